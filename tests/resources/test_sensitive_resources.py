"""A work that may distress, or that nobody must be seen with: a note first, no cover unasked, no preview, nowhere."""

from typing import Any

import feedparser
import pytest
from wagtail.models import Locale

from network.models import User
from resources.contributing import approve, submit
from resources.merging import merge
from resources.models import Resource, ResourcePage
from tests.conftest import Network
from tests.factories import make_section
from tests.html_rules import faults_of
from tests.resources.admin import NEW, SignIn, library_url
from tests.resources.factories import (
    fresh,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_topic,
    make_upload,
)
from tests.resources.test_collections import feature, make_collection

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

PATH = "/resources/know-the-signs/"
NOTE = "It tells of violence in a family."
GENERAL = "This page speaks of sexual exploitation"


@pytest.fixture
def work(network: Network, curator: User) -> ResourcePage:
    """A sensitive work in two languages with a cover, beside another one on the same topic."""
    topic = make_topic()
    files = [(make_upload(), "en", ""), (make_upload("cartel.pdf"), "es", "")]
    page = make_shared_resource(network.chicago, curator, is_sensitive=True, topics=[topic], files=files)
    page.content_note = NOTE
    page.save_revision().publish()
    make_shared_resource(
        network.chicago, curator, title="Another poster", topics=[topic], files=[(make_upload(), "en", "")]
    )
    return fresh(page)


def html_of(visit: Any, path: str = PATH, host: str = "chicago.localhost") -> str:
    answer = visit(host, path)
    assert answer.status_code == 200
    content: str = answer.content.decode()
    return content


def cover_of(handle: str = "know-the-signs") -> str:
    return f"/resources/{handle}/covers/"


def test_page_opens_with_its_note_said_once_and_a_way_past_it(work: ResourcePage, visit: Any) -> None:
    html = html_of(visit)

    assert html.count(NOTE) == 1
    assert html.index(NOTE) < html.index('id="page_content"') < html.index("<h1")
    assert faults_of(html) == []


def test_mark_is_the_works_in_every_language_and_the_note_the_pages(work: ResourcePage, visit: Any) -> None:
    spanish = work.copy_for_translation(Locale.objects.get(language_code="es"))
    spanish.content_note = "Habla de violencia en una familia."
    spanish.save_revision().publish()
    ResourcePage.objects.filter(pk=work.pk).update(content_note="")

    assert GENERAL in html_of(visit)
    assert "Habla de violencia" in html_of(visit, f"/es{PATH}", "localhost")
    work.unpublish()
    assert '<p lang="es">Habla de violencia' in html_of(visit)


def test_cover_comes_when_somebody_asks_for_it(work: ResourcePage, visit: Any) -> None:
    html = html_of(visit)

    assert "<img" not in html
    assert '<span class="picture-withheld">Picture, not loaded: First page of “Know the signs”</span>' in html

    asked = html_of(visit, f"{PATH}?pictures=shown")

    assert f'src="{cover_of()}' in asked
    assert f'src="{cover_of("another-poster")}' in asked
    assert "Picture, not loaded" not in asked
    assert faults_of(asked) == []


def test_shared_address_shows_no_preview_and_says_nothing_to_programs(work: ResourcePage, visit: Any) -> None:
    head = html_of(visit, f"{PATH}?pictures=shown").partition("</head>")[0]

    assert '<meta property="og:title" content="Lantern Chicago">' in head
    for part in ("og:description", "og:image", 'name="description"', "What to look for", "twitter:", "ld+json"):
        assert part not in head
    assert 'content="nosnippet, noarchive, noimageindex, max-image-preview:none"' in head
    assert "noindex" not in head  # somebody in need must be able to find it


def test_page_loads_no_script_that_it_can_do_without(work: ResourcePage, visit: Any) -> None:
    assert html_of(visit).count("<script") == 1  # the way out


def test_neither_browsers_nor_search_engines_keep_page_files_and_cover(work: ResourcePage, visit: Any) -> None:
    assert "no-store" in visit("chicago.localhost", PATH)["Cache-Control"]
    file = work.resource.files.get(language="en")
    for address in (file.get_absolute_url(), file.get_version_url(), file.cover_url()):
        answer = visit("chicago.localhost", address)
        assert (answer.status_code, answer["X-Robots-Tag"]) == (200, "noindex")
        assert "no-store" in answer["Cache-Control"]
    assert visit("chicago.localhost", f"{file.cover_url()}?small").status_code == 404


