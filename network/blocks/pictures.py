"""Pictures, and a video as a link with a picture."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.images.models import AbstractImage

from network.blocks.groups import MEDIA
from network.pictures import held_pictures
from network.requests import current_request


class HeldPictureChooserBlock(ImageChooserBlock):
    """A picture, fetched together with the others of the page (network.bodies.hold)."""

    def bulk_to_python(self, values: Sequence[int | None]) -> list[AbstractImage | None]:
        if current_request() is None:
            pictures: list[AbstractImage | None] = super().bulk_to_python(values)
            return pictures
        return held_pictures(values)


class PictureBlock(ImageBlock):
    """Wagtail's ImageBlock (what a picture shows is said for each use), fetched with the page's other pictures."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:
        super().__init__(required=required, **kwargs)
        chooser = HeldPictureChooserBlock(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser


class FigureBlock(blocks.StructBlock):
    """A picture with what it shows, a caption and a credit."""

    image = PictureBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=255)
    credit = blocks.CharBlock(required=False, max_length=255, help_text=_("Who made it. Empty: as the picture says."))

    class Meta:
        icon = "image"
        label = _("Picture")
        group = MEDIA
        description = _("A picture with a caption. Say what it shows, or mark it as decoration.")
        template = "network/blocks/figure.html"
        preview_template = "network/blocks/previews/figure.html"
        preview_value = {"image": None, "caption": "The hall before the doors opened", "credit": "A volunteer"}


class VideoValue(blocks.StructValue):
    @property
    def site(self) -> str:
        """The site that the link leads to, as people call it: example.org."""
        return (urlsplit(self.get("url") or "").hostname or "").removeprefix("www.")


class VideoBlock(blocks.StructBlock):
    """A video on another site: nothing of it is loaded before somebody follows the link."""

    title = blocks.CharBlock(max_length=160)
    url = blocks.URLBlock(label=_("Address"), help_text=_("Where it can be watched. It opens there, not on our page."))
    length = blocks.CharBlock(required=False, max_length=40, help_text=_("For example: 12 minutes."))
    image = PictureBlock(label=_("Picture"))
    text = blocks.CharBlock(
        required=False,
        max_length=255,
        label=_("What it is about"),
        help_text=_("One sentence. Has it captions?"),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        group = MEDIA
        description = _("A link to a video elsewhere, with a picture. Visitors are not tracked by the other site.")
        template = "network/blocks/video.html"
        value_class = VideoValue
        preview_value = {
            "title": "What a night at the hotline is like",
            "url": "https://example.org/video",
            "length": "12 minutes",
            "image": None,
            "text": "Two volunteers tell how they learned to listen. With captions.",
        }
