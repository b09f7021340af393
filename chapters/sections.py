"""The usual sections of a chapter's site. Upper layers add theirs by the hook ``register_chapter_section``."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from chapters.models import ContactFormField, ContactFormPage, EventIndexPage, NewsIndexPage, SectionPage
from chapters.models.contact_form import FieldType

HOOK = "register_chapter_section"


@dataclass(frozen=True)
class Section:
    """A section that every new site gets: its place among them, and a function that makes the page (unsaved).

    ``make`` is called with the site's language active, so that titles and texts come out in it.
    """

    order: int
    slug: str
    make: Callable[[], Page]


def usual_sections() -> list[Section]:
    """Return every registered section in its order."""
    return sorted((make() for make in hooks.get_hooks(HOOK)), key=lambda section: section.order)


@hooks.register(HOOK)
def about() -> Section:
    return Section(10, "about", lambda: SectionPage(title=_("About us"), introduction=_("Who we are and what we do.")))


@hooks.register(HOOK)
def news() -> Section:
    return Section(20, "news", lambda: NewsIndexPage(title=_("News"), introduction=_("What we did and what is next.")))


@hooks.register(HOOK)
def events() -> Section:
    return Section(30, "events", lambda: EventIndexPage(title=_("Events"), introduction=_("Where you can meet us.")))


@hooks.register(HOOK)
def get_involved() -> Section:
    return Section(
        40,
        "get-involved",
        lambda: SectionPage(title=_("Get involved"), introduction=_("Lend an hour, a skill or a voice.")),
    )


@hooks.register(HOOK)
def contact() -> Section:
    return Section(60, "contact", _contact_form)


def _contact_form() -> ContactFormPage:
    page = ContactFormPage(
        title=_("Contact"),
        introduction=_("Write to us. People who do this beside their work read it, so that an answer takes some days."),
    )
    page.form_fields = [
        ContactFormField(label=_("Your name"), required=False, help_text=_("Whatever we may call you."), sort_order=0),
        ContactFormField(
            label=_("How to reach you"),
            help_text=_("An e-mail address or a phone number that is safe to use."),
            sort_order=1,
        ),
        ContactFormField(label=_("Your message"), field_type=FieldType.MULTI_LINE, sort_order=2),
    ]
    return page
