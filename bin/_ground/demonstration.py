"""bin/demo: prepares the demonstration network and runs its server, its task worker and its clock."""

import argparse
import http.client
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import FrameType

from _ground.children import Child, Watch
from _ground.content import prepare_content
from _ground.data_directory import claim_directory, empty_directory
from _ground.environment import ready_environment, script_path
from _ground.lock import HeldError, exclusive_lock
from _ground.places import PROJECT, child_environment, shown, use_unicode_output
from _ground.ports import loopback_addresses
from _ground.report import Report, ScriptError

_READY_SECONDS = 120.0
_CHAPTERS = ("chicago", "sacramento", "milwaukee")


class _Stopped(BaseException):
    """Ctrl-C, or the system asked us to end. Not an Exception: nothing in between may swallow it."""


def main(arguments: list[str]) -> int:
    """Run bin/demo with *arguments*; return its exit code."""
    use_unicode_output()
    options = _options(arguments)
    report = Report()
    directory = Path(options.data).expanduser().resolve()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    serving = False
    try:
        claim_directory(directory)
        with _sole_user_of(directory, options.port):
            addresses = loopback_addresses(options.port)
            python = ready_environment(PROJECT / ".venv", "base.txt", report)
            if options.fresh:
                empty_directory(directory)
                report.say(f"Deleted the database, the files and the index in {shown(directory)}")
            environment = _environment(directory, options.port, python)
            sign_ins = prepare_content(python, directory, environment, report)
            watch = Watch(_children(python, addresses, directory), PROJECT, environment, report)
            try:
                with report.step("Starting server, worker and clock"):
                    watch.start("server")  # alone at first: the page is there sooner
                    _wait_until_ready(options.port, watch, directory)
                    _open_first_pages(options.port)
                    watch.start("task worker", "clock")
                _tell(options.port, sign_ins, directory, report)
                serving = True
                while True:
                    watch.look()
                    time.sleep(0.3)
            finally:
                _ignore_signals()
                watch.stop()
    except ScriptError as error:
        report.problem(f"\n{error}")
        return 1
    except BrokenPipeError:  # whoever read what we print has gone, so the demonstration has nobody to stop it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        report.problem(f"\nbin/demo can't go on: {error}")
        return 1
    except _Stopped:
        if not serving:
            report.problem("\nStopped before the demonstration was ready. Start it again to go on from here.")
            return 130
        report.plain()
        report.say("Stopped. Everything that was written is kept; bin/demo starts it again.")
        return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bin/demo",
        description="Starts the demonstration network on this computer. Ctrl-C stops it; edits are kept.",
    )
    parser.add_argument("--port", type=_port, default=8000, help="port of the web addresses (default: 8000)")
    parser.add_argument("--fresh", action="store_true", help="delete what earlier starts wrote")
    parser.add_argument(
        "--data",
        metavar="DIR",
        default=str(PROJECT / "data"),
        help="directory for database and files (default: data in the project)",
    )
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to 65535, not {text!r}")
    return int(text)


def _stop(number: int, frame: FrameType | None) -> None:
    raise _Stopped


def _ignore_signals() -> None:
    """From here on everything stops within seconds; a second Ctrl-C must not leave children behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def _sole_user_of(directory: Path, port: int) -> Iterator[None]:
    try:
        with exclusive_lock(directory / "demonstration.lock", note=f"process {os.getpid()}, port {port}"):
            yield
    except HeldError as held:
        raise ScriptError(
            f"Another bin/demo is running on {shown(directory)} ({held}). Use that one, stop it, "
            f"or give this one a directory and a port of its own: bin/demo --data DIR --port PORT"
        ) from None


def _environment(directory: Path, port: int, python: Path) -> dict[str, str]:
    environment = child_environment(
        DJANGO_SETTINGS_MODULE="network.settings.embedded",
        LANTERN_DATA=str(directory),
        LANTERN_PORT=str(port),
        LANTERN_DEMONSTRATION="1",
        PATH=script_path(python),
    )
    environment.pop("GUNICORN_CMD_ARGS", None)
    return environment


def _children(python: Path, addresses: list[str], directory: Path) -> list[Child]:
    configuration = PROJECT / "bin" / "_ground" / "server.py"
    server = [str(python), "-m", "gunicorn", "network.wsgi", "--config", str(configuration)]
    for address in addresses:
        server += ["--bind", address]
    logs = directory / "logs"
    return [
        Child("server", server, logs / "server.log"),
        Child("task worker", [str(python), "manage.py", "run_worker", "--only-worker"], logs / "worker.log"),
        Child("clock", [str(python), "manage.py", "run_clock"], logs / "clock.log"),
    ]


def _wait_until_ready(port: int, watch: Watch, directory: Path) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    answer = "nothing"
    while time.monotonic() < deadline:
        watch.look()
        try:
            status, answer = _ask_health(port)
            if status == 200:
                return
        except (OSError, http.client.HTTPException) as error:
            answer = str(error) or type(error).__name__
        time.sleep(0.2)
    raise ScriptError(
        f"The server did not get ready within {_READY_SECONDS:.0f} s. Its last answer: {answer}\n"
        f"What it printed is in {directory / 'logs'}"
    )


def _open_first_pages(port: int) -> None:
    """Ask for each home page once: the first visit makes the sizes of its pictures, and nobody shall wait for that."""
    for host in ("localhost", *(f"{name}.localhost" for name in _CHAPTERS)):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_READY_SECONDS)
        with suppress(OSError, http.client.HTTPException), closing(connection):
            connection.request("GET", "/", headers={"Host": f"{host}:{port}"})
            connection.getresponse().read()


def _ask_health(port: int) -> tuple[int, str]:
    """Return status and the beginning of the body of /health/ready/, asked as National's host."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/health/ready/", headers={"Host": f"localhost:{port}"})
        response = connection.getresponse()
        body = response.read(300).decode("utf-8", "replace").strip()
        return response.status, f"{response.status} {response.reason} {body}"
    finally:
        connection.close()


def _tell(port: int, sign_ins: str, directory: Path, report: Report) -> None:
    report.say("The demonstration network is ready.")
    lines = ["", f"  National     http://localhost:{port}/"]
    lines += [f"  {name.title():<12} http://{name}.localhost:{port}/" for name in _CHAPTERS]
    lines += ["", f"  Admin        http://localhost:{port}/admin/"]
    lines += [f"  Mail sent    http://localhost:{port}/demonstration/mail/", ""]
    lines += [f"  {line}".rstrip() for line in sign_ins.rstrip().splitlines()]
    lines += ["", f"  What the programs print is kept in {shown(directory / 'logs')}.", "  Ctrl-C stops it."]
    for line in [*lines, ""]:
        report.plain(line)
    sys.stdout.flush()
