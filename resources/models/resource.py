"""A resource: one work in the shared library."""

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from taggit.models import ItemBase, Tag
from wagtail.models import WorkflowState

from chapters.models import Chapter
from chapters.registry import ChapterInForce
from network.sensitive import sensitive_mark
from resources.jurisdictions import validate_jurisdiction
from resources.models.choices import LICENCE_TERMS, Audience, Licence, ResourceType, Visibility
from resources.models.narrowing import NarrowedQuerySet
from resources.models.resource_page import ResourcePage
from resources.models.topic import Topic

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

#: Resources with the words of a search in the admin that are brought along by their keys.
_MOST_NAMED = 2_000


class ResourceQuerySet(NarrowedQuerySet):
    """Resources by who may see them."""

    def with_live_page(self) -> "ResourceQuerySet":
        """Those with words that anybody may read: a live page, in any language, behind no login or password."""
        pages = ResourcePage.objects.listed_from().filter(resource=models.OuterRef("pk"))
        return self.filter(models.Exists(pages), merged_into__isnull=True)

    def visible_on(self, chapter: Chapter | ChapterInForce) -> "ResourceQuerySet":
        """What a visitor of this chapter's site finds: the network's, and its own."""
        return self.with_live_page().filter(visibility_condition(chapter))

    def public(self) -> "ResourceQuerySet":
        """What a visitor of every site finds."""
        return self.with_live_page().filter(visibility=Visibility.NETWORK)

    def submitted(self) -> "ResourceQuerySet":
        """What waits for National's answer, the longest first."""
        return self.filter(visibility=Visibility.SUBMITTED).order_by("updated_at")

    def waiting(self) -> "ResourceQuerySet":
        """Of what a page, new or changed, waits for National's answer."""
        kind = ContentType.objects.get_for_model(ResourcePage)
        states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, content_type=kind)
        pages = states.annotate(page_pk=Cast("object_id", models.BigIntegerField())).values("page_pk")
        return self.filter(pk__in=ResourcePage.objects.filter(pk__in=pages).values("resource"))

    def past_review(self, today: datetime.date) -> "ResourceQuerySet":
        """Those whose review date has come, the longest ago first."""
        return self.filter(review_on__lte=today).order_by("review_on", "pk")

    def named(self, words: str) -> "ResourceQuerySet":
        """Those with these letters in the title of a page or in the handle, each once. For people of the admin.

        Asks the database at once for those with the letters in a title.
        """
        pages = ResourcePage.objects.filter(title__icontains=words).values("resource")
        # Looked for once: a list counts its rows before it reads them. What very many have isn't brought along.
        found = list(pages.values_list("resource", flat=True)[: _MOST_NAMED + 1])
        by_title = models.Q(pk__in=found if len(found) <= _MOST_NAMED else pages)
        return self.filter(models.Q(handle__icontains=words) | by_title)


