"""The doors of the search's views (see chapters.admin.doors). Importing this module sets them."""

from chapters.admin.doors import close_to_chapters, open_to_chapters, own
from chapters.admin.home import open_lists
from chapters.models import Chapter
from search.admin import home
from search.models import PromotedResult

open_to_chapters("search_promoted:*", ids={"pk": own(PromotedResult)})
# What was looked for: the report shows what is one's own.
open_to_chapters("search_report", "search_report_results", fields={"chapter": own(Chapter)})
# The lists behind the panels of the first page.
open_lists(home.PANELS)

# What searchers mean by their words is the same on every site: National keeps it.
close_to_chapters("wagtailsnippets_search_synonymgroup:*", "wagtailsnippetchoosers_search_synonymgroup:*")
