"""Runs checks, some beside others, shows what they print, and keeps the pytest summaries."""

import os
import re
import signal
import subprocess
import threading
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
    process = _started(step, directory)
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


class StepBeside:
    """A step that runs while others do, from now on; what it prints is held until ``finish``."""

    def __init__(self, step: Step, directory: Path) -> None:
        self._step = step
        self._begun = time.monotonic()
        self._seconds = 0.0
        self._process = _started(step, directory)
        self._printed = b""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def finish(self, report: Report) -> Outcome:
        """Wait until it ends and pass on what it has printed."""
        report.plain()
        report.say(f"== {self._step.title} (begun before)")
        self._reader.join()
        code = self._process.wait()
        for line in self._printed.decode("utf-8", "replace").splitlines():
            report.plain(line)
        verdict = "passed" if code == 0 else f"FAILED (exit code {code})"
        report.say(f"== {self._step.title}: {verdict} in {self._seconds:.1f} s")
        return Outcome(self._step.title, code == 0, self._seconds)

    def end(self) -> None:
        """Interrupt it, if it still runs."""
        if self._process.poll() is None:
            signal_group(self._process, signal.SIGKILL)
            self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        self._printed = self._process.stdout.read()
        self._seconds = time.monotonic() - self._begun


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


def _started(step: Step, directory: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        step.command,
        cwd=directory,
        env=step.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=end_with_parent,  # noqa: PLW1509 (does nothing that needs a lock)
    )


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
