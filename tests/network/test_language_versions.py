"""The same page in other languages: the switcher, ``hreflang`` in the head, the languages of passages and menus."""

from typing import Any

import html5lib
import pytest
from django.template import Context, Template
from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction

from chapters.models import NewsIndexPage, Role
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_article, make_person, make_section
from tests.resources.factories import make_shared_resource, make_topic

pytestmark = pytest.mark.django_db

ROOT = "http://localhost:8000"


def spanish(page: Page) -> Any:
    return page.get_translation(Locale.objects.get(language_code="es")).specific


def translate(page: Page, title: str) -> Page:
    """Make the Spanish translation of *page* and publish it."""
    copy = page.copy_for_translation(Locale.objects.get(language_code="es"), copy_parents=True).specific
    copy.title = title
    copy.save_revision().publish()
    copy.refresh_from_db()
    return copy


def document(response: Any) -> Any:
    assert response.status_code == 200
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)


def alternates(response: Any) -> dict[str, str]:
    links = document(response).iterfind("head/link[@rel='alternate']")
    return {link.get("hreflang"): link.get("href") for link in links if link.get("hreflang")}


def switcher(response: Any) -> dict[str, tuple[str, str]]:
    """Return address and words of each line of the switcher by language."""
    nav = next((nav for nav in document(response).iter("nav") if nav.get("class") == "site-languages"), None)
    links = nav.iter("a") if nav is not None else ()
    return {link.get("hreflang"): (link.get("href"), "".join(link.itertext())) for link in links}


def test_translated_page_names_all_its_languages(network: Network, visit: Any) -> None:
    page = make_section(network.national.root_page, "Our history")
    translate(page, "Nuestra historia")

    expected = {
        "en": f"{ROOT}/our-history/",
        "es": f"{ROOT}/es/our-history/",
        "x-default": f"{ROOT}/our-history/",
    }
    assert alternates(visit("localhost", "/our-history/")) == expected
    assert alternates(visit("localhost", "/es/our-history/")) == expected


def test_switcher_leads_to_the_same_page(network: Network, visit: Any) -> None:
    page = make_section(network.national.root_page, "Our history")
    translate(page, "Nuestra historia")

    assert switcher(visit("localhost", "/our-history/")) == {
        "en": ("/our-history/", "English"),
        "es": ("/es/our-history/", "español"),
    }
    assert switcher(visit("localhost", "/"))["es"] == ("/es/", "español")


def test_switcher_leads_to_the_nearest_section_and_says_so(network: Network, visit: Any) -> None:
    make_article(network.national, "A rainy Tuesday")

    ways = switcher(visit("localhost", "/news/a-rainy-tuesday/"))

    assert ways["es"] == ("/es/news/", "español: Noticias")


def test_switcher_leads_home_and_says_so_in_the_language_of_that_page(network: Network, visit: Any) -> None:
    make_section(network.national.root_page, "Our history")

    response = visit("localhost", "/our-history/")

    assert switcher(response)["es"] == ("/es/", "español: página de inicio")
    assert alternates(response) == {}


def test_draft_or_private_translation_is_named_nowhere(network: Network, visit: Any) -> None:
    page = make_section(network.national.root_page, "Our history")
    copy = translate(page, "Nuestra historia")
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=copy.pk), restriction_type="login")

    private = visit("localhost", "/our-history/")
    restriction.delete()
    copy.unpublish()
    draft = visit("localhost", "/our-history/")

    for response in (private, draft):
        assert alternates(response) == {}
        assert switcher(response)["es"][0] == "/es/"


def test_translation_on_another_site_is_no_version(network: Network, visit: Any) -> None:
    page = make_section(network.national.root_page, "Our history")
    other = make_section(network.chicago.root_page, "Our history")
    Page.objects.filter(pk=other.pk).update(
        translation_key=page.translation_key, locale=Locale.objects.get(language_code="es")
    )

    assert alternates(visit("localhost", "/our-history/")) == {}


