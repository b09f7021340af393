"""Starts the reading of a file in a process of its own, waits for it, and says what came of it."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from django.conf import settings

from resources.extraction.protocol import LARGEST_COVER, LONGEST_RESULT, LONGEST_TEXT, Exit
from resources.models.file import Problem

#: A hyphen that PDFium marks at the end of a line belongs to the line, not to the word.
_BROKEN_WORD = re.compile("[\x02\u00ad\ufffe]\\s*")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_PROBLEMS: dict[int, Problem] = {
    Exit.ENCRYPTED: Problem.ENCRYPTED,
    Exit.BROKEN: Problem.BROKEN,
    Exit.TOO_LARGE: Problem.TOO_LARGE,
}
#: How the limits end the process: PDFium gives up with one of the first three when it gets no memory.
_SIGNALS: dict[int, Problem] = {
    signal.SIGABRT: Problem.TOO_LARGE,
    signal.SIGTRAP: Problem.TOO_LARGE,
    signal.SIGILL: Problem.TOO_LARGE,
    signal.SIGKILL: Problem.TOO_LARGE,
    signal.SIGXCPU: Problem.TOO_SLOW,
}


@dataclass(frozen=True)
class Reading:
    """What was drawn out of a file; with a ``problem``, why not. ``cover`` holds a WebP picture or nothing."""

    problem: Problem
    text: str = ""
    pages: int | None = None
    cover: bytes = b""

    @property
    def succeeded(self) -> bool:
        return self.problem in {Problem.NONE, Problem.NO_TEXT}


def read_pdf(file: IO[bytes]) -> Reading:
    """Read a PDF file from an open file (it may be anywhere: it is copied), within the limits of the settings."""
    with tempfile.TemporaryDirectory(prefix="extraction-") as scratch:
        source = Path(scratch) / "in.pdf"
        with source.open("wb") as copy:
            while chunk := file.read(1024 * 1024):
                copy.write(chunk)
        return _run(source, Path(scratch) / "out.json", Path(scratch) / "cover.webp")


def _run(source: Path, result: Path, cover: Path) -> Reading:
    seconds: int = settings.EXTRACTION_SECONDS
    command = [sys.executable, "-m", "resources.extraction.pdf", str(source), str(result), str(cover)]
    limits = ["--seconds", str(seconds), "--memory", str(settings.EXTRACTION_MEMORY_BYTES)]
    try:
        ended = subprocess.run(
            [*command, *limits],
            cwd=source.parent,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Reading(Problem.TOO_SLOW)
    if ended.returncode != Exit.READ:
        return Reading(_problem(ended.returncode))
    return reading_of(result, cover)


def _environment() -> dict[str, str]:
    """Return what the process may know: where programs and this project are, none of our secrets."""
    project = str(settings.PROJECT_DIR)
    return {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": project, "PYTHONDONTWRITEBYTECODE": "1"}


def _problem(code: int) -> Problem:
    """Return why the process ended with *code*: one of its own, or minus the signal that ended it."""
    if code in _PROBLEMS:
        return _PROBLEMS[code]
    return _SIGNALS.get(-code, Problem.BROKEN)


def reading_of(result: Path, cover: Path) -> Reading:
    """Return what resources.extraction.pdf wrote into *result* and *cover*; nothing in them is taken on trust."""
    try:
        if result.stat().st_size > LONGEST_RESULT:
            return Reading(Problem.TOO_LARGE)
        outcome = json.loads(result.read_text(encoding="ascii"))
        text = _clean("\n\n".join(outcome["text"]))[:LONGEST_TEXT]
        pages = int(outcome["pages"])
    except (OSError, ValueError, KeyError, TypeError):
        return Reading(Problem.BROKEN)
    drawn = cover.is_file() and cover.stat().st_size <= LARGEST_COVER
    return Reading(
        problem=Problem.NONE if text else Problem.NO_TEXT,
        text=text,
        pages=pages,
        cover=cover.read_bytes() if drawn else b"",
    )


def _clean(text: str) -> str:
    """Return *text* as the database and the search want it: whole words, no ligatures, no control characters."""
    joined = _BROKEN_WORD.sub("", text.replace("\r\n", "\n"))
    whole = unicodedata.normalize("NFKC", joined).encode("utf-8", "ignore").decode("utf-8")
    return _CONTROL.sub(" ", whole).strip()
