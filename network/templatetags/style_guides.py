"""``{% style_guide brand_row "dark" as guide %}``: every component in a brand as it is being edited."""

from typing import Any

from django import template
from django.forms import CharField, ChoiceField, EmailField, Form, Textarea
from django.utils.translation import gettext_lazy as _

from network.models import Brand
from network.style_guide import StyleGuide, scheme_asked_for
from network.style_guide import style_guide as guide_of

register = template.Library()


class SampleForm(Form):
    """What a form may hold, sent with one field left empty."""

    name = CharField(label=_("Your name"), required=False)
    email = EmailField(label=_("E-mail"), help_text=_("Only for the answer."))
    about = ChoiceField(label=_("It is about"), choices=[("", "…"), ("event", _("An event"))], required=False)
    message = CharField(label=_("Message"), widget=Textarea(attrs={"rows": 3}), required=False)


@register.simple_tag(takes_context=True)
def style_guide(context: dict[str, Any], row: Brand, scheme: str) -> StyleGuide:
    """Return the guide of *row* in the scheme of that name (network.style_guide)."""
    return guide_of(row, scheme_asked_for(scheme), context["request"])


@register.simple_tag
def sample_form() -> Form:
    """Return a form with a fault, so that the look of both can be seen."""
    form = SampleForm({"name": "Ana Ruiz", "email": "", "about": "event", "message": ""})
    form.is_valid()
    return form
