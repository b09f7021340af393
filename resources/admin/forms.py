"""The forms of a record: a new resource with its first words and files, and changing what is there."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from taggit.forms import TagField, TagWidget
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList

from chapters.models import Chapter
from chapters.models.chapter import NATIONAL_ROLES
from resources.access import working_chapters
from resources.admin.chooser import choosable
from resources.admin.fields import JurisdictionField, RelatedField, ResourceChooser
from resources.contributing import contribute
from resources.describing import describe
from resources.formats import ACCEPTED
from resources.languages import language_choices
from resources.models import Audience, Licence, Resource, ResourcePage
from resources.models.choices import LICENCE_SENTENCES
from resources.succession import check_successor
from resources.uploads import check_upload

#: Rows for files in the form of a new resource; more can be added afterwards.
FILE_ROWS = 3


class RecordForm(WagtailAdminModelForm):
    """What is true of a resource whatever the language."""

    audience = forms.MultipleChoiceField(
        label=_("For"), choices=Audience.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    tags = TagField(
        label=_("Tags"),
        required=False,
        widget=TagWidget(attrs={"autocomplete": "off"}),
        help_text=_("Free words, separated by commas. The whole network shares them."),
    )
    jurisdiction = JurisdictionField(
        label=_("Where its law applies"), required=False, help_text=_("For a city, choose its state and name it.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["licence"].choices = [
            (code, f"{label}: {LICENCE_SENTENCES[code]}") for code, label in Licence.choices
        ]
        self._limit_references()
        if self.instance.pk:
            self.initial["audience"] = list(self.instance.audiences.values_list("audience", flat=True))
        if "review_owner" in self.fields:
            self.fields["review_owner"].queryset = _people_of(self.instance.contributor_id)

    def clean_replaced_by(self) -> Resource | None:
        successor: Resource | None = self.cleaned_data["replaced_by"]
        if successor is not None:
            check_successor(self.instance, successor)
        return successor

    def clean_related(self) -> list[Resource]:
        """Keep what is related and isn't this person's to see."""
        offered = choosable(self.for_user)
        kept = self.instance.related.exclude(pk__in=offered.values("pk")) if self.instance.pk else ()
        return [*(row for row in self.cleaned_data["related"] if row.pk != self.instance.pk), *kept]

    def _limit_references(self) -> None:
        """Offer, and show, such resources alone as this person may choose."""
        offered = choosable(self.for_user)
        if "related" in self.fields:
            help_text = _("Shown below this one, and this one below them. Save to add more.")
            self.fields["related"] = RelatedField(offered, label=_("Related resources"), help_text=help_text)
        if "replaced_by" in self.fields:
            current = self.instance.replaced_by_id
            if current and not offered.filter(pk=current).exists():
                del self.fields["replaced_by"]  # stays as it is
            else:
                self.fields["replaced_by"].queryset = offered
                self.fields["replaced_by"].widget = ResourceChooser(offered)

    @transaction.atomic
    def amend(self) -> Resource:
        """Write the changes and tell whoever follows them."""
        resource: Resource = self.instance
        resource.save()
        values = self.cleaned_data
        if "related" in values:
            resource.related.set(values["related"])
        describe(resource=resource, topics=values["topics"], tags=values["tags"], audience=values["audience"])
        return resource


class NewResourceForm(RecordForm):
    """A new resource: record and first words in one form. ``contribute`` makes it."""

    chapter = forms.ModelChoiceField(label=_("Chapter"), queryset=Chapter.objects.none())
    title = forms.CharField(label=_("Title"), max_length=255)
    summary = forms.CharField(
        label=_("Summary"),
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("What it is and what it is good for, in two or three sentences."),
    )
    language = forms.ChoiceField(
        label=_("Language of title and summary"), choices=settings.LANGUAGES, initial=settings.LANGUAGE_CODE
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chapters = working_chapters(self.for_user)
        self.fields["chapter"].queryset = chapters
        self.only_chapter = chapters[0] if len(chapters) == 1 else None
        if self.only_chapter is not None:
            del self.fields["chapter"]

    def contribute(self, files: "list[tuple[Any, str, str]]") -> ResourcePage:
        """Make the resource with *files*, or raise ValidationError and leave nothing behind."""
        values = {name: value for name, value in self.cleaned_data.items() if name != "chapter"}
        chapter = self.only_chapter or self.cleaned_data["chapter"]
        return contribute(chapter=chapter, user=self.for_user, files=files, **values)


class FileForm(forms.Form):
    """One file with its language and title."""

    upload = forms.FileField(
        label=_("File"),
        help_text=_("PDF, Word, PowerPoint (50 MB), PNG, JPEG, WebP (20 MB), MP3, M4A, OGG, WAV (100 MB)."),
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
    )
    language = forms.ChoiceField(
        label=_("Language of the file"), choices=language_choices, initial=settings.LANGUAGE_CODE
    )
    title = forms.CharField(
        label=_("Title of the file"), max_length=200, required=False, help_text=_("In its own language; may be empty.")
    )

    def clean_upload(self) -> Any:
        upload = self.cleaned_data["upload"]
        check_upload(upload)
        return upload


class FileRowForm(FileForm):
    """A row for a file that may stay empty: without a file its language and title say nothing."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in ("upload", "language"):
            self.fields[field].required = False

    def clean_upload(self) -> Any:
        return super().clean_upload() if self.cleaned_data["upload"] else None

    def clean(self) -> None:
        if self.cleaned_data.get("upload") and not self.cleaned_data.get("language"):
            self.add_error("language", gettext("Say in which language the file is."))


