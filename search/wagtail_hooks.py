"""What the search offers to the layers below it, and adds to the admin."""

from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from network.health import CHECKS_HOOK
from resources.admin.policies import NationalPermissionPolicy
from resources.library.words import FIND_HOOK
from search.admin import doors  # noqa: F401 (sets the doors of the search's views)
from search.admin.synonyms import SynonymGroupViewSet
from search.health import SearchIndex
from search.library_words import find_in_library
from search.models import SynonymGroup

register_permission_policy(SynonymGroup, NationalPermissionPolicy(SynonymGroup))
register_snippet(SynonymGroupViewSet)
hooks.register(FIND_HOOK, find_in_library)
hooks.register(CHECKS_HOOK, lambda: SearchIndex)
