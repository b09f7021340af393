"""The forms about files of a record: several at once, a link, a new version, what is said of one."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.staticfiles import versioned_static

from resources.admin.forms import ReplaceFileForm
from resources.formats import ACCEPTED, LINK_FORMATS, Kind
from resources.languages import language_choices
from resources.models import ResourceFile


class FilesInput(forms.FileInput):
    """A choice of several files; with JavaScript an area to drop them on (static/resources/admin/files.js)."""

    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return files.getlist(name) if hasattr(files, "getlist") else files.get(name)

    @property
    def media(self) -> forms.Media:
        return forms.Media(
            js=[versioned_static("resources/admin/files.js")],
            css={"all": [versioned_static("resources/admin/files.css")]},
        )


class FilesField(forms.FileField):
    """Uploads as they came: each is checked when it is added."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        if not data:
            raise forms.ValidationError(_("Choose a file first."))
        return list(data)


def _language_or_by_name() -> list[tuple[str, Any]]:
    return [("", _("As their names end (poster-es.pdf)")), *language_choices()]


class AddFilesForm(forms.Form):
    """Files to add. They are checked one by one when they are added: a bad one doesn't keep the others out."""

    prefix = "file"
    upload = FilesField(label=_("Files"), widget=FilesInput(attrs={"accept": ACCEPTED}))
    language = forms.ChoiceField(label=_("Language of the files"), required=False, choices=_language_or_by_name)
    title = forms.CharField(
        label=_("Title"), max_length=200, required=False, help_text=_("In its own language; may be empty.")
    )


class LinkForm(forms.Form):
    """A video or form that is kept elsewhere."""

    prefix = "link"
    url = forms.URLField(
        label=_("Address"), max_length=500, assume_scheme="https", help_text=_("It begins with https.")
    )
    format_key = forms.ChoiceField(label=_("What it is"), choices=LINK_FORMATS)
    language = forms.ChoiceField(label=_("Language"), choices=language_choices)
    title = forms.CharField(label=_("Title"), max_length=200, required=False)


class NewVersionForm(ReplaceFileForm):
    """The next version of a file, and what has changed in it."""

    prefix = "file"
    version_note = forms.CharField(
        label=_("What has changed"), max_length=200, required=False, help_text=_("Visitors read it beside the file.")
    )


class DescribeFileForm(forms.ModelForm):  # type: ignore[type-arg]
    """What is said of a file. A picture has a description, a link an address, a later version what has changed."""

    url = forms.URLField(label=_("Address"), max_length=500, assume_scheme="https")

    class Meta:
        model = ResourceFile
        fields = ["title", "language", "alt", "version_note", "url"]
        widgets = {"alt": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, data: Mapping[str, Any] | None = None, *, instance: ResourceFile) -> None:
        super().__init__(data, instance=instance, prefix=f"file-{instance.pk}")
        known = language_choices()
        if instance.language not in dict(known):
            known.append((instance.language, instance.language))
        self.fields["language"] = forms.ChoiceField(label=_("Language"), choices=known)
        if instance.kind.kind != Kind.IMAGE:
            del self.fields["alt"]
        if instance.version == 1:
            del self.fields["version_note"]
        if not instance.is_link:
            del self.fields["url"]


def valid(form: Any) -> Any:
    """Return *form*, or raise everything that is wrong with it as one ValidationError."""
    if not form.is_valid():
        raise ValidationError([error for errors in form.errors.values() for error in errors])
    return form
