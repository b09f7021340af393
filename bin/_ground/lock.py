"""One process at a time, by a lock that the system drops when its holder ends, however it ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class HeldError(Exception):
    """Somebody else holds the lock; the text is what they wrote into it."""


@contextmanager
def exclusive_lock(path: Path, *, wait: bool = False, note: str = "") -> Iterator[None]:
    """Hold the lock file *path*, with *note* in it; without *wait*, raise HeldError when it is taken."""
    # Opened without truncating: the holder's note must survive an attempt of ours.
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            raise HeldError(os.read(handle, 1000).decode("utf-8", "replace").strip()) from None
        os.ftruncate(handle, 0)
        os.write(handle, note.encode())
        yield
    finally:
        os.close(handle)
