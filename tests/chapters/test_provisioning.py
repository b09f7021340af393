"""A chapter comes into being: whole, or not at all."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core import mail
from django.core.exceptions import ValidationError
from wagtail.models import Collection, Page, Site, Workflow

from chapters.models import Chapter, Invitation, NewsIndexPage, Role
from chapters.permissions import permissions_named
from chapters.provisioning import FirstPerson, NewChapter, provision_chapter
from network.models import Brand
from tests.conftest import Network
from tests.factories import make_chapter, make_person

pytestmark = pytest.mark.django_db


def los_angeles(**changes: Any) -> NewChapter:
    values: dict[str, Any] = {"name": "Lantern Los Angeles", "host": "la.localhost", **changes}
    return NewChapter(**values)


def everything() -> list[int]:
    models: list[Any] = [Chapter, Site, Page, Collection, Group, Workflow, Brand, get_user_model()]
    return [model.objects.count() for model in models]


def test_chapter_has_all_of_its_parts(network: Network) -> None:
    chapter = provision_chapter(los_angeles(word="Section", region="Los Angeles County"))

    assert chapter.slug == "lantern-los-angeles"
    assert chapter.site.hostname == "la.localhost"
    assert chapter.collection.name == chapter.name
    assert chapter.workflow is not None
    assert {entry.role for entry in chapter.groups.all()} == {"contributor", "editor", "lead"}
    assert Brand.objects.get(site=chapter.site).name == "Lantern Los Angeles"


def test_usual_sections_are_live_and_in_the_menu(network: Network) -> None:
    chapter = provision_chapter(los_angeles())
    sections = Page.objects.child_of(chapter.root_page).live().in_menu().order_by("path")

    slugs = list(sections.values_list("slug", flat=True))

    assert slugs == ["about", "news", "events", "get-involved", "resources", "contact"]


def test_each_language_gets_its_own_pages_as_translations(network: Network, visit: Any) -> None:
    chapter = provision_chapter(los_angeles(languages=("en", "es")))
    news = NewsIndexPage.objects.get(path__startswith=chapter.root_page.path)

    assert news.get_translations().get().locale.language_code == "es"
    assert visit("la.localhost", "/es/").status_code == 200
    assert visit("la.localhost", "/es/news/").status_code == 200


def test_language_that_is_not_offered_has_no_address(network: Network, visit: Any) -> None:
    assert visit("chicago.localhost", "/es/").status_code == 404
    assert visit("chicago.localhost", "/es/news/").status_code == 404


def test_chapter_whose_main_language_is_spanish_answers(network: Network, visit: Any) -> None:
    provision_chapter(los_angeles(languages=("es",)))

    response = visit("la.localhost", "/es/")

    assert response.status_code == 200
    assert 'lang="es"' in response.content.decode()


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"name": " "}, "name", "name"),
        ({"name": "lantern chicago"}, "name", "already"),
        ({"slug": "chicago"}, "name", "already"),
        ({"host": "chicago.localhost"}, "host", "another site"),
        ({"host": "CHICAGO.localhost"}, "host", "another site"),
        ({"host": "http://la.localhost:8000/"}, "host", "not a host name"),
        ({"host": "-la.localhost"}, "host", "not a host name"),
        ({"languages": ("xx",)}, "languages", "Choose"),
        ({"languages": ()}, "languages", "Choose"),
        ({"brand": {"accent_colour": "#eeeeee"}}, "accent_colour", "contrast of 1.16 to 1"),
        ({"brand": {"accent_colour": "red"}}, "accent_colour", "#1a2b3c"),
        ({"people": (FirstPerson("nobody", Role.LEAD),)}, "people", "not an e-mail address"),
    ],
)
def test_bad_input_gets_a_sentence_and_leaves_nothing(
    network: Network, changes: dict[str, Any], field: str, words: str
) -> None:
    before = everything()

    with pytest.raises(ValidationError) as refusal:
        provision_chapter(los_angeles(**changes))

    assert words in " ".join(refusal.value.message_dict[field])
    assert everything() == before


def test_first_people_are_invited_and_get_no_account_yet(network: Network) -> None:
    chapter = provision_chapter(los_angeles(people=(FirstPerson("Lee@example.org", Role.LEAD),)))

    invitation = Invitation.objects.waiting().get(email="lee@example.org")
    assert (invitation.chapter, invitation.role) == (chapter, Role.LEAD)
    assert not get_user_model().objects.filter(email="lee@example.org").exists()
    assert mail.outbox[0].to == ["lee@example.org"]
    assert "Lantern Los Angeles" in mail.outbox[0].subject
    assert "http://localhost:8000/admin/invitation/" in mail.outbox[0].body


def test_of_several_roles_for_one_address_the_first_counts(network: Network) -> None:
    people = (FirstPerson("lee@example.org", Role.LEAD), FirstPerson("LEE@example.org", Role.EDITOR))

    provision_chapter(los_angeles(people=people))

    assert [invitation.role for invitation in Invitation.objects.waiting()] == [Role.LEAD]
    assert len(mail.outbox) == 1


def test_editor_may_publish_at_home_and_nowhere_else(network: Network) -> None:
    editor = make_person(network.chicago, Role.EDITOR)

    assert network.chicago.root_page.permissions_for_user(editor).can_publish_subpage()
    assert not network.milwaukee.root_page.permissions_for_user(editor).can_edit()


def test_contributor_may_write_but_not_publish(network: Network) -> None:
    contributor = make_person(network.chicago, Role.CONTRIBUTOR)

    assert network.chicago.root_page.permissions_for_user(contributor).can_add_subpage()
    assert not network.chicago.root_page.permissions_for_user(contributor).can_publish_subpage()


def test_unknown_permission_is_named() -> None:
    with pytest.raises(LookupError, match=r"network\.fly_brand"):
        permissions_named(["network.fly_brand"])


def test_everything_that_is_wrong_is_said_at_once(network: Network) -> None:
    with pytest.raises(ValidationError) as raised:
        make_chapter(
            "los-angeles",
            host="chicago.localhost",
            brand={"primary_colour": "#777777", "on_primary_colour": "#888888"},
            people=(FirstPerson("nobody", Role.LEAD),),
        )

    assert set(raised.value.message_dict) == {"host", "people", "on_primary_colour"}
