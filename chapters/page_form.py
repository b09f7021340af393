"""The form of every page that chapters write."""

from typing import Any

from django.utils.translation import gettext as _

from network.own_addresses import own_first_parts
from network.own_references import OwnReferencesPageForm

#: Home pages stand at this depth of the tree.
_HOME = 2


class ChapterPageForm(OwnReferencesPageForm):
    """Refuses an address at which the site itself answers: the page would never be reached."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        slug = cleaned.get("slug")
        if slug in own_first_parts() and self.parent_page and self.parent_page.depth == _HOME:
            self.add_error(
                "slug", _("“%(slug)s” is where the site itself answers. Choose another word.") % {"slug": slug}
            )
        return cleaned
