"""Child processes: watched, started again when they die, stopped without leaving orphans."""

import re
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from _ground.commands import end_with_parent, signal_group
from _ground.report import Report, ScriptError

_QUICK_SECONDS = 20.0  # a child that dies younger than this has not really started
_QUICK_DEATHS = 5  # so many in a row, and starting it again won't help
_LONGEST_WAIT_SECONDS = 10.0
_STOP_SECONDS = 10.0  # what a child gets to finish its request or task before it is killed
_LOG_BYTES = 5_000_000

# The last line of a Python traceback, or a server's own word for it.
_NAMES_AN_ERROR = re.compile(r"[\w.]*(Error|Exception|ImproperlyConfigured)\b|.*\[ERROR\]|CommandError")


@dataclass
class Child:
    """A program to keep running. *log* takes what it prints."""

    title: str
    command: Sequence[str]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    quick_deaths: int = 0
    start_again_at: float | None = None
    log_offset: int = 0


@dataclass
class Watch:
    """Keeps *children* running from start() to stop(); call look() a few times a second in between."""

    children: list[Child]
    directory: Path
    environment: Mapping[str, str]
    report: Report

    def start(self, *titles: str) -> None:
        """Start the children called *titles*."""
        for child in self.children:
            if child.title in titles:
                self._start(child)

    def look(self) -> None:
        """Start again what has died; raise ScriptError when a child keeps dying right after its start."""
        for child in self.children:
            if child.start_again_at is not None:
                if time.monotonic() >= child.start_again_at:
                    self._start(child)
            elif child.process is not None and child.process.poll() is not None:
                self._bury(child)

    def stop(self) -> None:
        """End every child and what it started: politely first, after some seconds by force."""
        running = [child.process for child in self.children if child.process is not None]
        for process in running:
            signal_group(process, signal.SIGTERM)
        deadline = time.monotonic() + _STOP_SECONDS
        while time.monotonic() < deadline and any(_group_lives(process) for process in running):
            time.sleep(0.05)
        for process in running:
            signal_group(process, signal.SIGKILL)
            process.wait()
        for child in self.children:
            child.process = None

    def _start(self, child: Child) -> None:
        if child.log.exists() and child.log.stat().st_size > _LOG_BYTES:
            child.log.replace(child.log.with_suffix(".old.log"))
        with child.log.open("ab") as output:
            child.log_offset = output.tell()
            child.process = subprocess.Popen(
                child.command,
                cwd=self.directory,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches bin/demo alone, which stops them in order
                preexec_fn=end_with_parent,  # noqa: PLW1509 (no threads run here that could hold a lock)
            )
        child.started_at = time.monotonic()
        child.start_again_at = None

    def _bury(self, child: Child) -> None:
        """Note a death, end what the dead child left running, and set the time of its next start."""
        assert child.process is not None
        code = child.process.returncode
        signal_group(child.process, signal.SIGKILL)  # its own children, if it could not stop them
        child.process = None
        quick = time.monotonic() - child.started_at < _QUICK_SECONDS
        child.quick_deaths = child.quick_deaths + 1 if quick else 1
        if child.quick_deaths >= _QUICK_DEATHS:
            raise ScriptError(
                f"The {child.title} ended {child.quick_deaths} times right after its start, the last time "
                f"{_ending(code)}. Of what it printed:\n{_reason(child.log, child.log_offset)}\n"
                f"All of it is in {child.log}"
            )
        wait = min(0.5 * 2 ** (child.quick_deaths - 1), _LONGEST_WAIT_SECONDS)
        child.start_again_at = time.monotonic() + wait
        self.report.say(f"The {child.title} ended {_ending(code)}; starting it again in {wait:g} s. Log: {child.log}")


def _ending(code: int) -> str:
    if code >= 0:
        return f"with exit code {code}"
    try:
        return f"by signal {signal.Signals(-code).name}"
    except ValueError:
        return f"by signal {-code}"


def _group_lives(process: subprocess.Popen[bytes]) -> bool:
    process.poll()  # reaps it, so that its group can vanish
    return signal_group(process, 0)


def _reason(log: Path, offset: int) -> str:
    """Return what the log says since *offset* about why: lines that name an error, else the last."""
    with log.open("rb") as file:
        file.seek(max(offset, log.stat().st_size - 50_000))
        lines = file.read().decode("utf-8", "replace").splitlines()
    named = list(dict.fromkeys(line for line in lines if _NAMES_AN_ERROR.match(line)))
    return "\n".join(f"    {line}" for line in (named or lines)[-8:]) or "    (nothing)"
