"""The people of a chapter: who they are, who may change that, which roles they have."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from chapters.leaving import end_work, withdraw_made_by
from chapters.models import Chapter, ChapterGroup, Role
from chapters.models.chapter import CHAPTER_ROLES, NATIONAL_ROLES
from chapters.tenancy import led_by, roles_of
from network.models import User
from network.sign_in import end_sign_ins


def is_administrator(user: User) -> bool:
    """Whether *user* looks after the people of every chapter and of National."""
    return bool(user.is_superuser) or any(Role.ADMINISTRATOR in roles for roles in roles_of(user).values())


def managed_chapters(user: User) -> "QuerySet[Chapter]":
    """Return the chapters whose people *user* may invite, change and remove: those that they lead, or all of them."""
    chapters = Chapter.objects.filter(retired_at__isnull=True)
    return chapters if is_administrator(user) else chapters.filter(pk__in=led_by(user))


def may_manage(user: User, chapter: Chapter) -> bool:
    """Whether *user* may invite, change and remove people of *chapter*."""
    return not chapter.is_retired and (is_administrator(user) or chapter.pk in led_by(user))


def roles_in(chapter: Chapter) -> tuple[Role, ...]:
    """Return the roles that there are in *chapter*, from the one with the fewest rights to the one with most."""
    return NATIONAL_ROLES if chapter.is_national else CHAPTER_ROLES


def people_of(chapter: Chapter, viewer: User) -> "QuerySet[User]":
    """Return who works in *chapter*, as far as it is the business of *viewer*.

    National's own accounts aren't a chapter's people, whatever role they have there: only administrators see them.
    """
    people = get_user_model().objects.filter(pk__in=_members(ChapterGroup.objects.filter(chapter=chapter)))
    return people if is_administrator(viewer) else people.exclude(nationals())


def nationals() -> Q:
    """Return the condition that an account is National's."""
    return Q(is_superuser=True) | Q(pk__in=_members(ChapterGroup.objects.filter(role__in=NATIONAL_ROLES)))


def with_sensitive_roles() -> Q:
    """Return the condition that an account must have two factors, as ``tenancy.leads_or_is_national`` says of one."""
    leads = ChapterGroup.objects.filter(role=Role.LEAD, chapter__retired_at__isnull=True)
    return nationals() | Q(pk__in=_members(leads))


def roles_held(chapter: Chapter, people: Iterable[User]) -> dict[int, list[Role]]:
    """Return the roles in *chapter* (and in no other) of each of *people* by primary key; one query for all of them."""
    held: dict[int, list[Role]] = {}
    rows = ChapterGroup.objects.filter(chapter=chapter, group__user__in=[person.pk for person in people])
    for person, role in rows.values_list("group__user", "role"):
        held.setdefault(person, []).append(Role(role))
    order = roles_in(chapter)
    return {person: sorted(roles, key=order.index, reverse=True) for person, roles in held.items()}


@transaction.atomic
def change_roles(*, chapter: Chapter, person: User, roles: Iterable[Role], by: User) -> None:
    """Let *person* have *roles* in *chapter* and no other there. Roles in other chapters stay as they are.

    Whoever has lost a role must sign in again. Raises ValidationError if *by* would leave the chapter without a lead.
    """
    wanted, held = set(roles), set(roles_held(chapter, [person]).get(person.pk, ()))
    refuse_last(chapter=chapter, person=person, losing=held - wanted, by=by)
    for role in sorted(wanted - held):
        person.groups.add(chapter.group(role))
        log_about(chapter, "chapters.give_role", by, email=person.email, role=role)
    for role in sorted(held - wanted):
        person.groups.remove(chapter.group(role))
        log_about(chapter, "chapters.take_role", by, email=person.email, role=role)
    if held - wanted:
        end_sign_ins(person)
    if roles_in(chapter)[-1] in held - wanted:
        withdraw_made_by(person, chapter)


@transaction.atomic
def remove(*, chapter: Chapter, person: User, by: User) -> None:
    """Let *person* no longer work in *chapter*: every role and sign-in ends, what they wrote stays theirs.

    Raises ValidationError if *by* would leave the chapter without a lead.
    """
    held = set(roles_held(chapter, [person]).get(person.pk, ()))
    refuse_last(chapter=chapter, person=person, losing=held, by=by)
    person.groups.remove(*(chapter.group(role) for role in held))
    end_sign_ins(person)
    end_work(chapter=chapter, person=person, by=by)
    log_about(chapter, "chapters.remove_person", by, email=person.email)


def refuse_last(*, chapter: Chapter, person: User, losing: Iterable[Role], by: User) -> None:
    """Raise ValidationError if *person* is the last who can look after the people of *chapter* and is *losing* that.

    National's administrators may leave a chapter without a lead; only a superuser National without an administrator.
    """
    highest = roles_in(chapter)[-1]
    if highest not in losing or by.is_superuser or (is_administrator(by) and not chapter.is_national):
        return
    # Two people who take the role from each other in the same moment must not both find the other one.
    Chapter.objects.select_for_update().get(pk=chapter.pk)
    if not chapter.group(highest).user_set.filter(is_active=True).exclude(pk=person.pk).exists():
        raise ValidationError(last_one(chapter))


def last_one(chapter: Chapter) -> str:
    """Return the sentence for whoever must stay."""
    if chapter.is_national:
        return _("Somebody must be a network administrator: give the role to somebody else first.")
    return _("%(chapter)s needs a lead: give the role to somebody else first, or ask National.") % {
        "chapter": chapter.name
    }


def log_about(chapter: Chapter, action: str, by: User | None, **data: str) -> None:
    """Write into the log of *chapter* what *by* did about somebody."""
    log(instance=chapter, action=action, user=by, data={name: str(value) for name, value in data.items()})


def _members(entries: "QuerySet[ChapterGroup]") -> Any:
    """The accounts in these groups, to be used inside another query."""
    return entries.filter(group__user__isnull=False).values("group__user")
