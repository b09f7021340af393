"""A page with a form, and what came in by it."""

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.module_loading import import_string
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel
from wagtail.contrib.forms.forms import WagtailAdminFormPageForm
from wagtail.contrib.forms.models import AbstractFormField, AbstractFormSubmission, FormMixin, validate_to_address
from wagtail.models import Page

from chapters.guarded_form import GuardedForm, GuardedFormBuilder
from chapters.models.chapter import Chapter
from chapters.models.public_page import PublicPage, picture_panel
from chapters.page_form import ChapterPageForm
from chapters.registry import chapter_of_path
from chapters.signals import entry_received

#: How long an entry is kept. Pages and the admin say this number.
KEPT_DAYS = 90

#: In the address after a form was sent: a reload asks for the thanks again and sends nothing.
SENT = "sent"


class FieldType(models.TextChoices):
    """The kinds of fields that a form may have; the values are Wagtail's names."""

    SINGLE_LINE = "singleline", _("One line")
    MULTI_LINE = "multiline", _("Several lines")
    EMAIL = "email", _("E-mail address")
    NUMBER = "number", _("Number")
    URL = "url", _("Web address")
    DATE = "date", _("Date")
    CHECKBOX = "checkbox", _("A box to tick")
    CHECKBOXES = "checkboxes", _("Boxes to tick, several may be")
    DROPDOWN = "dropdown", _("List to choose one from")
    RADIO = "radio", _("Choices in sight, one of them")


WITH_CHOICES = frozenset({FieldType.CHECKBOXES, FieldType.DROPDOWN, FieldType.RADIO})


class ContactFormField(AbstractFormField):
    """A field of a form, as an editor put it there."""

    page = ParentalKey("chapters.ContactFormPage", on_delete=models.CASCADE, related_name="form_fields")
    label = models.CharField(_("label"), max_length=120, help_text=_("What stands above the field."))
    help_text = models.CharField(
        _("help"), max_length=255, blank=True, help_text=_("One sentence below the label, if it needs one.")
    )
    field_type = models.CharField(
        _("type"), max_length=16, choices=FieldType, default=FieldType.SINGLE_LINE, help_text=_("What is written here.")
    )
    required = models.BooleanField(
        _("required"), default=True, help_text=_("Ask only for what you need to answer, and require even less.")
    )
    choices = models.TextField(
        _("choices"), blank=True, max_length=2000, help_text=_("One in each line; for the types that offer choices.")
    )

    panels = [
        FieldPanel("label"),
        FieldRowPanel([FieldPanel("field_type", classname="formbuilder-type"), FieldPanel("required")]),
        FieldPanel("choices", classname="formbuilder-choices"),
        FieldPanel("help_text"),
    ]

    class Meta(AbstractFormField.Meta):
        verbose_name = _("field")
        verbose_name_plural = _("fields")

    def __str__(self) -> str:
        return self.label

    def clean(self) -> None:
        super().clean()
        if self.label and not self.clean_name and self.get_field_clean_name() in {"", *COLUMNS}:
            raise ValidationError({"label": _("This can’t be the name of a field. Please choose other words.")})
        if self.field_type in WITH_CHOICES and not self.choices.strip():
            raise ValidationError({"choices": _("Write the choices, one in each line.")})


#: What the list of entries shows beside the fields.
COLUMNS = ("submit_time", "erased_on")


class FormEntryQuerySet(models.QuerySet["FormEntry"]):
    """Entries by what is to be done with them."""

    def expired(self, today: datetime.date) -> "FormEntryQuerySet":
        """Return those that have been kept for as long as the form promised."""
        day = today - datetime.timedelta(days=KEPT_DAYS - 1)
        return self.filter(submit_time__lt=timezone.make_aware(datetime.datetime.combine(day, datetime.time.min)))

    def without_notice(self) -> "FormEntryQuerySet":
        return self.filter(notice_sent_at__isnull=True)


class FormEntry(AbstractFormSubmission):
    """What somebody wrote into a form. Nothing is kept of who sent it or from where."""

    chapter = models.ForeignKey(Chapter, on_delete=models.CASCADE, related_name="form_entries")
    fingerprint = models.CharField(max_length=64, unique=True, editable=False)
    notice_sent_at = models.DateTimeField(null=True, editable=False)

    objects: ClassVar[Any] = FormEntryQuerySet.as_manager()

    # Whoever sees where a page is referred to would read of its entries.
    wagtail_reference_index_ignore = True

    class Meta(AbstractFormSubmission.Meta):
        verbose_name = _("form entry")
        verbose_name_plural = _("form entries")
        abstract = False

    def __str__(self) -> str:
        # Never what it says: this stands in lists and logs.
        return gettext("Form entry %(number)s") % {"number": self.pk}

    @property
    def erased_on(self) -> datetime.date:
        return timezone.localdate(self.submit_time) + datetime.timedelta(days=KEPT_DAYS)

    def get_data(self) -> dict[str, Any]:
        words = {name: _yes_or_no(value) for name, value in self.form_data.items()}
        return {**words, "submit_time": self.submit_time, "erased_on": self.erased_on}


