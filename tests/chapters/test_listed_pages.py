"""What lists name to visitors: nothing that a login, a password or a group hides from them, and no number of it."""

import datetime
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from chapters.models import EventIndexPage, NewsArticlePage, NewsIndexPage
from chapters.retirement import retire_chapter
from tests import pages
from tests.conftest import Network
from tests.factories import make_article, make_event, make_section

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

HOST = "chicago.localhost"
SECRET = "For those who were invited"
KINDS = [PageViewRestriction.PASSWORD, PageViewRestriction.LOGIN, PageViewRestriction.GROUPS]


def hide(page: Page, kind: str = PageViewRestriction.PASSWORD) -> PageViewRestriction:
    restriction: PageViewRestriction = PageViewRestriction.objects.create(
        page=Page.objects.get(pk=page.pk), restriction_type=kind, password="a word"
    )
    return restriction


def let_in(restriction: PageViewRestriction) -> Client:
    """Return a visitor of Chicago's site who has given the password."""
    visitor = Client(headers={"host": HOST})
    address = f"/_util/authenticate_with_password/{restriction.pk}/{restriction.page_id}/"
    answer = visitor.post(address, {"password": "a word", "return_url": "/"})
    assert answer.status_code == 302
    return visitor


def text(response: Any) -> str:
    assert response.status_code == 200
    content: str = response.content.decode()
    return content


@pytest.mark.parametrize("kind", KINDS)
def test_restricted_article_is_in_no_list_of_news(network: Network, visit: Any, kind: str) -> None:
    make_article(network.chicago, "For everybody")
    hide(make_article(network.chicago, SECRET), kind)

    for address in ("/", "/news/"):
        html = text(visit(HOST, address))
        assert "For everybody" in html
        assert SECRET not in html


def test_restricted_article_counts_in_no_page_of_news_and_gives_no_tag_and_no_year(
    network: Network, visit: Any
) -> None:
    pages.make_tagged_article(network.chicago, "For everybody", "workshop", date=datetime.date(2026, 5, 1))
    hide(pages.make_tagged_article(network.chicago, SECRET, "hearing", "workshop", date=datetime.date(2019, 5, 1)))

    response = visit(HOST, "/news/?tag=workshop")

    assert response.context["articles"].paginator.count == 1
    assert "hearing" not in text(response)
    assert "2019" not in text(response)


def test_restricted_list_of_news_gives_nothing_to_the_home_page(network: Network, visit: Any) -> None:
    make_article(network.chicago, SECRET)
    hide(NewsIndexPage.objects.descendant_of(network.chicago.root_page).get())

    response = visit(HOST, "/")

    assert SECRET not in text(response)
    assert response.context["news_url"] == ""


@pytest.mark.parametrize("starts_at", ["2020-05-07T19:00:00+00:00", "2099-05-07T19:00:00+00:00"])
def test_restricted_event_is_in_no_list_of_events(network: Network, visit: Any, starts_at: str) -> None:
    home = network.chicago.root_page.specific
    home.body = [{"type": "event_list", "value": {"heading": "", "campaign": None, "most": 3}}]
    home.save_revision().publish()
    hide(make_event(network.chicago, SECRET, starts_at=datetime.datetime.fromisoformat(starts_at)))

    for address in ("/", "/events/"):
        assert SECRET not in text(visit(HOST, address))
    assert visit(HOST, "/events/").context["past_events"].paginator.count == 0


def test_block_of_events_has_no_link_to_a_restricted_list(network: Network, visit: Any) -> None:
    section = make_section(network.chicago.root_page, body=pages.stream("event_list", {"campaign": None, "most": 3}))
    hide(EventIndexPage.objects.descendant_of(network.chicago.root_page).get())

    assert 'href="/events/"' not in text(visit(HOST, section.url))


