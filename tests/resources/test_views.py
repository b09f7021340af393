"""What visitors see of the library on each host."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from PIL import Image
from wagtail.models import Locale, PageViewRestriction

from network.models import User
from resources.contributing import submit
from resources.models import LibraryPage, ResourceFile, ResourcePage
from tests.conftest import Network
from tests.factories import make_light_chapters, make_section
from tests.resources.factories import (
    docx_bytes,
    fresh,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_topic,
    make_upload,
    pdf_bytes,
    picture_bytes,
)

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]
HOSTS = ("localhost", "chicago.localhost", "sacramento.localhost", "milwaukee.localhost")


def _titles(response: Any) -> list[str]:
    return [card.title for card in response.context["cards"]]


def test_shared_resource_is_on_every_host_in_its_brand(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator)
    for host in HOSTS:
        response = visit(host, "/resources/know-the-signs/")
        assert response.status_code == 200
        assert response.context["brand"].root_url == f"http://{host}:8000"
        assert _titles(visit(host, "/resources/")) == ["Know the signs"]


def test_canonical_address_is_nationals(network: Network, curator: User, visit: Visit) -> None:
    page = make_shared_resource(network.chicago, curator)
    content = visit("milwaukee.localhost", "/resources/know-the-signs/").content.decode()
    assert '<link rel="canonical" href="http://localhost:8000/resources/know-the-signs/">' in content
    assert page.full_url == "http://localhost:8000/resources/know-the-signs/"


def test_chapter_only_resource_is_missing_on_every_other_host(network: Network, visit: Visit) -> None:
    page = make_own_resource(network.chicago, files=[(make_upload(), "en", "")])
    file = page.resource.files.get()
    for path in (page.resource.get_absolute_url(), file.get_absolute_url(), file.cover_url()):
        assert visit("chicago.localhost", path).status_code == 200
        for host in set(HOSTS) - {"chicago.localhost"}:
            assert visit(host, path).status_code == 404
    assert _titles(visit("chicago.localhost", "/resources/")) == ["Know the signs"]
    assert _titles(visit("localhost", "/resources/")) == []
    assert page.full_url == "http://chicago.localhost:8000/resources/know-the-signs/"


def test_submitted_resource_that_is_live_is_still_its_chapters_alone(
    network: Network, editor: User, visit: Visit
) -> None:
    submit(page=make_own_resource(network.chicago), user=editor)
    assert visit("chicago.localhost", "/resources/know-the-signs/").status_code == 200
    assert visit("milwaukee.localhost", "/resources/know-the-signs/").status_code == 404


def test_draft_is_nowhere(network: Network, visit: Visit) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "")])
    file = page.resource.files.get()
    for path in (page.resource.get_absolute_url(), file.get_absolute_url(), file.cover_url()):
        assert visit("chicago.localhost", path).status_code == 404
    assert _titles(visit("chicago.localhost", "/resources/")) == []


def test_unpublished_resource_is_nowhere(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator).unpublish()
    for host in HOSTS:
        assert visit(host, "/resources/know-the-signs/").status_code == 404
        assert _titles(visit(host, "/resources/")) == []


def test_file_is_kept_not_shown(network: Network, curator: User, visit: Visit) -> None:
    content = pdf_bytes("A lantern word.")
    page = make_shared_resource(
        network.chicago, curator, files=[(make_upload("x\r\ny.pdf", content), "es", "Conozca las señales")]
    )
    response = visit("sacramento.localhost", page.resource.files.get().get_absolute_url())
    assert b"".join(response.streaming_content) == content
    assert response["Content-Disposition"] == 'attachment; filename="conozca-las-senales-es.pdf"'
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert int(response["Content-Length"]) == len(content)


def test_file_of_another_resource_is_missing(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator, title="Shared")
    secret = make_own_resource(network.chicago, title="Secret", files=[(make_upload(), "en", "")])
    pk = secret.resource.files.get().pk
    assert visit("sacramento.localhost", f"/resources/shared/files/{pk}/x.pdf").status_code == 404
    assert visit("sacramento.localhost", f"/resources/shared/covers/{pk}/").status_code == 404


def test_list_asks_for_small_covers(network: Network, curator: User, visit: Visit) -> None:
    poster = make_upload("poster.png", picture_bytes(size=(900, 1200)))
    page = make_shared_resource(network.chicago, curator, files=[(poster, "en", "")])
    address = page.resource.files.get().cover_url()
    assert f'src="{address}?small"' in visit("localhost", "/resources/").content.decode()

    for _kept in range(2):
        answer = visit("localhost", f"{address}?small")
        with Image.open(BytesIO(answer.content)) as cover:
            assert (cover.format, cover.size) == ("WEBP", (240, 320))
    ResourceFile.objects.update(cover="resources/covers/lost.webp")
    assert visit("localhost", f"{address}?small").status_code == 404
    ResourceFile.objects.update(cover="")
    assert visit("localhost", f"{address}?small").status_code == 404


def test_files_are_not_under_the_media_address(network: Network, curator: User, visit: Visit) -> None:
    page = make_shared_resource(network.chicago, curator, files=[(make_upload(), "en", "")])
    assert visit("localhost", f"/media/{page.resource.files.get().file.name}").status_code == 404


def test_library_page_sets_no_cookie_and_cant_be_posted_to(network: Network, curator: User) -> None:
    make_shared_resource(network.chicago, curator)
    client = Client(headers={"host": "milwaukee.localhost"})
    for path in ("/resources/", "/resources/know-the-signs/"):
        assert not client.get(path).cookies
        assert client.post(path).status_code == 405


def test_page_says_what_the_resource_is(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(
        network.chicago,
        curator,
        topics=[make_topic()],
        tags=["printable"],
        audience=["parents-and-caregivers"],
        jurisdiction="US-IL",
        licence="cc-by-4.0",
        authors="A. Writer",
        body="<p>Print it on letter paper.</p>",
        files=[(make_upload(), "en", "Poster"), (make_upload(), "es", "Cartel"), (make_upload(), "tl", "Paskil")],
    )
    content = visit("milwaukee.localhost", "/resources/know-the-signs/").content.decode()
    for words in (
        "Lantern Chicago",
        "Online safety",
        "printable",
        "Parents and caregivers",
        "Illinois",
        "CC BY 4.0",
        "A. Writer",
        "Print it on letter paper.",
        "English",
        "Español",
        "Tagalog",
        "1 page",
    ):
        assert words in content


def test_files_in_the_visitors_language_come_first(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(
        network.chicago,
        curator,
        files=[(make_upload(), "en", ""), (make_upload(), "tl", ""), (make_upload(), "es", "")],
    )
    groups = visit("localhost", "/es/resources/know-the-signs/").context["files"]
    assert [group.lang for group in groups] == ["es", "en", "tl"]


def test_words_come_in_the_visitors_language_where_they_are_translated(
    network: Network, curator: User, visit: Visit
) -> None:
    page = make_shared_resource(network.chicago, curator)
    assert visit("localhost", "/es/resources/know-the-signs/").context["title"] == "Know the signs"
    spanish: ResourcePage = page.copy_for_translation(Locale.objects.get(language_code="es"))
    spanish.title = "Conozca las señales"
    spanish.save_revision().publish()
    assert visit("localhost", "/es/resources/know-the-signs/").context["title"] == "Conozca las señales"
    assert visit("localhost", "/resources/know-the-signs/").context["title"] == "Know the signs"
    assert _titles(visit("localhost", "/es/resources/")) == ["Conozca las señales"]
    assert fresh(spanish).full_url == "http://localhost:8000/es/resources/know-the-signs/"


def test_title_is_that_of_a_file_where_no_page_is_in_the_visitors_language(
    network: Network, curator: User, visit: Visit
) -> None:
    files = [(make_upload(), "en", "Poster"), (make_upload(), "es", ""), (make_upload(), "es", "Conozca las señales")]
    page = make_shared_resource(network.chicago, curator, files=files)
    link = '<a href="/es/resources/know-the-signs/">Conozca las señales</a>'
    summary = '<p class="card__summary" lang="en">What to look for'

    for address in ("/es/resources/?view=cards", "/es/resources/?view=list"):
        spanish = visit("localhost", address).content.decode()
        assert link in spanish
        assert (summary in spanish) is ("view=cards" in address)
    assert _titles(visit("localhost", "/resources/")) == ["Know the signs"]

    translated: ResourcePage = page.copy_for_translation(Locale.objects.get(language_code="es"))
    translated.title = "Las señales"
    translated.save_revision().publish()
    assert _titles(visit("localhost", "/es/resources/")) == ["Las señales"]


def test_title_of_the_page_is_marked_where_no_file_has_one(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator, files=[(make_upload(), "es", "")])

    assert 'know-the-signs/" lang="en">Know the signs</a>' in visit("localhost", "/es/resources/").content.decode()


def test_language_that_the_site_doesnt_offer_is_missing(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator)
    assert visit("chicago.localhost", "/es/resources/").status_code == 404
    assert visit("chicago.localhost", "/es/resources/know-the-signs/").status_code == 404


def test_list_is_narrowed_by_every_choice(network: Network, curator: User, visit: Visit) -> None:
    topic = make_topic()
    make_shared_resource(
        network.chicago,
        curator,
        title="Wanted",
        type="toolkit",
        topics=[topic],
        audience=["youth"],
        files=[(make_upload(), "tl", "")],
    )
    make_shared_resource(network.chicago, curator, title="Other", files=[(make_upload(), "en", "")])
    for choice in ("topic=online-safety", "type=toolkit", "audience=youth", "language=tl"):
        assert _titles(visit("milwaukee.localhost", f"/resources/?{choice}")) == ["Wanted"]
    both = "/resources/?topic=online-safety&type=poster"
    assert _titles(visit("milwaukee.localhost", both)) == []


@pytest.mark.parametrize("query", ["topic=nonsense", "page=99", "page=x", "language=%00", "type[]=1"])
def test_wrong_choice_is_ignored(network: Network, curator: User, visit: Visit, query: str) -> None:
    make_shared_resource(network.chicago, curator)
    assert _titles(visit("milwaukee.localhost", f"/resources/?{query}")) == ["Know the signs"]


def test_poster_in_three_languages_is_one_card(network: Network, curator: User, visit: Visit) -> None:
    make_shared_resource(network.chicago, curator, files=[(make_upload(), code, "") for code in ("en", "es", "tl")])
    (card,) = visit("milwaukee.localhost", "/resources/").context["cards"]
    assert [language.label for language in card.languages] == ["English", "Español", "Tagalog"]
    assert card.cover


def test_site_says_above_the_list_what_its_people_wrote(network: Network, visit: Visit) -> None:
    section = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    section.title, section.introduction = "Our shelf", "Take what you need."
    section.save_revision().publish()
    content = visit("chicago.localhost", "/resources/").content.decode()
    assert "Our shelf" in content
    assert "Take what you need." in content
    section.unpublish()
    assert visit("chicago.localhost", "/resources/").context["heading"] == "Resources"


def test_restricted_section_of_the_library_says_nothing_of_itself(network: Network, visit: Visit) -> None:
    section = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    section.title = "Our shelf"
    section.save_revision().publish()
    assert "Our shelf" in visit("chicago.localhost", "/resources/").content.decode()

    PageViewRestriction.objects.create(page=section.page_ptr, restriction_type="login")

    assert "Our shelf" not in visit("chicago.localhost", "/resources/").content.decode()


def test_password_in_front_of_a_page_is_in_front_of_its_files_too(
    network: Network, curator: User, visit: Visit
) -> None:
    page = make_shared_resource(network.chicago, curator, files=[(make_upload(), "en", "")])
    PageViewRestriction.objects.create(page=page.page_ptr, restriction_type="password", password="hidden")
    response = visit("localhost", "/resources/know-the-signs/")
    assert b'type="password"' in response.content
    file = visit("localhost", page.resource.files.get().get_absolute_url())
    assert not file.streaming
    assert b'type="password"' in file.content
    assert _titles(visit("localhost", "/resources/")) == []


def test_link_in_a_text_is_relative_and_in_the_own_brand(network: Network, curator: User, visit: Visit) -> None:
    page = make_shared_resource(network.chicago, curator)
    link = f'<p><a linktype="page" id="{page.pk}">Print it</a></p>'
    home = network.milwaukee.root_page.specific
    make_section(home, title="A programme", body=[("paragraph", link)])
    content = visit("milwaukee.localhost", "/a-programme/").content.decode()
    assert '<a href="/resources/know-the-signs/">' in content


@pytest.mark.slow
@pytest.mark.parametrize("others", [0, 57])
def test_pages_cost_the_same_with_many_chapters_files_and_cards(
    network: Network,
    curator: User,
    django_assert_max_num_queries: Any,
    others: int,
) -> None:
    make_light_chapters(others)
    topic = make_topic()
    client = Client(headers={"host": "milwaukee.localhost"})
    counts = []
    for round_of_titles in (["Six", "One"], ["Two", "Three", "Four"]):
        for title in round_of_titles:
            make_shared_resource(
                network.chicago,
                curator,
                title=title,
                topics=[topic],
                tags=[title],
                audience=["youth"],
                files=[
                    (make_upload("a.docx", docx_bytes()), code, title) for code in ("en", "es", "tl")[: len(title) - 2]
                ],
            )
        handle = round_of_titles[-1].lower()
        for path in ("/resources/", f"/resources/{handle}/"):
            client.get(path)
            with django_assert_max_num_queries(12) as queries:
                assert client.get(path).status_code == 200
            counts.append(len(queries))
    assert counts[:2] == counts[2:]
