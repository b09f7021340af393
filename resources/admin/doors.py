"""The doors of the library's views (see chapters.admin.doors). Importing this module sets them."""

from chapters.admin.doors import close_to_chapters, open_to_chapters, own
from chapters.admin.home import open_lists
from resources.admin import home
from resources.admin.chooser import choosable
from resources.models import ProposedFile, Resource, ResourceFile

open_to_chapters("library:*", ids={"pk": own(Resource), "file_pk": own(ResourceFile), "item_pk": own(ProposedFile)})
open_to_chapters("wagtailsnippetchoosers_resources_resource:*", ids={"pk": choosable}, lists={"id": choosable})
close_to_chapters("wagtailsnippetchoosers_resources_resource:create")  # a resource is added in the library
close_to_chapters("library:merge")
# The vocabulary of topics: National keeps it, everybody files by it.
close_to_chapters("wagtailsnippets_resources_topic:*")
open_to_chapters("wagtailsnippetchoosers_resources_topic:*")
# How much is used: the report shows what is one's own, and asks for nothing by its number.
open_to_chapters("library_use", "library_use_results")
close_to_chapters("library_tags", "library_tags_results", "rename_tag", "merge_tags", "retire_tag", "former_tag")
open_to_chapters("library_upkeep", "library_upkeep_results")
close_to_chapters("library_expectations", "library_export")
# The lists behind the panels of the first page.
open_lists(home.PANELS)
