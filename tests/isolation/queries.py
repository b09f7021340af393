"""What is put into query strings and bodies: the other chapter's numbers, under every name that a view may read."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from PIL import Image
from wagtail.models import Collection, Page, Site
from wagtail.test.utils.form_data import rich_text

from network.models import Picture, UploadedDocument, User
from resources.models import Resource
from tests.isolation.reading import Data
from tests.isolation.routes import Route, Target, Targets
from tests.isolation.world import THEIRS, World

#: In a body: what goes into the address instead.
IN_ADDRESS = "?"
#: A word as long as theirs that nothing carries.
NOBODYS_WORD = "quillwurt"


@dataclass(frozen=True)
class Asked:
    """What is sent: ``changed`` of it names something of theirs, the rest is as the form or the list has it."""

    base: Data
    changed: Data = field(default_factory=dict)

    @property
    def data(self) -> Data:
        return {**self.base, **self.changed}

    def twin(self, targets: Targets) -> tuple[Data, tuple[str, ...]] | None:
        """Return the same with what doesn't exist in place of theirs, and what differs; None if nothing would."""
        numbers: list[str] = []

        def other(value: Any) -> Any:
            if isinstance(value, dict):
                return {name: other(inner) for name, inner in value.items()}
            if isinstance(value, list):
                return [other(inner) for inner in value]
            text = str(value)
            if text.isdigit() and text in targets.theirs:
                missing = targets.missing(text)
                numbers.extend((text, missing))
                return missing
            if isinstance(value, str) and THEIRS.word in value:
                numbers.extend((THEIRS.word, NOBODYS_WORD))
                return value.replace(THEIRS.word, NOBODYS_WORD)
            return value

        changed = {name: other(value) for name, value in self.changed.items()}
        return ({**self.base, **changed}, tuple(numbers)) if numbers else None


_TYPES = {"page_type": "wagtailcore.page", "can_choose_root": "true"}
#: Further parameters of an address, by a part of its pattern.
_SPECIAL: tuple[tuple[str, list[Data]], ...] = (
    (
        "choose-page",
        [
            _TYPES,
            {"page_type": "chapters.newsarticlepage", "q": THEIRS.word},
            {"page_type": "chapters.profilepage"},
            {"page_type": "wagtailcore.page", "user_perms": "move_to", "match_subclass": "true"},
            {"page_type": "wagtailcore.page", "user_perms": "copy_to"},
            {"page_type": "wagtailcore.page", "multiple": "1"},
            {"q": THEIRS.word, "multiple": "1", "can_choose_root": "true"},
        ],
    ),
    ("tag-autocomplete", [{"term": THEIRS.word}, {"term": THEIRS.word[:1]}]),
    (
        "api/main",
        [{"search": THEIRS.word}, {"fields": "*"}, {"fields": "*", "search": THEIRS.word}, {"for_explorer": "1"}],
    ),
    ("chooser", [{"q": THEIRS.word, "multiple": "1"}, {"multiple": "1"}]),
    ("reports/", [{"export": "csv"}, {"export": "xlsx"}]),
    ("forms/", [{"export": "csv"}, {"export": "xlsx"}]),
    ("redirects/", [{"export": "csv"}, {"export": "xlsx"}]),
    ("library/", [{"export": "csv"}]),
    ("users/", [{"export": "csv"}]),
    ("search/", [{"q": f"{THEIRS.word} {THEIRS.opened}"}, {"query": THEIRS.word}]),
    ("embeds", [{"url": "https://example.org/"}]),
    ("block-preview", [{"id": "x"}]),
)


def list_queries(world: World, targets: Targets, route: Route, target: Target, response: Any) -> list[Asked]:
    """Return the query strings for a list or an own object; the first has been asked already."""
    return [Asked({}, query) for query in _queries(world, targets, route, target, response)]


