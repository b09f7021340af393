"""A hotline inside a sentence: its number as something to call."""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from network.hotlines import HotlineInForce, hotline_in_force
from network.rich_text.references import Chip, Reference


def hotline_chip(pk: int) -> Chip | None:
    """Return what the editor shows of a hotline, or None if it is gone."""
    hotline = hotline_in_force(pk)
    return Chip(text=_address(hotline)[0], label=hotline.name, url=hotline.url) if hotline else None


def hotline_html(pk: int) -> str:
    """Return what a page shows of a hotline: its number (else its name) as a link; empty if it is gone."""
    hotline = hotline_in_force(pk)
    if hotline is None:
        return ""
    text, href = _address(hotline)
    if text == hotline.name:
        return format_html('<span class="hotline-ref"><a href="{}">{}</a></span>', href, text)
    # The name is part of what a screen reader says; the visible number is, too (WCAG 2.2, 2.5.3).
    return format_html(
        '<span class="hotline-ref"><a href="{}" aria-label="{}: {}">{}</a></span>', href, hotline.name, text, text
    )


def _address(hotline: HotlineInForce) -> tuple[str, str]:
    """Return the words and the address of the best way to reach *hotline*: call, else text, else its website."""
    if hotline.phone:
        return hotline.phone, hotline.phone_href
    if hotline.text_number:
        return hotline.text_number, hotline.text_href
    return hotline.name, hotline.url


HOTLINE = Reference(
    name="hotline",
    model="network.Hotline",
    icon="comment",
    description=_("Hotline number"),
    gone=_("[hotline that no longer exists]"),
    chip=hotline_chip,
    html=hotline_html,
    js=("network/admin/hotline_reference.js",),
)
