"""The library's own part of the page tree: a root outside every site, and two branches for each chapter."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel
from wagtail.models import Page, PageManager, Workflow
from wagtail.query import PageQuerySet

from chapters.models import Chapter
from network.own_references import OwnReferencesPageForm


class _ShelfPage(Page):
    """A place for resources. It has no address, is never live, and is made and kept by the library itself."""

    content_panels = [
        HelpPanel(content=_("The library keeps its resources here. There is nothing to edit on this page itself.")),
    ]
    promote_panels: ClassVar[list[Any]] = []
    settings_panels: ClassVar[list[Any]] = []
    preview_modes: ClassVar[list[Any]] = []

    base_form_class = OwnReferencesPageForm

    class Meta:
        abstract = True

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return False

    def can_move_to(self, parent: Page) -> bool:
        return False

    def get_url_parts(self, request: Any = None) -> None:
        return None


class LibraryRootPage(_ShelfPage):
    """Exactly one, at depth 2. Names the workflow by which National approves what chapters submit."""

    workflow = models.OneToOneField(
        Workflow, null=True, on_delete=models.PROTECT, related_name="library_root", editable=False
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types = ["resources.LibraryBranchPage"]
    max_count = 1

    class Meta:
        verbose_name = _("library")
        verbose_name_plural = _("library")


class LibraryBranchQuerySet(PageQuerySet):
    """Branches by what stands in them."""

    def own(self) -> "LibraryBranchQuerySet":
        return self.filter(kind=LibraryBranchPage.Kind.OWN)  # type: ignore[no-any-return]

    def shared(self) -> "LibraryBranchQuerySet":
        return self.filter(kind=LibraryBranchPage.Kind.SHARED)  # type: ignore[no-any-return]

    def of(self, chapter: Chapter) -> "LibraryBranchQuerySet":
        return self.filter(chapter=chapter)  # type: ignore[no-any-return]


class LibraryBranchPage(_ShelfPage):
    """What a chapter keeps for itself (its lead publishes), or what it gave to the network (National publishes)."""

    class Kind(models.TextChoices):
        OWN = "own", _("Own")
        SHARED = "shared", _("Shared")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, editable=False)
    chapter = models.ForeignKey(
        Chapter, on_delete=models.PROTECT, related_name="library_branches", editable=False, verbose_name=_("chapter")
    )

    parent_page_types = ["resources.LibraryRootPage"]
    subpage_types = ["resources.ResourcePage"]

    objects: ClassVar[Any] = PageManager.from_queryset(LibraryBranchQuerySet)()

    class Meta:
        verbose_name = _("branch of the library")
        verbose_name_plural = _("branches of the library")
        constraints = [
            models.UniqueConstraint(fields=["chapter", "kind"], name="one_branch_of_a_kind_for_each_chapter"),
        ]

    def get_admin_display_title(self) -> str:
        if self.kind == self.Kind.SHARED:
            return gettext("%(chapter)s: given to the network") % {"chapter": self.chapter.name}
        return gettext("%(chapter)s: own resources") % {"chapter": self.chapter.name}
