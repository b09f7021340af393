"""What lists, choosers, filters and panels of the admin show to chapters: their own, and what is public."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page, PageLogEntry, PageViewRestriction
from wagtail.permissions import policy_registry

from chapters.admin.tags import words_offered
from chapters.models import NewsIndexPage, Role
from chapters.tenancy import belonging_to
from network.models import Picture, UploadedDocument, User
from tests.conftest import Network
from tests.factories import make_article, make_chapter, make_person
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

SignIn = Callable[[User], Client]
ASYNC = {"x-requested-with": "XMLHttpRequest"}


@pytest.fixture
def person(network: Network) -> User:
    return make_person(network.chicago, Role.LEAD)


@pytest.fixture
def lead(person: User, sign_in: SignIn) -> Client:
    return sign_in(person)


@pytest.fixture
def other(network: Network) -> User:
    user = make_person(network.sacramento, Role.LEAD)
    User.objects.filter(pk=user.pk).update(first_name="Zelda", last_name="Elsewhere")
    user.refresh_from_db()
    return user


def text_of(client: Client, url: str, **query: Any) -> str:
    answer = client.get(url, query)
    assert answer.status_code == 200, url
    return answer.content.decode()


# The explorer


def test_explorer_starts_at_named_doors(network: Network, lead: Client) -> None:
    page = text_of(lead, reverse("wagtailadmin_explore_root"))

    assert "Our pages" in page
    assert "Our resources" in page
    assert reverse("wagtailadmin_explore", args=[network.chicago.root_page_id]) in page
    assert "Lantern Chicago: own resources" in page
    assert "Sacramento" not in page


def test_explorer_above_the_own_pages_shows_the_doors(lead: Client) -> None:
    for page in (Page.get_first_root_node(), Page.objects.get(slug="library", depth=2)):
        assert "Our resources" in text_of(lead, reverse("wagtailadmin_explore", args=[page.pk]))


def test_nationals_explorer_starts_at_the_root(network: Network, sign_in: SignIn) -> None:
    curator = sign_in(make_person(network.national, Role.CURATOR))

    page = text_of(curator, reverse("wagtailadmin_explore_root"))

    assert "Our resources" not in page
    assert network.sacramento.root_page.title in page


def test_sidebar_offers_no_tree_from_the_root(lead: Client) -> None:
    page = text_of(lead, reverse("wagtailadmin_home"))

    assert "PageExplorerMenuItem" not in page
    for closed in ("/admin/reports/site-history/", "/admin/reports/workflow/", "/admin/reports/page-types-usage/"):
        assert closed not in page
    assert "/admin/reports/locked/" in page
    assert "/admin/reports/aging-pages/" in page


def test_filters_of_the_explorer_name_own_people_and_sites_only(
    network: Network, lead: Client, person: User, other: User
) -> None:
    own, foreign = make_article(network.chicago, "Ours"), make_article(network.sacramento, "Theirs")
    for article, user in ((own, person), (foreign, other)):
        Page.objects.filter(pk=article.pk).update(owner=user)
        PageLogEntry.objects.log_action(article, "wagtail.edit", user=user)
    home = reverse("wagtailadmin_explore", args=[network.chicago.root_page_id])
    usage = reverse("wagtailadmin_pages:type_use", args=["chapters", "newsarticlepage"])

    for url in (home, usage):
        page = text_of(lead, url)
        assert "Pat Example" in page
        assert "Zelda" not in page
        assert "sacramento.localhost" not in page


def test_page_type_list_holds_own_pages_only(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Our article")
    make_article(network.sacramento, "Their article")

    page = text_of(lead, reverse("wagtailadmin_pages:type_use", args=["chapters", "newsarticlepage"]))

    assert "Our article" in page
    assert "Their article" not in page


@pytest.mark.usefixtures("admin_indexes")
def test_search_of_pages_finds_own_ones_only(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Zebra of ours")
    make_article(network.sacramento, "Zebra of theirs")
    home = reverse("wagtailadmin_explore", args=[network.chicago.root_page_id])

    for url, query in ((home, {"search_all": "1"}), (home, {}), (reverse("wagtailadmin_pages:search"), {})):
        page = text_of(lead, url, q="zebra", **query)
        assert "Zebra of ours" in page
        assert "Zebra of theirs" not in page


def test_plain_page_belongs_to_a_chapter_by_home_and_by_branch(network: Network, person: User) -> None:
    own = belonging_to(person, Page.objects.all())

    assert own.filter(pk=network.chicago.root_page_id).exists()
    assert own.filter(librarybranchpage__isnull=False).count() == 2
    assert not own.filter(path__startswith=network.sacramento.root_page.path).exists()
    assert not own.filter(depth=1).exists()


def test_privacy_of_a_page_names_own_groups_only(network: Network, lead: Client) -> None:
    article = make_article(network.chicago, "Our article")

    page = text_of(lead, reverse("wagtailadmin_pages:set_privacy", args=[article.pk]))

    assert str(network.chicago.group(Role.EDITOR)) in json.loads(page)["html"]
    assert "Sacramento" not in page


# Choosers


def test_link_by_id_is_cut_to_own_and_public_pages(network: Network, lead: Client) -> None:
    draft = make_article(network.sacramento, "Their draft", live=False)
    public = make_article(network.sacramento, "Their news")
    own = make_article(network.chicago, "Our draft", live=False)
    url = reverse("wagtailadmin_choose_page_chosen_multiple")

    chosen = lead.get(url, {"id": [draft.pk, public.pk, own.pk]}).json()["result"]

    assert {item["adminTitle"] for item in chosen} == {"Their news", "Our draft"}


def test_chooser_does_not_open_foreign_private_pages(network: Network, lead: Client) -> None:
    section = NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get()
    PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)
    url = reverse("wagtailadmin_choose_page_child", args=[section.pk])

    assert lead.get(url).status_code == 404
    assert lead.get(reverse("wagtailadmin_choose_page_child", args=[999_999])).status_code == 404


def test_chooser_of_a_type_does_not_start_in_a_foreign_private_place(network: Network, lead: Client) -> None:
    for article in NewsIndexPage.objects.all():
        if article.get_site() != network.sacramento.site:
            article.delete()
    section = NewsIndexPage.objects.get()
    NewsIndexPage.objects.filter(pk=section.pk).update(title="Their secret list", draft_title="Their secret list")
    PageViewRestriction.objects.create(page=section, restriction_type=PageViewRestriction.LOGIN)

    answer = lead.get(reverse("wagtailadmin_choose_page"), {"page_type": "chapters.newsindexpage"})

    assert "Their secret list" not in answer.json()["html"]


def test_foreign_public_page_has_its_public_title(network: Network, lead: Client) -> None:
    article = make_article(network.sacramento, "Their news")
    article.title = "Not out yet"
    article.save_revision()
    own = make_article(network.chicago, "Our news")
    own.title = "Our next title"
    own.save_revision()

    theirs = lead.get(reverse("wagtailadmin_choose_page_child", args=[article.get_parent().pk])).json()["html"]
    ours = lead.get(reverse("wagtailadmin_choose_page_child", args=[own.get_parent().pk])).json()["html"]

    assert "Their news" in theirs
    assert "Not out yet" not in theirs
    assert "Our next title" in ours


def test_pasted_address_of_a_foreign_private_page_stays_an_address(network: Network, lead: Client) -> None:
    secret = make_article(network.sacramento, "Their secret")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    changed = make_article(network.sacramento, "Their news")
    changed.title = "Not out yet"
    changed.save_revision()
    public = make_article(network.sacramento, "Their other news")
    url = reverse("wagtailadmin_choose_page_external_link")

    def pasted(page: Page) -> dict[str, Any]:
        form = {"external-link-chooser-url": page.full_url, "external-link-chooser-link_text": "there"}
        result: dict[str, Any] = lead.post(url, form).json()["result"]
        return result

    assert set(pasted(secret)) == set(pasted(changed)) == {"url", "title", "prefer_this_title_as_link_text"}
    assert pasted(public)["id"] == public.pk


@pytest.mark.parametrize("address", ["/admin/images/chooser/", "/admin/images/", "/admin/images/chooser/results/"])
def test_pictures_and_their_words_are_ones_own(network: Network, lead: Client, address: str) -> None:
    make_picture("Our picture", network.chicago.collection).tags.add("lake")
    make_picture("Their picture", network.sacramento.collection).tags.add("secretword")

    page = text_of(lead, address)

    assert "Our picture" in page
    assert "Their picture" not in page
    assert "secretword" not in page
    assert "Sacramento" not in page


@pytest.mark.parametrize("address", ["/admin/documents/chooser/", "/admin/documents/"])
def test_documents_and_their_words_are_ones_own(network: Network, lead: Client, address: str) -> None:
    for title, chapter in (("Our document", network.chicago), ("Their document", network.sacramento)):
        document = UploadedDocument.objects.create(title=title, file="a.pdf", collection=chapter.collection)
        document.tags.add("secretword" if chapter == network.sacramento else "lake")

    page = text_of(lead, address)

    assert "Our document" in page
    assert "Their document" not in page
    assert "secretword" not in page


def test_uploads_go_to_own_collections_only(network: Network, person: User, lead: Client) -> None:
    person.groups.add(network.milwaukee.group(Role.EDITOR))

    page = text_of(lead, reverse("wagtailimages:add"))

    assert network.milwaukee.collection.name in page
    assert network.sacramento.collection.name not in page


# Bulk actions


@pytest.mark.parametrize("action", ["delete", "publish", "unpublish", "move"])
def test_bulk_action_leaves_out_foreign_pages(network: Network, lead: Client, action: str) -> None:
    own = make_article(network.chicago, "Our article")
    foreign = make_article(network.sacramento, "Their draft", live=False)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])

    page = lead.get(url, {"id": [own.pk, foreign.pk], "next": "/admin/"}).content.decode()

    assert "Our article" in page
    assert "Their draft" not in page
    only_foreign, missing = lead.get(url, {"id": foreign.pk}), lead.get(url, {"id": 999_999})
    assert (only_foreign.status_code, missing.status_code) == (404, 404)
    assert len(only_foreign.content) == len(missing.content)


def test_all_means_all_of_ones_own(network: Network, lead: Client) -> None:
    make_article(network.chicago, "Our article")
    foreign = make_article(network.sacramento, "Their article")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])

    page = lead.get(url, {"id": "all"}).content.decode()
    lead.post(f"{url}?id=all&next=/admin/")

    assert "Their article" not in page
    assert Page.objects.get(pk=foreign.pk).live


def test_own_pages_are_published_together(network: Network, lead: Client) -> None:
    drafts = [make_article(network.chicago, f"Draft {number}", live=False) for number in range(2)]
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    lead.post(f"{url}?id={drafts[0].pk}&id={drafts[1].pk}&next=/admin/")

    assert Page.objects.filter(pk__in=[draft.pk for draft in drafts], live=True).count() == 2


def test_foreign_target_and_foreign_list_of_a_bulk_action_are_not_there(network: Network, lead: Client) -> None:
    own = make_article(network.chicago, "Our article")
    there = NewsIndexPage.objects.descendant_of(network.sacramento.root_page).get()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])

    assert lead.post(f"{url}?id={own.pk}", {"chooser": there.pk}).status_code == 404
    assert lead.get(url, {"id": "all", "childOf": there.pk}).status_code == 404


@pytest.mark.parametrize("model", [Picture, UploadedDocument])
@pytest.mark.parametrize("action", ["delete", "add_tags", "add_to_collection"])
def test_bulk_action_leaves_out_foreign_media(network: Network, lead: Client, model: Any, action: str) -> None:
    titles = {}
    for title, chapter in (("Ours.", network.chicago), ("Theirs.", network.sacramento)):
        row = (
            make_picture(title, chapter.collection)
            if model is Picture
            else model.objects.create(title=title, file="a.pdf", collection=chapter.collection)
        )
        titles[title] = row.pk
    url = reverse("wagtail_bulk_action", args=["network", model._meta.model_name, action])

    page = lead.get(url, {"id": list(titles.values()), "next": "/admin/"}).content.decode()

    assert "Ours." in page
    assert "Theirs." not in page
    assert "Sacramento" not in page


def test_people_are_in_no_bulk_action_of_chapters(lead: Client, person: User, other: User) -> None:
    for action in ("delete", "set_active_state", "assign_role"):
        url = reverse("wagtail_bulk_action", args=["network", "user", action])
        for user in (person, other):
            assert lead.get(url, {"id": user.pk}).status_code == 404
            assert lead.post(f"{url}?id={user.pk}").status_code == 404
    assert User.objects.filter(pk=other.pk, is_active=True).exists()


# Words


def test_words_offered_are_public_or_own(network: Network, person: User, lead: Client) -> None:
    for chapter, title, word, live in (
        (network.chicago, "Our draft", "wharf", False),
        (network.sacramento, "Their news", "wheat", True),
        (network.sacramento, "Their draft", "whisper", False),
    ):
        article = make_article(chapter, title, live=live)
        article.tags.add(word)
        article.save()
    make_picture("Our picture", network.chicago.collection).tags.add("whale")
    make_picture("Their picture", network.sacramento.collection).tags.add("whip")

    offered = lead.get(reverse("wagtailadmin_tag_autocomplete"), {"term": "WH"}).json()

    assert offered == ["whale", "wharf", "wheat"]
    assert set(words_offered(make_person(network.national, Role.CURATOR)).values_list("name", flat=True)) >= {
        "whisper",
        "whip",
    }


# The interface that the explorer's tree uses


def test_interface_lists_own_pages_only(network: Network, lead: Client) -> None:
    own = make_article(network.chicago, "Our draft", live=False)
    foreign = make_article(network.sacramento, "Their draft", live=False)
    url = reverse("wagtailadmin_api:pages:listing")

    page = text_of(lead, url, limit=20, child_of=own.get_parent().pk)

    assert "Our draft" in page
    assert lead.get(url, {"child_of": foreign.get_parent().pk}).status_code == 400
    assert lead.get(url, {"child_of": 999_999}).status_code == 400
    detail = reverse("wagtailadmin_api:pages:detail", args=[foreign.pk])
    assert lead.get(detail).status_code == 404


# The first page


def test_first_page_shows_nothing_of_a_chapter_one_has_left(network: Network, sign_in: SignIn) -> None:
    person = make_person(network.sacramento, Role.LEAD)
    article = make_article(network.sacramento, "Their draft", live=False)
    PageLogEntry.objects.log_action(article, "wagtail.edit", user=person)
    Page.objects.filter(pk=article.pk).update(owner=person, locked=True, locked_by=person, locked_at=timezone.now())
    workflow = network.sacramento.workflow
    assert workflow is not None
    workflow.start(article, person)
    client = sign_in(person)
    assert "Their draft" in text_of(client, reverse("wagtailadmin_home"))

    person.groups.set([network.chicago.group(Role.LEAD)])

    for address in ("/admin/", "/admin/reports/locked/", "/admin/reports/aging-pages/"):
        assert "Their draft" not in text_of(client, address)


def test_filter_of_locked_pages_names_own_people_only(
    network: Network, lead: Client, person: User, other: User
) -> None:
    for chapter, user in ((network.chicago, person), (network.sacramento, other)):
        article = make_article(chapter, f"Locked by {user.email}")
        Page.objects.filter(pk=article.pk).update(locked=True, locked_by=user, locked_at=timezone.now())

    page = text_of(lead, "/admin/reports/locked/")

    assert person.email in page
    assert "sacramento" not in page.lower()
    assert "Zelda" not in page


@pytest.mark.parametrize("address", ["/admin/forms/", "/admin/forms/results/"])
def test_list_of_forms_names_own_people_only(network: Network, lead: Client, other: User, address: str) -> None:
    Page.objects.filter(pk=make_article(network.sacramento, "Theirs").pk).update(owner=other)

    page = text_of(lead, address)

    assert "Zelda" not in page
    assert "sacramento.localhost" not in page


# The public side


def test_page_for_those_who_sign_in_is_shown_to_the_chapters_people_only(network: Network) -> None:
    article = make_article(network.sacramento, "Among ourselves")
    PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    people = [
        make_person(network.sacramento, Role.CONTRIBUTOR),
        make_person(network.national, Role.CURATOR),
        make_person(network.chicago, Role.LEAD),
    ]
    codes = []
    for user in people:
        client = Client(headers={"host": "sacramento.localhost"})
        client.force_login(user, backend="network.sign_in.AccountBackend")
        codes.append(client.get(article.relative_url(network.sacramento.site)).status_code)

    assert codes == [200, 200, 404]


def test_password_form_does_not_name_the_page_behind_it(network: Network, visit: Any) -> None:
    article = make_article(network.sacramento, "Among ourselves", slug="zz", introduction="Only for members")
    PageViewRestriction.objects.create(
        page=article, restriction_type=PageViewRestriction.PASSWORD, password="a long word"
    )

    page = visit("sacramento.localhost", article.relative_url(network.sacramento.site)).content.decode()

    assert "This page needs a password" in page
    assert "Among ourselves" not in page
    assert "Only for members" not in page


# Costs


@pytest.mark.parametrize("name", ["wagtailadmin_explore_root", "wagtailadmin_choose_page"])
def test_lists_cost_the_same_with_more_chapters(
    network: Network, person: User, sign_in: SignIn, django_assert_max_num_queries: Any, name: str
) -> None:
    client = sign_in(person)
    client.get(reverse(name))
    with django_assert_max_num_queries(30) as few:
        client.get(reverse(name))
        count = len(few)
    for number in range(2):
        make_chapter(f"chapter-{number}")
    client.get(reverse(name))
    with django_assert_max_num_queries(count):
        client.get(reverse(name))


@pytest.mark.usefixtures("admin_indexes")
@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("wagtailadmin_explore", {}),
        ("wagtailadmin_choose_page_child", {}),
        ("wagtailadmin_choose_page_child", {"page_type": "chapters.newsarticlepage"}),
        ("wagtailadmin_choose_page_search", {"q": "zebra"}),
    ],
)
def test_lists_cost_the_same_with_more_rows(
    network: Network, lead: Client, django_assert_max_num_queries: Any, name: str, query: dict[str, str]
) -> None:
    section = make_article(network.chicago, "Zebra", live=False).get_parent()
    url = reverse(name, args=[] if "search" in name else [section.pk])
    lead.get(url, query)
    with django_assert_max_num_queries(45 if name == "wagtailadmin_explore" else 30) as few:
        lead.get(url, query)
        count = len(few)
    for number in range(3):
        make_article(network.chicago, f"Zebra {number}", live=False)
    with django_assert_max_num_queries(count):
        lead.get(url, query)


def test_policies_alone_would_show_what_a_stray_permission_opens(network: Network, person: User) -> None:
    """Why lists are cut by tenancy, too: a permission that was given by mistake shows no other chapter's pages."""
    theirs = GroupPagePermission.objects.filter(group=network.sacramento.group(Role.EDITOR))
    theirs.update(group=network.chicago.group(Role.LEAD))

    explorable = policy_registry.get_by_type(Page).explorable_instances(person)

    assert explorable.filter(pk=network.sacramento.root_page_id).exists()
    assert not belonging_to(person, explorable).filter(pk=network.sacramento.root_page_id).exists()