def test_site_with_one_language_asks_nothing_and_has_no_switcher(
    network: Network, visit: Any, django_assert_max_num_queries: Any
) -> None:
    make_section(network.chicago.root_page, "Our history")
    visit("chicago.localhost", "/our-history/")

    with django_assert_max_num_queries(8) as asked:
        response = visit("chicago.localhost", "/our-history/")

    assert switcher(response) == {}
    assert not any("translation_key" in query["sql"].split("WHERE")[-1] for query in asked.captured_queries)


def test_languages_of_a_page_cost_one_query(network: Network, visit: Any, django_assert_max_num_queries: Any) -> None:
    translate(make_section(network.national.root_page, "Our history"), "Nuestra historia")
    visit("localhost", "/our-history/")

    with django_assert_max_num_queries(12) as asked:
        visit("localhost", "/our-history/")

    where = [query["sql"].split("WHERE")[-1] for query in asked.captured_queries]
    assert len([sql for sql in where if "translation_key" in sql]) == 1


def test_search_keeps_its_words_and_choices_and_begins_at_the_first_page(network: Network, visit: Any) -> None:
    response = visit("localhost", "/search/?q=hot+line&kind=news&scope=chapter&page=3")

    assert switcher(response)["es"] == ("/es/search/?q=hot+line&kind=news&scope=chapter", "español")
    assert alternates(response) == {}


def test_library_keeps_its_filters_and_names_its_languages_where_it_has_none(network: Network, visit: Any) -> None:
    narrowed = visit("localhost", "/resources/?type=poster&type=toolkit")
    whole = visit("localhost", "/resources/")
    elsewhere = visit("chicago.localhost", "/resources/")

    assert switcher(narrowed)["es"][0] == "/es/resources/?type=poster&type=toolkit"
    assert alternates(narrowed) == {}
    assert alternates(whole) == {
        "en": f"{ROOT}/resources/",
        "es": f"{ROOT}/es/resources/",
        "x-default": f"{ROOT}/resources/",
    }
    assert alternates(elsewhere) == {}


def test_switcher_of_a_page_that_is_not_there_leads_home(network: Network, visit: Any) -> None:
    response = visit("localhost", "/nothing/")

    content = response.content.decode()
    assert response.status_code == 404
    assert 'href="/es/" hreflang="es" lang="es">español<span class="visually-hidden">: página de inicio' in content


def set_menu(site: Any, *links: dict[str, Any]) -> None:
    brand = Brand.objects.get_or_create(site=site)[0]
    brand.menu = [{"type": "link", "value": {"label": "", "page": None, "url": "", **link}} for link in links]
    brand.save()


def menu(response: Any) -> list[tuple[str, str, str | None]]:
    nav = next(nav for nav in document(response).iter("nav") if nav.get("class") == "site-nav")
    return [(link.get("href"), "".join(link.itertext()), link.get("lang")) for link in nav.iter("a")]


def test_own_menu_follows_to_translations_and_marks_what_has_none(network: Network, visit: Any) -> None:
    home = network.national.root_page
    news = NewsIndexPage.objects.child_of(home).get()
    history = make_section(home, "Our history")
    set_menu(
        network.national.site,
        {"page": news.pk, "label": "What is new"},
        {"page": history.pk},
        {"url": "https://example.org/shop", "label": "Shop"},
    )

    assert menu(visit("localhost", "/")) == [
        ("/news/", "What is new", None),
        ("/our-history/", "Our history", None),
        ("https://example.org/shop", "Shop", None),
    ]
    assert menu(visit("localhost", "/es/")) == [
        ("/es/news/", "Noticias", None),
        ("/our-history/", "Our history", "en"),
        ("https://example.org/shop", "Shop", "en"),
    ]


def test_own_menu_follows_when_a_translation_is_published(network: Network, visit: Any) -> None:
    history = make_section(network.national.root_page, "Our history")
    set_menu(network.national.site, {"page": history.pk})
    assert menu(visit("localhost", "/es/")) == [("/our-history/", "Our history", "en")]

    translate(history, "Nuestra historia")

    assert menu(visit("localhost", "/es/")) == [("/es/our-history/", "Nuestra historia", None)]