def _yes_or_no(value: Any) -> Any:
    if isinstance(value, bool):
        return gettext("Yes") if value else gettext("No")
    return value


class ContactFormPageForm(ChapterPageForm, WagtailAdminFormPageForm):
    """Looks at the names of the fields, as Wagtail's for forms, and at what the page refers to, as any page's."""


class ContactFormPage(FormMixin, PublicPage):
    """A form by which visitors write to a chapter."""

    thanks = models.TextField(
        _("thanks"),
        blank=True,
        max_length=600,
        help_text=_("What people read after sending: when and how you will answer. Empty: a short word of thanks."),
    )
    notice_addresses = models.CharField(
        _("notice to"),
        max_length=500,
        blank=True,
        validators=[validate_to_address],
        help_text=_(
            "E-mail addresses, with commas between them. Empty: the leads of your chapter. "
            "They are told that something came, never what it says."
        ),
    )

    parent_page_types = ["chapters.HomePage", "chapters.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("A form by which visitors write to you. The leads of the chapter read what comes in.")

    base_form_class = ContactFormPageForm  # else FormMixin's
    form_builder = GuardedFormBuilder

    content_panels = [
        HelpPanel(
            content=_(
                "What people send is read in the admin, under Form entries, by the leads of your chapter and by "
                "National. It is erased 90 days after it came."
            )
        ),
        *Page.content_panels,
        FieldPanel("introduction"),
        InlinePanel("form_fields", heading=_("Fields of the form"), label=_("field"), max_num=20),
        FieldPanel("thanks"),
        FieldPanel("notice_addresses"),
        picture_panel(),
        FieldPanel("body", heading=_("Text above the form"), classname="collapsed"),
    ]

    class Meta:
        verbose_name = _("contact form")
        verbose_name_plural = _("contact forms")

    @method_decorator(never_cache)
    @method_decorator(sensitive_post_parameters())
    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the form, take what was sent, or say thanks. No answer is kept by a browser."""
        if request.method != "POST":
            return self._show(request, None if SENT in request.GET else self.get_form(page=self))
        form = self.get_form(request.POST, page=self)
        if not form.is_valid():
            return self._show(request, form)
        self.process_form_submission(form)
        return HttpResponseRedirect(f"{self.get_url(request)}?{SENT}")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), "kept_days": KEPT_DAYS}

    def process_form_submission(self, form: GuardedForm) -> FormEntry:
        """Keep what was sent, once, and let those who listen know (chapters.form_entries)."""
        chapter = chapter_of_path(self.path)
        if chapter is None:
            raise LookupError(f"The form {self.pk} stands in no chapter's tree.")
        entry: FormEntry
        entry, is_new = FormEntry.objects.get_or_create(
            fingerprint=form.fingerprint,
            defaults={"page": self.page_ptr, "chapter_id": chapter.pk, "form_data": form.cleaned_data},
        )
        if is_new:
            entry_received.send(sender=FormEntry, entry=entry)
        return entry

    def render_landing_page(
        self, request: HttpRequest, form_submission: FormEntry | None = None, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Return the thanks, for the preview."""
        return self._show(request, None)

    def get_submission_class(self) -> type[FormEntry]:
        return FormEntry

    def get_submissions(self) -> Any:
        """Return the entries that came here while the page stood in the chapter where it stands now."""
        chapter = chapter_of_path(self.path)
        return FormEntry.objects.filter(page_id=self.pk, chapter_id=chapter.pk if chapter else None)

    def get_data_fields(self) -> list[tuple[str, Any]]:
        """Return names and labels of the columns: those of fields that were since taken away come last."""
        asked = {field.clean_name: field.label for field in self.get_form_fields()}
        kept = self.get_submissions().order_by("pk").values_list("form_data", flat=True)
        former = {name for data in kept for name in data if name not in asked}
        labels = {name: gettext("%(field)s (no longer asked)") % {"field": name} for name in sorted(former)}
        came, goes = COLUMNS
        return [(came, gettext("Came")), *asked.items(), *labels.items(), (goes, gettext("Will be erased"))]

    def get_submissions_list_view_class(self) -> Any:
        return import_string("chapters.admin.form_entries.FormEntriesView")  # which needs the models loaded

    @property
    def notified(self) -> list[str]:
        """The addresses that the editors gave; none: the chapter's leads are told."""
        return [address.strip() for address in self.notice_addresses.split(",") if address.strip()]

    def _show(self, request: HttpRequest, form: GuardedForm | None) -> TemplateResponse:
        return TemplateResponse(request, self.get_template(request), {**self.get_context(request), "form": form})
