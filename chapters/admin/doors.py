"""Which views of the admin are open to chapters, and what must be theirs when they ask for it.

Every view has a door. A view that nobody gave one is closed to chapters (chapters.admin.gate) and named by a system
check (chapters.checks), so that what Wagtail, a package or a colleague adds can't leak by being forgotten.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.contrib.admin.utils import unquote
from django.db.models import Model, QuerySet

from chapters.tenancy import belonging_to, rule_of
from network.models import User

#: What of a model somebody may name in a request: a function from the person to a queryset, or to keys known already.
Part = Callable[[User], "QuerySet[Any] | frozenset[int]"]
#: Whether somebody may go through, by all parts of the address.
Question = Callable[[User, Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Door:
    """What must belong to the person: in the address, in fields of query and form, in lists of ids in the query.

    A foreign id in ``ids`` or ``fields`` is answered as one that doesn't exist; from ``lists`` it is left out.
    """

    national: bool = False
    ids: Mapping[str, Part] = field(default_factory=dict)
    fields: Mapping[str, Part] = field(default_factory=dict)
    lists: Mapping[str, Part] = field(default_factory=dict)
    asks: Question | None = None


_doors: dict[str, Door] = {}

#: Views for whoever is signed in without any role, and for whoever isn't signed in: they look after themselves.
_open_to_everybody: set[str] = set()


def close_to_chapters(*names: str) -> None:
    """Leave the views *names* to National: "namespace:name", or "namespace:*" for all without a door of their own."""
    for name in names:
        _doors[name] = Door(national=True)


def open_to_chapters(
    *names: str,
    ids: Mapping[str, Part] | None = None,
    fields: Mapping[str, Part] | None = None,
    lists: Mapping[str, Part] | None = None,
    asks: Question | None = None,
) -> None:
    """Open the views *names* to whoever may use them, where all that is named in the request is theirs (see Door)."""
    for name in names:
        _doors[name] = Door(ids=ids or {}, fields=fields or {}, lists=lists or {}, asks=asks)


def open_to_everybody(*names: str) -> None:
    """Open the views *names*, to people without any role, too: signing in and out, invitations."""
    open_to_chapters(*names)
    _open_to_everybody.update(names)


def is_open_to_everybody(view_name: str) -> bool:
    return view_name in _open_to_everybody


def door_of(view_name: str) -> Door | None:
    """Return the door of a view by its name with its namespaces, or None if nobody gave it one."""
    namespace, _colon, _name = view_name.rpartition(":")
    return _doors.get(view_name) or (_doors.get(f"{namespace}:*") if namespace else None)


def own(model: type[Model]) -> "Callable[[User], QuerySet[Any]]":
    """Return the part of *model* that belongs to the chapters of a person."""
    return lambda user: belonging_to(user, model._default_manager.all())


def is_in(part: "QuerySet[Any] | frozenset[int]", value: Any) -> bool:
    """Whether *value*, as it stands in an address, is the key of a row of *part*."""
    key = key_of(value)
    if key is None:
        return False
    return key in part if isinstance(part, frozenset) else part.filter(pk=key).exists()


def keys_in(part: "QuerySet[Any] | frozenset[int]", keys: Iterable[int]) -> set[int]:
    """Return those of *keys* that are keys of rows of *part*."""
    if isinstance(part, frozenset):
        return set(part) & set(keys)
    return set(part.filter(pk__in=keys).values_list("pk", flat=True))


def key_of(value: Any) -> int | None:
    """Return *value* as a key, None if it can't be one. (Keys beyond 64 bits make SQLite fail, not miss.)"""
    text = unquote(str(value))
    return int(text) if text.isdecimal() and len(text) < 19 else None


def is_own_object(user: User, kwargs: Mapping[str, Any]) -> bool:
    """Whether the object that an address names by app, model and key is the person's."""
    try:
        model = apps.get_model(kwargs["app_label"], kwargs["model_name"])
    except LookupError:
        return False
    return rule_of(model) is not None and is_in(own(model)(user), kwargs["object_id"])
