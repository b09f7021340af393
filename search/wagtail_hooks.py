"""What the search offers to the layers below it."""

from wagtail import hooks

from resources.library.words import FIND_HOOK
from search.library_words import find_in_library

hooks.register(FIND_HOOK, find_in_library)
