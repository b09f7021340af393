"""``{% picture image "card" alt="…" %}``: a picture in one of the sizes of network.pictures."""

from django import template
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage

from network.pictures import picture_html

register = template.Library()


@register.simple_tag
def picture(image: AbstractImage | None, use: str, alt: str = "", eager: bool = False) -> SafeString:
    """Print *image* for *use* (a key of network.pictures.SIZES); nothing where there is no picture."""
    return picture_html(image, use, alt, eager=eager) if image else SafeString("")
