"""What the views about a chapter's people have in common: the chapter of the address, and who may look after it."""

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from chapters.people import managed_chapters, people_of
from network.models import User

ICON = "group"
NAMESPACE = "people"


class OfChapterMixin:
    """Takes the chapter from the address, never from the session. Whoever may not look after it gets a 404."""

    breadcrumbs_items: list[dict[str, Any]]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]
        self.viewer: User = request.user  # type: ignore[assignment]
        self.chapter = get_object_or_404(managed_chapters(self.viewer), pk=kwargs["chapter_pk"])

    def person(self) -> User:
        """Return the person of the address. Who isn't one of the chapter's people isn't there."""
        return get_object_or_404(people_of(self.chapter, self.viewer), pk=self.kwargs["person_pk"])  # type: ignore[attr-defined]

    def address(self, name: str, *keys: int) -> str:
        """Return the address of another view about the people of this chapter."""
        return reverse(f"{NAMESPACE}:{name}", args=[self.chapter.pk, *keys])

    def trail(self, *last: str) -> list[dict[str, Any]]:
        """Return the breadcrumbs to this chapter's people, and on to *last*."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{NAMESPACE}:index"), "label": _("People")},
            {"url": self.address("list"), "label": self.chapter.name},
            *({"url": "", "label": label} for label in last),
        ]
