"""Two transactions must not pass each other: one that publishes a page, one that hides the branch that it is in.

On SQLite there is one writer at a time (transactions begin IMMEDIATE). On PostgreSQL each would not see what the
other has not committed, and a private page would stay findable, in the list of the library and in the search: so
whoever writes entries of either shares a lock, and whoever hides a branch or a site holds it alone. Both let go when
their transaction ends. Hiding is rare, and nothing else needs the lock alone, so that transactions hardly ever wait for
one another, and never in a circle.
"""

from django.db import connection

_KEY = 7_301_846_512  # any numbers that no other advisory lock of this database uses
_KEY_OF_SETS = 7_301_846_513


def share() -> None:
    """Wait until no branch is being hidden. Call inside a transaction, before reading what is public."""
    _lock("pg_advisory_xact_lock_shared", _KEY)


def hold_alone() -> None:
    """Wait until nobody else writes entries. Call inside a transaction, before reading what is public."""
    _lock("pg_advisory_xact_lock", _KEY)


def hold_sets() -> None:
    """Wait until nobody else writes the sets of the facets' values. For short transactions that lock nothing before."""
    _lock("pg_advisory_xact_lock", _KEY_OF_SETS)


def _lock(function: str, key: int) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {function}(%s)", [key])
