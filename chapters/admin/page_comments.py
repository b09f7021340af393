"""The page editor, where the mails on comments are ours (see chapters.comment_notices)."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.views.pages.edit import EditView

from chapters.comment_notices import tell_of_comments


class PageEditView(EditView):
    def send_commenting_notifications(self, changes: Mapping[str, Any]) -> None:
        tell_of_comments(page=self.page, editor=self.request.user, changes=changes)
