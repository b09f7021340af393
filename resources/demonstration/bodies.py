"""From the content's body blocks, with their placeholders, to what Wagtail stores."""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page

from chapters.models import Statistic
from network.models import Hotline, Picture, UploadedDocument
from resources.demonstration.content.dates import fill_dates, fill_dates_in_body, fill_dates_in_value
from resources.demonstration.content.shapes import Body

_EMBED = re.compile(r'<embed\s+embedtype="(statistic|hotline)"\s+ref="([\w-]+)"\s*/>')
_LINK = re.compile(r'<a\s+linktype="page"\s+ref="([^"]+)">')


@dataclass
class Shelf:
    """What bodies refer to by key: rows that are made before the words that mention them."""

    today: datetime.date
    pictures: dict[str, Picture] = field(default_factory=dict)
    documents: dict[str, UploadedDocument] = field(default_factory=dict)
    hotlines: dict[str, Hotline] = field(default_factory=dict)
    statistics: dict[str, Statistic] = field(default_factory=dict)
    #: "chicago:/contact/" → the page there
    pages: dict[str, Page] = field(default_factory=dict)
    #: handle → the resource's page
    resource_pages: dict[str, Page] = field(default_factory=dict)
    #: handle → primary key of the resource
    resources: dict[str, int] = field(default_factory=dict)

    def page(self, ref: str) -> Page:
        """Return the page that *ref* names: "chicago:/contact/" or "resource:handle". Raises KeyError."""
        if ref.startswith("resource:"):
            return self.resource_pages[ref.removeprefix("resource:")]
        return self.pages[ref]

    def html(self, source: str) -> str:
        """Return *source* with its placeholders as Wagtail keeps references in rich text."""
        source = fill_dates(source, today=self.today)
        source = _EMBED.sub(self._embed, source)
        return _LINK.sub(lambda match: f'<a linktype="page" id="{self.page(match[1]).pk}">', source)

    def _embed(self, match: "re.Match[str]") -> str:
        rows: Mapping[str, Any] = self.statistics if match[1] == "statistic" else self.hotlines
        return f'<embed embedtype="{match[1]}" id="{rows[match[2]].pk}"/>'

    def body(self, body: Body) -> list[dict[str, Any]]:
        """Return *body* as the raw data of a StreamField."""
        return [
            {"type": name, "value": _MAKERS.get(name, _as_it_is)(self, value)}
            for name, value in fill_dates_in_body(body, today=self.today)
        ]

    def items(self, kind: str, items: Iterable[Any]) -> list[dict[str, Any]]:
        """Return *items* as the raw data of a StreamField whose blocks are all called *kind*."""
        make = _ITEM_MAKERS.get(kind, _as_it_is)
        return [{"type": kind, "value": make(self, fill_dates_in_value(item, today=self.today))} for item in items]


def _as_it_is(shelf: Shelf, value: Any) -> Any:
    return value


def _paragraph(shelf: Shelf, value: Any) -> Any:
    return shelf.html(value)


def _picture(shelf: Shelf, value: Any) -> Any:
    return {"image": shelf.pictures[value["picture"]].pk, "alt_text": value["alt"], "decorative": not value["alt"]}


def _figure(shelf: Shelf, value: Any) -> Any:
    return {"image": _picture(shelf, value), "caption": value["caption"], "credit": value["credit"]}


def _video(shelf: Shelf, value: Any) -> Any:
    plain = {name: value[name] for name in ("title", "url", "length", "text")}
    return {**plain, "image": _picture(shelf, value)}


def _link(shelf: Shelf, value: Any) -> Any:
    page = shelf.page(value["page"]).pk if value.get("page") else None
    return {**value, "page": page, "url": value.get("url", "")}


def _takeaways(shelf: Shelf, value: Any) -> Any:
    return {"heading": value["heading"], "items": [shelf.html(item) for item in value["items"]]}


def _step(shelf: Shelf, value: Any) -> Any:
    return {**value, "text": shelf.html(value["text"]), "links": [_link(shelf, link) for link in value["links"]]}


def _goal(shelf: Shelf, value: Any) -> Any:
    undertakings = [shelf.html(undertaking) for undertaking in value["undertakings"]]
    return {**value, "text": shelf.html(value["text"]), "undertakings": undertakings}


def _question(shelf: Shelf, value: Any) -> Any:
    return {**value, "answer": shelf.html(value["answer"])}


def _position(shelf: Shelf, value: Any) -> Any:
    return {**value, "text": shelf.html(value["text"])}


def _event_list(shelf: Shelf, value: Any) -> Any:
    return {**value, "campaign": shelf.page(value["campaign"]).pk if value["campaign"] else None}


def _table(shelf: Shelf, value: Any) -> Any:
    return {
        "caption": value["caption"],
        "columns": [{"type": "text", "heading": heading} for heading in value["columns"]],
        "rows": [{"values": [f"<p>{shelf.html(cell)}</p>" for cell in row]} for row in value["rows"]],
    }


def _list_of(name: str, kind: str) -> Callable[[Shelf, Any], Any]:
    """Return the maker of a block with a heading and a list *name* of items of one kind."""

    def make(shelf: Shelf, value: Any) -> Any:
        item = _ITEM_MAKERS.get(kind, _as_it_is)
        return {"heading": value["heading"], name: [item(shelf, inner) for inner in value[name]]}

    return make


Maker = Callable[[Shelf, Any], Any]

_ITEM_MAKERS: dict[str, Maker] = {"step": _step, "goal": _goal, "question": _question, "position": _position}

_MAKERS: dict[str, Maker] = {
    "paragraph": _paragraph,
    "figure": _figure,
    "video": _video,
    "call_to_action": _link,
    "takeaways": _takeaways,
    "table": _table,
    "event_list": _event_list,
    "action_steps": _list_of("steps", "step"),
    "goals": _list_of("goals", "goal"),
    "faq": _list_of("questions", "question"),
    "policy_position": _position,
    "download": lambda shelf, value: {**value, "document": shelf.documents[value["document"]].pk},
    "hotline": lambda shelf, value: {"hotline": shelf.hotlines[value["hotline"]].pk},
    "statistic": lambda shelf, value: {"statistic": shelf.statistics[value["statistic"]].pk},
    "resource_list": lambda shelf, value: {
        "heading": value["heading"],
        "resources": [shelf.resources[handle] for handle in value["resources"]],
    },
}
