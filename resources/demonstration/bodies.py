"""From the content's body blocks, with their placeholders, to what Wagtail stores."""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page

from chapters.models import Statistic
from network.models import Hotline, Picture
from resources.demonstration.content.dates import fill_dates, fill_dates_in_body
from resources.demonstration.content.shapes import Body

_EMBED = re.compile(r'<embed embedtype="(statistic|hotline)" ref="([\w-]+)"\s*/>')
_LINK = re.compile(r'<a linktype="page" ref="([^"]+)">')


@dataclass
class Shelf:
    """What bodies refer to by key: rows that are made before the words that mention them."""

    today: datetime.date
    pictures: dict[str, Picture] = field(default_factory=dict)
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


def _as_it_is(shelf: Shelf, value: Any) -> Any:
    return value


def _paragraph(shelf: Shelf, value: Any) -> Any:
    return shelf.html(value)


def _figure(shelf: Shelf, value: Any) -> Any:
    picture = shelf.pictures[value["picture"]]
    return {
        "image": {"image": picture.pk, "alt_text": value["alt"], "decorative": not value["alt"]},
        "caption": value["caption"],
        "credit": value["credit"],
    }


def _call_to_action(shelf: Shelf, value: Any) -> Any:
    page = shelf.page(value["page"]).pk if value.get("page") else None
    return {**value, "page": page, "url": value.get("url", "")}


def _takeaways(shelf: Shelf, value: Any) -> Any:
    return {"heading": value["heading"], "items": [shelf.html(item) for item in value["items"]]}


def _action_steps(shelf: Shelf, value: Any) -> Any:
    steps = [
        {**step, "text": shelf.html(step["text"]), "links": [{**link, "page": None} for link in step["links"]]}
        for step in value["steps"]
    ]
    return {"heading": value["heading"], "steps": steps}


_MAKERS: dict[str, Callable[[Shelf, Any], Any]] = {
    "paragraph": _paragraph,
    "figure": _figure,
    "call_to_action": _call_to_action,
    "takeaways": _takeaways,
    "action_steps": _action_steps,
    "hotline": lambda shelf, value: {"hotline": shelf.hotlines[value["hotline"]].pk},
    "statistic": lambda shelf, value: {"statistic": shelf.statistics[value["statistic"]].pk},
    "resource_list": lambda shelf, value: {
        "heading": value["heading"],
        "resources": [shelf.resources[handle] for handle in value["resources"]],
    },
}
