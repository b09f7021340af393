"""Chapters from the command line: what is wrong is said in sentences, one on a line."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from chapters.models import Chapter, Invitation, Role
from network.models import Brand
from tests.conftest import Network

pytestmark = pytest.mark.django_db


def run(*words: str) -> str:
    out = StringIO()
    call_command(*words, stdout=out)
    return out.getvalue()


def test_chapter_is_added_with_brand_and_people(network: Network, visit: Any) -> None:
    said = run(
        "add_chapter",
        "Lantern Los Angeles",
        "--host=la.localhost",
        "--word=Section",
        "--languages=es,en",
        "--primary-colour=#224433",
        "--lead=ana@example.org",
        "--lead=ben@example.org",
        "--contributor=cam@example.org",
    )

    chapter = Chapter.objects.get(slug="lantern-los-angeles")
    assert chapter.site.root_url in said
    assert chapter.languages == ["es", "en"]
    assert Brand.objects.get(site=chapter.site).primary_colour == "#224433"
    assert Invitation.objects.waiting().filter(chapter=chapter, role=Role.LEAD).count() == 2
    assert visit("la.localhost", "/es/").status_code == 200


def test_everything_wrong_is_said_one_on_a_line_and_nothing_is_made(network: Network) -> None:
    with pytest.raises(CommandError) as refusal:
        run("add_chapter", "Lantern Chicago", "--host=no host", "--languages=en,xx", "--lead=nobody")

    lines = str(refusal.value).splitlines()
    assert [line.split(":")[0] for line in lines] == ["name", "host", "languages", "people"]
    assert Chapter.objects.count() == 4


def test_unreadable_colours_are_refused_with_the_ratio(network: Network) -> None:
    with pytest.raises(CommandError, match=r"1\.36 to 1"):
        run("add_chapter", "New", "--host=new.localhost", "--primary-colour=#dddddd")

    assert not Chapter.objects.filter(name="New").exists()


def test_chapter_is_retired_and_restored_by_its_short_name(network: Network, visit: Any) -> None:
    run("retire_chapter", "chicago")
    gone = visit("chicago.localhost", "/").status_code
    again = run("retire_chapter", "chicago")
    run("restore_chapter", "chicago")

    assert gone == 410
    assert "retired already" in again
    assert visit("chicago.localhost", "/").status_code == 200


@pytest.mark.parametrize("command", ["retire_chapter", "restore_chapter"])
def test_unknown_short_name_gets_those_that_there_are(network: Network, command: str) -> None:
    with pytest.raises(CommandError, match=r"There is no chapter “nowhere”.*chicago"):
        run(command, "nowhere")


def test_national_stays(network: Network) -> None:
    with pytest.raises(CommandError, match="can't be retired"):
        run("retire_chapter", "national")
