"""The doors of the search's views (see chapters.admin.doors). Importing this module sets them."""

from chapters.admin.doors import close_to_chapters

# What searchers mean by their words is the same on every site: National keeps it.
close_to_chapters("wagtailsnippets_search_synonymgroup:*", "wagtailsnippetchoosers_search_synonymgroup:*")
