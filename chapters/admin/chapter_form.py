"""The form that changes a chapter: what it is called, its region and states, one more language."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from chapters.amending import add_language, amend_chapter, check_name
from chapters.models import Chapter


class ChapterForm(WagtailAdminModelForm):
    """Name, word, region, states, and languages that may be added but not taken away (their pages would be lost)."""

    added_languages = forms.MultipleChoiceField(
        label=_("Add languages"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "Makes a home page and the usual sections in the language, as translations of the pages that are there. "
            "A language can't be taken away again."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        missing = [(code, label) for code, label in settings.LANGUAGES if code not in self.instance.languages]
        if missing:
            self.fields["added_languages"].choices = missing
        else:
            del self.fields["added_languages"]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if "name" in cleaned:
            try:
                check_name(self.instance, cleaned["name"].strip())
            except ValidationError as error:
                self.add_error(None, error)
        return cleaned

    @transaction.atomic
    def amend(self) -> Chapter:
        """Write the changes, or raise ValidationError."""
        chapter = Chapter.objects.select_related("site", "collection", "workflow", "root_page").get(pk=self.instance.pk)
        values = self.cleaned_data
        amend_chapter(
            chapter,
            name=values["name"].strip(),
            word=values["word"],
            region=values["region"],
            states=values["states"],
        )
        for code in values.get("added_languages", ()):
            add_language(chapter, code)
        return chapter


PANELS = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("word"), FieldPanel("region")]), FieldPanel("states")],
            heading=_("The chapter"),
            help_text=_(
                "Its host, and the titles of its pages, stay as they are. Its brand is changed in the settings."
            ),
        ),
        MultiFieldPanel([FieldPanel("added_languages")], heading=_("Languages")),
    ],
    base_form_class=ChapterForm,
)
