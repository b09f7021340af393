"""Leaving the site, in a real browser: by the button and by Shift three times; what "Back" shows afterwards."""

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from network import epochs
from network.exits import STANDARD_EXIT
from network.models import Brand
from tests.browser.conftest import SharedServer, path_of_chromium
from tests.browser.examining import ARGUMENTS

pytestmark = pytest.mark.browser

HOST = "chicago.localhost"


class Elsewhere:
    """Neutral ground that answers when it is let: a server of its own, so that its page is of another origin."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.open = threading.Event()
        elsewhere = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/":
                    elsewhere.asked.append(dict(self.headers))
                elsewhere.open.wait(20)
                body = b"<!doctype html><title>Weather</title><h1>Sunny</h1>"
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its name there)
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def wait_for(self, times: int, page: Page) -> None:
        """Let *page* go on until this was asked for so many times in all."""
        deadline = time.monotonic() + 20
        while len(self.asked) < times:
            assert time.monotonic() < deadline, f"{page.url} stays, and has not turned away"
            page.wait_for_timeout(50)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/"


@pytest.fixture
def elsewhere(server: SharedServer, django_db_blocker: Any) -> Iterator[Elsewhere]:
    """Neutral ground for Chicago's visitors. (Its form would refuse the address: it is not encrypted.)"""
    running = Elsewhere()
    running.open.set()
    brands = Brand.objects.filter(site__hostname=HOST)
    with django_db_blocker.unblock():
        brands.update(exit_url=running.url)
        epochs.advance()
    yield running
    running.open.set()
    running.server.shutdown()
    with django_db_blocker.unblock():
        brands.update(exit_url=None)
        epochs.advance()


@pytest.fixture
def visitor(open_page: Callable[..., Page], elsewhere: Elsewhere) -> Callable[..., Page]:
    """Return a function that opens an address for a fresh visitor."""

    def opened(address: str, width: int = 1280) -> Page:
        page = open_page(width)
        page.add_init_script(TELL_WHAT_SHOWS)
        page.goto(address)
        return page

    return opened


def shift(page: Page, times: int = 3) -> None:
    for _number in range(times):
        page.keyboard.press("Shift")


#: Shift three times and a look at once, in one go: the browser answers no questions while it waits for the next page.
LEAVE_AND_LOOK = """(() => {
  for (let number = 0; number < 3; number += 1) {
    for (const name of ["keydown", "keyup"]) {
      document.body.dispatchEvent(new KeyboardEvent(name, { key: "Shift", bubbles: true }));
    }
  }
  const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  return {
    text: document.body.innerText.trim(),
    alert: document.querySelector("[role=alert]").textContent,
    title: document.title,
    icon: document.querySelector("link[rel=icon]").href.split("/").pop(),
    stopped: document.body.dispatchEvent(escape),
  };
})()"""

#: Says in the console that a page of ours could be seen once its words were there.
TELL_WHAT_SHOWS = """addEventListener("DOMContentLoaded", () => {
  if (location.hostname.endsWith("localhost") && !document.documentElement.hidden && document.body.innerText) {
    console.log(location.pathname);
  }
})"""


@pytest.mark.parametrize("width", [320, 1280])
def test_button_leads_to_neutral_ground_and_back_does_not_lead_here(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere, width: int
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"), width)
    before = page.evaluate("history.length")

    page.get_by_role("link", name="Leave this site").click()

    expect(page).to_have_title("Weather")
    assert page.evaluate("history.length") == before
    page.go_back()
    assert HOST not in page.url


def test_earlier_pages_of_the_site_turn_away_on_the_way_back(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))
    page.goto(server.url(HOST, "/es/safety-note/"))
    shift(page)
    expect(page).to_have_title("Weather")

    shown: list[str] = []
    page.on("console", lambda line: shown.append(line.text))
    page.evaluate("history.back()")
    elsewhere.wait_for(2, page)

    expect(page).to_have_url(elsewhere.url)
    assert shown == []


def test_pages_that_the_browser_keeps_alive_turn_away_too(
    server: SharedServer, elsewhere: Elsewhere, playwright: Playwright
) -> None:
    """Playwright switches Chromium's memory of whole pages off; visitors have it."""
    browser = playwright.chromium.launch(
        executable_path=path_of_chromium(), args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
    )
    page = browser.new_page()
    page.add_init_script("addEventListener('pageshow', shown => { if (shown.persisted) console.log('kept alive') })")
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text))
    for path in ("/", "/safety-note/", "/news/"):
        page.goto(server.url(HOST, path))
    page.evaluate("setTimeout(() => history.back(), 0)")  # go_back would wait for a page that needn't load
    page.wait_for_url(server.url(HOST, "/safety-note/"), wait_until="commit")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert said == ["kept alive"]

    shift(page)
    expect(page).to_have_title("Weather")
    for times, way in enumerate((-1, 2), start=2):  # to the first page, then past neutral ground to the last
        page.evaluate(f"setTimeout(() => history.go({way}), 0)")
        elsewhere.wait_for(times, page)
        expect(page).to_have_url(elsewhere.url)
        expect(page.get_by_role("heading", name="Sunny")).to_be_visible()

    browser.close()


def test_page_is_readable_again_for_who_comes_on_purpose(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))
    shift(page)
    expect(page).to_have_title("Weather")

    page.goto(server.url(HOST, "/safety-note/"))

    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_page_is_covered_before_neutral_ground_answers(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))
    elsewhere.open.clear()

    seen = page.evaluate(LEAVE_AND_LOOK)

    assert seen == {"text": "Loading", "alert": "Loading", "title": "127.0.0.1", "icon": "blank.svg", "stopped": False}
    elsewhere.open.set()
    expect(page).to_have_title("Weather")


