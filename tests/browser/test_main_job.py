"""The main job, in a real browser: what a chapter makes is found and taken home by another chapter's visitor."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from resources.demonstration.documents.teacher_toolkit import draw_teacher_toolkit
from resources.extraction.process import read_file
from tests.browser.conftest import SharedServer
from tests.factories import PASSWORD

pytestmark = pytest.mark.browser

#: Stands on page 4 of the toolkit's PDF, and in no title, summary or text of a page.
ONLY_INSIDE = "wristbands"


def sign_in(page: Page, server: SharedServer, email: str) -> None:
    page.goto(server.url("chicago.localhost", "/admin/"))  # leads to National's host, where the admin lives
    page.get_by_label("E-mail address").fill(email)
    page.get_by_placeholder("Enter password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(server.url("localhost", "/admin/"))


def write_news(page: Page, title: str) -> None:
    page.get_by_role("link", name="Write news").click()
    page.get_by_placeholder("Page title").fill(title)
    page.get_by_role("textbox", name="Introduction").fill("Forty people came to the library, and the chairs ran out.")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish").click()
    expect(
        page.get_by_text(f"“{title}” created and published").or_(page.get_by_text("created and published"))
    ).to_be_visible()


def submit_toolkit(page: Page, title: str, pdf: Path) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Library").click()
    page.get_by_role("link", name="Add resource").first.click()
    page.locator("#id_title").fill(title)
    page.locator("#id_summary").fill("Lesson plans, a letter to parents and a page of answers.")
    page.locator("#id_type").select_option("toolkit")
    page.locator("#id_files-0-upload").set_input_files(pdf)
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Save and submit to the network").click()
    expect(page.locator(".messages")).to_contain_text(title)


def test_toolkit_of_one_chapter_reaches_the_visitor_of_another(
    server: SharedServer, open_page: Callable[..., Page], tmp_path: Path
) -> None:
    pdf = tmp_path / "toolkit.pdf"
    pdf.write_bytes(draw_teacher_toolkit())

    editor = open_page()
    sign_in(editor, server, "chicago.editor@example.org")
    write_news(editor, "Chairs for forty")
    editor.goto(server.url("localhost", "/admin/"))
    submit_toolkit(editor, "A toolkit for teachers", pdf)
    server.work()

    visitor = open_page()
    visitor.goto(server.url("milwaukee.localhost"))
    visitor.get_by_role("combobox").first.fill(ONLY_INSIDE)
    visitor.get_by_role("combobox").first.press("Enter")
    expect(visitor.locator("main")).not_to_contain_text("A toolkit for teachers")  # National hasn't approved it

    curator = open_page()
    sign_in(curator, server, "national.curator@example.org")
    curator.get_by_role("navigation").get_by_role("link", name="Library").click()
    curator.get_by_role("link", name="A toolkit for teachers").first.click()
    curator.get_by_role("button", name="Approve").first.click()
    curator.wait_for_load_state("networkidle")
    server.work()

    visitor.reload()
    visitor.get_by_role("link", name="A toolkit for teachers").click()
    expect(visitor).to_have_url(server.url("milwaukee.localhost", "/resources/a-toolkit-for-teachers/"))
    expect(visitor.get_by_role("banner")).to_contain_text("Lantern Milwaukee")
    with visitor.expect_download() as started:
        visitor.locator("main .download").first.click()
    with Path(started.value.path()).open("rb") as downloaded:
        assert ONLY_INSIDE in read_file("pdf", downloaded).text

    visitor.goto(server.url("chicago.localhost", "/news/"))
    expect(visitor.get_by_role("link", name="Chairs for forty")).to_be_visible()
    for other in ("localhost", "milwaukee.localhost", "sacramento.localhost"):
        visitor.goto(server.url(other, "/news/"))
        expect(visitor.locator("main")).not_to_contain_text("Chairs for forty")
        answer = visitor.goto(server.url(other, "/news/chairs-for-forty/"))
        assert answer is not None
        assert answer.status == 404
    missing = "the server responded with a status of 404"  # the three addresses that must not exist
    assert [problem for problem in visitor.problems if missing not in problem] == []  # type: ignore[attr-defined]
    assert not visitor.context.cookies()
