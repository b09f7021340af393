"""The one home of tenancy: which chapters somebody works for, and what of a model belongs to them.

Every list, chooser and form of the admin that shows rows of chapters goes through these functions.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import models
from wagtail.models import Page

from chapters.models import Chapter, ChapterGroup
from chapters.models.chapter import NATIONAL_ROLES, Role
from network.models import User

_CACHE = "_tenancy_roles"

#: What of a model belongs to chapters: a function from (queryset, chapters) to the queryset's part.
Rule = Callable[[Any, list[Chapter]], Any]
_rules: dict[type[models.Model], Rule] = {}


def roles_of(user: User | AnonymousUser) -> dict[int, set[Role]]:
    """Return the roles of *user* by the primary key of the chapter; asked of the database once for each user object."""
    if not user.is_authenticated:
        return {}
    kept: dict[int, set[Role]] | None = getattr(user, _CACHE, None)
    if kept is None:
        kept = {}
        rows = ChapterGroup.objects.filter(group__user=user, chapter__retired_at__isnull=True)
        for chapter_id, role in rows.values_list("chapter_id", "role"):
            kept.setdefault(chapter_id, set()).add(Role(role))
        setattr(user, _CACHE, kept)
    return kept


def is_national(user: User | AnonymousUser) -> bool:
    """Whether *user* is National staff (a member of every chapter) or a superuser."""
    if not user.is_authenticated:
        return False
    return bool(user.is_superuser) or any(role in NATIONAL_ROLES for roles in roles_of(user).values() for role in roles)


def chapters_of(user: User | AnonymousUser) -> "models.QuerySet[Chapter]":
    """Return the chapters that *user* works for: all of them for National, retired ones for nobody else."""
    if is_national(user):
        return Chapter.objects.all()
    return Chapter.objects.filter(pk__in=roles_of(user), retired_at__isnull=True)


def has_role(user: User | AnonymousUser, chapter: Chapter, *roles: Role) -> bool:
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


def belonging_to(user: User | AnonymousUser, queryset: Any) -> Any:
    """Return the part of *queryset* that belongs to the chapters of *user*; everything for National.

    Raises LookupError for a model without a rule: what no rule covers is shown to nobody.
    """
    if is_national(user):
        return queryset
    rule = next((_rules[base] for base in queryset.model.__mro__ if base in _rules), None)
    if rule is None:
        raise LookupError(f"{queryset.model.__name__} has no tenancy rule.")
    return rule(queryset, list(chapters_of(user).select_related("root_page")))


def _pages(queryset: Any, chapters: list[Chapter]) -> Any:
    keys = [chapter.root_page.translation_key for chapter in chapters]
    homes = Page.objects.filter(translation_key__in=keys, depth=2).values_list("path", flat=True)
    inside = models.Q(pk__in=[])
    for path in homes:
        inside |= models.Q(path__startswith=path)
    return queryset.filter(inside)


register_rule(Chapter, lambda queryset, chapters: queryset.filter(pk__in=[chapter.pk for chapter in chapters]))
register_rule(Page, _pages)
