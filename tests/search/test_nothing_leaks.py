"""Whatever happened to the content: what may not be found appears nowhere, and what may is found.

Random histories of editing are played on pages and resources of one chapter; a small model beside them says which words
the visitors of which site may read. After each history every route to the search's answers is asked.
"""

import datetime
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from wagtail.models import Page, PageViewRestriction

from chapters.models import Chapter
from chapters.retirement import restore_chapter, retire_chapter
from network.epochs import forget_everything_held
from network.models import User
from resources.contributing import publish_to_network
from resources.models import Resource
from search.engines import choice
from search.models import PromotedResult, SearchEntry
from tests.conftest import Network
from tests.factories import make_article, make_section
from tests.search.conftest import MakeResource, add_read_file, restrict
from tests.search.indexed import CaughtUpEngine

pytestmark = pytest.mark.slow

HOSTS = ("chicago.localhost", "milwaukee.localhost", "localhost")
ALL = "quillfeather"  # in everything
THINGS = ("article", "below", "own", "shared")
OPERATIONS = (
    *((name, thing) for name in ("draft", "publish", "unpublish", "expire", "schedule") for thing in THINGS),
    ("hide", ""), ("open", ""), ("hide all", ""), ("open all", ""), ("retire", ""), ("restore", ""),
    ("move away", ""), ("move back", ""), ("give", "own"), ("file", "shared"), ("delete", "below"),
)  # fmt: skip


@dataclass
class Thing:
    """What the model knows of a page: words that were published, words of drafts, whether it is live."""

    pk: int
    published: str = ""
    words: list[str] = field(default_factory=list)
    is_live: bool = True
    is_deleted: bool = False


