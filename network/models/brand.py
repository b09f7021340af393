"""The brand of a site. An empty field means: as National has it."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.blocks import StreamBlock
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PreviewableMixin, Site

from network.blocks.links import LinkBlock
from network.brand_form import BrandForm
from network.colour_pairs import raise_for_pairs, sentence_of, unreadable_pairs
from network.exits import STANDARD_EXIT, validate_exit
from network.panels import InheritedColourPanel, InheritedFieldPanel, StyleGuidePanel

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

_colour = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Write a colour as # and six digits, for example #1a2b3c."))


class Typeface(models.TextChoices):
    """Pairs of a typeface for headings and one for text, from those that a visitor's system has."""

    HUMANIST = "humanist", _("Humanist sans (friendly)")
    GROTESQUE = "grotesque", _("Grotesque sans (plain, strong)")
    SERIF = "serif", _("Serif headings, sans text (bookish)")
    SLAB = "slab", _("Slab headings, sans text (sturdy)")


class Header(models.TextChoices):
    PLAIN = "plain", _("Plain")
    BAND = "band", _("Coloured band")
    CENTERED = "centered", _("Centred")


class Shape(models.TextChoices):
    SQUARE = "square", _("Square corners")
    SOFT = "soft", _("Soft corners")
    ROUND = "round", _("Round corners")


class Hero(models.TextChoices):
    """How a home page opens."""

    SPLIT = "split", _("Words beside a framed picture")
    BANNER = "banner", _("Banner in the main colour")
    WIDE = "wide", _("Words in the middle, a wide picture below")
    RULE = "rule", _("Large words with a rule, a picture like a window")


class MenuBlock(StreamBlock):
    """The site's own menu, in the order that its editors want."""

    link = LinkBlock()

    class Meta:
        max_num = 8
        required = False


class SocialBlock(StreamBlock):
    """Profiles elsewhere; shown as plain links, nothing is loaded from there."""

    link = LinkBlock()

    class Meta:
        max_num = 8
        required = False


def _colour_field(label: "StrOrPromise", help_text: "StrOrPromise") -> models.CharField:  # type: ignore[type-arg]
    return models.CharField(label, max_length=7, null=True, blank=True, validators=[_colour], help_text=help_text)


