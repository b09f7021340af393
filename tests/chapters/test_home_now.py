"""What a home page says to do now: help, the next event, and one thing to do."""

import datetime
from typing import Any

import pytest
import time_machine

from tests import pages
from tests.chapters.events import HOST, at, words
from tests.conftest import Network
from tests.factories import make_event

pytestmark = pytest.mark.django_db


def test_next_event_stands_ahead_of_the_news(network: Network, visit: Any) -> None:
    with time_machine.travel(at("2026-11-10T09:00"), tick=False):
        make_event(network.chicago, "Later", starts_at=at("2026-12-20T18:00"))
        make_event(network.chicago, "Sooner", starts_at=at("2026-11-20T18:00"))

        text = words(visit(HOST, "/"))

    assert "Next event Sooner" in text
    assert text.index("Next event Sooner") < text.index("Latest news")


def test_running_campaign_is_the_thing_to_do(network: Network, visit: Any) -> None:
    home = network.chicago.root_page.specific
    pages.make_action_steps(home, "Six things")
    pages.make_campaign(home, "Over", starts_on=datetime.date(2001, 1, 1), ends_on=datetime.date(2002, 1, 1))
    pages.make_campaign(home, "Know the number")

    text = words(visit(HOST, "/"))

    assert "Running now Know the number" in text
    assert "What you can do Six things" not in text


def test_action_steps_are_the_thing_to_do_while_no_campaign_runs(network: Network, visit: Any) -> None:
    pages.make_action_steps(network.chicago.root_page.specific, "Six things")

    assert "What you can do Six things" in words(visit(HOST, "/"))


def test_home_page_with_nothing_to_do_has_no_empty_section(network: Network, visit: Any) -> None:
    assert "section--now" not in visit(HOST, "/").content.decode()
