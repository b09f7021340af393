"""Translating a page, into the languages that its chapter offers.

wagtail-localize offers every language of the network, and makes the home page that a language lacks at the root of the
tree; and it goes by one permission for the whole network. It has no setting for either, so this stands in front of its
view, at the same address (chapters.admin.urls).
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from chapters.models import Role
from chapters.registry import ChapterInForce, chapter_of_path
from chapters.tenancy import has_role


class TranslatePageView(SubmitPageTranslationView):
    chapter: ChapterInForce

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        chapter = chapter_of_path(get_object_or_404(Page, pk=kwargs["page_id"]).path)
        if chapter is None:
            raise Http404  # the library has its own way to a resource's other languages
        self.chapter = chapter
        if not has_role(request.user, chapter, Role.EDITOR, Role.LEAD):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_form(self) -> Any:
        form = super().get_form()
        locales = form.fields["locales"]
        locales.queryset = locales.queryset.filter(language_code__in=self.chapter.languages)
        return form
