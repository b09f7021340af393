"""What somebody may refer to from a page: the answers of this layer (see network.own_references)."""

from collections.abc import Iterable

from django.db.models import Model
from wagtail.models import Page

from chapters.admin.choosing import choosable_pages
from chapters.tenancy import belonging_to
from network.models import Picture, UploadedDocument, User


def references_allowed(user: User, model: type[Model], keys: Iterable[str]) -> set[str] | None:
    """Return those of *keys* that *user* may refer to: public and own pages, own pictures and documents."""
    if issubclass(model, Page):
        found = choosable_pages(Page.objects.filter(pk__in=keys), user)
    elif issubclass(model, Picture | UploadedDocument):
        found = belonging_to(user, model._default_manager.filter(pk__in=keys))
    else:
        return None
    return {str(key) for key in found.values_list("pk", flat=True)}
