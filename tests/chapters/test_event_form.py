"""Events: how they are edited."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, streamfield

from chapters.models import EventPage, Role
from network.models import User
from tests.chapters.events import PACIFIC, at, index_of
from tests.conftest import Network
from tests.factories import make_event, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def fields_of(**values: Any) -> dict[str, Any]:
    """Return what the form of an event sends."""
    data: dict[str, Any] = nested_form_data(
        {
            "title": "Evening",
            "slug": "evening",
            "introduction": "",
            "seo_title": "",
            "search_description": "",
            "starts_at": "2099-05-07 19:00",
            "ends_at": "2099-05-07 21:00",
            "time_zone": "America/Los_Angeles",
            "place": "Harbor Hall",
            "street_address": "",
            "city": "",
            "online_link": "",
            "repeats": "never",
            "repeats_until": "",
            "organiser": "",
            "co_hosts": "",
            "contact_email": "",
            "lead_picture": "",
            "lead_picture_alt": "",
            "review_on": "",
            "body": streamfield([]),
            "left_out": streamfield([]),
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            **values,
        }
    )
    return data


@pytest.fixture
def editor(network: Network, sign_in: Callable[[User], Client]) -> Client:
    return sign_in(make_person(network.chicago, Role.EDITOR))


def send_new(editor: Client, network: Network, **values: Any) -> Any:
    address = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index_of(network).pk))
    return editor.post(address, fields_of(**{"action-publish": "1", **values}))


def test_clock_times_are_read_in_the_zone_of_the_event(network: Network, editor: Client) -> None:
    response = send_new(editor, network)

    assert response.status_code == 302
    event = EventPage.objects.get(slug="evening")
    assert event.live
    assert event.starts_at == at("2099-05-07 19:00", PACIFIC)
    assert event.over_at == event.ends_at == at("2099-05-07 21:00", PACIFIC)


def test_clock_times_are_shown_in_the_zone_of_the_event(network: Network, editor: Client) -> None:
    event = make_event(network.chicago, starts_at=at("2099-05-07 19:00", PACIFIC), time_zone="America/Los_Angeles")

    form = editor.get(reverse("wagtailadmin_pages:edit", args=(event.pk,))).context["form"]

    assert form["starts_at"].value() == datetime.datetime(2099, 5, 7, 19)  # noqa: DTZ001 (a clock has no zone)


def test_form_that_comes_back_as_it_was_has_changed_nothing(network: Network, editor: Client) -> None:
    send_new(editor, network)
    event = EventPage.objects.get(slug="evening")

    form_class = type(editor.get(reverse("wagtailadmin_pages:edit", args=(event.pk,))).context["form"])
    form = form_class(fields_of(), instance=event, parent_page=index_of(network))

    assert form.is_valid(), form.errors
    assert form.changed_data == []


def test_new_event_begins_with_the_zone_of_the_last_one(network: Network, editor: Client) -> None:
    make_event(network.chicago, time_zone="America/Denver")

    address = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index_of(network).pk))

    assert editor.get(address).context["form"]["time_zone"].value() == "America/Denver"


def test_first_event_of_a_site_begins_with_the_zone_of_the_settings(network: Network, editor: Client) -> None:
    address = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index_of(network).pk))

    assert editor.get(address).context["form"]["time_zone"].value() == "America/Chicago"


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"place": ""}, "place", "Say where it is: give a place, or a link to join online."),
        ({"ends_at": "2099-05-07 18:00"}, "ends_at", "The end must be after the beginning."),
        ({"repeats": "weekly"}, "repeats_until", "Say until when it comes round."),
        (
            {"left_out": streamfield([("day", "2099-05-14")])},
            "left_out",
            "What takes place once has no days to leave out. Say first how it comes round.",
        ),
        ({"time_zone": "Mars/Base"}, "time_zone", "Mars/Base is not one of the available choices."),
    ],
)
def test_bad_input_gets_a_sentence_at_its_field_and_leaves_nothing_behind(
    network: Network, editor: Client, values: Any, field: str, sentence: str
) -> None:
    response = send_new(editor, network, **values)

    assert response.status_code == 200
    assert sentence in " ".join(response.context["form"].errors[field])
    assert sentence.split(".", maxsplit=1)[0] in response.content.decode()
    assert not EventPage.objects.filter(slug="evening").exists()


def test_draft_may_be_saved_without_a_place_and_is_published_only_with_one(network: Network, editor: Client) -> None:
    index = index_of(network)
    new = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index.pk))

    assert editor.post(new, fields_of(place="")).status_code == 302
    event = EventPage.objects.get(slug="evening")
    assert not event.live
    edit = reverse("wagtailadmin_pages:edit", args=(event.pk,))
    refused = editor.post(edit, fields_of(place="", **{"action-publish": "1"}))
    assert "place" in refused.context["form"].errors
    assert not EventPage.objects.get(slug="evening").live


def test_event_without_a_place_is_not_published_by_code_either(network: Network) -> None:
    with pytest.raises(ValidationError, match="Say where it is"):
        make_event(network.chicago, place="")


def test_every_field_of_the_form_has_one_line_of_help(network: Network, editor: Client) -> None:
    address = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index_of(network).pk))
    fields = editor.get(address).context["form"].fields

    own = {field.name for field in EventPage._meta.local_fields} & set(fields)
    helps = {name: str(fields[name].help_text) for name in own - {"body"}}
    assert len(helps) >= 16
    assert [name for name, text in helps.items() if not text or len(text) > 90] == []
