"""Who walks into the admin in the tests of chapters. (A module whose people are others makes its own.)"""

from collections.abc import Callable

import pytest
from django.test import Client

from chapters.models import Role
from network.models import User
from tests.chapters.browsing import SignIn
from tests.conftest import Network
from tests.factories import make_person


@pytest.fixture
def as_role(network: Network, sign_in: SignIn) -> Callable[[Role], Client]:
    """Return a function that gives the browser of somebody of Chicago with a role."""
    return lambda role: sign_in(make_person(network.chicago, role))


@pytest.fixture
def person(network: Network) -> User:
    """A lead of Chicago's."""
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def lead(person: User, sign_in: SignIn) -> Client:
    """The browser of ``person``."""
    return sign_in(person)


@pytest.fixture
def editor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.EDITOR)


@pytest.fixture
def contributor(as_role: Callable[[Role], Client]) -> Client:
    return as_role(Role.CONTRIBUTOR)


@pytest.fixture
def other(network: Network) -> User:
    """A lead of Sacramento's, whose name nothing of Chicago's may show."""
    user = make_person(network.sacramento, Role.LEAD)
    User.objects.filter(pk=user.pk).update(first_name="Zelda", last_name="Elsewhere")
    user.refresh_from_db()
    return user
