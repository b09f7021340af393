"""The walk itself works: it gets everywhere, and finds what is there to be found."""

import pytest
from wagtail.models import Page

from tests.conftest import Network
from tests.isolation.apart import Job, Walked, chosen_routes, sample, walk
from tests.isolation.reading import lasting
from tests.isolation.report import summary
from tests.isolation.routes import Targets, all_routes
from tests.isolation.rules import all_rules
from tests.isolation.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.sqlite, pytest.mark.slow]


def found(walks: list[Walked], kind: str) -> list[str]:
    return [finding.what for walk in walks for finding in walk.findings if finding.kind == kind]


def test_every_address_of_the_admin_gets_a_request_that_fits(world: World) -> None:
    targets = Targets(world)
    routes = [route for route in all_routes() if route.text.startswith("admin/")]

    addresses = {route.text: targets.of(route) for route in routes}

    assert len(routes) >= 250
    assert not [text for text, found in addresses.items() if not found]
    assert not [target for found in addresses.values() for target in found if "<" in target.address]


def test_owner_walking_is_shown_the_marks_and_writing_is_noticed_and_undone(world: World) -> None:
    walks = [walk(world, Job("theirs", ("admin/pages/<page_id>/edit/", "admin/pages/<page_id>/delete/")))]

    assert "zqshutdraft" in found(walks, "read")
    assert "zqshutcomment" in found(walks, "read")
    draft = world.their_pages["draft"]
    assert f"deleted wagtailcore_page {draft.pk}" in found(walks, "write")
    assert Page.objects.filter(pk=draft.pk).exists()


def test_leak_to_another_chapter_is_found(world: World) -> None:
    user = world.walkers["editor"]
    assert user is not None
    user.groups.add(world.sacramento.group("editor"))  # type: ignore[arg-type]

    walks = [walk(world, Job("editor", ("admin/pages/<parent_page_id>/results/",)))]

    assert "zqshutdraft" in found(walks, "read")
    assert any("results" in line and "zqshutdraft" in line for line in summary(walks, [*walks[0].findings]))


def test_sample_of_the_admin_shows_an_editor_nothing_of_another_chapter(world: World) -> None:
    """The whole walk takes long (bench/isolation): here, a short address of every second area."""
    addresses = sample(Targets(world))

    walked = walk(world, Job("editor", addresses, quick=True))

    assert len(addresses) >= 25
    assert not [finding for finding in walked.findings if finding.kind != "error"]


def test_every_rule_says_who_would_notice_that_it_is_missing(network: Network) -> None:
    rules = all_rules()

    assert len({rule.name for rule in rules}) == len(rules)
    assert not [rule.name for rule in rules if not chosen_routes(rule.only)]


def test_moments_in_words_are_left_out_of_what_an_answer_says() -> None:
    moments = ["just now", "59\xa0seconds ago", "a minute ago", "2 minutes ago", "an hour ago", "10:59"]

    assert {lasting(f"Sent {moment} by Meadow") for moment in moments} == {"Sent  by Meadow"}
