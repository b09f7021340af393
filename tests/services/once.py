"""What takes long to make and many tests start from: made once for them, found by each as it was made."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from django.db import transaction
from django.test import override_settings

from network import epochs

T = TypeVar("T")


def made_once(blocker: Any, make: Callable[[], T], **settings: Any) -> Iterator[T]:
    """Yield what *make* makes in the database, under *settings*: for a fixture of a module or a package.

    It is made in a transaction of its own, inside which that of each test is rolled back. Objects are shared: let
    a fixture of each test read them anew. *blocker* is pytest-django's ``django_db_blocker``; the fixture takes
    ``django_db_setup``, too. Its files stand in the MEDIA_ROOT of *settings*, which the tests must set again.
    No test may be transactional meanwhile: emptying tables would end the transaction that all this stands in.
    """
    with blocker.unblock(), transaction.atomic():
        with override_settings(**settings):
            made = make()
        yield made
        transaction.set_rollback(True)
    epochs.forget_everything_held()
