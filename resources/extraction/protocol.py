"""How the process that reads files and the one that starts it understand one another."""

from dataclasses import dataclass, field
from enum import IntEnum


class Exit(IntEnum):
    """How the reading of one file ended; any other code means that its process died."""

    READ = 0
    ENCRYPTED = 3
    BROKEN = 4
    TOO_LARGE = 5


class UnreadableError(Exception):
    """Raised by what reads one kind of file, with the code that says why."""

    def __init__(self, code: Exit) -> None:
        super().__init__(code.name)
        self.code = code


@dataclass
class Outcome:
    """What was found in a file: the text of each page or slide, their number, the length of a recording in seconds.

    ``partly``: there is more text than ``text`` holds.
    """

    text: list[str] = field(default_factory=list)
    pages: int | None = None
    seconds: int | None = None
    partly: bool = False


#: Text beyond this many characters, and pages beyond this many, are left out: a search needs no more, the database has
#: to carry it, and a file may say that it has a million pages.
LONGEST_TEXT = 2_000_000
MOST_PAGES = 2_000
#: Most bytes of a result that are looked at; what is longer was not written by our program.
LONGEST_RESULT = 32 * 1024 * 1024
LARGEST_COVER = 4 * 1024 * 1024
#: Most bytes that the process may write into one file.
LARGEST_WRITTEN = 64 * 1024 * 1024
