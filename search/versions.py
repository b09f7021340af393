"""Which of two writes of an entry is the later one."""

import time


def version_of_now() -> int:
    """Return a number that grows with every write: microseconds since 1970."""
    return time.time_ns() // 1_000
