"""What the head of a page says to search engines, and to services where somebody shares its address."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.safestring import SafeString
from django.utils.translation import to_locale

from network.language_versions import DEFAULT, Alternate
from network.sharing import SocialPicture

#: Open Graph asks for a country with each language: the one in which the network works.
_COUNTRY = "US"


@dataclass(frozen=True)
class FeedLink:
    """Something to subscribe to, on this site: an Atom feed or a calendar."""

    title: str
    url: str
    content_type: str = "application/atom+xml"


@dataclass(frozen=True)
class PageMetadata:
    """All that templates/components/page_metadata.html writes, in one place.

    ``url`` is the canonical address, ``language`` that of the page's words, ``kind`` the Open Graph type.
    ``shared_preview`` is the one switch that leaves out everything by which another service could show what the page is
    about: description, Open Graph, structured data. ``is_indexed`` is false for what search engines should not list.
    """

    title: str
    language: str
    description: str = ""
    url: str = ""
    kind: str = "website"
    picture: SocialPicture | None = None
    picture_alt: str = ""
    alternates: Sequence[Alternate] = ()
    feeds: Sequence[FeedLink] = ()
    structured_data: SafeString = field(default_factory=SafeString)
    shared_preview: bool = True
    is_indexed: bool = True

    @property
    def locale(self) -> str:
        return open_graph_locale(self.language)

    @property
    def other_locales(self) -> list[str]:
        """Return the locales of the other languages in which the same page is there."""
        others = {one.code for one in self.alternates} - {self.language, DEFAULT}
        return sorted(open_graph_locale(code) for code in others)


def open_graph_locale(code: str) -> str:
    """Return a language code as Open Graph writes it: "es" is "es_US"."""
    locale = to_locale(code)
    return locale if "_" in locale else f"{locale}_{_COUNTRY}"