@register_setting(icon="view")
class Brand(PreviewableMixin, BaseSiteSetting):
    """What a site looks like and says of itself. NULL inherits National's value (see network.brands)."""

    name = models.CharField(_("name"), max_length=80, null=True, blank=True)
    tagline = models.CharField(_("tagline"), max_length=160, null=True, blank=True)
    logo = models.ForeignKey(
        "network.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("logo")
    )
    primary_colour = _colour_field(_("main colour"), _("The ground of the header and of large panels."))
    on_primary_colour = _colour_field(_("text on the main colour"), _("Usually white or nearly black."))
    accent_colour = _colour_field(_("accent colour"), _("Links and buttons."))
    background_colour = _colour_field(_("ground of the page"), _("Usually white or a light tint."))
    text_colour = _colour_field(_("text"), _("Usually nearly black."))
    typeface = models.CharField(_("typefaces"), max_length=20, choices=Typeface, null=True, blank=True)
    header = models.CharField(_("header"), max_length=20, choices=Header, null=True, blank=True)
    shape = models.CharField(_("corners"), max_length=20, choices=Shape, null=True, blank=True)
    hero = models.CharField(_("opening of the home page"), max_length=20, choices=Hero, null=True, blank=True)
    donate_url = models.URLField(_("donate link"), null=True, blank=True)
    exit_url = models.URLField(
        _("where “Leave this site” leads"),
        null=True,
        blank=True,
        validators=[validate_exit],
        help_text=_(
            "A page that anybody may have open, such as the weather: one that shows nothing personal and nothing of "
            "what its visitor did before. It begins with https://."
        ),
    )
    social = StreamField(SocialBlock(), verbose_name=_("social links"), null=True, blank=True)
    footer = RichTextField(
        _("footer"), null=True, blank=True, features=["bold", "italic", "link"], help_text=_("A few lines at the end.")
    )
    menu = StreamField(
        MenuBlock(),
        verbose_name=_("menu"),
        null=True,
        blank=True,
        help_text=_("Left empty, the menu holds the site's own sections: the pages that are marked “show in menus”."),
    )

    INHERITED: ClassVar[tuple[str, ...]] = (
        "name",
        "tagline",
        "logo",
        "primary_colour",
        "on_primary_colour",
        "accent_colour",
        "background_colour",
        "text_colour",
        "typeface",
        "header",
        "shape",
        "hero",
        "donate_url",
        "exit_url",
        "social",
        "footer",
    )

    #: Set while the form is previewed: what can't be read may be looked at.
    is_only_looked_at = False

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [InheritedFieldPanel("name"), InheritedFieldPanel("tagline"), InheritedFieldPanel("logo")],
                heading=_("Identity"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldRowPanel(
                                [InheritedColourPanel("primary_colour"), InheritedColourPanel("on_primary_colour")]
                            ),
                            FieldRowPanel(
                                [InheritedColourPanel("background_colour"), InheritedColourPanel("text_colour")]
                            ),
                            InheritedColourPanel("accent_colour"),
                        ],
                        heading=_("Colours"),
                        help_text=_(
                            "Text needs a contrast of at least 4.5 to 1 with its ground; a pair below it is refused."
                        ),
                    ),
                    MultiFieldPanel(
                        [
                            InheritedFieldPanel("typeface"),
                            FieldRowPanel([InheritedFieldPanel("header"), InheritedFieldPanel("shape")]),
                            InheritedFieldPanel("hero"),
                        ],
                        heading=_("Typefaces and shape"),
                    ),
                    StyleGuidePanel(heading=_("How it looks")),
                ],
                heading=_("Look"),
            ),
            ObjectList(
                [
                    FieldPanel("menu"),
                    InheritedFieldPanel("donate_url"),
                    InheritedFieldPanel("social"),
                    InheritedFieldPanel("footer"),
                    InheritedFieldPanel("exit_url"),
                ],
                heading=_("Menu, links and footer"),
            ),
        ],
        base_form_class=BrandForm,
    )

    class Meta:
        verbose_name = _("brand")
        verbose_name_plural = _("brands")

    def __str__(self) -> str:
        return self.name or str(self.site)

    def clean(self) -> None:
        """Turn empty fields into NULL and refuse colour pairs that can't be read, own or inherited."""
        super().clean()
        for field in self.INHERITED:
            if field != "logo" and is_empty(getattr(self, field)):
                setattr(self, field, None)
        if self.is_only_looked_at:
            return
        check_contrast(self, national=self.national)
        if self.is_national:
            self._check_those_who_inherit()

    @property
    def preview_modes(self) -> list[tuple[str, "StrOrPromise"]]:
        return [("light", _("Light")), ("dark", _("Dark"))]

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "network/style_guide.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        return {"object": self, "request": request, "asked_scheme": mode_name}

    def get_full_url(self) -> str:
        """Where the preview stands: in the admin, whose content security policy allows styles inside a page."""
        address: str = reverse("style_guide", args=[self.site_id])
        national = Site.objects.filter(is_default_site=True).first() or self.site
        return f"{national.root_url}{address}"

    full_url = property(get_full_url)

    @property
    def is_national(self) -> bool:
        return bool(self.site.is_default_site)

    @cached_property
    def national(self) -> "Brand | None":
        """National's brand; None if this is it, or where there is none yet."""
        return None if self.is_national else national_brand()

    def inherited(self, field: str) -> Any:
        """Return what is in force for *field* while it is empty here: National's value, else the network's standard.

        None if there is neither.
        """
        value = getattr(self.national, field) if self.national else None
        return STANDARD.get(field) if is_empty(value) else value

    def _check_those_who_inherit(self) -> None:
        """Refuse a colour of National's that can't be read together with a chapter's own one."""
        errors: dict[str, list[str]] = {}
        for other in Brand.objects.exclude(pk=self.pk).select_related("site"):
            colours = {field: colour_in_force(other, self, field) for field in DEFAULT_COLOURS}
            for text, ground in unreadable_pairs(colours):
                if not (getattr(other, text) and getattr(other, ground)):
                    inherited = ground if getattr(other, text) else text
                    message = sentence_of(colours, text, ground, at=inherited)
                    errors.setdefault(inherited, []).append(
                        _("On the site of %(site)s: %(message)s")
                        % {"site": other.site.site_name or other.site.hostname, "message": message}
                    )
        if errors:
            raise ValidationError(errors)


def national_brand() -> "Brand | None":
    """Return National's brand: that of the default site."""
    brand: Brand | None = Brand.objects.filter(site__is_default_site=True).first()
    return brand


def check_contrast(brand: Brand, *, national: Brand | None) -> None:
    """Raise ValidationError, with the measured ratio at each field, if a pair of colours in force is below 4.5 to 1.

    A colour that *brand* leaves empty counts as *national*'s, or as the network's own default.
    """
    raise_for_pairs({field: colour_in_force(brand, national, field) for field in DEFAULT_COLOURS})


def is_empty(value: Any) -> bool:
    """Whether a field's *value* says nothing, so that it inherits: no words in a rich text, no line in a list."""
    return not strip_tags(value).strip() if isinstance(value, str) else not value


#: In force where neither the chapter nor National says otherwise.
DEFAULT_COLOURS: dict[str, str] = {
    "primary_colour": "#27306b",
    "on_primary_colour": "#ffffff",
    "accent_colour": "#8a3d00",
    "background_colour": "#ffffff",
    "text_colour": "#1a1a1a",
}

STANDARD: dict[str, str] = {
    **DEFAULT_COLOURS,
    "typeface": Typeface.HUMANIST,
    "header": Header.PLAIN,
    "shape": Shape.SOFT,
    "exit_url": STANDARD_EXIT,
    "hero": Hero.SPLIT,
}


def colour_in_force(brand: Brand, national: Brand | None, field: str) -> str:
    """Return the ``#rrggbb`` value of colour *field* for *brand*: its own, else National's, else the default."""
    return getattr(brand, field) or (getattr(national, field) if national else None) or DEFAULT_COLOURS[field]
