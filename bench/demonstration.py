"""The demonstration network as bin/demo serves it, for commands of this folder that look at it in a browser."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
HOSTS = ("localhost", "chicago.localhost", "sacramento.localhost", "milwaukee.localhost")
_READY_SECONDS = 120.0

#: Run in the demonstration's own environment: one public page of each type on each site in each language.
_LIST_PAGES = """
import json
from wagtail.models import Page, Site
found = {}
for site in Site.objects.select_related("root_page"):
    homes = site.root_page.get_translations(inclusive=True).select_related("locale")
    for home in homes:
        language = home.locale.language_code
        for page in Page.objects.descendant_of(home, inclusive=True).live().public().order_by("-path").specific():
            url = page.get_url_parts()
            if url is not None:
                found[str(page._meta.verbose_name), site.hostname, language] = url[2]
print(json.dumps([[*key, path] for key, path in sorted(found.items())]))
"""


@dataclass(frozen=True)
class PublicPage:
    """One page of the demonstration: its type in words, its host, language and path."""

    kind: str
    host: str
    language: str
    path: str


@dataclass(frozen=True)
class Demonstration:
    """A running server; *environment* is that of its processes."""

    port: int
    environment: dict[str, str]

    def url(self, host: str, path: str) -> str:
        return f"http://{host}:{self.port}{path}"

    def work(self) -> None:
        """Do everything that waits for the task worker."""
        _run(
            self.environment,
            *(
                "db_worker",
                "--queue-name",
                "*",
                "--batch",
                "--interval",
                "0",
                "--no-startup-delay",
                "--no-reload",
                "-v0",
            ),
        )

    def pages(self) -> list[PublicPage]:
        """Return a page of each type on each site in each language, the first of its kind in the tree."""
        printed = _run(self.environment, "shell", "--no-imports", "-c", _LIST_PAGES)
        return [PublicPage(*row) for row in json.loads(printed.splitlines()[-1])]


@contextmanager
def served_demonstration(data: Path | None = None) -> Iterator[Demonstration]:
    """Serve the demonstration on a free port with the server of bin/demo, and stop it at the end.

    *data* is a directory of bin/demo whose own server doesn't run; without one the demonstration is loaded anew.
    """
    with tempfile.TemporaryDirectory() as scratch:
        port = _free_port()
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "network.settings.embedded",
            "LANTERN_DATA": str(data or Path(scratch) / "data"),
            "LANTERN_PORT": str(port),
            "LANTERN_DEMONSTRATION": "1",
        }
        _run(environment, "migrate", "--verbosity", "0")
        _run(environment, "load_demonstration")  # where it is there it gets the port of now
        server = subprocess.Popen(
            [
                *[sys.executable, "-m", "gunicorn", "network.wsgi"],
                *["--config", str(PROJECT / "bin" / "_ground" / "server.py"), "--bind", f"127.0.0.1:{port}"],
            ],
            cwd=PROJECT,
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        try:
            running = Demonstration(port=port, environment=environment)
            _wait(running)
            yield running
        finally:
            server.terminate()
            server.wait()


def _run(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=PROJECT, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port: int = chosen.getsockname()[1]
        return port


def _wait(running: Demonstration) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{running.port}/health/ready/", timeout=10):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"The server did not get ready within {_READY_SECONDS:.0f} s.")
