"""Every page type: its fields on the page, its place in the tree, its form, its look when shared."""

import datetime
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import html5lib
import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from chapters.models import (
    ActionStepsPage,
    CampaignPage,
    FAQPage,
    HomePage,
    IssuePage,
    NewsIndexPage,
    PartnerDirectoryPage,
    PeoplePage,
    ProfilePage,
    Role,
    SectionPage,
)
from chapters.retirement import retire_chapter
from search.models import SearchEntry
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_person, make_section
from tests.pictures import make_picture

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

OWN_TYPES: list[type[Page]] = [
    CampaignPage,
    ActionStepsPage,
    IssuePage,
    FAQPage,
    ProfilePage,
    PartnerDirectoryPage,
    PeoplePage,
]
MAKERS: dict[str, Callable[..., Page]] = {
    "campaign": pages.make_campaign,
    "action steps": pages.make_action_steps,
    "issue": pages.make_issue,
    "faq": pages.make_faq,
    "profile": pages.make_profile,
    "partners": pages.make_directory,
    "people": pages.make_people,
    "section": make_section,
}
EVERY_MAKER = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


@pytest.fixture
def home(network: Network) -> HomePage:
    page: HomePage = network.chicago.root_page.specific
    return page


@pytest.fixture
def text(visit: Any) -> Callable[[Page], str]:
    """Return a function that gives the HTML of a page of Chicago's."""

    def read(page: Page) -> str:
        response = visit("chicago.localhost", page.url)
        assert response.status_code == 200
        content: str = response.content.decode()
        return content

    return read


def assert_valid(html: str) -> None:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(html)
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    targets = [element.get("href") for element in tree.iter("a") if (element.get("href") or "").startswith("#part-")]
    assert {target.removeprefix("#") for target in targets} <= set(ids)
    levels = [int(element.tag[1]) for element in tree.find(".//main").iter() if element.tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


@EVERY_MAKER
def test_html_with_every_block_is_valid_and_its_headings_are_in_order(
    home: HomePage, network: Network, text: Callable[[Page], str], make: Callable[..., Page]
) -> None:
    picture, target = make_picture(), make_article(network.milwaukee)
    body = pages.blocks(2, picture, pages.make_document(), pages.make_statistic(), target)

    assert_valid(text(make(home, "Full", lead_picture=picture, lead_picture_alt="A hall", body=body)))


@pytest.mark.parametrize(
    "make", [pages.make_campaign, pages.make_action_steps, pages.make_issue, pages.make_faq, pages.make_people]
)
def test_html_without_anything_is_valid(home: HomePage, text: Callable[[Page], str], make: Callable[..., Page]) -> None:
    empty: dict[str, Any] = {
        name: [] for name in ("goals", "actions", "steps", "positions", "questions", "people", "body")
    }
    known = {field.name for field in make(home, "Known")._meta.get_fields()}

    assert_valid(text(make(home, "Empty", **{name: value for name, value in empty.items() if name in known})))


def test_html_of_home_lists_article_and_event_is_valid(
    home: HomePage, network: Network, text: Callable[[Page], str]
) -> None:
    campaign = pages.make_campaign(home)
    article = pages.make_tagged_article(network.chicago, "Tagged", "workshop", on_behalf_of="Friends of Light")
    event = make_event(network.chicago, campaign=campaign)

    for page in (home, article, event, article.get_parent(), event.get_parent()):
        assert_valid(text(page))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (
            pages.make_campaign,
            ["Feb. 12, 2099", "Awareness", "Four workshops a year", "Save the number", "Read about the number"],
        ),
        (pages.make_action_steps, ["Save the number", "A few minutes", "https://example.org/number"]),
        (pages.make_issue, ["SB 1193", "California", "We support it", "We are watching it", "Who can come?"]),
        (pages.make_faq, ["Question 6?", "Questions on this page", 'id="question-question-6"', "two hours"]),
        (pages.make_profile, ["Pat Example", "Director", "Harbor House", "What made you stay?"]),
        (pages.make_directory, ["Direct service", "Legal", "Faith communities", "Zion Chapel"]),
        (pages.make_people, ["Robin Example", "tel:+13125550199", "12 Harbor Street<br>", "Tuesdays from 4 to 7"]),
    ],
)
def test_page_shows_its_own_fields_and_the_search_has_their_words(
    home: HomePage, text: Callable[[Page], str], make: Callable[..., Page], words: list[str]
) -> None:
    page = make(home)
    html, entry = text(page), SearchEntry.objects.get(page=page)

    assert [word for word in words if word not in html] == []
    plain = [word for word in words if word[0].isupper() and "." not in word and "<" not in word]
    shown_only = {"Questions on this page", "Read about the number"}
    assert [word for word in plain if word not in f"{entry.body} {entry.keywords}" and word not in shown_only] == []


def test_directory_sorts_partners_by_kind_and_name(home: HomePage, text: Callable[[Page], str]) -> None:
    partners = [pages.partner("Zion", "legal"), pages.partner("Attorneys", "legal"), pages.partner("Beds")]
    html = text(pages.make_directory(home, partners=pages.stream("partner", *partners)))

    assert html.index("Beds") < html.index("Attorneys") < html.index("Zion")


def test_faq_has_no_list_of_five_questions(home: HomePage, text: Callable[[Page], str]) -> None:
    assert "Questions on this page" not in text(pages.make_faq(home, count=5))


