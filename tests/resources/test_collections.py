"""Collections and featured resources as the sites show them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from chapters.models import Chapter
from network.models import User
from resources.models import LibraryPage, ResourceCollectionPage, ResourcePage
from tests.conftest import Network
from tests.resources.factories import make_draft, make_own_resource, make_shared_resource, make_upload

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]


def make_collection(
    chapter: Chapter,
    *pages: ResourcePage,
    title: str = "Start here",
    slug: str = "start-here",
    note: str = "",
    language: str = "en",
) -> ResourceCollectionPage:
    """Publish a collection of the resources of *pages* in this order, each with the same note."""
    section = section_of(chapter, language)
    collection = ResourceCollectionPage(
        title=title, slug=slug, introduction="In this order.", locale=section.locale, live=False
    )
    collection.items = [("resource", {"resource": page.resource_id, "note": note}) for page in pages]
    section.add_child(instance=collection)
    collection.save_revision().publish()
    collection.refresh_from_db()
    return collection


def section_of(chapter: Chapter, language: str = "en") -> LibraryPage:
    homes = chapter.root_page.get_translations(inclusive=True).filter(locale__language_code=language)
    section: LibraryPage = LibraryPage.objects.descendant_of(homes.get()).get()
    return section


def feature(chapter: Chapter, *pages: ResourcePage) -> None:
    section = section_of(chapter)
    section.featured = [("resource", page.resource_id) for page in pages]
    section.save_revision().publish()


def _shelf(response: Any) -> list[str]:
    return [collection.title for collection in response.context["shelves"].collections]


def _featured(response: Any) -> tuple[str, list[str]]:
    shelves = response.context["shelves"]
    return shelves.featured_by, [card.title for card in shelves.featured]


def _items(response: Any) -> list[str]:
    return [item.card.title for item in response.context["items"]]


@pytest.fixture
def shared(network: Network, curator: User) -> ResourcePage:
    return make_shared_resource(network.chicago, curator, title="Shared", files=[(make_upload(), "en", "")])


def test_nationals_collection_is_on_every_host_and_its_address_is_nationals(
    network: Network, shared: ResourcePage, visit: Visit
) -> None:
    make_collection(network.national, shared, note="Read this one first.")
    for host in ("localhost", "milwaukee.localhost"):
        response = visit(host, "/resources/collections/start-here/")
        assert _items(response) == ["Shared"]
        content = response.content.decode()
        assert '<link rel="canonical" href="http://localhost:8000/resources/collections/start-here/">' in content
        assert "Read this one first." in content
        assert response.context["brand"].root_url == f"http://{host}:8000"
        assert _shelf(visit(host, "/resources/")) == ["Start here"]


def test_chapters_collection_is_on_its_own_host_only(network: Network, shared: ResourcePage, visit: Visit) -> None:
    make_collection(network.chicago, shared)
    assert visit("chicago.localhost", "/resources/collections/start-here/").status_code == 200
    for host in ("localhost", "milwaukee.localhost"):
        assert visit(host, "/resources/collections/start-here/").status_code == 404
        assert _shelf(visit(host, "/resources/")) == []


def test_own_collection_stands_before_one_of_nationals_and_takes_its_address(
    network: Network, shared: ResourcePage, visit: Visit
) -> None:
    nationals = make_collection(network.national, shared, title="National's")
    make_collection(network.national, shared, title="Another of National's", slug="another")
    make_collection(network.chicago, shared, title="Our own")
    assert visit("chicago.localhost", "/resources/collections/start-here/").context["page"].title == "Our own"
    assert visit("milwaukee.localhost", "/resources/collections/start-here/").context["page"].title == "National's"
    assert _shelf(visit("chicago.localhost", "/resources/")) == ["Our own", "Another of National's"]
    request = visit("chicago.localhost", "/resources/").wsgi_request
    assert nationals.get_url(request=request) == "http://localhost:8000/resources/collections/start-here/"


def test_what_a_site_may_not_show_is_left_out_and_the_rest_keeps_its_order(
    network: Network, curator: User, shared: ResourcePage, visit: Visit
) -> None:
    own = make_own_resource(network.chicago, title="Chicago's own")
    other = make_shared_resource(network.sacramento, curator, title="Other")
    draft = make_draft(network.chicago, title="A draft")
    make_collection(network.national, other, own, draft, shared)
    assert _items(visit("milwaukee.localhost", "/resources/collections/start-here/")) == ["Other", "Shared"]
    assert _items(visit("chicago.localhost", "/resources/collections/start-here/")) == [
        "Other",
        "Chicago's own",
        "Shared",
    ]
    (card,) = visit("milwaukee.localhost", "/resources/").context["shelves"].collections
    assert card.count == 2


def test_collection_of_which_a_site_may_show_nothing_is_on_no_shelf(network: Network, visit: Visit) -> None:
    make_collection(network.national, make_own_resource(network.chicago))
    assert _shelf(visit("milwaukee.localhost", "/resources/")) == []
    assert _shelf(visit("chicago.localhost", "/resources/")) == ["Start here"]
    response = visit("milwaukee.localhost", "/resources/collections/start-here/")
    assert b"Nothing is in this collection yet" in response.content


def test_draft_and_unpublished_collections_are_nowhere(network: Network, shared: ResourcePage, visit: Visit) -> None:
    make_collection(network.national, shared).unpublish()
    assert visit("localhost", "/resources/collections/start-here/").status_code == 404
    assert _shelf(visit("localhost", "/resources/")) == []


def test_password_in_front_of_a_collection_keeps_it_off_the_shelf(
    network: Network, shared: ResourcePage, visit: Visit
) -> None:
    page = make_collection(network.national, shared)
    assert _shelf(visit("localhost", "/resources/")) == ["Start here"]
    PageViewRestriction.objects.create(page=page.page_ptr, restriction_type="password", password="hidden")
    assert b'type="password"' in visit("localhost", "/resources/collections/start-here/").content
    assert _shelf(visit("localhost", "/resources/")) == []
    assert visit("localhost", "/resources/shared/").context["shown"].collections == []


def test_translated_collection_answers_in_the_visitors_language_at_either_slug(
    network: Network, shared: ResourcePage, visit: Visit
) -> None:
    english = make_collection(network.national, shared)
    spanish = make_collection(network.national, shared, title="Empiece aquí", slug="empiece-aqui", language="es")
    ResourceCollectionPage.objects.filter(pk=spanish.pk).update(translation_key=english.translation_key)
    spanish.refresh_from_db()
    spanish.save_revision().publish()
    for path in ("/es/resources/collections/start-here/", "/es/resources/collections/empiece-aqui/"):
        assert visit("localhost", path).context["page"].title == "Empiece aquí"
    assert visit("localhost", "/resources/collections/start-here/").context["page"].title == "Start here"
    assert _shelf(visit("localhost", "/es/resources/")) == ["Empiece aquí"]
    assert _shelf(visit("localhost", "/resources/")) == ["Start here"]
    assert spanish.full_url == "http://localhost:8000/es/resources/collections/empiece-aqui/"


def test_resource_names_the_collections_that_hold_it(network: Network, shared: ResourcePage, visit: Visit) -> None:
    make_collection(network.national, shared)
    make_collection(network.chicago, shared, title="Ours", slug="ours")
    (named,) = visit("milwaukee.localhost", "/resources/shared/").context["shown"].collections
    assert (named.title, named.url) == ("Start here", "/resources/collections/start-here/")


def test_all_collections_have_a_page_of_their_own(network: Network, shared: ResourcePage, visit: Visit) -> None:
    for number in range(5):
        make_collection(network.national, shared, title=f"Number {number}", slug=f"number-{number}")
    response = visit("chicago.localhost", "/resources/collections/")
    assert [one.title for one in response.context["collections"]] == [f"Number {number}" for number in range(5)]
    shelves = visit("chicago.localhost", "/resources/").context["shelves"]
    assert (len(shelves.collections), shelves.has_more_collections) == (4, True)


def test_chapter_features_its_own_choice_and_else_nationals(
    network: Network, curator: User, shared: ResourcePage, visit: Visit
) -> None:
    own = make_own_resource(network.chicago, title="Chicago's own")
    feature(network.national, shared)
    feature(network.chicago, own, shared)
    assert _featured(visit("chicago.localhost", "/resources/")) == ("Lantern Chicago", ["Chicago's own", "Shared"])
    assert _featured(visit("milwaukee.localhost", "/resources/")) == ("Lantern Network", ["Shared"])


def test_featured_resources_that_have_gone_give_way_to_nationals(
    network: Network, shared: ResourcePage, visit: Visit
) -> None:
    own = make_own_resource(network.chicago, title="Chicago's own")
    feature(network.national, shared)
    feature(network.chicago, own)
    own.unpublish()
    assert _featured(visit("chicago.localhost", "/resources/")) == ("Lantern Network", ["Shared"])


def test_whoever_narrows_the_list_sees_no_shelves(network: Network, shared: ResourcePage, visit: Visit) -> None:
    feature(network.national, shared)
    assert visit("localhost", "/resources/?type=poster").context["shelves"] is None


@pytest.mark.parametrize("handle", ["collections", "feed"])
def test_no_resource_has_an_address_of_the_library_itself(network: Network, handle: str) -> None:
    assert make_draft(network.chicago, title=handle.title()).resource.handle == f"{handle}-2"
    with pytest.raises(ValidationError, match="address of the library"):
        make_draft(network.chicago, handle=handle)


def test_shelves_and_collections_cost_the_same_however_full_they_are(
    network: Network, curator: User, visit: Visit, django_assert_max_num_queries: Any
) -> None:
    counts = []
    for number in (1, 4):
        pages = [make_shared_resource(network.chicago, curator, title=f"Work {number}-{one}") for one in range(number)]
        make_collection(network.national, *pages, slug=f"with-{number}")
        feature(network.national, *pages)
        for path in ("/resources/", f"/resources/collections/with-{number}/"):
            visit("milwaukee.localhost", path)
            with django_assert_max_num_queries(14) as queries:
                visit("milwaukee.localhost", path)
            counts.append(len(queries))
    assert counts[:2] == counts[2:]
