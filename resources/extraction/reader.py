"""The process that reads uploaded files: each in a child of its own, with limits, that may die.

``python -m resources.extraction.reader`` takes one job a line as JSON (``{"format": "pdf", "source": …, "result": …,
"cover": …, "seconds": 60, "memory": 1073741824}``) and answers each with a line that holds the child's exit code (one
of Exit, or minus the signal that ended it). The child has written what it found into ``result``, the cover into
``cover``.

Files come from anybody, so that this process is given nothing to lose: it knows no settings, no database and no secret.
Starting Python and loading the libraries takes longer than reading most files; a child that is forked has them
already, and what happens to it happens to no other file. The process ends when nothing has come for a while, and with
the worker.
"""

import importlib
import json
import math
import os
import select
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from resources.extraction.protocol import LARGEST_WRITTEN, Exit, Outcome, UnreadableError

if sys.platform != "win32":
    import resource

IDLE_SECONDS = 120

#: By the key of the format: the module and its function (source, cover) -> Outcome. Loaded when first needed.
_READERS = {
    "pdf": ("resources.extraction.pdf", "read"),
    "docx": ("resources.extraction.office", "read_word"),
    "pptx": ("resources.extraction.office", "read_slides"),
    **dict.fromkeys(("png", "jpeg", "webp"), ("resources.extraction.pictures", "read")),
    **dict.fromkeys(("mp3", "m4a", "ogg", "wav"), ("resources.extraction.audio", "read")),
}


def read(format_key: str, source: Path, result: Path, cover: Path) -> Exit:
    """Read *source* into *result* and *cover* in this process, without any limit: only for files that nobody sent."""
    try:
        outcome: Outcome = _reader(format_key)(source, cover)
    except UnreadableError as error:
        return error.code
    except MemoryError:
        return Exit.TOO_LARGE
    except Exception:  # noqa: BLE001 (libraries raise what they like for what somebody made up)
        return Exit.BROKEN
    result.write_text(json.dumps(asdict(outcome)), encoding="ascii")
    return Exit.READ


def serve() -> None:
    """Answer jobs until there are no more of them."""
    unread = b""
    while True:
        line, newline, rest = unread.partition(b"\n")
        if newline:
            unread = rest
            code = _in_a_child(json.loads(line))
            os.write(sys.stdout.fileno(), f"{code}\n".encode("ascii"))
            continue
        ready, _, _ = select.select([sys.stdin.fileno()], [], [], IDLE_SECONDS)
        piece = os.read(sys.stdin.fileno(), 65_536) if ready else b""
        if not piece:
            return
        unread += piece


def _reader(format_key: str) -> Any:
    module, function = _READERS[format_key]
    return getattr(importlib.import_module(module), function)


def _in_a_child(job: dict[str, Any]) -> int:
    """Return how reading the job's file ended."""
    _reader(job["format"])  # loaded here, it is there for all children
    child = os.fork()
    if child == 0:
        code = int(Exit.BROKEN)
        try:
            _limit(job["seconds"], job["memory"])
            code = int(read(job["format"], *(Path(job[name]) for name in ("source", "result", "cover"))))
        except MemoryError:
            code = int(Exit.TOO_LARGE)
        finally:
            os._exit(code)
    _pid, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _limit(seconds: float, memory: int) -> None:
    """Give this process so many seconds (of the clock, and of computing), so many bytes, and nobody to talk to."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nothing, number)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), math.ceil(seconds) + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_WRITTEN, LARGEST_WRITTEN))
    if sys.platform != "darwin":  # macOS knows the limit and refuses to set it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


if __name__ == "__main__":
    serve()