def _queries(world: World, targets: Targets, route: Route, target: Target, response: Any) -> list[Data]:
    if "bulk" in route.text:
        return [*_bulk(world, targets, target)]
    found: list[Data] = []
    if response.status_code not in {200, 403, 404} or response.streaming:
        return found
    special = [query for part, queries in _SPECIAL if part in route.text for query in queries]
    context = getattr(response, "context", None)
    looks_like_list = context is not None and any(
        name in context for name in ("page_obj", "object_list", "filters", "items")
    )
    if not (special or looks_like_list):
        return found
    found += [{"q": THEIRS.word}, {"p": "2"}, *special]
    if "choose-page" in route.text or "choose" in route.text or "chosen" in route.text:
        found += _choosing(world, targets, route)
    if "api/main" in route.text:
        pages = [world.their_pages["draft"].pk, world.sacramento.root_page_id]
        found += [
            {name: pk} for pk in pages for name in ("child_of", "descendant_of", "ancestor_of", "translation_of", "id")
        ]
    filters = getattr(context["filters"], "form", None) if context is not None and "filters" in context else None
    if filters is not None:
        for name, form_field in filters.fields.items():
            found += [{name: value} for value in _values(targets, name, form_field)]
    for name, model in (("collection_id", Collection), ("user", User), ("owner", User), ("site", Site)):
        found.append({name: targets.keys(model)[0]})
    found.append({"tag": world_tag(world)})
    return found


def plain_bodies(world: World, targets: Targets) -> list[Data]:
    """Return a body with names that many views read."""
    page = world.sacramento.root_page_id
    return [
        {
            "title": "walked", "name": "walked", "comment": "walked", "next": "/admin/", "new_title": "walked",
            "new_slug": "walked", "new_parent_page": page, "restriction_type": "none", "selected_submissions": [5001],
            "position": "0", "action-publish": "1", "is_editing": "1", "revision_id": "5001", "locales": [1, 2],
            "id": [5001, 5002], "value": "walked", "confirm": "1",
        }
    ]  # fmt: skip


def with_an_effect(data: Data | None) -> Data | None:
    """Return what the owner would send, changed where sending it as it is would do nothing."""
    changes = {"new_title": "walked", "new_slug": "walked", "restriction_type": "login"}
    return data and {**data, **{name: value for name, value in changes.items() if name in data}}


def own_bodies(
    world: World, targets: Targets, route: Route, target: Target, response: Any, scraped: Data | None
) -> list[Asked]:
    """Return bodies for an own object, or for making one: each puts one number of theirs where ours would stand."""
    if "bulk" in route.text:
        more = _bulk_body(world)
        return [Asked({}, {IN_ADDRESS: query, **more}) for query in _bulk(world, targets, target)]
    bodies: list[Asked] = []
    if "documents/" in route.text or "images/" in route.text:
        bodies += [Asked({}, upload) for upload in _uploads(world, targets, route)]
    if "choose-external-link" in route.text:
        for kind in ("draft", "login", "article"):
            address = world.their_pages[kind].full_url
            bodies.append(Asked({"external-link-chooser-link_text": "walked"}, {"external-link-chooser-url": address}))
    if scraped is None:
        bodies += [Asked(body) for body in plain_bodies(world, targets)]
        return bodies if "results" not in route.text else []
    context = getattr(response, "context", None)
    form = context.get("form") if context is not None else None
    fields = dict(getattr(form, "fields", {}))
    bodies.append(Asked(scraped))
    for name, form_field in fields.items():
        model = _model_of_field(form_field)
        if model is None:
            continue
        for value in _not_to_be_chosen(world, targets, model):
            full = form.add_prefix(name) if form is not None else name
            bodies.append(Asked(_filled(scraped), {full: value}))
    if "body" in fields:
        bodies += [Asked(_filled(scraped), block) for block in _blocks(world, targets)]
    return bodies[:16]


def _not_to_be_chosen(world: World, targets: Targets, model: type[models.Model]) -> list[Any]:
    """Return numbers of theirs that no form may take: what is public may be linked to, what is shared be named."""
    if model is Page:
        return [world.their_pages["draft"].pk]
    shared = set(Resource.objects.public().values_list("pk", flat=True)) if model is Resource else set()
    return [key for key in targets.keys(model) if key not in shared][:2]


