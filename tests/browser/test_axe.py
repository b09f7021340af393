"""Every page type in every brand, both languages, light and dark, narrow and wide, as axe sees it in Chromium.

Nothing may be wrong by the rules of WCAG 2.2 AA or by axe's best practices; nothing may be wider than the window,
broken in the middle of a short word, said in the console, asked of another host, or kept as a cookie on a page without
a form.
"""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import SharedServer
from tests.browser.examining import HEIGHTS, Visitor, new_visitor
from tests.browser.filled import LANGUAGES, PATHS, STATUSES, address
from tests.browser.pairwise import pairwise

pytestmark = pytest.mark.browser

LEAST_PAGES = 120
HOSTS = ("localhost", "chicago.localhost", "sacramento.localhost", "milwaukee.localhost")
SCHEMES = ("light", "dark")
DIMENSIONS: list[Any] = [list(PATHS), HOSTS, LANGUAGES, SCHEMES, list(HEIGHTS)]
CASES: list[Any] = pairwise(DIMENSIONS, at_least=LEAST_PAGES)


@pytest.fixture(scope="module")
def visitor(chromium: Browser) -> Iterator[Visitor]:
    found = new_visitor(chromium)
    yield found
    found.context.close()


@pytest.mark.parametrize(("kind", "host", "language", "scheme", "width"), CASES)
def test_nothing_is_wrong_with_the_page(
    filled_server: SharedServer, visitor: Visitor, kind: str, host: str, language: str, scheme: str, width: int
) -> None:
    visitor.context.clear_cookies()
    status = visitor.go(filled_server.url(host, address(kind, language)), width=width, dark=scheme == "dark")

    assert status == STATUSES.get(kind, 200)
    assert visitor.problems() == []
    assert visitor.has_form() or visitor.cookies() == []


def test_every_two_values_stand_on_a_page_together() -> None:
    assert len(set(CASES)) >= LEAST_PAGES
    for one, other in combinations(range(len(DIMENSIONS)), 2):
        met = {(case[one], case[other]) for case in CASES}
        assert met == set(product(DIMENSIONS[one], DIMENSIONS[other]))
