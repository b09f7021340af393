"""Clients of the admin, each signed in as somebody of Chicago. A module may have its own by the same name."""

from collections.abc import Callable

import pytest
from django.test import Client

from chapters.models import Role
from network.models import User
from tests.conftest import Network
from tests.factories import make_person


@pytest.fixture
def as_role(network: Network, sign_in: Callable[[User], Client]) -> Callable[[Role], Client]:
    return lambda role: sign_in(make_person(network.chicago, role))


@pytest.fixture
def lead(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.LEAD)


@pytest.fixture
def editor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.EDITOR)


@pytest.fixture
def contributor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.CONTRIBUTOR)
