"""What the admin's first page is built of: panels of a few rows, each with the whole list behind it.

A panel says which rows somebody sees; the panel shows the first SHOWN of them, the list all. Upper layers add panels of
their own by Wagtail's hook construct_homepage_panels and ``add_panels``, and their lists by ``list_urlpatterns`` and
``open_lists``.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import BaseColumn, Column
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from chapters.admin.doors import Question, open_to_chapters
from chapters.in_force import chapter_in_force
from chapters.models import Chapter
from chapters.registry import ChapterInForce, all_chapters, chapter_by_pk
from chapters.tenancy import chapter_at, is_national, led_by, paths_of, roles_of
from network.models import User

#: Rows on the first page, and at most in the list behind it.
SHOWN = 7
LISTED = 500


@dataclass(frozen=True)
class Row:
    """One line of a panel. All but the title may be empty.

    ``note`` are words below the title, ``mark`` is a short state beside it, ``when`` are words of time; ``is_urgent``
    makes the mark stand out.
    """

    title: str
    url: str = ""
    chapter: str = ""
    note: str = ""
    mark: str = ""
    when: str = ""
    is_urgent: bool = False


@dataclass(frozen=True)
class Scope:
    """Whose things the first page shows: those of the chapters of *user*, or of *only*, the chapter in force."""

    user: User
    only: Chapter | None = None

    @classmethod
    def of(cls, request: HttpRequest) -> "Scope":
        return cls(request.user, chapter_in_force(request))  # type: ignore[arg-type]

    @property
    def is_network(self) -> bool:
        """Whether it is all of the network: for National's people, unless they have put a chapter in force."""
        return self.only is None and is_national(self.user)

    @property
    def chapters(self) -> list[ChapterInForce]:
        """The chapters, without retired ones."""
        own = {self.only.pk} if self.only is not None else set(roles_of(self.user))
        return [one for one in all_chapters() if not one.is_retired and (self.is_network or one.pk in own)]

    @property
    def led(self) -> list[int]:
        """The primary keys of those that the person leads; National leads whichever it has put in force."""
        if is_national(self.user):
            return [one.pk for one in self.chapters if one.is_national or self.only is not None]
        led = led_by(self.user)
        return [one.pk for one in self.chapters if one.pk in led]

    @property
    def sites(self) -> tuple[str, ...]:
        """The tree paths of their sites, not of their other places, as the library's."""
        return tuple(path for one in self.chapters for path in one.root_paths)

    @property
    def places(self) -> tuple[str, ...]:
        """The tree paths of all that is theirs; for the network the root."""
        return ("",) if self.is_network else paths_of(self.chapters)


class RowsPanel(Component):
    """A panel of rows. Subclasses say what, for whom and how it is called."""

    template_name = "chapters/admin/home_panel.html"
    name: ClassVar[str]
    heading: ClassVar[Any]
    #: What is said if there are no rows. Without it the panel isn't shown then.
    nothing: ClassVar[Any] = ""
    icon: ClassVar[str] = "list-ul"
    order: ClassVar[int] = 200
    #: What the columns of the whole list are called: title and time.
    title_label: ClassVar[Any] = gettext_lazy("Title")
    when_label: ClassVar[Any] = gettext_lazy("When")

    def rows(self, scope: Scope, most: int) -> list[Row]:
        """Return at most *most* rows, the first ones first."""
        raise NotImplementedError

    def is_for(self, scope: Scope) -> bool:
        """Whether there is such a panel, and list, for somebody."""
        return True

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        scope = Scope.of(parent_context["request"])
        rows = self.rows(scope, SHOWN + 1)
        return {
            "panel": self,
            "rows": rows[:SHOWN],
            "list_url": reverse(f"home_{self.name}") if len(rows) > SHOWN else "",
            "shows_chapters": len(scope.chapters) > 1,
        }


class HomePanels(Component):
    """Panels of rows in their order, in two columns where there is room."""

    name = "home_panels"
    template_name = "chapters/admin/home_panels.html"
    order = 200

    def __init__(self) -> None:
        self.panels: list[RowsPanel] = []

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        shown = sorted(self.panels, key=lambda panel: panel.order)
        return {"panels": shown, "request": parent_context["request"]}


