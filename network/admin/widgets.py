"""Fields of the admin's forms."""

from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from wagtail.admin.staticfiles import versioned_static

from network.contrast import is_colour


class ColourInput(forms.TextInput):
    """A colour as # and six digits, which may stay empty, with a swatch to pick it by.

    *inherited* is the colour in force while the field is empty; the swatch shows it then.
    """

    def __init__(self, attrs: dict[str, Any] | None = None, inherited: str = "") -> None:
        fixed = {"maxlength": 7, "autocomplete": "off", "spellcheck": "false", "data-colour-text": ""}
        super().__init__({**fixed, **(attrs or {})})
        self.inherited = inherited

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        # Django's form renderer doesn't look into the project's templates; this does.
        return render_to_string(
            "network/admin/colour_input.html",
            {
                "field": super().render(name, value, attrs, renderer),
                "inherited": self.inherited,
                "shown": value if value and is_colour(value) else self.inherited,
            },
        )

    @property
    def media(self) -> forms.Media:
        return forms.Media(
            js=[versioned_static("network/admin/colour.js")],
            css={"all": [versioned_static("network/admin/colour.css")]},
        )
