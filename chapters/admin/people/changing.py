"""What is done about one person or one invitation: invite, send again, withdraw, change roles, remove."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView, TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from chapters.admin.people.base import ICON, OfChapterMixin
from chapters.admin.people.forms import InviteForm, RolesForm
from chapters.admin.people.listing import people_url
from chapters.invitations import invite, send_again, withdraw
from chapters.leaving import forms_that_tell
from chapters.models import Invitation, Role
from chapters.people import change_roles, may_manage, remove, roles_held
from network.models import User


class InviteView(OfChapterMixin, WagtailAdminTemplateMixin, FormView[InviteForm]):
    """Invites several people to one role. The answer is the same whether an address has an account or not."""

    form_class = InviteForm
    template_name = "chapters/admin/people/invite.html"
    page_title = gettext_lazy("Invite people")
    header_icon = ICON

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "chapter": self.chapter, "viewer": self.viewer}

    def form_valid(self, form: InviteForm) -> HttpResponse:
        emails, role = form.cleaned_data["emails"], Role(form.cleaned_data["role"])
        for email in emails:
            invite(chapter=self.chapter, email=email, role=role, by=self.viewer)
        sentence = ngettext("%(email)s is invited.", "%(count)d people are invited.", len(emails))
        messages.success(self.request, sentence % {"email": emails[0], "count": len(emails)})
        return redirect(people_url(self.chapter))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return self.trail(self.get_page_title())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            chapter=self.chapter,
            action_url=self.address("invite"),
            submit_button_label=_("Invite"),
            submit_button_active_label=_("Inviting…"),
            cancel_url=people_url(self.chapter),
            **kwargs,
        )


class _InvitationView(OfChapterMixin, View):
    """Does one thing about an invitation that nobody answered; by POST only."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        unanswered = Invitation.objects.unanswered().filter(chapter=self.chapter).select_related("chapter")
        invitation = get_object_or_404(unanswered, pk=self.kwargs["invitation_pk"])
        try:
            sentence = self.happens(invitation)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            messages.success(request, sentence % {"email": invitation.email})
        return redirect(people_url(self.chapter))

    def happens(self, invitation: Invitation) -> str:
        raise NotImplementedError


class SendAgainView(_InvitationView):
    def happens(self, invitation: Invitation) -> str:
        send_again(invitation, by=self.viewer)
        return _("%(email)s gets a new link. The one in the mail before no longer works.")


class WithdrawView(_InvitationView):
    def happens(self, invitation: Invitation) -> str:
        withdraw(invitation, by=self.viewer)
        return _("The invitation of %(email)s is withdrawn. Its link no longer works.")


class _PersonView(OfChapterMixin, WagtailAdminTemplateMixin):
    """About one of the chapter's people."""

    header_icon = "user"

    @cached_property
    def subject(self) -> User:
        return self.person()

    @cached_property
    def held(self) -> list[Role]:
        return roles_held(self.chapter, [self.subject]).get(self.subject.pk, [])

    @property
    def is_oneself(self) -> bool:
        return self.subject.pk == self.viewer.pk

    def get_page_subtitle(self) -> str:
        return str(self.subject)

    def away(self) -> HttpResponse:
        """Lead on from what was done; whoever has taken their own lead role away may not read the list any more."""
        fresh = User.objects.get(pk=self.viewer.pk)
        return redirect(people_url(self.chapter) if may_manage(fresh, self.chapter) else "wagtailadmin_home")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(  # type: ignore[no-any-return]
            chapter=self.chapter,
            person=self.subject,
            is_oneself=self.is_oneself,
            remove_url=self.address("remove", self.subject.pk),
            cancel_url=people_url(self.chapter),
            **kwargs,
        )


class ChangeRolesView(_PersonView, FormView[RolesForm]):
    form_class = RolesForm
    template_name = "chapters/admin/people/person.html"
    page_title = gettext_lazy("Change roles")

    def get_initial(self) -> dict[str, Any]:
        return {"roles": [role.value for role in self.held]}

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "chapter": self.chapter}

    def form_valid(self, form: RolesForm) -> HttpResponse:
        roles = [Role(value) for value in form.cleaned_data["roles"]]
        lost = set(self.held) - set(roles)
        try:
            with transaction.atomic():
                change_roles(chapter=self.chapter, person=self.subject, roles=roles, by=self.viewer)
        except ValidationError as error:
            form.add_error("roles", error)
            return self.form_invalid(form)
        words = {"name": str(self.subject), "roles": ", ".join(str(role.label) for role in roles)}
        sentence = _("%(name)s is now: %(roles)s.") % words
        if lost:
            sentence = _("%(name)s is now: %(roles)s. Signing in again is needed.") % words
        messages.success(self.request, sentence)
        return self.away()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return self.trail(str(self.subject))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            action_url=self.address("person", self.subject.pk),
            submit_button_label=_("Save"),
            submit_button_active_label=_("Saving…"),
            **kwargs,
        )


class RemoveView(_PersonView, TemplateView):
    """Says what will happen, and does it by POST only."""

    template_name = "chapters/admin/people/confirm_remove.html"
    page_title = gettext_lazy("Remove from the chapter")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            with transaction.atomic():
                remove(chapter=self.chapter, person=self.subject, by=self.viewer)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect(people_url(self.chapter))
        messages.success(
            request,
            _("%(name)s no longer works in %(chapter)s.") % {"name": self.subject, "chapter": self.chapter.name},
        )
        return self.away()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return self.trail(self.get_page_title())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(forms=forms_that_tell(self.subject, self.chapter), **kwargs)
