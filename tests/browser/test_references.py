"""Hotlines and figures in running text, as an editor puts them there: in a real browser."""

import datetime
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from chapters.models import Chapter, Statistic
from network.models import Hotline
from tests.browser.conftest import SharedServer
from tests.browser.test_main_job import sign_in
from tests.factories import make_article

pytestmark = pytest.mark.browser


#: Milliseconds between keys, as of a person: the editor loses keys that come while it takes a reference in.
PACE = 150


def insert(page: Page, command: str, title: str) -> None:
    """Choose something by the command palette of the text, where the cursor is."""
    chips = page.locator(".reference-chip").count()
    page.keyboard.type(f"/{command.split(maxsplit=1)[0]}")  # a space would end the search for a command
    page.get_by_role("option", name=command).first.click()
    page.locator(".modal-body").get_by_role("link", name=title).click()
    expect(page.locator(".reference-chip")).to_have_count(chips + 1)
    expect(page.locator(".public-DraftEditor-content").last).to_be_focused()
    page.wait_for_timeout(3 * PACE)


def test_reference_is_inserted_saved_opened_again_changed_and_removed(
    server: SharedServer, open_page: Callable[..., Page]
) -> None:
    Hotline.objects.create(
        name="Example Hotline", phone="1-888-373-7888", hours="Always", languages="English", area="US"
    )
    for key, figure in (("a", "10,359"), ("b", "27.6 million")):
        Statistic.objects.create(
            key=key,
            figure=figure,
            statement=f"things of kind {key}",
            source="Example",
            year=2021,
            url="https://example.org/",
            review_on=datetime.date(2030, 1, 1),
        )
    article = make_article(Chapter.objects.get(slug="chicago"), "Words that refer", live=False)
    page = open_page()
    sign_in(page, server, "chicago.editor@example.org")
    page.goto(server.url("localhost", f"/admin/pages/{article.pk}/edit/"))
    page.get_by_role("button", name="Insert a block").first.click()
    page.get_by_role("option", name="Text", exact=True).click()
    text = page.locator(".public-DraftEditor-content").last
    text.click()

    page.keyboard.type("Call ")
    insert(page, "Hotline number", "Example Hotline")
    page.keyboard.type(" now, ", delay=PACE)
    insert(page, "Figure with its source", "10,359 things of kind a")
    expect(text).to_have_text("Call 1-888-373-7888 now, 10,359")

    page.get_by_role("button", name="Save draft").click()
    expect(page.locator(".messages")).to_contain_text("Words that refer")
    page.goto(page.url)
    text = page.locator(".public-DraftEditor-content").last
    expect(text).to_have_text("Call 1-888-373-7888 now, 10,359")
    expect(page.locator(".reference-chip")).to_have_count(2)

    page.locator(".reference-chip a").last.click()
    page.get_by_role("button", name="Edit", exact=True).click()
    page.locator(".modal-body").get_by_role("link", name="27.6 million things of kind b").click()
    expect(text).to_have_text("Call 1-888-373-7888 now, 27.6 million")

    page.locator(".reference-chip a").first.click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(text).to_have_text("Call now, 27.6 million")
    expect(page.locator(".reference-chip")).to_have_count(1)
