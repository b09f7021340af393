"""Makers of goals, questions, positions, partners and people, for stream fields and for body blocks."""

from __future__ import annotations

from typing import Literal

from resources.demonstration.content.page_shapes import Item
from resources.demonstration.content.shapes import Block, Value

PartnerKind = Literal["direct_service", "legal", "schools", "faith", "public_agency", "business", "other"]
Stage = Literal["idea", "introduced", "committee", "passed_one_house", "law", "defeated"]
Stance = Literal["support", "oppose", "watch"]


def goal(title: str, *undertakings: str, text: str = "") -> Item:
    """A goal; ``text`` and each undertaking are HTML."""
    return {"title": title, "text": text.strip(), "undertakings": list(undertakings)}


def goals(heading: str, *items: Item) -> Block:
    """Numbered goals."""
    return ("goals", {"heading": heading, "goals": list(items)})


def question(words: str, answer: str) -> Item:
    """A question and its answer in HTML without headings."""
    return {"question": words, "answer": answer.strip()}


def faq(heading: str, *questions: Item) -> Block:
    """Questions and answers in a body."""
    return ("faq", {"heading": heading, "questions": list(questions)})


def position(
    title: str, *, number: str, jurisdiction: str, stage: Stage, stance: Stance, text: str, url: str = ""
) -> Item:
    """Where a site stands on a bill or law; ``url`` leads to the official text."""
    return {
        "title": title,
        "number": number,
        "jurisdiction": jurisdiction,
        "stage": stage,
        "stance": stance,
        "text": text.strip(),
        "url": url,
    }


def policy_position(item: Item) -> Block:
    """One position in a body."""
    return ("policy_position", item)


def partner(name: str, *, kind: PartnerKind, text: str = "", url: str = "") -> Item:
    """An (invented) organization; ``text`` is plain."""
    return {"name": name, "kind": kind, "text": text, "url": url}


def partners(heading: str, *items: Item) -> Block:
    """Partner organizations in a body."""
    return ("partners", {"heading": heading, "partners": list(items)})


def person(name: str, *, role: str = "", organisation: str = "", email: str = "", text: str = "") -> Item:
    """An (invented) person; ``text`` is plain."""
    return {"name": name, "role": role, "organisation": organisation, "email": email, "phone": "", "text": text}


def people(heading: str, *items: Item) -> Block:
    """People in a body."""
    return ("people", {"heading": heading, "people": list(items)})


def event_list(heading: str, *, campaign: str = "", most: int = 3) -> Block:
    """Coming events of the site, or of a campaign by reference ("chicago:/get-involved/…/")."""
    return ("event_list", {"heading": heading, "campaign": campaign, "most": most})


def table(caption: str, columns: tuple[str, ...], *rows: tuple[str, ...]) -> Block:
    """A table of words; cells are HTML without paragraphs."""
    cells: list[Value] = [list(row) for row in rows]
    return ("table", {"caption": caption, "columns": list(columns), "rows": cells})


def video(title: str, *, url: str, picture: str, alt: str, length: str = "", text: str = "") -> Block:
    """A link to a video elsewhere, with a picture by its key."""
    return (
        "video",
        {"title": title, "url": url, "picture": picture, "alt": alt, "length": length, "text": text},
    )


def download(key: str, *, text: str, title: str = "") -> Block:
    """One of the chapter's uploaded documents by its key; without a title it shows its own."""
    return ("download", {"document": key, "title": title, "text": text})
