"""Addresses of pages in templates."""

from django import template
from wagtail.models import Page

from network.links import page_url

register = template.Library()


@register.filter
def address(page: Page) -> str:
    """Return the address of *page* as the host of the visitor shows it: relative on its own site."""
    return page_url(page)
