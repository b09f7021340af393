"""The tenancy rules of the library: what of it belongs to which chapter. Importing this module registers them."""

from collections.abc import Callable
from typing import Any

from chapters.audit import register_owner
from chapters.models import Chapter
from chapters.ownership import nationals, shared
from chapters.tenancy import register_rule
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


def _contributed(by: str) -> Callable[[Any, list[Chapter]], Any]:
    """Return the rule that a row belongs to the chapter that is found by the lookup *by*."""
    return lambda queryset, chapters: queryset.filter(**{f"{by}__in": chapters})


register_rule(LibraryRootPage, shared)
register_rule(LibraryBranchPage, _contributed("chapter"))
register_rule(Topic, shared)
register_rule(FormerTag, shared)
register_rule(LibraryExpectations, nationals)
register_rule(Resource, _contributed("contributor"))
register_rule(ResourcePage, _contributed("resource__contributor"))
register_rule(ResourceFile, _contributed("resource__contributor"))
# Who used what of a chapter's is that chapter's to know, on whichever site it was.
register_rule(DailyUse, _contributed("resource__contributor"))
register_rule(Proposal, _contributed("resource__contributor"))
register_rule(ProposedFile, _contributed("proposal__resource__contributor"))
register_rule(CheckedLink, lambda queryset, chapters: queryset.filter(resources__contributor__in=chapters).distinct())

register_owner(Resource, lambda resource: resource.contributor_id)
