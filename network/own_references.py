"""Forms of the admin that refer to nothing that their writer couldn't have chosen.

Choosers offer only what somebody may choose, but a form may be sent with any key in it. Wagtail's fields accept every
key that exists, and the form that comes back shows what it leads to.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.db.models import Field, ForeignKey, Model
from django.http import Http404
from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

#: Hook: a function from (person, model, keys) to those of the keys that the person may refer to; None for models of
#: other layers. What no layer answers for may be referred to.
MAY_REFER_HOOK = "may_refer_to"

References = set[tuple[type[Model], str]]


class OwnReferencesMixin:
    """Left of one of Wagtail's forms: answers a new reference to what isn't there for its writer by 404."""

    for_user: Any
    instance: Any
    data: Any
    files: Any
    fields: Any
    add_prefix: Any
    _meta: Any

    def clean(self) -> Any:
        cleaned = super().clean()  # type: ignore[misc]
        if self.for_user is not None:
            new = self._sent() - self._there_already()
            if not may_refer(self.for_user, new):
                raise Http404
        return cleaned

    def _sent(self) -> References:
        """What the form was sent with; also where a field has an error, since it comes back with what it holds."""
        found: References = set()
        for name, field in self._fields():
            sent = self.fields[name].widget.value_from_datadict(self.data, self.files, self.add_prefix(name))
            found |= _references(field, sent)
        return found

    def _there_already(self) -> References:
        """What the row refers to before the form is applied to it: somebody may have put it there for its writer."""
        found: References = set()
        for _name, field in self._fields():
            found |= _references(field, field.value_from_object(self.instance))
        return found

    def _fields(self) -> Iterator[tuple[str, Any]]:
        for name, form_field in self.fields.items():
            field = _model_field(self._meta.model, name)
            if field is not None and not isinstance(form_field, forms.ModelMultipleChoiceField):
                yield name, field


class OwnReferencesPageForm(OwnReferencesMixin, WagtailAdminPageForm):
    """For pages."""


class OwnReferencesModelForm(OwnReferencesMixin, WagtailAdminModelForm):
    """For anything else, settings above all."""


def may_refer(user: Any, references: Iterable[tuple[type[Model], str]]) -> bool:
    """Whether *user* may refer to all of *references*, by what the layers answer to the hook."""
    keys: dict[type[Model], set[str]] = defaultdict(set)
    for model, key in references:
        keys[model].add(str(key))
    for model, wanted in keys.items():
        answers = (answer(user, model, wanted) for answer in hooks.get_hooks(MAY_REFER_HOOK))
        allowed = next((answer for answer in answers if answer is not None), None)
        if allowed is not None and wanted - {str(key) for key in allowed}:
            return False
    return True


def _model_field(model: type[Model], name: str) -> Field[Any, Any] | None:
    return next((field for field in model._meta.fields if field.name == name), None)


def _references(field: Any, value: Any) -> References:
    if isinstance(field, ForeignKey):
        key = str(getattr(value, "pk", value) or "")
        return {(field.remote_field.model, key)} if key.isdecimal() else set()
    if not value or not hasattr(field, "extract_references"):
        return set()
    return {(model, str(key)) for model, key, _model_path, _content_path in field.extract_references(value)}
