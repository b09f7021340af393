"""The names of indexes and what becomes of them. All access goes through an alias; the index behind it is replaceable.

``<prefix>-<fingerprint>`` is the alias that answers, ``…-next`` the one of an index that is being built, and
``…-<microseconds>`` an index. The fingerprint is that of the mapping.
"""

import re
from typing import Any

from django.conf import settings
from elasticsearch import NotFoundError

from search.engines.elasticsearch.client import client
from search.engines.elasticsearch.mapping import FINGERPRINT, MAPPING, SETTINGS

_Index = dict[str, Any]

#: An index that is being filled is neither asked nor copied, and merged but once, afterwards.
_WHILE_FILLED = {
    "auto_expand_replicas": "false",
    "number_of_replicas": 0,
    "refresh_interval": "-1",
    "merge.policy.segments_per_tier": 200,
}


def alias() -> str:
    """Return the name under which the index in force is asked and written."""
    return f"{settings.ELASTICSEARCH_INDEX}-{FINGERPRINT}"


def next_alias() -> str:
    """Return the name under which the index is written that will be in force next."""
    return f"{alias()}-next"


def targets() -> list[str]:
    """Return the aliases to write to, that in force first; it may be missing, the next one usually is."""
    known: _Index = _state()
    names = {name for index in known.values() for name in index["aliases"]}
    return [name for name in (alias(), next_alias()) if name in names]


def create_next(number: int) -> str:
    """Make an empty index, to be filled quickly; whatever was begun before and not finished goes. Return its name."""
    remove_others()
    name = f"{alias()}-{number}"
    client().indices.create(
        index=name, settings={**SETTINGS, **_WHILE_FILLED}, mappings=MAPPING, aliases={next_alias(): {}}
    )
    return name


def put_in_force(name: str) -> None:
    """Let the filled index answer from now on, in one step, and remove that which did until now.

    Elasticsearch then goes on to merge it into one segment, a minute for a million entries: to look things up in each
    of thirty takes several times as long.
    """
    indices = client().indices
    as_usual = {setting: SETTINGS.get(setting) for setting in _WHILE_FILLED if setting != "number_of_replicas"}
    indices.put_settings(index=name, settings=as_usual)
    indices.refresh(index=name)
    before = [index for index, state in _state().items() if alias() in state["aliases"]]
    actions: list[_Index] = [{"remove": {"index": index, "alias": alias()}} for index in before]
    actions += [
        {"add": {"index": name, "alias": alias()}},
        {"remove": {"index": name, "alias": next_alias()}},
    ]
    indices.update_aliases(actions=actions)
    remove_others()
    indices.forcemerge(index=name, max_num_segments=1, wait_for_completion=False)


def remove_others() -> None:
    """Delete our indexes that don't answer, those of former versions of the code, too."""
    stale = [index for index, state in _state().items() if alias() not in state["aliases"]]
    if stale:
        client().indices.delete(index=stale, ignore_unavailable=True)


def remove_all() -> None:
    """Delete every index of ours (tests, benches)."""
    every = list(_state())
    if every:
        client().indices.delete(index=every, ignore_unavailable=True)


def _state() -> dict[str, _Index]:
    """Return our indexes with their aliases: those with our prefix and nobody else's that begins like it."""
    ours = re.compile(rf"{re.escape(settings.ELASTICSEARCH_INDEX)}-[0-9a-f]{{8}}-\d+")
    try:
        known = client().indices.get_alias(index=f"{settings.ELASTICSEARCH_INDEX}-*")
    except NotFoundError:
        return {}
    return {name: state for name, state in known.items() if ours.fullmatch(name)}
