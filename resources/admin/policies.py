"""Permission policies: the one for resources asks tenancy, the one for the vocabulary lets National in."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from wagtail.permission_policies import BasePermissionPolicy

from chapters.models.chapter import NATIONAL_ROLES
from chapters.tenancy import is_national, roles_of
from network.models import User
from resources.access import may_change, own_resources
from resources.models import Resource


class ResourcePermissionPolicy(BasePermissionPolicy):
    """Everybody with a role in a chapter sees its resources and adds to them; what is changed depends on its state."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in {"add", "change", "view"} and (is_national(user) or bool(roles_of(user)))

    def users_with_any_permission(self, actions: Any) -> QuerySet[User]:
        people = get_user_model().objects.filter(is_active=True)
        return people.filter(Q(is_superuser=True) | Q(groups__chapter_group__isnull=False)).distinct()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Resource) -> bool:
        if not own_resources(user).filter(pk=instance.pk).exists():
            return False
        return action == "view" or (action == "change" and may_change(user, instance))

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Resource]:
        return own_resources(user) if self.user_has_any_permission(user, actions) else Resource.objects.none()


class NationalPermissionPolicy(BasePermissionPolicy):
    """National's people do everything, nobody else does anything."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return is_national(user)

    def users_with_any_permission(self, actions: Any) -> QuerySet[User]:
        people = get_user_model().objects.filter(is_active=True)
        national = Q(groups__chapter_group__role__in=NATIONAL_ROLES)
        return people.filter(Q(is_superuser=True) | national).distinct()
