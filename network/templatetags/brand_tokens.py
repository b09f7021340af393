"""``{% brand_tokens brand %}``: a brand's colours and fonts, for pages that don't load the site's stylesheet."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from network.brands import BrandInForce
from network.stylesheet import declarations, tokens

register = template.Library()


@register.simple_tag
def brand_tokens(brand: BrandInForce | None) -> SafeString:
    """Print a ``<style>`` with the custom properties of *brand*; nothing where there is no brand.

    Only for the admin, whose content security policy allows styles inside a page.
    """
    if not brand:
        return SafeString("")
    # Colours are checked when they are saved, fonts and radii are the code's own: nothing in here is free text.
    return format_html("<style>:root{{{}}}</style>", mark_safe(declarations(tokens(brand)).replace("<", "")))
