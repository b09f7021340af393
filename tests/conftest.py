"""What every test starts from: a network of National and three chapters, made once for each test database."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import translation

from chapters.models import Chapter
from network import epochs
from network.models import User
from tests.factories import make_chapter as _make_chapter
from tests.factories import make_network
from tests.services.templates import copy_migrated, migrated_postgresql
from tests.services.upkeep import WITH_UPKEEP


@dataclass(frozen=True)
class Network:
    """The chapters that every test finds."""

    national: Chapter
    chicago: Chapter
    sacramento: Chapter
    milwaukee: Chapter


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Start from a copy of a database that is migrated already (tests/services/templates.py)."""
    options = connection.settings_dict["TEST"]
    if connection.vendor == "sqlite":
        copy = tmp_path_factory.mktemp("database") / "test.sqlite3"
        copy_migrated(copy)
        options["NAME"] = str(copy)
    else:
        worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
        options["NAME"] = f"test_{connection.settings_dict['NAME']}_{worker}"
        options["TEMPLATE"] = migrated_postgresql()


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    return connection.vendor == "sqlite"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """Provision the network once; each test's transaction is rolled back to it."""
    with django_db_blocker.unblock():
        if not Chapter.objects.exists():
            make_network()


@pytest.fixture
def network(db: None) -> Network:
    chapters = {chapter.slug: chapter for chapter in Chapter.objects.all()}
    return Network(**{slug: chapters[slug] for slug in ("national", "chicago", "sacramento", "milwaukee")})


@pytest.fixture
def make_chapter(network: Network) -> Callable[..., Chapter]:
    return _make_chapter


@pytest.fixture
def visit() -> Callable[..., Any]:
    """Return a function that asks a host for an address as a visitor does."""

    def ask(host: str, path: str, **kwargs: Any) -> Any:
        return Client(headers={"host": host}).get(path, **kwargs)

    return ask


@pytest.fixture
def sign_in() -> Callable[[User], Client]:
    """Return a function that gives a client on National's host, signed in as a person."""

    def as_person(user: User) -> Client:
        client = Client(headers={"host": settings.NATIONAL_HOST})
        client.force_login(user, backend="network.sign_in.AccountBackend")
        return client

    return as_person


@pytest.fixture
def admin_indexes(settings: Any) -> None:
    """Let Wagtail keep its search of the admin and its index of references in this test (tests/services/upkeep.py)."""
    settings.TASKS = WITH_UPKEEP


@pytest.fixture(autouse=True)
def _media_in_a_folder_of_its_own(tmp_path: Any, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.EMAIL_FILE_PATH = tmp_path / "mail"


@pytest.fixture(autouse=True)
def _language_of_the_next_test() -> Iterator[None]:
    """A request leaves its language behind in the thread: what runs next must not answer in Spanish."""
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def _held_values_of_this_test() -> Iterator[None]:
    """A test's changes are rolled back without a word: what was held under them must go, too."""
    yield
    epochs.forget_everything_held()
