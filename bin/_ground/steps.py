"""Runs checks one after another, shows what they print as they print it, and keeps the pytest summaries."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from _ground.commands import end_with_parent, signal_group
from _ground.report import Report

_STOP_SECONDS = 30.0  # pytest closes its browsers and drops its databases
_NO_TESTS = 5  # pytest's exit code
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_CLOSING = re.compile(r"=+ .*\b(passed|failed|errors?|no tests ran|deselected|skipped)\b.* in [0-9.]+.*=+$")


@dataclass(frozen=True)
class Step:
    """A command to run in the project, with the environment that it needs."""

    title: str
    command: Sequence[str]
    environment: Mapping[str, str]
    may_choose_none: bool = False  # pytest finds none of the tests that were asked for among this step's


@dataclass
class Outcome:
    """How a step ended; *summary* is pytest's own: its short summary and its closing line."""

    title: str
    passed: bool
    seconds: float
    summary: list[str] = field(default_factory=list)
    chose_none: bool = False


def run_step(step: Step, directory: Path, report: Report) -> Outcome:
    """Run *step* in *directory* and pass its output on."""
    report.plain()
    report.say(f"== {step.title}")
    started = time.monotonic()
    process = subprocess.Popen(
        step.command,
        cwd=directory,
        env=step.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=end_with_parent,  # noqa: PLW1509 (does nothing that needs a lock)
    )
    printed: list[str] = []
    try:
        assert process.stdout is not None
        for raw in process.stdout:
            line = raw.decode("utf-8", "replace").rstrip("\n")
            printed.append(line)
            report.plain(line)
        code = process.wait()
    except BaseException:
        _end(process)
        raise
    seconds = time.monotonic() - started
    chose_none = step.may_choose_none and code == _NO_TESTS
    verdict = "no test chosen" if chose_none else "passed" if code == 0 else f"FAILED (exit code {code})"
    report.say(f"== {step.title}: {verdict} in {seconds:.1f} s")
    summary = _pytest_summary(printed) if "pytest" in step.command else []
    return Outcome(step.title, code == 0, seconds, summary, chose_none)


def print_outcomes(outcomes: Sequence[Outcome], report: Report) -> bool:
    """Print what became of every step, and pytest's summaries as they were; return whether all is well."""
    counted = [outcome for outcome in outcomes if not outcome.chose_none]
    report.plain()
    for outcome in counted:
        verdict = "passed" if outcome.passed else "FAILED"
        report.plain(f"{verdict}  {outcome.seconds:7.1f} s  {outcome.title}")
    for outcome in counted:
        if outcome.summary:
            report.plain(f"\n{outcome.title}:")
            for line in outcome.summary:
                report.plain(line)
    failed = [outcome.title for outcome in counted if not outcome.passed]
    report.plain()
    if not counted:
        report.say("FAILED: no test fits these arguments")
    else:
        report.say(f"FAILED: {', '.join(failed)}" if failed else f"All {len(counted)} steps passed.")
    return bool(counted) and not failed


def _end(process: subprocess.Popen[bytes]) -> None:
    """Interrupt the step as Ctrl-C would, give it time to clean up, then end what is left of it."""
    signal_group(process, signal.SIGINT)
    # Keep reading: a step that can't write any more would never end.
    if process.stdout is not None:
        os.set_blocking(process.stdout.fileno(), False)
    deadline = time.monotonic() + _STOP_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        if process.stdout is not None:
            process.stdout.read()
        time.sleep(0.1)
    signal_group(process, signal.SIGKILL)
    process.wait()


def _pytest_summary(printed: list[str]) -> list[str]:
    bare = [_COLOUR.sub("", line) for line in printed]
    closing = next((number for number in reversed(range(len(bare))) if _CLOSING.match(bare[number])), None)
    if closing is None:
        return printed[-5:]
    opening = next(
        (number for number in reversed(range(closing)) if "short test summary info" in bare[number]), closing
    )
    return printed[opening : closing + 1]
