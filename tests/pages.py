"""Fixed-value makers of pages with every field and block filled in, as editors fill them."""

import datetime
from typing import Any, TypeVar

from django.core.files.base import ContentFile
from wagtail.models import Page

from chapters.models import (
    ActionStepsPage,
    CampaignPage,
    Chapter,
    FAQPage,
    IssuePage,
    NewsArticlePage,
    PartnerDirectoryPage,
    PeoplePage,
    ProfilePage,
    Statistic,
)
from network.models import Picture, UploadedDocument
from tests.factories import make_article

Raw = list[dict[str, Any]]
P = TypeVar("P", bound=Page)


def publish(parent: Page, page: P) -> P:
    """Put *page* below *parent* and publish it as an editor would."""
    page.live = False
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def make_document(title: str = "Sign-up sheet") -> UploadedDocument:
    """Make a document of eleven bytes."""
    document: UploadedDocument = UploadedDocument.objects.create(
        title=title, file=ContentFile(b"Hello there", name="sheet.pdf"), file_size=11
    )
    return document


def make_statistic(key: str = "signals") -> Statistic:
    return Statistic.objects.create(
        key=key,
        figure="10,359",
        statement="situations were reported to the hotline.",
        source="National Human Trafficking Hotline",
        year=2021,
        url="https://humantraffickinghotline.org/",
        review_on=datetime.date(2030, 1, 1),
    )


def image(picture: Picture, alt: str = "An empty hall with rows of chairs") -> dict[str, Any]:
    return {"image": picture.pk, "alt_text": alt, "decorative": False}


def step(title: str = "Save the number", page: int | None = None) -> dict[str, Any]:
    link = {"label": "Read about the number", "page": page, "url": "" if page else "https://example.org/number"}
    return {
        "title": title,
        "effort": "minutes",
        "text": "<p>Put the hotline into your phone tonight, under a name that nobody asks about.</p>",
        "links": [link],
    }


def goal(title: str = "Awareness") -> dict[str, Any]:
    return {
        "title": title,
        "text": "<p>Everybody who works nights knows the signs.</p>",
        "undertakings": [
            "<p>Four workshops a year in libraries and congregations, each with a speaker who works in the field</p>",
            "<p>A poster in three languages in every truck stop along the interstate</p>",
        ],
    }


def question(words: str = "Do I need any training?") -> dict[str, Any]:
    answer = (
        "<p>No. The first evening is the training: two hours, with somebody who has answered calls for ten years.</p>"
        "<ul><li>You learn what to say first.</li><li>You learn what never to ask.</li></ul>"
    )
    return {"question": words, "answer": answer}


def position(title: str = "A hotline notice where people see it", stance: str = "support") -> dict[str, Any]:
    return {
        "title": title,
        "number": "SB 1193",
        "jurisdiction": "California",
        "stage": "law",
        "stance": stance,
        "text": "<p>Twelve kinds of business must post the number. We ask that inspectors look for the notice.</p>",
        "url": "https://leginfo.legislature.ca.gov/",
    }


def person(name: str = "Pat Example", picture: Picture | None = None) -> dict[str, Any]:
    return {
        "name": name,
        "role": "Chapter lead",
        "organisation": "Harbor House",
        "email": "pat@example.org",
        "phone": "312-555-0100",
        "image": image(picture) if picture else {"image": None, "alt_text": "", "decorative": False},
        "text": "Pat answers questions about workshops and keeps the list of speakers.",
    }


def partner(name: str = "Harbor House", kind: str = "direct_service") -> dict[str, Any]:
    text = "Beds for the night and a lawyer in the morning."
    return {"name": name, "kind": kind, "text": text, "url": "https://example.org/"}


def table() -> dict[str, Any]:
    return {
        "caption": "Workshops by quarter",
        "columns": [
            {"type": "text", "heading": "Quarter"},
            {"type": "text", "heading": "Where they took place and who came to them"},
            {"type": "number", "heading": "Attendants"},
        ],
        "rows": [
            {"values": ["<p>First</p>", "<p>Six libraries between Evanston and Joliet</p>", "194"]},
            {"values": ["<p>Second</p>", "<p>Congregations on the South Side</p>", "1,203"]},
        ],
    }