class Resource(models.Model):
    """One work: what is true of it whatever the language. Its words are its ``pages``, its downloads its ``files``."""

    handle = models.SlugField(_("short name"), max_length=80, unique=True, editable=False)
    contributor = models.ForeignKey(
        Chapter, on_delete=models.PROTECT, related_name="resources", verbose_name=_("contributed by"), editable=False
    )
    visibility = models.CharField(
        _("visibility"), max_length=20, choices=Visibility, default=Visibility.CHAPTER, editable=False
    )
    type = models.CharField(_("type"), max_length=20, choices=ResourceType)
    jurisdiction = models.CharField(
        _("jurisdiction"),
        max_length=120,
        blank=True,
        validators=[validate_jurisdiction],
        help_text=_("Where the law in it applies: US, US-IL or US-IL/Chicago. Empty: anywhere."),
    )
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    authors = models.CharField(
        _("authors"), max_length=255, blank=True, help_text=_("As they want to be named, separated by semicolons.")
    )
    partners = models.CharField(
        _("partner organisations"),
        max_length=255,
        blank=True,
        help_text=_("Who made it with you, separated by semicolons."),
    )
    edition = models.CharField(_("edition"), max_length=60, blank=True, help_text=_("Such as “2nd edition, revised”."))
    published_on = models.DateField(_("publication date"), null=True, blank=True)
    licence = models.CharField(_("licence"), max_length=30, choices=Licence, default=Licence.ALL_RIGHTS_RESERVED)
    review_on = models.DateField(
        _("review date"), null=True, blank=True, help_text=_("When somebody should read it again.")
    )
    review_owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner of the review"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="resources_to_review",
    )
    is_sensitive = sensitive_mark()
    credited = models.ManyToManyField(
        Chapter, verbose_name=_("also contributed by"), blank=True, editable=False, related_name="credited_resources"
    )
    #: One way: what a chapter relates to its own says nothing on the other's page.
    related = models.ManyToManyField(
        "self", verbose_name=_("related resources"), blank=True, symmetrical=False, related_name="related_from"
    )
    replaced_by = models.ForeignKey(
        "self",
        verbose_name=_("replaced by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replaces",
        help_text=_("The resource that people should use instead."),
    )
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="merged"
    )
    topics = models.ManyToManyField(Topic, verbose_name=_("topics"), blank=True, related_name="resources")
    tags = TaggableManager(through="resources.ResourceTag", blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects: ClassVar[Any] = ResourceQuerySet.as_manager()

    if TYPE_CHECKING:
        files: Any  # made from resources.models.file.ResourceFileQuerySet, which knows this model
        pages: RelatedManager[ResourcePage]
        audiences: RelatedManager["ResourceAudience"]
        tagged: RelatedManager["ResourceTag"]

    class Meta:
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["visibility", "type"], name="resource_visibility_type"),
            models.Index(fields=["-published_on", "-id"], name="resource_newest"),
            models.Index(fields=["updated_at", "id"], name="resource_changed"),
        ]

    def __str__(self) -> str:
        page = self.main_page
        return page.title if page else self.handle

    def get_absolute_url(self) -> str:
        """Return the address on every host that shows it, in the active language."""
        return reverse("resource", args=[self.handle])

    @property
    def number(self) -> int:
        """The number of the resource in the network; it is never given to another one."""
        return self.pk

    @property
    def main_page(self) -> "ResourcePage | None":
        """The page in its first language, live or not; None if it has been deleted."""
        pages = sorted(self.pages.all(), key=lambda page: page.pk)
        return pages[0] if pages else None

    @property
    def is_public(self) -> bool:
        return self.visibility == Visibility.NETWORK

    @property
    def licence_url(self) -> str:
        """Where the terms of the licence can be read; empty if nowhere."""
        return LICENCE_TERMS.get(self.licence, "")


class ResourceAudience(models.Model):
    """One of the audiences that a resource is for."""

    resource = models.ForeignKey(Resource, on_delete=models.CASCADE, related_name="audiences")
    audience = models.CharField(_("audience"), max_length=30, choices=Audience, db_index=True)

    class Meta:
        verbose_name = _("audience of a resource")
        verbose_name_plural = _("audiences of resources")
        constraints = [
            models.UniqueConstraint(fields=["resource", "audience"], name="an_audience_once_for_each_resource"),
        ]

    def __str__(self) -> str:
        return self.get_audience_display()


class ResourceTag(ItemBase):
    """A word of the network's vocabulary (taggit's tags) on a resource."""

    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="tagged_resources")
    content_object = models.ForeignKey(Resource, on_delete=models.CASCADE, related_name="tagged")

    class Meta:
        verbose_name = _("tag of a resource")
        verbose_name_plural = _("tags of resources")
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="a_tag_once_for_each_resource"),
        ]


def visibility_condition(chapter: Chapter | ChapterInForce) -> models.Q:
    """Return the condition on Resource under which a chapter's site may show it."""
    return models.Q(visibility=Visibility.NETWORK) | models.Q(contributor_id=chapter.pk)
