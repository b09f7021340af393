"""The lists: the chapters whose people one looks after, and the people of one of them with who is invited."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, F, QuerySet, Value
from django.db.models.functions import Concat, Trim
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import (
    ButtonsColumnMixin,
    Column,
    DateColumn,
    NumberColumn,
    TitleColumn,
)
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.widgets.button import Button, ButtonWithDropdown, HeaderButton

from chapters.admin.people.base import ICON, NAMESPACE, OfChapterMixin
from chapters.models import Chapter, ChapterGroup, Invitation, Role
from chapters.people import is_administrator, managed_chapters, nationals, people_of, roles_held
from network.models import User
from network.two_factors import with_two_factors

#: Who looks after a chapter's people: its leads, at National its administrators.
_IN_CHARGE = (Role.LEAD, Role.ADMINISTRATOR)


class ChaptersView(BaseListingView):
    """The chapters whose people somebody looks after; whoever has just one is led to it."""

    model = Chapter
    page_title = gettext_lazy("People")
    header_icon = ICON
    index_url_name = f"{NAMESPACE}:index"
    index_results_url_name = f"{NAMESPACE}:index_results"
    is_searchable = True
    search_fields = ["name", "region"]
    search_backend_name = None
    paginate_by = 50
    verbose_name_plural = gettext_lazy("chapters")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        first_two = list(self.get_base_queryset()[:2])
        if len(first_two) == 1:
            return redirect(f"{NAMESPACE}:list", first_two[0].pk)
        response: HttpResponseBase = super().get(request, *args, **kwargs)
        return response

    def get_base_queryset(self) -> QuerySet[Chapter]:
        return managed_chapters(self.request.user)

    def get_table(self, object_list: Any) -> Any:
        chapters = list(object_list)
        self.counts = _counts(chapters, self.request.user)
        return super().get_table(chapters)

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn("name", label=gettext_lazy("Chapter"), url_name=f"{NAMESPACE}:list"),
            NumberColumn("people", label=gettext_lazy("People"), accessor=lambda row: self.counts[row.pk]["people"]),
            NumberColumn("leads", label=gettext_lazy("Leads"), accessor=lambda row: self.counts[row.pk]["leads"]),
            NumberColumn(
                "invitations",
                label=gettext_lazy("Invitations waiting"),
                accessor=lambda row: self.counts[row.pk]["invitations"],
            ),
        ]


def _counts(chapters: list[Chapter], viewer: User) -> dict[int, Mapping[str, int]]:
    """Count people, leads and waiting invitations of all of *chapters*: three queries, however many there are."""
    counts: dict[int, dict[str, int]] = {chapter.pk: defaultdict(int) for chapter in chapters}
    people = get_user_model().objects.all()
    members = ChapterGroup.objects.filter(
        chapter__in=chapters, group__user__in=people if is_administrator(viewer) else people.exclude(nationals())
    ).order_by()
    for pk, count in members.values_list("chapter").annotate(count=Count("group__user", distinct=True)):
        counts[pk]["people"] = count
    for pk, count in members.filter(role__in=_IN_CHARGE).values_list("chapter").annotate(count=Count("group__user")):
        counts[pk]["leads"] = count
    waiting = Invitation.objects.waiting().filter(chapter__in=chapters).order_by()
    for pk, count in waiting.values_list("chapter").annotate(count=Count("pk")):
        counts[pk]["invitations"] = count
    return dict(counts)


class _PersonColumn(ButtonsColumnMixin, TitleColumn):
    """The name, with what can be done about the person."""

    def __init__(self, view: "PeopleView") -> None:
        super().__init__(
            "name",
            label=_("Name"),
            accessor=str,
            sort_key="name",
            classname="person-name",
            get_url=lambda row: view.address("person", row.pk),
        )
        self.view = view

    def get_buttons(self, instance: User, parent_context: Any) -> list[ButtonWithDropdown]:
        more = [
            Button(_("Change roles"), url=self.view.address("person", instance.pk), icon_name="edit", priority=10),
            Button(_("Remove"), url=self.view.address("remove", instance.pk), icon_name="bin", priority=20),
        ]
        words = {"name": str(instance)}
        return [
            ButtonWithDropdown(
                buttons=more,
                icon_name="dots-horizontal",
                attrs={"aria-label": _("More options for %(name)s") % words},
            )
        ]


class _LastSignInColumn(DateColumn):
    cell_template_name = "chapters/admin/people/last_sign_in_cell.html"


@dataclass(frozen=True)
class WaitingInvitation:
    """An invitation as its row shows it. ``inviter`` is "" for one that nobody made by name."""

    pk: int
    email: str
    role: str
    inviter: str
    ends_at: datetime
    has_ended: bool


class PeopleView(OfChapterMixin, BaseListingView):
    """Who works in a chapter, and who is invited."""

    template_name = "chapters/admin/people/list.html"
    header_icon = ICON
    is_searchable = True
    search_fields = ["name", "email"]
    search_backend_name = None
    paginate_by = 50
    default_ordering = "name"
    verbose_name_plural = gettext_lazy("people")

    def get_base_queryset(self) -> "QuerySet[User]":
        people = people_of(self.chapter, self.viewer)
        return people.annotate(name=Trim(Concat("first_name", Value(" "), "last_name")))

    def order_queryset(self, queryset: "QuerySet[User]") -> "QuerySet[User]":
        """Whoever never signed in comes last, in either direction; the address decides among equals."""
        field = str(self.ordering).removeprefix("-")
        order = F(field).desc(nulls_last=True) if str(self.ordering).startswith("-") else F(field).asc(nulls_last=True)
        return queryset.order_by(order, "email")

    def get_table(self, object_list: Any) -> Any:
        people = list(object_list)
        self.held, self.safe = roles_held(self.chapter, people), with_two_factors(person.pk for person in people)
        return super().get_table(people)

    @cached_property
    def columns(self) -> list[Column]:
        return [
            _PersonColumn(self),
            Column("email", label=_("E-mail address"), sort_key="email", classname="person-address"),
            Column("roles", label=_("Roles"), accessor=self._roles),
            _LastSignInColumn(
                "last_login", label=_("Last sign-in"), sort_key="last_login", classname="where-there-is-room"
            ),
            Column("two_factors", label=_("Two factors"), accessor=self._two_factors, classname="where-there-is-room"),
        ]

    def get_page_title(self) -> str:
        return _("People of %(chapter)s") % {"chapter": self.chapter.name}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.trail()[:-1], {"url": "", "label": self.get_page_title()}]

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        return [HeaderButton(_("Invite people"), url=self.address("invite"), icon_name="plus")]

    def get_index_url(self) -> str:
        return self.address("list")

    def get_index_results_url(self) -> str:
        return self.address("list_results")

    @cached_property
    def no_results_message(self) -> str:
        if self.is_searching:
            return _("Nobody here has this name or address.")
        return _("Nobody works in %(chapter)s yet.") % {"chapter": self.chapter.name}

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        invitations = [] if self.results_only else self._invitations()
        return {**context, "chapter": self.chapter, "invitations": invitations, "invite_url": self.address("invite")}

    def _two_factors(self, person: User) -> str:
        return _("Yes") if person.pk in self.safe else _("No")

    def _roles(self, person: User) -> str:
        labels = [str(role.label) for role in self.held.get(person.pk, ())]
        return ", ".join(labels if person.is_active else [*labels, _("switched off")])

    def _invitations(self) -> list[WaitingInvitation]:
        """Return who is invited. To a chapter, National's staff is National: it doesn't learn who they are."""
        rows = list(Invitation.objects.unanswered().filter(chapter=self.chapter).select_related("invited_by"))
        hidden: set[int] = set()
        if not is_administrator(self.viewer):
            inviters = get_user_model().objects.filter(pk__in={row.invited_by_id for row in rows})
            hidden = set(inviters.filter(nationals()).values_list("pk", flat=True))
        return [
            WaitingInvitation(
                pk=row.pk,
                email=row.email,
                role=str(Role(row.role).label),
                inviter=_("National") if row.invited_by_id in hidden else str(row.invited_by or ""),
                ends_at=row.ends_at,
                has_ended=row.has_ended,
            )
            for row in rows
        ]


def people_url(chapter: Chapter) -> str:
    """Return the address of the list of people of *chapter*."""
    return reverse(f"{NAMESPACE}:list", args=[chapter.pk])
