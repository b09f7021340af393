"""The first page of the admin: one's own sites, what is done there most, and which panels somebody has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)
from wagtail.models import Page

from chapters.admin.home import RowsPanel, Scope, add_panels, list_urlpatterns
from chapters.admin.home_calendar import ComingEvents, NewMessages, RecentEdits, Scheduled
from chapters.admin.home_moderation import (
    ContributorsSubmissions,
    LockedByYou,
    WaitingForYou,
    YourDrafts,
    YourSubmissions,
)
from chapters.admin.home_upkeep import ChapterActivity, PastReview, PastReviewByChapter, WithoutTwoFactors
from chapters.in_force import chapter_in_force
from chapters.models import Chapter, EventIndexPage, NewsIndexPage, Role
from chapters.tenancy import is_national, roles_of
from network.menus import SECTION_DEPTH
from network.models import User

#: What stands on the first page besides one's own sites: for the people of chapters, and for National's.
CHAPTERS_PANELS: tuple[type[RowsPanel], ...] = (
    WaitingForYou,
    Scheduled,
    ComingEvents,
    PastReview,
    NewMessages,
    RecentEdits,
    YourDrafts,
    LockedByYou,
)
NATIONALS_PANELS: tuple[type[RowsPanel], ...] = (
    WaitingForYou,
    YourSubmissions,
    Scheduled,
    ChapterActivity,
    PastReviewByChapter,
    WithoutTwoFactors,
    NewMessages,
    RecentEdits,
    YourDrafts,
    LockedByYou,
)
#: Wagtail's own, whose lists have no end, ask the database for each row, and go by what somebody did in whichever
#: chapter that was: people change chapters.
_WAGTAILS = (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)


@dataclass(frozen=True)
class OwnSite:
    """A site that somebody works on, with the addresses of its doors; those for writing are empty without a list."""

    name: str
    roles: str
    site_url: str
    pages_url: str
    write_news_url: str
    add_event_url: str


class OwnSitesPanel(Component):
    """The sites of the chapters in which somebody has a role; National's for a superuser without one."""

    name = "own_sites"
    template_name = "chapters/admin/own_sites_panel.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        request = parent_context["request"]
        return {"sites": own_sites(request.user, chapter_in_force(request))}


def arrange(request: HttpRequest, panels: list[Component]) -> None:
    """Put our panels in the place of Wagtail's: National's for the network, a chapter's for one that is in force."""
    scope = Scope.of(request)
    panels[:] = [panel for panel in panels if not isinstance(panel, _WAGTAILS)]
    panels.append(OwnSitesPanel())
    if scope.is_network:
        ours = NATIONALS_PANELS
    else:
        roles = {role for roles in roles_of(scope.user).values() for role in roles}
        ours = (*CHAPTERS_PANELS, ContributorsSubmissions if roles == {Role.CONTRIBUTOR} else YourSubmissions)
    add_panels(panels, (panel for panel in (kind() for kind in ours) if panel.is_for(scope)))


def urlpatterns() -> list[URLPattern]:
    """The lists behind the panels."""
    return list_urlpatterns(dict.fromkeys((*CHAPTERS_PANELS, *NATIONALS_PANELS)))


def own_sites(user: User, only: Chapter | None = None) -> list[OwnSite]:
    """Return the sites on which *user* works, National first, by three queries however many there are.

    With *only*, a chapter in force, the site of that one, on which National's people work without a role.
    """
    roles = roles_of(user)
    chapters = Chapter.objects.filter(pk__in=roles)
    if only is not None:
        chapters = Chapter.objects.filter(pk=only.pk)
    elif not roles and is_national(user):
        chapters = Chapter.objects.filter(is_national=True)
    rows = list(chapters.select_related("site", "root_page"))
    lists = _lists(rows)
    return [
        OwnSite(
            name=chapter.name,
            roles=", ".join(sorted(str(role.label) for role in roles.get(chapter.pk, ()))),
            site_url=f"{chapter.site.root_url}/",
            pages_url=reverse("wagtailadmin_explore", args=[chapter.root_page_id]),
            write_news_url=_add_url("newsarticlepage", lists.get((chapter.root_page.path, NewsIndexPage))),
            add_event_url=_add_url("eventpage", lists.get((chapter.root_page.path, EventIndexPage))),
        )
        for chapter in rows
    ]


def _lists(chapters: list[Chapter]) -> dict[tuple[str, type[Page]], int]:
    """Return the primary key of each site's news and events, by the tree path of the home page in the main language."""
    homes = {chapter.root_page.path for chapter in chapters}
    models = {ContentType.objects.get_for_model(model).pk: model for model in (NewsIndexPage, EventIndexPage)}
    sections = Page.objects.filter(depth=SECTION_DEPTH, content_type__in=models)
    return {
        (home, models[type_id]): pk
        for path, pk, type_id in sections.values_list("path", "pk", "content_type")
        if (home := path[: -Page.steplen]) in homes
    }


def _add_url(model_name: str, parent: int | None) -> str:
    return reverse("wagtailadmin_pages:add", args=["chapters", model_name, parent]) if parent else ""
