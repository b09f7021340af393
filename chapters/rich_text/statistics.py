"""A figure inside a sentence, never without its source and year."""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from chapters.statistics import statistic_in_force
from network.rich_text.references import Chip, Reference
from network.words import marked


def statistic_chip(pk: int) -> Chip | None:
    """Return what the editor shows of a statistic, or None if it is gone."""
    statistic = statistic_in_force(pk)
    if statistic is None:
        return None
    label = f"{statistic.statement} ({statistic.source}, {statistic.year})"
    return Chip(text=statistic.figure, label=label, url=statistic.url)


def statistic_html(pk: int) -> str:
    """Return what a page shows of a statistic: the figure and a link to its source; empty if it is gone."""
    statistic = statistic_in_force(pk)
    if statistic is None:
        return ""
    return format_html(
        '<span class="statistic-ref">{} <a href="{}">({} {}, {})</a></span>',
        marked(statistic.figure),
        statistic.url,
        _("Source:"),
        marked(statistic.short_source),
        statistic.year,
    )


STATISTIC = Reference(
    name="statistic",
    model="chapters.Statistic",
    icon="order",
    description=_("Figure with its source"),
    gone=_("[figure that no longer exists]"),
    chip=statistic_chip,
    html=statistic_html,
    js=("chapters/admin/statistic_reference.js",),
)
