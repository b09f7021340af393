"""Every address that the resolver knows, and the numbers and words that fit into it."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import Group
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver
from taggit.models import Tag
from wagtail.admin.models import EditingSession
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Locale,
    Page,
    PageViewRestriction,
    Revision,
    Site,
    Task,
    TaskState,
    UploadedFile,
    Workflow,
    WorkflowState,
)
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource

from chapters.models import Chapter, Invitation, Statistic
from network.models import Hotline, Picture, UploadedDocument, User
from resources.models import FormerTag, ProposedFile, Resource, ResourceFile, Topic, Visibility
from search.models import PromotedResult, SearchEntry
from tests.isolation.world import THEIRS, World

_PARAMETER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>|\(\?P<group>\w+>|")
#: What a parameter's name says of the model whose key it is.
_BY_NAME: dict[str, type[models.Model]] = {
    "page_id": Page, "parent_page_id": Page, "page_to_move_id": Page, "destination_id": Page, "page_pk": Page,
    "image_id": Picture, "document_id": UploadedDocument, "doc_id": UploadedDocument, "collection_id": Collection,
    "task_id": Task, "redirect_id": Redirect, "revision_id": Revision, "revision_id_a": Revision,
    "revision_id_b": Revision, "task_state_id": TaskState, "workflow_state_id": WorkflowState, "workflow_pk": Workflow,
    "uploaded_file_id": UploadedFile, "translation_source_id": TranslationSource, "translation_id": Translation,
    "string_segment_id": StringSegment, "overridable_segment_id": OverridableSegment, "file_pk": ResourceFile,
    "item_pk": ProposedFile, "tag_pk": Tag, "former_pk": FormerTag, "chapter_pk": Chapter,
    "person_pk": User, "invitation_pk": Invitation,
    "entry_pk": SearchEntry,
    "session_id": EditingSession, "object_id": Page, "page_view_restriction_id": PageViewRestriction,
    "restriction_id": CollectionViewRestriction, "site_id": Site,
}  # fmt: skip
#: What the beginning of an address says of the model whose key stands in it as ``pk``; the first that fits.
_BY_PLACE: tuple[tuple[str, type[models.Model]], ...] = (
    ("api/main/pages", Page), ("api/main/documents", UploadedDocument), ("api/main/images", Picture),
    ("pages/", Page), ("collections/", Collection), ("workflows/tasks", Task), ("workflows/", Workflow),
    ("settings/", Site), ("library/", Resource), ("choose/resources/resource", Resource), ("resources/topic", Topic),
    ("topics/", Topic), ("chapters/statistic", Statistic), ("network/hotline", Hotline), ("chapters/", Chapter),
    ("locales/", Locale), ("sites/", Site), ("users/", User), ("groups/", Group), ("documents/", UploadedDocument),
    ("images/", Picture), ("localize/", Page), ("search/promoted/", PromotedResult),
)  # fmt: skip
#: Pages of the other chapter that are put into addresses, the most private first.
PAGE_KINDS = (
    "draft", "moderated", "article", "password", "form", "resource draft", "resource submitted",
)  # fmt: skip
OPEN_KINDS = frozenset({"article", "form", "news", "campaign", "shared"})
#: What National keeps for all to read.
_READ_BY_ALL = frozenset({FormerTag, Hotline, Statistic, Tag, Topic})
_PLAIN_WORDS = {
    "filter_spec": ["max-165x165"], "mode": [""], "uidb64": ["NQ"], "token": ["set-password"],
    "fingerprint": ["0" * 12],
    "app_name": ["network"], "content_type_app_name": ["chapters"], "content_type_model_name": ["newsarticlepage"],
    "name": ["file.pdf"], "filename": ["file.txt"], "source": ["pages"], "number": ["1"],
}  # fmt: skip

#: For a model of which there is no row.
NOBODYS_KEY = "00000000-0000-4000-8000-000000000000"


@dataclass(frozen=True)
class Route:
    """A pattern of the resolver: its text, its parameters in order, and the model that its view names, if any."""

    text: str
    parameters: tuple[str, ...]
    model: type[models.Model] | None
    takes_posts: bool = True

    @property
    def is_list(self) -> bool:
        return not self.parameters

    def address(self, values: dict[str, Any]) -> str:
        text = self.text
        for name, value in values.items():
            text = text.replace(f"<{name}>", str(value), 1)
        return "/" + text


@dataclass(frozen=True)
class Target:
    """An address, whose numbers stand in it (theirs, ours, mixed, missing), and the same with missing numbers."""

    address: str
    side: str
    missing: str = ""
    numbers: tuple[str, ...] = ()
    kind: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


def all_routes() -> list[Route]:
    """Return every pattern of the project, the admin's and the visitors'."""
    found = {}
    for text, callback in _walk(get_resolver().url_patterns, ""):
        plain, names = _named(text)
        view = getattr(callback, "view_class", None)
        model = (getattr(callback, "view_initkwargs", None) or {}).get("model") or getattr(view, "model", None)
        posts = not isinstance(view, type) or hasattr(view, "post")
        found[plain] = Route(plain, names, model if isinstance(model, type) else None, posts)
    return list(found.values())


def _walk(patterns: Any, before: str) -> Iterator[tuple[str, Any]]:
    for pattern in patterns:
        text = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, text)
        elif isinstance(pattern, URLPattern):
            yield text, pattern.callback


def _named(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the pattern with its parameters as ``<name>``, and their names."""
    text = re.sub(r"\(\?P<(\w+)>[^()]*(?:\([^()]*\)[^()]*)*\)", r"<any:\1>", text)
    if "(" in text:  # Wagtail's own old patterns, by place
        text = re.sub(r"\(\\d\+\)", "<int:document_id>", text, count=1)
        text = re.sub(r"\(\.\*\)", "<str:filename>", text, count=1)
        text = re.sub(r"\(\(\?:\[.*\)$", "<path:path>", text.rstrip("$"))
    text = text.replace("^", "").replace("$", "").replace("\\", "").replace(".*/", "no-such-view/")
    names = tuple(re.findall(r"<(?:\w+:)?(\w+)>", text))
    return re.sub(r"<\w+:(\w+)>", r"<\1>", text), names


