"""System checks of tenancy: nothing that the admin can show goes without an answer to "whose is it?"."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error
from django.urls import get_resolver, reverse
from wagtail.models import Page, get_page_models

from chapters.admin.doors import door_of
from chapters.tenancy import rule_of
from network.own_references import OwnReferencesMixin

#: Models that belong to nobody, with the reason; "app.*" for all of an app.
NOBODYS: dict[str, str] = {
    "account.emailaddress": "not used: an account has one address, its own",
    "account.emailconfirmation": "not used: see account.emailaddress",
    "auth.permission": "names of what may be done",
    "chapters.contactformfield": "part of its page, reached through it",
    "contenttypes.contenttype": "names of models",
    "django_tasks_database.dbtaskresult": "background work, National's by its permission",
    "mfa.authenticator": "a person's own second factors, shown to nobody else",
    "network.picturerendition": "made from a picture, reached through it",
    "resources.facetvalue": "the visitors' list of the library: written by the library, shown by no view of the admin",
    "resources.libraryentry": "the visitors' list of the library: see resources.facetvalue",
    "resources.resourceaudience": "part of its resource",
    "resources.resourcetag": "part of its resource",
    "resources.titlekey": "part of its resource, compared for National alone",
    "search.searchentry": "what visitors may find: public by construction",
    "search.searchword": "words of what every visitor may find, shown by no view of the admin",
    "search.unsent": "keys of entries on their way to the index, shown nowhere",
    "sessions.session": "never shown",
    "taggit.taggeditem": "a tag of a picture or document, reached through it",
    "wagtail_localize.*": "parts of a translation, reached through it",
    "wagtailadmin.admin": "no rows: carries the permission to enter",
    "wagtailadmin.formstate": "a person's own unsaved form",
    "wagtailcore.groupapprovaltask": "a task: see its parent",
    "wagtailcore.groupcollectionpermission": "made by provisioning, shown to National only",
    "wagtailcore.grouppagepermission": "made by provisioning, shown to National only",
    "wagtailcore.groupsitepermission": "made by provisioning, shown to National only",
    "wagtailcore.referenceindex": "shown by usage views alone, cut to what is in sight (network.own_references)",
    "wagtailcore.workflowcontenttype": "no workflows but those of pages",
    "wagtailcore.workflowpage": "part of its workflow",
    "wagtailcore.workflowtask": "part of its workflow",
    "wagtaildocs.document": "not used: network.UploadedDocument is",
    "wagtailembeds.embed": "public videos, by their address",
    "wagtailimages.image": "not used: network.Picture is",
    "wagtailimages.rendition": "not used: network.PictureRendition is",
    "wagtailsearch.indexentry": "an index, searched through pages and media",
    "wagtailsearch.sqliteftsindexentry": "an index, searched through pages and media",
    "wagtailusers.userprofile": "a person's own settings",
}

#: Views that Wagtail registers without a name: both answer 404, the second whatever leads nowhere.
_NAMELESS = {"test404/", "^.*/$"}


def check_models(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Fail for every installed model without a rule that isn't known to belong to nobody."""
    found: list[CheckMessage] = []
    for model in apps.get_models():
        label = model._meta.label_lower
        known = label in NOBODYS or f"{model._meta.app_label}.*" in NOBODYS
        if rule_of(model) is None and not known:
            found.append(
                Error(
                    f"{model._meta.label} has no tenancy rule: nothing says what of it belongs to which chapter.",
                    hint=(
                        "Call chapters.tenancy.register_rule where its application starts (for what National keeps: "
                        "chapters.ownership.shared or .nationals), or add it to chapters.checks.NOBODYS with a reason."
                    ),
                    obj=model,
                    id="chapters.E001",
                )
            )
    return found


def check_views(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Fail for every view of the admin without a door."""
    return [
        Error(
            f"The view {name or pattern!r} of the admin has no door: chapters get a 404 from it.",
            hint="Call chapters.admin.doors.open_to_chapters or close_to_chapters where its layer sets its doors.",
            id="chapters.E002",
        )
        for name, pattern in views_without_a_door()
    ]


def check_page_forms(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Fail for every page type whose form would take references to what its writer can't choose."""
    return [
        Error(
            f"The form of {model._meta.label} doesn't look at what it refers to: it takes other chapters' keys.",
            hint="Let base_form_class inherit from network.own_references.OwnReferencesPageForm.",
            obj=model,
            id="chapters.E003",
        )
        for model in get_page_models()
        if model is not Page and not issubclass(model.base_form_class, OwnReferencesMixin)
    ]


def views_without_a_door() -> list[tuple[str, str]]:
    """Return (name with namespaces, pattern) of every view below the admin's address that nobody gave a door."""
    prefix = reverse("wagtailadmin_home").lstrip("/")
    return sorted(
        {
            (name, pattern)
            for name, pattern in _views(get_resolver().url_patterns)
            if pattern.startswith(prefix)
            and not (name and door_of(name))
            and pattern.removeprefix(prefix) not in _NAMELESS
        }
    )


def _views(patterns: Iterable[Any], namespaces: tuple[str, ...] = (), before: str = "") -> Iterator[tuple[str, str]]:
    for entry in patterns:
        pattern = before + str(entry.pattern)
        if hasattr(entry, "url_patterns"):
            inner = (*namespaces, entry.namespace) if entry.namespace else namespaces
            yield from _views(entry.url_patterns, inner, pattern)
        else:
            name = ":".join((*namespaces, entry.name)) if entry.name else ""
            yield name, pattern
