"""What can be done with a resource by one button: submit, approve, ask for changes, publish, delete a draft."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import View
from wagtail.admin import messages

from chapters.tenancy import is_national
from resources import contributing
from resources.access import may_change, may_submit, own_resources
from resources.admin.names import NAMESPACE
from resources.models import Resource, ResourcePage


class _StepView(View):
    """Does its step by POST, says what came of it, and goes back to the record. A foreign resource is a missing one."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        resource = get_object_or_404(own_resources(request.user).prefetch_related("pages"), pk=pk)
        if not self.may(request.user, resource):
            raise PermissionDenied
        try:
            said = self.step(request, resource)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, said % {"title": self.title})
        return self.back(pk)

    def may(self, user: Any, resource: Resource) -> bool:
        return is_national(user)

    def step(self, request: HttpRequest, resource: Resource) -> str:
        """Do it and return what to say, with ``%(title)s`` for the resource. May raise ValidationError."""
        raise NotImplementedError

    def back(self, pk: int) -> HttpResponse:
        return redirect(f"{NAMESPACE}:edit", pk)

    def page(self, resource: Resource) -> ResourcePage:
        page = resource.main_page
        if page is None:
            raise ValidationError(_("This resource has no page any more."))
        self.title = page.title
        return page


class SubmitView(_StepView):
    def may(self, user: Any, resource: Resource) -> bool:
        return may_submit(user, resource)

    def step(self, request: HttpRequest, resource: Resource) -> str:
        contributing.submit(page=self.page(resource), user=request.user)  # type: ignore[arg-type]
        return _("“%(title)s” is submitted: National will answer.")


class ApproveView(_StepView):
    def step(self, request: HttpRequest, resource: Resource) -> str:
        contributing.approve(page=self.page(resource), user=request.user)  # type: ignore[arg-type]
        return _("“%(title)s” is approved: every site of the network shows it now.")


class AskForChangesView(_StepView):
    def step(self, request: HttpRequest, resource: Resource) -> str:
        comment = request.POST.get("comment", "")
        contributing.ask_for_changes(page=self.page(resource), user=request.user, comment=comment)  # type: ignore[arg-type]
        return _("“%(title)s” is its chapter's again, with your words.")


class PublishView(_StepView):
    def step(self, request: HttpRequest, resource: Resource) -> str:
        contributing.publish_to_network(page=self.page(resource), user=request.user)  # type: ignore[arg-type]
        return _("“%(title)s” is published: every site of the network shows it now.")


class DiscardView(_StepView):
    gone = False

    def may(self, user: Any, resource: Resource) -> bool:
        return may_change(user, resource)

    def step(self, request: HttpRequest, resource: Resource) -> str:
        self.title = str(resource)
        contributing.discard(resource=resource)
        self.gone = True
        return _("The draft “%(title)s” is deleted, with its files.")

    def back(self, pk: int) -> HttpResponse:
        return redirect(f"{NAMESPACE}:list") if self.gone else super().back(pk)
