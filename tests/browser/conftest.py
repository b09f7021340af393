"""A server with the network of the tests on its hosts, and a Chromium that opens pages there.

The server's threads commit for good, so these tests share one database, in a run of their own (``-m browser``), and
each makes what it looks at.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.test import override_settings
from django.test.utils import setup_databases
from playwright.sync_api import Browser, Page, Playwright
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from chapters.models import Chapter, Role
from network import epochs
from tests.browser.examining import ARGUMENTS
from tests.browser.filled import fill
from tests.factories import make_network, make_person

# Playwright drives its own event loop in this thread, and Django would refuse the database beside a running loop.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

#: Roles that sign in, by the first part of their address.
PEOPLE = {
    "national": {Role.ADMINISTRATOR: "admin", Role.CURATOR: "curator"},
    "chicago": {Role.LEAD: "lead", Role.EDITOR: "editor", Role.CONTRIBUTOR: "contributor"},
    "milwaukee": {Role.EDITOR: "editor"},
}
#: Tasks are done at once, but for Wagtail's own indexes.
WITHOUT_UPKEEP = {"default": {"BACKEND": "tests.services.upkeep.WithoutUpkeep"}}


class SharedServer:
    """The running server: addresses of hosts, and the task worker by hand."""

    def __init__(self, server: LiveServer) -> None:
        self.port = server.thread.port

    def url(self, host: str, path: str = "/") -> str:
        return f"http://{host}:{self.port}{path}"

    def work(self) -> None:
        """Run every waiting task, as the worker does."""
        call_command(
            "db_worker", queue_name="*", batch=True, interval=0, startup_delay=False, reload=False, verbosity=0
        )


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own() -> None:
    """Not here: the server's files stay where they are, from one test to the next."""


@pytest.fixture(scope="session")
def shared_database(django_db_modify_db_settings: None, django_db_blocker: Any) -> Iterator[None]:
    """Make the test database and the network in it, without the transactions that other tests are wrapped in."""
    with django_db_blocker.unblock():
        # It goes with its server (or is made anew): the threads that served pages keep connections to it open.
        setup_databases(verbosity=0, interactive=False)
        make_network()
        yield


@pytest.fixture(scope="session")
def server(
    shared_database: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedServer]:
    folder = tmp_path_factory.mktemp("server")
    changed = override_settings(
        MEDIA_ROOT=folder / "media",
        TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}},
        EMAIL_BACKEND="django.core.mail.backends.filebased.EmailBackend",
        EMAIL_FILE_PATH=folder / "mail",
    )
    with django_db_blocker.unblock(), changed:
        running = LiveServer("localhost")
        Site.objects.update(port=running.thread.port)
        Site.clear_site_root_paths_cache()
        epochs.advance()
        for slug, roles in PEOPLE.items():
            for role, word in roles.items():
                make_person(Chapter.objects.get(slug=slug), role, f"{slug}.{word}@example.org")
        yield SharedServer(running)
        running.stop()


@pytest.fixture(scope="session")
def filled_server(server: SharedServer, django_db_blocker: Any) -> SharedServer:
    """The server with a page of every type (tests/browser/filled.py)."""
    with django_db_blocker.unblock(), override_settings(TASKS=WITHOUT_UPKEEP):
        chapters = Chapter.objects.order_by("pk")
        fill(chapters, make_person(chapters[0], Role.CURATOR, "axe.curator@example.org"))
    return server


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=path_of_chromium(), args=ARGUMENTS)
    yield browser
    browser.close()


def path_of_chromium() -> str:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.fail("These tests need Chromium: install the package chromium, or name it in CHROMIUM.")
    return path


@pytest.fixture
def open_page(chromium: Browser, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Return a function that gives a page of a fresh visitor; a failed test leaves pictures of its pages."""
    pages: list[Page] = []

    def note(page: Page, problem: str) -> None:
        page.problems.append(problem)  # type: ignore[attr-defined]

    def opened(width: int = 1280) -> Page:
        page = chromium.new_context(viewport={"width": width, "height": 900}, locale="en-US").new_page()
        page.set_default_timeout(20_000)
        page.problems = []  # type: ignore[attr-defined]
        page.on("console", lambda line: note(page, line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: note(page, str(error)))
        pages.append(page)
        return page

    yield opened
    for number, page in enumerate(pages):
        if os.environ.get("PICTURES"):
            page.screenshot(path=Path(os.environ["PICTURES"]) / f"{request.node.name}-{number}.png", full_page=True)
        page.context.close()
