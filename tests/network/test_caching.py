"""What browsers and proxies may keep, and how small it travels."""

import gzip
import re
from typing import Any

import brotli
import pytest
from django.conf import settings
from django.http import HttpResponse
from django.templatetags.static import static
from django.test import Client, override_settings

from chapters.models import Role
from network.static_files import FoundFilesMiddleware
from network.stylesheet import compact
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = pytest.mark.django_db

HOST = "chicago.localhost"
MOST_SCRIPT_BYTES = 15_000


def ask(path: str, **headers: str) -> Any:
    return Client(headers={"host": HOST, **headers}).get(path)


def stylesheet_of(network: Network) -> str:
    return str(ask("/").context["brand"].stylesheet_url)


def test_public_page_is_asked_for_again_and_sent_once(network: Network) -> None:
    first = ask("/news/")
    assert first["Cache-Control"] == "no-cache"
    assert "Accept-Language" not in first.get("Vary", "")

    again = ask("/news/", **{"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    make_article(network.chicago)
    assert ask("/news/", **{"if-none-match": first["ETag"]}).status_code == 200


def test_page_for_one_person_is_kept_by_that_persons_browser_alone(network: Network, sign_in: Any) -> None:
    form = ask("/contact/")
    assert form.cookies
    assert {"private", "no-store"} <= set(form["Cache-Control"].split(", "))
    assert "ETag" not in form
    signed_in = sign_in(make_person(network.national, Role.CURATOR)).get("/")
    assert signed_in["Cache-Control"] == "private, no-cache"


def test_missing_page_is_asked_for_again(network: Network) -> None:
    answer = ask("/nowhere/")
    assert (answer.status_code, answer["Cache-Control"]) == (404, "no-cache")


def test_page_travels_compressed_where_the_browser_takes_it(network: Network) -> None:
    plain, small = ask("/"), ask("/", **{"accept-encoding": "gzip, br"})

    assert "Content-Encoding" not in plain
    assert small["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in small["Vary"]
    assert gzip.decompress(small.content) == plain.content
    assert len(small.content) < len(plain.content) / 3


def test_stylesheet_is_kept_for_ever_and_compressed(network: Network) -> None:
    address = stylesheet_of(network)
    plain, small = ask(address), ask(address, **{"accept-encoding": "gzip, br"})

    assert "immutable" in small["Cache-Control"]
    assert "max-age=31536000" in small["Cache-Control"]
    assert (small["Content-Encoding"], small["Vary"]) == ("br", "Accept-Encoding")
    assert brotli.decompress(small.content) == plain.content
    assert len(small.content) < 20_000


def test_compact_stylesheet_says_the_same(network: Network) -> None:
    css = '/* a\ncomment */ a :hover ,\nb > c {\n  margin: 0 auto;\n  content: "· " / "";\n}\n'

    assert compact(css) == 'a :hover,b > c{margin: 0 auto;content: "· " / ""}'


def test_no_string_of_the_stylesheets_holds_what_compacting_would_change() -> None:
    for sheet in (settings.PROJECT_DIR / "network/static/network/css").glob("*.css"):
        for line in sheet.read_text(encoding="utf-8").split("\n"):
            for string in line.split('"')[1::2]:
                assert not set(string) & set("{};,")
                assert "  " not in string


@override_settings(
    STORAGES={**settings.STORAGES, "staticfiles": {"BACKEND": "network.static_files.FoundFilesStorage"}},
    WHITENOISE_AUTOREFRESH=False,
)
def test_static_file_of_the_embedded_set_up_is_kept_for_ever_under_a_name_of_its_content() -> None:
    address = static("network/js/leave.js")
    assert re.fullmatch(r"/static/network/js/leave\.[0-9a-f]{12}\.js", address)

    files = FoundFilesMiddleware(lambda request: HttpResponse()).files
    lasting = dict(files[address].get_response("GET", {}).headers)
    ordinary = dict(files["/static/network/js/leave.js"].get_response("GET", {}).headers)
    assert "immutable" in lasting["Cache-Control"]
    assert "immutable" not in ordinary["Cache-Control"]
    assert static("network/js/nothing.js") == "/static/network/js/nothing.js"


def test_scripts_of_the_public_side_are_small_all_together() -> None:
    scripts = [found.read_bytes() for found in (settings.PROJECT_DIR / "network/static/network/js").glob("*.js")]
    assert scripts
    assert sum(map(len, scripts)) <= MOST_SCRIPT_BYTES  # as the embedded set-up sends them
    assert sum(len(gzip.compress(script)) for script in scripts) <= MOST_SCRIPT_BYTES / 2  # as production does
