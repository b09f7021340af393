"""The demonstration's data directory: made, recognised and emptied with care for what is not ours."""

import shutil
from pathlib import Path

from _ground.places import shown
from _ground.report import ScriptError

MARKER = "made-by-bin-demo"
_MARKER_TEXT = "bin/demo made this directory; bin/demo --fresh deletes database, files and index in it.\n"
DATABASE = "network.sqlite3"
# What the embedded set-up and bin/demo write. --fresh deletes these and nothing else (the secret key stays).
_EMPTIED = (
    DATABASE,
    f"{DATABASE}-wal",
    f"{DATABASE}-shm",
    f"{DATABASE}-journal",
    "media",
    "index",
    "static",
    "mail",
    "logs",
    "prepared",
)
_KNOWN = {*_EMPTIED, "secret-key", "demonstration.lock", MARKER}


def claim_directory(directory: Path) -> None:
    """Make *directory*, or recognise it as ours; raise ScriptError when it holds somebody else's things."""
    try:
        if not directory.exists():
            directory.mkdir(parents=True)
        elif not directory.is_dir():
            raise ScriptError(f"{shown(directory)} is not a directory. Give another one with --data DIR.")
        elif not _is_ours(directory):
            raise ScriptError(
                f"{shown(directory)} holds things that bin/demo did not make, so it is left alone. "
                f"Give an empty or a new directory with --data DIR."
            )
        (directory / MARKER).write_text(_MARKER_TEXT, encoding="ascii")
    except OSError as error:
        raise ScriptError(
            f"The data directory {shown(directory)} can't be used: {error.strerror}. Give another one with --data DIR."
        ) from None


def empty_directory(directory: Path) -> None:
    """Delete database, media, mail, index and logs in a directory that claim_directory() has recognised."""
    for name in _EMPTIED:
        path = directory / name
        if path.is_symlink() or path.is_file():
            path.unlink()  # of a link only the link: what it points to is not ours
        elif path.is_dir():
            shutil.rmtree(path)


def _is_ours(directory: Path) -> bool:
    names = {entry.name for entry in directory.iterdir()}
    # manage.py fills the default directory too: then there is a database, nothing unknown, and no marker.
    return not names or MARKER in names or (DATABASE in names and names <= _KNOWN)
