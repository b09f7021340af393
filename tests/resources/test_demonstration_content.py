"""What the demonstration's content promises: enough of it, sourced and searchable. No database is touched."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import pypdfium2
import pytest

from resources.demonstration.content import (
    ARTICLES,
    AUDIENCES,
    EVENTS,
    LICENCES,
    PAGES,
    PICTURES,
    RESOURCES,
    TAGS,
    TOPICS,
)
from resources.demonstration.content.shapes import FileContent, Value

pytestmark = pytest.mark.slow

FILES = [file for resource in RESOURCES for file in resource.files]


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


def described(text: str) -> str:
    """Return *text* without its tags."""
    return re.sub(r"<[^>]+>", " ", text)


def written(value: Value) -> Iterator[str]:
    """Yield every text in a block's value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from written(inner)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from written(inner)


def page_texts(built: bytes) -> Iterator[str]:
    for page in pypdfium2.PdfDocument(built):
        # pdfium writes U+FFFE for a hyphen at the end of a line
        yield page.get_textpage().get_text_range().replace("\ufffe", "")


@cache
def built() -> dict[str, bytes]:
    """Return each file, by its name."""
    return {file.filename: file.build() for file in FILES}


@cache
def words_inside() -> dict[str, set[str]]:
    """Return the words of each file, by the file's name."""
    return {name: words(" ".join(page_texts(file))) for name, file in built().items()}


@cache
def words_around() -> set[str]:
    """Return the words of all titles, summaries, bodies and tags, those of pages, articles and events as well."""
    texts = [title for resource in RESOURCES for title in (resource.title, resource.summary, *resource.tags)]
    texts += [described(resource.body) for resource in RESOURCES]
    texts += [file.title for file in FILES]
    for page in (*PAGES, *ARTICLES):
        texts += [page.title, page.summary]
    for holder in (*PAGES, *ARTICLES, *EVENTS):
        texts.append(holder.introduction)
        texts += [described(text) for _name, value in holder.body for text in written(value)]
    return words(" ".join(texts))


def test_the_library_holds_at_least_sixty_resources_with_files() -> None:
    assert len(RESOURCES) >= 60
    assert all(resource.files for resource in RESOURCES)


def test_no_two_resources_share_a_handle_and_no_two_files_a_name() -> None:
    for names in ([resource.handle for resource in RESOURCES], [file.filename for file in FILES]):
        assert [name for name, times in Counter(names).items() if times > 1] == []


def test_every_topic_has_four_resources_or_more() -> None:
    used = Counter(topic for resource in RESOURCES for topic in resource.topics)
    assert {topic.handle: used[topic.handle] for topic in TOPICS if used[topic.handle] < 4} == {}
    assert used.keys() == {topic.handle for topic in TOPICS}


def test_tags_audiences_and_licences_come_from_the_lists() -> None:
    assert {tag for resource in RESOURCES for tag in resource.tags} <= set(TAGS)
    assert {audience for resource in RESOURCES for audience in resource.audience} <= set(AUDIENCES)
    assert {resource.licence for resource in RESOURCES} <= set(LICENCES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.filename)
def test_a_file_s_own_word_stands_in_its_text_and_nowhere_else(file: FileContent) -> None:
    word = file.only_inside.casefold()
    assert word in words_inside()[file.filename]
    assert [name for name, inside in words_inside().items() if word in inside] == [file.filename]
    assert word not in words_around()


def test_a_file_is_the_same_on_every_call() -> None:
    sample = FILES[::9]  # posters, leaflets and longer documents of every site
    assert [file.filename for file in sample if file.build() != built()[file.filename]] == []


def test_no_file_is_filled_up_with_placeholder_text() -> None:
    assert [name for name, inside in words_inside().items() if {"lorem", "ipsum"} & inside] == []


def test_every_site_has_more_news_than_one_page_of_its_list_shows() -> None:
    counted = Counter(article.site for article in ARTICLES if article.language == "en")
    assert {site: number for site, number in counted.items() if number < 14} == {}


def test_articles_use_known_tags_and_pictures_and_addresses_of_their_own() -> None:
    addresses = Counter((article.site, article.slug) for article in ARTICLES)
    assert [address for address, times in addresses.items() if times > 1] == []
    assert {tag for article in ARTICLES for tag in article.tags} <= set(TAGS)
    assert {article.picture for article in ARTICLES} - {None} <= {picture.key for picture in PICTURES}


def test_articles_lead_only_to_resources_that_the_whole_network_sees() -> None:
    seen = {resource.handle for resource in RESOURCES if resource.visibility == "network"}
    for article in ARTICLES:
        linked = re.findall(r'ref="resource:([^"]+)"', " ".join(written([value for _name, value in article.body])))
        lists = [
            value["resources"] for name, value in article.body if name == "resource_list" and isinstance(value, dict)
        ]
        named = {str(handle) for handles in lists if isinstance(handles, list) for handle in handles}
        assert named | set(linked) <= seen, article.slug
