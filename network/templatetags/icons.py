"""The drawings of icons."""

from django import template
from django.utils.safestring import SafeString

register = template.Library()

#: What stands inside the element of components/icon.html, on a field of 24 × 24: lines alone, without a fill.
_DRAWINGS = {
    "phone": SafeString(
        '<path d="M6.5 3.5 9.5 4l1.3 4-2 1.7a12.5 12.5 0 0 0 5.5 5.5l1.7-2 4 1.3.5 3a2.5 2.5 0 0 1-2.6 3A16.4 '
        '16.4 0 0 1 3.5 6.1a2.5 2.5 0 0 1 3-2.6z"/>'
    ),
    "message": SafeString('<path d="M4 5h16v11H11l-4.5 4v-4H4z"/><path d="M8 10.5h8"/>'),
    "exit": SafeString('<path d="M10 4H5v16h5"/><path d="M10.5 12H21"/><path d="m17 8 4 4-4 4"/>'),
    "search": SafeString('<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>'),
    "menu": SafeString('<path d="M4 7h16M4 12h16M4 17h16"/>'),
    "close": SafeString('<path d="m6 6 12 12M18 6 6 18"/>'),
    "download": SafeString('<path d="M12 4v11"/><path d="m7 10.5 5 5 5-5"/><path d="M5 20h14"/>'),
    "arrow": SafeString('<path d="M4 12h15"/><path d="m13 6 6 6-6 6"/>'),
    "back": SafeString('<path d="M20 12H5"/><path d="m11 6-6 6 6 6"/>'),
    "globe": SafeString(
        '<circle cx="12" cy="12" r="9"/><path d="M3 12h18"/>'
        '<path d="M12 3c3 3 3.6 6 3.6 9S15 18 12 21c-3-3-3.6-6-3.6-9S9 6 12 3z"/>'
    ),
    "shield": SafeString(
        '<path d="M12 3 5 5.5V11c0 4.6 2.7 8 7 10 4.3-2 7-5.4 7-10V5.5z"/><path d="m9 11.5 2.2 2.2L15.2 9.5"/>'
    ),
    "clock": SafeString('<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>'),
    "speech": SafeString('<path d="M4 5h11v8H9l-3 3v-3H4z"/><path d="M18 9h2v8h-2v3l-3-3h-4"/>'),
    "mail": SafeString('<path d="M3.5 6h17v12h-17z"/><path d="m4 7 8 6 8-6"/>'),
    "warning": SafeString('<path d="M12 4 2.5 20h19z"/><path d="M12 10v4.5M12 17.5v.01"/>'),
    "calendar": SafeString('<path d="M4 6h16v14H4z"/><path d="M4 10.5h16M8.5 3.5V8M15.5 3.5V8"/>'),
    "place": SafeString(
        '<path d="M12 21.5c-4.4-4.6-6.6-8.2-6.6-11.1a6.6 6.6 0 0 1 13.2 0c0 2.9-2.2 6.5-6.6 11.1z"/>'
        '<circle cx="12" cy="10.2" r="2.3"/>'
    ),
    "people": SafeString(
        '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 20c.4-4 2.8-6 6.5-6s6.1 2 6.5 6"/>'
        '<path d="M16 5.5a3.3 3.3 0 0 1 0 6.2M18 14.6c2 .8 3.2 2.6 3.5 5.4"/>'
    ),
    "repeat": SafeString(
        '<path d="M4.5 11V9.5a3 3 0 0 1 3-3H19"/><path d="m16 3.5 3 3-3 3"/>'
        '<path d="M19.5 13v1.5a3 3 0 0 1-3 3H5"/><path d="m8 20.5-3-3 3-3"/>'
    ),
    "play": SafeString('<circle cx="12" cy="12" r="9"/><path d="m10 8.5 5.5 3.5-5.5 3.5z"/>'),
    "cards": SafeString('<path d="M4 4.5h6.5v6.5H4zM13.5 4.5H20v6.5h-6.5zM4 14h6.5v6H4zM13.5 14H20v6h-6.5z"/>'),
    "list": SafeString('<path d="M4 6.5h16M4 12h16M4 17.5h16"/>'),
}


@register.simple_tag
def drawing(name: str) -> SafeString:
    """Return the shapes of the icon of this name; raises KeyError for a name that no icon has."""
    return _DRAWINGS[name]
