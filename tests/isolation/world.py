"""The network that is walked: two chapters with one of everything, and who walks."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import connection, models
from django.test import Client
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import (
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Revision,
    Task,
    WorkflowPage,
    WorkflowState,
    WorkflowTask,
)
from wagtail_localize.models import TranslatableObject

from chapters.models import Chapter, Role, Statistic
from network.models import Brand, Hotline, User
from resources.models import LibraryBranchPage, Topic
from tests.isolation.contents import Words, bystander, fill

OURS = Words("meadow", "zqmine", "zqyard")
THEIRS = Words("quillwort", "zqshut", "zqopen")
#: The numbers of what each chapter has begin here, so that a missing number with as many digits can be found.
_BEGINNINGS = {"ours": 3000, "theirs": 5000}

Keys = dict[type[models.Model], set[Any]]


@dataclass
class World:
    """What there is: the keys of all rows of either side, their pages by kind, and the people who walk."""

    ours: Keys
    theirs: Keys
    our_pages: dict[str, Page]
    their_pages: dict[str, Page]
    chicago: Chapter
    sacramento: Chapter
    milwaukee: Chapter
    walkers: dict[str, User | None] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    bodies: dict[str, dict[str, Any] | None] = field(default_factory=dict)

    def keys(self, model: type[models.Model], *, ours: bool = False) -> list[Any]:
        """Return the keys of *model* on one side, the newest last."""
        found: set[Any] = set()
        for kept, keys in (self.ours if ours else self.theirs).items():
            if kept is model or issubclass(kept, model):
                found |= keys
        return sorted(found, key=str)


def make_world(chapters: dict[str, Chapter]) -> World:
    """Fill Chicago and Sacramento of *chapters* (by slug, see tests.factories.make_network) and make the walkers."""
    curator = bystander("boss@example.org", f"{THEIRS.shut}national", is_superuser=True)
    _nationals()
    sides: dict[str, tuple[Keys, dict[str, Page]]] = {}
    # As the database has them: what made them may remember places of the tree that have moved since.
    chapters = {slug: Chapter.objects.get(pk=chapter.pk) for slug, chapter in chapters.items()}
    for side, slug, words in (("ours", "chicago", OURS), ("theirs", "sacramento", THEIRS)):
        _begin_at(_BEGINNINGS[side])
        before = all_keys()
        pages, _people = fill(chapters[slug], words, curator)
        keys = difference(all_keys(), before)
        merge(keys, rows_of(chapters[slug]))
        sides[side] = keys, pages
    world = World(
        ours=sides["ours"][0], theirs=sides["theirs"][0], our_pages=sides["ours"][1], their_pages=sides["theirs"][1],
        chicago=chapters["chicago"], sacramento=chapters["sacramento"], milwaukee=chapters["milwaukee"],
    )  # fmt: skip
    _make_walkers(world)
    return world


def _make_walkers(world: World) -> None:
    for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD):
        person = bystander(f"walker.{role.value}@example.org", "Walker")
        person.groups.add(world.chicago.group(role))
        world.walkers[role.value] = person
    two = bystander("walker.two@example.org", "Walker")
    two.groups.add(world.chicago.group(Role.EDITOR), world.milwaukee.group(Role.LEAD))
    removed = bystander("walker.removed@example.org", "Walker")
    removed.groups.add(world.sacramento.group(Role.EDITOR))
    world.walkers |= {
        "two": two, "removed": removed, "none": bystander("walker.none@example.org", "Walker"), "nobody": None,
        # No walker whose leaks count: the walk must find what these may see, or it is blind.
        "theirs": User.objects.get(email=THEIRS.address(Role.LEAD.value)), "boss": User.objects.get(is_superuser=True),
    }  # fmt: skip
    for name, user in world.walkers.items():
        world.clients[name] = Client(headers={"host": "localhost"}, raise_request_exception=False)
        if user is not None:
            world.clients[name].force_login(user, backend="network.sign_in.AccountBackend")
    _leave_behind(world, two)
    removed.groups.clear()  # what they wrote, and the session that was open, stay
    Page.objects.filter(pk=world.their_pages["locked"].pk).update(owner=removed)


def _leave_behind(world: World, person: User) -> None:
    """Let *person* have worked for the other chapter before: they locked, edited and submitted pages of theirs."""
    draft, locked, waiting = (world.their_pages[kind] for kind in ("draft", "locked", "moderated"))
    Page.objects.filter(pk=locked.pk).update(locked_by=person)
    log(instance=draft, action="wagtail.edit", user=person)
    draft.save_revision(user=person)
    WorkflowState.objects.filter(object_id=str(waiting.pk)).update(requested_by=person)


def _nationals() -> None:
    """What National keeps for all: it may be read, never changed by a chapter."""
    Hotline.objects.create(name="A hotline", phone="1-888-555-0100", hours="Always", languages="English", area="Here")
    Statistic.objects.create(
        key="a-figure", figure="10", statement="reports", source="A source", year=2021, url="https://example.org/",
        review_on=datetime.date(2099, 1, 1),
    )  # fmt: skip
    Topic.objects.create(handle="a-topic", label="A topic", definition="What belongs here.")


def all_keys() -> Keys:
    """Return the key of every row of every model."""
    return {model: set(model._base_manager.values_list("pk", flat=True)) for model in stored_models()}


def stored_models() -> list[type[models.Model]]:
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and model._meta.label != "wagtailsearch.SQLiteFTSIndexEntry"
    ]


def difference(now: Keys, before: Keys) -> Keys:
    return {model: keys - before.get(model, set()) for model, keys in now.items() if keys - before.get(model, set())}


def merge(keys: Keys, more: Keys) -> None:
    for model, added in more.items():
        keys.setdefault(model, set()).update(added)


def rows_of(chapter: Chapter) -> Keys:
    """Return the rows that were made with *chapter* itself, and all pages in its tree and branches."""
    keys: Keys = defaultdict(set)

    def take(rows: Iterable[models.Model]) -> None:
        for row in rows:
            keys[type(row)].add(row.pk)

    groups = [entry.group for entry in chapter.groups.select_related("group")]
    assert chapter.workflow is not None
    take([chapter, chapter.site, chapter.collection, chapter.workflow])
    take(chapter.groups.all())
    take(groups)
    take(Brand.objects.filter(site=chapter.site))
    take(Redirect.objects.filter(site=chapter.site))
    take(GroupPagePermission.objects.filter(group__in=groups))
    take(GroupCollectionPermission.objects.filter(group__in=groups))
    take(GroupSitePermission.objects.filter(group__in=groups))
    take(WorkflowTask.objects.filter(workflow=chapter.workflow))
    take(WorkflowPage.objects.filter(workflow=chapter.workflow))
    for task in chapter.workflow.tasks:
        take([task.specific])
        keys[Task].add(task.pk)
    roots = [*LibraryBranchPage.objects.of(chapter), *chapter.root_page.get_translations(inclusive=True)]
    for root in roots:
        for page in Page.objects.descendant_of(root, inclusive=True):
            keys[Page].add(page.pk)
            keys[page.specific_class].add(page.pk)
            _take_parts(keys, page.specific)
    return dict(keys)


def _take_parts(keys: Keys, page: Page) -> None:
    """Add the rows that go when *page* goes: fields of a form, revisions, what translations know of it."""
    for relation in page._meta.related_objects:
        if getattr(relation, "on_delete", None) is models.CASCADE and relation.field.remote_field.model is not User:
            rows = relation.related_model._base_manager.filter(**{relation.field.name: page.pk})
            keys[relation.related_model].update(rows.values_list("pk", flat=True))
    keys[Revision].update(
        Revision.objects.filter(object_id=str(page.pk), base_content_type__model="page").values_list("pk", flat=True)
    )
    keys[TranslatableObject].add(page.translation_key)


def _begin_at(number: int) -> None:
    """Let the next rows of every table have keys above *number*."""
    with connection.cursor() as cursor:
        for model in stored_models():
            table = model._meta.db_table
            if connection.vendor != "sqlite":
                raise NotImplementedError("The walk runs on SQLite.")
            cursor.execute("UPDATE sqlite_sequence SET seq = max(seq, %s) WHERE name = %s", [number, table])
            cursor.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT %s, %s WHERE NOT EXISTS "
                "(SELECT 1 FROM sqlite_sequence WHERE name = %s)",
                [table, number, table],
            )
