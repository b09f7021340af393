"""``{{ page.email|breakable }}``: an e-mail address that may go on in the next line after its @ and its dots."""

import re

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.filter
def breakable(address: str) -> SafeString:
    """Return *address*, escaped, with a place to break after each part.

    Elsewhere it breaks only if a part alone is wider than its column.
    """
    return mark_safe(re.sub(r"([@.])(?=.)", r"\1<wbr>", str(escape(address))))
