"""What a chapter's people write, in a real browser: from the empty form to the visitor who reads it.

With LANTERN_SCREENSHOTS (a directory) in the environment, each step leaves a picture there; docs/screenshots holds such
a set, taken with the demonstration's data.
"""

import os
from collections.abc import Callable
from email import message_from_string, policy
from pathlib import Path
from typing import Any, Protocol

import pytest
from django.conf import settings as project_settings
from PIL import Image, ImageDraw
from playwright.sync_api import Page, expect

from tests.browser.conftest import SharedServer
from tests.browser.test_main_job import sign_in

pytestmark = pytest.mark.browser

OTHERS = ("localhost", "milwaukee.localhost", "sacramento.localhost")


@pytest.fixture(autouse=True)
def _nothing_is_saved_by_itself(settings: Any) -> None:
    """A program presses "Publish" while the draft is still being saved, which no person is quick enough to do."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0


class Server(Protocol):
    def url(self, host: str, path: str = "/") -> str: ...
    def work(self) -> None: ...


def show(page: Page, name: str) -> None:
    """Leave a picture of what *page* shows, if pictures are wanted."""
    folder = os.environ.get("LANTERN_SCREENSHOTS")
    if folder:
        page.wait_for_load_state("networkidle")
        page.evaluate(
            "document.querySelectorAll('*').forEach(e => e.scrollLeft && e.scrollTo({left: 0, behavior: 'instant'}))"
        )
        page.screenshot(path=Path(folder) / f"{name}.png", animations="disabled")


def draw_picture(path: Path) -> Path:
    """Draw chairs before a window, as a photograph would be sent from a phone, and return *path*."""
    picture = Image.new("RGB", (1200, 800), "#e8dcc8")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((420, 90, 780, 420), fill="#9fc4d8", outline="#6b5a44", width=14)
    pen.rectangle((0, 560, 1200, 800), fill="#8a6f52")
    for left in range(60, 1140, 180):
        pen.rectangle((left, 470, left + 90, 590), fill="#274b63")
        pen.rectangle((left, 590, left + 14, 690), fill="#1b3344")
        pen.rectangle((left + 76, 590, left + 90, 690), fill="#1b3344")
    picture.save(path, "JPEG")
    return path


def write_words(page: Page, title: str, introduction: str) -> None:
    page.wait_for_load_state("networkidle")
    page.get_by_placeholder("Page title").fill(title)
    page.get_by_role("textbox", name="Introduction").fill(introduction)


def upload_picture(page: Page, picture: Path, alt: str) -> None:
    """Choose a picture for the head of the page that isn't there yet."""
    panel = page.get_by_role("region", name="Picture", exact=True)
    panel.get_by_role("button", name="Toggle section").first.click()
    panel.get_by_role("button", name="Choose an image").click()
    dialog = page.locator(".modal-content")
    dialog.get_by_role("tab", name="Upload").click()
    dialog.get_by_label("Title").fill("Chairs before the window")
    dialog.locator("input[type=file]").set_input_files(picture)
    show(page, "editing-2-picture")
    dialog.get_by_role("button", name="Upload", exact=True).click()
    expect(dialog).to_be_hidden()
    page.get_by_role("textbox", name="What the picture shows").fill(alt)


_HANDED_ON = "words => [...document.querySelectorAll('input[name^=body-]')].some(one => one.value.includes(words))"


def add_takeaways(page: Page, points: list[str]) -> None:
    editors = page.locator(".public-DraftEditor-content")
    before = editors.count()
    page.get_by_role("button", name="Insert a block").first.click()
    page.get_by_role("option", name="Takeaways").click()
    for number, point in enumerate(points):
        if number:
            page.locator("[data-streamfield-list-add]").last.click()
        expect(editors).to_have_count(before + number + 1)
        editors.last.click()
        page.keyboard.type(point)
        expect(editors.last).to_have_text(point)
        # The editor hands on what was typed a moment later; whoever writes on doesn't notice.
        page.wait_for_function(_HANDED_ON, arg=point)


def submit(page: Page, action: str) -> None:
    """Press one of the buttons behind the arrow beside "Save draft"."""
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=action).click()


def expect_on_own_site_only(page: Page, server: Server, section: str, slug: str, title: str) -> None:
    """What was published is in its list and at its address on Chicago's site, and on no other."""
    page.goto(server.url("chicago.localhost", f"/{section}/"))
    expect(page.locator("main").get_by_role("link", name=title)).to_be_visible()
    for other in OTHERS:
        page.goto(server.url(other, f"/{section}/"))
        expect(page.locator("main")).not_to_contain_text(title)
        answer = page.goto(server.url(other, f"/{section}/{slug}/"))
        assert answer is not None
        assert answer.status == 404


def expect_found(page: Page, server: Server, words: str, title: str) -> None:
    page.goto(server.url("chicago.localhost", "/search/"))
    page.locator("main").get_by_role("combobox").fill(words)
    page.locator("main").get_by_role("combobox").press("Enter")
    expect(page.locator("main").get_by_role("link", name=title)).to_be_visible()


