"""Files of a record: add, replace, take away, look at."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages

from resources.access import may_change, own_resources
from resources.admin.forms import FileForm, ReplaceFileForm
from resources.admin.names import NAMESPACE
from resources.filing import add_file, remove_file
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
    """Changes the files of a record by POST and goes back to it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, **kwargs: int) -> HttpResponse:
        resource = _resource(request, pk)
        if not may_change(request.user, resource):
            raise PermissionDenied
        try:
            messages.success(request, self.change(request, resource, **kwargs))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect(f"{NAMESPACE}:edit", pk)

    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        """Do it and return what to say. May raise ValidationError."""
        raise NotImplementedError


class AddFileView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        form = _valid(FileForm(request.POST, request.FILES, prefix="file"))
        file = add_file(resource=resource, user=request.user, **form.cleaned_data)  # type: ignore[arg-type]
        return _("“%(name)s” is added; its text is being read.") % {"name": file.original_name}


class ReplaceFileView(_ChangeFilesView):
    def change(self, request: HttpRequest, resource: Resource, **kwargs: Any) -> str:
        old = _file(resource, kwargs["file_pk"])
        form = _valid(ReplaceFileForm(request.POST, request.FILES, prefix="file"))
        add_file(
            resource=resource,
            user=request.user,  # type: ignore[arg-type]
            upload=form.cleaned_data["upload"],
            language=old.language,
            title=old.title,
            replaces=old,
        )
        return _("“%(name)s” has a new version.") % {"name": str(old)}


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


def _valid(form: Any) -> Any:
    """Return *form*, or raise everything that is wrong with it as one ValidationError."""
    if not form.is_valid():
        raise ValidationError([error for errors in form.errors.values() for error in errors])
    return form