def blocks(count: int, picture: Picture, document: UploadedDocument, statistic: Statistic, page: Page) -> Raw:
    """Return a body with *count* of every block that needs nothing of a higher layer (three of a chapter's events)."""
    values: dict[str, Any] = {
        "paragraph": f'<h2>What the law says</h2><p>Read <a linktype="page" id="{page.pk}">more about it</a>.</p>',
        "figure": {"image": image(picture), "caption": "Before the doors opened", "credit": "A volunteer"},
        "quotation": {"text": "Start with one person.", "attribution": "A volunteer", "role": "Chicago"},
        "takeaways": {"heading": "", "items": ["<p>Ask.</p>", "<p>Listen.</p>"]},
        "table": table(),
        "question_and_answer": question("What made you stay?"),
        "faq": {"heading": "", "questions": [question(), question("Who can come?")]},
        "goals": {"heading": "", "goals": [goal(), goal("Policy")]},
        "action_steps": {"heading": "Three things to do", "steps": [step(page=page.pk), step("Bring a friend")]},
        "call_to_action": {"heading": "Lend an evening", "text": "", "label": "", "page": page.pk, "url": ""},
        "policy_position": position(),
        "people": {"heading": "", "people": [person(picture=picture), person("Robin Example")]},
        "partners": {"heading": "", "partners": [partner(), partner("Bar of the County", "legal")]},
        "video": {
            "title": "A night at the hotline",
            "url": "https://www.example.org/video",
            "length": "12 minutes",
            "image": image(picture),
            "text": "Two volunteers tell how they learned to listen.",
        },
        "download": {"document": document.pk, "title": "", "text": "Print it and bring it along."},
        "statistic": {"statistic": statistic.pk},
    }
    return [{"type": name, "value": value} for name, value in values.items() for _ in range(count)]


def stream(name: str, *values: dict[str, Any]) -> Raw:
    return [{"type": name, "value": value} for value in values]


def make_tagged_article(chapter: Chapter, title: str, *tags: str, **fields: Any) -> NewsArticlePage:
    """Make an article with these tags and publish it."""
    article = make_article(chapter, title, live=False, **fields)
    article.tags.add(*tags)
    article.save_revision().publish()
    article.refresh_from_db()
    return article


def make_campaign(parent: Page, title: str = "Know the number", **fields: Any) -> CampaignPage:
    """Make a campaign that runs all through the century, unless *fields* say else."""
    values = {
        "starts_on": datetime.date(2001, 1, 11),
        "ends_on": datetime.date(2099, 2, 12),
        "introduction": "For one month everybody we meet leaves with the number in their phone.",
        "goals": stream("goal", goal(), goal("Policy")),
        "actions": stream("step", step(), step("Bring a friend")),
        **fields,
    }
    return publish(parent, CampaignPage(title=title, **values))


def make_action_steps(parent: Page, title: str = "Six things to do", **fields: Any) -> ActionStepsPage:
    values = {"steps": stream("step", step(), step("Bring a friend")), **fields}
    return publish(parent, ActionStepsPage(title=title, **values))


def make_issue(parent: Page, title: str = "Notices that save", **fields: Any) -> IssuePage:
    values = {
        "body": [{"type": "paragraph", "value": "<h2>History</h2><p>It began at the boats.</p>"}],
        "positions": stream("position", position(), position("A court for minors", "watch")),
        "questions": stream("question", question(), question("Who can come?")),
        **fields,
    }
    return publish(parent, IssuePage(title=title, **values))


def make_faq(parent: Page, title: str = "What people ask us", *, count: int = 7, **fields: Any) -> FAQPage:
    values = {"questions": stream("question", *(question(f"Question {n}?") for n in range(count))), **fields}
    return publish(parent, FAQPage(title=title, **values))


def make_profile(parent: Page, title: str = "Five questions for Pat Example", **fields: Any) -> ProfilePage:
    values = {
        "name": "Pat Example",
        "role": "Director",
        "organisation": "Harbor House",
        "questions": stream("question", question("What made you stay?"), question("What is next?")),
        **fields,
    }
    return publish(parent, ProfilePage(title=title, **values))


def make_directory(parent: Page, title: str = "Our partners", **fields: Any) -> PartnerDirectoryPage:
    partners = [partner("Zion Chapel", "faith"), partner("Bar of the County", "legal"), partner()]
    values = {"partners": stream("partner", *partners), **fields}
    return publish(parent, PartnerDirectoryPage(title=title, **values))


def make_people(parent: Page, title: str = "Who we are", **fields: Any) -> PeoplePage:
    values = {
        "people": stream("person", person(), person("Robin Example")),
        "email": "chicago@example.org",
        "phone": "312-555-0199",
        "postal_address": "Lantern Chicago\n12 Harbor Street\nChicago, Illinois",
        "opening_hours": "Tuesdays from 4 to 7",
        **fields,
    }
    return publish(parent, PeoplePage(title=title, **values))
