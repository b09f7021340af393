"""The library in the admin: own resources, the way to the network, and what is nobody else's business."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from chapters.models import Role
from network.models import User
from resources.contributing import submit
from resources.models import LibraryPage, Resource, ResourcePage, Visibility
from tests.conftest import Network
from tests.factories import make_person
from tests.resources.factories import (
    docx_bytes,
    fresh,
    make_draft,
    make_own_resource,
    make_shared_resource,
    make_topic,
    make_upload,
)

pytestmark = pytest.mark.slow

SignIn = Callable[[User], Client]
#: What a browser sends for rows that nobody has touched: a list always has a choice.
NO_FILES = {
    "files-TOTAL_FORMS": "3",
    "files-INITIAL_FORMS": "0",
    **{f"files-{row}-{field}": value for row in range(3) for field, value in (("language", "en"), ("title", ""))},
}
NEW = {
    "title": "Know the signs",
    "summary": "What to look for.",
    "language": "en",
    "type": "poster",
    "licence": "cc-by-4.0",
    "tags": "printable, SB 1193",
    "audience": ["youth", "businesses"],
    **NO_FILES,
}


def _url(name: str, *args: Any) -> str:
    return reverse(f"library:{name}", args=args)


def _listed(client: Client, name: str = "list", **query: Any) -> list[str]:
    response = client.get(_url(name), query)
    assert response.status_code == 200
    return [str(resource) for resource in response.context["object_list"]]


def test_list_holds_the_own_chapters_resources_only(
    network: Network, editor: User, stranger: User, curator: User, sign_in: SignIn
) -> None:
    make_draft(network.chicago, title="Ours")
    make_draft(network.sacramento, title="Theirs")
    assert _listed(sign_in(editor)) == ["Ours"]
    assert _listed(sign_in(stranger)) == ["Theirs"]
    assert _listed(sign_in(curator)) == ["Theirs", "Ours"]


def test_list_is_searched_by_title_and_narrowed(network: Network, editor: User, curator: User, sign_in: SignIn) -> None:
    make_draft(network.chicago, title="Lantern poster")
    make_shared_resource(network.chicago, curator, title="Toolkit", type="toolkit")
    client = sign_in(editor)
    assert _listed(client, q="lantern") == ["Lantern poster"]
    assert _listed(client, visibility="network") == ["Toolkit"]
    assert _listed(client, type="poster") == ["Lantern poster"]


def test_filter_by_chapter_names_own_chapters_only(network: Network, editor: User, sign_in: SignIn) -> None:
    make_draft(network.chicago)
    content = sign_in(editor).get(_url("list")).content.decode()
    assert "Lantern Sacramento" not in content


def test_list_costs_the_same_whatever_it_holds(
    network: Network, editor: User, sign_in: SignIn, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    client = sign_in(editor)
    make_draft(network.chicago)
    client.get(_url("list"))
    with django_assert_max_num_queries(40) as few:
        client.get(_url("list"))
    for number in range(5):
        make_own_resource(
            network.chicago, title=f"Number {number}", files=[(make_upload("a.docx", docx_bytes()), "en", "")]
        )
    with django_assert_num_queries(len(few)):
        client.get(_url("list"))


def test_resource_is_added_with_its_files(network: Network, contributor: User, sign_in: SignIn) -> None:
    topic = make_topic()
    data = {
        **NEW,
        "chapter": network.chicago.pk,
        "topics": [topic.pk],
        "files-0-upload": make_upload(),
        "files-0-language": "tl",
        "files-0-title": "Paskil",
        "files-2-language": "es",
    }
    response = sign_in(contributor).post(_url("add"), data)
    page = ResourcePage.objects.get()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    resource = page.resource
    assert (resource.contributor, page.owner, page.live) == (network.chicago, contributor, False)
    assert set(resource.tags.names()) == {"printable", "SB 1193"}
    assert set(resource.audiences.values_list("audience", flat=True)) == {"youth", "businesses"}
    assert list(resource.topics.all()) == [topic]
    assert [(file.language, file.title) for file in resource.files.all()] == [("tl", "Paskil")]


def test_resource_is_added_and_submitted_by_one_button(network: Network, editor: User, sign_in: SignIn) -> None:
    client = sign_in(editor)
    response = client.post(_url("add"), {**NEW, "chapter": network.chicago.pk, "action-submit": "1"})
    resource = Resource.objects.get()
    assert response["Location"] == _url("edit", resource.pk)
    assert resource.visibility == Visibility.SUBMITTED


def test_form_for_a_new_resource_asks_for_the_chapter_only_where_there_are_several(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    content = sign_in(editor).get(_url("add")).content.decode()
    assert 'name="chapter"' not in content
    assert 'name="chapter"' in sign_in(curator).get(_url("add")).content.decode()
    assert "Save and submit to the network" in content
    assert 'enctype="multipart/form-data"' in content


def test_resource_cant_be_added_to_a_foreign_chapter(network: Network, editor: User, sign_in: SignIn) -> None:
    sign_in(editor).post(_url("add"), {**NEW, "chapter": network.sacramento.pk})
    assert not Resource.objects.filter(contributor=network.sacramento).exists()
    editor.groups.add(network.milwaukee.group(Role.EDITOR))
    response = sign_in(editor).post(_url("add"), {**NEW, "chapter": network.sacramento.pk})
    assert "chapter" in response.context["form"].errors
    assert not Resource.objects.exclude(contributor=network.chicago).exists()


def test_wrong_file_is_said_at_its_field_and_nothing_is_saved(network: Network, editor: User, sign_in: SignIn) -> None:
    data = {
        **NEW,
        "chapter": network.chicago.pk,
        "files-0-upload": make_upload("poster.pdf", b"<html>"),
        "files-0-language": "en",
    }
    content = sign_in(editor).post(_url("add"), data).content.decode()
    assert "isn’t what its ending says" in content.replace("&#x27;", "’")
    assert "choose the files again" in content
    assert not Resource.objects.exists()


def test_missing_title_is_said(network: Network, editor: User, sign_in: SignIn) -> None:
    response = sign_in(editor).post(_url("add"), {**NEW, "title": "", "chapter": network.chicago.pk})
    assert "title" in response.context["form"].errors
    assert not Resource.objects.exists()


@pytest.mark.parametrize(
    "name", ["edit", "submit", "approve", "ask_for_changes", "publish", "discard", "add_file", "file", "remove_file"]
)
def test_foreign_resource_answers_like_a_missing_one(
    network: Network, stranger: User, sign_in: SignIn, name: str
) -> None:
    page = make_draft(network.chicago, files=[(make_upload(), "en", "")])
    file = page.resource.files.get()
    client = sign_in(stranger)
    more = (file.pk,) if name in {"file", "remove_file"} else ()
    method = client.get if name in {"edit", "file"} else client.post
    foreign = method(_url(name, page.resource.pk, *more))
    missing = method(_url(name, page.resource.pk + 1000, *more))
    assert (foreign.status_code, missing.status_code) == (404, 404)
    assert Resource.objects.filter(pk=page.resource.pk, visibility="chapter").exists()


def test_file_of_a_foreign_resource_is_not_reached_through_an_own_one(
    network: Network, stranger: User, sign_in: SignIn
) -> None:
    own = make_draft(network.sacramento)
    foreign = make_draft(network.chicago, files=[(make_upload(), "en", "")]).resource.files.get()
    client = sign_in(stranger)
    assert client.get(_url("file", own.resource.pk, foreign.pk)).status_code == 404
    assert client.post(_url("remove_file", own.resource.pk, foreign.pk)).status_code == 404


def test_record_is_changed(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor, tags=["old"])
    response = sign_in(editor).post(
        _url("edit", page.resource.pk),
        {"type": "toolkit", "licence": "cc0-1.0", "tags": "new", "audience": ["youth"], "jurisdiction": "US-IL"},
    )
    assert response.status_code == 302
    resource = Resource.objects.get()
    assert (resource.type, resource.jurisdiction, list(resource.tags.names())) == ("toolkit", "US-IL", ["new"])


def test_record_says_how_far_the_reading_of_a_file_has_come(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(
        network.chicago, editor, files=[(make_upload("broken.pdf", b"%PDF-1.4"), "en", ""), (make_upload(), "es", "")]
    )
    content = sign_in(editor).get(_url("edit", page.resource.pk)).content.decode()
    assert "it may be damaged" in content
    assert "Español" in content


def test_approved_record_is_nationals_to_change(
    network: Network, editor: User, lead: User, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    for person in (editor, lead):
        client = sign_in(person)
        content = client.get(_url("edit", page.resource.pk)).content.decode()
        assert "changed by National" in content
        assert 'name="jurisdiction"' not in content
        client.post(_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
        client.post(_url("add_file", page.resource.pk), {"file-upload": make_upload(), "file-language": "en"})
    assert Resource.objects.get().type == "poster"
    assert not page.resource.files.exists()
    sign_in(curator).post(_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "toolkit"


def test_record_of_what_is_on_the_site_is_the_leads_to_change(
    network: Network, editor: User, lead: User, sign_in: SignIn
) -> None:
    page = make_own_resource(network.chicago)
    sign_in(editor).post(_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "poster"
    sign_in(lead).post(_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert Resource.objects.get().type == "toolkit"


def test_contributor_changes_what_they_wrote_and_nothing_else(
    network: Network, contributor: User, editor: User, sign_in: SignIn
) -> None:
    own, other = (
        make_draft(network.chicago, contributor, title="Own"),
        make_draft(network.chicago, editor, title="Other"),
    )
    client = sign_in(contributor)
    for page in (own, other):
        client.post(_url("edit", page.resource.pk), {"type": "toolkit", "licence": "cc0-1.0"})
    assert fresh(own).resource.type == "toolkit"
    assert fresh(other).resource.type == "poster"


def test_files_are_added_replaced_and_taken_away(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    client = sign_in(editor)
    client.post(_url("add_file", resource.pk), {"file-upload": make_upload(), "file-language": "es", "file-title": "C"})
    first = resource.files.get()
    client.post(_url("replace_file", resource.pk, first.pk), {"file-upload": make_upload("new.pdf")})
    second = resource.files.current().get()
    assert (second.version, second.language, second.title, second.original_name) == (2, "es", "C", "new.pdf")
    client.post(_url("remove_file", resource.pk, second.pk))
    assert not resource.files.exists()


def test_wrong_file_for_a_record_is_a_sentence(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor).resource
    data = {"file-upload": make_upload("a.exe", b"MZ"), "file-language": "en"}
    content = sign_in(editor).post(_url("add_file", resource.pk), data, follow=True).content.decode()
    assert "of a kind that the library" in content
    assert not resource.files.exists()


def test_draft_file_is_looked_at_by_its_own_people(network: Network, editor: User, sign_in: SignIn) -> None:
    resource = make_draft(network.chicago, editor, files=[(make_upload(), "en", "")]).resource
    file = resource.files.get()
    client = sign_in(editor)
    assert client.get(_url("file", resource.pk, file.pk))["Content-Disposition"].startswith("attachment")
    assert client.get(_url("cover", resource.pk, file.pk))["Content-Type"] == "image/webp"
    anonymous = Client(headers={"host": "localhost"}).get(_url("file", resource.pk, file.pk))
    assert anonymous.status_code == 302


def test_national_answers_submissions_from_its_list(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    first, second = (
        make_draft(network.chicago, editor, title="First"),
        make_draft(network.chicago, editor, title="Second"),
    )
    for page in (first, second):
        submit(page=page, user=editor)
    client = sign_in(curator)
    assert _listed(client, "submissions") == ["First", "Second"]
    content = client.get(_url("edit", first.resource.pk)).content.decode()
    assert "Approve and publish" in content
    client.post(_url("approve", first.resource.pk))
    client.post(_url("ask_for_changes", second.resource.pk), {"comment": "Name the source."})
    assert (fresh(first).live, fresh(first).resource.visibility) == (True, "network")
    assert (fresh(second).live, fresh(second).resource.visibility) == (False, "chapter")
    assert _listed(client, "submissions") == []


def test_chapters_neither_see_submissions_nor_answer_them(network: Network, lead: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, lead)
    submit(page=page, user=lead)
    client = sign_in(lead)
    assert client.get(_url("submissions")).status_code == 302
    for step in ("approve", "publish"):
        client.post(_url(step, page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"


def test_record_is_submitted_by_its_button(network: Network, contributor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, contributor)
    client = sign_in(contributor)
    assert "Submit to the network" in client.get(_url("edit", page.resource.pk)).content.decode()
    client.post(_url("submit", page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"
    client.post(_url("submit", page.resource.pk))
    assert fresh(page).resource.visibility == "submitted"


def test_page_editors_own_buttons_do_the_same(network: Network, editor: User, curator: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = {
        "title": page.title,
        "summary": "New words.",
        "body": '{"blocks": [], "entityMap": {}}',
        "comments-TOTAL_FORMS": "0",
    }
    form |= {"comments-INITIAL_FORMS": "0", "seo_title": "", "search_description": "", "slug": page.slug}
    opened = sign_in(editor).get(edit)
    assert "Record and files" in opened.content.decode()
    sign_in(editor).post(edit, {**form, "action-submit": "1"})
    assert fresh(page).resource.visibility == "submitted"
    task = fresh(page).current_workflow_task_state
    sign_in(curator).post(
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk]), {"comment": ""}
    )
    assert (fresh(page).live, fresh(page).summary) == (True, "New words.")
    assert fresh(page).resource.visibility == "network"


def test_lead_publishes_for_the_chapter_with_wagtails_button(network: Network, lead: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, lead)
    form = {"title": page.title, "summary": page.summary, "body": '{"blocks": [], "entityMap": {}}'}
    form |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "slug": page.slug}
    sign_in(lead).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**form, "action-publish": "1"})
    assert fresh(page).live
    assert fresh(page).resource.visibility == "chapter"


def test_lead_doesnt_publish_a_change_to_a_shared_resource(
    network: Network, lead: User, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    form = {"title": "Changed", "summary": page.summary, "body": '{"blocks": [], "entityMap": {}}'}
    form |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "slug": page.slug}
    sign_in(lead).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**form, "action-publish": "1"})
    assert fresh(page).title == "Know the signs"
    assert fresh(page).latest_revision.as_object().title == "Changed"


def test_pages_of_the_library_are_neither_deleted_nor_moved_in_the_tree(
    network: Network, curator: User, sign_in: SignIn
) -> None:
    page = make_shared_resource(network.chicago, curator)
    client = sign_in(curator)
    for target in (page, page.get_parent(), page.get_parent().get_parent()):
        client.post(reverse("wagtailadmin_pages:delete", args=[target.pk]))
        assert type(target.specific).objects.filter(pk=target.pk).exists()
    client.post(reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={page.pk}")
    assert fresh(page).live
    assert not page.permissions_for_user(curator).can_move_to(network.chicago.root_page)


def test_draft_is_discarded_by_its_button(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor)
    sign_in(editor).post(_url("discard", page.resource.pk))
    assert not Resource.objects.exists()
    published = make_own_resource(network.chicago)
    sign_in(make_person(network.chicago, Role.LEAD)).post(_url("discard", published.resource.pk))
    assert Resource.objects.exists()


def test_chooser_offers_the_networks_and_the_own_resources(
    network: Network, editor: User, curator: User, sign_in: SignIn
) -> None:
    make_shared_resource(network.sacramento, curator, title="Shared by others")
    make_draft(network.chicago, title="Own draft")
    secret = make_draft(network.sacramento, title="Secret draft")
    client = sign_in(editor)
    chooser = "wagtailsnippetchoosers_resources_resource"
    content = client.get(reverse(f"{chooser}:choose")).json()["html"]
    assert "Shared by others" in content
    assert "Own draft" in content
    assert "Secret draft" not in content
    found = client.get(reverse(f"{chooser}:choose_results"), {"q": "own"}).content.decode()
    assert "Own draft" in found
    assert "Shared" not in found
    assert client.get(reverse(f"{chooser}:chosen", args=[secret.resource.pk])).status_code == 404
    many = client.get(reverse(f"{chooser}:chosen_multiple"), {"id": secret.resource.pk}).json()
    assert many["result"] == []


def test_topics_are_nationals(network: Network, lead: User, curator: User, sign_in: SignIn) -> None:
    topic = make_topic()
    listing = reverse("wagtailsnippets_resources_topic:list")
    edit = reverse("wagtailsnippets_resources_topic:edit", args=[topic.pk])
    assert sign_in(curator).get(listing).status_code == 200
    assert sign_in(curator).get(edit).status_code == 200
    assert sign_in(lead).get(listing).status_code == 404
    assert sign_in(lead).get(edit).status_code == 404


def test_menu_leads_to_the_library(network: Network, contributor: User, sign_in: SignIn) -> None:
    assert _url("list") in sign_in(contributor).get(reverse("wagtailadmin_home")).content.decode()


def test_person_without_a_role_has_no_library(network: Network, sign_in: SignIn) -> None:
    assert sign_in(make_person(None, None)).get(_url("list")).status_code == 403


def test_approving_from_the_record_needs_a_submission(network: Network, curator: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago)
    content = sign_in(curator).post(_url("approve", page.resource.pk), follow=True).content.decode()
    assert "wait for an answer" in content
    assert not fresh(page).live


def test_draft_is_looked_at_in_the_chapters_own_brand(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor, files=[(make_upload(), "es", "Cartel")])
    content = sign_in(editor).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
    assert "Know the signs" in content
    assert "Lantern Chicago</title>" in content
    assert "Cartel" in content


def test_draft_of_the_librarys_section_is_looked_at(network: Network, editor: User, sign_in: SignIn) -> None:
    make_own_resource(network.chicago)
    section = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    section.title = "Our shelf"
    section.save_revision()
    content = sign_in(editor).get(reverse("wagtailadmin_pages:view_draft", args=[section.pk])).content.decode()
    assert "Our shelf" in content
    assert "Know the signs" in content
