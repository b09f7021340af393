"""The admin as a browser asks it: its pages, its forms as they come back, and what it says of what isn't there."""

from collections.abc import Callable
from typing import Any

from django.test import Client
from django.urls import reverse

from network.models import User
from tests.isolation.reading import form_data

SignIn = Callable[[User], Client]
#: The number of nothing.
MISSING = 999_999


def send_form(client: Client, url: str, **changes: Any) -> Any:
    """Open *url*, change fields of its main form and send it back there. Stream fields are sent empty."""
    page = client.get(url)
    assert page.status_code == 200, f"{url}: {page.status_code}"
    data = form_data(page)
    assert data is not None, f"{url} shows no form"
    return client.post(url, {**data, **changes})


def text_of(client: Client, url: str, **query: Any) -> str:
    """Return what *url* answers, which must be 200."""
    response: Any = client.get(url, query)
    assert response.status_code == 200, f"{url}: {response.status_code}"
    content: bytes = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode()


def page_view(name: str, *args: Any) -> str:
    """Return the address of one of Wagtail's views of pages."""
    return reverse(f"wagtailadmin_pages:{name}", args=args)


def assert_same_answer(client: Client, url: str, key: int, method: str = "get") -> None:
    """Assert that *url*, which names *key*, gets the answer that it gets with the number of nothing: 404."""
    ask = getattr(client, method)
    foreign, missing = ask(url), ask(_as_missing(url, key))
    assert (foreign.status_code, missing.status_code) == (404, 404), url
    assert len(foreign.content) == len(missing.content), url


def _as_missing(url: str, key: int) -> str:
    """Return the address with a missing id of as many digits, so that answers have the same length."""
    assert f"/{key}/" in f"/{url}/"
    return f"/{url}/".replace(f"/{key}/", f"/{MISSING}/")[1:-1]
