"""A command run to its end: its output into a log, and nothing of it left when the script is interrupted."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1
_STOP_SECONDS = 5.0


def end_with_parent() -> None:
    """In a new child (preexec_fn): ask Linux to send SIGTERM when the parent dies, even by kill -9."""
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def signal_group(process: subprocess.Popen[bytes], number: int) -> bool:
    """Send *number* to the process group that *process* leads; return whether anything of it was there."""
    try:
        os.killpg(process.pid, number)
    except (ProcessLookupError, PermissionError):  # PermissionError: macOS, when only zombies are left
        return False
    return True


def run_logged(
    command: Sequence[str],
    log: Path,
    *,
    directory: Path,
    environment: Mapping[str, str],
    on_line: Callable[[str], None] | None = None,
) -> int:
    """Run *command*, append its output to *log*, give each line to *on_line*; return its exit code."""
    with log.open("ab") as kept:
        process = subprocess.Popen(
            command,
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=end_with_parent,  # noqa: PLW1509 (does nothing that needs a lock)
        )
        try:
            assert process.stdout is not None
            for line in process.stdout:
                kept.write(line)
                kept.flush()
                if on_line is not None:
                    on_line(line.decode("utf-8", "replace").rstrip())
            return process.wait()
        except BaseException:
            signal_group(process, signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_STOP_SECONDS)
            signal_group(process, signal.SIGKILL)
            process.wait()
            raise
