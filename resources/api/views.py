"""The addresses of the API. Whatever stands in an answer comes from what every visitor may see."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from django.conf import settings
from django.db.models import Count, Q
from django.http import HttpResponsePermanentRedirect
from django.urls import include, path, reverse
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import exceptions
from rest_framework.response import Response

from chapters.registry import all_chapters
from network.brands import national_address
from resources.api.base import LibraryApiView
from resources.api.paging import SORTS, page_of, ranked_page_of
from resources.api.question import LARGEST_LIMIT, USUAL_LIMIT, USUAL_SORT, read_question
from resources.api.records import (
    ProblemRecord,
    ResourceListRecord,
    ResourceRecord,
    TopicListRecord,
    TopicRecord,
    ready_for_records,
)
from resources.library import words
from resources.library.bits import IsIn, of_members
from resources.library.selection import RELEVANCE
from resources.models import Audience, Resource, ResourceType, Topic

PREFIX = "api/library/v1/"
#: So often a work may have been merged into another, one after the other.
_MERGES = 5

_PROBLEMS = {429: ProblemRecord}


def _choice(name: str, description: str, values: list[str] | None = None, kind: Any = OpenApiTypes.STR) -> Any:
    return OpenApiParameter(name, kind, description=description, enum=values, many=True)


PARAMETERS = [
    OpenApiParameter(
        "q",
        OpenApiTypes.STR,
        description="Words to look for, in texts and in files, as the search of the site understands them: several "
        "words, “phrases” in quotes, -words that must not be there. If nothing has all of them, what has some.",
    ),
    _choice("topic", "Handle of a topic; given again, any of them."),
    _choice("type", "Type; given again, any of them.", ResourceType.values),
    _choice("audience", "Whom it is for; given again, any of them.", Audience.values),
    _choice("language", "Code of a language in which there is a file; given again, any of them."),
    _choice("jurisdiction", "Where its law applies (US, US-IL, a place); given again, any of them."),
    _choice("chapter", "Handle of the chapter that contributed it or is credited; given again, any of them."),
    _choice("year", "Year of publication; given again, any of them.", kind=OpenApiTypes.INT),
    OpenApiParameter("updated_since", OpenApiTypes.STR, description="Day or moment (ISO 8601); changed then or later."),
    OpenApiParameter(
        "sort",
        OpenApiTypes.STR,
        enum=list(SORTS),
        description=f"The order; {RELEVANCE} where words are given, else {USUAL_SORT}.",
    ),
    OpenApiParameter(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": LARGEST_LIMIT, "default": USUAL_LIMIT},
        description="How many on a page.",
    ),
    OpenApiParameter("cursor", OpenApiTypes.STR, description="Where the page begins: from “next” of the one before."),
]


class StartView(LibraryApiView):
    """Where a program begins."""

    schema = None

    def get(self, request: Any) -> Response:
        return Response(
            {
                "title": "The library of the network, for programs",
                "resources": _address("library_api:resources"),
                "topics": _address("library_api:topics"),
                "description": _address("library_api:description"),
                "for_people": national_address(reverse("library")),
            }
        )


class ResourcesView(LibraryApiView):
    """Give one or more values to a choice, and any number of choices: a work fits one value of each."""

    @extend_schema(
        operation_id="listResources",
        summary="The public resources that fit all of what is asked",
        parameters=PARAMETERS,
        responses={200: ResourceListRecord, 400: ProblemRecord, **_PROBLEMS},
    )
    def get(self, request: Any) -> Response:
        query = request.query_params
        question = read_question(query)
        found = question.narrow(Resource.objects.public())
        if question.text:
            ranked = _with_words(question.text)
            found = found.filter(IsIn("pk", of_members(ranked)))
        if question.sort == RELEVANCE:
            page, cursor = ranked_page_of(ready_for_records(found), ranked, question.cursor, question.limit)
        else:
            page, cursor = page_of(ready_for_records(found), SORTS[question.sort], question.cursor, question.limit)
        following = None
        if cursor:
            again = query.copy()
            again["cursor"] = cursor
            following = f"{_address('library_api:resources')}?{again.urlencode()}"
        records = ResourceRecord(page, many=True).data
        # Counting a hundred thousand takes longer than a page of them: once is enough.
        total = found.count() if question.cursor is None else None
        answer = Response({"total": total, "next": following, "results": records})
        if following:
            answer["Link"] = f'<{following}>; rel="next"'
        return answer


class ResourceView(LibraryApiView):
    """A work by its number. That of a work that was merged into another one leads there (301)."""

    @extend_schema(
        operation_id="getResource",
        summary="One public resource by its number",
        responses={200: ResourceRecord, 404: ProblemRecord, **_PROBLEMS},
    )
    def get(self, request: Any, number: int) -> Response | HttpResponsePermanentRedirect:
        resource = ready_for_records(Resource.objects.public().filter(pk=number)).first()
        if resource is not None:
            return Response(ResourceRecord(resource).data)
        successor = _merged_into(number)
        if successor is None:
            raise exceptions.NotFound(f"The public library has no resource with the number {number}.")
        return HttpResponsePermanentRedirect(_address("library_api:resource", successor))


class TopicsView(LibraryApiView):
    """The controlled vocabulary that National keeps, with the number of public works about each topic."""

    @extend_schema(
        operation_id="listTopics",
        summary="The topics by which the library is filed",
        responses={200: TopicListRecord, **_PROBLEMS},
    )
    def get(self, request: Any) -> Response:
        public = Q(resources__in=Resource.objects.public())
        topics = Topic.objects.annotate(public_resources=Count("resources", filter=public, distinct=True))
        return Response({"results": TopicRecord(topics, many=True).data})


class DescriptionView(LibraryApiView):
    """The API as OpenAPI describes it, for programs that make programs."""

    schema = None

    def get(self, request: Any) -> Response:
        return Response({**_description(), "servers": [{"url": national_address("")}]})


@cache
def _description() -> dict[str, Any]:
    """Return the description; it is the same for as long as the process runs."""
    mounted = [path(PREFIX, include("resources.api.urls"))]
    generator: Any = SchemaGenerator(patterns=mounted)  # type: ignore[no-untyped-call]
    description: dict[str, Any] = generator.get_schema(request=None, public=True)
    return description


def _with_words(text: str) -> Sequence[int]:
    """Return the numbers of the works that have the words, the best first: as National's visitors find them."""
    national = next((chapter for chapter in all_chapters() if chapter.is_national), None)
    if national is None:
        return ()
    found = words.find(text, chapter_id=national.pk, language=settings.LANGUAGE_CODE)
    return found.resources if found is not None else ()


def _merged_into(number: int) -> int | None:
    """Return the number of the public resource that one was merged into, if need be by several steps."""
    for _step in range(_MERGES):
        successor: int | None = Resource.objects.filter(pk=number).values_list("merged_into", flat=True).first()
        if successor is None or Resource.objects.public().filter(pk=successor).exists():
            return successor
        number = successor
    return None


def _address(name: str, *args: int) -> str:
    return national_address(reverse(name, args=args))
