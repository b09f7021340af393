"""Statistics in the admin."""

import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel

from chapters.models import Statistic
from chapters.rich_text.statistics import STATISTIC
from network.admin.shared_facts import DueDateColumn, SharedFactViewSet


def _review_due(statistic: Statistic) -> datetime.date:
    return statistic.review_on


class StatisticViewSet(SharedFactViewSet):
    model = Statistic
    icon = "order"
    menu_order = 20
    reference = STATISTIC
    panels = [
        HelpPanel(
            _(
                "No figure without its source: pages and texts refer to this record, show source and year beside "
                "the figure, and follow a correction at once. On the review date somebody looks for a newer figure."
            )
        ),
        *Statistic.panels,
    ]
    search_fields = ["key", "figure", "statement", "source"]
    list_display = [
        "figure",
        "statement",
        "source",
        "year",
        DueDateColumn("review_on", due=_review_due, label=_("Review date"), sort_key="review_on"),
    ]
    list_filter: Any = {"year": ["exact"], "review_on": ["lte"]}
    ordering = ["review_on", "key"]