def publish_article(editor: Page, server: Server, picture: Path) -> None:
    sign_in(editor, server, "chicago.editor@example.org")  # type: ignore[arg-type]
    show(editor, "editing-1-first-page")
    editor.get_by_role("link", name="Write news").click()
    write_words(editor, "Chairs by the window", "Forty people came to the library, and the chairs ran out.")
    upload_picture(editor, picture, "Six chairs before a window.")
    add_takeaways(editor, ["Ask before you share a picture.", "Write the hotline on the board."])
    editor.get_by_role("region", name="Body", exact=True).evaluate(
        "section => section.scrollIntoView({block: 'center', behavior: 'instant'})"
    )
    show(editor, "editing-3-takeaways")
    submit(editor, "Publish")
    expect(editor.locator(".messages")).to_contain_text("Chairs by the window")


def publish_event(editor: Page, server: Server, starts_at: str = "2099-05-07 19:00") -> None:
    editor.goto(server.url("localhost", "/admin/"))
    editor.get_by_role("link", name="Add event").click()
    write_words(editor, "Chairs and tea", "An hour for everybody who wants to help.")
    editor.locator("#id_starts_at").fill(starts_at)
    editor.locator("#id_starts_at").press("Escape")
    editor.get_by_role("textbox", name="Place", exact=True).fill("Harbor Hall")
    show(editor, "editing-5-event")
    submit(editor, "Publish")
    expect(editor.locator(".messages")).to_contain_text("Chairs and tea")


def submit_article(contributor: Page, server: Server) -> None:
    sign_in(contributor, server, "chicago.contributor@example.org")  # type: ignore[arg-type]
    contributor.get_by_role("link", name="Write news").click()
    write_words(contributor, "A first evening", "What we heard, and what we will do next month.")
    contributor.get_by_role("button", name="More actions").click()
    show(contributor, "editing-6-submit")
    contributor.get_by_role("button", name="Submit to").click()
    expect(contributor.locator(".messages")).to_contain_text("A first evening")
    server.work()


def approve_article(lead: Page, server: Server) -> None:
    sign_in(lead, server, "chicago.lead@example.org")  # type: ignore[arg-type]
    show(lead, "editing-7-review")
    lead.get_by_role("link", name="A first evening").first.click()
    lead.get_by_role("button", name="More actions").click()
    lead.get_by_role("button", name="Approve and Publish", exact=True).click()
    expect(lead.locator(".messages")).to_contain_text("A first evening")
    server.work()


def mail_to(address: str) -> list[str]:
    """Return the subjects of the mail that was sent to *address*, oldest first."""
    files = sorted(Path(project_settings.EMAIL_FILE_PATH).glob("*.log"), key=lambda file: file.stat().st_mtime_ns)
    messages = [
        message_from_string(text, policy=policy.default)
        for file in files
        for text in file.read_text().split("-" * 79)
        if text.strip()
    ]
    return [str(message["Subject"]) for message in messages if address in str(message["To"])]


def test_article_with_a_picture_is_published_on_the_own_site_and_found(
    server: SharedServer, open_page: Callable[..., Page], tmp_path: Path
) -> None:
    publish_article(open_page(), server, draw_picture(tmp_path / "chairs.jpg"))
    server.work()

    visitor = open_page()
    expect_on_own_site_only(visitor, server, "news", "chairs-by-the-window", "Chairs by the window")
    expect_found(visitor, server, "chairs window", "Chairs by the window")
    visitor.get_by_role("link", name="Chairs by the window").click()
    expect(visitor).to_have_url(server.url("chicago.localhost", "/news/chairs-by-the-window/"))
    expect(visitor.get_by_role("img", name="Six chairs before a window.")).to_be_visible()
    expect(visitor.get_by_role("listitem").filter(has_text="Ask before you share a picture.")).to_be_visible()
    show(visitor, "editing-4-article")
    assert not visitor.context.cookies()


def test_event_is_published_on_the_own_site_and_found(server: SharedServer, open_page: Callable[..., Page]) -> None:
    editor, visitor = open_page(), open_page(360)
    sign_in(editor, server, "chicago.editor@example.org")

    publish_event(editor, server)
    server.work()

    expect_on_own_site_only(visitor, server, "events", "chairs-and-tea", "Chairs and tea")
    expect_found(visitor, server, "chairs tea harbor", "Chairs and tea")
    visitor.get_by_role("link", name="Chairs and tea").click()
    expect(visitor.locator("main")).to_contain_text("Harbor Hall")
    show(visitor, "editing-8-event-on-a-phone")


def test_article_of_a_contributor_is_live_once_the_lead_approves(
    server: SharedServer, open_page: Callable[..., Page]
) -> None:
    submit_article(open_page(), server)
    visitor = open_page()
    visitor.goto(server.url("chicago.localhost", "/news/"))
    expect(visitor.locator("main")).not_to_contain_text("A first evening")
    assert any("A first evening" in subject for subject in mail_to("chicago.lead@example.org"))

    approve_article(open_page(), server)

    visitor.reload()
    visitor.get_by_role("link", name="A first evening").click()
    expect(visitor.get_by_role("heading", name="A first evening")).to_be_visible()
    assert any("A first evening" in subject for subject in mail_to("chicago.contributor@example.org"))
