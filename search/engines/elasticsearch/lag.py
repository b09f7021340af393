"""How far the index is behind the entries. What has just been hidden must not even be counted."""

from django.db import connection

from search.engines.elasticsearch.client import IndexTrouble
from search.models import Scope, SearchEntry, Unsent

#: With more changes than these on their way, the database answers: the index knows too little.
_MOST = 2_000


def hidden_entries() -> frozenset[int]:
    """Return the entries that the index may still have and that are gone, or on one site only since then.

    Raises IndexTrouble if too much is on its way. One query, two while something is.
    """
    with connection.cursor() as cursor:  # as it stands: every search asks
        cursor.execute(f"SELECT entry FROM {Unsent._meta.db_table} LIMIT {_MOST + 1}")  # noqa: S608 (fixed names)
        changed = {entry for (entry,) in cursor.fetchall()}
    if len(changed) > _MOST:
        raise IndexTrouble("too many changes are on their way to the index")
    if not changed:
        return frozenset()
    shown = SearchEntry.objects.filter(pk__in=changed, scope=Scope.NETWORK)
    return frozenset(changed.difference(shown.values_list("pk", flat=True)))
