"""What the panel "Checks" of the page editor looks at: the part of the page that its editor writes."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem


class MainPartChecks(ContentCheckerItem):
    """Wagtail's checks, of what stands in <main>: the frame around it is ours, and tested."""

    axe_include: ClassVar[list[str]] = ["main"]
    axe_run_only: ClassVar[list[str]] = [
        *ContentCheckerItem.axe_run_only,
        "image-alt",
        "image-redundant-alt",
        "identical-links-same-purpose",
        "page-has-heading-one",
        "table-duplicate-name",
    ]
    axe_messages: ClassVar[dict[str, dict[str, Any]]] = {
        **ContentCheckerItem.axe_messages,
        "image-alt": {
            "error_name": _("A picture has no words"),
            "help_text": _("Describe it for people who can’t see it, or say that it decorates"),
        },
        "image-redundant-alt": {
            "error_name": _("The words of a picture stand beside it, too"),
            "help_text": _("Say in them what the text beside it doesn’t"),
        },
        "identical-links-same-purpose": {
            "error_name": _("Two links with the same words lead to different places"),
            "help_text": _("Let each say where it leads"),
        },
    }


def look_at_main_part(items: list[Any]) -> None:
    """Put these checks in the place of Wagtail's in a user bar's *items*."""
    items[:] = [
        MainPartChecks(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items
    ]
