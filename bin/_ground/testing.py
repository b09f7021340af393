"""bin/test: provides what the tests need, then runs every check and the tests on both databases."""

import argparse
import os
import secrets
import shutil
import signal
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType

from _ground import parts
from _ground.environment import ready_environment, script_path
from _ground.places import PROJECT, child_environment, use_unicode_output
from _ground.report import Report, ScriptError
from _ground.steps import Outcome, Step, StepBeside, print_outcomes, run_step
from tests.services.elasticsearch import ElasticsearchError, throwaway_elasticsearch
from tests.services.postgresql import PostgresqlError, throwaway_postgresql

# What a production start asks for; nothing is connected to by "check".
_PRODUCTION_SAMPLE = {
    "DATABASE_URL": "postgres://lantern:sample@database.example.org/lantern",
    "REDIS_URL": "redis://redis.example.org:6379/0",
    "ELASTICSEARCH_URL": "http://elasticsearch.example.org:9200",
    "NATIONAL_HOST": "www.example.org",
    "MAIL_URL": "smtp://user:sample@mail.example.org:587/?tls=True",
    "MAIL_FROM": "no-reply@example.org",
    "S3_BUCKET": "sample",
    "S3_ENDPOINT_URL": "https://files.example.org",
    "S3_ACCESS_KEY_ID": "sample",
    "S3_SECRET_ACCESS_KEY": "sample",
}

# Asks what databases do in ways of their own: search of text, order, dates, locks, constraints. The whole run has all
# of this that isn't slow on SQLite, too; everything else goes through Django alike, and --quick runs it on SQLite.
_ON_SQLITE_TOO = (
    "tests/chapters/test_event_lists.py",
    "tests/chapters/test_provisioning.py",
    "tests/chapters/test_retirement.py",
    "tests/chapters/test_schedules.py",
    "tests/isolation",
    "tests/network/test_background_work.py",
    "tests/network/test_clock.py",
    "tests/network/test_epochs.py",
    "tests/resources",
    "tests/search",
)


def main(arguments: list[str]) -> int:
    """Run bin/test with *arguments*; return its exit code."""
    use_unicode_output()
    options, pytest_arguments = _options(arguments)
    report = Report()
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)
    outcomes: list[Outcome] = []
    try:
        with ExitStack() as stack:
            _provide(quick=options.quick, report=report)
            python = ready_environment(PROJECT / ".venv-test", "test.txt", report)
            scratch = Path(tempfile.mkdtemp(prefix="lantern-test-run-"))
            stack.callback(shutil.rmtree, scratch, ignore_errors=True)
            bench = _Bench(python, scratch, pytest_arguments)
            whole = not options.quick and not pytest_arguments
            steps: list[Step] = []
            beside: list[StepBeside] = []

            def begin(step: Step) -> None:
                beside.append(StepBeside(step, PROJECT))
                stack.callback(beside[-1].end)

            if whole:  # what keeps one processor busy runs while the servers start and the short checks run
                begin(bench.types())
                begin(bench.migrated())
            if not options.quick:
                with report.step("Starting a throw-away PostgreSQL"):
                    database = stack.enter_context(throwaway_postgresql())
                if whole:
                    begin(bench.migrated(database))
                with report.step("Starting a throw-away Elasticsearch (fetched once; that takes a minute)"):
                    index = stack.enter_context(throwaway_elasticsearch(str(python)))
                steps += bench.tests_on_postgresql(database, index)
            steps.append(bench.tests_on_sqlite(quick=options.quick))
            if not pytest_arguments:
                checks = bench.quick_checks() if options.quick else bench.checks()
                outcomes.extend(run_step(step, PROJECT, report) for step in checks)
            outcomes.extend(step.finish(report) for step in beside)
            outcomes.extend(run_step(step, PROJECT, report) for step in steps)
    except (ScriptError, PostgresqlError, ElasticsearchError) as error:
        report.problem(f"\n{error}")
        return 1
    except BrokenPipeError:  # whoever read what we print has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        report.problem(f"\nbin/test can't go on: {error}")
        return 1
    except KeyboardInterrupt:
        report.problem("\nInterrupted; what was started has been stopped.")
        return 130
    return 0 if print_outcomes(outcomes, report) else 1


def _options(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="bin/test",
        usage="%(prog)s [--quick] [pytest arguments]",
        description="Checks the code and runs every test on PostgreSQL and SQLite. With pytest arguments "
        "(a path, -k …) only the tests that they choose run, and no other check.",
    )
    parser.add_argument(
        "--quick", action="store_true", help="SQLite only, no servers, no browser, no slow tests; ruff and import rules"
    )
    return parser.parse_known_args(arguments)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _provide(*, quick: bool, report: Report) -> None:
    wanted = [parts.PYTHON_VENV]
    if not quick:
        wanted += [parts.POSTGRESQL, parts.MAVEN, parts.CHROMIUM, parts.FONTS]
    parts.provide(wanted, report)


