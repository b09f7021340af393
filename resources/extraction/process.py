"""Hands files to the process that reads them, waits for it, and says what came of each."""

import atexit
import contextlib
import json
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import threading
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from django.conf import settings

from resources.extraction.protocol import LARGEST_COVER, LONGEST_RESULT, LONGEST_TEXT, Exit
from resources.formats import FORMATS, Kind
from resources.models.file import Problem

#: A hyphen that PDFium marks at the end of a line belongs to the line, not to the word.
_BROKEN_WORD = re.compile("[\x02\u00ad\ufffe]\\s*")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_PAGE_END = "\f"
_PROBLEMS: dict[int, Problem] = {
    Exit.ENCRYPTED: Problem.ENCRYPTED,
    Exit.BROKEN: Problem.BROKEN,
    Exit.TOO_LARGE: Problem.TOO_LARGE,
    # How the limits end a process: PDFium gives up with one of the first three when it gets no memory.
    -signal.SIGABRT: Problem.TOO_LARGE,
    -signal.SIGTRAP: Problem.TOO_LARGE,
    -signal.SIGILL: Problem.TOO_LARGE,
    -signal.SIGKILL: Problem.TOO_LARGE,
    -signal.SIGXFSZ: Problem.TOO_LARGE,
    -signal.SIGXCPU: Problem.TOO_SLOW,
    -signal.SIGALRM: Problem.TOO_SLOW,
}
#: The clock of the process that reads runs first; this is for one that doesn't answer at all.
_GRACE_SECONDS = 15


@dataclass(frozen=True)
class Reading:
    """What was drawn out of a file; with a ``problem``, why not. ``cover`` holds a WebP picture or nothing.

    ``text`` has form feeds between pages; ``seconds`` is the length of a recording.
    """

    problem: Problem
    text: str = ""
    pages: int | None = None
    seconds: int | None = None
    cover: bytes = b""

    @property
    def succeeded(self) -> bool:
        return self.problem in {Problem.NONE, Problem.NO_TEXT, Problem.PARTLY}


class _Reader:
    """The process of resources.extraction.reader: started when it is needed, kept for the next file."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._started_by = 0

    def ask(self, job: dict[str, str | float], seconds: float) -> int:
        """Return the code with which the reading of the job ended."""
        with self._one_at_a_time:
            answer = self._answer(job, seconds)
            # No answer at all: it had gone to rest, or the machine has ended it. Another one may do better.
            answer = self._answer(job, seconds) if answer is None else answer
            return int(Exit.BROKEN) if answer is None else answer

    def stop(self) -> None:
        """End the process, with what it is doing."""
        process, self._process = self._process, None
        if process is None or self._started_by != os.getpid():
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        with process:
            process.wait()

    def _answer(self, job: dict[str, str | float], seconds: float) -> int | None:
        process = self._running()
        questions, answers = process.stdin, process.stdout
        if questions is None or answers is None:  # never: both are pipes
            return None
        try:
            questions.write(json.dumps(job).encode("ascii") + b"\n")
            questions.flush()
            if not select.select([answers], [], [], seconds + _GRACE_SECONDS)[0]:
                self.stop()
                return -signal.SIGALRM
            return int(answers.readline())
        except (OSError, ValueError):
            self.stop()
            return None

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._started_by != os.getpid() or self._process.poll() is not None:
            self.stop()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "resources.extraction.reader"],
                cwd=tempfile.gettempdir(),
                env=_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=-1,
                start_new_session=True,
            )
            self._started_by = os.getpid()
        return self._process


_reader = _Reader()
atexit.register(_reader.stop)


def read_file(format_key: str, file: IO[bytes]) -> Reading:
    """Read an open file (it may be anywhere: it is copied) of one of FORMATS, within the limits of the settings."""
    with tempfile.TemporaryDirectory(prefix="extraction-") as scratch:
        source, result, cover = (Path(scratch) / name for name in ("in" + FORMATS[format_key].suffix, "out", "cover"))
        with source.open("wb") as copy:
            while chunk := file.read(1024 * 1024):
                copy.write(chunk)
        seconds: float = settings.EXTRACTION_SECONDS
        job: dict[str, str | float] = {
            "format": format_key,
            "source": str(source),
            "result": str(result),
            "cover": str(cover),
            "seconds": seconds,
            "memory": settings.EXTRACTION_MEMORY_BYTES,
        }
        code = _reader.ask(job, seconds)
        if code != Exit.READ:
            return Reading(_PROBLEMS.get(code, Problem.BROKEN))
        return reading_of(format_key, result, cover)


def _environment() -> dict[str, str]:
    """Return what the process may know: where programs and this project are, none of our secrets."""
    project = str(settings.PROJECT_DIR)
    return {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": project, "PYTHONDONTWRITEBYTECODE": "1"}


def reading_of(format_key: str, result: Path, cover: Path) -> Reading:
    """Return what resources.extraction.reader wrote into *result* and *cover*; nothing in them is taken on trust."""
    try:
        if result.stat().st_size > LONGEST_RESULT:
            return Reading(Problem.TOO_LARGE)
        outcome = json.loads(result.read_text(encoding="ascii"))
        text = _PAGE_END.join(_clean(page) for page in outcome["text"]).rstrip()[:LONGEST_TEXT]
        pages, seconds = _number(outcome["pages"]), _number(outcome["seconds"])
        partly = bool(outcome["partly"])
    except (OSError, ValueError, KeyError, TypeError):
        return Reading(Problem.BROKEN)
    drawn = cover.is_file() and cover.stat().st_size <= LARGEST_COVER
    problem = Problem.PARTLY if partly else Problem.NONE
    if not text.strip():
        text = ""
        problem = Problem.NO_TEXT if FORMATS[format_key].kind == Kind.DOCUMENT else Problem.NONE
    return Reading(problem, text, pages, seconds, cover.read_bytes() if drawn else b"")


def _number(found: object) -> int | None:
    """Return a whole number that the database can hold, or None where there is none."""
    return min(int(str(found)), 2**31 - 1) if found is not None else None


def _clean(text: str) -> str:
    """Return *text* as the database and the search want it: whole words, no ligatures, no control characters."""
    joined = _BROKEN_WORD.sub("", text.replace("\r\n", "\n"))
    whole = unicodedata.normalize("NFKC", joined).encode("utf-8", "ignore").decode("utf-8")
    return _CONTROL.sub(" ", whole).strip()
