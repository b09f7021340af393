"""How the process that reads a file and the one that starts it understand one another."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of ``python -m resources.extraction.pdf``; any other one means that the process died."""

    READ = 0
    ENCRYPTED = 3
    BROKEN = 4
    TOO_LARGE = 5


#: Text beyond this many characters is left out: a search needs no more, and the database has to carry it.
LONGEST_TEXT = 2_000_000
#: Most bytes of a result that are looked at; what is longer was not written by our program.
LONGEST_RESULT = 32 * 1024 * 1024
LARGEST_COVER = 4 * 1024 * 1024
