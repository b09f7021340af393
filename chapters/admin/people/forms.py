"""The forms about a chapter's people: invite, change roles, and what an invited person says of themselves."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from chapters.admin.people.fields import EmailAddressesField
from chapters.invitations import invited_already
from chapters.models import Chapter, Role
from chapters.people import people_of, roles_in
from network.models import User

#: As many as somebody types; a list of hundreds would be a mistake, and its mails could not be called back.
MOST_AT_ONCE = 20

_DUTIES = {
    Role.CONTRIBUTOR: _("writes drafts, which a lead approves"),
    Role.EDITOR: _("publishes pages, looks after pictures and documents"),
    Role.LEAD: _("all of that, and approves drafts, reads form entries, changes the brand, looks after people"),
    Role.CURATOR: _("approves resources, keeps hotlines, statistics and topics, writes on every site"),
    Role.ADMINISTRATOR: _("all of that, and looks after chapters and people"),
}


class InviteForm(forms.Form):
    """Addresses and one role for all of them. *viewer* invites, and is told only of people whom they know of."""

    emails = EmailAddressesField(
        label=_("E-mail addresses"), help_text=_("One on a line. Each gets a mail of its own.")
    )
    role = forms.ChoiceField(label=_("Role"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, chapter: Chapter, viewer: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.chapter, self.viewer = chapter, viewer
        role: Any = self.fields["role"]
        role.choices = role_choices(chapter)

    def clean_emails(self) -> tuple[str, ...]:
        """Refuse who works here or is invited already: what stands in the lists of this screen, and nothing else."""
        emails: tuple[str, ...] = self.cleaned_data["emails"]
        if len(emails) > MOST_AT_ONCE:
            most = gettext("Invite %(most)d people at once at most.")
            raise ValidationError(most % {"most": MOST_AT_ONCE})
        known = people_of(self.chapter, self.viewer).values_list("email", flat=True)
        here = {email.lower() for email in known} & set(emails)
        invited = invited_already(self.chapter, emails)
        errors = []
        if here:
            errors.append(
                ngettext(
                    "%(emails)s works here already. Roles are changed in the list of people.",
                    "%(emails)s work here already. Roles are changed in the list of people.",
                    len(here),
                )
                % {"emails": _in_order(here, emails)}
            )
        if invited - here:
            errors.append(
                ngettext(
                    "%(emails)s is invited already. Send the invitation again, or withdraw it first.",
                    "%(emails)s are invited already. Send the invitations again, or withdraw them first.",
                    len(invited - here),
                )
                % {"emails": _in_order(invited - here, emails)}
            )
        if errors:
            raise ValidationError(errors)
        return emails


class RolesForm(forms.Form):
    """The roles of one person in one chapter."""

    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick at least one role. To take all of them, remove the person.")},
    )

    def __init__(self, *args: Any, chapter: Chapter, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        roles: Any = self.fields["roles"]
        roles.choices = role_choices(chapter)


class NewAccountForm(forms.Form):
    """What a new person says: a name and a password, which Django's validators look at beside name and address."""

    first_name = forms.CharField(
        label=_("First name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "given-name"})
    )
    last_name = forms.CharField(
        label=_("Last name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "family-name"})
    )
    password = forms.CharField(
        label=_("Password"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )
    password_again = forms.CharField(
        label=_("The same password again"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email
        self.fields["password"].help_text = " ".join(password_validators_help_texts())

    def clean(self) -> dict[str, Any]:
        values = self.cleaned_data
        names = {name: " ".join(values.get(name, "").split()) for name in ("first_name", "last_name")}
        password, again = values.get("password"), values.get("password_again")
        if password:
            try:
                validate_password(password, User(email=self.email, **names))
            except ValidationError as error:
                self.add_error("password", error)
        if password and again and password != again:
            self.add_error("password_again", gettext("This isn't the same password as above."))
        return {**values, **names}


def role_choices(chapter: Chapter) -> list[tuple[str, Any]]:
    """Return the roles that there are in *chapter*, each with what it is for."""
    return [(role.value, format_lazy("{}: {}", role.label, _DUTIES[role])) for role in roles_in(chapter)]


def _in_order(some: Iterable[str], all_of_them: Iterable[str]) -> str:
    wanted = set(some)
    return ", ".join(email for email in all_of_them if email in wanted)