def _blocks(world: World, targets: Targets) -> list[Data]:
    """Return bodies of one block that refers to a picture, a document, or in its text to a page of theirs."""
    picture, document = targets.keys(Picture)[0], targets.keys(UploadedDocument)[0]
    values: dict[str, Data] = {
        "figure": {"image-image": picture, "image-alt_text": "walked", "caption": "", "credit": ""},
        "download": {"document": document, "title": "", "text": ""},
        "paragraph": {"": rich_text(f'<p><a linktype="page" id="{world.their_pages["draft"].pk}">walked</a></p>')},
    }
    return [
        {
            "body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": kind, "body-0-id": "",
            **{f"body-0-value-{name}".rstrip("-"): value for name, value in fields.items()},
        }
        for kind, fields in values.items()
    ]  # fmt: skip


def _uploads(world: World, targets: Targets, route: Route) -> list[Data]:
    """Return uploads into collections of theirs, where files are taken."""
    if not route.text.endswith(("/add/", "/create/")):
        return []
    data = BytesIO()
    Image.new("RGB", (9, 9)).save(data, "PNG")
    name, content = ("walked.png", data.getvalue()) if "images/" in route.text else ("walked.txt", b"walked")
    prefix = {"images/chooser/": "image-chooser-upload-", "documents/chooser/": "document-chooser-upload-"}
    before = next((text for part, text in prefix.items() if part in route.text), "")
    bodies: list[Data] = []
    for collection in targets.keys(Collection):
        fields = {"title": "walked", "collection": collection}
        fields |= {field: SimpleUploadedFile(name, content) for field in ("file", "files[]")}
        bodies.append({f"{before}{field}": value for field, value in fields.items()})
    return bodies


def _filled(data: Data) -> Data:
    """Give empty required words a value, so that a form is not refused for them."""
    filled = dict(data)
    for name in ("title", "name", "new_title", "old_path", "comment", "slug", "new_slug"):
        if name in filled and filled[name] in ("", [""]):
            filled[name] = "/walked" if name == "old_path" else "walked"
    return filled


def _model_of_field(field: Any) -> type[models.Model] | None:
    queryset = getattr(field, "queryset", None)
    if queryset is not None:
        found: type[models.Model] = queryset.model
        return found
    widget = getattr(field, "widget", None)
    for name in ("model", "model_class"):
        named = getattr(widget, name, None)
        if isinstance(named, type) and issubclass(named, models.Model):
            return named
    return Page if getattr(widget, "target_models", None) else None


def _values(targets: Targets, name: str, field: Any) -> list[Any]:
    model = _model_of_field(field)
    if model is None:
        return []
    return targets.keys(model)[:2]


def _choosing(world: World, targets: Targets, route: Route) -> list[Data]:
    """Return the queries by which choosers are told what is chosen already."""
    model: type[models.Model] = Page
    if "pages" not in route.text and "choose-page" not in route.text:
        model = targets.model_of(Route(route.text, ("pk",), route.model), "pk") or Page
    numbers = [page.pk for page in world.their_pages.values()] if model is Page else targets.keys(model)
    return [{"id": numbers}, *({"id": number} for number in numbers[:4])]


def _bulk(world: World, targets: Targets, target: Target) -> list[Data]:
    """Return the queries of a bulk action on theirs: by number, and all below a page of theirs."""
    app, name = str(target.extra.get("app_label")), str(target.extra.get("model_name"))
    model = apps.get_model(app, name)
    if issubclass(model, Page):
        numbers = [page.pk for page in world.their_pages.values()]
        own = [world.our_pages["draft"].pk]
        parents = {"id": "all", "childOf": world.sacramento.root_page_id, "next": "/admin/"}
    else:
        numbers, own = targets.keys(model), targets.keys(model, ours=True)[:1]
        parents = {"id": "all", "next": "/admin/"}
    return [{"id": numbers, "next": "/admin/"}, {"id": [*own, *numbers], "next": "/admin/"}, parents]


def _bulk_body(world: World) -> Data:
    return {
        "chooser": world.sacramento.root_page_id, "collection": world.sacramento.collection_id,
        "tags": world_tag(world), "include_descendants": "on", "role": "5001", "mark_as_active": "True",
    }  # fmt: skip


def world_tag(world: World) -> str:
    """Return a word that finds a tag of theirs without holding its mark."""
    return THEIRS.word


__all__ = ["Asked", "list_queries", "own_bodies", "plain_bodies", "with_an_effect", "world_tag"]
