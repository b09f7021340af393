"""The length of a recording. Runs in the process of resources.extraction.reader."""

from pathlib import Path

from tinytag import ParseError, TinyTag, UnsupportedFormatError

from resources.extraction.protocol import Exit, Outcome, UnreadableError

#: A longer one says something wrong about itself.
_LONGEST = 48 * 60 * 60


def read(source: Path, cover: Path) -> Outcome:
    """Return how long the recording is, if it says so. Raises UnreadableError."""
    try:
        duration = TinyTag.get(source, tags=False).duration
    except (ParseError, UnsupportedFormatError):
        raise UnreadableError(Exit.BROKEN) from None
    return Outcome(seconds=round(duration) if duration and 0 < duration < _LONGEST else None)