class _Bench:
    """Knows the commands of every step; *scratch* is a directory that goes away with the run."""

    def __init__(self, python: Path, scratch: Path, pytest_arguments: list[str]) -> None:
        self._python = str(python)
        self._scratch = scratch
        self._pytest_arguments = pytest_arguments
        self._environment = child_environment(
            PATH=script_path(python),
            TMPDIR=str(scratch),
            LANTERN_DATA=str(scratch / "data"),
            LC_ALL="C.UTF-8",
        )
        for name in ("DATABASE_URL", "ELASTICSEARCH_URL", "PYTEST_ADDOPTS"):
            self._environment.pop(name, None)
        if sys.platform != "linux":
            self._environment.pop("LC_ALL")  # not every system has C.UTF-8
        browser = parts.chromium()
        if browser:
            self._environment["CHROMIUM"] = browser

    def quick_checks(self) -> list[Step]:
        """Return the checks that take seconds."""
        return [
            self._module("ruff check", "ruff", "check", "."),
            self._module("ruff format --check", "ruff", "format", "--check", "."),
            self._imports(),
        ]

    def checks(self) -> list[Step]:
        """Return every other check that is not a test."""
        return [
            self._module("ruff check", "ruff", "check", "."),
            self._module("ruff format --check", "ruff", "format", "--check", "."),
            self._module("djlint (templates)", "djlint", "--lint", "--quiet", "templates"),
            self._imports(),
            self._manage("migrations match the models", "makemigrations", "--check", "--dry-run"),
            self._manage(
                "check --deploy (production)",
                "check",
                "--deploy",
                "--fail-level",
                "WARNING",
                DJANGO_SETTINGS_MODULE="network.settings.production",
                SECRET_KEY=secrets.token_urlsafe(50),
                **_PRODUCTION_SAMPLE,
            ),
        ]

    def types(self) -> Step:
        """Return the check that takes longest."""
        return self._module("mypy (strict, as pyproject.toml says)", "mypy")

    def migrated(self, database: str = "") -> Step:
        """Return what migrates the database that tests copy: on the PostgreSQL at the URL *database*, or SQLite's."""
        servers = {"DATABASE_URL": database} if database else {}
        title = f"migrations run on {'PostgreSQL' if database else 'SQLite'}"
        return self._module(title, "tests.services.templates", **servers)

    def tests_on_postgresql(self, database: str, index: str) -> list[Step]:
        """Return the runs of every test on the PostgreSQL at the URL *database*; the browser's share one server.

        *index* is the URL of the Elasticsearch on which the search's tests run a second time.
        """
        servers = {"DATABASE_URL": database, "ELASTICSEARCH_URL": index}
        return [
            self._tests("pytest on PostgreSQL and Elasticsearch", "not browser and not sqlite", "2", **servers),
            self._tests("pytest in the browser", "browser and not sqlite", "0", "tests/browser", DATABASE_URL=database),
        ]

    def tests_on_sqlite(self, *, quick: bool) -> Step:
        """Return the run on SQLite: with *quick* of every test but the browser's and the slow ones.

        Otherwise every test has run on PostgreSQL, but for those of SQLite alone: they run here, however slow, and of
        the others those in _ON_SQLITE_TOO that are not slow. Tests that were asked for by name all run.
        """
        chosen = "not browser and not postgresql"
        if self._pytest_arguments:
            return self._tests("pytest on SQLite", chosen, "2")
        if quick:
            return self._tests("pytest on SQLite", f"{chosen} and not slow", "2")
        return self._tests("pytest on SQLite", f"{chosen} and (not slow or sqlite)", "2", *_ON_SQLITE_TOO)

    def _tests(self, title: str, markers: str, processes: str, *paths: str, **environment: str) -> Step:
        """Return a run of pytest: of *paths* (all tests if there are none), unless others were asked for by name."""
        arguments = ["-p", "tests.services.no_skips", "-n", processes, "-m", markers]
        arguments += ["--durations", "12", "--durations-min", "4"]  # what to look at when the whole run gets long
        if processes != "0":  # neighbours stay together, and share what is made once for a folder
            arguments += ["--dist", "worksteal"]
        if sys.stdout.isatty():
            arguments.append("--color=yes")
        step = self._module(title, "pytest", *arguments, *(self._pytest_arguments or paths), **environment)
        return replace(step, may_choose_none=bool(self._pytest_arguments))

    def _imports(self) -> Step:
        program = Path(self._python).parent / "lint-imports"
        return Step("import rules (lint-imports)", [self._python, str(program), "--no-logo"], self._environment)

    def _manage(self, title: str, *arguments: str, **environment: str) -> Step:
        return Step(title, [self._python, "manage.py", *arguments], {**self._environment, **environment})

    def _module(self, title: str, *arguments: str, **environment: str) -> Step:
        return Step(title, [self._python, "-m", *arguments], {**self._environment, **environment})
