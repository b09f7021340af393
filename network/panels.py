"""Panels of editing forms that more than one model uses."""

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.html import format_html, strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.admin.panels import FieldPanel, Panel

from network.admin.widgets import ColourInput


class InheritedFieldPanel(FieldPanel):
    """A field of a site's settings that may stay empty: says which value is in force and where it comes from.

    The model has ``is_national``, ``national`` and ``inherited(field_name)`` (see network.models.brand.Brand).
    """

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is None:
                return
            own_help: Any = getattr(self, "help_text", "")
            self.help_text = format_html("{} {}", own_help or "", self._note())
            field: Any = self.bound_field.field
            if isinstance(field, forms.ChoiceField) and not isinstance(field, forms.ModelChoiceField):
                offered: Any = field.choices
                field.choices = [("", self._empty_choice()), *(choice for choice in offered if choice[0])]

        @property
        def inherited(self) -> str:
            """What is in force while the field is empty, in words; empty if nothing is."""
            value = self.instance.inherited(self.field_name)
            choices = dict(self.instance._meta.get_field(self.field_name).flatchoices)
            words = choices.get(value, value) if isinstance(value, str) else value or ""
            return Truncator(strip_tags(str(words)).strip()).chars(80)

        def _note(self) -> str:
            if self.instance.is_national:
                return self._or_nothing(
                    _("Chapters that leave this empty show what stands here. If it is empty here, too: {}.")
                )
            # What the row held before this form: that is in force now, whatever has been typed since.
            if self.form.initial.get(self.field_name):
                return self._or_nothing(_("Own value in force. If you empty the field, it shows {} again."))
            return self._or_nothing(_("Empty, so in force: {}."))

        def _or_nothing(self, sentence: str) -> str:
            if not self.inherited:
                if self.instance.is_national:
                    return _("Chapters that leave this empty show what stands here.")
                return _("National has none: while the field is empty, nothing is shown.")
            return format_html(sentence, format_html("<strong>{}</strong> ({})", self.inherited, self._source()))

        def _source(self) -> str:
            national = self.instance.national
            of_national = national is not None and getattr(national, self.field_name)
            return _("National's") if of_national else _("the network's standard")

        def _empty_choice(self) -> str:
            return _("%(value)s (%(source)s)") % {"value": self.inherited, "source": self._source()}


class InheritedColourPanel(InheritedFieldPanel):
    """The same for a colour, with a swatch that shows the inherited one while the field is empty."""

    def __init__(self, field_name: str, **kwargs: Any) -> None:
        super().__init__(field_name, **{"widget": ColourInput, **kwargs})

    class BoundPanel(InheritedFieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is not None:
                self.bound_field.field.widget.inherited = self.inherited


class StyleGuidePanel(Panel):
    """Leads from the form of a brand to every component in it (network.style_guide)."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "network/admin/look_at_components.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "address": reverse("style_guide", args=[self.instance.site_id])}