def test_own_menu_is_the_same_whichever_site_is_asked_first(network: Network, visit: Any) -> None:
    theirs = make_section(network.chicago.root_page, "Chicago's own")
    set_menu(network.milwaukee.site, {"page": theirs.pk})
    visit("chicago.localhost", "/")

    assert menu(visit("milwaukee.localhost", "/")) == [
        ("http://chicago.localhost:8000/chicagos-own/", "Chicago's own", None)
    ]


def test_own_menu_leaves_out_what_is_no_longer_live(network: Network, visit: Any) -> None:
    history = make_section(network.chicago.root_page, "Our history")
    set_menu(network.chicago.site, {"page": history.pk}, {"url": "https://example.org/", "label": "Shop"})
    history.unpublish()

    assert [label for _url, label, _lang in menu(visit("chicago.localhost", "/"))] == ["Shop"]


def test_passage_says_its_language_only_where_it_is_another(network: Network) -> None:
    home = network.national.root_page
    template = Template("{% load languages %}<p{% lang_of one %}></p>")

    def written(one: Any) -> str:
        return template.render(Context({"one": one}))

    with override("en"):
        assert [written(one) for one in (home, spanish(home), "es", "en", "", None)] == [
            "<p></p>",
            '<p lang="es"></p>',
            '<p lang="es"></p>',
            "<p></p>",
            "<p></p>",
            "<p></p>",
        ]


def test_brand_leads_to_the_home_page_in_the_visitors_language(network: Network, visit: Any) -> None:
    for path, home in (("/news/", "/"), ("/es/news/", "/es/"), ("/es/search/", "/es/")):
        links = [link for link in document(visit("localhost", path)).iter("a") if link.get("class") == "site-brand"]
        assert [link.get("href") for link in links] == [home]


def test_words_of_the_brand_say_their_language_on_pages_in_another(network: Network, visit: Any) -> None:
    brand = Brand.objects.get_or_create(site=network.national.site)[0]
    brand.tagline = "A light in the window"
    brand.save()

    assert '<span class="site-brand__tagline">A light' in visit("localhost", "/").content.decode()
    assert '<span class="site-brand__tagline" lang="en">A light' in visit("localhost", "/es/").content.decode()


@pytest.mark.slow
def test_site_without_the_default_language_leads_to_its_own(make_chapter: Any, visit: Any) -> None:
    make_chapter("laredo", languages=("es",))

    home, news = visit("laredo.localhost", "/"), visit("laredo.localhost", "/news/?page=2")

    assert (home.status_code, home["Location"]) == (302, "/es/")
    assert (news.status_code, news["Location"]) == (302, "/es/news/?page=2")
    assert '<html lang="es"' in visit("laredo.localhost", "/es/").content.decode()


@pytest.mark.slow
def test_resource_without_a_translation_is_offered_and_says_its_language(network: Network, visit: Any) -> None:
    curator = make_person(network.national, Role.CURATOR)
    make_shared_resource(network.chicago, curator, title="Know the signs", topics=[make_topic()])

    library = document(visit("localhost", "/es/resources/"))
    resource = visit("localhost", "/es/resources/know-the-signs/")

    card = next(link for link in library.iter("a") if "".join(link.itertext()) == "Know the signs")
    assert card.get("lang") == "en"
    assert document(resource).get("lang") == "es"
    assert next(document(resource).iter("h1")).get("lang") == "en"
    assert alternates(resource) == {}
    assert switcher(resource)["en"][0] == "/resources/know-the-signs/"


@pytest.mark.slow
def test_translated_resource_names_its_languages_on_its_canonical_host(network: Network, visit: Any) -> None:
    curator = make_person(network.national, Role.CURATOR)
    page = make_shared_resource(network.chicago, curator, title="Know the signs")
    copy = page.copy_for_translation(Locale.objects.get(language_code="es"))
    assert alternates(visit("localhost", "/resources/know-the-signs/")) == {}
    copy.save_revision().publish()

    expected = {
        "en": f"{ROOT}/resources/know-the-signs/",
        "es": f"{ROOT}/es/resources/know-the-signs/",
        "x-default": f"{ROOT}/resources/know-the-signs/",
    }
    assert alternates(visit("localhost", "/es/resources/know-the-signs/")) == expected
    assert alternates(visit("milwaukee.localhost", "/resources/know-the-signs/")) == {}