class Targets:
    """Puts the world's numbers into routes."""

    def __init__(self, world: World) -> None:
        self.world = world
        #: Numbers by which the other chapter's rows are known in queries and bodies (small ones are too many things').
        self.theirs = {str(key) for key in itertools.chain(*world.theirs.values()) if str(key).isdigit()}
        self.taken = {str(key) for key in itertools.chain(*(world.theirs | world.ours).values())}
        self.taken |= {str(key) for key in range(70)}

    def of(self, route: Route) -> list[Target]:
        """Return the addresses to ask for *route*."""
        if route.is_list:
            return [Target("/" + route.text, "none")]
        if "app_label" in route.parameters and "bulk" in route.text:
            return [Target(route.address(values), "none", extra=values) for values in _bulk_actions()]
        found = []
        for words in self._words(route):
            found += self._numbered(route, words)
        return found

    def model_of(self, route: Route, name: str) -> type[models.Model] | None:
        """Return the model whose key the parameter *name* is; None for a word."""
        if name in _BY_NAME:
            return _BY_NAME[name]
        if name == "pk" or name.endswith(("_id", "_pk")):
            place = next((model for part, model in _BY_PLACE if part in route.text), None)
            return place or route.model or Page
        return None

    def missing(self, key: Any) -> str:
        """Return a number with as many digits (four at least) that belongs to nothing."""
        text = str(key)
        if not text.isdigit():
            return "9" * len(text)
        number = int("9" * max(len(text), 4))
        while str(number) in self.taken:
            number -= 1
        return str(number)

    def keys(self, model: type[models.Model], *, ours: bool = False, most: int = 3) -> list[Any]:
        """Return some keys of *model* on one side; National's where a side has none."""
        keys = self.world.keys(model, ours=ours)
        if not ours and model is User:
            keys = [*keys[:1], *User.objects.filter(is_superuser=True).values_list("pk", flat=True)]
        if not keys:
            own = self.world.keys(model, ours=True)
            keys = list(model._base_manager.exclude(pk__in=own).order_by("pk").values_list("pk", flat=True)[:2])
        return keys[:1] + keys[-(most - 1) :] if len(keys) > most else keys

    def _words(self, route: Route) -> list[dict[str, Any]]:
        """Return every combination of the words that fit into *route*."""
        words: dict[str, list[Any]] = {}
        for name in route.parameters:
            if self.model_of(route, name) is None:
                words[name] = _PLAIN_WORDS.get(name, [])
        if "action_name" in words:
            words["action_name"] = ["approve", "reject"] if "workflow" in route.text else ["publish", "copy"]
        if "handle" in words:
            words["handle"] = [row.handle for row in Resource.objects.filter(pk__in=self.world.keys(Resource))]
        if "path" in words:
            words["path"] = [
                f"{THEIRS.word}/",
                *(page.url_path.split("/", 2)[2] for page in self.world.their_pages.values()),
            ]
        pairs = [("", "")]
        if "model_name" in words:
            pairs = [("wagtailcore", "page")]
            if "localize" in route.text:
                pairs = [("resources", "resource")]
            if "tasks/add" in route.text:
                pairs = [("wagtailcore", "groupapprovaltask")]
            if "pages/create" in route.text:
                pairs = [("chapters", "newsarticlepage"), ("chapters", "sectionpage")]
        words = {name: found for name, found in words.items() if name not in {"app_label", "model_name"}}
        if "app_name" in words and "settings" not in route.text:
            pairs, words["app_name"] = [("", "tag")], ["taggit"]
        chosen = []
        for app, model in pairs:
            for values in itertools.product(*(found or ["x"] for found in words.values())):
                entry = dict(zip(words, values, strict=True))
                for name, value in (("app_label", app), ("model_name", model)):
                    if name in route.parameters:
                        entry[name] = value or "brand"
                if entry.get("app_name") == "network":
                    entry["model_name"] = "brand"
                chosen.append(entry)
        return chosen

    def _numbered(self, route: Route, words: dict[str, Any]) -> list[Target]:
        names = [name for name in route.parameters if name not in words]
        if not names:
            return [Target(route.address(words), "none")]
        found = []
        first = self.model_of(route, names[0])
        assert first is not None
        starts: list[tuple[str, Any]] = [("", key) for key in self.keys(first)] or [("", NOBODYS_KEY)]
        if first is Page:
            starts = [(kind, self.world.their_pages[kind].pk) for kind in PAGE_KINDS]
            starts.append(("form", self.world.sacramento.root_page_id))
        if first is Resource:
            shared = set(Resource.objects.filter(visibility=Visibility.NETWORK).values_list("pk", flat=True))
            starts = [("shared" if key in shared else "", key) for _kind, key in starts]
        elif first in _READ_BY_ALL:
            starts = [("shared", key) for _kind, key in starts]
        own_pages = [self.world.our_pages[kind].pk for kind in ("draft", "moderated", "form", "resource draft")]
        own = [*own_pages, self.world.chicago.root_page_id] if first is Page else self.keys(first, ours=True, most=2)
        own = own or [NOBODYS_KEY]
        if "pages/add/" in route.text:  # where an article may stand
            starts = [("news", self.world.their_pages["news"].pk)]
            own = [self.world.our_pages["news"].pk]
        for kind, key in starts:
            values = {names[0]: key, **{name: self._beside(route, name, key) for name in names[1:]}}
            found.append(self._target(route, words, values, values, "theirs", kind))
        for key in own:
            values = {names[0]: key, **{name: self._beside(route, name, key, ours=True) for name in names[1:]}}
            found.append(self._target(route, words, values, {}, "ours"))
        for number in range(1, len(names)):
            values = {names[0]: own[0], **{name: self._beside(route, name, own[0], ours=True) for name in names[1:]}}
            values[names[number]] = self._beside(route, names[number], starts[0][1])
            found.append(self._target(route, words, values, {names[number]: values[names[number]]}, "mixed"))
        return found

    def _target(
        self,
        route: Route,
        words: dict[str, Any],
        values: dict[str, Any],
        theirs: dict[str, Any],
        side: str,
        kind: str = "",
    ) -> Target:
        missing = {name: self.missing(value) for name, value in theirs.items()}
        return Target(
            route.address({**words, **values}),
            side,
            route.address({**words, **values, **missing}) if theirs else "",
            tuple(str(value) for value in [*theirs.values(), *missing.values()]),
            kind,
        )

    def _beside(self, route: Route, name: str, first: Any, *, ours: bool = False) -> Any:
        """Return a key for a further parameter: of what belongs to the page in front of it, if there is any."""
        model = self.model_of(route, name)
        assert model is not None
        rows = model._base_manager.all()
        own: Any = None
        if model is Revision:
            own = rows.filter(object_id=str(first)).order_by("-pk")
        elif model is TaskState:
            own = rows.filter(workflow_state__object_id=str(first))
        elif model is WorkflowState:
            own = rows.filter(object_id=str(first))
        elif model is ResourceFile:
            own = rows.filter(resource=first)
        elif model is Page:
            return (self.world.chicago if ours else self.world.sacramento).root_page_id
        found = own.values_list("pk", flat=True).first() if own is not None else None
        keys = self.keys(model, ours=ours)
        return found or (keys[0] if keys else "5001")


def _bulk_actions() -> list[dict[str, Any]]:
    bulk_action_registry._scan_for_bulk_actions()
    return [
        {"app_label": app, "model_name": model, "action": action}
        for app, by_model in bulk_action_registry.actions.items()
        for model, actions in by_model.items()
        for action in actions
    ]
