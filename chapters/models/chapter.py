"""A chapter is a row: it names its site, its home page, its collection, its workflow and its groups by role."""

from typing import ClassVar

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Page, Site, Workflow

from network.states import validate_states


class Role(models.TextChoices):
    """What somebody is in a chapter. National's own roles are the last two."""

    CONTRIBUTOR = "contributor", _("Contributor")
    EDITOR = "editor", _("Editor")
    LEAD = "lead", _("Lead")
    CURATOR = "curator", _("Curator (National)")
    ADMINISTRATOR = "administrator", _("Network administrator (National)")


#: The roles that a chapter has, and those that National has.
CHAPTER_ROLES: tuple[Role, ...] = (Role.CONTRIBUTOR, Role.EDITOR, Role.LEAD)
NATIONAL_ROLES: tuple[Role, ...] = (Role.CURATOR, Role.ADMINISTRATOR)


class ChapterQuerySet(models.QuerySet["Chapter"]):
    """Chapters by what they are now."""

    def active(self) -> "ChapterQuerySet":
        return self.filter(retired_at__isnull=True)

    def retired(self) -> "ChapterQuerySet":
        return self.filter(retired_at__isnull=False)

    def local(self) -> "ChapterQuerySet":
        return self.filter(is_national=False)


class Chapter(models.Model):
    """One local organisation with its own site, brand, people and pages; National is one, too."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("short name"), max_length=40, unique=True)
    word = models.CharField(
        _("word for chapter"), max_length=30, default="Chapter", help_text=_("What visitors read: Chapter, Section …")
    )
    region = models.CharField(_("region"), max_length=120, blank=True, help_text=_("For example: Los Angeles County."))
    states = models.CharField(
        _("states"),
        max_length=255,
        blank=True,
        validators=[validate_states],
        help_text=_(
            "Those that it serves: two letters for each, with commas between them (IL, WI). "
            "Its site shows the hotlines of these states."
        ),
    )
    languages = models.JSONField(
        _("languages"), default=list, help_text=_("Language codes; the first is the main one.")
    )
    is_national = models.BooleanField(_("National"), default=False, editable=False)
    retired_at = models.DateTimeField(_("retired"), null=True, blank=True, editable=False)

    site = models.OneToOneField(Site, on_delete=models.PROTECT, related_name="chapter", editable=False)
    root_page = models.OneToOneField(Page, on_delete=models.PROTECT, related_name="chapter_rooted_here", editable=False)
    collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="chapter", editable=False)
    workflow = models.OneToOneField(
        Workflow, on_delete=models.PROTECT, related_name="chapter", editable=False, null=True
    )

    objects: ClassVar[models.Manager["Chapter"]] = ChapterQuerySet.as_manager()

    class Meta:
        verbose_name = _("chapter")
        verbose_name_plural = _("chapters")
        ordering = ["-is_national", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_national"], condition=models.Q(is_national=True), name="one_chapter_is_national"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_retired(self) -> bool:
        return self.retired_at is not None

    def group(self, role: Role) -> Group:
        """Return the group of the people with *role* here. Raises ChapterGroup.DoesNotExist if there is none."""
        return self.groups.select_related("group").get(role=role).group


class ChapterGroup(models.Model):
    """Which group holds the people of a role in a chapter. Nothing is ever found by a group's name."""

    chapter = models.ForeignKey(Chapter, on_delete=models.CASCADE, related_name="groups")
    role = models.CharField(_("role"), max_length=20, choices=Role)
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="chapter_group")

    class Meta:
        verbose_name = _("group of a chapter")
        verbose_name_plural = _("groups of chapters")
        constraints = [
            models.UniqueConstraint(fields=["chapter", "role"], name="one_group_for_each_role"),
        ]

    def __str__(self) -> str:
        return f"{self.chapter}: {self.get_role_display()}"
