"""What this layer shows in the style guide: the blocks of a page's body, and cards of what chapters publish."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from chapters.blocks import BODY_BLOCKS
from chapters.models import EventPage, NewsArticlePage
from chapters.months import month_of
from network.style_guide import Specimen


def specimens(request: HttpRequest) -> Iterator[Specimen]:
    """Yield the components of chapters' pages, with invented words; no page of anybody's is shown."""
    now = timezone.now().replace(minute=0, second=0, microsecond=0)
    event = EventPage(
        title=_("An evening for neighbors"),
        introduction=_("Two or three sentences that say what it is about."),
        starts_at=now + datetime.timedelta(days=9),
        ends_at=now + datetime.timedelta(days=9, hours=2),
        place=_("Library, second floor"),
    )
    over = EventPage(title=_("What is over"), starts_at=now - datetime.timedelta(days=9), place=_("Library"))
    article = NewsArticlePage(
        title=_("What forty people took home"),
        introduction=_("Two or three sentences that say what it is about."),
        date=timezone.localdate(),
    )
    cards = [("components/event_card.html", {"event": one, "level": 3}) for one in (event, over)]
    yield Specimen(_("Events"), _joined(cards, "event-list"))
    yield Specimen(
        _("News"), _joined([("components/article_card.html", {"article": article, "level": 3})], "news-list")
    )
    act = {"hotline": None, "event": event, "donate_url": "#main"}
    yield Specimen(_("What to do now"), _joined([("components/now.html", act)], ""))
    month = month_of(EventPage.objects.none(), timezone.localdate().replace(day=1))
    yield Specimen(_("A month"), _joined([("components/month.html", {"month": month})], ""))
    for name, block in BODY_BLOCKS:
        html = block.render(block.normalize(block.get_preview_value()), {"request": request})
        if html.strip():
            body = format_html('<div class="body"><div class="block-{}">{}</div></div>', name, html)
            yield Specimen(str(block.label), body)


def _joined(parts: Sequence[tuple[str, Mapping[str, object]]], css_class: str) -> SafeString:
    html = format_html_join("", "{}", ((render_to_string(name, dict(values)),) for name, values in parts))
    return format_html('<div class="{}">{}</div>', css_class, html)
