"""A network in which every page type has every block, in two languages and in the four brands of the demonstration."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction

from chapters.amending import add_language
from chapters.models import Chapter, HomePage, NewsArticlePage, Statistic
from chapters.schedules import Repeats
from network import epochs
from network.models import Brand, Hotline, Picture, UploadedDocument, User
from resources.demonstration.content import SITES
from resources.demonstration.loading import brand_values
from resources.models import LibraryPage, ResourceCollectionPage, ResourcePage
from tests import pages
from tests.factories import make_event, make_section
from tests.pictures import make_picture
from tests.resources.factories import make_shared_resource, make_topic, make_upload

LANGUAGES = ("en", "es")
#: Page types by the name that examinations call them, each with its path behind the language.
PATHS = {
    "home": "/",
    "section": "/everything/",
    "news": "/news/",
    "article": "/news/an-article/",
    "events": "/events/",
    "month": "/events/?month=2099-05",
    "event": "/events/an-evening/",
    "repeated event": "/events/every-week/",
    "campaign": "/a-campaign/",
    "action steps": "/action-steps/",
    "issue": "/an-issue/",
    "faq": "/questions/",
    "profile": "/a-profile/",
    "partners": "/our-partners/",
    "people": "/our-people/",
    "form": "/contact/",
    "password": "/members/",
    "sensitive": "/sensitive/",
    "sensitive, with pictures": "/sensitive/?pictures=shown",
    "safety note": "/safety-note/",
    "library": "/resources/",
    "library, narrowed": "/resources/?type=poster&q=signs",
    "library, nothing": "/resources/?q=zzzzz",
    "resource": "/resources/know-the-signs/",
    "sensitive resource": "/resources/a-court-record/",
    "sensitive resource, with pictures": "/resources/a-court-record/?pictures=shown",
    "collections": "/resources/collections/",
    "collection": "/resources/collections/start-here/",
    "search": "/search/",
    "search, found": "/search/?q=evening",
    "search, nothing": "/search/?q=zzzzz",
    "not found": "/nowhere/",
}
#: Wider than a phone: the address of a petition, and a word that somebody made of many.
LONG_ADDRESS = (
    "https://www.petitions.example.org/en/cook-county/2026/post-the-hotline-notice-in-every-village-hall?from=x"
)
LONG_WORD = "#PostTheHotlineNoticeInEveryVillageHallOfCookCounty2099"
#: What the answer's status is where it isn't 200.
STATUSES = {"not found": 404}


@dataclass(frozen=True)
class _Things:
    """What pages refer to."""

    picture: Picture
    document: UploadedDocument
    statistic: Statistic
    hotline: Hotline
    resource: ResourcePage


def fill(chapters: Iterable[Chapter], curator: User) -> None:
    """Give each of *chapters* its face, both languages, and under PATHS a page of every type with every block.

    What publishing enqueues is done at once, but for Wagtail's own indexes, which no visitor asks.
    """
    chapters = list(chapters)
    for chapter in chapters:
        add_language(chapter, "es")
        _give_face(chapter)
    things = _make_things(chapters[0], curator)
    spanish = Locale.objects.get(language_code="es")
    for chapter in chapters:
        for page in _make_pages(Chapter.objects.get(pk=chapter.pk), things):
            _translate(page, spanish)
    epochs.advance()


def address(kind: str, language: str) -> str:
    """Return the path of a page of *kind* in *language* on every host."""
    return f"{'' if language == 'en' else f'/{language}'}{PATHS[kind]}"


def _give_face(chapter: Chapter) -> None:
    content = next(content for content in SITES if content.slug == chapter.slug)
    Brand.objects.filter(site=chapter.site).update(**brand_values(content))


def _make_things(contributor: Chapter, curator: User) -> _Things:
    hotline = Hotline.objects.create(
        name="National Human Trafficking Hotline",
        phone="1-888-373-7888",
        text_number="233733",
        text_keyword="BEFREE",
        tty="711",
        answered_by="Trained advocates",
        url="https://humantraffickinghotline.org/",
        hours="Every day, 24 hours",
        languages="English, Spanish and more than 200 others by interpreter",
        confidential=True,
        area="United States",
        note="Not tied to law enforcement.",
        shown_everywhere=True,
    )
    topic = make_topic()
    resource = make_shared_resource(
        contributor,
        curator,
        files=[(make_upload(), "en", ""), (make_upload("cartel.pdf"), "es", "")],
        topics=[topic],
        tags=["signs"],
        body="<h2>Where to hang it</h2><p>Where people wait: in bus shelters, beside copiers, at the clinic.</p>",
        audience=["parents-and-caregivers"],
        publisher="Lantern Chicago",
    )
    sensitive = make_shared_resource(
        contributor,
        curator,
        title="A court record",
        type="report",
        is_sensitive=True,
        files=[(make_upload("record.pdf"), "en", "")],
        topics=[topic],
    )
    sensitive.content_note = "It tells of violence in a family."
    sensitive.save_revision().publish()
    make_shared_resource(
        contributor,
        curator,
        title=LONG_WORD,
        type="toolkit",
        summary=LONG_ADDRESS,
        publisher=LONG_WORD,
        tags=[LONG_WORD[1:]],
    )
    return _Things(make_picture(), pages.make_document(), pages.make_statistic(), hotline, resource)


def _make_pages(chapter: Chapter, things: _Things) -> list[Page]:
    """Make one page of every type and return all that have to be translated, those above first."""
    home: HomePage = chapter.root_page.specific
    body = [
        *pages.blocks(1, things.picture, things.document, things.statistic, home),
        {"type": "hotline", "value": {"hotline": things.hotline.pk}},
        {"type": "event_list", "value": {"heading": "", "campaign": None, "most": 3}},
        {"type": "resource_list", "value": {"heading": "", "resources": [things.resource.resource_id]}},
    ]
    filled: dict[str, Any] = {
        "introduction": "Two hours, twelve chairs in a circle, and somebody who has answered the phone for ten years.",
        "lead_picture": things.picture,
        "lead_picture_alt": "Rows of chairs in an empty hall",
        "body": body,
    }
    made = [
        make_section(home, "Everything", slug="everything", **filled),
        _make_article(chapter, **filled),
        make_event(chapter, "An evening", slug="an-evening", **filled, **_PLACE),
        make_event(chapter, "Every week", slug="every-week", online_link="https://example.org/join", **_WEEKLY),
        *[make(home, slug=PATHS[kind].strip("/"), **filled) for kind, make in _MAKERS.items()],
        make_section(
            home,
            "Sensitive",
            slug="sensitive",
            is_sensitive=True,
            content_note="It tells of violence in a family.",
            **filled,
        ),
        _make_collection(home, things),
        make_section(home, "Members", slug="members", body=body),
    ]
    PageViewRestriction.objects.create(page=made[-1], restriction_type="password", password="a word")
    for title in ("A room full of neighbors", "A number on every door"):
        _make_article(chapter, title, slug="", introduction="Forty came.", lead_picture=things.picture)
    _make_article(chapter, LONG_WORD, slug="", introduction=LONG_ADDRESS)
    make_event(chapter, LONG_WORD, slug="long-word", introduction=LONG_ADDRESS, place=LONG_WORD)
    _publish(home, **filled, hero_heading="Nobody looks for help twice")
    return made


_PLACE: dict[str, Any] = {
    "place": "Harbor Hall",
    "street_address": "12 Harbor Street",
    "city": "Chicago, Illinois",
}
_WEEKLY: dict[str, Any] = {
    "starts_at": datetime.datetime(2099, 1, 8, 19, tzinfo=ZoneInfo("America/Chicago")),
    "repeats": Repeats.WEEKLY,
    "repeats_until": datetime.date(2099, 6, 30),
}
_MAKERS: dict[str, Callable[..., Page]] = {
    "campaign": pages.make_campaign,
    "action steps": pages.make_action_steps,
    "issue": pages.make_issue,
    "faq": pages.make_faq,
    "profile": pages.make_profile,
    "partners": pages.make_directory,
    "people": pages.make_people,
}


def _make_article(chapter: Chapter, title: str = "An article", slug: str = "an-article", **fields: Any) -> Page:
    article: NewsArticlePage = pages.make_tagged_article(chapter, title, "evenings", slug=slug, **fields)
    article.byline, article.on_behalf_of = "Pat Example", "Robin Example"
    article.save_revision().publish()
    return article


def _make_collection(home: HomePage, things: _Things) -> Page:
    section = LibraryPage.objects.descendant_of(home).get()
    collection = ResourceCollectionPage(
        title="Start here", slug="start-here", introduction="In this order.", lead_picture=things.picture, live=False
    )
    collection.items = [("resource", {"resource": things.resource.resource_id, "note": "Read this one first."})]
    section.add_child(instance=collection)
    _publish(collection)
    section.featured = [("resource", things.resource.resource_id)]
    _publish(section)
    return collection


def _publish(page: Page, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def _translate(page: Page, locale: Locale) -> None:
    """Put a copy of *page* where its translation belongs; the words stay, the language around them changes."""
    with override(locale.language_code):
        copy = page.copy_for_translation(locale, copy_parents=True)
        copy.slug = page.slug
        copy.save_revision().publish()
