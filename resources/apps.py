"""Starts the library's layer: what listens to chapters, workflows and pages."""

from django.apps import AppConfig


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
        from resources import approval, branches, link_checks, publication, similarity
        from resources.models import (
            CheckedLink,
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
        similarity.connect()
        link_checks.connect()
        register_rule(LibraryRootPage, lambda queryset, chapters: queryset)
        register_rule(LibraryBranchPage, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
        register_rule(ResourcePage, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
        register_rule(Topic, lambda queryset, chapters: queryset)
        register_rule(Resource, lambda queryset, chapters: queryset.filter(of_chapters(chapters)))
        register_rule(ResourceFile, lambda queryset, chapters: queryset.filter(resource__contributor__in=chapters))
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
