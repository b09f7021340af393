"""What Wagtail can do around a page, a chapter can do: moving, bulk actions, reports, comments, privacy, languages."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Comment, Page

from chapters.models import Role
from network.models import User
from tests.chapters.browsing import page_view, send_form, text_of
from tests.conftest import Network
from tests.factories import make_article, make_person, make_section

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

SignIn = Callable[[User], Client]


# The tree


def test_page_is_moved_inside_the_own_tree(network: Network, editor: Client) -> None:
    section = make_section(network.chicago.root_page, "Programmes")
    other = make_section(network.chicago.root_page, "Parents")

    response = editor.post(page_view("move_confirm", other.pk, section.pk))

    assert response.status_code == 302
    assert Page.objects.get(pk=other.pk).is_child_of(section)


def test_page_is_not_moved_to_another_chapters_tree(network: Network, editor: Client) -> None:
    section = make_section(network.chicago.root_page, "Programmes")

    assert editor.post(page_view("move_confirm", section.pk, network.milwaukee.root_page_id)).status_code == 404


@pytest.mark.parametrize("alias", [False, True])
def test_page_is_copied_inside_the_own_tree(network: Network, editor: Client, alias: bool) -> None:
    article = make_article(network.chicago, "Our article")
    words = {"new_title": "A copy", "new_slug": "a-copy", "new_parent_page": article.get_parent().pk}

    editor.post(page_view("copy", article.pk), {**words, **({"alias": "on"} if alias else {})})

    copy = Page.objects.get(slug="a-copy")
    assert (copy.alias_of_id == article.pk) is alias


def test_alias_becomes_a_page_of_its_own(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article")
    alias = article.create_alias(parent=article.get_parent(), update_slug="an-alias")

    send_form(editor, page_view("convert_alias", alias.pk))

    assert Page.objects.get(pk=alias.pk).alias_of_id is None


@pytest.mark.parametrize("action", ["publish", "unpublish", "delete", "move"])
def test_own_pages_are_treated_together(network: Network, lead: Client, action: str) -> None:
    pages = [make_section(network.chicago.root_page, f"Section {number}") for number in range(2)]
    there = make_section(network.chicago.root_page, "There")
    if action == "publish":
        for page in pages:
            page.unpublish()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    ids = "&".join(f"id={page.pk}" for page in pages)

    response = lead.post(f"{url}?{ids}&next=/admin/", {"chooser": there.pk} if action == "move" else {})

    assert response.status_code == 302
    after = Page.objects.filter(pk__in=[page.pk for page in pages])
    if action == "delete":
        assert not after.exists()
    elif action == "move":
        assert all(page.is_child_of(there) for page in after)
    else:
        assert {page.live for page in after} == {action == "publish"}


def test_page_is_locked_by_a_lead(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")

    lead.post(page_view("lock", article.pk))

    article.refresh_from_db()
    assert article.locked
    assert "Our article" in text_of(lead, "/admin/reports/locked/")


def test_aging_pages_of_the_own_chapter_are_reported(network: Network, editor: Client) -> None:
    make_article(network.chicago, "Our article")
    make_article(network.sacramento, "Their article")

    page = text_of(editor, "/admin/reports/aging-pages/")

    assert "Our article" in page
    assert "Their article" not in page


@pytest.mark.usefixtures("admin_indexes")
def test_own_pages_are_searched(network: Network, editor: Client) -> None:
    make_article(network.chicago, "A zebra")

    assert "A zebra" in text_of(editor, page_view("search"), q="zebra")


# Beside the page


def test_comment_is_left_on_a_draft(network: Network, editor: Client) -> None:
    article = make_article(network.chicago, "Our article", live=False)
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": "0",
        "comments-0-text": "Who says so?",
        "comments-0-contentpath": "title",
        "comments-0-position": "",
        "comments-0-resolved": "",
        "comments-0-deleted": "",
        "comments-0-id": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }

    assert send_form(editor, page_view("edit", article.pk), **comment).status_code == 302

    assert Comment.objects.get(page=article).text == "Who says so?"


@pytest.mark.parametrize("kind", ["password", "login", "groups"])
def test_page_is_made_private(network: Network, editor: Client, visit: Any, kind: str) -> None:
    article = make_article(network.chicago, "Our article")
    group = network.chicago.group(Role.EDITOR)

    form = {"restriction_type": kind, "password": "a long word", "groups": [group.pk]}
    editor.post(page_view("set_privacy", article.pk), form)

    answer = visit("chicago.localhost", article.relative_url(network.chicago.site))
    assert article.get_view_restrictions()[0].restriction_type == kind
    assert "Our article" not in answer.content.decode()


def test_page_is_translated_into_the_chapters_other_language(
    network: Network, make_chapter: Any, sign_in: SignIn
) -> None:
    chapter = make_chapter("laredo", languages=("en", "es"))
    client = sign_in(make_person(chapter, Role.EDITOR))
    article = make_article(chapter, "Our article")
    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])
    spanish = chapter.root_page.get_translations().get()
    assert url in text_of(client, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))

    response = client.post(url, {"locales": [spanish.locale_id]})

    translated = article.get_translations().get()
    assert response["Location"] == page_view("edit", translated.pk)
    assert translated.is_descendant_of(spanish)
    assert "Our article" in text_of(client, page_view("edit", translated.pk))


def test_chapter_of_one_language_makes_no_home_page_in_another(
    network: Network, editor: Client, sign_in: SignIn
) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))
    article = make_article(network.chicago, "Our article")
    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])
    spanish = network.national.root_page.get_translations().get().locale_id
    homes = Page.objects.filter(depth=2).count()

    assert url not in text_of(editor, reverse("wagtailadmin_explore", args=[article.get_parent().pk]))
    for client in (editor, curator):
        client.post(url, {"locales": [spanish]})
    assert Page.objects.filter(depth=2).count() == homes


def test_who_only_contributes_does_not_translate(network: Network, make_chapter: Any, sign_in: SignIn) -> None:
    chapter = make_chapter("laredo", languages=("en", "es"))
    other = make_chapter("yuma", languages=("en", "es"))
    person = make_person(chapter, Role.EDITOR)
    person.groups.add(other.group(Role.CONTRIBUTOR))
    article = make_article(other, "Our article")

    url = reverse("wagtail_localize:submit_page_translation", args=[article.pk])

    assert sign_in(person).get(url).status_code == 302
