"""A visitor's text becomes a query; no text is an error."""

import pytest
from django.http import QueryDict

from search.forms import MAX_PAGE, SearchForm
from search.query import MAX_LENGTH, MAX_TERMS, SearchQuery, SearchScope


def words(text: str) -> tuple[str, ...]:
    return SearchQuery.parse(text).words


def test_words_lose_capitals_and_accents() -> None:
    assert words("Policía ACCIÓN") == ("policia", "accion")


def test_quoted_words_are_a_phrase_whatever_the_quotes() -> None:
    for text in ('"safe harbor" law', "“safe harbor” law", "«safe harbor» law"):
        query = SearchQuery.parse(text)
        assert (query.phrases, query.words) == ((("safe", "harbor"),), ("law",))


def test_a_single_quoted_word_is_looked_for_as_it_stands() -> None:
    query = SearchQuery.parse('"poster" bars')
    assert (query.phrases, query.words) == ((("poster",),), ("bars",))


def test_a_minus_before_a_word_or_phrase_excludes_it() -> None:
    query = SearchQuery.parse('poster -spanish -"safe harbor"')
    assert query.words == ("poster",)
    assert query.excluded == (("spanish",), ("safe", "harbor"))


def test_a_hyphen_inside_a_word_excludes_nothing() -> None:
    query = SearchQuery.parse("anti-trafficking 1-888-373-7888 -")
    assert query.words == ("anti", "trafficking", "1", "888", "373", "7888")
    assert query.excluded == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what do I do if a student is being trafficked", ("student", "trafficked")),
        ("How can I help?", ("help",)),
        ("¿dónde puedo pedir ayuda?", ("pedir", "ayuda")),
        ("women's shelter", ("women", "shelter")),
        ("I don’t know", ("i", "don", "know")),  # nothing else is there
        ("who are we", ("who", "are", "we")),
    ],
)
def test_a_question_is_looked_for_by_its_telling_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


def test_stop_words_count_inside_quotes() -> None:
    assert SearchQuery.parse('"what to do"').phrases == (("what", "to", "do"),)


def test_a_word_is_looked_for_once() -> None:
    assert words("poster Poster póster") == ("poster",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        '"',
        '"""',
        '"" ""',
        "-",
        "--- --",
        '-"',
        "\x00",
        "\u202e\u200f\ufeff",
        "()*:^~?&|!<>{}[]\\/",
        "\ud800",
        "🕯️ 🕯️",
        "%%%_",
    ],
)
def test_a_text_without_words_looks_for_nothing(text: str) -> None:
    assert SearchQuery.parse(text).terms == ()


def test_invisible_characters_are_dropped() -> None:
    assert words("po\u200bst\u00ader \u202eb\x00ar\x07mop") == ("poster", "b", "ar", "mop")


def test_an_unbalanced_quote_is_no_phrase() -> None:
    assert SearchQuery.parse('poster "spanish bars') == SearchQuery.parse("poster spanish bars")


def test_an_excess_of_text_and_terms_is_cut() -> None:
    assert len(words("poster " + "x" * 10_000)) == 2
    many = SearchQuery.parse(" ".join(f"w{number}" for number in range(60)) + ' "a b" -c')
    assert len(many.terms) + len(many.excluded) <= MAX_TERMS
    assert max(map(len, words("x" * 10_000))) <= MAX_LENGTH


def form_of(**parameters: str) -> SearchForm:
    given = QueryDict(mutable=True)
    given.update(parameters)
    return SearchForm.of_address(given)


@pytest.mark.parametrize(
    ("given", "page"),
    [
        ("3", 3),
        ("0", 1),
        ("-1", 1),
        ("", 1),
        ("x", 1),
        ("1e9", 1),
        ("9" * 5000, MAX_PAGE),
        ("1000000000", MAX_PAGE),
        ("²", 1),
        ("٣", 1),
    ],
)
def test_any_page_number_is_made_the_best_of(given: str, page: int) -> None:
    assert form_of(q="a", page=given).query(chapter_id=None, language="en").page == page


def test_an_unknown_scope_or_kind_is_ignored() -> None:
    query = form_of(q="a", scope="world", kind="password").query(chapter_id=1, language="en")
    assert (query.scope, query.choices) == (SearchScope.NETWORK, ())


def test_a_form_never_has_faults() -> None:
    form = form_of(q="a\x00b" * 1000, scope="\x00", kind="\x00", page="\x00")
    assert form.is_valid()
    assert len(form["q"].value()) <= MAX_LENGTH
