"""A title that is written but not published is its chapter's alone."""

from wagtail import hooks

from network.requests import current_request

#: Hook: a function from (person, page) to whether the person may read what isn't published of it.
READS_DRAFTS_HOOK = "may_read_draft_of_page"


class DraftTitleMixin:
    """Left of Page: choosers, links and lists of the admin name a foreign public page by its public title.

    Wagtail names every page by the title of its draft; a chapter may link to public pages of all others.
    """

    title: str
    draft_title: str

    def get_admin_display_title(self) -> str:
        request = current_request()
        user = getattr(request, "user", None)
        if self.draft_title == self.title or user is None or self._may_read_draft(user):
            return super().get_admin_display_title()  # type: ignore[misc, no-any-return]
        return self.title

    def _may_read_draft(self, user: object) -> bool:
        return all(reads(user, self) for reads in hooks.get_hooks(READS_DRAFTS_HOOK))
