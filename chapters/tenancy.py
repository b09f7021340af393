"""The one home of tenancy: which chapters somebody works for, and what of a model belongs to them.

Every list, chooser and form of the admin that shows rows of chapters goes through these functions.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from chapters.models import Chapter, ChapterGroup
from chapters.models.chapter import NATIONAL_ROLES, Role
from chapters.registry import ChapterInForce, all_chapters, chapter_by_pk
from network.models import User

_CACHE = "_tenancy_roles"
_OWN_CACHE = "_tenancy_chapters"

#: What of a model belongs to chapters: a function from (queryset, chapters) to the queryset's part.
Rule = Callable[[Any, list[Chapter]], Any]
_rules: dict[type[models.Model], Rule] = {}

#: Where chapters have pages: a function from chapters to tree paths; what stands there or below is theirs.
Places = Callable[[Iterable[Chapter | ChapterInForce]], Iterable[str]]
_places: list[tuple[Any, Places]] = []


def roles_of(user: User | AnonymousUser) -> dict[int, set[Role]]:
    """Return the roles of *user* by the primary key of the chapter; asked of the database once for each user object."""
    if not user.is_authenticated:
        return {}
    kept: dict[int, set[Role]] | None = getattr(user, _CACHE, None)
    if kept is None:
        kept = {}
        rows = ChapterGroup.objects.filter(group__user=user, chapter__retired_at__isnull=True)
        chapters = {}
        # With what the rules ask of the chapters: one query where there would be two at each request.
        for row in rows.select_related("chapter__root_page", "chapter__collection").order_by("chapter__name", "pk"):
            kept.setdefault(row.chapter_id, set()).add(Role(row.role))
            chapters[row.chapter_id] = row.chapter
        setattr(user, _CACHE, kept)
        if not is_national(user):
            setattr(user, _OWN_CACHE, list(chapters.values()))
    return kept


def is_national(user: User | AnonymousUser) -> bool:
    """Whether *user* is National staff (a member of every chapter) or a superuser."""
    if not user.is_authenticated:
        return False
    return bool(user.is_superuser) or any(role in NATIONAL_ROLES for roles in roles_of(user).values() for role in roles)


def leads_or_is_national(user: User | AnonymousUser) -> bool:
    """Whether *user* leads a chapter or is National staff: those who must sign in with two factors."""
    return is_national(user) or bool(led_by(user))


def led_by(user: User | AnonymousUser) -> frozenset[int]:
    """Return the primary keys of the chapters in which *user* is a lead."""
    return frozenset(pk for pk, roles in roles_of(user).items() if Role.LEAD in roles)


def chapters_of(user: User | AnonymousUser) -> "models.QuerySet[Chapter]":
    """Return the chapters that *user* works for: all of them for National, retired ones for nobody else."""
    if is_national(user):
        return Chapter.objects.all()
    return Chapter.objects.filter(pk__in=roles_of(user), retired_at__isnull=True)


def has_role(user: User | AnonymousUser, chapter: Chapter | ChapterInForce, *roles: Role) -> bool:
    """Whether *user* has one of *roles* in *chapter* (any role if none is named); National has all of them."""
    if is_national(user):
        return True
    own = roles_of(user).get(chapter.pk, set())
    return bool(own & set(roles)) if roles else bool(own)


def register_rule(model: type[models.Model], rule: Rule) -> None:
    """Say what of *model* belongs to a list of chapters. One rule for each model; a second one is an error."""
    if model in _rules:
        raise ValueError(f"{model.__name__} has a tenancy rule already.")
    _rules[model] = rule


def rule_of(model: type[models.Model]) -> Rule | None:
    """Return the rule of *model* or of the nearest model that it inherits from; None if nothing covers it."""
    return next((_rules[base] for base in model.__mro__ if base in _rules), None)


def belonging_to(user: User | AnonymousUser, queryset: Any) -> Any:
    """Return the part of *queryset* that belongs to the chapters of *user*; everything for National.

    Raises LookupError for a model without a rule: what no rule covers is shown to nobody.
    """
    if is_national(user):
        return queryset
    rule = rule_of(queryset.model)
    if rule is None:
        raise LookupError(f"{queryset.model.__name__} has no tenancy rule.")
    return rule(queryset, own_chapters(user))


def register_places(name: Any, places: Places) -> None:
    """Say where else in the tree chapters have pages, and what its people call that ("Our pages")."""
    _places.append((name, places))


def paths_of(chapters: Iterable[Chapter | ChapterInForce]) -> tuple[str, ...]:
    """Return the tree paths at and below which all pages belong to *chapters*."""
    chapters = list(chapters)
    return tuple(sorted({path for _name, places in _places for path in places(chapters)}))


def own_paths(user: User | AnonymousUser) -> tuple[str, ...]:
    """Return the tree paths of the chapters of *user*. (National's people see all of the tree: ask ``is_national``.)"""
    return paths_of(own_chapters(user))


def doors_of(chapters: Iterable[Chapter]) -> list[tuple[str, tuple[str, ...]]]:
    """Return where the explorer starts for *chapters*: (name, tree paths) of each kind of place, in order of layers."""
    chapters = list(chapters)
    return [(str(name), tuple(places(chapters))) for name, places in _places]


def below(paths: Iterable[str], field: str = "path") -> models.Q:
    """Return the condition that the page whose tree path is in *field* stands at or below one of *paths*."""
    inside = models.Q(pk__in=[])
    for path in paths:
        inside |= models.Q(**{f"{field}__startswith": path})
    return inside


def own_chapters(user: User | AnonymousUser) -> list[Chapter]:
    """Return the chapters of *user*, asked of the database once for each user object, as their roles are."""
    kept: list[Chapter] | None = getattr(user, _OWN_CACHE, None)
    if kept is None:
        kept = list(chapters_of(user).select_related("root_page", "collection"))
        setattr(user, _OWN_CACHE, kept)
    return kept


def chapter_at(tree_path: str) -> ChapterInForce | None:
    """Return the chapter to which a page with this tree path belongs, whichever of its places that is in, or None."""
    for chapter in all_chapters():
        for _name, places in _places:
            if tree_path.startswith(tuple(places([chapter]))):
                return chapter
    return None


def _homes(chapters: Iterable[Chapter | ChapterInForce]) -> Iterable[str]:
    held = (chapter_by_pk(chapter.pk) for chapter in chapters)
    return [path for chapter in held if chapter is not None for path in chapter.root_paths]


register_places(_("Our pages"), _homes)
register_rule(Chapter, lambda queryset, chapters: queryset.filter(pk__in=[chapter.pk for chapter in chapters]))
register_rule(Page, lambda queryset, chapters: queryset.filter(below(paths_of(chapters))))
