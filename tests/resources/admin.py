"""Addresses of the library in the admin, and what its forms send."""

from collections.abc import Callable
from typing import Any

from django.test import Client
from django.urls import reverse

from network.models import User

SignIn = Callable[[User], Client]
#: What a browser sends for rows that nobody has touched: a list always has a choice.
NO_FILES = {
    "files-TOTAL_FORMS": "3",
    "files-INITIAL_FORMS": "0",
    **{f"files-{row}-{field}": value for row in range(3) for field, value in (("language", "en"), ("title", ""))},
}
NEW = {
    "title": "Know the signs",
    "summary": "What to look for.",
    "language": "en",
    "type": "poster",
    "licence": "cc-by-4.0",
    "tags": "printable, SB 1193",
    "audience": ["youth", "businesses"],
    **NO_FILES,
}


def library_url(name: str, *args: Any) -> str:
    return reverse(f"library:{name}", args=args)


def listed(client: Client, name: str = "list", **query: Any) -> list[str]:
    response = client.get(library_url(name), query)
    assert response.status_code == 200
    return [str(resource) for resource in response.context["object_list"]]
