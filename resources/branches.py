"""The library's branches of the page tree: made with each chapter, with what its people may do there."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from chapters.models import Chapter, Role
from chapters.permissions import grant_pages
from chapters.registry import ChapterInForce
from chapters.signals import chapter_provisioned, chapter_renewed, chapter_restored
from chapters.tenancy import register_places
from network.epochs import Held
from resources.models import LibraryBranchPage, LibraryRootPage

#: Codenames by role: on what the chapter keeps for itself, and on what it gave to the network. Whoever may add may
#: edit what they wrote; on the shared branch drafts are written here and published by National alone. (National's
#: people have theirs from the root of the tree, see chapters.permissions.)
OWN_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.CONTRIBUTOR: ("add_page",),
    Role.EDITOR: ("add_page", "change_page"),
    Role.LEAD: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
}
SHARED_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.EDITOR: ("change_page",),
    Role.LEAD: ("change_page",),
}


def connect() -> None:
    """Listen to chapters. Called once, when the application starts."""
    chapter_provisioned.connect(_on_provisioned, dispatch_uid="resources.branches")
    chapter_restored.connect(_on_restored, dispatch_uid="resources.branches")
    chapter_renewed.connect(_on_provisioned, dispatch_uid="resources.branches")
    register_places(gettext_lazy("Our resources"), branch_paths)


def branch_paths(chapters: Iterable[Chapter | ChapterInForce]) -> list[str]:
    """Return the tree paths of the branches of *chapters*, without asking the database each time."""
    held = _paths.get()
    return [path for chapter in chapters for path in held.get(chapter.pk, ())]


def library_root() -> LibraryRootPage:
    """Return the root of the library; made with its workflow when the first chapter is."""
    root = LibraryRootPage.objects.select_related("workflow").first()
    return root or _make_root()


def own_branch(chapter: Chapter) -> LibraryBranchPage:
    """Return the branch of what *chapter* keeps for itself. Raises LibraryBranchPage.DoesNotExist."""
    branch: LibraryBranchPage = LibraryBranchPage.objects.own().of(chapter).get()
    return branch


def shared_branch(chapter: Chapter) -> LibraryBranchPage:
    """Return the branch of what *chapter* gave to the network. Raises LibraryBranchPage.DoesNotExist."""
    branch: LibraryBranchPage = LibraryBranchPage.objects.shared().of(chapter).get()
    return branch


@transaction.atomic
def make_branches(chapter: Chapter) -> None:
    """Make both branches of *chapter* with their approval and permissions. Safe to call again."""
    root = library_root()
    for kind in LibraryBranchPage.Kind:
        if not LibraryBranchPage.objects.of(chapter).filter(kind=kind).exists():
            branch = LibraryBranchPage(
                title=f"{chapter.name} ({kind.label})",
                slug=f"{chapter.slug}-{kind}",
                kind=kind,
                chapter=chapter,
                live=False,
            )
            root.add_child(instance=branch)
            WorkflowPage.objects.create(page=branch.page_ptr, workflow=root.workflow)
    if chapter.is_national:
        _task(root).groups.add(chapter.group(Role.CURATOR))
    grant_branches(chapter)


def grant_branches(chapter: Chapter) -> None:
    """Give the groups of *chapter* what their roles may do on its branches. Safe to call again."""
    own, shared = own_branch(chapter), shared_branch(chapter)
    for entry in chapter.groups.select_related("group"):
        role = Role(entry.role)
        for branch, permissions in ((own, OWN_PERMISSIONS), (shared, SHARED_PERMISSIONS)):
            grant_pages(entry.group, [branch.page_ptr], permissions.get(role, ()))


def _load_paths() -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for chapter_id, path in LibraryBranchPage.objects.values_list("chapter_id", "path"):
        found[chapter_id].append(path)
    return {chapter_id: tuple(paths) for chapter_id, paths in found.items()}


#: Branches are made with their chapter and never move.
_paths: Held[dict[int, tuple[str, ...]]] = Held(_load_paths)


def _make_root() -> LibraryRootPage:
    workflow = Workflow.objects.create(name=_("Approval by National"))
    task = GroupApprovalTask.objects.create(name=_("Approval by National"))
    WorkflowTask.objects.create(workflow=workflow, task=task.task_ptr, sort_order=0)
    root = LibraryRootPage(title=_("Library"), slug="library", live=False, workflow=workflow)
    Page.get_first_root_node().add_child(instance=root)
    return root


def _task(root: LibraryRootPage) -> GroupApprovalTask:
    """Return the task of the library's workflow: the first one that a group approves."""
    return GroupApprovalTask.objects.filter(workflow_tasks__workflow=root.workflow).order_by("pk")[0]


def _on_provisioned(chapter: Chapter, **kwargs: Any) -> None:
    make_branches(chapter)


def _on_restored(chapter: Chapter, **kwargs: Any) -> None:
    grant_branches(chapter)
