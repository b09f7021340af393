"""``{% picture image "card" alt="…" %}``: a picture in one of the sizes of network.pictures.

``{% withheld alt as words %}``: what stands in the place of a picture of another kind; empty where it may be loaded.
"""

from django import template
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage

from network.pictures import are_withheld, picture_html, withheld_html

register = template.Library()


@register.simple_tag
def picture(image: AbstractImage | None, use: str, alt: str = "", eager: bool = False) -> SafeString:
    """Print *image* for *use* (a key of network.pictures.SIZES); nothing where there is no picture."""
    return picture_html(image, use, alt, eager=eager) if image else SafeString("")


@register.simple_tag
def withheld(alt: str) -> SafeString:
    """Return the words for a picture that shows *alt* if the present answer loads no pictures, else nothing."""
    return withheld_html(alt) if are_withheld() else SafeString("")
