"""Two visitors at the same moment, on connections of their own: what no test inside one transaction can show."""

import datetime
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection

from chapters.models import Chapter
from resources.models import DailyUse, Resource
from resources.models.use import UseKind

DAY = datetime.date(2026, 3, 1)


@pytest.fixture
def resource(django_db_setup: None, django_db_blocker: Any) -> Iterator[Resource]:
    """A resource that all connections see; it goes with the test."""
    with django_db_blocker.unblock():
        chicago = Chapter.objects.get(slug="chicago")
        made: Resource = Resource.objects.create(handle="seen-by-many", contributor=chicago, type="poster")
        try:
            yield made
        finally:
            made.delete()
            connection.close()


def test_visitors_at_the_same_moment_are_all_counted(resource: Resource) -> None:
    def count(chapter: int) -> None:
        try:
            DailyUse.objects.count_one(resource=resource.pk, chapter=chapter, language="en", kind=UseKind.VIEW, day=DAY)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=2) as threads:
        list(threads.map(count, [resource.contributor_id] * 8))

    assert list(DailyUse.objects.values_list("day", "count")) == [(DAY, 8)]
