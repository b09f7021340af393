"""Hotlines in the admin."""

import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel
from wagtail.admin.ui.tables import BooleanColumn

from network.admin.shared_facts import DueDateColumn, SharedFactViewSet
from network.models import Hotline
from network.rich_text.hotlines import HOTLINE

#: A number that nobody has called for this long is marked in the list.
CHECK_EVERY = datetime.timedelta(days=180)


def _check_due(hotline: Hotline) -> datetime.date | None:
    return hotline.reviewed_on + CHECK_EVERY if hotline.reviewed_on else None


class HotlineViewSet(SharedFactViewSet):
    model = Hotline
    icon = "comment"
    menu_order = 10
    reference = HOTLINE
    panels = [
        HelpPanel(
            _(
                "Kept here once, shown everywhere: pages, texts and the frame of every site refer to this record, "
                "and a correction is in force on all of them at once."
            )
        ),
        *Hotline.panels,
    ]
    search_fields = ["name", "phone", "text_number", "area", "states", "languages"]
    list_display = [
        "name",
        "phone",
        "text_number",
        "area",
        "states",
        BooleanColumn("shown_everywhere", label=_("Every page"), sort_key="shown_everywhere"),
        BooleanColumn("confidential", label=_("Confidential"), sort_key="confidential"),
        DueDateColumn("reviewed_on", due=_check_due, label=_("Checked on"), sort_key="reviewed_on"),
    ]
    list_filter: Any = {
        "shown_everywhere": ["exact"],
        "confidential": ["exact"],
        "law_enforcement_tie": ["exact"],
        "reviewed_on": ["lte"],
    }
    ordering = ["sort_order", "name"]
