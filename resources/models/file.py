"""The files of a resource: one for each language, format and version. Never part of a revision."""

import secrets
from pathlib import PurePosixPath
from typing import Any, ClassVar

from django.conf import settings
from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from resources.formats import FORMATS, Format, Kind
from resources.models.resource import Resource

#: Folder of the media store that no address serves (network.media serves others): views ask who may see a file.
PRIVATE_FOLDER = "resources"
FILES = f"{PRIVATE_FOLDER}/files"
COVERS = f"{PRIVATE_FOLDER}/covers"

_language_tag = RegexValidator(
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", _("Write a language code such as en, es, tl or zh-Hans.")
)


def file_path(instance: "ResourceFile", name: str) -> str:
    """Return where an uploaded file is kept; the name that people see is kept in the row."""
    return f"{FILES}/{secrets.token_hex(16)}{PurePosixPath(name).suffix.lower()}"


def cover_path(instance: "ResourceFile", name: str) -> str:
    return f"{COVERS}/{secrets.token_hex(16)}{PurePosixPath(name).suffix.lower()}"


class Extraction(models.TextChoices):
    """How far the drawing out of text and cover has come."""

    PENDING = "pending", _("Waiting for its text to be read")
    DONE = "done", _("Read")
    FAILED = "failed", _("Could not be read")


class Problem(models.TextChoices):
    """Why a file has no searchable text, as the sentence that its owner reads."""

    NONE = "", ""
    NO_TEXT = "no-text", _("The file holds pictures of text but no text: visitors can't find it by its words.")
    PARTLY = "partly", _("The file is very long: visitors find it by the words of its beginning only.")
    ENCRYPTED = "encrypted", _("The file is protected with a password. Upload one that opens without it.")
    BROKEN = "broken", _("The file can't be opened; it may be damaged. Upload it again.")
    TOO_SLOW = "too-slow", _("Reading the file took too long and was stopped. Upload a simpler version.")
    TOO_LARGE = "too-large", _("Reading the file needed too much memory and was stopped. Upload a simpler version.")
    MISSING = "missing", _("The file is no longer in the store. Upload it again.")


class ResourceFileQuerySet(models.QuerySet["ResourceFile"]):
    """Files by what they are now."""

    def current(self) -> "ResourceFileQuerySet":
        return self.published().filter(superseded_by__isnull=True)

    def published(self) -> "ResourceFileQuerySet":
        """Every version that visitors may have, whoever they are; a change that waits for National isn't one."""
        return self.filter(is_proposed=False)

    def of_line(self, pk: int) -> "ResourceFileQuerySet":
        """All versions of the file whose first version has this primary key."""
        return self.filter(models.Q(pk=pk) | models.Q(first_version=pk))

    def searchable(self) -> "ResourceFileQuerySet":
        return self.current().filter(searchable=True)

    def in_order(self) -> "ResourceFileQuerySet":
        """In the order in which people uploaded them."""
        return self.order_by("pk")

    def without_text(self) -> "ResourceFileQuerySet":
        """Leave the long column out; lists and pages don't need it."""
        return self.defer("text")


class ResourceFile(models.Model):
    """One file in one language and format, with what was drawn out of it."""

    resource = models.ForeignKey(Resource, on_delete=models.CASCADE, related_name="files")
    language = models.CharField(_("language"), max_length=35, validators=[_language_tag])
    title = models.CharField(
        _("title"), max_length=200, blank=True, help_text=_("In its own language. Empty: “Download”.")
    )
    format = models.CharField(_("format"), max_length=10, choices=[(key, item.label) for key, item in FORMATS.items()])
    version = models.PositiveSmallIntegerField(_("version"), default=1)
    superseded_by = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="supersedes"
    )

    first_version = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="later_versions", editable=False
    )
    is_proposed = models.BooleanField(_("waits for National's answer"), default=False, editable=False)
    version_note = models.CharField(_("what has changed"), max_length=200, blank=True)

    file = models.FileField(_("file"), upload_to=file_path, max_length=200, blank=True)
    url = models.URLField(
        _("address"),
        max_length=500,
        blank=True,
        help_text=_("Of a video or form that is kept elsewhere."),
        validators=[URLValidator(["http", "https"])],
    )
    alt = models.CharField(
        _("description of the picture"),
        max_length=300,
        blank=True,
        help_text=_("What a picture or poster shows and says, for those who can't see it."),
    )
    original_name = models.CharField(_("name when uploaded"), max_length=200)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    sha256 = models.CharField(_("fingerprint"), max_length=64, db_index=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    uploaded_at = models.DateTimeField(_("uploaded"), auto_now_add=True)

    extraction = models.CharField(_("reading"), max_length=10, choices=Extraction, default=Extraction.PENDING)
    problem = models.CharField(_("problem"), max_length=20, choices=Problem, default=Problem.NONE, blank=True)
    searchable = models.BooleanField(_("searchable"), default=False)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    seconds = models.PositiveIntegerField(_("length in seconds"), null=True, blank=True)
    #: Pages, slides, are separated by form feeds, so that a search can say on which page it found something.
    text = models.TextField(_("text"), blank=True)
    cover = models.FileField(_("cover"), upload_to=cover_path, max_length=200, blank=True)

    objects: ClassVar[Any] = ResourceFileQuerySet.as_manager()

    class Meta:
        verbose_name = _("file of a resource")
        verbose_name_plural = _("files of resources")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(file="") ^ models.Q(url=""), name="a_file_of_a_resource_or_its_address_elsewhere"
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.original_name or self.url

    def get_absolute_url(self) -> str:
        """Return the address of the download on every host that shows the resource.

        The current version has that of its line, which stays when it is replaced; an earlier one has its own.
        """
        if self.superseded_by_id is None:
            return reverse("resource_file", args=[self.resource.handle, self.line_pk, self.download_name])
        return self.get_version_url()

    def get_version_url(self) -> str:
        """Return the address at which this version, and never another one, is kept."""
        name = self.name_with(f"version-{self.version}")
        return reverse("resource_file_version", args=[self.resource.handle, self.line_pk, self.version, name])

    @property
    def kind(self) -> Format:
        return FORMATS[self.format]

    @property
    def is_link(self) -> bool:
        return self.kind.is_link

    @property
    def lacks_description(self) -> bool:
        """Whether it is a picture that nobody has described yet."""
        return self.kind.kind == Kind.IMAGE and not self.alt

    @property
    def length(self) -> str:
        """The length of a recording as minutes and seconds ("12:05"); empty if there is none."""
        return f"{self.seconds // 60}:{self.seconds % 60:02}" if self.seconds else ""

    @property
    def line_pk(self) -> int:
        """The primary key of the first version, by which the file is addressed for good."""
        return self.first_version_id or self.pk

    @property
    def download_name(self) -> str:
        """The name under which browsers keep the file: what it is, its language, its format."""
        return self.name_with()

    def name_with(self, *words: str) -> str:
        """Return the name of the download with *words* behind its language; letters that aren't Latin are kept."""
        stem = slugify(self.title) or slugify(self.title, allow_unicode=True) or self.resource.handle
        return "-".join([stem[:80], self.language.lower(), *words]) + self.kind.suffix

    def cover_url(self) -> str | None:
        """Return the address of the picture of the first page, or None if there is none."""
        return reverse("resource_cover", args=[self.resource.handle, self.pk]) if self.cover else None
