"""Merging a resource into an existing one: National chooses it, and what becomes of each file."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from chapters.tenancy import is_national
from resources.admin.chooser import choosable
from resources.admin.fields import ResourceChooser
from resources.admin.names import ICON, NAMESPACE
from resources.languages import language_label
from resources.merging import check_merge, merge
from resources.models import Resource, ResourceFile

_LEAVE, _ADD = "", "add"


class IntoForm(forms.Form):
    """Which resource it is merged into."""

    def __init__(self, *args: Any, offered: "QuerySet[Resource]", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["into"] = forms.ModelChoiceField(
            label=_("Merge into"), queryset=offered, widget=ResourceChooser(offered)
        )


class FilesForm(forms.Form):
    """What becomes of each file: it stays behind, goes along, or becomes the new version of one that is there."""

    def __init__(self, *args: Any, source: Resource, into: Resource, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        there = list(into.files.current().without_text().in_order())
        for file in source.files.current().without_text().in_order():
            choices = [
                (_LEAVE, _("stays behind")),
                (_ADD, _("goes along as a further file")),
                *(
                    (str(other.pk), _("becomes the new version of “%(file)s”") % {"file": _named(other)})
                    for other in there
                ),
            ]
            self.fields[f"file-{file.pk}"] = forms.ChoiceField(
                label=_named(file), choices=choices, required=False, initial=_first_guess(file, there)
            )

    @property
    def chosen(self) -> dict[int, int | None]:
        """What a valid form says, as ``merge`` takes it."""
        found: dict[int, int | None] = {}
        for name, value in self.cleaned_data.items():
            if value != _LEAVE:
                found[int(name.removeprefix("file-"))] = None if value == _ADD else int(value)
        return found


class MergeView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """First the choice of the other resource (in the query), then of the files; POST merges."""

    template_name = "resources/admin/merge.html"
    page_title = gettext_lazy("Merge into another resource")
    header_icon = ICON

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not is_national(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def source(self) -> Resource:
        source: Resource = get_object_or_404(Resource.objects.prefetch_related("pages"), pk=self.kwargs["pk"])
        return source

    @cached_property
    def into_form(self) -> IntoForm:
        offered = choosable(self.request.user).exclude(pk=self.source.pk)
        given = self.request.POST if self.request.method == "POST" else self.request.GET
        return IntoForm(given if "into" in given else None, offered=offered)

    @cached_property
    def into(self) -> Resource | None:
        return self.into_form.cleaned_data["into"] if self.into_form.is_valid() else None

    @cached_property
    def refusal(self) -> str:
        """Why it can't be merged into what is chosen, as a sentence."""
        if self.into is None:
            return ""
        try:
            check_merge(self.source, self.into)
        except ValidationError as error:
            return " ".join(error.messages)
        return ""

    def get_form(self, form_class: Any = None) -> Any:
        if self.into is None:
            return None
        data = self.request.POST if self.request.method == "POST" else None
        return FilesForm(data, source=self.source, into=self.into)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.get_form()
        if self.into is None or form is None:
            return self.render_to_response(self.get_context_data())
        if not form.is_valid():
            messages.error(request, _("The files have changed meanwhile. Look at them again."))
            return self.render_to_response(self.get_context_data(form=form))
        title = str(self.source)
        try:
            merge(source=self.source, into=self.into, user=request.user, take=form.chosen)  # type: ignore[arg-type]
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return self.render_to_response(self.get_context_data(form=form))
        messages.success(
            request, _("“%(title)s” is merged into “%(into)s”.") % {"title": title, "into": str(self.into)}
        )
        return redirect(f"{NAMESPACE}:edit", self.into.pk)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{NAMESPACE}:list"), "label": _("Library")},
            {"url": reverse(f"{NAMESPACE}:edit", args=[self.source.pk]), "label": str(self.source)},
            {"url": "", "label": self.page_title},
        ]

    def get_page_subtitle(self) -> str:
        return str(self.source)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {
            **context,
            "resource": self.source,
            "into": self.into,
            "into_form": self.into_form,
            "refusal": self.refusal,
            "media": context["media"] + self.into_form.media if "media" in context else self.into_form.media,
        }


def _named(file: ResourceFile) -> str:
    return f"{Truncator(str(file)).chars(40)} ({language_label(file.language)}, {file.kind.label})"


def _first_guess(file: ResourceFile, there: list[ResourceFile]) -> str:
    """A language that isn't there goes along; what is there already stays behind."""
    if any(other.sha256 == file.sha256 for other in there):
        return _LEAVE
    return _LEAVE if any(other.language == file.language for other in there) else _ADD
