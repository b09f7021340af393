"""When what visitors find of a resource has last changed, for those who fetch only what is new."""

from typing import Any

from django.utils import timezone

from resources.models import Resource, Visibility
from resources.signals import resource_changed


def connect() -> None:
    """Start to note changes of words, files and topics on the record. Called once, when the application starts."""
    resource_changed.connect(_note, sender=Resource, dispatch_uid="resources.freshness")


def _note(resource: Resource, **kwargs: Any) -> None:
    """Only of what the network has: the others are fetched by nobody, and wait in the order of their submission."""
    shared = Resource.objects.filter(pk=resource.pk, visibility=Visibility.NETWORK)
    shared.update(updated_at=timezone.now())
