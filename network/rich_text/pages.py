"""Links to pages in rich text."""

from typing import Any

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from network.links import linked_pages, page_url


class NetworkPageLinkHandler(PageLinkHandler):
    """Expands ``<a linktype="page">``; a page that is gone or not live leaves its words without a link."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        ids = [int(attrs["id"]) if str(attrs.get("id", "")).isdigit() else 0 for attrs in attrs_list]
        pages = linked_pages(ids)
        return [f'<a href="{escape(page_url(pages[pk].shown))}">' if pk in pages else "<a>" for pk in ids]
