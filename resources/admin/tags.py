"""The network's words in the admin, for National: how often each is used, and renaming, merging and retiring it."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView, View
from taggit.models import Tag
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminTagWidget

from chapters.admin.tags import words_typed
from chapters.tenancy import is_national
from resources import vocabulary
from resources.admin.policies import NationalPermissionPolicy
from resources.models import FormerTag

_LIST = "library_tags"


class _NationalsMixin:
    """Closed to chapters by its door as well (resources.admin.doors)."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not is_national(request.user):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
        return answer


class TagsView(_NationalsMixin, generic.IndexView):
    """All words with their uses, the former ones below."""

    model = Tag
    permission_policy = NationalPermissionPolicy(Tag)
    page_title = gettext_lazy("Tags")
    header_icon = "tag"
    index_url_name = _LIST
    index_results_url_name = "library_tags_results"
    template_name = "resources/admin/tags.html"
    is_searchable = True
    search_fields = ["name"]
    search_backend_name = None
    paginate_by = 50
    default_ordering = "name"

    def get_base_queryset(self) -> "QuerySet[Tag]":
        return vocabulary.counted_words()

    @cached_property
    def columns(self) -> list[Any]:
        return [
            TitleColumn("name", label=_("Tag"), accessor="name", sort_key="name", get_url=_rename_url),
            Column("uses", label=_("Uses"), accessor="uses", sort_key="uses"),
        ]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        former = FormerTag.objects.select_related("successor")
        return super().get_context_data(*args, former=former, **kwargs)  # type: ignore[no-any-return]


class RenameForm(forms.Form):
    name = forms.CharField(label=gettext_lazy("Tag"), max_length=100)


class MergeForm(forms.Form):
    words = forms.CharField(
        label=gettext_lazy("Other words for the same"),
        widget=AdminTagWidget,
        help_text=gettext_lazy("They become this one, wherever they stand. Whoever types them later gets this one."),
    )

    def clean_words(self) -> list[Tag]:
        found = []
        for name in words_typed(self.cleaned_data["words"]):
            tag = Tag.objects.filter(name__iexact=name).first()
            if tag is None:
                raise ValidationError(_("There is no tag “%(word)s”.") % {"word": name})
            found.append(tag)
        return found


class TagView(_NationalsMixin, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """One word: its forms of renaming, merging and retiring. Each posts to its own address."""

    template_name = "resources/admin/tag.html"
    page_title = gettext_lazy("Tag")
    header_icon = "tag"
    form_class: Any = RenameForm

    @cached_property
    def tag(self) -> Tag:
        return get_object_or_404(vocabulary.counted_words(), pk=self.kwargs["tag_pk"])

    def get_initial(self) -> dict[str, Any]:
        return {"name": self.tag.name}

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            said = self.step(form)
        except ValidationError as error:
            for field in list(form.fields)[:1]:
                form.add_error(field, error)
            return self.form_invalid(form)
        messages.success(self.request, said)
        return redirect(_LIST)

    def step(self, form: Any) -> str:
        """Do what the form says and return what to tell. May raise ValidationError."""
        vocabulary.rename(tag=self.tag, name=form.cleaned_data["name"], user=self.request.user)  # type: ignore[arg-type]
        return _("The tag is now “%(word)s”.") % {"word": self.tag.name}

    def get_page_subtitle(self) -> str:
        return str(self.tag.name)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(_LIST), "label": _("Tags")},
            {"url": "", "label": self.tag.name},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = context["form"]
        rename = form if isinstance(form, RenameForm) else RenameForm(initial=self.get_initial())
        merge = form if isinstance(form, MergeForm) else MergeForm()
        uses = self.tag.uses
        return {
            **context,
            "tag": self.tag,
            "rename_form": rename,
            "merge_form": merge,
            "media": merge.media,
            "uses": ngettext("It stands in %(count)d place.", "It stands in %(count)d places.", uses) % {"count": uses},
            "former": FormerTag.objects.filter(successor=self.tag),
        }


class MergeTagsView(TagView):
    form_class = MergeForm

    def get_initial(self) -> dict[str, Any]:
        return {}

    def step(self, form: Any) -> str:
        words = form.cleaned_data["words"]
        vocabulary.merge_words(tags=words, into=self.tag, user=self.request.user)  # type: ignore[arg-type]
        count = len(words)
        said = ngettext(
            "%(count)d word is merged into “%(word)s”.", "%(count)d words are merged into “%(word)s”.", count
        )
        return said % {"count": count, "word": self.tag.name}


class RetireTagView(TagView):
    form_class = forms.Form

    def step(self, form: Any) -> str:
        name = self.tag.name
        vocabulary.retire(tag=self.tag, user=self.request.user)  # type: ignore[arg-type]
        return _("“%(word)s” is retired.") % {"word": name}


class FormerTagView(_NationalsMixin, View):
    """Lets a former word be used again, by POST."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, former_pk: int) -> HttpResponse:
        former = get_object_or_404(FormerTag, pk=former_pk)
        vocabulary.take_up_again(former=former)
        messages.success(request, _("“%(word)s” may be used again.") % {"word": former.name})
        return redirect(_LIST)


class _TagsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return is_national(request.user)


def menu_item() -> MenuItem:
    return _TagsMenuItem(gettext_lazy("Tags"), reverse(_LIST), name="library-tags", icon_name="tag", order=41)


def urlpatterns() -> list[URLPattern]:
    return [
        path("tags/", TagsView.as_view(), name=_LIST),
        path("tags/results/", TagsView.as_view(results_only=True), name="library_tags_results"),
        path("tags/<int:tag_pk>/", TagView.as_view(), name="rename_tag"),
        path("tags/<int:tag_pk>/merge/", MergeTagsView.as_view(), name="merge_tags"),
        path("tags/<int:tag_pk>/retire/", RetireTagView.as_view(), name="retire_tag"),
        path("tags/former/<int:former_pk>/", FormerTagView.as_view(), name="former_tag"),
    ]


def _rename_url(tag: Tag) -> str:
    return reverse("rename_tag", args=[tag.pk])
