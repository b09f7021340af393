"""National adds, changes, retires and brings back chapters in the admin."""

from io import BytesIO
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from wagtail.models import Collection, Page, Site

from chapters.models import Chapter, HomePage, Invitation, Role
from network.models import Brand, Picture
from tests.conftest import Network
from tests.factories import make_light_chapters, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADD = "/admin/chapters/new/"


@pytest.fixture
def administrator(network: Network, sign_in: Any) -> Client:
    client: Client = sign_in(make_person(network.national, Role.ADMINISTRATOR))
    return client


def typed(**changes: Any) -> dict[str, Any]:
    return {
        "name": "Lantern Los Angeles",
        "host": "losangeles.localhost",
        "word": "Section",
        "region": "Los Angeles County",
        "languages": ["en", "es"],
        "main_language": "es",
        "leads": "ana@example.org\nben@example.org",
        "editors": "cam@example.org, cam@example.org",
        "contributors": "",
        "primary_colour": "#224433",
        **changes,
    }


def logo() -> SimpleUploadedFile:
    file = BytesIO()
    Image.new("RGB", (40, 20), "#224433").save(file, "PNG")
    return SimpleUploadedFile("logo.png", file.getvalue(), "image/png")


def everything() -> list[int]:
    models: list[Any] = [Chapter, Site, Page, Collection, Brand, Picture, get_user_model()]
    return [model.objects.count() for model in models]


def test_chapter_added_in_the_form_is_complete_and_answers_at_once(administrator: Client, visit: Any) -> None:
    response = administrator.post(ADD, typed(), follow=True)

    chapter = Chapter.objects.get(slug="lantern-los-angeles")
    assert chapter.languages == ["es", "en"]
    assert chapter.word == "Section"
    brand = Brand.objects.get(site=chapter.site)
    assert (brand.primary_colour, brand.text_colour) == ("#224433", None)
    assert visit("losangeles.localhost", "/es/").status_code == 200
    page = response.content.decode()
    assert "3 people get an invitation" in page
    assert chapter.site.root_url in page
    assert f"/admin/pages/{chapter.root_page_id}/" in page


def test_first_people_are_invited_by_whoever_adds_the_chapter(administrator: Client) -> None:
    administrator.post(ADD, typed())

    invitations = Invitation.objects.waiting().filter(chapter__slug="lantern-los-angeles")
    assert {invitation.email: invitation.role for invitation in invitations} == {
        "ana@example.org": "lead",
        "ben@example.org": "lead",
        "cam@example.org": "editor",
    }
    assert {str(invitation.invited_by) for invitation in invitations} == {"Pat Example"}


def test_logo_lands_in_the_collection_of_the_new_chapter(administrator: Client) -> None:
    administrator.post(ADD, typed(logo=logo()))

    chapter = Chapter.objects.get(slug="lantern-los-angeles")
    picture = Brand.objects.get(site=chapter.site).logo
    assert picture is not None
    assert picture.collection == chapter.collection


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"name": "lantern CHICAGO"}, "name", "There is a chapter with the name"),
        ({"name": "Chicago"}, "name", "short name “chicago”"),
        ({"name": ""}, "name", "required"),
        ({"host": "chicago.localhost"}, "host", "belongs to another site"),
        ({"host": "http://x.localhost"}, "host", "is not a host name"),
        ({"host": "x.localhost:8000"}, "host", "is not a host name"),
        ({"languages": []}, "languages", "required"),
        ({"languages": ["en"], "main_language": "es"}, "main_language", "among those of the site"),
        ({"leads": "ana@example.org nobody"}, "leads", "“nobody” is not an e-mail address"),
        ({"editors": "gone@example.org"}, "editors", "switched off"),
        ({"primary_colour": "#eeeeee"}, "on_primary_colour", "1.16 to 1"),
        ({"accent_colour": "red"}, "accent_colour", "#1a2b3c"),
        ({"tagline": "x" * 161}, "tagline", "160"),
        ({"word": "x" * 31}, "word", "30"),
    ],
)
def test_bad_input_is_said_at_its_field_and_leaves_nothing_behind(
    administrator: Client, changes: dict[str, Any], field: str, sentence: str
) -> None:
    get_user_model().objects.create_user("gone@example.org", is_active=False)
    before = everything()

    response = administrator.post(ADD, typed(**changes))

    errors = response.context["form"].errors
    assert response.status_code == 200
    assert list(errors) == [field]
    assert sentence in errors[field][0]
    assert everything() == before
    assert "Los Angeles County" in response.content.decode()  # what was typed is still there


