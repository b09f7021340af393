"""The doors of the search's views (see chapters.admin.doors). Importing this module sets them."""

from chapters.admin.doors import open_to_chapters, own
from search.models import PromotedResult

open_to_chapters("search_promoted:*", ids={"pk": own(PromotedResult)})
