"""The tenancy rules of the search: what of it belongs to which chapter. Importing this module registers them."""

from chapters.audit import register_owner
from chapters.ownership import nationals
from chapters.tenancy import register_rule
from search.models import DailyOpening, DailySearch, PromotedResult, SynonymGroup

register_rule(SynonymGroup, nationals)
register_rule(PromotedResult, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
# What was looked for on a chapter's site is that chapter's to know, whatever was found.
register_rule(DailySearch, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(DailyOpening, lambda queryset, chapters: queryset.filter(search__chapter__in=chapters))

register_owner(PromotedResult, lambda promoted: promoted.chapter_id)
