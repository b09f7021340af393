"""What of the library needs a hand: past its review, lacking a language, with a dead link, an undescribed picture or a
file that can't be searched. Questions are conditions on Resource, so that a list and its counts are one statement."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db.models import BooleanField, Case, Count, Exists, OuterRef, Prefetch, Q, QuerySet, Value, When
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from network.locales import language_of
from resources.formats import FORMATS, Kind
from resources.languages import language_label
from resources.models import CheckedLink, LibraryExpectations, Resource, ResourceFile, ResourcePage
from resources.models.file import Extraction, Problem

REVIEW, LANGUAGE, LINK, ALT, TEXT = "review", "language", "link", "alt", "text"
#: What a resource may need, in the order of lists.
LABELS: Mapping[str, Any] = {
    REVIEW: _("Past its review date"),
    LANGUAGE: _("Lacks a language"),
    LINK: _("Has a dead link"),
    ALT: _("Has a picture without a description"),
    TEXT: _("Has a file that can't be searched"),
}
_PICTURES = tuple(code for code, known in FORMATS.items() if known.kind == Kind.IMAGE)


def with_needs(resources: "QuerySet[Resource]") -> "QuerySet[Resource]":
    """Return *resources*, without merged ones, with a yes or no for each need: ``needs_review`` and so on."""
    questions = {f"needs_{name}": condition for name, condition in _questions().items()}
    return resources.filter(merged_into__isnull=True).annotate(**questions)


def in_need(resources: "QuerySet[Resource]", need: str = "") -> "QuerySet[Resource]":
    """Return those of *resources* that have *need*, or any."""
    wanted = [need] if need in LABELS else list(LABELS)
    condition = Q(pk__in=[])
    for name in wanted:
        condition |= Q(**{f"needs_{name}": True})
    return with_needs(resources).filter(condition)


def counts(resources: "QuerySet[Resource]") -> dict[str, int]:
    """Return how many of *resources* have each need, in one statement."""
    tallies = {name: Count("pk", filter=Q(**{f"needs_{name}": True})) for name in LABELS}
    found: dict[str, int] = with_needs(resources.order_by()).aggregate(**tallies)
    return found


def for_reading(resources: "QuerySet[Resource]") -> "QuerySet[Resource]":
    """Return *resources* with what ``details`` reads, in as many queries for one as for a hundred."""
    files = ResourceFile.objects.current().without_text().in_order()
    return resources.select_related("contributor", "review_owner").prefetch_related(
        Prefetch("pages", queryset=ResourcePage.objects.defer("body")),
        Prefetch("files", queryset=files, to_attr="current_files"),
        Prefetch("checked_links", queryset=CheckedLink.objects.dead(), to_attr="dead_links"),
    )


def details(resource: Any, wanted: list[str]) -> dict[str, str]:
    """Return the needs of a resource (from ``in_need`` and ``for_reading``), each with what it is about.

    *wanted* are the languages that the network expects.
    """
    files = resource.current_files
    said = dict.fromkeys(needs_of(resource), "")
    if REVIEW in said and resource.review_on:
        said[REVIEW] = date_format(resource.review_on, "DATE_FORMAT")
    if LANGUAGE in said:
        have = {file.language for file in files} or {language_of(page.locale_id) for page in resource.pages.all()}
        said[LANGUAGE] = ", ".join(language_label(code) for code in wanted if code not in have)
    if LINK in said:
        said[LINK] = ", ".join(sorted(link.url for link in resource.dead_links))
    if ALT in said:
        said[ALT] = ", ".join(str(file) for file in files if file.lacks_description)
    if TEXT in said:
        said[TEXT] = " ".join(f"{file}: {file.get_problem_display()}" for file in files if file.problem)
    return said


def needs_of(resource: Any) -> list[str]:
    """Return the needs of a resource from ``with_needs``."""
    return [name for name in LABELS if getattr(resource, f"needs_{name}")]


def _questions() -> dict[str, Any]:
    files = ResourceFile.objects.current().filter(resource=OuterRef("pk")).order_by()
    pages = ResourcePage.objects.filter(resource=OuterRef("pk")).order_by()
    links = CheckedLink.resources.through.objects.filter(
        resource=OuterRef("pk"), checkedlink__failed_days__gte=CheckedLink.DAYS_UNTIL_DEAD
    )
    unreadable = files.filter(Q(extraction=Extraction.FAILED) | Q(problem=Problem.NO_TEXT))
    undescribed = Q(body__contains='embedtype="image"') & Q(body__contains='alt=""')
    lacks: Any = Q(pk__in=[])
    for code in LibraryExpectations.wanted_languages():
        if code in dict(settings.LANGUAGES):
            in_words = ~Exists(files) & Exists(pages.filter(locale__language_code=code))
            lacks |= ~Exists(files.filter(language=code)) & ~in_words
        else:
            lacks |= ~Exists(files.filter(language=code))
    return {
        REVIEW: _yes(Q(review_on__lte=timezone.localdate())),
        LANGUAGE: _yes(lacks),
        LINK: Exists(links),
        ALT: _yes(Exists(files.filter(format__in=_PICTURES, alt="")) | Exists(pages.filter(undescribed))),
        TEXT: Exists(unreadable),
    }


def _yes(condition: Any) -> Any:
    return Case(When(condition, then=Value(value=True)), default=Value(value=False), output_field=BooleanField())
