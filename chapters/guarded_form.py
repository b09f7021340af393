"""The form that an editor put together for a page, guarded from programs without asking who sends it.

Two things keep spam off: a field that people don't see and programs fill in, and the signed moment at which the form
was opened. Nothing is kept of the machine, and no other host is asked.
"""

import json
import secrets
import time
from typing import Any

from django import forms
from django.core import signing
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from wagtail.contrib.forms.forms import BaseForm, FormBuilder

#: Nobody writes a message in less; programs take a fraction of it.
LEAST_SECONDS = 3
MOST_SECONDS = 24 * 60 * 60

LONGEST_LINE = 255
LONGEST_TEXT = 5000
LONGEST_EMAIL = 254  # RFC 5321, sections 4.5.3.1 and 4.1.2
LONGEST_URL = 500
MOST_DIGITS = 20

_SALT = "chapters.guarded_form"


def new_stamp(page_pk: int | None, *, opened_at: float | None = None) -> str:
    """Return what a form carries from its opening: signed, for one page. *opened_at* is in seconds since 1970 (now)."""
    moment = time.time() if opened_at is None else opened_at
    return signing.dumps([page_pk, moment, secrets.token_urlsafe(9)], salt=_SALT)


class GuardedForm(BaseForm):
    """Refuses what a program sent; a person who is caught is told what to do, and loses nothing."""

    #: No names of fields that an editor makes: those hold letters, digits and underscores only.
    stamp_name = "form-opened"
    trap_name = "form-website"

    @property
    def stamp(self) -> str:
        """The stamp for the form as it is shown: the one that came, while it is good, so that its time runs on."""
        came = self.data.get(self.stamp_name, "")
        return came if self._opened_at(came) is not None else new_stamp(self._page_pk)

    @property
    def fingerprint(self) -> str:
        """Tell one entry from the next: the same for the same words from the same opening (a button pressed twice)."""
        words = json.dumps(self.cleaned_data, sort_keys=True, cls=DjangoJSONEncoder)
        came = self.data.get(self.stamp_name, "")
        return salted_hmac(_SALT, f"{came}\n{words}", algorithm="sha256").hexdigest()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        fault = self._fault()
        if fault:
            self.add_error(None, fault)
        return cleaned

    @property
    def _page_pk(self) -> int | None:
        return self.page.pk if self.page is not None else None

    def _opened_at(self, stamp: str) -> float | None:
        """Return when the form with this stamp was opened; None if it is none of ours, or too old."""
        try:
            page_pk, moment, _nonce = signing.loads(stamp, salt=_SALT, max_age=MOST_SECONDS)
        except (signing.BadSignature, ValueError):
            return None
        return float(moment) if page_pk == self._page_pk and time.time() - moment < MOST_SECONDS else None

    def _fault(self) -> str:
        if self.data.get(self.trap_name):
            return _(
                "A field that people don’t see had been filled in, perhaps by your browser. "
                "It is empty again: please send the form once more."
            )
        opened_at = self._opened_at(self.data.get(self.stamp_name, ""))
        if opened_at is None:
            return _("The form had been open for too long. What you wrote is still here: please send it once more.")
        if time.time() - opened_at < LEAST_SECONDS:
            return _("The form came back faster than people write. Please wait a few seconds and send it once more.")
        return ""


class GuardedFormBuilder(FormBuilder):
    """Wagtail's, with a limit to the length of everything and sentences that name the field."""

    def create_singleline_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        return forms.CharField(max_length=LONGEST_LINE, **options)

    def create_multiline_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        return forms.CharField(max_length=LONGEST_TEXT, widget=forms.Textarea(attrs={"rows": 8}), **options)

    def create_email_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        widget = forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"})
        return forms.EmailField(max_length=LONGEST_EMAIL, widget=widget, **options)

    def create_url_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        return forms.URLField(max_length=LONGEST_URL, assume_scheme="https", **options)

    def create_number_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        return forms.DecimalField(max_digits=MOST_DIGITS, **options)

    def create_date_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        return forms.DateField(widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}), **options)

    def create_dropdown_field(self, field: Any, options: dict[str, Any]) -> forms.Field:
        choices = [("", _("Choose one")), *self.get_formatted_field_choices(field)]
        return forms.ChoiceField(choices=choices, **options)

    def get_formatted_field_choices(self, field: Any) -> list[tuple[str, str]]:
        return [choice for choice in super().get_formatted_field_choices(field) if choice[0]]

    def get_field_options(self, field: Any) -> dict[str, Any]:
        options: dict[str, Any] = super().get_field_options(field)
        missing, wrong = _("“%(label)s” is missing."), _("“%(label)s”: this can’t be right. Please look at it again.")
        words = {"label": field.label}
        return {**options, "error_messages": {"required": missing % words, "invalid": wrong % words}}

    def get_form_class(self) -> type[GuardedForm]:
        return type("PageForm", (GuardedForm,), self.formfields)
