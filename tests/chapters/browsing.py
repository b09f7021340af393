"""Forms of the admin as a browser sends them: what the page holds, with some of it changed."""

from typing import Any

from django.test import Client
from django.urls import reverse

from tests.isolation.reading import form_data


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
