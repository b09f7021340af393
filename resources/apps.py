"""Starts the library's layer: what listens to chapters, workflows and pages."""

import logging
from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.module_loading import import_string

from network.clock import day_begun

logger = logging.getLogger(__name__)


class ResourcesConfig(AppConfig):
    name = "resources"
    verbose_name = "Library"

    def ready(self) -> None:
        from django.urls import reverse

        from chapters.audit import register_owner
        from chapters.moderation_notices import answer_at
        from chapters.ownership import nationals, shared
        from chapters.tenancy import register_rule
        from network import epochs
        from resources import (
            approval,
            branches,
            collections,
            counting,
            freshness,
            link_checks,
            publication,
            similarity,
            store,
            usage,
        )
        from resources.models import (
            CheckedLink,
            DailyUse,
            FormerTag,
            LibraryBranchPage,
            LibraryExpectations,
            LibraryRootPage,
            Proposal,
            ProposedFile,
            Resource,
            ResourceFile,
            ResourcePage,
            Topic,
        )
        from resources.models.resource import of_chapters

        epochs.advance_on_change([Topic, LibraryBranchPage])
        branches.connect()
        approval.connect()
        publication.connect()
        day_begun.connect(_check_daily, dispatch_uid="resources.daily_check")
        post_migrate.connect(_fill_the_list, sender=self)
        counting.connect()
        freshness.connect()
        usage.connect()
        collections.connect()
        store.connect()
        similarity.connect()
        link_checks.connect()
        register_rule(LibraryRootPage, lambda queryset, chapters: queryset)
        register_rule(LibraryBranchPage, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
        register_rule(ResourcePage, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
        register_rule(Topic, lambda queryset, chapters: queryset)
        register_rule(Resource, lambda queryset, chapters: queryset.filter(of_chapters(chapters)))
        register_rule(ResourceFile, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
        # Who used what of a chapter's is that chapter's to know, on whichever site it was.
        register_rule(DailyUse, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
        register_rule(Proposal, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
        register_rule(
            ProposedFile, lambda queryset, chapters: queryset.filter(proposal__resource__contributor__in=chapters)
        )
        register_rule(
            CheckedLink, lambda queryset, chapters: queryset.filter(resources__contributor__in=chapters).distinct()
        )
        register_rule(FormerTag, shared)
        register_rule(LibraryExpectations, nationals)
        register_owner(Resource, lambda resource: resource.contributor_id)
        answer_at(ResourcePage, lambda page: reverse("library:edit", args=[page.resource_id]))


def _check_daily(**kwargs: Any) -> None:
    """Mend what differs between the visitors' list and the resources, and say so in the log: it should be nothing."""
    differences = import_string("resources.library.reconciliation.check")()
    if differences.total:
        logger.warning("The list of the library differed from its resources and was mended: %s.", differences)


def _fill_the_list(apps: Any, **kwargs: Any) -> None:
    """Make the list of an installation whose resources are older than it."""
    try:
        entries = apps.get_model("resources", "LibraryEntry").objects
    except LookupError:  # going back to before there was one
        return
    if apps.get_model("resources", "Resource").objects.exists() and not entries.exists():
        import_string("resources.library.reconciliation.check")()
