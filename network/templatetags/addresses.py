"""Addresses as templates write them.

``{{ page.email|breakable }}``: an e-mail address that may go on in the next line after its @ and its dots.
``{% whole_address "name" … %}``: as ``{% url %}``, with scheme and host, where HTML asks for them.
"""

import re
from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from network.requests import current_request

register = template.Library()


@register.filter
def breakable(address: str) -> SafeString:
    """Return *address*, escaped, with a place to break after each part.

    Elsewhere it breaks only if a part alone is wider than its column.
    """
    return mark_safe(re.sub(r"([@.])(?=.)", r"\1<wbr>", str(escape(address))))


@register.simple_tag
def whole_address(name: str, *args: Any) -> str:
    """Return the address of a view on the host that is asked; outside of a request the path alone."""
    path, request = reverse(name, args=args), current_request()
    return request.build_absolute_uri(path) if request is not None else path
