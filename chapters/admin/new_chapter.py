"""The form "Add chapter": what is typed becomes a NewChapter, what is wrong is said at its field."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.forms.models import fields_for_model
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.images.fields import WagtailImageField

from chapters.admin.people.fields import EmailAddressesField
from chapters.models import Chapter, Role
from chapters.provisioning import FirstPerson, NewChapter, check_new_chapter, provision_chapter
from network.admin.widgets import ColourInput
from network.brands import national_brand_in_force
from network.models import Brand, Picture

COLOURS = ("primary_colour", "on_primary_colour", "background_colour", "text_colour", "accent_colour")
BRAND_FIELDS = (*COLOURS, "typeface", "header", "shape", "hero", "tagline")
PEOPLE_FIELDS = {"leads": Role.LEAD, "editors": Role.EDITOR, "contributors": Role.CONTRIBUTOR}
#: Where an error of provisioning belongs that has no field of its own here.
_ERRORS_ELSEWHERE = {"slug": "name", "people": "leads", "logo": "logo"}


#: The brand's own fields, so that both forms always ask the same.
BrandFieldsForm = type("BrandFieldsForm", (forms.Form,), dict(fields_for_model(Brand, fields=BRAND_FIELDS)))


class NewChapterForm(WagtailAdminModelForm, BrandFieldsForm):  # type: ignore[misc, valid-type]
    """Everything that a new chapter needs. ``save`` provisions it; its ValidationErrors go to ``add_errors``."""

    host = forms.CharField(
        label=_("Host"),
        max_length=253,
        help_text=_(
            "The name under which visitors find the site, for example chicago.example.org: without http:// and port. "
            "Its DNS record must lead to this server."
        ),
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        choices=settings.LANGUAGES,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("The site gets a home page and the usual sections in each of them. More can be added later."),
    )
    main_language = forms.ChoiceField(
        label=_("Main language"),
        choices=settings.LANGUAGES,
        help_text=_("What a visitor sees first. It can't be changed later."),
    )
    logo = WagtailImageField(label=_("Logo"), required=False)
    leads = EmailAddressesField(
        label=_("Leads"),
        required=False,
        help_text=_("They approve what others write, and change the brand. One e-mail address a line."),
    )
    editors = EmailAddressesField(
        label=_("Editors"), required=False, help_text=_("They publish the chapter's pages. One e-mail address a line.")
    )
    contributors = EmailAddressesField(
        label=_("Contributors"),
        required=False,
        help_text=_("They write drafts, which a lead approves. One e-mail address a line."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._explain_brand_fields()
        self.initial.setdefault("languages", [settings.LANGUAGE_CODE])
        self.initial.setdefault("main_language", settings.LANGUAGE_CODE)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        languages, main = cleaned.get("languages"), cleaned.get("main_language")
        if languages and main and main not in languages:
            self.add_error("main_language", gettext("Choose the main language among those of the site."))
        try:
            check_new_chapter(self.new_chapter())
        except ValidationError as error:
            self.add_errors(error)  # now, beside the fields' own errors, so that everything wrong is said at once
        return cleaned

    def add_error(self, field: str | None, error: Any) -> None:
        super().add_error(field, error)
        if self.files.get("logo") and "logo" not in self.errors:
            # A browser keeps no file for the next try: without a word here the logo would be lost in silence.
            super().add_error("logo", gettext("Please choose the logo again."))

    def new_chapter(self) -> NewChapter:
        """Return what was typed, for provisioning; fields that could not be cleaned are empty in it."""
        values = self.cleaned_data
        main = values.get("main_language", "")
        people = [(email, role) for field, role in PEOPLE_FIELDS.items() for email in values.get(field, ())]
        return NewChapter(
            name=values.get("name", "").strip(),
            host=values.get("host", "").strip().lower().rstrip("."),
            word=values.get("word", ""),
            region=values.get("region", ""),
            states=values.get("states", ""),
            languages=tuple(dict.fromkeys(code for code in (main, *values.get("languages", ())) if code)),
            brand={field: values[field] for field in BRAND_FIELDS if values.get(field)},
            people=tuple(FirstPerson(email, role) for email, role in people),
        )

    @transaction.atomic
    def provision(self) -> Chapter:
        """Make the chapter with its logo, or raise ValidationError and leave nothing behind."""
        chapter = provision_chapter(self.new_chapter(), by=self.for_user)
        if self.cleaned_data.get("logo"):
            logo = Picture.objects.create(
                title=gettext("Logo of %(chapter)s") % {"chapter": chapter.name},
                file=self.cleaned_data["logo"],
                collection=chapter.collection,
                uploaded_by_user=self.for_user,
            )
            brand = Brand.objects.get(site=chapter.site)
            brand.logo = logo
            brand.save()
        return chapter

    def add_errors(self, error: ValidationError) -> None:
        """Put what provisioning found wrong at the fields that it is about, unless something is said there already."""
        found = error.message_dict if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: error.messages}
        for key, messages in found.items():
            field = self._field_of(key, messages)
            if field is None or field not in self.errors:
                self.add_error(field, messages)

    def _field_of(self, key: str, messages: list[str]) -> str | None:
        if key == "people":
            for field in PEOPLE_FIELDS:
                if any(email in message for email in self.cleaned_data.get(field, ()) for message in messages):
                    return field
        field = _ERRORS_ELSEWHERE.get(key, key)
        return field if field in self.fields else None

    def _explain_brand_fields(self) -> None:
        """Say what is in force where a field of the brand stays empty."""
        national = national_brand_in_force()
        colours = dict(national.colours) if national else {}
        for name in BRAND_FIELDS:
            field: Any = self.fields[name]
            if name in COLOURS:
                field.widget = ColourInput(inherited=colours.get(name, ""))
                field.help_text = gettext("%(what)s Empty: National's, %(value)s.") % {
                    "what": field.help_text,
                    "value": colours.get(name, ""),
                }
            elif isinstance(field, forms.ChoiceField):
                offered: Any = field.choices
                field.choices = [("", gettext("As National")), *(choice for choice in offered if choice[0])]
            else:
                field.help_text = gettext("Empty: National's.")


def created_message(chapter: Chapter, people: int) -> str:
    """Return the sentence that greets a new chapter; *people* is how many were invited."""
    sentence = gettext("%(chapter)s is there: its site answers on %(host)s.") % {
        "chapter": chapter.name,
        "host": chapter.site.hostname,
    }
    if not people:
        return sentence
    invited = ngettext("%(count)d person gets an invitation.", "%(count)d people get an invitation.", people)
    return f"{sentence} {invited % {'count': people}}"


PANELS = ObjectList(
    [
        HelpPanel(
            _(
                "This makes a complete site: home page, the usual sections, a place for pictures and documents, roles "
                "with their rights, and a moderation in which the leads approve. It answers on its host at once."
            )
        ),
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("host"),
                FieldRowPanel([FieldPanel("word"), FieldPanel("region"), FieldPanel("states")]),
                FieldRowPanel([FieldPanel("languages"), FieldPanel("main_language")]),
            ],
            heading=_("The chapter"),
        ),
        MultiFieldPanel(
            [FieldPanel("leads"), FieldPanel("editors"), FieldPanel("contributors")],
            heading=_("First people"),
            help_text=_("Each is invited by mail, and has the role once the invitation is accepted."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("tagline"),
                FieldPanel("logo"),
                FieldRowPanel([FieldPanel("primary_colour"), FieldPanel("on_primary_colour")]),
                FieldRowPanel([FieldPanel("background_colour"), FieldPanel("text_colour")]),
                FieldPanel("accent_colour"),
                FieldRowPanel([FieldPanel("typeface"), FieldPanel("header"), FieldPanel("shape"), FieldPanel("hero")]),
            ],
            heading=_("Brand"),
            help_text=_(
                "Everything here may stay empty and shows National's value then; the chapter's leads can change it. "
                "Text needs a contrast of at least 4.5 to 1 with its ground."
            ),
        ),
    ],
    base_form_class=NewChapterForm,
)
