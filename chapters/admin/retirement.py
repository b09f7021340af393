"""Retiring a chapter and bringing it back, each after a page that says what will happen."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.log_actions import log
from wagtail.models import Page

from chapters.models import Chapter
from chapters.retirement import restore_chapter, retire_chapter


class _ConfirmView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """Says what will happen, and does it by POST only."""

    model = Chapter
    permission_required = "change"
    header_icon = "site"

    happens: Callable[[Chapter], None]
    log_action: ClassVar[str]
    done_message: ClassVar[Any]

    @cached_property
    def chapter(self) -> Chapter:
        return get_object_or_404(Chapter.objects.local().select_related("site", "root_page"), pk=self.kwargs["pk"])

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            self.happens(self.chapter)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            log(instance=self.chapter, action=self.log_action, user=request.user)
            messages.success(request, self.done_message % {"chapter": self.chapter.name})
        return redirect("chapters:index")

    def get_page_subtitle(self) -> str:
        return self.chapter.name

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("chapters:index"), "label": _("Chapters")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.chapter.name},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            chapter=self.chapter,
            people_count=_people_of(self.chapter),
            page_count=_live_pages_of(self.chapter),
            **kwargs,
        )


class RetireView(_ConfirmView):
    page_title = gettext_lazy("Retire a chapter")
    template_name = "chapters/admin/confirm_retire.html"
    happens = staticmethod(retire_chapter)
    log_action = "chapters.retire"
    done_message = gettext_lazy("%(chapter)s is retired: its site says that it has closed. Nothing was deleted.")


class RestoreView(_ConfirmView):
    page_title = gettext_lazy("Bring a chapter back")
    template_name = "chapters/admin/confirm_restore.html"
    happens = staticmethod(restore_chapter)
    log_action = "chapters.restore"
    done_message = gettext_lazy("%(chapter)s is back: its site answers again, and its people can edit it.")


def _people_of(chapter: Chapter) -> int:
    people = get_user_model().objects.filter(groups__chapter_group__chapter=chapter)
    return people.distinct().count()


def _live_pages_of(chapter: Chapter) -> int:
    homes = Page.objects.filter(translation_key=chapter.root_page.translation_key)
    return sum(Page.objects.descendant_of(home, inclusive=True).live().count() for home in homes)
