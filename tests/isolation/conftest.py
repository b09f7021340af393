"""The world that is walked: made once for the tests of this folder, found by each of them as it was made."""

import copy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from chapters.models import Chapter
from network.models import User
from tests.conftest import Network
from tests.isolation.world import World, make_world
from tests.services.once import made_once
from tests.services.upkeep import WITH_UPKEEP


@pytest.fixture(scope="package")
def _media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("world") / "media"


@pytest.fixture(scope="package")
def _made(django_db_setup: None, django_db_blocker: Any, _media: Path) -> Iterator[World]:
    def make() -> World:
        return make_world({chapter.slug: chapter for chapter in Chapter.objects.all()})

    yield from made_once(django_db_blocker, make, TASKS=WITH_UPKEEP, MEDIA_ROOT=_media)


@pytest.fixture
def world(_made: World, _media: Path, network: Network, admin_indexes: None, settings: Any) -> World:
    settings.MEDIA_ROOT = _media
    return replace(
        _made,
        walkers={name: user and User.objects.get(pk=user.pk) for name, user in _made.walkers.items()},
        clients={name: _same_person(client) for name, client in _made.clients.items()},
        bodies={},
    )


def _same_person(client: Client) -> Client:
    again = Client(headers={"host": "localhost"}, raise_request_exception=False)
    again.cookies = copy.deepcopy(client.cookies)
    return again
