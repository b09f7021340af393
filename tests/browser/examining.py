"""A public page in Chromium as axe, the console and the network see it: what is wrong with it, in lines to read."""

import json
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page, Request

#: WCAG 2.2 AA with everything below it, and what axe calls best practice.
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
#: Off in axe unless asked for: WCAG 2.2's least size of what is pressed (2.5.8).
_OPTIONS = {
    "runOnly": {"type": "tag", "values": _TAGS},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
#: What Chromium is started with: nothing of its own that goes to the network.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
#: The window's heights by its width: a small phone, a tablet, a desk.
HEIGHTS = {320: 640, 768: 1024, 1280: 900}

#: A script: the words of up to twelve letters that can be seen and stand on two lines. Every word may break anywhere
#: (foundation.css); only a web address or the like should have to.
_BROKEN_WORDS = r"""() => {
  const broken = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const clipped = (one) => one && (getComputedStyle(one).clipPath !== 'none' || clipped(one.parentElement));
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.checkVisibility() || clipped(text.parentElement)) continue;
    for (const word of text.data.matchAll(/(?<!\S)\p{L}{2,12}(?!\S)/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => box.top)).size > 1) broken.push(word[0]);
    }
  }
  return broken;
}"""


@dataclass
class Visitor:
    """One browser window with what its pages have asked for and complained about since they were last examined."""

    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    status: int = 0

    def go(self, url: str, *, width: int, dark: bool = False) -> int:
        """Open *url* in a window of *width* CSS pixels; return the status of the answer."""
        self.page.goto("about:blank")  # what the page before still fetches is not this one's
        self.complaints.clear()
        self.requests.clear()
        self.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        self.page.emulate_media(color_scheme="dark" if dark else "light")
        answer = self.page.goto(url, wait_until="load")
        self.status = answer.status if answer else 0
        return self.status

    def problems(self) -> list[str]:
        """Return what is wrong with the page that is open, one line for each fault; none is best."""
        return [*self.axe(), *self._overflow(), *self._broken_words(), *self._said(), *self._asked_elsewhere()]

    def axe(self) -> list[str]:
        """Return axe's violations, each with its rule, its place and what it says."""
        self.page.evaluate(AXE_SCRIPT)
        found: dict[str, Any] = self.page.evaluate(f"axe.run({json.dumps(_OPTIONS)})")
        return [
            f"{violation['id']}: {' '.join(map(str, node['target']))}: {_said_of(node)}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]

    def cookies(self) -> list[str]:
        """Return the names of the cookies that this visitor has been given."""
        return [cookie["name"] for cookie in self.context.cookies()]

    def has_form(self) -> bool:
        """Tell whether the page has a form that is sent (a search is only asked)."""
        return self.page.locator("form[method=post i]").count() > 0

    def _overflow(self) -> list[str]:
        """Nothing but tables and the like may be wider than the window (WCAG 1.4.10)."""
        wide, there = self.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        return [f"wider than the window: {wide} of {there} pixels"] if wide > there else []

    def _broken_words(self) -> list[str]:
        """Return short words that stand on two lines: something beside them left them no room."""
        broken: list[str] = self.page.evaluate(_BROKEN_WORDS)
        return [f"broken in two: {word}" for word in broken]

    def _said(self) -> list[str]:
        # The browser says by itself that the page is one of errors.
        usual = f"responded with a status of {self.status} "
        return [
            f"console: {line}" for line in self.complaints if self.status < HTTPStatus.BAD_REQUEST or usual not in line
        ]

    def _asked_elsewhere(self) -> list[str]:
        here = urlsplit(self.page.url).netloc
        return [f"asked another host: {url}" for url in self.requests if urlsplit(url).netloc not in {here, ""}]


def new_visitor(browser: Browser, *, language: str = "en-US", timeout: float = 20_000) -> Visitor:
    """Open a window of a visitor without a past; *timeout* in milliseconds."""
    context = browser.new_context(locale=language, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(timeout)
    visitor = Visitor(context=context, page=page)
    page.on("console", lambda line: visitor.complaints.append(f"{line.type}: {line.text}"))
    page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
    page.on("request", lambda request: _note(visitor, request))
    return visitor


def _note(visitor: Visitor, request: Request) -> None:
    if not request.url.startswith(("data:", "blob:", "about:")):
        visitor.requests.append(request.url)


def _said_of(node: dict[str, Any]) -> str:
    checks = [*node["any"], *node["all"], *node["none"]]
    return "; ".join(check["message"] for check in checks) + f" ({node['html'][:160]})"
