"""The library for programs: what is in it and what never is, pages that stay, and what is asked wrongly."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate
from wagtail.models import Locale, PageViewRestriction

from network.models import User
from resources.api.question import CHOICES
from resources.api.views import PARAMETERS
from resources.contributing import submit
from resources.models import Resource, ResourcePage, Visibility
from resources.publication import announce
from tests.conftest import Network
from tests.resources.factories import (
    docx_bytes,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_topic,
    make_upload,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

API = "/api/library/v1/"
Ask = Callable[..., Any]


@pytest.fixture
def ask() -> Ask:
    """Return a function that asks National's host, or another, for an address below the API's."""

    def get(path: str = "resources/", host: str = "localhost", **kwargs: Any) -> Any:
        return Client(headers={"host": host}).get(f"{API}{path}", **kwargs)

    return get


def handles(response: Any) -> list[str]:
    assert response.status_code == 200, response.content
    return [record["handle"] for record in response.json()["results"]]


def share(network: Network, curator: User, title: str, **values: Any) -> Resource:
    resource: Resource = make_shared_resource(network.chicago, curator, title=title, **values).resource
    return resource


def test_record_says_all_of_a_public_resource(network: Network, curator: User, ask: Ask) -> None:
    page = make_shared_resource(
        network.chicago,
        curator,
        topics=[make_topic()],
        tags=["printable", "A4"],
        audience=["youth"],
        jurisdiction="US-IL",
        licence="cc-by-4.0",
        authors="A. Writer; B. Painter",
        files=[(make_upload(), "tl", "Paskil")],
    )
    resource = page.resource
    resource.credited.add(network.milwaukee)
    spanish: ResourcePage = page.copy_for_translation(Locale.objects.get(language_code="es"))
    spanish.title = "Conozca las señales"
    spanish.save_revision().publish()
    file = resource.files.get()

    record = ask(f"resources/{resource.number}/").json()

    assert record["address"] == "http://localhost:8000/resources/know-the-signs/"
    assert record["titles"] == {"en": "Know the signs", "es": "Conozca las señales"}
    assert (record["type"], record["topics"], record["tags"]) == ("poster", ["online-safety"], ["A4", "printable"])
    assert (record["audience"], record["jurisdiction"], record["languages"]) == (["youth"], "US-IL", ["tl"])
    assert record["authors"] == ["A. Writer", "B. Painter"]
    assert record["licence"] == {
        "code": "cc-by-4.0",
        "label": "CC BY 4.0",
        "terms": "https://creativecommons.org/licenses/by/4.0/",
    }
    assert record["contributor"] == {
        "handle": "chicago",
        "name": "Lantern Chicago",
        "address": "http://chicago.localhost:8000/",
    }
    assert [chapter["handle"] for chapter in record["credited"]] == ["milwaukee"]
    (sent,) = record["files"]
    assert sent["address"] == f"http://localhost:8000{file.get_absolute_url()}"
    assert (sent["size"], sent["sha256"], sent["pages"], sent["format"]) == (file.size, file.sha256, 1, "pdf")


def test_what_is_not_public_is_nowhere(network: Network, curator: User, editor: User, ask: Ask) -> None:
    topic = make_topic()
    shared = share(network, curator, "Shared", topics=[topic], files=[(make_upload(), "en", "")])
    hidden = [
        make_own_resource(network.chicago, title="Own", topics=[topic]),
        make_draft(network.chicago, title="Draft", topics=[topic]),
        make_own_resource(network.chicago, title="Submitted", topics=[topic]),
        make_shared_resource(network.chicago, curator, title="Restricted", topics=[topic]),
        make_shared_resource(network.chicago, curator, title="Unpublished", topics=[topic]),
    ]
    submit(page=hidden[2], user=editor)
    PageViewRestriction.objects.create(page=hidden[3].page_ptr, restriction_type="login")
    hidden[4].unpublish()
    proposed = shared.files.get()
    proposed.pk, proposed.is_proposed, proposed.title = None, True, "Proposed"
    proposed.save()
    Resource.objects.filter(pk=shared.pk).update(replaced_by=hidden[0].resource)

    answer = ask()

    assert handles(answer) == ["shared"]
    assert answer.json()["total"] == 1
    (record,) = answer.json()["results"]
    assert record["replaced_by"] is None
    assert len(record["files"]) == 1
    assert [found["resources"] for found in ask("topics/").json()["results"]] == [1]
    assert ask("resources/?topic=online-safety").json()["total"] == 1
    assert [ask(f"resources/{page.resource_id}/").status_code for page in hidden] == [404] * 5


def test_private_translation_of_a_public_resource_is_left_out(network: Network, curator: User, ask: Ask) -> None:
    page = make_shared_resource(network.chicago, curator)
    spanish = page.copy_for_translation(Locale.objects.get(language_code="es"))
    spanish.title = "Secreto"
    spanish.save_revision().publish()
    PageViewRestriction.objects.create(page=spanish.page_ptr, restriction_type="login")

    assert ask(f"resources/{page.resource_id}/").json()["titles"] == {"en": "Know the signs"}


def test_number_of_a_merged_resource_leads_to_the_one_that_stayed(network: Network, curator: User, ask: Ask) -> None:
    kept = share(network, curator, "Kept")
    twin = make_own_resource(network.chicago, title="Twin").resource
    Resource.objects.filter(pk=twin.pk).update(merged_into=kept)

    answer = ask(f"resources/{twin.number}/")

    assert (answer.status_code, answer["Location"]) == (301, f"http://localhost:8000{API}resources/{kept.number}/")


def test_list_is_narrowed_by_every_choice(network: Network, curator: User, ask: Ask) -> None:
    wanted = make_shared_resource(
        network.chicago,
        curator,
        title="Wanted",
        type="toolkit",
        topics=[make_topic()],
        audience=["youth"],
        jurisdiction="US-IL",
        published_on=datetime.date(2021, 5, 1),
        files=[(make_upload(), "tl", "")],
    ).resource
    other = make_shared_resource(network.milwaukee, curator, title="Other", files=[(make_upload(), "en", "")]).resource
    now = timezone.now()
    Resource.objects.filter(pk=wanted.pk).update(updated_at=now)
    Resource.objects.filter(pk=other.pk).update(updated_at=now - datetime.timedelta(days=2))
    since = (now - datetime.timedelta(days=1)).date().isoformat()
    questions = {
        "topic": "online-safety", "type": "toolkit", "audience": "youth", "language": "tl", "jurisdiction": "US-IL",
        "chapter": "chicago", "year": "2021", "updated_since": since,
    }  # fmt: skip
    assert set(questions) == {*CHOICES, "updated_since"}

    for name, value in questions.items():
        assert handles(ask(f"resources/?{name}={value}")) == ["wanted"], name
    both = ask("resources/?type=toolkit&type=poster&sort=number")
    assert handles(both) == ["wanted", "other"]
    assert handles(ask("resources/?type=poster&topic=online-safety")) == []


def test_wrong_question_is_answered_with_a_sentence(network: Network, ask: Ask) -> None:
    wrong = (
        "topic=nonsense", "type=Poster", "audience=", "language=%00", "jurisdiction=a%00b", "chapter=x", "year=21",
        "limit=0", "limit=101", "limit=x", "sort=title", "cursor=x", "cursor=bnVsbA", "updated_since=yesterday",
        "updated_since=0001-01-01T00:00:00%2B14:00", "updated_since=2026-02-30", "sort=relevance", "tpye=poster",
    )  # fmt: skip
    for query in wrong:
        answer = ask(f"resources/?{query}")
        assert (answer.status_code, answer["Content-Type"]) == (400, "application/json"), query
        assert list(answer.json()) == ["detail"]
        assert answer.json()["detail"].endswith(".")
        assert answer["Access-Control-Allow-Origin"] == "*"


def test_pages_stay_while_resources_come(network: Network, curator: User, ask: Ask) -> None:
    days = (None, datetime.date(2021, 5, 1), datetime.date(2021, 5, 1), None, datetime.date(2020, 5, 1))
    made = [share(network, curator, f"Work {number}", published_on=day) for number, day in enumerate(days)]
    latest = make_own_resource(network.chicago, title="Latest", published_on=datetime.date(2022, 1, 1)).resource
    at = timezone.now() - datetime.timedelta(days=3)
    Resource.objects.filter(pk__in=[work.pk for work in made[:3]]).update(updated_at=at)
    # In the order of the works as they were made: the third and second on the same day, the others without one.
    orders = {"newest": "21430", "updated": "01234", "-updated": "43210", "number": "01234"}
    for sort, order in orders.items():
        seen: list[str] = []
        path = f"{API}resources/?sort={sort}&limit=2"
        while path:
            answer = Client(headers={"host": "localhost"}).get(path)
            assert answer.json()["total"] == (None if seen else 5)
            seen += handles(answer)
            following = answer.json()["next"] or ""
            assert answer.get("Link", "") == (f'<{following}>; rel="next"' if following else "")
            path = following.removeprefix("http://localhost:8000")
            if len(seen) == 2 and sort == "newest":
                # What comes in front of pages that are read already pushes nothing out of the next ones.
                Resource.objects.filter(pk=latest.pk).update(visibility=Visibility.NETWORK)
        Resource.objects.filter(pk=latest.pk).update(visibility=Visibility.CHAPTER)
        assert seen == [f"work-{number}" for number in order], sort


def test_change_of_words_and_topics_is_a_change_for_those_who_fetch_what_is_new(
    network: Network, curator: User, ask: Ask
) -> None:
    old = timezone.now() - datetime.timedelta(days=9)
    topic = make_topic()
    page = make_shared_resource(network.chicago, curator, topics=[topic])
    since = (timezone.now() - datetime.timedelta(days=1)).isoformat()
    for change in (lambda: page.save_revision().publish(), topic.save, lambda: announce(page.resource)):
        Resource.objects.update(updated_at=old)
        assert handles(ask("resources/", query_params={"updated_since": since})) == []
        change()
        assert handles(ask(f"resources/?updated_since={since}")) == ["know-the-signs"]


def test_any_page_may_ask_and_nobody_is_known(network: Network, curator: User, ask: Ask) -> None:
    share(network, curator, "Shared")
    answer = ask(headers={"origin": "https://elsewhere.example", "accept": "text/html"})
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")

    asked = Client(headers={"host": "localhost"}).options(f"{API}resources/")
    assert (asked.status_code, asked["Access-Control-Allow-Methods"]) == (204, "GET, HEAD, OPTIONS")
    for method in ("post", "put", "delete"):
        assert getattr(Client(headers={"host": "localhost"}), method)(f"{API}resources/").status_code == 405

    again = ask(headers={"if-none-match": answer["ETag"]})
    assert (again.status_code, again["Cache-Control"]) == (304, "public, max-age=60")


def test_other_hosts_lead_to_nationals(network: Network, ask: Ask) -> None:
    answer = ask("resources/?type=poster", host="chicago.localhost")
    assert (answer.status_code, answer["Location"]) == (301, f"http://localhost:8000{API}resources/?type=poster")
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_address_that_leads_nowhere_is_answered_as_json(network: Network, ask: Ask) -> None:
    for path in ("nothing", "resources/0/", "resources/99999999999999999999/", "resources/know-the-signs/"):
        answer = ask(path)
        assert (answer.status_code, answer["Content-Type"]) == (404, "application/json")
    assert set(ask("").json()) == {"title", "resources", "topics", "description", "for_people"}


def test_who_asks_too_often_is_told_to_wait_and_kept_by_no_address(
    network: Network, ask: Ask, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.LIBRARY_API_REQUESTS_A_MINUTE = 2
    monkeypatch.setattr("resources.api.throttling.time.time", lambda: 1_800_000_030.0)
    kept: list[str] = []
    add = cache.add

    def keep(key: str, *args: Any, **kwargs: Any) -> bool:
        kept.append(key)
        return add(key, *args, **kwargs)

    monkeypatch.setattr(cache, "add", keep)

    answers = [ask("topics/", REMOTE_ADDR="192.0.2.7") for _number in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2]["Retry-After"] == "31"
    assert answers[2]["Cache-Control"] == "no-store"
    assert kept
    assert "192.0.2.7" not in "".join(kept)
    assert ask("topics/", REMOTE_ADDR="192.0.2.8").status_code == 200


def test_description_is_valid_and_true(network: Network, curator: User, ask: Ask) -> None:
    share(network, curator, "Shared", topics=[make_topic()], files=[(make_upload("a.docx", docx_bytes()), "en", "")])
    description = ask("openapi.json").json()

    validate(description)
    promised = {"$ref": "#/components/schemas/ResourceListRecord", "components": description["components"]}
    OAS31Validator(promised).validate(ask().json())
    promised["$ref"] = "#/components/schemas/TopicListRecord"
    OAS31Validator(promised).validate(ask("topics/").json())
    asked = description["paths"][f"{API}resources/"]["get"]["parameters"]
    assert {parameter["name"] for parameter in asked} == {*CHOICES, "q", "updated_since", "sort", "limit", "cursor"}
    assert set(description["paths"]) == {f"{API}resources/", f"{API}resources/{{number}}/", f"{API}topics/"}
    assert description["servers"] == [{"url": "http://localhost:8000"}]
    assert len(PARAMETERS) == len(asked)


def test_long_page_costs_as_many_queries_as_a_short_one(
    network: Network, curator: User, ask: Ask, django_assert_max_num_queries: Any
) -> None:
    topic = make_topic()
    counts = []
    for titles in (["One"], ["Two", "Three"]):
        for title in titles:
            files = [(make_upload("a.docx", docx_bytes()), code, "") for code in ("en", "es", "tl")[: len(titles)]]
            work = share(network, curator, title, topics=[topic], tags=[title], audience=["youth"], files=files)
            work.credited.add(network.sacramento)
            Resource.objects.filter(pk=work.pk).update(replaced_by=work)
        ask("resources/?limit=100")
        with django_assert_max_num_queries(22) as queries:
            ask("resources/?limit=100")
        counts.append(len(queries))
    assert counts[0] == counts[1]