def test_everything_wrong_is_said_at_once(administrator: Client) -> None:
    response = administrator.post(ADD, typed(name="Lantern Chicago", host="no host", contributors="nobody"))

    assert set(response.context["form"].errors) == {"name", "host", "contributors"}


def test_logo_that_a_browser_will_not_send_again_is_asked_for(administrator: Client) -> None:
    response = administrator.post(ADD, typed(host="no host", logo=logo()))

    assert "choose the logo again" in response.context["form"].errors["logo"][0]


def test_chapter_gets_another_name_wherever_people_read_it(network: Network, administrator: Client, visit: Any) -> None:
    administrator.post(
        f"/admin/chapters/edit/{network.chicago.pk}/", {"name": "Lantern Lakeside", "word": "Section", "region": "Lake"}
    )

    chapter = Chapter.objects.get(pk=network.chicago.pk)
    assert (chapter.name, chapter.word, chapter.region, chapter.slug) == (
        "Lantern Lakeside",
        "Section",
        "Lake",
        "chicago",
    )
    assert chapter.site.site_name == chapter.collection.name == "Lantern Lakeside"
    assert chapter.group(Role.LEAD).name == "Lantern Lakeside: Lead"
    assert chapter.workflow is not None
    assert chapter.workflow.name.startswith("Lantern Lakeside:")
    assert "Lantern Lakeside" in visit("chicago.localhost", "/").content.decode()


def test_brand_with_a_name_of_its_own_keeps_it(network: Network, administrator: Client) -> None:
    Brand.objects.filter(site=network.chicago.site).update(name="Light by the Lake")

    administrator.post(
        f"/admin/chapters/edit/{network.chicago.pk}/", {"name": "Lantern Lakeside", "word": "Chapter", "region": ""}
    )

    assert Brand.objects.get(site=network.chicago.site).name == "Light by the Lake"


def test_name_of_another_chapter_is_refused(network: Network, administrator: Client) -> None:
    response = administrator.post(
        f"/admin/chapters/edit/{network.chicago.pk}/", {"name": "Lantern Sacramento", "word": "Chapter", "region": ""}
    )

    assert "There is a chapter with the name" in response.context["form"].errors["name"][0]
    assert Chapter.objects.get(pk=network.chicago.pk).name == "Lantern Chicago"


def test_added_language_has_pages_that_are_translations(network: Network, administrator: Client, visit: Any) -> None:
    visit("chicago.localhost", "/es/")  # nothing yet, and held as nothing

    administrator.post(
        f"/admin/chapters/edit/{network.chicago.pk}/",
        {"name": "Lantern Chicago", "word": "Chapter", "region": "", "added_languages": ["es"]},
    )

    chapter = Chapter.objects.get(pk=network.chicago.pk)
    home = HomePage.objects.get(pk=chapter.root_page_id)
    spanish = home.get_translations().get()
    assert chapter.languages == ["en", "es"]
    assert visit("chicago.localhost", "/es/").status_code == 200
    assert visit("chicago.localhost", "/es/news/").status_code == 200
    assert spanish.get_children().live().count() == home.get_children().live().count()
    assert spanish.get_workflow() == chapter.workflow
    lead = make_person(chapter, Role.LEAD)
    assert spanish.permissions_for_user(lead).can_publish_subpage()


