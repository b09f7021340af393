"""The search page, as a visitor of any host sees it."""

import io
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from reportlab.pdfgen.canvas import Canvas
from wagtail.models import Locale

from network.models import Hotline, User
from resources.contributing import contribute, publish_to_network
from resources.models import LibraryPage, ResourceCollectionPage
from search.vocabulary import recount
from tests.conftest import Network
from tests.factories import make_article, make_section
from tests.search.conftest import MakeResource, Search

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]


def pdf(*lines: str) -> SimpleUploadedFile:
    """Return a PDF file of one page with these lines."""
    held = io.BytesIO()
    canvas = Canvas(held)
    for number, line in enumerate(lines):
        canvas.drawString(72, 720 - 20 * number, line)
    canvas.save()
    return SimpleUploadedFile("kit.pdf", held.getvalue(), "application/pdf")


def items(response: Any) -> list[Any]:
    return list(response.context["results"].items.object_list)


def test_a_word_that_stands_only_inside_a_pdf_is_found_on_every_site(
    network: Network, visit: Visit, curator: User
) -> None:
    page = contribute(
        chapter=network.chicago,
        user=None,
        title="A toolkit",
        summary="For an evening.",
        type="toolkit",
        language="en",
        files=[(pdf("Ask what a bartender", "notices at closing time"), "en", "")],
    )
    publish_to_network(page=page, user=curator)
    [item] = items(visit("milwaukee.localhost", "/search/?q=bartenders"))
    assert item.title == "A toolkit"
    assert item.passage == "Ask what a <mark>bartender</mark> notices at closing time"
    assert item.file_note == "In the file"
    assert item.kind_label == "Toolkit"
    assert item.chapter_name == network.chicago.name
    assert [language.label for language in item.languages] == ["English"]
    assert item.url == f"/resources/{page.resource.handle}/"
    assert visit("milwaukee.localhost", item.url).status_code == 200


def test_a_page_s_address_is_relative_at_home_and_absolute_elsewhere(network: Network, visit: Visit) -> None:
    make_article(network.chicago, "Walrus", slug="walrus")
    [item] = items(visit("chicago.localhost", "/search/?q=walrus"))
    assert item.url == "/news/walrus/"
    [item] = items(visit("milwaukee.localhost", "/search/?q=walrus"))
    assert item.url == "http://chicago.localhost:8000/news/walrus/"


def test_results_in_spanish_lead_to_spanish_addresses(
    network: Network, visit: Visit, make_resource: MakeResource
) -> None:
    page = make_resource(network.chicago, "Walrus", files={"es": "uno"})
    english = network.national.root_page.get_children().get(slug="contact")
    spanish = english.get_translation(Locale.objects.get(language_code="es")).specific
    spanish.title = "Oboe"
    spanish.save_revision().publish()
    [item] = items(visit("localhost", "/es/search/?q=walrus"))
    assert item.url == f"/es/resources/{page.resource.handle}/"
    for address in ("/es/search/?q=oboe", "/search/?q=oboe"):
        [item] = items(visit("localhost", address))
        assert item.url == "/es/contact/"


def test_what_is_found_is_escaped_but_for_the_marks(network: Network, visit: Visit) -> None:
    make_article(network.chicago, "Walrus <script>", introduction='<img src=x onerror="1"> walrus & oboe')
    response = visit("localhost", "/search/?q=walrus+script")
    [item] = items(response)
    assert item.title == "<mark>Walrus</mark> &lt;<mark>script</mark>&gt;"
    assert item.passage == "&lt;img src=x onerror=&quot;1&quot;&gt; <mark>walrus</mark> &amp; oboe"
    assert "<script>" not in response.content.decode().partition("<main")[2]


def test_the_query_is_shown_escaped_and_cut(network: Network, visit: Visit) -> None:
    text = visit("localhost", "/search/", data={"q": "<script>x" * 1000 + "\x00"}).content.decode()
    shown = text.partition("<main")[2]
    assert "<script>" not in shown
    assert "\x00" not in text
    assert shown.count("&lt;script&gt;") < 100


def test_without_a_question_there_is_a_box_and_a_hint(network: Network, visit: Visit) -> None:
    for address in ("/search/", "/search/?q=", "/search/?q=%22%22+-+%00", "/search/?q=-walrus"):
        response = visit("chicago.localhost", address)
        assert response.status_code == 200
        assert response.context["results"] is None
        assert response.context["scope_links"] == []


def test_both_scopes_are_offered_with_their_counts(network: Network, visit: Visit) -> None:
    make_article(network.chicago, "Walrus one")
    make_article(network.milwaukee, "Walrus two")
    response = visit("chicago.localhost", "/search/?q=walrus")
    links = response.context["scope_links"]
    assert [(link.label, link.count, link.current) for link in links] == [
        ("Whole network", 2, True),
        ("Lantern Chicago", 1, False),
    ]
    response = visit("chicago.localhost", links[1].url)
    assert [link.current for link in response.context["scope_links"]] == [False, True]
    assert [item.chapter_name for item in items(response)] == ["Lantern Chicago"]
    assert parse_qs(urlsplit(links[1].url).query) == {"q": ["walrus"], "scope": ["chapter"]}


