"""What is announced while many resources are written."""

from typing import Any

import pytest

from network.models import User
from resources.publication import announce, announced_together
from resources.signals import resource_changed
from tests.conftest import Network
from tests.resources.factories import make_shared_resource

pytestmark = pytest.mark.django_db


@pytest.fixture
def heard() -> Any:
    """Return the handles of the resources that the layer above hears of."""
    handles: list[str] = []

    def hear(resource: Any, **kwargs: Any) -> None:
        handles.append(resource.handle)

    resource_changed.connect(hear)
    yield handles
    resource_changed.disconnect(hear)


def test_what_changes_often_is_announced_once_at_the_end(network: Network, curator: User, heard: list[str]) -> None:
    resources = [make_shared_resource(network.chicago, curator, title=title).resource for title in ("One", "Two")]
    heard.clear()

    with announced_together():
        for resource in (*resources, *resources):
            announce(resource)
        assert heard == []

    assert heard == ["one", "two"]


def test_after_a_failure_nothing_is_kept_back(network: Network, curator: User, heard: list[str]) -> None:
    resource = make_shared_resource(network.chicago, curator, title="One").resource
    heard.clear()

    def fail() -> None:
        with announced_together():
            announce(resource)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert heard == []
    announce(resource)
    assert heard == ["one"]
