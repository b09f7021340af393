"""The door of the admin wears National's brand."""

from typing import Any

import pytest
from django.core import mail
from django_tasks import default_task_backend

from chapters.models import Role
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "/admin/login/",
        "/admin/password_reset/",
        "/admin/password_reset/done/",
        "/admin/password_reset/confirm/x/y/",
        "/admin/password_reset/complete/",
    ],
)
def test_every_step_of_signing_in_shows_national(network: Network, visit: Any, address: str) -> None:
    national = Brand.objects.get(site=network.national.site)
    national.primary_colour = "#224433"
    national.save()

    page = visit("localhost", address).content.decode()

    assert 'class="sign-in-brand__name">Lantern Network<' in page
    assert "--brand-primary:#224433" in page
    assert "- Lantern Network</title>" in page
    assert "Wagtail" not in page.split("</head>")[1].split("<noscript")[0]


def test_forgotten_password_is_chosen_again_by_a_link_in_a_mail(network: Network, visit: Any, client: Any) -> None:
    person = make_person(network.chicago, Role.EDITOR)

    client.post("/admin/password_reset/", {"email": person.email}, headers={"host": "localhost"})

    assert mail.outbox[-1].to == [person.email]
    assert "http://localhost:8000/admin/password_reset/confirm/" in mail.outbox[-1].body


@pytest.mark.parametrize("address", ["chicago.editor@example.org", "nobody@example.org"])
def test_request_for_a_new_password_is_answered_before_the_address_is_looked_up(
    network: Network, client: Any, settings: Any, address: str
) -> None:
    make_person(network.chicago, Role.EDITOR, email="chicago.editor@example.org")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}

    client.post("/admin/password_reset/", {"email": address}, headers={"host": "localhost"})

    assert [result.args[0] for result in default_task_backend.results] == [address]  # type: ignore[attr-defined]
    assert not mail.outbox


def test_sidebar_carries_the_networks_name(network: Network, sign_in: Any) -> None:
    page = sign_in(make_person(network.chicago, Role.EDITOR)).get("/admin/").content.decode()

    assert 'class="sidebar-brand__name">Lantern Network<' in page
