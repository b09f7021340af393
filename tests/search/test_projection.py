"""Entries follow the content: only what is live and public is found, at once."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, PageViewRestriction

from chapters.models import Chapter, NewsArticlePage
from chapters.retirement import restore_chapter, retire_chapter
from network.models import User
from resources.contributing import publish_to_network
from resources.models import ResourcePage, Topic
from resources.publication import announce
from search.models import SearchEntry
from tests.conftest import Network
from tests.factories import make_article, make_section
from tests.search.conftest import MakeResource, Search, add_read_file, restrict

WORD = "quillfeather"  # a word that is nowhere else


def entries() -> list[str]:
    """Return the titles of the entries that hold the word, whoever may find them."""
    rows = SearchEntry.objects.all()
    return sorted(row.title for row in rows if WORD in f"{row.title} {row.summary} {row.body} {row.file_text}".lower())


@pytest.fixture
def article(network: Network) -> NewsArticlePage:
    return make_article(network.chicago, f"On {WORD}")


def test_a_published_article_is_found_on_every_site(article: NewsArticlePage, search: Search) -> None:
    for host in ("chicago.localhost", "milwaukee.localhost", "localhost"):
        assert search(WORD, host) == [article.title]


def test_a_draft_is_not_found(network: Network) -> None:
    make_article(network.chicago, f"On {WORD}", live=False)
    assert entries() == []


def test_a_draft_of_a_published_page_is_not_found_until_it_is_published(article: NewsArticlePage) -> None:
    article.title = f"Again {WORD}"
    revision = article.save_revision()
    assert entries() == [f"On {WORD}"]
    revision.publish()
    assert entries() == [f"Again {WORD}"]


def test_an_unpublished_page_is_gone_and_the_pages_below_it_stay(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, f"Above {WORD}")
    make_section(above, f"Below {WORD}")
    above.unpublish()
    assert entries() == [f"Below {WORD}"]


def test_a_deleted_page_is_gone_with_all_below_it(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, f"Above {WORD}")
    make_section(above, f"Below {WORD}")
    above.delete()
    assert entries() == []


def test_pages_deleted_by_a_query_are_gone(article: NewsArticlePage) -> None:
    Page.objects.filter(pk=article.pk).delete()
    assert entries() == []


def test_a_private_branch_is_gone_at_once_and_comes_back(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, f"Above {WORD}")
    below = make_section(make_section(above, "Between"), f"Below {WORD}")
    beside = make_section(network.chicago.root_page.specific, f"Beside {WORD}")
    restriction = restrict(above)
    assert entries() == [beside.title]
    restriction.delete()
    assert entries() == [above.title, below.title, beside.title]


def test_a_page_published_in_a_private_branch_is_not_found(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, "Above")
    restrict(above)
    make_section(above, f"Below {WORD}")
    assert entries() == []


@pytest.mark.parametrize("kind", ["login", "groups", "password"])
def test_every_kind_of_restriction_hides(network: Network, article: NewsArticlePage, kind: str) -> None:
    restriction = PageViewRestriction.objects.create(page=article, restriction_type=kind, password="ground")
    restriction.groups.set(Group.objects.all())
    assert entries() == []


def test_of_two_restrictions_one_is_enough(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, f"Above {WORD}")
    below = make_section(above, f"Below {WORD}")
    outer, _inner = restrict(above), restrict(below)
    outer.delete()
    assert entries() == [above.title]


def test_a_private_page_can_be_deleted_with_its_restriction(network: Network, make_resource: MakeResource) -> None:
    resource_page = make_resource(network.chicago, f"A kit on {WORD}")
    section = make_section(network.chicago.root_page.specific, f"Above {WORD}")
    for page in (resource_page, section):
        restrict(page)
        page.delete()
    assert entries() == []
    assert not SearchEntry.objects.exclude(page__in=Page.objects.all()).exists()


def test_moved_into_a_private_branch_and_out_of_it(network: Network) -> None:
    home = network.chicago.root_page.specific
    private, page = make_section(home, "Private"), make_section(home, f"Above {WORD}")
    below = make_section(page, f"Below {WORD}")
    restrict(private)
    page.move(private, pos="last-child")
    assert entries() == []
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=home.pk), pos="last-child")
    assert entries() == [page.title, below.title]


def test_a_branch_moved_to_another_chapter_is_that_chapter_s(network: Network, search: Search) -> None:
    above = make_section(network.chicago.root_page.specific, "Above")
    below = make_section(above, f"Below {WORD}")
    above.move(network.sacramento.root_page.specific, pos="last-child")
    assert SearchEntry.objects.get(page=below.pk).chapter == network.sacramento
    assert search(WORD, "sacramento.localhost", scope="chapter") == [below.title]
    assert search(WORD, "chicago.localhost", scope="chapter") == []


def test_a_branch_is_hidden_exactly_after_its_sibling_was_put_before_it(network: Network) -> None:
    """Treebeard renumbers siblings without a signal: what is hidden is what stands there now."""
    home = network.chicago.root_page.specific
    first, second = make_section(home, f"First {WORD}"), make_section(home, f"Second {WORD}")
    make_section(first, f"Below {WORD}")
    Page.objects.get(pk=second.pk).move(Page.objects.get(pk=first.pk), pos="left")
    restrict(Page.objects.get(pk=first.pk))
    assert entries() == [second.title]


def test_a_new_address_is_the_one_that_is_shown(network: Network, visit: Callable[..., Any]) -> None:
    above = make_section(network.chicago.root_page.specific, "Above")
    make_section(above, f"Below {WORD}", slug="below")
    above.refresh_from_db()
    above.slug = "elsewhere"
    above.save_revision().publish()
    response = visit("chicago.localhost", "/search/", data={"q": WORD})
    assert [item.url for item in response.context["results"].items] == ["/elsewhere/below/"]


def test_a_branch_is_hidden_by_one_statement(network: Network) -> None:
    above = make_section(network.chicago.root_page.specific, "Above")
    for number in range(5):
        make_section(above, f"Below {number} {WORD}")
    with CaptureQueriesContext(connection) as asked:
        restrict(above)
    assert sum("DELETE" in query["sql"] for query in asked) == 1
    assert entries() == []


def test_a_retired_chapter_s_pages_are_gone_and_come_back(
    network: Network, article: NewsArticlePage, make_resource: MakeResource
) -> None:
    shared = make_resource(network.chicago, f"Shared {WORD}")
    own = make_resource(network.chicago, f"Own {WORD}", shared=False)
    retire_chapter(network.chicago)
    assert entries() == [shared.title]
    restore_chapter(Chapter.objects.get(pk=network.chicago.pk))
    assert entries() == sorted([shared.title, own.title, article.title])


def test_what_a_retired_chapter_publishes_is_not_found(network: Network) -> None:
    retire_chapter(network.chicago)
    make_article(network.chicago, f"On {WORD}")
    assert entries() == []


def test_a_new_chapter_s_pages_are_found_at_once(make_chapter: Callable[..., Chapter], search: Search) -> None:
    chapter = make_chapter("los-angeles", name=f"Lantern {WORD}")
    assert search(WORD, "los-angeles.localhost")[0] == chapter.name
    assert SearchEntry.objects.filter(chapter=chapter).count() > 5


def test_an_alias_follows_its_source(network: Network, article: NewsArticlePage) -> None:
    target = network.milwaukee.root_page.get_children().get(slug="news")
    article.create_alias(parent=target)
    article.title = f"Again {WORD}"
    article.save_revision().publish()
    assert entries() == [article.title, article.title]
    article.unpublish()
    assert entries() == []


def test_a_copy_is_found_and_a_copy_kept_as_draft_is_not(network: Network, article: NewsArticlePage) -> None:
    target = network.milwaukee.root_page.get_children().get(slug="news")
    article.copy(to=target, keep_live=False, update_attrs={"slug": "a"})
    assert len(entries()) == 1
    article.copy(to=target, keep_live=True, update_attrs={"slug": "b"})
    assert len(entries()) == 2


def test_a_translation_is_an_entry_in_its_language(network: Network) -> None:
    home = network.national.root_page.specific
    about = home.get_children().get(slug="about").specific
    spanish = about.get_translation(Locale.objects.get(language_code="es"))
    spanish.title = f"Sobre {WORD}"
    spanish.save_revision().publish()
    assert SearchEntry.objects.get(page=spanish.pk).language == "es"
    assert SearchEntry.objects.get(page=spanish.pk).work == SearchEntry.objects.get(page=about.pk).work


# The library


def test_a_draft_resource_is_not_found(network: Network, make_resource: MakeResource) -> None:
    page = make_resource(network.chicago, f"A kit on {WORD}")
    page.unpublish()
    assert entries() == []


def test_a_chapter_s_own_resource_is_found_on_its_host_only(
    network: Network, make_resource: MakeResource, visit: Callable[..., Any]
) -> None:
    page = make_resource(network.chicago, f"A kit on {WORD}", shared=False, files={"en": f"{WORD} again"})
    for host, total in (("chicago.localhost", 1), ("milwaukee.localhost", 0), ("localhost", 0)):
        for scope in ("network", "chapter"):
            response = visit(host, "/search/", data={"q": WORD, "scope": scope})
            results = response.context["results"]
            assert (results.total, results.network_total, results.chapter_total) == (total, total, total)
            assert (page.title in response.content.decode()) is False or total


def test_the_text_of_a_file_is_found_when_it_arrives_and_gone_when_it_is_replaced(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    page = make_resource(network.chicago, "A kit")
    assert search(WORD) == []
    file = add_read_file(page.resource, "en", f"page one {WORD}")
    assert search(WORD) == ["A kit"]
    newer = add_read_file(page.resource, "en", "page one")
    file.superseded_by = newer
    file.save()
    announce(page.resource)
    assert search(WORD) == []


def test_a_renamed_topic_is_found_by_its_new_name(
    network: Network, make_resource: MakeResource, search: Search
) -> None:
    topic = Topic.objects.create(handle="labour", label="Labour", definition="Work.")
    make_resource(network.chicago, "A kit", topics=[topic])
    topic.label = WORD.title()
    topic.save()
    assert search(WORD) == ["A kit"]
    assert search("labour") == []


def test_a_private_resource_page_is_gone(network: Network, make_resource: MakeResource) -> None:
    page = make_resource(network.chicago, f"A kit on {WORD}")
    restriction = restrict(page)
    assert entries() == []
    restriction.delete()
    assert entries() == [page.title]


def test_a_resource_given_to_the_network_keeps_its_entry(
    network: Network, make_resource: MakeResource, curator: User
) -> None:
    page: ResourcePage = make_resource(network.chicago, f"A kit on {WORD}", shared=False)
    before = SearchEntry.objects.get(page=page.pk)
    publish_to_network(page=page, user=curator)
    after = SearchEntry.objects.get(page=page.pk)
    assert (after.pk, before.scope, after.scope) == (before.pk, "chapter", "network")
    assert after.version > before.version
