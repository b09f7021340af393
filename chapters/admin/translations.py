"""Translating a page, into the languages that its chapter offers.

wagtail-localize offers every language of the network, and makes the home page that a language lacks at the root of the
tree; it goes by one permission for the whole network; and what a translation refers to in place of its source (another
picture, another page) it takes by any number. It has no setting for these, so this stands in front of its views, at the
same addresses (chapters.admin.urls).
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import ForeignKey, Model
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from rest_framework.exceptions import APIException
from rest_framework.parsers import FormParser, MultiPartParser
from rest_framework.request import Request
from wagtail.blocks import ChooserBlock, ListBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail_localize.models import OverridableSegment
from wagtail_localize.views.edit_translation import edit_override
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from chapters.models import Role
from chapters.registry import ChapterInForce, chapter_of_path
from chapters.tenancy import has_role
from network.own_references import allowed


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


def put_in_place(request: HttpRequest, translation_id: int, overridable_segment_id: int) -> HttpResponseBase:
    """Let a translation refer to something else than its source does, if its translator may refer to it.

    404 for what they may not, as for what isn't there.
    """
    if request.method == "PUT":
        segment = get_object_or_404(OverridableSegment, pk=overridable_segment_id, source__translations=translation_id)
        model, value = _model_of(segment), _sent(request)
        if model is not None and not (value.isdecimal() and allowed(request.user, {(model, value)})):
            raise Http404
    response: HttpResponseBase = edit_override(request, translation_id, overridable_segment_id)
    return response


def _sent(request: HttpRequest) -> str:
    """Return the value that came, read as the view behind reads it; empty if there is none."""
    request.body  # noqa: B018 (kept, so that the view behind can read it again)
    try:
        return str(Request(request, parsers=[FormParser(), MultiPartParser()]).POST.get("value", ""))
    except APIException:
        return ""


def _model_of(segment: OverridableSegment) -> type[Model] | None:
    """Return the model of what stands at the place of *segment*; None for words, such as an address."""
    page = segment.source.as_instance()
    name, *steps = segment.context.get_field_path(page).split(".")
    field = page._meta.get_field(name)
    if isinstance(field, ForeignKey):
        return field.remote_field.model
    if not isinstance(field, StreamField):
        return None
    block: Any = field.stream_block
    for step in steps:
        block = block.child_block if isinstance(block, ListBlock) else block.child_blocks[step]
    return block.model_class if isinstance(block, ChooserBlock) else None
