"""What a process holds is right at the next request after a change in any other process."""

import pytest
from django.core.cache import cache

from network import epochs
from network.epochs import Held

pytestmark = pytest.mark.django_db


class Source:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.value = "old"
        self.asked = 0

    def load(self) -> str:
        self.asked += 1
        return self.value


def test_value_is_loaded_once_while_nothing_changes() -> None:
    source = Source()
    held = Held(source.load)

    assert [held.get(), held.get()] == ["old", "old"]
    assert source.asked == 1


def test_change_in_this_process_is_seen_at_once() -> None:
    source = Source()
    held = Held(source.load)
    held.get()
    source.value = "new"
    epochs.advance()

    assert held.get() == "new"


def test_change_in_another_process_is_seen_at_the_next_request() -> None:
    source = Source()
    held = Held(source.load)
    epochs.begin_request()
    held.get()
    source.value = "new"
    cache.set(epochs.KEY, "token of another process", timeout=None)

    assert held.get() == "old"  # one request, one epoch
    epochs.end_request()
    epochs.begin_request()
    assert held.get() == "new"
    epochs.end_request()


def test_emptied_cache_makes_every_process_load_again() -> None:
    source = Source()
    held = Held(source.load)
    held.get()
    source.value = "new"
    cache.clear()

    assert held.get() == "new"


def test_token_changes_again_after_the_commit(django_capture_on_commit_callbacks: object) -> None:
    """Another process may load the old rows between the change and its commit."""
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        epochs.advance()
        within = cache.get(epochs.KEY)

    assert cache.get(epochs.KEY) != within


def test_value_is_loaded_again_after_the_longest_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Source()
    held = Held(source.load)
    held.get()
    source.value = "new"
    monkeypatch.setattr(epochs, "LONGEST_HOLD", -1.0)

    assert held.get() == "new"