def test_section_that_was_taken_away_does_not_come_back_in_another_language(
    network: Network, administrator: Client
) -> None:
    Page.objects.child_of(network.chicago.root_page).get(slug="contact").delete()

    administrator.post(
        f"/admin/chapters/edit/{network.chicago.pk}/",
        {"name": "Lantern Chicago", "word": "Chapter", "region": "", "added_languages": ["es"]},
    )

    spanish = HomePage.objects.get(pk=network.chicago.root_page_id).get_translations().get()
    slugs = [set(home.get_children().values_list("slug", flat=True)) for home in (network.chicago.root_page, spanish)]
    assert slugs[0] == slugs[1]
    assert "contact" not in slugs[0]


def test_chapter_is_retired_only_after_a_confirmation(network: Network, administrator: Client, visit: Any) -> None:
    address = f"/admin/chapters/retire/{network.chicago.pk}/"

    confirmation = administrator.get(address).content.decode()
    still_there = visit("chicago.localhost", "/").status_code
    administrator.post(address)

    assert "nothing is deleted" in confirmation
    assert "Open invitations can’t be accepted while the chapter is retired" in confirmation
    assert still_there == 200
    assert visit("chicago.localhost", "/").status_code == 410


def test_retired_chapter_is_brought_back(network: Network, administrator: Client, visit: Any) -> None:
    administrator.post(f"/admin/chapters/retire/{network.chicago.pk}/")

    listed = administrator.get("/admin/chapters/results/", {"state": "retired"}).content.decode()
    administrator.post(f"/admin/chapters/restore/{network.chicago.pk}/")

    assert "Lantern Chicago" in listed
    assert "Lantern Sacramento" not in listed
    assert visit("chicago.localhost", "/").status_code == 200


def test_national_is_not_retired(network: Network, administrator: Client) -> None:
    response = administrator.post(f"/admin/chapters/retire/{network.national.pk}/")

    assert response.status_code == 404
    assert not Chapter.objects.get(pk=network.national.pk).is_retired


def test_nobody_deletes_a_chapter(network: Network, sign_in: Any) -> None:
    superuser = sign_in(get_user_model().objects.create_superuser("root@example.org"))

    answers = [ask(f"/admin/chapters/delete/{network.chicago.pk}/") for ask in (superuser.get, superuser.post)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0].headers["Location"] == "/admin/"
    assert Chapter.objects.filter(pk=network.chicago.pk).exists()


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD, Role.CURATOR])
def test_only_administrators_reach_the_chapters(network: Network, sign_in: Any, role: Role) -> None:
    place = network.national if role is Role.CURATOR else network.chicago
    client = sign_in(make_person(place, role))

    for address in ("", "new/", *(f"{action}/{place.pk}/" for action in ("edit", "retire", "restore", "history"))):
        # To a chapter's people National's views aren't there; National's own are told that they may not.
        closed = (302, 405) if role is Role.CURATOR else (404,)
        assert client.get(f"/admin/chapters/{address}").status_code in closed
        assert client.post(f"/admin/chapters/{address}", typed()).status_code in closed
    assert not Chapter.objects.filter(slug="lantern-los-angeles").exists()
    assert not Chapter.objects.retired().exists()


def test_list_takes_as_many_queries_with_sixteen_chapters_as_with_four(
    administrator: Client, django_assert_max_num_queries: Any
) -> None:
    administrator.get("/admin/chapters/")
    with django_assert_max_num_queries(25) as captured:
        administrator.get("/admin/chapters/")
    with_four = len(captured)  # now: the next request empties the log
    make_light_chapters(12)
    administrator.get("/admin/chapters/")

    with django_assert_max_num_queries(with_four):
        page = administrator.get("/admin/chapters/").content.decode()

    assert "Light-11" in page
