"""The list of chapters, and adding, changing, retiring and bringing back one of them: for National's administrators."""

from typing import Any

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log
from wagtail.permission_policies import ModelPermissionPolicy

from chapters.admin import chapter_form, new_chapter
from chapters.admin.people.base import ICON as PEOPLE_ICON
from chapters.admin.people.listing import people_url
from chapters.admin.retirement import RestoreView, RetireView
from chapters.models import Chapter
from chapters.people import may_manage


class ChapterPermissionPolicy(ModelPermissionPolicy):
    """Django's permissions, but nobody deletes a chapter: it is retired, and nothing is lost."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action != "delete" and bool(super().user_has_permission(user, action))


class ChapterFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        choices=[("active", gettext_lazy("Active")), ("retired", gettext_lazy("Retired"))],
        method="of_state",
    )

    class Meta:
        model = Chapter
        fields: list[str] = []

    def of_state(self, queryset: QuerySet[Chapter], name: str, value: str) -> QuerySet[Chapter]:
        return queryset.filter(retired_at__isnull=value == "active")


class SiteColumn(Column):
    """The chapter's host, with links to its site and to its pages in the explorer."""

    cell_template_name = "chapters/admin/site_cell.html"


class ChapterIndexView(generic.IndexView):
    page_title = gettext_lazy("Chapters")

    def get_base_queryset(self) -> QuerySet[Chapter]:
        queryset: QuerySet[Chapter] = super().get_base_queryset()
        return queryset.select_related("site", "root_page")

    def get_list_more_buttons(self, instance: Chapter) -> list[Any]:
        buttons: list[Any] = super().get_list_more_buttons(instance)
        if may_manage(self.request.user, instance):
            buttons = [*buttons, MenuItem(_("People"), url=people_url(instance), icon_name=PEOPLE_ICON, priority=35)]
        if instance.is_national or not self.user_has_permission("change"):
            return buttons
        name, label, icon = (
            ("chapters:restore", _("Bring back"), "rotate")
            if instance.is_retired
            else ("chapters:retire", _("Retire"), "no-view")
        )
        return [*buttons, MenuItem(label, url=reverse(name, args=[instance.pk]), icon_name=icon, priority=40)]


class ChapterAddView(generic.CreateView):
    page_title = gettext_lazy("Add a chapter")
    submit_button_label = gettext_lazy("Add chapter")
    submit_button_active_label = gettext_lazy("Making the site…")
    error_message = gettext_lazy("Nothing was made yet: please look at the fields that are marked.")

    def get_page_subtitle(self) -> str:
        return ""

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("chapters:index"), "label": _("Chapters")},
            {"url": "", "label": self.page_title},
        ]

    def save_instance(self) -> Chapter:
        chapter: Chapter = self.form.provision()
        log(instance=chapter, action="wagtail.create", user=self.request.user)
        return chapter

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)  # type: ignore[no-any-return]
        except ValidationError as error:
            form.add_errors(error)
            self.produced_error_message = self.get_error_message()
            return self.form_invalid(form)  # type: ignore[no-any-return]

    def get_success_message(self, instance: Chapter) -> str:
        return new_chapter.created_message(instance, len(self.form.new_chapter().people))

    def get_success_buttons(self) -> list[Button]:
        return [
            messages.button(self.object.site.root_url, _("Open the site"), new_window=True),
            messages.button(reverse("wagtailadmin_explore", args=[self.object.root_page_id]), _("Its pages")),
        ]


class ChapterEditView(generic.EditView):
    def save_instance(self) -> Chapter:
        chapter: Chapter = self.form.amend()
        log(instance=chapter, action="wagtail.edit", user=self.request.user)
        return chapter

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            return super().form_valid(form)  # type: ignore[no-any-return]
        except ValidationError as error:
            form.add_error(None, error)
            self.produced_error_message = self.get_error_message()
            return self.form_invalid(form)  # type: ignore[no-any-return]


def _state(chapter: Chapter) -> str:
    return _("Retired") if chapter.is_retired else _("Active")


def _languages(chapter: Chapter) -> str:
    return ", ".join(chapter.languages)


class ChapterViewSet(ModelViewSet):
    model = Chapter
    icon = "site"
    name = "chapters"
    add_to_admin_menu = True
    menu_order = 150
    copy_view_enabled = False
    list_per_page = 100
    index_view_class = ChapterIndexView
    add_view_class = ChapterAddView
    edit_view_class = ChapterEditView
    edit_handler = chapter_form.PANELS
    filterset_class = ChapterFilterSet
    search_fields = ["name", "region", "site__hostname"]
    search_backend_name = None
    list_display = [
        "name",
        "word",
        SiteColumn("site.hostname", label=gettext_lazy("Site"), sort_key="site__hostname"),
        "region",
        Column("languages", label=gettext_lazy("Languages"), accessor=_languages),
        StatusTagColumn(
            "state",
            label=gettext_lazy("State"),
            accessor=_state,
            sort_key="retired_at",
            primary=lambda chapter: not chapter.is_retired,
        ),
    ]

    def get_add_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        panel = new_chapter.PANELS.bind_to_model(self.model)
        return super().get_add_view_kwargs(  # type: ignore[no-any-return]
            panel=panel, form_class=panel.get_form_class(), **kwargs
        )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            *super().get_urlpatterns(),
            path("retire/<int:pk>/", RetireView.as_view(), name="retire"),
            path("restore/<int:pk>/", RestoreView.as_view(), name="restore"),
        ]
