"""Events: what visitors read of them, in which order they stand, how they are edited, and what they cost."""

import datetime
import re
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from chapters.models import EventIndexPage, EventPage, Role
from chapters.schedules import Repeats
from network.models import User
from tests.conftest import Network
from tests.factories import make_event, make_light_chapters, make_person
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

CENTRAL, PACIFIC = ZoneInfo("America/Chicago"), ZoneInfo("America/Los_Angeles")
HOST = "chicago.localhost"


def at(text: str, zone: ZoneInfo = CENTRAL) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=zone)


def words(response: Any) -> str:
    """Return what stands in the main part of a page, without tags and with single spaces."""
    main = response.content.decode().split("<main")[1].split("</main>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", main.replace("</", " </")))


def queries(visit: Any, address: str) -> int:
    """Return what an address costs on a warm process."""
    assert visit(HOST, address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        visit(HOST, address)
    return len(captured)


def index_of(network: Network) -> EventIndexPage:
    index: EventIndexPage = EventIndexPage.objects.descendant_of(network.chicago.root_page).get()
    return index


# What visitors read


def test_every_site_has_a_list_of_events(network: Network, visit: Any) -> None:
    response = visit(HOST, "/events/")

    assert isinstance(response.context["page"], EventIndexPage)
    assert "Nothing is planned at the moment" in words(response)


def test_event_is_on_its_own_site_and_on_no_other(network: Network, visit: Any) -> None:
    event = make_event(network.chicago)

    assert visit(HOST, f"/events/{event.slug}/").status_code == 200
    assert visit("milwaukee.localhost", f"/events/{event.slug}/").status_code == 404
    assert event.title in words(visit(HOST, "/events/"))
    assert event.title not in words(visit("milwaukee.localhost", "/events/"))


def test_draft_is_in_no_list(network: Network, visit: Any) -> None:
    draft = make_event(network.chicago, live=False)

    assert draft.title not in words(visit(HOST, "/events/"))
    assert draft.title not in words(visit(HOST, "/"))


def test_time_is_told_by_the_clock_of_the_place_with_the_name_of_its_zone(network: Network, visit: Any) -> None:
    make_event(
        network.chicago,
        starts_at=at("2099-05-07 19:00", PACIFIC),
        ends_at=at("2099-05-07 21:30", PACIFIC),
        time_zone="America/Los_Angeles",
    )

    for address in ("/events/", "/events/an-open-evening/"):
        assert "Thursday, May 7, 2099, 7 p.m. to 9:30 p.m. , Pacific time" in words(visit(HOST, address))


def test_event_of_several_whole_days_names_the_first_and_the_last_and_no_time(network: Network, visit: Any) -> None:
    make_event(network.chicago, starts_at=at("2099-01-11 00:00"), ends_at=at("2099-02-12 00:00"), all_day=True)

    text = words(visit(HOST, "/events/an-open-evening/"))

    assert "Sunday, January 11, 2099 to Thursday, February 12, 2099" in text
    assert "time" not in text
    assert "midnight" not in text


def test_place_organiser_and_co_hosts_are_named(network: Network, visit: Any) -> None:
    event = make_event(
        network.chicago,
        street_address="1400 Example Road",
        city="Brookfield, Wisconsin",
        organiser="The guild",
        co_hosts="Lakefront University\n\nThe shelter",
        contact_email="guild@example.org",
    )

    text = words(visit(HOST, f"/events/{event.slug}/"))

    for part in ("Harbor Hall", "1400 Example Road", "Brookfield, Wisconsin", "The guild", "guild@example.org"):
        assert part in text
    assert event.co_host_names == ["Lakefront University", "The shelter"]
    assert "Lakefront University The shelter" in text


def test_chapter_invites_where_nobody_is_named(network: Network, visit: Any) -> None:
    make_event(network.chicago)

    assert "Who invites Lantern Chicago" in words(visit(HOST, "/events/an-open-evening/"))


@pytest.mark.parametrize(
    ("now", "sentence"),
    [("2099-05-07 18:59", ""), ("2099-05-07 19:00", "is going on now."), ("2099-05-07 21:00", "is over.")],
)
def test_page_says_whether_the_event_is_over(network: Network, visit: Any, now: str, sentence: str) -> None:
    make_event(network.chicago, ends_at=at("2099-05-07 21:00"))

    with time_machine.travel(at(now), tick=False):
        text = words(visit(HOST, "/events/an-open-evening/"))

    assert re.findall(r"This event (.*?\.)", text) == ([sentence] if sentence else [])


def test_page_says_that_the_event_is_called_off(network: Network, visit: Any) -> None:
    make_event(network.chicago, cancelled=True)

    assert "This event has been called off. Please do not come" in words(visit(HOST, "/events/an-open-evening/"))
    assert "Called off" in words(visit(HOST, "/events/"))


@pytest.mark.parametrize("fields", [{"cancelled": True}, {"starts_at": at("2020-05-07 19:00")}])
def test_link_to_join_is_gone_when_there_is_nothing_to_join(network: Network, visit: Any, fields: Any) -> None:
    make_event(network.chicago, "Ahead", online_link="https://meet.example.org/ahead")
    make_event(network.chicago, "No more", online_link="https://meet.example.org/no-more", **fields)

    assert "https://meet.example.org/ahead" in visit(HOST, "/events/ahead/").content.decode()
    assert "https://meet.example.org/no-more" not in visit(HOST, "/events/no-more/").content.decode()


def test_repeated_event_shows_its_next_time_its_rule_and_the_times_after(network: Network, visit: Any) -> None:
    make_event(
        network.chicago,
        repeats=Repeats.WEEKLY,
        repeats_until=datetime.date(2099, 12, 31),
        left_out=[("day", datetime.date(2099, 6, 11))],
    )

    with time_machine.travel(at("2099-05-30 12:00"), tick=False):
        text = words(visit(HOST, "/events/an-open-evening/"))
        listed = words(visit(HOST, "/events/"))

    assert "Thursday, June 4, 2099, 7 p.m." in text
    assert "Every Thursday, until Dec. 31, 2099" in text
    assert "June 18, 2099 June 25, 2099 July 2, 2099 July 9, 2099 July 16, 2099 Where" in text
    assert "Thursday, June 4, 2099, 7 p.m." in listed


# Order


def test_coming_events_stand_soonest_first_by_their_next_time(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Later", starts_at=at("2099-06-10 19:00"))
    make_event(network.chicago, "Sooner", starts_at=at("2099-06-03 19:00"))
    make_event(
        network.chicago,
        "Weekly",
        starts_at=at("2099-01-08 19:00"),
        repeats=Repeats.WEEKLY,
        repeats_until=datetime.date(2099, 12, 31),
    )

    with time_machine.travel(at("2099-06-01 12:00"), tick=False):
        coming = visit(HOST, "/events/").context["coming_events"]

    assert [event.title for event in coming] == ["Sooner", "Weekly", "Later"]


def test_past_events_stand_newest_first_and_page(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Ahead")
    for day in range(1, 15):
        make_event(network.chicago, f"Day {day:02}", starts_at=at(f"2020-01-{day:02} 19:00"))

    first, last = words(visit(HOST, "/events/")), words(visit(HOST, "/events/?page=999"))

    assert first.index("Ahead") < first.index("Day 14") < first.index("Day 13")
    assert "Day 02" not in first
    assert "Day 01" in last
    assert "Ahead" not in last


@pytest.mark.parametrize("number", ["0", "-1", "x", "10000000000", "%00"])
def test_nonsense_page_number_gives_a_page(network: Network, visit: Any, number: str) -> None:
    assert visit(HOST, f"/events/?page={number}").status_code == 200


def test_repeated_event_is_past_only_after_its_last_time(network: Network) -> None:
    event = make_event(network.chicago, repeats=Repeats.WEEKLY, repeats_until=datetime.date(2099, 5, 21))

    assert EventPage.objects.upcoming(at("2099-05-21 22:00")).get() == event
    assert EventPage.objects.past(at("2099-05-22 00:00")).get() == event


def test_home_page_shows_the_next_three_that_take_place(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Behind us", starts_at=at("2020-05-07 19:00"))
    make_event(network.chicago, "Off", starts_at=at("2099-05-01 19:00"), cancelled=True)
    for day in range(1, 5):
        make_event(network.chicago, f"Day {day}", starts_at=at(f"2099-06-0{day} 19:00"))

    coming = visit(HOST, "/").context["coming_events"]

    assert [event.title for event in coming] == ["Day 1", "Day 2", "Day 3"]


def test_home_page_without_events_has_no_empty_section(network: Network, visit: Any) -> None:
    assert "Coming up" not in words(visit(HOST, "/"))


# Editing


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


def test_event_may_be_online_only(network: Network, visit: Any) -> None:
    make_event(network.chicago, place="", online_link="https://meet.example.org/x")

    assert "Where Online Join online" in words(visit(HOST, "/events/an-open-evening/"))


def test_every_field_of_the_form_has_one_line_of_help(network: Network, editor: Client) -> None:
    address = reverse("wagtailadmin_pages:add", args=("chapters", "eventpage", index_of(network).pk))
    fields = editor.get(address).context["form"].fields

    own = {field.name for field in EventPage._meta.local_fields} & set(fields)
    helps = {name: str(fields[name].help_text) for name in own - {"body"}}
    assert len(helps) >= 16
    assert [name for name, text in helps.items() if not text or len(text) > 90] == []


def test_list_of_events_holds_events_and_nothing_else() -> None:
    assert EventIndexPage.allowed_subpage_models() == [EventPage]
    assert EventPage.allowed_parent_page_models() == [EventIndexPage]
    assert EventPage.allowed_subpage_models() == []


# Search, revisions, cost


def test_event_is_found_by_the_name_of_its_place(network: Network, visit: Any) -> None:
    make_event(network.chicago, "Evening", place="Quillwort Chapel", co_hosts="The Saxifrage Guild")

    for word in ("quillwort", "saxifrage"):
        text = words(visit(HOST, f"/search/?q={word}"))
        assert "Evening" in text
        assert "Event" in text


def test_date_that_is_moved_moves_the_event_in_the_lists(network: Network) -> None:
    event = make_event(network.chicago, starts_at=at("2020-05-07 19:00"))

    event.starts_at = at("2099-06-07 19:00")
    event.save_revision().publish()

    assert EventPage.objects.upcoming(timezone.now()).get().pk == event.pk


def fill(network: Network, count: int, picture: Any) -> None:
    for number in range(count):
        day = f"2099-05-{number % 28 + 1:02}"
        rule: dict[str, Any] = (
            {"repeats": Repeats.WEEKLY, "repeats_until": datetime.date(2100, 5, 1)} if number % 2 else {}
        )
        make_event(network.chicago, f"Ahead {number}", starts_at=at(f"{day} 19:00"), lead_picture=picture, **rule)
        make_event(network.chicago, f"Over {number}", starts_at=at("2020-05-07 19:00"), lead_picture=picture)


@pytest.mark.slow
@pytest.mark.parametrize("chapters", [3, 60])
def test_pages_keep_their_budget_whatever_the_number_of_events(network: Network, visit: Any, chapters: int) -> None:
    make_light_chapters(chapters - 3)
    picture = make_picture()
    addresses = ("/", "/events/", "/events/ahead-1/")

    fill(network, 3, picture)
    few = [queries(visit, address) for address in addresses]
    Page.objects.filter(eventpage__isnull=False).delete()
    fill(network, 30, picture)
    many = [queries(visit, address) for address in addresses]

    assert few == many
    assert many[0] <= 12
    assert max(many) <= 14
    assert queries(visit, "/events/?page=2") <= 14
