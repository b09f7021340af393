"""The record of a resource as plain values: compared, kept as JSON beside it, shown side by side, put back."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from resources.jurisdictions import jurisdiction_label
from resources.models import Audience, Licence, Resource, ResourceType, Topic
from resources.succession import check_successor

#: Fields of the record whose value is one text, as the model names them.
_TEXTS = ("type", "jurisdiction", "authors", "publisher", "partners", "edition", "licence")
_DATES = ("published_on", "review_on")
_MARKS = ("is_sensitive",)
#: Every field of the record that can be proposed, in the order of the form.
FIELDS = (
    "type", "topics", "audience", "tags", "jurisdiction", "authors", "publisher", "partners", "edition",
    "published_on", "licence", "related", "replaced_by", "review_on", "review_owner", "is_sensitive",
)  # fmt: skip
#: From (primary keys) to what of them may be shown to somebody, by key.
Titles = Callable[[Iterable[int]], Mapping[int, str]]


def values_of(resource: Resource) -> dict[str, Any]:
    """Return what the record says now, as JSON can hold it."""
    return {
        **{name: getattr(resource, name) for name in (*_TEXTS, *_MARKS)},
        **{name: _iso(getattr(resource, name)) for name in _DATES},
        "topics": sorted(topic.pk for topic in resource.topics.all()),
        "audience": sorted(row.audience for row in resource.audiences.all()),
        "tags": sorted(resource.tags.names(), key=str.casefold),
        "related": sorted(resource.related.values_list("pk", flat=True)),
        "replaced_by": resource.replaced_by_id,
        "review_owner": resource.review_owner_id,
    }


def values_of_form(cleaned: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a valid form of the record says, in the same shape; fields that the form hasn't are left out."""
    found: dict[str, Any] = {}
    for name in FIELDS:
        if name not in cleaned:
            continue
        value = cleaned[name]
        if name in _DATES:
            found[name] = _iso(value)
        elif name in {"topics", "related"}:
            found[name] = sorted(row.pk for row in value)
        elif name in {"replaced_by", "review_owner"}:
            found[name] = value.pk if value else None
        elif name == "tags":
            found[name] = sorted(value, key=str.casefold)
        else:
            found[name] = sorted(value) if name == "audience" else value
    return found


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the values *after* that differ from *before*."""
    return {name: value for name, value in after.items() if before.get(name) != value}


def initial_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return kept values as a form of the record begins with them."""
    return {name: ", ".join(_quoted(value)) if name == "tags" else value for name, value in values.items()}


def put(resource: Resource, values: Mapping[str, Any]) -> dict[str, Any]:
    """Set plain fields of *resource* to kept *values*; return what remains to be set: topics, tags, audience, related.

    What has gone meanwhile (a topic, a person, a resource) is left out. Nothing is saved.
    """
    for name in (*_TEXTS, *_MARKS):
        if name in values:
            setattr(resource, name, values[name])
    for name in _DATES:
        if name in values:
            setattr(resource, name, datetime.date.fromisoformat(values[name]) if values[name] else None)
    if "review_owner" in values:
        people = get_user_model().objects.filter(is_active=True, pk=values["review_owner"] or 0)
        resource.review_owner = people.first()
    if "replaced_by" in values:
        resource.replaced_by = _successor(resource, values["replaced_by"])
    many: dict[str, Any] = {name: values[name] for name in ("tags", "audience") if name in values}
    for name, model in (("topics", Topic), ("related", Resource)):
        if name in values:
            many[name] = list(_present(model, values[name]).exclude(pk=resource.pk if name == "related" else 0))
    return many


def words_of(name: str, value: Any, titles: Titles) -> str:
    """Return a kept value as people read it; *titles* says what resources are called, for whoever reads."""
    if value in (None, "", []):
        return _("(nothing)")
    match name:
        case "type":
            return str(dict(ResourceType.choices).get(value, value))
        case "licence":
            return str(dict(Licence.choices).get(value, value))
        case "audience":
            return ", ".join(str(dict(Audience.choices).get(code, code)) for code in value)
        case "jurisdiction":
            return jurisdiction_label(value)
        case "topics":
            return ", ".join(topic.label for topic in Topic.objects.filter(pk__in=value))
        case "related" | "replaced_by":
            pks = value if isinstance(value, list) else [value]
            known = titles(pks)
            return ", ".join(known.get(pk, _("a resource that isn't shown")) for pk in pks)
        case "review_owner":
            return str(get_user_model().objects.filter(pk=value).first() or _("(nothing)"))
        case "is_sensitive":
            return _("Yes") if value else _("No")
        case "published_on" | "review_on":
            return date_format(datetime.date.fromisoformat(value), "DATE_FORMAT")
        case _:
            return ", ".join(value) if isinstance(value, list) else str(value)


def _successor(resource: Resource, pk: int | None) -> Resource | None:
    successor: Resource | None = Resource.objects.filter(pk=pk or 0, merged_into__isnull=True).first()
    if successor is None:
        return None
    try:
        check_successor(resource, successor)
    except ValidationError:
        return None
    return successor


def _present(model: type[Model], pks: Iterable[int]) -> Any:
    return model._default_manager.filter(pk__in=list(pks))


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _quoted(words: Iterable[str]) -> list[str]:
    return [f'"{word}"' if "," in word or " " in word else word for word in words]