def test_reload_of_the_empty_page_does_not_bring_it_back(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))
    elsewhere.open.clear()
    shown: list[str] = []
    page.on("console", lambda line: shown.append(line.text))

    page.evaluate(f"{LEAVE_AND_LOOK}; setTimeout(() => location.reload(), 100)")
    elsewhere.wait_for(2, page)
    elsewhere.open.set()

    expect(page).to_have_title("Weather")
    assert shown == []


def test_neutral_ground_is_not_told_where_somebody_came_from(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))

    page.get_by_role("link", name="Leave this site").click()

    expect(page).to_have_title("Weather")
    assert [headers for headers in elsewhere.asked if "Referer" in headers] == []


@pytest.mark.parametrize(
    "keys",
    [
        ["Escape"] * 4,
        ["Shift", "Shift", "a", "Shift", "Shift"],
        ["Shift+A", "Shift+B", "Shift+C", "Shift+D"],
        ["Shift+Tab", "Shift+Tab", "Shift+Tab"],
        ["Control+Shift", "Control+Shift", "Control+Shift"],
    ],
    ids=["escape", "another key between", "capitals", "backwards through the page", "with control"],
)
def test_keys_that_are_meant_otherwise_do_not_leave(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere, keys: list[str]
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))
    page.get_by_role("combobox").first.focus()

    for key in keys:
        page.keyboard.press(key)

    assert elsewhere.asked == []
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_pointer_between_the_presses_begins_anew(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))

    shift(page, 2)
    page.mouse.click(5, 600)
    shift(page, 2)

    assert elsewhere.asked == []
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_both_shift_keys_together_count(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"))

    page.keyboard.press("Shift")
    page.keyboard.down("ShiftLeft")
    page.keyboard.down("ShiftRight")
    page.keyboard.up("ShiftLeft")
    page.keyboard.up("ShiftRight")

    expect(page).to_have_title("Weather")


def test_count_is_seen_and_said_and_ends_with_the_time(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor("about:blank")
    page.clock.install()
    page.goto(server.url(HOST, "/safety-note/"))
    said = page.locator("[data-exit-status]")

    page.keyboard.press("Shift")
    expect(said).to_have_text("To leave this site, press Shift two more times.")
    expect(page.locator(".help-strip__count")).to_be_visible()
    page.keyboard.press("Shift")
    expect(said).to_have_text("To leave this site, press Shift once more.")
    page.clock.fast_forward(5001)
    expect(said).to_have_text("Not left: the time between two presses was over.")
    expect(page.locator(".help-strip__count")).to_be_hidden()
    page.keyboard.press("Shift")
    expect(said).to_have_text("To leave this site, press Shift two more times.")
    assert elsewhere.asked == []


@pytest.mark.parametrize("way", ["button", "keys"])
def test_way_out_works_while_the_menu_is_open(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere, way: str
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"), 360)
    page.get_by_role("button", name="Menu").click()
    expect(page.locator("#site-menu")).to_be_visible()

    if way == "button":
        page.get_by_role("link", name="Leave this site").click()
    else:
        shift(page)

    expect(page).to_have_title("Weather")


@pytest.mark.parametrize("height", [256, 900])
def test_way_out_stays_in_reach_and_covers_no_focus(
    server: SharedServer, visitor: Callable[..., Page], height: int
) -> None:
    page = visitor(server.url(HOST, "/safety-note/"), 320)
    page.set_viewport_size({"width": 320, "height": height})
    out = page.get_by_role("link", name="Leave this site")

    page.mouse.wheel(0, 3000)
    page.wait_for_function("window.scrollY > 500")
    expect(out).to_be_in_viewport(ratio=1)
    strip = page.locator(".help-strip").bounding_box()
    assert strip is not None
    page.locator(".site-footer a[href]").last.focus()
    covered = []
    for _number in range(30):
        page.keyboard.press("Shift+Tab")
        top = page.evaluate(
            "() => { const e = document.activeElement;"
            " return e.closest('.help-strip, .skip-link') ? null : e.getBoundingClientRect().bottom }"
        )
        if top is not None and top <= strip["height"]:
            covered.append(page.evaluate("document.activeElement.outerHTML"))
    assert covered == []


def test_list_that_loads_meanwhile_does_not_come_back(
    server: SharedServer, visitor: Callable[..., Page], elsewhere: Elsewhere
) -> None:
    page = visitor(server.url(HOST, "/resources/"))
    elsewhere.open.clear()

    page.evaluate("document.querySelector('#' + document.querySelector('[data-list]').dataset.list).requestSubmit()")
    seen = page.evaluate(f"{LEAVE_AND_LOOK}; new Promise(done => setTimeout(() => done(document.title), 1500))")

    assert seen == "127.0.0.1"
    elsewhere.open.set()
    expect(page).to_have_title("Weather")


def test_link_without_javascript_leads_out(server: SharedServer, open_page: Callable[..., Page]) -> None:
    page = open_page()
    context = page.context.browser.new_context(java_script_enabled=False)  # type: ignore[union-attr]
    bare = context.new_page()
    bare.goto(server.url("milwaukee.localhost", "/safety-note/"))

    link = bare.get_by_role("link", name="Leave this site")

    assert link.get_attribute("href") == STANDARD_EXIT
    context.close()
