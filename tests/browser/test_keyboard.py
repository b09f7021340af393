"""The public pages without a mouse, enlarged, with other colours and without motion: in a real browser."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import SharedServer
from tests.browser.examining import HEIGHTS, Visitor, new_visitor
from tests.browser.filled import PATHS, address

pytestmark = pytest.mark.browser

HOST = "sacramento.localhost"
#: The spacing that text must bear (WCAG 1.4.12).
SPACING = """
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
"""
ADOPT = "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }"
#: Whether what has the focus is seen: some of it in the window, with nothing else lying on all of it (WCAG 2.4.11).
FOCUS_IS_SEEN = """
    () => {
        const focused = document.activeElement;
        const boxes = [...focused.getClientRects()];
        const parts = [0.1, 0.5, 0.9];
        const points = boxes.flatMap((box) => parts.flatMap((across) => parts.map((down) => [
            box.left + box.width * across, box.top + box.height * down,
        ])));
        return points.some(([left, top]) => {
            const at = document.elementFromPoint(left, top);
            const labels = [...(focused.labels || [])];
            return at && [focused, ...labels].some((element) => element.contains(at) || at.contains(element));
        });
    }
"""
#: What tells that something has the focus: an outline, or a shadow around it or what it lies on.
FOCUS_IS_MARKED = """
    () => {
        const focused = document.activeElement;
        const styles = [getComputedStyle(focused), getComputedStyle(focused, "::after")];
        for (let above = focused.parentElement; above; above = above.parentElement) {
            styles.push(getComputedStyle(above));
        }
        return styles.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    }