def test_contents_of_an_issue_lead_to_headings_of_the_same_words(home: HomePage, text: Callable[[Page], str]) -> None:
    body = [{"type": "paragraph", "value": "<h2>History &amp; law</h2><p>One.</p><h2>History &amp; law</h2>"}]
    html = text(pages.make_issue(home, body=body))

    for anchor in ("part-history-law", "part-history-law-2", "part-where-we-stand", "part-what-people-ask"):
        assert f'<a href="#{anchor}">' in html
        assert f'id="{anchor}"' in html


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-01-01", "<strong>Begins</strong> on Jan. 11, 2026"),
        ("2026-01-11", "<strong>Runs until Feb. 12, 2026.</strong>"),
        ("2026-02-12", "<strong>Runs until Feb. 12, 2026.</strong>"),
        ("2026-02-13", "<strong>This campaign is over.</strong>"),
    ],
)
def test_campaign_says_where_it_is_in_time(home: HomePage, text: Callable[[Page], str], day: str, words: str) -> None:
    days: dict[str, Any] = {"starts_on": datetime.date(2026, 1, 11), "ends_on": datetime.date(2026, 2, 12)}
    page = pages.make_campaign(home, **days)

    with time_machine.travel(f"{day}T18:00:00Z", tick=False):
        assert words in text(page)


def test_campaign_that_ends_before_it_begins_is_refused() -> None:
    page = CampaignPage(title="Wrong", starts_on=datetime.date(2026, 2, 1), ends_on=datetime.date(2026, 1, 1))

    with pytest.raises(ValidationError, match="before the first"):
        page.clean()


def test_campaign_lists_its_events_of_every_open_site(
    home: HomePage, network: Network, text: Callable[[Page], str]
) -> None:
    campaign = pages.make_campaign(home)
    make_event(network.chicago, "At home", campaign=campaign)
    make_event(network.milwaukee, "Elsewhere", campaign=campaign)
    make_event(network.chicago, "Unrelated")
    make_event(network.chicago, "Only a draft", campaign=campaign, live=False)
    hidden = make_event(network.milwaukee, "For members", campaign=campaign)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    make_event(network.sacramento, "Closed", campaign=campaign)
    retire_chapter(network.sacramento)

    html = text(campaign)

    assert [title for title in ("At home", "Elsewhere") if title not in html] == []
    assert [title for title in ("Unrelated", "Only a draft", "For members", "Closed") if title in html] == []


def test_event_names_its_campaign(home: HomePage, network: Network, text: Callable[[Page], str]) -> None:
    event = make_event(network.chicago, campaign=pages.make_campaign(home))

    assert '<a href="/know-the-number/">Know the number</a>' in text(event)


@pytest.mark.parametrize("model", OWN_TYPES)
def test_type_stands_below_home_and_sections_only(model: type[Page]) -> None:
    assert {HomePage, SectionPage} == set(model.allowed_parent_page_models())
    assert model.page_description


@pytest.mark.parametrize("model", [*OWN_TYPES, SectionPage])
def test_every_field_of_a_form_has_a_line_of_help(model: type[Page]) -> None:
    own = [field for field in model._meta.local_fields if field.editable and not field.remote_field]
    own = [field for field in own if field.name != "body"]  # its panel has one

    assert [field.name for field in own if not field.help_text] == []


@pytest.mark.parametrize("model", OWN_TYPES)
def test_chapter_editor_gets_the_form_for_a_new_page(
    network: Network, sign_in: Any, home: HomePage, model: type[Page]
) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    address = reverse("wagtailadmin_pages:add", args=["chapters", model._meta.model_name, home.pk])

    assert client.get(address).status_code == 200


@EVERY_MAKER
def test_page_previews_in_the_editor(network: Network, sign_in: Any, home: HomePage, make: Callable[..., Page]) -> None:
    page = make(home, "Shown before it is published")
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    response = client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))

    assert response.status_code == 200
    assert "Shown before it is published" in response.content.decode()


def test_section_shows_the_pages_below_whatever_their_type(home: HomePage, text: Callable[[Page], str]) -> None:
    section = make_section(home, "Programmes")
    make_section(section, "Parents", introduction="For parents.")
    pages.make_campaign(section)

    html = text(section)

    assert "For parents." in html
    assert "For one month everybody we meet" in html


def test_shared_page_has_title_words_and_picture(home: HomePage, text: Callable[[Page], str]) -> None:
    page = pages.make_campaign(
        home, lead_picture=make_picture(), lead_picture_alt="A hall", search_description="Short."
    )
    html = text(page)

    assert '<meta property="og:title" content="Know the number">' in html
    assert '<meta property="og:description" content="Short.">' in html
    assert '<meta property="og:image" content="http://chicago.localhost/media/images/' in html
    assert '<meta property="og:image:alt" content="A hall">' in html
    assert '<meta property="og:type" content="article">' in text(make_article(home.chapter_rooted_here))


def test_home_page_leads_to_all_news_and_all_events(
    home: HomePage, network: Network, text: Callable[[Page], str]
) -> None:
    make_article(network.chicago)
    make_event(network.chicago)
    html = text(home)

    assert '<a class="more-link" href="/news/">All news' in html
    assert '<a class="more-link" href="/events/">All events' in html


def test_home_page_of_a_site_without_lists_leads_to_none(home: HomePage, text: Callable[[Page], str]) -> None:
    NewsIndexPage.objects.child_of(home).get().unpublish()

    assert "All news" not in text(home)


@pytest.mark.parametrize(
    ("asked", "there", "missing"), [("place", "At a hall", "Online only"), ("online", "Online only", "At a hall")]
)
def test_coming_events_can_be_narrowed_to_a_place_or_online(
    network: Network, visit: Any, asked: str, there: str, missing: str
) -> None:
    make_event(network.chicago, "At a hall")
    make_event(network.chicago, "Online only", place="", online_link="https://example.org/join")

    html = visit("chicago.localhost", f"/events/?where={asked}").content.decode()

    assert there in html
    assert missing not in html
    assert visit("chicago.localhost", "/events/?where=%00").content.decode().count("Online only") == 1
