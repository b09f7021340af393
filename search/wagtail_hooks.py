"""What the search offers to the layers below it."""

from wagtail import hooks

from network.health import CHECKS_HOOK
from resources.library.words import FIND_HOOK
from search.health import SearchIndex
from search.library_words import find_in_library

hooks.register(FIND_HOOK, find_in_library)
hooks.register(CHECKS_HOOK, lambda: SearchIndex)
