"""The first page of the admin: one's own sites and what is done there most."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from chapters.in_force import chapter_in_force
from chapters.models import Chapter, EventIndexPage, NewsIndexPage
from chapters.tenancy import is_national, roles_of
from network.menus import SECTION_DEPTH
from network.models import User


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


def own_sites(user: User, only: Chapter | None = None) -> list[OwnSite]:
    """Return the sites on which *user* works, National first, by four queries however many there are.

    With *only*, a chapter in force, the site of that one, on which National's people work without a role.
    """
    roles = roles_of(user)
    chapters = Chapter.objects.filter(pk__in=roles)
    if only is not None:
        chapters = Chapter.objects.filter(pk=only.pk)
    elif not roles and is_national(user):
        chapters = Chapter.objects.filter(is_national=True)
    rows = list(chapters.select_related("site", "root_page"))
    news, events = _lists(NewsIndexPage, rows), _lists(EventIndexPage, rows)
    return [
        OwnSite(
            name=chapter.name,
            roles=", ".join(sorted(str(role.label) for role in roles.get(chapter.pk, ()))),
            site_url=f"{chapter.site.root_url}/",
            pages_url=reverse("wagtailadmin_explore", args=[chapter.root_page_id]),
            write_news_url=_add_url("newsarticlepage", news.get(chapter.root_page.path)),
            add_event_url=_add_url("eventpage", events.get(chapter.root_page.path)),
        )
        for chapter in rows
    ]


def _lists(model: type[Page], chapters: list[Chapter]) -> dict[str, int]:
    """Return the primary key of each site's list of *model*, by the tree path of the home page in the main language."""
    homes = {chapter.root_page.path for chapter in chapters}
    found = model.objects.filter(depth=SECTION_DEPTH).values_list("path", "pk")
    return {path[: -model.steplen]: pk for path, pk in found if path[: -model.steplen] in homes}


def _add_url(model_name: str, parent: int | None) -> str:
    return reverse("wagtailadmin_pages:add", args=["chapters", model_name, parent]) if parent else ""
