"""How a page looks where somebody shares its address: the picture that other services fetch."""

from dataclasses import dataclass

from django.http import HttpRequest
from wagtail.images.models import AbstractImage, SourceImageIOError

from network.pictures import SOCIAL_SPEC


@dataclass(frozen=True)
class SocialPicture:
    """A picture in the shape that services show beside a shared address; ``url`` is absolute."""

    url: str
    width: int
    height: int


def social_picture(image: AbstractImage | None, request: HttpRequest) -> SocialPicture | None:
    """Return the social picture of *image*; None if there is no image or its file is gone."""
    if image is None:
        return None
    try:
        # Not get_rendition(): that writes to the cache each time, even if the rendition was fetched along.
        rendition = image.get_renditions(SOCIAL_SPEC)[SOCIAL_SPEC]
    except (SourceImageIOError, OSError):
        return None
    return SocialPicture(request.build_absolute_uri(rendition.url), rendition.width, rendition.height)
