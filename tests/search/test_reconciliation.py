"""The entries can be made anew, and compared with the content and mended."""

import pytest
from django.core.management import call_command

from search.models import SearchEntry
from search.reconciliation import check, rebuild
from tests.conftest import Network
from tests.factories import make_article
from tests.search.conftest import MakeResource, restrict


def contents() -> list[tuple[object, ...]]:
    return list(
        SearchEntry.objects.order_by("page").values_list("page", "title", "body", "keywords", "file_text", "scope")
    )


@pytest.fixture(autouse=True)
def _content(network: Network, make_resource: MakeResource) -> None:
    make_article(network.chicago, "Walrus")
    make_resource(network.milwaukee, "Kit", files={"en": "oboe"}, shared=False)
    restrict(make_article(network.chicago, "Private"))
    make_article(network.chicago, "Draft", live=False)


def test_a_rebuild_gives_what_following_the_content_gave() -> None:
    before = contents()
    SearchEntry.objects.all().delete()
    assert rebuild() == len(before)
    assert contents() == before


def test_a_rebuild_keeps_the_rows_and_removes_what_has_no_reason(network: Network) -> None:
    page = make_article(network.chicago, "Unpublished")
    ids = set(SearchEntry.objects.exclude(page=page.pk).values_list("pk", flat=True))
    type(page).objects.filter(pk=page.pk).update(live=False)  # no signal tells of this
    rebuild()
    assert set(SearchEntry.objects.values_list("pk", flat=True)) == ids


def test_a_check_finds_nothing_to_mend_after_ordinary_work() -> None:
    assert check().total == 0


def test_a_check_mends_what_is_missing_outdated_or_surplus(network: Network) -> None:
    missing, outdated, surplus = (make_article(network.chicago, name) for name in ("Ant", "Bee", "Cow"))
    before = contents()[:-1]
    SearchEntry.objects.filter(page=missing.pk).delete()
    SearchEntry.objects.filter(page=outdated.pk).update(body="other words")
    type(surplus).objects.filter(pk=surplus.pk).update(live=False)
    found = check()
    assert (found.missing, found.changed, found.surplus) == (1, 1, 1)
    assert contents() == before
    assert check().total == 0


def test_the_commands_say_what_they_did(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("search_check")
    assert "as it should be" in capsys.readouterr().out
    SearchEntry.objects.filter(title="Walrus").delete()
    call_command("search_check")
    assert "1 missing, 0 outdated, 0 surplus" in capsys.readouterr().out
    call_command("search_rebuild")
    assert f"{SearchEntry.objects.count()} entries" in capsys.readouterr().out
