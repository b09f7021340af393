"""Proposing changes of what the network has: the record as a form, files beside it, and what would change."""

from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views import generic

from resources import proposals
from resources.access import may_propose, own_resources
from resources.admin.chooser import choosable
from resources.admin.file_forms import valid
from resources.admin.forms import RECORD_PANELS, FileForm, ReplaceFileForm
from resources.admin.names import ICON, NAMESPACE
from resources.languages import language_label
from resources.models import Proposal, ProposedFile, Resource, ResourceFile
from resources.record_values import FIELDS, initial_of, values_of, values_of_form, words_of


class Change(NamedTuple):
    """A line of what would change: the name of the field, what it says now, what it would say."""

    label: str
    now: str
    then: str


def changes_of(proposal: Proposal, user: Any) -> list[Change]:
    """Return what *proposal* would change of the record, in the words that *user* may read."""

    def titles(pks: Any) -> dict[int, str]:
        return {resource.pk: str(resource) for resource in choosable(user).filter(pk__in=list(pks))}

    now = values_of(proposal.resource)
    return [
        Change(_label(name), words_of(name, now[name], titles), words_of(name, proposal.values[name], titles))
        for name in FIELDS
        if name in proposal.values and proposal.values[name] != now[name]
    ]


def proposal_context(resource: Resource, user: Any) -> dict[str, Any]:
    """Return what resources/admin/proposal_changes.html needs: the proposal, or None, and what it would change."""
    proposal = Proposal.objects.select_related("proposed_by").filter(resource=resource).first()
    may = may_propose(user, resource)
    if proposal is None or not (may or proposal.waits or proposal.values):
        return {"proposal": None, "may_propose": may}
    proposal.resource = resource
    items = list(proposal.files.effective().select_related("file", "replaces").defer("file__text", "replaces__text"))
    return {
        "proposal": proposal,
        "proposal_changes": changes_of(proposal, user),
        "proposal_files": [(language_label((item.file or item.replaces).language), item) for item in items],
        "may_propose": may,
    }


class ProposalView(generic.EditView):
    """The record's form, which keeps what is said beside the record. Whoever may not propose has no such page."""

    model = Resource
    template_name = "resources/admin/proposal.html"
    panel = RECORD_PANELS.bind_to_model(Resource)
    permission_required = "view"
    page_title = gettext_lazy("Propose changes")
    header_icon = ICON
    index_url_name = f"{NAMESPACE}:list"
    edit_url_name = f"{NAMESPACE}:proposal"
    submit_button_label = gettext_lazy("Save the proposal")

    def get_queryset(self) -> QuerySet[Resource]:
        return own_resources(self.request.user).select_related("contributor").prefetch_related("pages")

    def get_object(self, queryset: Any = None) -> Resource:
        resource: Resource = super().get_object(queryset)
        if not may_propose(self.request.user, resource):
            raise Http404
        return resource

    @cached_property
    def proposal(self) -> Proposal | None:
        return proposals.proposal_of(self.object)

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        for name, value in initial_of(self.proposal.values if self.proposal else {}).items():
            form.initial[name] = value  # the form takes audience and tags from the record itself
        return form

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            proposals.propose(
                # The form has written its values into its own copy of the record; nothing of it is saved.
                resource=Resource.objects.get(pk=self.object.pk),
                user=self.request.user,
                values=values_of_form(form.cleaned_data),
                note=self.request.POST.get("note", "")[:300],
            )
        except ValidationError as error:
            messages.error(self.request, " ".join(error.messages))
            return self.render_to_response(self.get_context_data(form=form))  # type: ignore[no-any-return]
        messages.success(self.request, _("The proposal is saved. Submit it when it is complete."))
        return redirect(self.get_edit_url())

    def get_page_subtitle(self) -> str:
        return str(self.object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": _("Library")},
            {"url": reverse(f"{NAMESPACE}:edit", args=[self.object.pk]), "label": str(self.object)},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        files = self.object.files.current().without_text().in_order()
        return super().get_context_data(  # type: ignore[no-any-return]
            resource=self.object,
            note=self.request.POST.get("note", self.proposal.note if self.proposal else ""),
            files=[(language_label(file.language), file) for file in files],
            file_form=FileForm(prefix="file"),
            replace_form=ReplaceFileForm(prefix="file"),
            **proposal_context(Resource.objects.prefetch_related("pages").get(pk=self.object.pk), self.request.user),
            **kwargs,
        )


class _StepView(View):
    """Changes a proposal by POST and goes back to it. A foreign resource is a missing one."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, **kwargs: int) -> HttpResponse:
        resource = get_object_or_404(own_resources(request.user).prefetch_related("pages"), pk=pk)
        if not may_propose(request.user, resource):
            raise PermissionDenied
        try:
            messages.success(request, self.step(request, resource, **kwargs))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        if proposals.proposal_of(resource) is None or self.leads_to_record:
            return redirect(f"{NAMESPACE}:edit", pk)
        return redirect(f"{NAMESPACE}:proposal", pk)

    leads_to_record = False

    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        """Do it and return what to say. May raise ValidationError."""
        raise NotImplementedError


class ProposeFileView(_StepView):
    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        form = valid(FileForm(request.POST, request.FILES, prefix="file"))
        values = {name: form.cleaned_data[name] for name in ("upload", "language", "title")}
        item = proposals.propose_file(resource=resource, user=request.user, **values)  # type: ignore[arg-type]
        return _("“%(name)s” is proposed.") % {"name": str(item)}


class ProposeVersionView(_StepView):
    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        old = _file(resource, kwargs["file_pk"])
        form = valid(ReplaceFileForm(request.POST, request.FILES, prefix="file"))
        upload = form.cleaned_data["upload"]
        proposals.propose_file(resource=resource, user=request.user, upload=upload, replaces=old)  # type: ignore[arg-type]
        return _("A new version of “%(name)s” is proposed.") % {"name": str(old)}


class ProposeRemovalView(_StepView):
    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        file = _file(resource, kwargs["file_pk"])
        proposals.propose_removal(resource=resource, user=request.user, file=file)  # type: ignore[arg-type]
        return _("It is proposed to take “%(name)s” away.") % {"name": str(file)}


class UndoView(_StepView):
    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        items = ProposedFile.objects.filter(proposal__resource=resource).select_related("file", "proposal")
        item = get_object_or_404(items, pk=kwargs["item_pk"])
        proposals.undo(item=item)
        return _("That is no longer proposed.")


class SubmitProposalView(_StepView):
    leads_to_record = True

    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        proposals.submit_proposal(resource=resource, user=request.user)  # type: ignore[arg-type]
        return _("“%(title)s” is submitted: National will answer.") % {"title": str(resource)}


class TakeBackView(_StepView):
    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        proposals.take_back(resource=resource, user=request.user)  # type: ignore[arg-type]
        return _("The proposal is your chapter's again.")


class ThrowAwayView(_StepView):
    leads_to_record = True

    def step(self, request: HttpRequest, resource: Resource, **kwargs: int) -> str:
        proposals.throw_away(resource=resource, user=request.user)  # type: ignore[arg-type]
        return _("The proposal is withdrawn. The approved version stays as it is.")


def _file(resource: Resource, pk: int) -> ResourceFile:
    file: ResourceFile = get_object_or_404(resource.files.current().without_text(), pk=pk)
    return file


def _label(name: str) -> str:
    if name == "audience":
        return _("For")
    if name == "jurisdiction":
        return _("Where its law applies")
    field = Resource._meta.get_field(name)
    label = str(field.verbose_name)  # type: ignore[union-attr]
    return label[:1].upper() + label[1:]
