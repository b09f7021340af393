"""What every public page type has: body, introduction, picture, and the way from a request to its context."""

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from django.core.paginator import Page as PageOfItems
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel
from wagtail.blocks import StreamBlock, StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from chapters.blocks import BODY_BLOCKS
from chapters.metadata import DescribedPage, metadata_of
from chapters.models.draft_titles import DraftTitleMixin
from chapters.page_form import ChapterPageForm
from network import bodies
from network.language_versions import versions_of_page
from network.links import Crumb, HeldAddressMixin, page_url
from network.sensitive import SensitivePageMixin, sensitive_mark
from network.structured_data import Thing

#: Where most page types may stand.
PLACES = ["chapters.HomePage", "chapters.SectionPage"]


class BodyBlock(StreamBlock):
    """What a page's body may hold."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(BODY_BLOCKS, **kwargs)


def body_panel() -> Panel:
    """Return the panel of a page's body, open: what the page mainly is."""
    return FieldPanel("body", help_text=_("Words, pictures and more, block by block, in the order of the page."))


def more_panel() -> Panel:
    """Return the folded panel of the body of a page that mainly is something else."""
    return MultiFieldPanel([body_panel()], heading=_("More words, pictures and resources"), classname="collapsed")


def picture_panel() -> Panel:
    """Return the folded panel of a page's picture."""
    return MultiFieldPanel(
        [FieldPanel("lead_picture"), FieldPanel("lead_picture_alt")], heading=_("Picture"), classname="collapsed"
    )


class PublicPage(DraftTitleMixin, HeldAddressMixin, SensitivePageMixin, Page):
    """What every page type has: an introduction, a picture for lists, a review date."""

    introduction = models.TextField(
        _("introduction"), blank=True, max_length=600, help_text=_("Two or three sentences; also shown in lists.")
    )
    lead_picture = models.ForeignKey(
        "network.Picture",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("At the head of the page, in lists, and where the page is shared."),
    )
    lead_picture_alt = models.CharField(
        _("what the picture shows"),
        max_length=255,
        blank=True,
        help_text=_("For people who can't see it. Leave empty if it only decorates."),
    )
    review_on = models.DateField(
        _("review date"), null=True, blank=True, help_text=_("When somebody should read this page again.")
    )
    is_sensitive = sensitive_mark()
    content_note = models.TextField(
        _("note at its beginning"),
        blank=True,
        max_length=400,
        help_text=_("What the page speaks of, in a sentence or two. Empty: a general note."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        picture_panel(),
        body_panel(),
    ]
    promote_panels = [
        *Page.promote_panels,
        FieldPanel("review_on"),
        MultiFieldPanel(
            [FieldPanel("is_sensitive"), FieldPanel("content_note")],
            heading=_("Safety"),
            help_text=_(
                "For a page that may distress people, or that they must not be seen with. No browser keeps it, and "
                "search engines list its title and nothing else."
            ),
        ),
    ]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    base_form_class = ChapterPageForm

    #: What Open Graph calls a page of this type.
    shared_as: ClassVar[str] = "website"
    #: The plain fields whose words the visitors' search reads, besides introduction and stream fields.
    own_words: ClassVar[tuple[str, ...]] = ()
    #: What network.routing fetches along with the page.
    routed_with: ClassVar[tuple[str, ...]] = ("lead_picture",)

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> Any:
        """Return the restrictions on this page and those above it; none, without a query, if routing found none."""
        if getattr(self, "restricted_on_the_way", True) or self.alias_of_id:
            return super().get_view_restrictions()
        return PageViewRestriction.objects.none()

    @staticmethod
    def values_of(stream: StreamValue) -> list[Any]:
        """Return the values of a stream field's blocks, for fields whose blocks are all of one type."""
        return [child.value for child in stream]

    @property
    def listed_picture(self) -> Any:
        """The picture that lists and feeds show beside the page; None where it has none, or is sensitive."""
        return None if self.is_sensitive else self.lead_picture

    @property
    def summary(self) -> str:
        """What lists and searches say of the page, in one or two sentences."""
        return self.introduction or self.search_description

    def search_text(self) -> str:
        """Return the words of the page's own fields and of its body, for the visitors' search.

        Every stream field counts, and the plain fields named in ``own_words``.
        """
        words = [str(getattr(self, name)) for name in self.own_words]
        for field in self._stream_fields():
            words += map(str, field.get_searchable_content(getattr(self, field.name)))
        return " ".join(word for word in words if word)

    def serve_password_required_response(self, request: HttpRequest, form: Any, action_url: str) -> Any:
        """Ask for the page's password in a field that no borrowed browser shall keep."""
        form.fields["password"].widget.attrs["autocomplete"] = "off"
        return super().serve_password_required_response(request, form, action_url)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        bodies.hold(*self._stream_values())
        lists = self.lists(request)
        bodies.prepare(*self._stream_values(), self.lead_picture, *_pictures_of(lists.values()))
        crumbs = [Crumb(page.title, page_url(page)) for page in self.pages_above() if page.live]
        return {**context, **lists, "breadcrumbs": crumbs, **self.head(request, crumbs)}

    def head(self, request: HttpRequest, crumbs: list[Crumb]) -> dict[str, Any]:
        """Return what the page's frame shows of the page: its languages, and the metadata of its head."""
        versions = versions_of_page(self, self.pages_above(), request)
        metadata = metadata_of(self, request, crumbs, versions.alternates)
        return {"site_languages": versions.ways, "metadata": metadata}

    def described(self, about: DescribedPage) -> list[Thing]:
        """Return what structured data says of this type of page, besides the way to it."""
        return []

    def lists(self, request: HttpRequest) -> dict[str, Any]:
        """Return what this type's template shows besides the page, above all lists of pages, by the variable's name."""
        return {}

    def pages_above(self) -> list[Page]:
        """Return the pages between the root and this one, from the home page down (kept by network.routing)."""
        trail: list[Page] | None = getattr(self, "trail", None)
        if trail is not None:
            return trail
        return list(self.get_ancestors().filter(depth__gte=2).defer_streamfields())

    def _stream_fields(self) -> list[StreamField]:
        return [field for field in self._meta.get_fields() if isinstance(field, StreamField)]

    def _stream_values(self) -> list[StreamValue]:
        return [getattr(self, field.name) for field in self._stream_fields()]


def _pictures_of(lists: Iterable[Any]) -> Iterator[Any]:
    """Yield the pictures of the listed pages, where they were fetched along."""
    for pages in lists:
        for page in pages if isinstance(pages, list | PageOfItems) else ():
            if isinstance(page, PublicPage) and "lead_picture" in page._state.fields_cache:
                yield page.lead_picture