def test_a_kind_stays_chosen_when_the_scope_changes(network: Network, visit: Visit) -> None:
    response = visit("localhost", "/search/?q=walrus&kind=news")
    assert [(link.label, parse_qs(urlsplit(link.url).query)["kind"]) for link in response.context["scope_links"]] == [
        ("Whole network", ["news"]),
        ("This site", ["news"]),
    ]


def test_the_search_is_in_the_brand_of_the_host(network: Network, visit: Visit) -> None:
    for chapter in (network.chicago, network.national):
        response = visit(chapter.site.hostname, "/search/?q=walrus")
        assert response.context["brand"].name == chapter.name


def test_results_are_kept_from_other_search_engines_and_only_read(network: Network, visit: Visit) -> None:
    assert visit("localhost", "/search/?q=a").headers["X-Robots-Tag"] == "noindex"
    assert Client(headers={"host": "localhost"}).post("/search/", {"q": "a"}).status_code == 405
    assert not visit("localhost", "/search/?q=a").cookies


def test_pages_of_results_can_be_gone_through(network: Network, search: Search, visit: Visit) -> None:
    titles = [f"Walrus {number}" for number in range(23)]
    for title in titles:
        make_article(network.chicago, title)
    pages = [search("walrus", page=number) for number in (1, 2, 3)]
    assert [len(page) for page in pages] == [10, 10, 3]
    assert sorted(title for page in pages for title in page) == sorted(titles)
    results = visit("localhost", "/search/?q=walrus&page=2").context["results"]
    assert (results.total, results.items.number, results.items.paginator.num_pages) == (23, 2, 3)
    assert (results.items.has_previous(), results.items.has_next()) == (True, True)


def test_any_page_number_gives_the_nearest_page(network: Network, search: Search) -> None:
    make_article(network.chicago, "Walrus")
    for number in ("0", "-1", "1000000000", "9" * 5000, "x", "1.5", "\x00", "2"):
        assert search("walrus", page=number) == ["Walrus"], number[:20]


def test_a_search_takes_few_queries_whatever_it_finds(
    network: Network, visit: Visit, make_resource: MakeResource
) -> None:
    make_article(network.chicago, "Walrus")
    make_article(network.chicago, "Another walrus")
    few = _queries(visit, "/search/?q=walrus")
    for number in range(4):
        make_article(network.milwaukee, f"Walrus {number}")
        make_resource(network.sacramento, f"Walrus kit {number}", files={"en": "one", "es": "uno"})
        make_section(network.national.root_page.specific, f"Walrus page {number}")
    many = _queries(visit, "/search/?q=walrus")
    relaxed = _queries(visit, "/search/?q=walrus+oboe")
    assert many <= few
    assert max(many, relaxed) <= 12


def _queries(visit: Visit, address: str) -> int:
    visit("chicago.localhost", address)  # what each process holds is loaded now
    with CaptureQueriesContext(connection) as asked:
        visit("chicago.localhost", address)
    return len(asked)


def test_collection_of_nationals_is_found_on_every_host_at_its_address_there(
    network: Network, visit: Visit, make_resource: MakeResource
) -> None:
    section = LibraryPage.objects.descendant_of(network.national.root_page).get()
    collection = ResourceCollectionPage(title="Start here", slug="start-here", locale=section.locale, live=False)
    chosen = make_resource(network.chicago).resource_id
    collection.items = [("resource", {"resource": chosen, "note": "For the walrus evening."})]
    section.add_child(instance=collection)
    collection.save_revision().publish()
    for host in ("localhost", "milwaukee.localhost"):
        [item] = items(visit(host, "/search/?q=walrus"))
        assert (item.url, item.kind_label) == ("/resources/collections/start-here/", "Collection")


@pytest.mark.parametrize("typed", ["help me", "Hotline number", "necesito ayuda", "llamar"])
def test_who_asks_for_help_is_told_whom_to_call_before_all_results(network: Network, visit: Visit, typed: str) -> None:
    Hotline.objects.create(
        name="A hotline", phone="988", hours="Always", languages="English", area="Here", shown_everywhere=True
    )
    make_article(network.chicago, "Help by the hotline number: llamar, necesito ayuda")

    found = visit("chicago.localhost", "/search/", data={"q": typed}).content.decode()
    quoted = visit("chicago.localhost", "/search/", data={"q": f'"{typed.split(maxsplit=1)[0]}"'}).content.decode()

    assert found.index('class="hotline help-first"') < found.index('class="result"')
    assert "help-first" not in quoted


def test_heading_names_the_words_that_the_results_are_for(network: Network, visit: Visit) -> None:
    for number in range(2):
        make_article(network.chicago, f"Testimony {number}")
    recount()

    found = visit("chicago.localhost", "/search/", data={"q": "testimny"}).content.decode()

    assert "2 results for “Testimony”" in found
