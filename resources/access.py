"""Who may do what with a resource in the admin. What belongs to whom is chapters.tenancy's; this is about states."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from chapters.models import Chapter, Role
from chapters.tenancy import belonging_to, chapters_of, is_national, roles_of
from resources.models import Resource, Visibility


def working_chapters(user: Any) -> "QuerySet[Chapter]":
    """Return the chapters for which *user* may add resources."""
    return chapters_of(user).filter(retired_at__isnull=True)


def own_resources(user: Any) -> "QuerySet[Resource]":
    """Return the resources of the chapters of *user*; a foreign one is as if it didn't exist."""
    queryset: QuerySet[Resource] = belonging_to(user, Resource.objects.all())
    return queryset


def may_change(user: Any, resource: Resource) -> bool:
    """Whether *user* may change record and files, which take effect at once (they are in no revision)."""
    return not why_locked(user, resource)


def why_locked(user: Any, resource: Resource) -> str:
    """Return why *user* may not change record and files, as a sentence; empty if they may."""
    if resource.merged_into_id is not None:
        return _("This resource was merged into another one. Its address leads there.")
    if is_national(user):
        return ""
    if resource.visibility == Visibility.NETWORK:
        return _(
            "The whole network has this resource: its record and files are changed by National. "
            "You can propose changes; the approved version stays up until National takes them."
        )
    if resource.visibility == Visibility.SUBMITTED:
        return _("This resource waits for National's answer. Take the submission back to change it.")
    roles = roles_of(user).get(resource.contributor_id, set())
    if Role.LEAD in roles:
        return ""
    if any(page.live for page in resource.pages.all()):
        return _("This resource is on your site: its record and files are changed by a lead of your chapter.")
    if Role.EDITOR in roles or (roles and _wrote(user, resource)):
        return ""
    return _("Somebody else of your chapter is writing this resource.")


def may_submit(user: Any, resource: Resource) -> bool:
    """Whether *user* may submit what the chapter has kept for itself so far."""
    if resource.visibility != Visibility.CHAPTER or resource.merged_into_id is not None:
        return False
    roles = roles_of(user).get(resource.contributor_id, set())
    return bool({Role.EDITOR, Role.LEAD} & roles) or (bool(roles) and _wrote(user, resource)) or is_national(user)


def may_propose(user: Any, resource: Resource) -> bool:
    """Whether *user* may propose changes of record and files of what the network has: as with its words."""
    if resource.visibility != Visibility.NETWORK or resource.merged_into_id is not None or is_national(user):
        return False
    return bool({Role.EDITOR, Role.LEAD} & roles_of(user).get(resource.contributor_id, set()))


def _wrote(user: Any, resource: Resource) -> bool:
    return any(page.owner_id == user.pk for page in resource.pages.all())