class World:
    """The pages of one history, and the model of who may read what of them."""

    def __init__(self, network: Network, make_resource: MakeResource, curator: User) -> None:
        self.network, self.curator, self.count = network, curator, 0
        self.section = make_section(network.chicago.root_page.specific, "A programme")
        self.away = make_section(network.milwaukee.root_page.specific, "Elsewhere")
        self.hidden: set[str] = set()
        self.is_retired = self.is_moved = False
        self.is_given = False
        self.things = {
            "article": Thing(make_article(network.chicago, "Article").pk),
            "below": Thing(make_section(self.section, "Below").pk),
            "own": Thing(make_resource(network.chicago, "Own", shared=False).pk),
            "shared": Thing(make_resource(network.chicago, "Shared").pk),
        }
        for name, thing in self.things.items():
            self.play("draft", name)
            self.play("publish", name)
            page = Page.objects.get(pk=thing.pk)
            PromotedResult.objects.create(chapter=network.national, phrases=ALL, page=page)

    def play(self, operation: str, name: str) -> None:
        """Do it if it can be done now, in the database and in the model."""
        thing = self.things.get(name)
        if thing is not None and thing.is_deleted:
            return
        getattr(self, f"_{operation.replace(' ', '_')}")(*([thing] if thing is not None else []))

    def may_read(self, name: str, host: str) -> bool:
        """Whether a visitor of *host* may find the published words of a thing."""
        thing = self.things[name]
        if not thing.is_live or thing.is_deleted:
            return False
        if name == "shared" or (name == "own" and self.is_given):
            return True
        if name == "own":
            return host == "chicago.localhost" and not self.is_retired
        if name == "below":
            if self.hidden & ({"all", "section"} if not self.is_moved else {"section"}):
                return False
            return self.is_moved or not self.is_retired
        return "all" not in self.hidden and not self.is_retired

    def _page(self, thing: Thing) -> Any:
        return Page.objects.get(pk=thing.pk).specific.get_latest_revision_as_object()

    def _draft(self, thing: Thing) -> None:
        self.count += 1
        page, word = self._page(thing), secret(self.count)
        thing.words.append(word)
        page.title = f"{ALL} {word} leak{word}"
        page.expire_at = page.go_live_at = None
        page.save_revision()

    def _publish(self, thing: Thing) -> None:
        page = self._page(thing)
        page.expire_at = page.go_live_at = None
        page.save_revision().publish()
        thing.published, thing.is_live = thing.words[-1], True

    def _unpublish(self, thing: Thing) -> None:
        page = Page.objects.get(pk=thing.pk).specific
        if page.live:
            page.unpublish()
        thing.is_live = False

    def _expire(self, thing: Thing) -> None:
        if thing.is_live:
            Page.objects.filter(pk=thing.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
            call_command("publish_scheduled", verbosity=0)
            thing.is_live = False

    def _schedule(self, thing: Thing) -> None:
        """A change that is published tomorrow is nobody's today."""
        self._draft(thing)
        page = self._page(thing)
        page.go_live_at = timezone.now() + datetime.timedelta(days=1)
        page.save_revision().publish()

    def _hide(self) -> None:
        self._restrict("section", self.section.pk)

    def _hide_all(self) -> None:
        self._restrict("all", self.network.chicago.root_page_id)

    def _restrict(self, which: str, pk: int) -> None:
        if which not in self.hidden:
            restrict(Page.objects.get(pk=pk))
            self.hidden.add(which)

    def _open(self) -> None:
        self._free("section", self.section.pk)

    def _open_all(self) -> None:
        self._free("all", self.network.chicago.root_page_id)

    def _free(self, which: str, pk: int) -> None:
        for restriction in PageViewRestriction.objects.filter(page=pk):
            restriction.delete()
        self.hidden.discard(which)

    def _retire(self) -> None:
        if not self.is_retired:
            retire_chapter(Chapter.objects.get(pk=self.network.chicago.pk))
            self.is_retired = True

    def _restore(self) -> None:
        if self.is_retired:
            restore_chapter(Chapter.objects.get(pk=self.network.chicago.pk))
            self.is_retired = False

    def _move_away(self) -> None:
        if not self.is_moved:
            Page.objects.get(pk=self.section.pk).move(Page.objects.get(pk=self.away.pk), pos="last-child")
            self.is_moved = True

    def _move_back(self) -> None:
        if self.is_moved:
            home = Page.objects.get(pk=self.network.chicago.root_page_id)
            Page.objects.get(pk=self.section.pk).move(home, pos="last-child")
            self.is_moved = False

    def _give(self, thing: Thing) -> None:
        if not self.is_given:
            page = Page.objects.get(pk=thing.pk).specific
            publish_to_network(page=page, user=self.curator)
            self.is_given, thing.is_live, thing.published = True, True, thing.words[-1]

    def _file(self, thing: Thing) -> None:
        """A file arrives with words of its own, which are found where its resource is."""
        resource = Resource.objects.get(pages=thing.pk)
        add_read_file(resource, "en", f"first page\f{ALL} on the second page")

    def _delete(self, thing: Thing) -> None:
        Page.objects.get(pk=thing.pk).delete()
        thing.is_deleted, thing.is_live = True, False


def secret(number: int) -> str:
    """Return a word that is near to none of the others."""
    return "zq" + re.sub(r"[^a-z]", "", hashlib.sha256(str(number).encode()).hexdigest() * 3)[:14]


def routes(word: str) -> list[str]:
    """Return every address that answers from the search, asked for *word*."""
    misspelt = word[:5] + word[6:]
    found = [
        f"/search/?q={word}",
        f"/search/?q={misspelt}",
        f"/search/?q={ALL}+{word}&scope=chapter&sort=newest",
        f"/resources/?q={word}",
        f"/api/library/v1/resources/?q={word}",
    ]
    for name in ("search_suggestions", "suggestions"):
        try:
            found += [f"{reverse(name)}?q={part}" for part in (word[:6], f"leak{word[:6]}")]
        except NoReverseMatch:
            continue
    return found


def assert_only_what_may_be_read(world: World, visit: Callable[..., Any]) -> None:
    for host in HOSTS:
        if world.is_retired and host == "chicago.localhost":
            continue
        readable = {name for name in THINGS if world.may_read(name, host)}
        shown = {world.things[name].published for name in readable}
        secrets = {word for thing in world.things.values() for word in thing.words} - shown
        response = visit(host, "/search/", data={"q": ALL})
        results = response.context["results"]
        titles = {re.sub(r"</?mark>", "", item.title) for item in results.items.object_list}
        assert titles == {f"{ALL} {word} leak{word}" for word in shown}
        assert results.total == sum(results.counts.get("kind", {}).values()) == len(shown)
        assert len(response.context["promoted"]) == min(3, len(shown))
        texts = [response.content.decode(), visit(host, "/resources/feed/").content.decode()]
        for word in sorted(secrets):
            texts += [visit(host, address).content.decode() for address in routes(word)]
        for text in texts:
            assert not [word for word in secrets if f"leak{word}" in text.lower()]
        for word in shown:
            assert f"leak{word}" in re.sub(r"</?mark>", "", visit(host, f"/search/?q={word}").content.decode())


@pytest.mark.every_engine
def test_no_history_of_editing_lets_anything_be_found_that_may_not_be_read(
    network: Network, make_resource: MakeResource, curator: User, visit: Callable[..., Any], engine: str
) -> None:
    @settings(
        max_examples=6 if engine == "database" else 2,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(st.lists(st.sampled_from(OPERATIONS), min_size=4, max_size=10))
    @example([("hide", ""), ("draft", "below"), ("publish", "below"), ("move away", ""), ("open", ""), ("retire", "")])
    @example([("retire", ""), ("publish", "own"), ("restore", ""), ("hide all", ""), ("publish", "article")])
    @example([("schedule", "shared"), ("expire", "own"), ("draft", "own"), ("give", "own"), ("file", "shared")])
    def play(history: list[tuple[str, str]]) -> None:
        with transaction.atomic():
            world = World(network, make_resource, curator)
            for operation, thing in history:
                world.play(operation, thing)
            assert_only_what_may_be_read(world, visit)
            transaction.set_rollback(True)
        forget_everything_held()
        if isinstance(choice._WITH_INDEX, CaughtUpEngine):
            choice._WITH_INDEX.compare_again()

    play()


NONSENSE = (
    "q=" + "a" * 10_000,
    "q=" + "%22" * 3_001,
    "q=walrus%22+%22&kind=" + "x" * 10_000,
    "q=%00walrus&since=%00&until=99999-99-99&page=%00",
    "q=%E2%80%AEwalrus&topic=%E2%80%AE&language=%E2%80%AE",
    "q=title:walrus^2+AND+(oboe+OR+%5B*+TO+*%5D)~",
    "q=walrus';DROP+TABLE+search_searchentry;--&chapter=1;--&type=%27",
    "q=walrus&page=1000000000",
    "q=walrus&page=-1&sort=%3Cscript%3E&scope=everywhere",
    "q=walrus&since=2024-02-31&until=yesterday",
    "q=walrus&since=2025-12-31&until=2025-01-01",
    "q=walrus&since=0000-00-00&until=9999-12-31",
    "q=walrus&jurisdiction=%F0%9F%92%A9&audience=%F0%9F%92%A9&topic=%ED%A0%80",
    "&".join(["q=walrus", *(f"topic={number}" for number in range(300))]),
)


def test_nonsense_is_answered_by_a_calm_page(network: Network, visit: Callable[..., Any]) -> None:
    make_article(network.chicago, "Walrus", date=datetime.date(2025, 6, 1))
    for address in NONSENSE:
        response = visit("chicago.localhost", f"/search/?{address}")
        assert response.status_code == 200, address[:40]
        text = response.content.decode()
        assert "\x00" not in text
        assert "<script>" not in text
        assert len(text) < 100_000
    assert SearchEntry.objects.exists()


def test_days_that_cannot_be_read_are_named_and_nothing_else_is_lost(
    network: Network, visit: Callable[..., Any]
) -> None:
    make_article(network.chicago, "Walrus", date=datetime.date(2025, 6, 1))
    response = visit("chicago.localhost", "/search/?q=walrus&kind=news&since=31.02.2025&until=2025-07")
    text = response.content.decode()
    assert "“31.02.2025” is not a day that we can read" in text
    assert response.context["results"].total == 1
    assert response.context["selection"].address == "?q=walrus&kind=news&until=2025-07-31"
