"""Who is served a document: nobody who may not see the page that it is on, or the chapter."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from chapters.document_privacy import make_private_collection
from chapters.models import Chapter, Role
from network.models import UploadedDocument, User
from tests.chapters.browsing import text_of
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.usefixtures("admin_indexes")]

SignIn = Callable[[User], Client]
WORDS = b"minutes of the meeting"


@pytest.fixture
def document(network: Network) -> UploadedDocument:
    return make_document(network.sacramento.collection)


def make_document(collection: Collection) -> UploadedDocument:
    document = UploadedDocument(title="Minutes", collection=collection)
    document.file.save("minutes.pdf", ContentFile(WORDS))
    return document


def use_on_page(chapter: Chapter, document: UploadedDocument, restriction: str = "", **fields: Any) -> Any:
    body = [("download", {"document": document, "title": "", "text": ""})]
    article = make_article(chapter, f"An article {restriction}", body=body, **fields)
    if restriction:
        PageViewRestriction.objects.create(page=article, restriction_type=restriction, password="a long word")
    return article


def ask(person: User | None, document: UploadedDocument, host: str = "sacramento.localhost", **headers: str) -> Any:
    client = Client(headers={"host": host, **headers})
    if person is not None:
        client.force_login(person, backend="network.sign_in.AccountBackend")
    return client.get(document.url)


def people(network: Network) -> dict[str, User]:
    return {
        "own": make_person(network.sacramento, Role.CONTRIBUTOR),
        "national": make_person(network.national, Role.CURATOR),
        "foreign": make_person(network.chicago, Role.LEAD),
    }


def answers(network: Network, document: UploadedDocument) -> dict[str, int]:
    found = {name: ask(person, document).status_code for name, person in people(network).items()}
    return {**found, "nobody": ask(None, document).status_code}


ALL = {"own": 200, "national": 200, "foreign": 200, "nobody": 200}
OWN = {"own": 200, "national": 200, "foreign": 404}


def test_document_that_no_page_uses_is_public(network: Network, document: UploadedDocument) -> None:
    response = ask(None, document)

    assert b"".join(response.streaming_content) == WORDS
    assert response["Cache-Control"] == "no-cache"
    assert "Cookie" not in response.headers.get("Vary", "")


def test_document_of_the_private_collection_is_for_the_chapter(network: Network) -> None:
    document = make_document(make_private_collection(network.sacramento))

    assert answers(network, document) == {**OWN, "nobody": 302}
    assert "/_util/login/" in ask(None, document)["Location"]


def test_private_document_is_kept_by_no_cache(network: Network) -> None:
    document = make_document(make_private_collection(network.sacramento))

    response = ask(make_person(network.sacramento, Role.EDITOR), document)

    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]
    assert "Cookie" in response["Vary"]


def test_private_document_is_not_served_in_part_or_as_a_head_to_others(network: Network) -> None:
    document = make_document(make_private_collection(network.sacramento))
    client = Client(headers={"host": "sacramento.localhost"})

    assert client.head(document.url).status_code == 302
    assert client.get(document.url, headers={"range": "bytes=0-3"}).status_code == 302
    assert client.post(document.url).status_code == 405


def test_private_document_has_no_bare_address(network: Network) -> None:
    document = make_document(make_private_collection(network.sacramento))
    editor = Client(headers={"host": "localhost"})
    editor.force_login(make_person(network.sacramento, Role.EDITOR), backend="network.sign_in.AccountBackend")

    assert editor.get(f"/media/{document.file.name}").status_code == 404
    assert editor.get(document.file.url).status_code == 404


def test_private_document_is_not_there_under_another_name(network: Network, document: UploadedDocument) -> None:
    assert Client(headers={"host": "localhost"}).get(f"/documents/{document.pk}/other.pdf").status_code == 404
    assert Client(headers={"host": "localhost"}).get("/documents/99999999999999999999/a.pdf").status_code == 404


def test_document_of_a_public_page_is_public(network: Network, document: UploadedDocument) -> None:
    use_on_page(network.sacramento, document)
    use_on_page(network.sacramento, document, "login")

    assert answers(network, document) == ALL


def test_document_of_a_page_for_the_chapter_is_for_the_chapter(network: Network, document: UploadedDocument) -> None:
    use_on_page(network.sacramento, document, "login")

    assert answers(network, document) == {**OWN, "nobody": 302}
    assert "no-store" in ask(make_person(network.sacramento, Role.EDITOR), document)["Cache-Control"]


def test_document_of_a_page_below_a_private_one_is_private(network: Network, document: UploadedDocument) -> None:
    article = use_on_page(network.sacramento, document)
    PageViewRestriction.objects.create(page=article.get_parent(), restriction_type="login")

    assert answers(network, document) == {**OWN, "nobody": 302}


def test_document_of_a_draft_is_for_the_chapter(network: Network, document: UploadedDocument) -> None:
    use_on_page(network.sacramento, document, live=False)

    assert answers(network, document) == {**OWN, "nobody": 404}


def test_taking_a_page_down_takes_its_document_down(network: Network, document: UploadedDocument) -> None:
    article = use_on_page(network.sacramento, document)
    assert ask(None, document).status_code == 200

    article.unpublish()

    assert ask(None, document).status_code == 404


def test_document_of_a_page_with_a_password_asks_for_it_once(network: Network, document: UploadedDocument) -> None:
    article = use_on_page(network.sacramento, document, "password")
    client = Client(headers={"host": "sacramento.localhost"})

    form = client.get(document.url)
    restriction = article.get_view_restrictions()[0]
    url = reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, article.pk])
    done = client.post(url, {"password": "a long word", "return_url": document.url})

    assert "needs a password" in form.content.decode()
    assert "no-store" in form["Cache-Control"]
    assert done["Location"] == document.url
    assert client.get(document.url).status_code == 200


def test_document_of_a_page_for_one_role_is_for_that_role_and_the_chapters_editors(
    network: Network, document: UploadedDocument
) -> None:
    article = use_on_page(network.sacramento, document, "groups")
    article.get_view_restrictions()[0].groups.add(network.sacramento.group(Role.LEAD))

    assert answers(network, document) == {**OWN, "nobody": 302}


def test_signed_in_in_vain_is_not_sent_to_sign_in_again(network: Network) -> None:
    article = make_article(network.sacramento, "Among leads")
    restriction = PageViewRestriction.objects.create(page=article, restriction_type="groups")
    restriction.groups.add(network.sacramento.group(Role.LEAD))
    client = Client(headers={"host": "sacramento.localhost"})
    client.force_login(make_person(network.sacramento, Role.CONTRIBUTOR), backend="network.sign_in.AccountBackend")

    assert client.get(article.relative_url(network.sacramento.site)).status_code == 404


# The collection


def test_new_chapter_has_a_private_collection(network: Network) -> None:
    restriction = CollectionViewRestriction.objects.get(collection__path__startswith=network.chicago.collection.path)

    assert restriction.restriction_type == "login"
    assert restriction.collection.depth == network.chicago.collection.depth + 1


def test_chapter_of_long_ago_gets_one_by_the_command_and_only_one(network: Network) -> None:
    CollectionViewRestriction.objects.get(
        collection__path__startswith=network.chicago.collection.path
    ).collection.delete()
    network.chicago.group(Role.LEAD).permissions.clear()

    call_command("renew_chapters")
    call_command("renew_chapters")

    assert (
        CollectionViewRestriction.objects.filter(collection__path__startswith=network.chicago.collection.path).count()
        == 1
    )
    assert network.chicago.group(Role.LEAD).permissions.filter(codename="access_admin").exists()


def test_documents_can_be_put_there_pictures_can_not(network: Network, sign_in: SignIn) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))

    assert "for our people only" in text_of(client, reverse("wagtaildocs:add"))
    assert "for our people only" not in text_of(client, reverse("wagtailimages:add"))


def test_privacy_of_a_page_says_who_is_let_in(network: Network, sign_in: SignIn) -> None:
    client = sign_in(make_person(network.chicago, Role.EDITOR))
    article = make_article(network.chicago, "Our article")

    page = text_of(client, reverse("wagtailadmin_pages:set_privacy", args=[article.pk]))

    assert "for the people of this chapter and of National" in page
    assert "any logged-in users" not in page
