"""A new resource, and the record of one that is there: what is true of it, its files, what can be done next."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.views import generic
from wagtail.log_actions import log
from wagtail.models import TaskState

from chapters.in_force import chapter_in_force
from chapters.tenancy import is_national
from resources.access import may_submit, own_resources, why_locked
from resources.admin.chooser import choosable
from resources.admin.forms import (
    NEW_PANELS,
    RECORD_PANELS,
    FileFormSet,
    add_errors,
    choose_again,
    given_files,
)
from resources.admin.names import ICON, NAMESPACE
from resources.admin.proposal import proposal_context
from resources.admin.record_files import files_context
from resources.admin.use_panel import use_of
from resources.contributing import submit
from resources.languages import language_label
from resources.models import Resource, ResourcePage, Visibility
from resources.similarity import Similar, similar_to


class AddResourceView(generic.CreateView):
    """Record, first words and files in one form; from there to the page editor for the rest of the words."""

    model = Resource
    template_name = "resources/admin/add.html"
    panel = NEW_PANELS.bind_to_model(Resource)
    page_title = gettext_lazy("Add a resource")
    header_icon = ICON
    index_url_name = f"{NAMESPACE}:list"
    add_url_name = f"{NAMESPACE}:add"
    edit_url_name = f"{NAMESPACE}:edit"
    submit_button_label = gettext_lazy("Save as draft")
    submit_button_active_label = gettext_lazy("Saving…")
    error_message = gettext_lazy("Nothing was saved yet: please look at the fields that are marked.")
    actions = ["create", "submit"]

    def get_initial(self) -> dict[str, Any]:
        """Begin with the chapter in force; what is saved belongs to the one that the form names."""
        return {**super().get_initial(), "chapter": chapter_in_force(self.request)}

    def get_page_subtitle(self) -> str:
        return ""

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Library")},
            {"url": "", "label": self.page_title},
        ]

    @cached_property
    def file_forms(self) -> Any:
        if self.request.method == "POST":
            return FileFormSet(self.request.POST, self.request.FILES, prefix="files")
        return FileFormSet(prefix="files")

    def is_valid(self, form: Any) -> bool:
        files_are_valid = self.file_forms.is_valid()
        valid = bool(super().is_valid(form)) and files_are_valid
        if not valid:
            self.produced_error_message = " ".join(
                [str(self.get_error_message()), choose_again(self.file_forms)]
            ).strip()
        return valid

    def form_valid(self, form: Any) -> HttpResponse:
        user = self.request.user
        try:
            page = form.contribute(given_files(self.file_forms))
            if self.action == "submit":
                submit(page=page, user=user)
        except ValidationError as error:
            add_errors(form, error)
            self.produced_error_message = self.get_error_message()
            return self.form_invalid(form)  # type: ignore[no-any-return]
        if self.action == "submit":
            messages.success(self.request, _("“%(title)s” is submitted: National will answer.") % {"title": page.title})
            return redirect(f"{NAMESPACE}:edit", page.resource_id)
        messages.success(
            self.request,
            _("“%(title)s” is a draft of your chapter. Write its words here.") % {"title": page.title},
            buttons=[messages.button(reverse(f"{NAMESPACE}:edit", args=[page.resource_id]), _("Record and files"))],
        )
        return redirect("wagtailadmin_pages:edit", page.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(  # type: ignore[no-any-return]
            file_forms=self.file_forms, form_is_multipart=True, **kwargs
        )


class RecordView(generic.EditView):
    """The record of a resource. Whoever may not change it now reads it, and why."""

    model = Resource
    template_name = "resources/admin/record.html"
    panel = RECORD_PANELS.bind_to_model(Resource)
    permission_required = "view"
    header_icon = ICON
    index_url_name = f"{NAMESPACE}:list"
    edit_url_name = f"{NAMESPACE}:edit"
    success_message = gettext_lazy("The record of “%(object)s” is changed.")

    def get_queryset(self) -> QuerySet[Resource]:
        return own_resources(self.request.user).select_related("contributor").prefetch_related("pages")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.object = self.get_object()
        if self.locked:
            raise PermissionDenied
        return super().post(request, *args, **kwargs)  # type: ignore[no-any-return]

    @cached_property
    def locked(self) -> str:
        return why_locked(self.request.user, self.object)

    def save_instance(self) -> Resource:
        resource: Resource = self.form.amend()
        log(instance=resource, action="wagtail.edit", user=self.request.user)
        return resource

    def get_success_url(self) -> str:
        return self.get_edit_url()  # type: ignore[no-any-return]

    def get_success_buttons(self) -> list[Any]:
        return []

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Library")},
            {"url": "", "label": self.get_page_subtitle()},
        ]

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        resource: Resource = self.object
        page = resource.main_page
        return super().get_context_data(  # type: ignore[no-any-return]
            resource=resource,
            page_in_words=page,
            pages=[
                (language_label(item.locale.language_code), item) for item in resource.pages.select_related("locale")
            ],
            locked=self.locked,
            **files_context(resource, changeable=not self.locked),
            use=use_of(resource),
            **self._steps(resource, page),
            **proposal_context(resource, self.request.user),
            **self._beside(resource),
            **kwargs,
        )

    def _steps(self, resource: Resource, page: ResourcePage | None) -> dict[str, bool]:
        """What can be done next, and by this person."""
        if page is None:
            return {}
        national = is_national(self.request.user)
        waiting = page.current_workflow_task_state
        answers = bool(waiting and waiting.status == TaskState.STATUS_IN_PROGRESS)
        return {
            "may_submit": not answers and may_submit(self.request.user, resource),
            "may_answer": national and answers,
            "may_publish": national
            and resource.merged_into_id is None
            and not answers
            and (not page.live or page.has_unpublished_changes),
            "may_discard": not self.locked
            and not page.first_published_at
            and resource.visibility == Visibility.CHAPTER,
        }

    def _beside(self, resource: Resource) -> dict[str, Any]:
        """What the library has beside this: what it went into, what takes its place, what may be the same."""
        others = choosable(self.request.user)
        national = is_national(self.request.user)
        similar: dict[int, list[Similar]] = {}
        if national and resource.merged_into_id is None and resource.visibility != Visibility.NETWORK:
            similar = similar_to([resource], Resource.objects.all())
        return {
            "merged_into": others.filter(pk=resource.merged_into_id).first() if resource.merged_into_id else None,
            "replaced_by": others.filter(pk=resource.replaced_by_id).first() if resource.replaced_by_id else None,
            "replaces": list(others.filter(replaced_by=resource)),
            "similar": similar.get(resource.pk, []),
            "may_merge": national and resource.merged_into_id is None,
        }
