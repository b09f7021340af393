"""Branches of the library's tree come with a chapter."""

from collections.abc import Callable

from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Site

from chapters.models import Chapter, Role
from chapters.retirement import restore_chapter, retire_chapter
from resources.branches import library_root, make_branches, own_branch, shared_branch
from resources.models import LibraryBranchPage, LibraryPage, LibraryRootPage
from tests.conftest import Network


def _codenames(chapter: Chapter, role: Role, branch: LibraryBranchPage) -> set[str]:
    rows = GroupPagePermission.objects.filter(group=chapter.group(role), page=branch.pk)
    return set(rows.values_list("permission__codename", flat=True))


def test_library_stands_once_outside_every_site(network: Network) -> None:
    root = LibraryRootPage.objects.get()
    assert root.depth == 2
    assert not Site.objects.filter(root_page__path__startswith=root.path).exists()
    assert root.get_url_parts() is None


def test_new_chapter_has_both_branches(make_chapter: Callable[..., Chapter]) -> None:
    chapter = make_chapter("los-angeles")
    root = library_root()
    assert {branch.kind for branch in LibraryBranchPage.objects.of(chapter)} == {"own", "shared"}
    assert all(branch.is_child_of(root) for branch in LibraryBranchPage.objects.of(chapter))


def test_both_branches_go_through_national(network: Network) -> None:
    workflow = library_root().workflow
    for branch in (own_branch(network.chicago), shared_branch(network.chicago)):
        assert branch.get_workflow() == workflow
    task = GroupApprovalTask.objects.get(workflow_tasks__workflow=workflow)
    assert list(task.groups.all()) == [network.national.group(Role.CURATOR)]


def test_lead_publishes_own_resources_and_not_the_networks(network: Network) -> None:
    assert "publish_page" in _codenames(network.chicago, Role.LEAD, own_branch(network.chicago))
    assert _codenames(network.chicago, Role.LEAD, shared_branch(network.chicago)) == {"change_page"}


def test_contributor_may_only_add_on_the_own_branch(network: Network) -> None:
    assert _codenames(network.chicago, Role.CONTRIBUTOR, own_branch(network.chicago)) == {"add_page"}
    assert _codenames(network.chicago, Role.CONTRIBUTOR, shared_branch(network.chicago)) == set()


def test_no_chapter_has_permissions_on_anothers_branches(network: Network) -> None:
    groups = [entry.group for entry in network.sacramento.groups.all()]
    branches = LibraryBranchPage.objects.of(network.chicago)
    assert not GroupPagePermission.objects.filter(group__in=groups, page__in=branches).exists()


def test_restored_chapter_has_its_permissions_back(network: Network) -> None:
    own = own_branch(network.chicago)
    before = _codenames(network.chicago, Role.EDITOR, own)
    retire_chapter(network.chicago)
    assert _codenames(network.chicago, Role.EDITOR, own) == set()
    restore_chapter(network.chicago)
    assert _codenames(network.chicago, Role.EDITOR, own) == before == {"add_page", "change_page"}


def test_making_branches_again_changes_nothing(network: Network) -> None:
    before = Page.objects.count()
    make_branches(network.chicago)
    assert Page.objects.count() == before


def test_new_site_has_the_library_among_its_sections(network: Network) -> None:
    section = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    assert section.slug == "resources"
    assert section.live
    assert section.show_in_menus
