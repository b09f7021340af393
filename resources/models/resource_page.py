"""The words of a resource: a page for each language, so that revisions and approval are Wagtail's."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import RichTextField
from wagtail.models import Locale, Page, PageManager, PageViewRestriction, Site
from wagtail.search import index

from chapters.models.draft_titles import DraftTitleMixin
from chapters.registry import chapter_by_pk
from network.brands import brand_of, national_brand_in_force
from network.links import HeldAddressMixin
from network.locales import language_of
from network.own_references import OwnReferencesPageForm
from network.page_queries import ListedPageQuerySet
from network.sensitive import SensitivePageMixin
from resources.models.choices import Visibility
from resources.presentation import resource_context

if TYPE_CHECKING:
    from chapters.models import Chapter
    from chapters.registry import ChapterInForce
    from resources.models.resource import Resource


def page_visibility_condition(chapter: "Chapter | ChapterInForce") -> models.Q:
    """Return the condition on ResourcePage under which a chapter's site may show it, once it is live."""
    return models.Q(resource__visibility=Visibility.NETWORK) | models.Q(resource__contributor_id=chapter.pk)


class ResourcePageQuerySet(ListedPageQuerySet):
    """Pages by their resource."""

    def only(self, *fields: str) -> "ResourcePageQuerySet":
        """Who asks for a few columns (the tree's own code does) doesn't get the resource along: see the manager."""
        return super().only(*fields).select_related(None)  # type: ignore[no-any-return]

    def public(self) -> "ResourcePageQuerySet":
        """What a visitor of every site may read."""
        return self.listed_from().filter(resource__visibility=Visibility.NETWORK)  # type: ignore[no-any-return]

    def visible_on(self, chapter: "Chapter | ChapterInForce") -> "ResourcePageQuerySet":
        """What a visitor of this chapter's site may read: the network's, and its own."""
        return self.listed_from().filter(page_visibility_condition(chapter))  # type: ignore[no-any-return]

    def of(self, resource: "Resource") -> "ResourcePageQuerySet":
        return self.filter(resource=resource)  # type: ignore[no-any-return]


class _ResourcePageManager(PageManager.from_queryset(ResourcePageQuerySet)):  # type: ignore[misc]
    """Brings the resource along: a page's address depends on it, and lists of links ask for many addresses."""

    def get_queryset(self) -> ResourcePageQuerySet:
        queryset: ResourcePageQuerySet = super().get_queryset().select_related("resource")
        return queryset


class ResourcePage(DraftTitleMixin, HeldAddressMixin, SensitivePageMixin, Page):
    """What a resource says of itself in one language. Where it may be seen is the resource's visibility."""

    resource = models.ForeignKey(
        "resources.Resource", on_delete=models.PROTECT, related_name="pages", editable=False, verbose_name=_("resource")
    )
    summary = models.TextField(
        _("summary"), max_length=600, help_text=_("What it is and what it is good for, in two or three sentences.")
    )
    body = RichTextField(_("description"), blank=True, help_text=_("What it holds, how to use it, what it builds on."))

    content_note = models.CharField(
        _("content note"),
        max_length=300,
        blank=True,
        help_text=_(
            "What a reader should know before opening it, such as that it describes violence. A sensitive work begins "
            "with it, or else with a general note."
        ),
    )

    parent_page_types = ["resources.LibraryBranchPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("A work in the library. Add one under “Library” in the menu.")
    template = "resources/resource_page.html"

    content_panels = [
        HelpPanel(template="resources/admin/record_panel.html", heading=_("Record and files")),
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("body"),
        FieldPanel("content_note"),
    ]
    promote_panels = [FieldPanel("seo_title"), FieldPanel("search_description")]
    search_fields = [*Page.search_fields, index.SearchField("summary"), index.SearchField("body")]

    base_form_class = OwnReferencesPageForm

    objects: ClassVar[Any] = _ResourcePageManager()

    class Meta:
        verbose_name = _("resource page")
        verbose_name_plural = _("resource pages")

    @property
    def is_sensitive(self) -> bool:  # type: ignore[override]
        """The mark is the work's: it is true in every language."""
        marked: bool = self.resource.is_sensitive
        return marked

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return False  # comes with its resource (resources.contributing)

    def can_move_to(self, parent: Page) -> bool:
        return False  # moves when it is approved, and only then

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """Return site, root address and path: on the host that asks if the resource may be seen there.

        Without a request, and on a host that may not show it, the address is that of its home: National's site for
        the network's resources (the canonical address), else the site of the chapter that contributed it.
        """
        brand = self._brand(request)
        if brand is None:
            return None
        return brand.site_id, brand.root_url, self._path(in_a_request=request is not None)

    def get_view_restrictions(self) -> Any:
        """Return the restrictions on this page and those above it; asked once whether there are any.

        Whatever stands in front of a page asks again: Wagtail's own answer is two queries each time.
        """
        if self._is_restricted or self.alias_of_id:
            return super().get_view_restrictions()
        return PageViewRestriction.objects.none()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **resource_context(self, request)}

    def copy_for_translation(self, locale: Locale, *args: Any, **kwargs: Any) -> "ResourcePage":
        """Make a draft in another language beside this page: it is of the same resource and has no copy of anything."""
        source = self if self.live else self.get_latest_revision_as_object()
        translated: ResourcePage = source.copy(
            to=self.get_parent(),
            update_attrs={"locale": locale, "slug": f"{self.slug}-{locale.language_code}"},
            copy_revisions=False,
            keep_live=False,
            reset_translation_key=False,
            log_action="wagtail.copy_for_translation",
        )
        return translated

    @cached_property
    def _is_restricted(self) -> bool:
        paths = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        restricted: bool = PageViewRestriction.objects.filter(page__path__in=paths).exists()
        return restricted

    def _brand(self, request: HttpRequest | None) -> Any:
        site = Site.find_for_request(request) if request is not None else None
        if self.resource.is_public:
            return brand_of(site.pk) if site is not None else national_brand_in_force()
        home = chapter_by_pk(self.resource.contributor_id)
        return brand_of(home.site_id) if home is not None else None

    def _path(self, *, in_a_request: bool) -> str:
        """A translation has its language in its address; the original is shown in the visitor's if there is one."""
        language = language_of(self.locale_id)
        if language == settings.LANGUAGE_CODE and in_a_request:
            language = get_language() or language
        with override(language):
            return reverse("resource", args=[self.resource.handle])