"""


@pytest.fixture
def visitor(chromium: Browser) -> Iterator[Visitor]:
    found = new_visitor(chromium)
    yield found
    found.context.close()


@pytest.fixture
def visit(filled_server: SharedServer, visitor: Visitor) -> Callable[..., Page]:
    """Return a function that opens a page of a kind named in PATHS and returns it."""

    def opened(kind: str, width: int = 1280) -> Page:
        visitor.go(filled_server.url(HOST, address(kind, "en")), width=width)
        return visitor.page

    return opened


def focused(page: Page) -> Locator:
    return page.locator(":focus")


def test_first_key_offers_the_way_past_the_head(visit: Callable[..., Page]) -> None:
    page = visit("issue")

    page.keyboard.press("Tab")
    expect(focused(page)).to_have_text("Skip to main content")
    expect(focused(page)).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_menu_opens_by_key_takes_the_focus_and_gives_it_back(visit: Callable[..., Page], visitor: Visitor) -> None:
    page = visit("home", 320)
    button = page.get_by_role("button", name="Menu", exact=True)

    assert page.get_by_role("navigation", name="Main").count() == 0
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()
    page.keyboard.press("Tab")
    expect(focused(page)).to_have_text("Close the menu")
    assert visitor.problems() == []
    page.keyboard.press("Escape")
    expect(page.locator("#site-menu")).not_to_be_visible()
    expect(button).to_be_focused()
    assert page.url.endswith(address("home", "en"))


def test_menu_tells_the_tree_whether_it_is_open(visit: Callable[..., Page]) -> None:
    page = visit("home", 320)

    assert _is_expanded(page, "Menu") is False
    page.get_by_role("button", name="Menu", exact=True).press("Enter")
    expect(page.locator("#site-menu")).to_be_visible()
    assert _is_expanded(page, "Menu") is True


def test_search_box_is_a_combobox_that_keys_go_through(visit: Callable[..., Page], visitor: Visitor) -> None:
    page = visit("home")
    box = page.get_by_role("combobox", name="Search")

    box.focus()
    box.press_sequentially("sign")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options.first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    assert visitor.problems() == []
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", str(options.first.get_attribute("id")))
    expect(box).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box).to_have_value("sign")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("sign")
    assert page.url.endswith(address("home", "en"))


def test_suggestion_is_searched_for_by_enter(visit: Callable[..., Page]) -> None:
    page = visit("home")
    box = page.get_by_role("combobox", name="Search")

    box.focus()
    box.press_sequentially("sign")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?"))
    expect(page.get_by_role("heading", level=2).first).to_contain_text("result")


def test_facet_is_chosen_by_key_and_the_count_is_announced(visit: Callable[..., Page]) -> None:
    page = visit("library")

    page.locator("summary", has_text="Type").first.focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("checkbox", name="Poster")
    if not box.is_visible():  # it was open already
        page.keyboard.press("Enter")
    box.focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("type=poster"))
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("1 resource")
    expect(page.get_by_role("checkbox", name="Poster")).to_be_focused()
    expect(page.get_by_role("checkbox", name="Poster")).to_be_checked()


def test_faulty_form_leads_to_its_faults_and_keeps_what_was_typed(visit: Callable[..., Page], visitor: Visitor) -> None:
    page = visit("form")
    main = page.get_by_role("main")
    message = main.get_by_label("Your message")

    main.get_by_label("Your name").fill("Ada")
    main.get_by_role("button", name="Send").press("Enter")
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(main.get_by_label("Your name")).to_have_value("Ada")
    expect(message).to_have_attribute("aria-invalid", "true")
    described = str(message.get_attribute("aria-describedby"))
    assert any(page.locator(f"#{part}").inner_text() for part in described.split())
    assert visitor.problems() == []
    summary.get_by_role("link").last.press("Enter")
    expect(message).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("kind", ["home", "library", "form", "events"])
def test_focus_is_seen_and_marked_wherever_tab_leads(visit: Callable[..., Page], kind: str, width: int) -> None:
    page = visit(kind, width)

    hidden, passed = [], 0
    while passed < 120:
        page.keyboard.press("Tab")
        passed += 1
        name = page.evaluate("document.activeElement === document.body ? '' : document.activeElement.outerHTML")
        if not name:
            break
        if not page.evaluate(FOCUS_IS_SEEN) or not page.evaluate(FOCUS_IS_MARKED):
            hidden.append(name[:120])
    assert passed > 10
    assert hidden == []


@pytest.mark.parametrize("kind", list(PATHS))
def test_text_may_be_spaced_on_a_narrow_window(visit: Callable[..., Page], kind: str) -> None:
    page = visit(kind, 320)

    page.evaluate(ADOPT, SPACING)
    assert page.evaluate("document.documentElement.scrollWidth") <= min(HEIGHTS)


def test_nothing_moves_for_who_asks_for_less_motion(visit: Callable[..., Page]) -> None:
    page = visit("home")

    moving = """
        [...document.querySelectorAll("*")].filter((element) => {
            const style = getComputedStyle(element);
            return [style.transitionDuration, style.animationDuration].some((time) => parseFloat(time) > 0);
        }).length
    """
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) > 0


@pytest.mark.parametrize(
    ("kind", "links"),
    [("library", ".library__views a"), ("library", ".site-nav a"), ("search, found", ".scopes a")],
)
def test_chosen_states_are_seen_with_forced_colours(visit: Callable[..., Page], kind: str, links: str) -> None:
    page = visit(kind)

    page.emulate_media(forced_colors="active")
    chosen, other = page.locator(f"{links}[aria-current]"), page.locator(f"{links}:not([aria-current])")
    assert _looks(chosen.first) != _looks(other.first)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS_IS_MARKED)


def _looks(locator: Locator) -> Any:
    return locator.evaluate(
        """(element) => {
            const style = getComputedStyle(element);
            return [style.backgroundColor, style.borderBlockEnd, style.outline, style.color];
        }"""
    )


def _is_expanded(page: Page, name: str) -> bool | None:
    """Return what the browser's own accessibility tree says of the button with this name."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    for node in tree["nodes"]:
        if node.get("role", {}).get("value") == "button" and node.get("name", {}).get("value") == name:
            states = {state["name"]: state["value"].get("value") for state in node.get("properties", [])}
            return states.get("expanded")
    return None
