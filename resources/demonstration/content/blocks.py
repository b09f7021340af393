"""Makers of body blocks: each returns the block's name and its value as the loader expects them."""

from __future__ import annotations

from typing import Literal

from resources.demonstration.content.shapes import Block, Value

Effort = Literal["minutes", "hour", "evening", "ongoing"]


def paragraph(html: str) -> Block:
    """Rich text: h2, h3, p, ul, ol, b, i, links and the placeholders that ``shapes.py`` describes."""
    return ("paragraph", html.strip())


def figure(picture: str, *, alt: str, caption: str = "", credit: str = "") -> Block:
    """A picture by its key, with the alternative text that fits this place."""
    return ("figure", {"picture": picture, "alt": alt, "caption": caption, "credit": credit})


def quotation(text: str, *, attribution: str, role: str = "") -> Block:
    """Words of one (invented) person, without quotation marks."""
    return ("quotation", {"text": text, "attribution": attribution, "role": role})


def call_to_action(heading: str, *, text: str, label: str, page: str = "", url: str = "") -> Block:
    """One invitation with one button, which leads either to ``page`` ("chicago:/contact/") or to ``url``."""
    if bool(page) == bool(url):
        raise ValueError(f"The call to action “{heading}” needs either a page or an address.")
    target = {"page": page} if page else {"url": url}
    return ("call_to_action", {"heading": heading, "text": text, "label": label, **target})


def hotline(key: str) -> Block:
    """A hotline, shown in full."""
    return ("hotline", {"hotline": key})


def statistic(key: str) -> Block:
    """A statistic with its source, shown large."""
    return ("statistic", {"statistic": key})


def takeaways(heading: str, *items: str) -> Block:
    """A short list of things to remember; each item is HTML."""
    return ("takeaways", {"heading": heading, "items": list(items)})


def step(title: str, *, effort: Effort, text: str, links: tuple[tuple[str, str], ...] = ()) -> dict[str, Value]:
    """One action step; ``links`` are pairs of a label and an address ("https://…") or a page ("chicago:/contact/")."""
    return {
        "title": title,
        "effort": effort,
        "text": text.strip(),
        "links": [
            {"label": label, "url": target} if target.startswith("https://") else {"label": label, "page": target}
            for label, target in links
        ],
    }


def action_steps(heading: str, *steps: dict[str, Value]) -> Block:
    """Numbered steps, from the light to the demanding."""
    return ("action_steps", {"heading": heading, "steps": list(steps)})


def resource_list(heading: str, *handles: str) -> Block:
    """Resources of the library, by handle, in this order."""
    return ("resource_list", {"heading": heading, "resources": list(handles)})