class ReplaceFileForm(FileForm):
    """The next version of a file: language and title stay."""

    language = None  # type: ignore[assignment]
    title = None  # type: ignore[assignment]


FileFormSet = forms.formset_factory(FileRowForm, extra=FILE_ROWS, max_num=FILE_ROWS, validate_max=True)


def given_files(formset: Any) -> list[tuple[Any, str, str]]:
    """Return what a valid formset of files holds, for ``contribute``."""
    rows = [form.cleaned_data for form in formset if form.cleaned_data.get("upload")]
    return [(row["upload"], row["language"], row["title"]) for row in rows]


def add_errors(form: forms.Form, error: ValidationError) -> None:
    """Put what a verb found wrong at the fields that it is about."""
    for field, sentences in getattr(error, "message_dict", {None: error.messages}).items():
        form.add_error(field if field in form.fields else None, sentences)


def choose_again(formset: Any) -> str:
    """Return the sentence that a form with faults needs when files came with it: a browser keeps none of them."""
    return gettext("Please choose the files again.") if formset.files else ""


def _people_of(chapter_pk: int | None) -> Any:
    """Return who may own a review: the chapter's people and National's."""
    people = get_user_model().objects.filter(is_active=True)
    own = Q(groups__chapter_group__chapter=chapter_pk) if chapter_pk else Q(pk__in=[])
    return people.filter(own | Q(groups__chapter_group__role__in=NATIONAL_ROLES)).distinct().order_by("email")


_ABOUT = MultiFieldPanel(
    [
        FieldPanel("type"),
        FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
        FieldPanel("audience"),
        FieldPanel("tags"),
        FieldPanel("jurisdiction"),
    ],
    heading=_("What it is about"),
)
_SAFETY = MultiFieldPanel(
    [FieldPanel("is_sensitive")],
    heading=_("Safety"),
    help_text=_(
        "For a work that may distress people, or that they must not be seen with, in all its languages. It begins with "
        "the content note of its words. No browser keeps it, no list shows its first page, and search engines list its "
        "title and nothing else."
    ),
)
_ORIGIN = [
    FieldRowPanel([FieldPanel("authors"), FieldPanel("publisher")]),
    FieldRowPanel([FieldPanel("partners"), FieldPanel("edition")]),
    FieldRowPanel([FieldPanel("published_on"), FieldPanel("licence")]),
]
RECORD_PANELS = ObjectList(
    [
        _ABOUT,
        MultiFieldPanel(_ORIGIN, heading=_("Where it is from")),
        MultiFieldPanel([FieldPanel("related"), FieldPanel("replaced_by")], heading=_("Other resources")),
        MultiFieldPanel([FieldRowPanel([FieldPanel("review_on"), FieldPanel("review_owner")])], heading=_("Upkeep")),
        _SAFETY,
    ],
    base_form_class=RecordForm,
)
NEW_PANELS = ObjectList(
    [
        HelpPanel(
            _(
                "A resource stays with your chapter until you submit it and National approves it; then every site of "
                "the network shows it, with your chapter's name. Longer words come on the next page."
            )
        ),
        MultiFieldPanel(
            [FieldPanel("chapter"), FieldPanel("title"), FieldPanel("summary"), FieldPanel("language")],
            heading=_("The resource"),
        ),
        _ABOUT,
        MultiFieldPanel([*_ORIGIN, FieldPanel("review_on")], heading=_("Where it is from")),
        _SAFETY,
    ],
    base_form_class=NewResourceForm,
)
