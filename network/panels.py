"""Panels of editing forms that more than one model uses."""

from typing import Any

from django.utils.html import format_html, strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.admin.panels import FieldPanel


class InheritedFieldPanel(FieldPanel):
    """A field of a site's settings that may stay empty: says which value is in force and where it comes from."""

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            note = self._note()
            if note:
                self.help_text = format_html("{} {}", self.help_text or "", note)

        def _note(self) -> str:
            if self.instance.is_national:
                return _("National's value: chapters that leave the field empty show this one.")
            if not self._is_empty(self.instance):
                return _("Own value in force. Empty the field to show National's again.")
            national = type(self.instance).objects.filter(site__is_default_site=True).first()
            if national is None or self._is_empty(national):
                return _("Empty, here and at National: the network's standard is in force.")
            return format_html(_("In force: <strong>{}</strong> (National's)"), self._shown(national))

        def _is_empty(self, brand: Any) -> bool:
            return not getattr(brand, self.field_name)

        def _shown(self, brand: Any) -> str:
            display = getattr(brand, f"get_{self.field_name}_display", None)
            value = display() if display else getattr(brand, self.field_name)
            return Truncator(strip_tags(str(value))).chars(80)
