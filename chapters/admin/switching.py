"""Putting a chapter in force (chapters.in_force), for people of several: at the top of the sidebar, and from a list.

The sidebar names up to eight chapters; beyond that, as for National, it leads to a list that can be searched.
"""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.ui.sidebar import ActionMenuItem as ActionComponent
from wagtail.admin.ui.tables import Column
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views import generic
from wagtail.admin.widgets.button import HeaderButton

from chapters.in_force import chapter_in_force, choices_of, put_in_force
from chapters.models import Chapter
from chapters.tenancy import belonging_to, is_national

_NAMED_AT_MOST = 8
_ICON, _CHOSEN = "site", "check"


class _SwitchItem(MenuItem):
    """A line of the sidebar that is sent as a form: it changes what is listed."""

    def render_component(self, request: HttpRequest) -> ActionComponent:
        return ActionComponent(
            self.name, str(self.label), self.url, icon_name=self.icon_name, classname=self.classname, attrs=self.attrs
        )


def offer(request: HttpRequest, items: list[MenuItem]) -> None:
    """Put the choice between chapters on top of the sidebar, for whoever has one."""
    choices = choices_of(request)
    if not choices:
        return
    one = chapter_in_force(request)
    back = _back(request)
    lines = [_line(_all_of(request), reverse("all_chapters_in_force"), back, "all", chosen=one is None)]
    if len(choices) <= _NAMED_AT_MOST:
        for choice in choices:
            url = reverse("put_chapter_in_force", args=[choice.pk])
            chosen = one is not None and one.pk == choice.pk
            lines.append(_line(choice.name, url, back, str(choice.pk), chosen=chosen))
    else:
        url = reverse("chapters_to_put_in_force")
        lines.append(MenuItem(_("Choose a chapter…"), url, name="chapter-in-force-choose", icon_name="search"))
    for place, line in enumerate(lines):
        line.order = place
    items.append(
        SubmenuMenuItem(
            one.name if one is not None else _all_of(request),
            Menu(items=lines),
            name="chapter-in-force",
            icon_name=_ICON,
            order=1,
        )
    )


def _line(label: str, url: str, back: str, name: str, *, chosen: bool) -> MenuItem:
    attrs = {"aria-current": "true"} if chosen else {}
    address = f"{url}?{urlencode({'next': back})}"
    icon = _CHOSEN if chosen else _ICON
    return _SwitchItem(label, address, name=f"chapter-in-force-{name}", icon_name=icon, attrs=attrs)


def _all_of(request: HttpRequest) -> str:
    return _("Whole network") if is_national(request.user) else _("All my chapters")


def _back(request: HttpRequest) -> str:
    """Return where to go after switching: the list that one is on; the first page from what has a number."""
    match = request.resolver_match
    if match is None or match.kwargs or match.args or request.method != "GET":
        return reverse("wagtailadmin_home")
    return request.path


@require_POST
def put(request: HttpRequest, pk: int) -> HttpResponse:
    """Put one of the person's chapters in force."""
    chapter = get_object_or_404(belonging_to(request.user, Chapter.objects.active()), pk=pk)
    put_in_force(request, chapter)
    messages.success(request, _("Lists now begin with what belongs to %(chapter)s.") % {"chapter": chapter.name})
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_home")


@require_POST
def put_all(request: HttpRequest) -> HttpResponse:
    """Put no single chapter in force."""
    put_in_force(request, None)
    messages.success(request, _("Lists show all chapters that you work for."))
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_home")


class SwitchColumn(Column):
    """A button for each chapter that isn't in force."""

    cell_template_name = "chapters/admin/switch_cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        return {
            **context,
            "is_in_force": chapter_in_force(request) == instance,
            "csrf_token": get_token(request),
        }


class ChaptersView(generic.IndexView):
    """The chapters of a person, to put one in force."""

    model = Chapter
    page_title = gettext_lazy("Choose a chapter")
    header_icon = _ICON
    index_url_name = "chapters_to_put_in_force"
    index_results_url_name = "chapters_to_put_in_force_results"
    permission_policy = None
    is_searchable = True
    search_fields = ["name", "region", "site__hostname"]
    search_backend_name = None
    default_ordering = "name"
    paginate_by = 60

    def get_base_queryset(self) -> "QuerySet[Chapter]":
        chapters: QuerySet[Chapter] = belonging_to(self.request.user, Chapter.objects.active())
        return chapters.select_related("site")

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        return []

    @cached_property
    def columns(self) -> list[Column]:
        return [
            Column("name", label=_("Chapter"), sort_key="name"),
            Column("region", label=_("Region"), sort_key="region"),
            Column("site", label=_("Site"), accessor="site.hostname", sort_key="site__hostname"),
            SwitchColumn("switch", label=_("Lists")),
        ]


def urlpatterns() -> list[URLPattern]:
    return [
        path("chapter-in-force/", ChaptersView.as_view(), name="chapters_to_put_in_force"),
        path(
            "chapter-in-force/results/",
            ChaptersView.as_view(results_only=True),
            name="chapters_to_put_in_force_results",
        ),
        path("chapter-in-force/all/", put_all, name="all_chapters_in_force"),
        path("chapter-in-force/<int:pk>/", put, name="put_chapter_in_force"),
    ]