def test_restricted_child_is_not_listed_on_the_section_above(network: Network, visit: Any) -> None:
    section = make_section(network.chicago.root_page, "Programmes")
    make_section(section, "For parents")
    hide(make_section(section, SECRET))

    children = visit(HOST, "/programmes/").context["children"]

    assert [child.title for child in children] == ["For parents"]


def test_list_inside_a_restricted_branch_names_what_its_visitors_may_read(network: Network) -> None:
    branch = make_section(network.chicago.root_page, "Members")
    section = make_section(branch, "Evenings")
    make_section(section, "Minutes")
    hide(make_section(section, SECRET))
    visitor = let_in(hide(branch))

    for address, below in (("/members/", ["Evenings"]), ("/members/evenings/", ["Minutes"])):
        assert [child.title for child in visitor.get(address).context["children"]] == below


def test_restricted_site_lists_its_news_and_events_to_who_is_let_in(network: Network) -> None:
    make_article(network.chicago, "Last night")
    make_event(network.chicago, "Next week")
    visitor = let_in(hide(network.chicago.root_page))

    context = visitor.get("/").context

    assert [article.title for article in context["latest_news"]] == ["Last night"]
    assert [event.title for event in context["coming_events"]] == ["Next week"]
    assert context["news_url"] == "/news/"


def test_menu_of_a_restricted_site_names_nothing_on_the_page_that_asks_for_the_password(
    network: Network, visit: Any
) -> None:
    make_section(network.chicago.root_page, SECRET, show_in_menus=True)
    hide(network.chicago.root_page)

    assert SECRET not in text(visit(HOST, "/"))


def test_alias_of_a_restricted_article_is_listed_as_little_as_the_article(network: Network, visit: Any) -> None:
    article = make_article(network.chicago, SECRET)
    article.create_alias(parent=NewsIndexPage.objects.descendant_of(network.milwaukee.root_page).get())
    assert SECRET in text(visit("milwaukee.localhost", "/news/"))

    hide(article)

    assert SECRET not in text(visit("milwaukee.localhost", "/news/"))


def test_campaign_names_no_event_that_is_restricted_or_of_a_retired_chapter(network: Network, visit: Any) -> None:
    campaign = pages.make_campaign(network.chicago.root_page)
    make_event(network.chicago, "For everybody", campaign=campaign)
    hide(make_event(network.sacramento, SECRET, campaign=campaign))
    make_event(network.milwaukee, "Of a closed site", campaign=campaign)
    retire_chapter(network.milwaukee)

    response = visit(HOST, campaign.url)

    assert [event.title for event in response.context["coming_events"]] == ["For everybody"]


def test_event_does_not_name_a_restricted_campaign(network: Network, visit: Any) -> None:
    campaign = pages.make_campaign(network.chicago.root_page, "Know the number")
    event = make_event(network.chicago, campaign=campaign)
    assert "Know the number" in text(visit(HOST, event.url))

    hide(campaign)

    assert "Know the number" not in text(visit(HOST, event.url))


@pytest.mark.parametrize("kind", KINDS)
def test_menu_names_no_restricted_section_until_it_is_opened_again(network: Network, visit: Any, kind: str) -> None:
    section = make_section(network.chicago.root_page, SECRET, show_in_menus=True)
    assert SECRET in text(visit(HOST, "/"))

    restriction = hide(section, kind)
    assert SECRET not in text(visit(HOST, "/"))

    restriction.delete()
    assert SECRET in text(visit(HOST, "/"))


def test_way_back_names_no_page_that_was_taken_down(network: Network, visit: Any) -> None:
    above = make_section(network.chicago.root_page, SECRET)
    below = make_section(above, "Still there")

    above.unpublish()

    assert SECRET not in text(visit(HOST, below.url))


def test_listing_costs_one_query(network: Network, django_assert_num_queries: Any) -> None:
    hide(make_article(network.chicago, SECRET))
    home = network.chicago.root_page

    with django_assert_num_queries(1):
        assert list(NewsArticlePage.objects.of_site(home)) == []
