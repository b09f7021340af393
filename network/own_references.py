"""Forms of the admin that refer to nothing that their writer couldn't have chosen.

Choosers offer only what somebody may choose, but a form may be sent with any key in it. Wagtail's fields accept every
key that exists, and the form that comes back shows what it leads to. Here a foreign key is what a missing one is: an
error at the field, in a form that comes back with everything that was typed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Field, Model
from django.http import Http404
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.admin.forms.models import WagtailAdminModelFormMetaclass
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from network.sent_references import Choice, References, Way, choices_in, merged, references_of

#: Hook: a function from (person, model, keys) to those of the keys that the person may refer to; None for models of
#: other layers. What no layer answers for may be referred to.
MAY_REFER_HOOK = "may_refer_to"


class OwnReferencesMixin:
    """Left of one of Wagtail's forms: a new reference to what isn't there for its writer is an error at its field."""

    for_user: Any
    instance: Any
    data: Any
    files: Any
    fields: Any
    errors: Any
    is_bound: bool
    add_error: Any
    add_prefix: Any
    _meta: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._incomplete: list[str] = []
        if self.is_bound:
            self._complete()

    def clean(self) -> Any:
        cleaned = super().clean()  # type: ignore[misc]
        for name in self._incomplete:
            self.errors.pop(name, None)
            self.add_error(name, _("This part of the form didn’t arrive. Load the page again before you save."))
        if self.for_user is not None:
            self._refuse()
        return cleaned

    def _complete(self) -> None:
        """Let a stream field of which not everything arrived be read (Wagtail's would raise KeyError), and tell it."""
        for _field, name, form_field in self._fields():
            if getattr(form_field, "block", None) is None:
                continue
            sent = self.add_prefix(name)
            try:
                form_field.widget.value_from_datadict(self.data, self.files, sent)
            except (KeyError, ValueError):
                self._put(f"{sent}-count", "0")
                self._incomplete.append(name)

    def _refuse(self) -> None:
        """Give an error to each new choice of what isn't there, and take it out of what the form comes back with."""
        choices: dict[str, list[Choice]] = {}
        sent: References = set()
        for field, name, form_field in self._fields():
            choices[name] = list(choices_in(field, form_field, self.data, self.files, self.add_prefix(name)))
            value = form_field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
            sent |= references_of(field, value).union(*(choice.references for choice in choices[name]))
        refused = self._refused(sent - self._there_already())
        for name, of_field in choices.items():
            faults: dict[Way, ValidationError] = {}
            for choice in of_field:
                found = choice.references & refused
                if found:
                    self._put(choice.name, choice.without(refused, self.data, self.files))
                    faults[choice.way] = ValidationError(_sentence(choice, found), code="not_there")
                    sent -= found
            if faults:
                before = self.errors.pop(name, None)
                self.add_error(name, merged(before.as_data()[0] if before else None, faults))
        if sent & refused:
            # In a kind of block that the walk doesn't know: what was typed is lost, but nothing is shown.
            raise Http404

    def _refused(self, references: References) -> References:
        return references - allowed(self.for_user, references)

    def _there_already(self) -> References:
        """What the row refers to before the form is applied to it: somebody may have put it there for its writer."""
        found: References = set()
        for field, _name, _form_field in self._fields():
            found |= references_of(field, field.value_from_object(self.instance))
        return found

    def _fields(self) -> Iterator[tuple[Any, str, Any]]:
        """Yield (model's field, its name, form's field) of all that may refer to something."""
        for name, form_field in self.fields.items():
            field = _model_field(self._meta.model, name)
            if field is not None and not isinstance(form_field, forms.ModelMultipleChoiceField):
                yield field, name, form_field

    def _put(self, name: str, value: str) -> None:
        self.data = self.data.copy()  # what a request sent can't be changed
        self.data[name] = value


class OwnReferencesFormMetaclass(WagtailAdminModelFormMetaclass):
    """Makes the forms inside a form (of an InlinePanel) such forms, too."""

    @classmethod
    def child_form(cls) -> type[WagtailAdminModelForm]:
        return OwnReferencesModelForm


class OwnReferencesPageForm(OwnReferencesMixin, WagtailAdminPageForm, metaclass=OwnReferencesFormMetaclass):
    """For pages."""


class OwnReferencesModelForm(OwnReferencesMixin, WagtailAdminModelForm, metaclass=OwnReferencesFormMetaclass):
    """For anything else, settings above all."""


def allowed(user: Any, references: Iterable[tuple[type[Model], str]]) -> References:
    """Return those of *references* that *user* may make, by what the layers answer to the hook."""
    keys: dict[type[Model], set[str]] = defaultdict(set)
    for model, key in references:
        keys[model].add(str(key))
    found: References = set()
    for model, wanted in keys.items():
        answers = (answer(user, model, wanted) for answer in hooks.get_hooks(MAY_REFER_HOOK))
        own = next((answer for answer in answers if answer is not None), None)
        found |= {(model, key) for key in wanted if own is None or key in {str(key) for key in own}}
    return found


def _sentence(choice: Choice, found: Iterable[tuple[type[Model], str]]) -> str:
    if choice.is_text:
        return _("Something that this text links to or shows isn’t there (any more): it was taken out. Choose another.")
    model = next(model for model, _key in found)
    if issubclass(model, Page):
        return _("This page isn’t there (any more). Choose another.")
    if issubclass(model, get_image_model()):
        return _("This picture isn’t there (any more). Choose another.")
    if issubclass(model, get_document_model()):
        return _("This document isn’t there (any more). Choose another.")
    return _("What was chosen here isn’t there (any more). Choose something else.")


def _model_field(model: type[Model], name: str) -> Field[Any, Any] | None:
    return next((field for field in model._meta.fields if field.name == name), None)
