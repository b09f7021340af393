"""What a chapter or National puts before the results."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from wagtail.models import Page

from chapters.models import Chapter, Role
from resources.models import Resource
from search.models import PromotedResult
from tests.conftest import Network
from tests.factories import make_article, make_person
from tests.search.conftest import MakeResource, restrict

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]


def promote(chapter: Chapter, phrases: str, target: Page | Resource, **values: Any) -> PromotedResult:
    field = "resource" if isinstance(target, Resource) else "page"
    leads_to = target if isinstance(target, Resource) else target.page_ptr
    promoted = PromotedResult(chapter=chapter, phrases=phrases, **{field: leads_to}, **values)
    promoted.full_clean()
    promoted.save()
    return promoted


@pytest.fixture
def shown(visit: Visit) -> Callable[..., list[str]]:
    """Return a function that gives the addresses put first on a host, and sees that the page has them."""

    def addresses(query: str, host: str = "chicago.localhost", **parameters: Any) -> list[str]:
        response = visit(host, "/search/", data={"q": query, **parameters})
        items = response.context["promoted"]
        assert ("Recommended for this search" in response.content.decode()) == bool(items)
        return [item.url for item in items]

    return addresses


def test_phrase_puts_its_page_first_however_it_is_written(network: Network, shown: Any) -> None:
    promote(network.chicago, "safe harbor\nYouth ínmunity", make_article(network.chicago, "The law", slug="law"))
    for query in ("Safe HARBOR", "what is safe harbor?", "youth inmunity", '"safe harbor"'):
        assert shown(query) == ["/news/law/"]
    for query in ("harbor", "safe and harbor", "harbor safe", "unsafe harbors", "safe harbor -harbor"):
        assert shown(query) == []


def test_chapter_s_is_shown_on_its_site_and_national_s_on_every_site_behind_it(network: Network, shown: Any) -> None:
    promote(network.national, "walrus", make_article(network.national, "National", slug="national"), order=1)
    promote(network.chicago, "walrus", make_article(network.chicago, "Ours", slug="ours"), order=2)
    assert shown("walrus") == ["/news/ours/", "http://localhost:8000/news/national/"]
    assert shown("walrus", "milwaukee.localhost") == ["http://localhost:8000/news/national/"]


def test_own_words_are_escaped_and_stand_in_for_those_of_the_target(network: Network, visit: Visit) -> None:
    promote(network.chicago, "walrus", make_article(network.chicago), title="Read <this>", text="It & that")
    [item] = visit("chicago.localhost", "/search/?q=walrus").context["promoted"]
    assert (item.title, item.passage) == ("Read &lt;this&gt;", "It &amp; that")


def test_it_is_shown_from_its_first_to_its_last_day(network: Network, shown: Any) -> None:
    days = {"begins_on": datetime.date(2030, 1, 11), "ends_on": datetime.date(2030, 2, 12)}
    promote(network.chicago, "walrus", make_article(network.chicago, slug="a"), **days)
    for day, is_shown in (("2030-01-10", False), ("2030-01-11", True), ("2030-02-12", True), ("2030-02-13", False)):
        with time_machine.travel(f"{day}T18:00:00Z"):
            assert bool(shown("walrus")) is is_shown


def test_target_that_may_not_be_found_is_left_out(network: Network, shown: Any, make_resource: MakeResource) -> None:
    draft, private, gone = (make_article(network.chicago, slug=slug) for slug in ("draft", "private", "gone"))
    own = make_resource(network.milwaukee, "Only ours", shared=False).resource
    for target in (draft, private, gone):
        promote(network.chicago, "walrus", target)
    promote(network.national, "walrus", own)
    draft.unpublish()
    restrict(private)
    gone.delete()
    assert shown("walrus") == []
    assert shown("walrus", "milwaukee.localhost") == [f"/resources/{own.handle}/"]


def test_it_stands_above_the_first_page_of_what_is_not_narrowed(network: Network, shown: Any) -> None:
    promote(network.chicago, "walrus", make_article(network.chicago, slug="a"))
    assert shown("walrus") == shown("walrus", scope="chapter") == ["/news/a/"]
    assert shown("walrus", page="2") == shown("walrus", kind="news") == shown("walrus", since="2020") == []


def test_it_needs_a_word_and_one_target(network: Network) -> None:
    page = make_article(network.chicago).page_ptr
    for values, field in (
        ({"phrases": " - ", "page": page}, "phrases"),
        ({"phrases": "walrus"}, "page"),
        (
            {
                "phrases": "a",
                "page": page,
                "begins_on": datetime.date(2030, 2, 1),
                "ends_on": datetime.date(2030, 1, 1),
            },
            "ends_on",
        ),
    ):
        with pytest.raises(Exception, match=field):
            PromotedResult(chapter=network.chicago, **values).full_clean()


# In the admin

ADD = "/admin/search/promoted/new/"


def _sent(chapter: Chapter, page: Page, **values: Any) -> dict[str, Any]:
    return {
        "phrases": "walrus", "page": page.pk, "resource": "", "title": "", "text": "", "chapter": chapter.pk,
        "begins_on": "", "ends_on": "", "order": 100, **values,
    }  # fmt: skip


def test_editor_keeps_their_own_chapter_s_and_no_other(network: Network, sign_in: Any) -> None:
    ours = promote(network.chicago, "walrus", make_article(network.chicago))
    theirs = promote(network.milwaukee, "quillwort", make_article(network.milwaukee))
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    listed = client.get("/admin/search/promoted/").content.decode()
    assert "walrus" in listed
    assert "quillwort" not in listed
    assert client.get(f"/admin/search/promoted/edit/{ours.pk}/").status_code == 200
    for view in ("edit", "delete", "history"):
        assert client.get(f"/admin/search/promoted/{view}/{theirs.pk}/").status_code == 404
    client.post(ADD, _sent(network.milwaukee, make_article(network.chicago)))
    assert not PromotedResult.objects.filter(chapter=network.milwaukee).exclude(pk=theirs.pk).exists()
    client.post(ADD, _sent(network.chicago, make_article(network.milwaukee)))
    assert PromotedResult.objects.filter(chapter=network.chicago).count() == 2


def test_editor_may_not_name_a_draft_of_another_chapter(network: Network, sign_in: Any) -> None:
    draft = make_article(network.milwaukee, "Quillwort", live=False)
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    answer = client.post(ADD, _sent(network.chicago, draft))
    assert "Quillwort" not in answer.content.decode()
    assert not PromotedResult.objects.exists()


def test_contributor_keeps_none(network: Network, sign_in: Any) -> None:
    assert sign_in(make_person(network.chicago, Role.CONTRIBUTOR)).get("/admin/search/promoted/").status_code != 200


def test_new_one_begins_with_the_chapter_in_force_and_else_with_national(network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.national, Role.CURATOR))
    assert client.get(ADD).context["form"]["chapter"].value() == network.national.pk

    client.post(reverse("put_chapter_in_force", args=[network.chicago.pk]))
    assert client.get(ADD).context["form"]["chapter"].value() == network.chicago.pk


def test_words_of_an_address_begin_a_new_one(network: Network, sign_in: Any) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    form = client.get(f"{ADD}?words=walrus%20%3Cb%3E").context["form"]
    assert form["phrases"].value() == "walrus <b>"
