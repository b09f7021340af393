"""Who walks into the admin in the tests of isolation. (A module whose people are others makes its own.)"""

import pytest
from django.test import Client

from chapters.models import Role
from network.models import User
from tests.chapters.browsing import SignIn
from tests.conftest import Network
from tests.factories import make_person


@pytest.fixture
def person(network: Network) -> User:
    """A lead of Chicago's."""
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def lead(person: User, sign_in: SignIn) -> Client:
    """The browser of ``person``."""
    return sign_in(person)


@pytest.fixture
def other(network: Network) -> User:
    """A lead of Sacramento's, whose name nothing of Chicago's may show."""
    user = make_person(network.sacramento, Role.LEAD)
    User.objects.filter(pk=user.pk).update(first_name="Zelda", last_name="Elsewhere")
    user.refresh_from_db()
    return user
