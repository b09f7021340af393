"""Who reads in the admin how much the library is used, and of what."""

import csv
import datetime
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from chapters.models import Chapter
from network.models import User
from resources.models import DailyUse, Resource
from resources.models.use import UseKind
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

REPORT = "/admin/reports/library-use/"


def use(
    resource: Resource, site: Chapter, days_ago: int = 0, *, language: str = "en", count: int = 1, **kind: Any
) -> None:
    DailyUse.objects.create(
        resource=resource,
        chapter=site,
        language=language,
        kind=kind.get("kind", UseKind.VIEW),
        day=timezone.localdate() - datetime.timedelta(days=days_ago),
        count=count,
    )


@pytest.fixture
def used(network: Network, curator: User) -> dict[str, Resource]:
    """Chicago's poster, which all have, and its own "=1+1"; Sacramento's, which all have and Chicago shows most."""
    found = {
        "poster": make_shared_resource(network.chicago, curator, title="Poster").resource,
        "sum": make_own_resource(network.chicago, title="=1+1").resource,
        "theirs": make_shared_resource(network.sacramento, curator, title="Theirs").resource,
    }
    use(found["poster"], network.chicago, count=3)
    use(found["poster"], network.milwaukee, 29, language="es", kind=UseKind.DOWNLOAD, count=2)
    use(found["poster"], network.chicago, 30, count=40)
    use(found["poster"], network.chicago, 400, count=500)
    use(found["sum"], network.chicago, 5)
    use(found["theirs"], network.chicago, count=99)
    return found


def rows(client: Any, **query: Any) -> list[tuple[Any, ...]]:
    """Return what the report says, by its export: name, views, downloads."""
    answer = client.get(REPORT, {**query, "export": "csv"})
    lines = list(csv.reader(StringIO(answer.getvalue().decode())))
    return [(line[0], int(line[2]), int(line[3])) for line in lines[1:]]


def test_chapter_reads_of_its_own_resources_on_all_sites(
    used: dict[str, Resource], contributor: User, sign_in: Any
) -> None:
    client = sign_in(contributor)
    assert rows(client) == [("Poster", 3, 2), ("'=1+1", 1, 0)]
    content = client.get(REPORT).content.decode()
    assert "Poster" in content
    assert "Theirs" not in content
    assert f"/admin/library/{used['poster'].pk}/" in content


def test_national_reads_of_all(used: dict[str, Resource], curator: User, sign_in: Any) -> None:
    client = sign_in(curator)
    assert [name for name, *_numbers in rows(client)] == ["Theirs", "Poster", "'=1+1"]
    assert rows(client, by="contributor") == [("Lantern Sacramento", 99, 0), ("Lantern Chicago", 4, 2)]


def test_lines_are_cut_by_site_language_period_days_and_title(
    used: dict[str, Resource], editor: User, sign_in: Any
) -> None:
    client = sign_in(editor)
    assert rows(client, by="site") == [("Lantern Chicago", 4, 0), ("Lantern Milwaukee", 0, 2)]
    assert rows(client, by="language") == [("English", 4, 0), ("Español", 0, 2)]
    assert rows(client, by="contributor") == [("Poster", 3, 2), ("'=1+1", 1, 0)]
    assert rows(client, period="year", q="poster") == [("Poster", 43, 2)]
    assert rows(client, period="all", q="poster") == [("Poster", 543, 2)]
    day = (timezone.localdate() - datetime.timedelta(days=30)).isoformat()
    assert rows(client, day_from=day, day_to=day) == [("Poster", 40, 0)]
    assert rows(client, q="theirs") == []
    assert rows(client, ordering="views") == [("'=1+1", 1, 0), ("Poster", 3, 2)]
    assert client.get(REPORT, {"day_from": "nonsense", "by": "x", "ordering": "count"}).status_code == 200


def test_spreadsheet_holds_text_and_numbers_and_no_formula(used: dict[str, Resource], lead: User, sign_in: Any) -> None:
    answer = sign_in(lead).get(REPORT, {"export": "xlsx"})
    sheet = load_workbook(BytesIO(answer.getvalue())).active
    assert [cell.value for cell in sheet[2]][:5] == ["Poster", 1, 3, 2, 5]
    assert sheet["A3"].value == "'=1+1"
    assert sheet["A3"].data_type == "s"


def test_report_costs_the_same_with_many_resources(
    network: Network, used: dict[str, Resource], lead: User, sign_in: Any, django_assert_max_num_queries: Any
) -> None:
    client = sign_in(lead)
    counts = []
    for number in range(2):
        client.get(REPORT)
        with django_assert_max_num_queries(30) as queries:
            client.get(REPORT)
        counts.append(len(queries))
        for title in ("One", "Two", "Three"):
            use(make_own_resource(network.chicago, title=f"{title} {number}").resource, network.chicago)
    assert counts[0] == counts[1]


def test_record_shows_use_to_its_chapter_by_site_and_language(
    network: Network, used: dict[str, Resource], contributor: User, stranger: User, sign_in: Any
) -> None:
    path = f"/admin/library/{used['poster'].pk}/"
    answer = sign_in(contributor).get(path)
    use_of = answer.context["use"]
    assert (use_of.total.month_views, use_of.total.month_downloads, use_of.total.year_views) == (3, 2, 43)
    assert [(line.label, line.year_views, line.year_downloads) for line in use_of.sites] == [
        ("Lantern Chicago", 43, 0),
        ("Lantern Milwaukee", 0, 2),
    ]
    assert [line.label for line in use_of.languages] == ["English", "Español"]
    assert len(use_of.bars) == 12
    assert sum(bar.views for bar in use_of.bars) == 43
    assert "<svg" in answer.content.decode()
    assert sign_in(stranger).get(path).status_code == 404


def test_first_page_names_what_is_used_most(
    used: dict[str, Resource], editor: User, curator: User, sign_in: Any
) -> None:
    own = sign_in(editor).get("/admin/").content.decode()
    assert "3 views · 2 downloads" in own
    assert "Theirs" not in own
    assert "99 views · 0 downloads" in sign_in(curator).get("/admin/").content.decode()
