"""Starts the library's layer: what listens to chapters, workflows, pages and the clock."""

from django.apps import AppConfig


class ResourcesConfig(AppConfig):
    name = "resources"
    verbose_name = "Library"

    def ready(self) -> None:
        from django.urls import reverse

        from chapters.moderation_notices import answer_at
        from network import epochs
        from resources import (
            approval,
            branches,
            collections,
            counting,
            freshness,
            link_checks,
            ownership,  # noqa: F401 (registers rules)
            publication,
            similarity,
            sitemaps,  # noqa: F401 (registers the library's part of the sitemaps)
            store,
            usage,
        )
        from resources.library import reconciliation
        from resources.models import LibraryBranchPage, ResourcePage, Topic

        epochs.advance_on_change([Topic, LibraryBranchPage])
        for listener in (
            branches,
            approval,
            publication,
            collections,
            reconciliation,
            counting,
            freshness,
            usage,
            store,
            similarity,
            link_checks,
        ):
            listener.connect()
        answer_at(ResourcePage, lambda page: reverse("library:edit", args=[page.resource_id]))
