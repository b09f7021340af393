"""Files of a record: add, replace, describe, read again, take away, look at."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages

from resources.access import may_change, own_resources
from resources.admin.file_forms import AddFilesForm, DescribeFileForm, LinkForm, NewVersionForm, valid
from resources.admin.names import NAMESPACE
from resources.admin.record_files import main_language
from resources.filing import add_file, add_link, describe_file, read_again, remove_file
from resources.languages import guess_language
from resources.models import Resource, ResourceFile
from resources.views import cover, download


def _resource(request: HttpRequest, pk: int) -> Resource:
    """Return a resource of the person's chapters; a foreign one is a missing one."""
    resource: Resource = get_object_or_404(own_resources(request.user).prefetch_related("pages"), pk=pk)
    return resource


def _file(resource: Resource, pk: int) -> ResourceFile:
    file: ResourceFile = get_object_or_404(resource.files.without_text(), pk=pk)
    file.resource = resource
    return file


class _ChangeFilesView(View):
    """Changes the files of a record by POST and goes back to it; a program is told in JSON what came of it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, **kwargs: int) -> HttpResponse:
        resource = _resource(request, pk)
        if not may_change(request.user, resource):
            raise PermissionDenied
        said, refused = [], []
        try:
            said.append(self.change(request, resource, **kwargs))
        except ValidationError as error:
            refused = error.messages
        if "application/json" in request.headers.get("Accept", ""):
            return JsonResponse({"said": " ".join(said), "refused": " ".join(refused)}, status=400 if refused else 200)
        for sentence in filter(None, said):
            messages.success(request, sentence)
        for sentence in refused:
            messages.error(request, sentence)
        return redirect(f"{NAMESPACE}:edit", pk)

    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        """Do it and return what to say. May raise ValidationError."""
        raise NotImplementedError


class AddFilesView(_ChangeFilesView):
    """Adds each of the files that were sent; what is wrong with one doesn't keep the others out."""

    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        form = valid(AddFilesForm(request.POST, request.FILES))
        added, refused = [], []
        for upload in form.cleaned_data["upload"]:
            language = form.cleaned_data["language"] or guess_language(upload.name or "") or main_language(resource)
            try:
                file = add_file(
                    resource=resource,
                    user=request.user,  # type: ignore[arg-type]
                    upload=upload,
                    language=language,
                    title=form.cleaned_data["title"],
                )
            except ValidationError as error:
                refused.extend(error.messages)
            else:
                added.append(_("“%(name)s” is added; it is being read.") % {"name": file.original_name})
        if refused and added:
            messages.success(request, " ".join(added))
        if refused:
            raise ValidationError(refused)
        return " ".join(added)


class AddLinkView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        form = valid(LinkForm(request.POST))
        link = add_link(resource=resource, user=request.user, **form.cleaned_data)  # type: ignore[arg-type]
        return _("“%(name)s” is added.") % {"name": str(link)}


class ReplaceFileView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        old = _file(resource, kwargs["file_pk"])
        form = valid(NewVersionForm(request.POST, request.FILES))
        add_file(
            resource=resource,
            user=request.user,  # type: ignore[arg-type]
            upload=form.cleaned_data["upload"],
            language=old.language,
            title=old.title,
            alt=old.alt,
            replaces=old,
            version_note=form.cleaned_data["version_note"],
        )
        return _("“%(name)s” has a new version.") % {"name": str(old)}


class DescribeFileView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        file = _file(resource, kwargs["file_pk"])
        form = valid(DescribeFileForm(request.POST, instance=file))
        describe_file(file=file, **form.cleaned_data)
        return _("What is said of “%(name)s” is changed.") % {"name": str(file)}


class ReadAgainView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        file = _file(resource, kwargs["file_pk"])
        read_again(file=file)
        return _("“%(name)s” is being read again.") % {"name": str(file)}


class RemoveFileView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        file = _file(resource, kwargs["file_pk"])
        if file.superseded_by_id is not None:
            raise ValidationError(_("This is an earlier version; it goes with the current one."))
        remove_file(file=file)
        return _("“%(name)s” is no longer in the library.") % {"name": str(file)}


class LookAtFileView(View):
    """The file itself, for the people of its chapter and National, whatever its state."""

    http_method_names = ["get", "head"]

    def get(self, request: HttpRequest, pk: int, file_pk: int) -> HttpResponseBase:
        return download(request, _file(_resource(request, pk), file_pk))


class LookAtCoverView(View):
    http_method_names = ["get", "head"]

    def get(self, request: HttpRequest, pk: int, file_pk: int) -> HttpResponseBase:
        return cover(_file(_resource(request, pk), file_pk))
