"""The chapter that somebody with several has put in force: lists of the admin begin with what is that chapter's.

It filters what is listed and nothing else. Permission stays with all of a person's chapters, and a write takes its
chapter from the object: people have two tabs. What is in force is kept in the session of the admin (National's host)
and forgiving: a chapter that has gone, or that is no longer the person's, means all of them again.
"""

from typing import Any

from django.http import HttpRequest

from chapters.models import Chapter
from chapters.registry import ChapterInForce, all_chapters
from chapters.tenancy import belonging_to, is_national, own_chapters, roles_of, rule_of

SESSION_KEY = "chapter_in_force"
_CACHE = "_chapter_in_force"


def chapter_in_force(request: HttpRequest) -> Chapter | None:
    """Return the chapter that the person has put in force; None where all of theirs are (as for people of one)."""
    if not hasattr(request, _CACHE):
        setattr(request, _CACHE, _find(request))
    found: Chapter | None = getattr(request, _CACHE)
    return found


def chapters_in_force(request: HttpRequest) -> list[Chapter]:
    """Return the chapters whose things are listed: the one in force, else all of the person's."""
    one = chapter_in_force(request)
    return own_chapters(request.user) if one is None else [one]


def in_force(request: HttpRequest, queryset: Any) -> Any:
    """Return what a list shows of *queryset*: what is the person's, and of it the part of the chapter in force.

    Raises LookupError for a model without a tenancy rule. Never for views that are asked for one thing by its id.
    """
    own = belonging_to(request.user, queryset)
    one = chapter_in_force(request)
    if one is None:
        return own
    rule = rule_of(queryset.model)
    if rule is None:
        raise LookupError(f"{queryset.model.__name__} has no tenancy rule.")
    return rule(own, [one])


def put_in_force(request: HttpRequest, chapter: Chapter | None) -> None:
    """Let lists begin with *chapter*, which must be one of the person's; None for all of them."""
    if chapter is None:
        request.session.pop(SESSION_KEY, None)
    else:
        request.session[SESSION_KEY] = chapter.pk
    setattr(request, _CACHE, chapter)


def choices_of(request: HttpRequest) -> list[ChapterInForce]:
    """Return the chapters between which the person may switch, National first, then by name; none for people of one."""
    own = roles_of(request.user)
    found = [held for held in all_chapters() if is_national(request.user) or held.pk in own]
    active = [chapter for chapter in found if not chapter.is_retired]
    return active if len(active) > 1 else []


def _find(request: HttpRequest) -> Chapter | None:
    kept = request.session.get(SESSION_KEY) if hasattr(request, "session") else None
    if not isinstance(kept, int) or not request.user.is_authenticated:
        return None
    own = own_chapters(request.user)
    return (
        next((chapter for chapter in own if chapter.pk == kept and not chapter.is_retired), None)
        if len(own) > 1
        else None
    )
