"""What keeps the library in order: keys of titles, links that are tried, and what National expects of each resource."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from resources.models.resource import Resource


class TitleKey(models.Model):
    """One of the keys under which near-same titles meet (resources.similarity)."""

    resource = models.ForeignKey(Resource, on_delete=models.CASCADE, related_name="title_keys")
    key = models.CharField(max_length=32, db_index=True)

    objects: ClassVar[models.Manager["TitleKey"]] = models.Manager()

    class Meta:
        verbose_name = _("key of a title")
        verbose_name_plural = _("keys of titles")
        constraints = [models.UniqueConstraint(fields=["resource", "key"], name="a_key_once_for_each_resource")]

    def __str__(self) -> str:
        return self.key


class CheckedLinkQuerySet(models.QuerySet["CheckedLink"]):
    """Links by how they answered."""

    def dead(self) -> "CheckedLinkQuerySet":
        """Those that failed on DAYS_UNTIL_DEAD days: a server may be away for one."""
        return self.filter(failed_days__gte=CheckedLink.DAYS_UNTIL_DEAD)


class CheckedLink(models.Model):
    """An address outside that resources point to, and how it answered when it was tried last."""

    DAYS_UNTIL_DEAD = 2

    url = models.URLField(_("address"), max_length=500, unique=True)
    resources = models.ManyToManyField(Resource, related_name="checked_links", verbose_name=_("resources"))
    status = models.PositiveSmallIntegerField(_("answer"), null=True, blank=True)
    problem = models.CharField(_("problem"), max_length=200, blank=True)
    checked_at = models.DateTimeField(_("tried"), null=True, blank=True)
    failing_since = models.DateTimeField(_("failing since"), null=True, blank=True)
    failed_days = models.PositiveSmallIntegerField(_("days on which it failed"), default=0)

    objects: ClassVar[Any] = CheckedLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("tried link")
        verbose_name_plural = _("tried links")

    def __str__(self) -> str:
        return self.url

    @property
    def is_dead(self) -> bool:
        return self.failed_days >= self.DAYS_UNTIL_DEAD


class LibraryExpectations(models.Model):
    """One row: in which languages National wants every resource."""

    languages = models.JSONField(_("languages"), default=list, blank=True)

    objects: ClassVar[models.Manager["LibraryExpectations"]] = models.Manager()

    class Meta:
        verbose_name = _("what the library expects")
        verbose_name_plural = _("what the library expects")

    def __str__(self) -> str:
        return ", ".join(self.languages)

    @classmethod
    def wanted_languages(cls) -> list[str]:
        """Return the codes of the languages in which every resource should be; none until National has said so."""
        row = cls.objects.order_by("pk").first()
        return list(row.languages) if row else []
