"""robots.txt and sitemaps of each host."""

from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from wagtail.models import Locale, Page, PageViewRestriction

from chapters.models import Role
from network import sitemaps
from network.models import User
from tests.conftest import Network
from tests.factories import make_article, make_person, make_section
from tests.resources.factories import make_own_resource, make_shared_resource

pytestmark = pytest.mark.django_db

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
CHICAGO, NATIONAL = "http://chicago.localhost:8000", "http://localhost:8000"


@pytest.fixture
def curator(network: Network) -> User:
    return make_person(network.national, Role.CURATOR)


def tree(response: Any) -> ElementTree.Element:
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml; charset=utf-8"
    return ElementTree.fromstring(response.content)  # noqa: S314 (our own)


def addresses(response: Any) -> list[str]:
    return [str(loc.text) for loc in tree(response).iterfind(".//s:loc", NS)]


def test_sitemap_holds_the_pages_of_its_own_site(network: Network, visit: Any) -> None:
    make_article(network.chicago, "A rainy Tuesday")
    make_article(network.milwaukee, "A sunny Wednesday")
    make_article(network.chicago, "A draft", live=False)

    found = addresses(visit("chicago.localhost", "/sitemap.xml"))

    assert f"{CHICAGO}/" in found
    assert f"{CHICAGO}/news/a-rainy-tuesday/" in found
    assert all(address.startswith(f"{CHICAGO}/") for address in found)
    assert not [address for address in found if "draft" in address or "/resources/" in address]
    assert len(found) == len(set(found))


def test_what_is_private_is_in_no_sitemap(network: Network, visit: Any) -> None:
    section = make_section(network.chicago.root_page, "Members")
    make_section(section, "Minutes")
    PageViewRestriction.objects.create(page=Page.objects.get(pk=section.pk), restriction_type="login")

    assert not [one for one in addresses(visit("chicago.localhost", "/sitemap.xml")) if "members" in one]


def test_entry_says_when_it_changed_and_its_other_languages(network: Network, visit: Any) -> None:
    page = make_section(network.national.root_page, "Our history")
    copy = page.copy_for_translation(Locale.objects.get(language_code="es"))
    copy.specific.save_revision().publish()

    urls = {url.findtext("s:loc", "", NS): url for url in tree(visit("localhost", "/sitemap.xml"))}
    for address in (f"{NATIONAL}/our-history/", f"{NATIONAL}/es/our-history/"):
        url = urls[address]
        assert url.findtext("s:lastmod", "", NS)[:10] == f"{page.last_published_at:%Y-%m-%d}"
        assert {link.get("hreflang"): link.get("href") for link in url.iterfind("x:link", NS)} == {
            "en": f"{NATIONAL}/our-history/",
            "es": f"{NATIONAL}/es/our-history/",
            "x-default": f"{NATIONAL}/our-history/",
        }


def test_only_nationals_sitemap_lists_the_library(network: Network, curator: User, visit: Any) -> None:
    make_shared_resource(network.chicago, curator, title="Shared")
    make_own_resource(network.chicago, title="Own")

    nationals = addresses(visit("localhost", "/sitemap.xml"))
    chicagos = addresses(visit("chicago.localhost", "/sitemap.xml"))
    others = addresses(visit("milwaukee.localhost", "/sitemap.xml"))

    assert {one for one in nationals if "/resources/" in one} == {
        f"{NATIONAL}/resources/",
        f"{NATIONAL}/es/resources/",
        f"{NATIONAL}/resources/shared/",
    }
    assert [one for one in chicagos if "/resources/" in one] == [f"{CHICAGO}/resources/own/"]
    assert [one for one in others if "/resources/" in one] == []


def test_every_address_of_a_sitemap_is_there_and_is_canonical(network: Network, curator: User, visit: Any) -> None:
    make_shared_resource(network.chicago, curator)
    make_article(network.national)

    for address in addresses(visit("localhost", "/sitemap.xml")):
        response = visit("localhost", address.removeprefix(NATIONAL))
        assert response.status_code == 200
        assert f'<link rel="canonical" href="{address}">' in response.content.decode()


def test_long_sitemap_is_a_list_of_parts(network: Network, visit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = addresses(visit("localhost", "/sitemap.xml"))
    monkeypatch.setattr(sitemaps, "MOST", 4)

    parts = addresses(visit("localhost", "/sitemap.xml"))
    found = [one for part in parts for one in addresses(visit("localhost", part.removeprefix(NATIONAL)))]

    assert parts[0] == f"{NATIONAL}/sitemap-pages-1.xml"
    assert sorted(found) == sorted(whole)
    for part in ("pages-0", "pages-99", "nothing-1"):
        assert visit("localhost", f"/sitemap-{part}.xml").status_code == 404


def test_part_names_languages_that_stand_in_another_part(
    network: Network, visit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemaps, "MOST", 2)

    first = tree(visit("localhost", "/sitemap-pages-1.xml"))[0]

    assert {link.get("hreflang") for link in first.iterfind("x:link", NS)} == {"en", "es", "x-default"}


def test_sitemap_costs_few_queries_however_many_pages(
    network: Network, visit: Any, django_assert_max_num_queries: Any
) -> None:
    for number in range(10):
        make_article(network.national, f"News {number}")
    visit("localhost", "/sitemap.xml")

    with django_assert_max_num_queries(10):
        visit("localhost", "/sitemap.xml")


def test_whoever_has_the_sitemap_already_gets_not_modified(network: Network) -> None:
    client = Client(headers={"host": "chicago.localhost"})
    tag = client.get("/sitemap.xml")["ETag"]

    assert client.get("/sitemap.xml", headers={"if-none-match": tag}).status_code == 304


def test_robots_names_the_hosts_sitemap_and_closes_admin_and_search(
    network: Network, visit: Any, settings: Any
) -> None:
    settings.DEMONSTRATION = False
    lines = visit("localhost", "/robots.txt").content.decode().splitlines()

    assert lines[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /search/", "Disallow: /es/search/"} <= set(lines)
    assert f"Sitemap: {NATIONAL}/sitemap.xml" in lines
    assert f"Sitemap: {CHICAGO}/sitemap.xml" in visit("chicago.localhost", "/robots.txt").content.decode()


def test_robots_of_a_demonstration_closes_everything(network: Network, visit: Any, settings: Any) -> None:
    settings.DEMONSTRATION = True

    assert visit("localhost", "/robots.txt").content.decode() == "User-agent: *\nDisallow: /\n"
