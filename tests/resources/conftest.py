"""What the library's tests start from."""

import pytest

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_person


@pytest.fixture
def contributor(network: Network) -> User:
    return make_person(network.chicago, Role.CONTRIBUTOR)


@pytest.fixture
def editor(network: Network) -> User:
    return make_person(network.chicago, Role.EDITOR)


@pytest.fixture
def lead(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def curator(network: Network) -> User:
    return make_person(network.national, Role.CURATOR)


@pytest.fixture
def stranger(network: Network) -> User:
    """An editor of another chapter."""
    return make_person(network.sacramento, Role.EDITOR)
