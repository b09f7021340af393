"""Who may do what with the search in the admin. What belongs to whom is chapters.tenancy's."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from wagtail.permission_policies import BasePermissionPolicy

from chapters.models import Chapter, Role
from chapters.models.chapter import NATIONAL_ROLES
from chapters.tenancy import chapters_of, is_national, roles_of
from network.models import User

#: Those who publish for their chapter.
PROMOTING_ROLES = (Role.EDITOR, Role.LEAD)


def promoting_chapters(user: Any) -> "QuerySet[Chapter]":
    """Return the chapters for which *user* may put results first."""
    chapters = chapters_of(user).filter(retired_at__isnull=True).order_by("-is_national", "name")
    if is_national(user):
        return chapters
    return chapters.filter(pk__in=[pk for pk, roles in roles_of(user).items() if roles & set(PROMOTING_ROLES)])


class PromotedPermissionPolicy(BasePermissionPolicy):
    """Follows from roles: editors and leads for their own chapter, National for all."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        if not user.is_active:
            return False
        return is_national(user) or any(roles & set(PROMOTING_ROLES) for roles in roles_of(user).values())

    def users_with_any_permission(self, actions: Any) -> "QuerySet[User]":
        people = get_user_model().objects.filter(is_active=True)
        keep = Q(groups__chapter_group__role__in=(*PROMOTING_ROLES, *NATIONAL_ROLES))
        return people.filter(Q(is_superuser=True) | keep).distinct()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.instances_user_has_any_permission_for(user, {action}).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> "QuerySet[Any]":
        rows: QuerySet[Any] = self.model._default_manager.all()
        return rows if is_national(user) else rows.filter(chapter__in=promoting_chapters(user))