def test_no_list_shows_its_cover(network: Network, work: ResourcePage, visit: Any) -> None:
    make_collection(network.chicago, work)
    feature(network.chicago, work)
    cards = ("resource_list", {"heading": "", "resources": [work.resource_id]})
    section = make_section(network.chicago.root_page, "Print these", body=[cards])

    paths = ["/resources/", "/resources/?view=list", "/resources/collections/", "/resources/collections/start-here/"]
    for path in [*paths, "/resources/another-poster/", section.url, "/search/?q=signs"]:
        html = html_of(visit, path)
        assert PATH in html or path == "/resources/collections/"
        assert cover_of() not in html


def test_feed_names_it_without_a_file_that_readers_would_load(work: ResourcePage, visit: Any) -> None:
    entries = feedparser.parse(visit("chicago.localhost", "/resources/feed/").content).entries
    files = {entry.title: len(entry.enclosures) for entry in entries}

    assert files == {"Know the signs": 0, "Another poster": 1}


def test_programs_are_told_and_get_no_cover(work: ResourcePage, visit: Any) -> None:
    records = visit("localhost", "/api/library/v1/resources/").json()["results"]

    told = {record["handle"]: (record["is_sensitive"], bool(record["cover"])) for record in records}
    assert told == {"know-the-signs": (True, False), "another-poster": (False, True)}


def test_what_takes_it_in_is_sensitive_from_then_on(network: Network, work: ResourcePage, curator: User) -> None:
    into = make_shared_resource(network.sacramento, curator, title="Signs to know")

    merge(source=work.resource, into=into.resource, user=curator, take={})

    assert Resource.objects.get(pk=into.resource_id).is_sensitive


def test_what_takes_in_something_harmless_stays_sensitive(network: Network, work: ResourcePage, curator: User) -> None:
    other = ResourcePage.objects.get(title="Another poster")

    merge(source=other.resource, into=work.resource, user=curator, take={})

    assert Resource.objects.get(pk=work.resource_id).is_sensitive


def test_sensitive_page_of_another_kind_loads_no_covers_either(
    network: Network, curator: User, work: ResourcePage, visit: Any
) -> None:
    other = ResourcePage.objects.get(title="Another poster")
    cards = ("resource_list", {"heading": "", "resources": [other.resource_id]})
    section = make_section(network.chicago.root_page, "What happened", is_sensitive=True, body=[cards])
    collection = make_collection(network.chicago, other)
    collection.is_sensitive = True
    collection.save_revision().publish()

    for path in (section.url, collection.url):
        assert cover_of("another-poster") not in html_of(visit, path)
        assert cover_of("another-poster") in html_of(visit, f"{path}?pictures=shown")
    assert cover_of("another-poster") not in html_of(visit, "/resources/collections/")
    head = html_of(visit, collection.url).partition("</head>")[0]
    assert "In this order." not in head
    assert "noimageindex" in head


def test_record_says_it_from_the_first_form_on(network: Network, editor: User, sign_in: SignIn) -> None:
    client = sign_in(editor)

    client.post(library_url("add"), {**NEW, "is_sensitive": "on"})

    resource = Resource.objects.get()
    assert resource.is_sensitive
    assert 'name="is_sensitive"' in client.get(library_url("edit", resource.pk)).content.decode()
    client.post(library_url("edit", resource.pk), {"type": "poster", "licence": "cc0-1.0"})
    assert not Resource.objects.get().is_sensitive


def test_chapter_proposes_it_for_what_the_network_has(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator, licence="cc0-1.0")
    client, number = sign_in(editor), page.resource_id
    client.post(library_url("proposal", number), {"type": "poster", "licence": "cc0-1.0", "is_sensitive": "on"})
    assert not Resource.objects.get().is_sensitive
    client.post(library_url("submit_proposal", number))
    seen = sign_in(curator).get(library_url("edit", number))
    assert [tuple(line) for line in seen.context["proposal_changes"]] == [("Sensitive", "No", "Yes")]

    approve(page=fresh(page), user=curator)

    assert Resource.objects.get().is_sensitive


def test_chapters_own_work_is_marked_before_it_is_submitted(network: Network, editor: User, visit: Any) -> None:
    own = make_own_resource(network.chicago, is_sensitive=True)
    assert GENERAL in html_of(visit)
    draft = make_draft(network.chicago, editor, title="A draft", is_sensitive=True)
    submit(page=draft, user=editor)
    assert fresh(own).is_sensitive
    assert fresh(draft).is_sensitive


def test_work_that_is_not_sensitive_has_neither_note_nor_silence(work: ResourcePage, visit: Any) -> None:
    html = html_of(visit, "/resources/another-poster/")

    assert "content-note" not in html
    assert "og:description" in html
    assert f'src="{cover_of("another-poster")}' in html
    file = Resource.objects.get(handle="another-poster").files.get()
    answer = visit("chicago.localhost", file.get_absolute_url())
    assert "no-store" not in answer["Cache-Control"]
    assert "X-Robots-Tag" not in answer