def add_panels(page: list[Component], panels: Iterable[RowsPanel]) -> None:
    """Add *panels* to the first page, as the hook construct_homepage_panels gives it."""
    holders = [panel for panel in page if isinstance(panel, HomePanels)]
    if not holders:
        holders = [HomePanels()]
        page.extend(holders)
    holders[0].panels.extend(panels)


def chapter_name(page: Page) -> str:
    chapter = chapter_at(page.path)
    return chapter.name if chapter else ""


def edit_url(page_pk: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_pk])


def page_url(page: Page, user: User) -> str:
    """Return where *user* goes from a page's row: its editor, or its draft to read for who may not change it.

    Wagtail's own question (``can_edit``) would ask the database once a row who has to approve the page; whoever has
    to can change it here anyway.
    """
    held = page.permissions_for_user(user)
    if user.is_superuser or "change" in held.permissions or ("add" in held.permissions and page.owner_id == user.pk):
        return edit_url(page.pk)
    return reverse("wagtailadmin_pages:view_draft", args=[page.pk])


def title_of(page: Page) -> str:
    """Return the title of the draft, which is what its own people know a page by."""
    return str(page.draft_title or page.title)


def ago(moment: datetime.datetime | None) -> str:
    """Return how long ago *moment* was, in words of one unit."""
    if moment is None:
        return ""
    if timezone.now() - moment < datetime.timedelta(minutes=1):
        return _("just now")
    return _("%(time)s ago") % {"time": timesince(moment, depth=1)}


def on_day(moment: datetime.datetime) -> str:
    """Return day and clock time of a moment that is to come."""
    return date_format(timezone.localtime(moment), "DATETIME_FORMAT")


class RowTitleColumn(BaseColumn):
    cell_template_name = "chapters/admin/row_title_cell.html"


class WholeListView(ReportView):
    """The list behind a panel. ``panel`` is given when its address is registered."""

    panel: RowsPanel = RowsPanel()
    header_icon = "list-ul"
    paginate_by = 50
    list_export: ClassVar[list[str]] = []

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.panel.is_for(Scope.of(request)):
            raise Http404
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_page_title(self) -> str:
        return str(self.panel.heading)

    def get_queryset(self) -> list[Row]:
        """Return the rows; of one chapter, if its primary key stands in the address (``chapter``)."""
        rows = self.panel.rows(Scope.of(self.request), LISTED)
        wanted = self.request.GET.get("chapter", "")
        if not wanted:
            return rows
        chapter = chapter_by_pk(int(wanted)) if wanted.isdecimal() else None
        return [row for row in rows if chapter is not None and row.chapter == chapter.name]

    def get_index_url(self) -> str:
        return reverse(f"home_{self.panel.name}")

    @property
    def no_results_message(self) -> str:
        return str(self.panel.nothing or _("Nothing here any more."))

    @property
    def columns(self) -> list[Any]:
        columns: list[Any] = [RowTitleColumn("title", label=self.panel.title_label)]
        if len(Scope.of(self.request).chapters) > 1:
            columns.append(Column("chapter", label=_("Chapter")))
        return [*columns, Column("when", label=self.panel.when_label)]


def list_urlpatterns(panels: Iterable[type[RowsPanel]]) -> list[URLPattern]:
    """Return the addresses of the lists behind *panels*, each called ``home_`` and the panel's name."""
    return [
        path(f"home/{panel.name.replace('_', '-')}/", WholeListView.as_view(panel=panel()), name=_list_name(panel))
        for panel in panels
    ]


def open_lists(panels: Iterable[type[RowsPanel]]) -> None:
    """Give the lists behind *panels* their doors: open to whom the panel is for."""
    for panel in panels:
        open_to_chapters(_list_name(panel), asks=_is_for(panel()))


def _is_for(panel: RowsPanel) -> Question:
    return lambda user, kwargs: panel.is_for(Scope(user))


def _list_name(panel: type[RowsPanel]) -> str:
    return f"home_{panel.name}"
