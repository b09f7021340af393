"""The actions on several rows of a list that a person can use: Wagtail shows all of them to everybody."""

from typing import Any

from django import template
from wagtail.admin.templatetags.wagtailadmin_tags import bulk_action_choices

from chapters.admin.offers import usable_together

register = template.Library()


@register.inclusion_tag("wagtailadmin/shared/buttons.html", takes_context=True)
def usable_bulk_actions(context: Any, app_label: str, model_name: str) -> dict[str, Any]:
    """Return the buttons for the bar below a list of *model_name*, as Wagtail's template shows them."""
    buttons = bulk_action_choices(context, app_label, model_name)["buttons"]
    return {"buttons": usable_together(buttons, context["request"].user)}
