"""A chapter changes: another name or word, another region, one more language."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale, Page, WorkflowPage, WorkflowTask

from chapters.models import Chapter, HomePage
from chapters.permissions import grant
from chapters.sections import Section, usual_sections
from network.models import Brand
from network.states import states_in, written


@transaction.atomic
def amend_chapter(chapter: Chapter, *, name: str, word: str, region: str, states: str | None = None) -> None:
    """Change what a chapter is called, everywhere that people read it; its address and its page titles stay.

    A brand that carries the old name takes the new one. *states* (None: as they are) are those that it serves, as
    network.states reads them. Raises ValidationError (key ``name``) for a name that another chapter has.
    """
    old_name = Chapter.objects.values_list("name", flat=True).get(pk=chapter.pk)
    check_name(chapter, name)
    chapter.name, chapter.word, chapter.region = name, word, region
    if states is not None:
        chapter.states = written(states_in(states))
    chapter.save(update_fields=["name", "word", "region", "states"])
    if name != old_name:
        _rename(chapter, old_name)


def check_name(chapter: Chapter, name: str) -> None:
    """Raise ValidationError (key ``name``) if another chapter is called *name* already."""
    if Chapter.objects.exclude(pk=chapter.pk).filter(name__iexact=name).exists():
        raise ValidationError({"name": _("There is a chapter with the name “%(name)s” already.") % {"name": name}})


@transaction.atomic
def add_language(chapter: Chapter, code: str) -> None:
    """Give a chapter's site one more language: a home page and the usual sections, as translations of those it has.

    Sections that the chapter has taken away, or made something else of, are left out. Raises ValidationError (key
    ``languages``) for a language that the network doesn't have; a language that the chapter offers changes nothing.
    """
    if code in chapter.languages:
        return
    if code not in dict(settings.LANGUAGES):
        raise ValidationError({"languages": _("The network has no language “%(code)s”.") % {"code": code}})
    locale, _made = Locale.objects.get_or_create(language_code=code)
    home = chapter.root_page
    with override(code):
        translated_home = HomePage(title=home.title, slug=f"{home.slug}-{code}")
        _add_translation(home.get_parent(), translated_home, home, locale)
        for section in usual_sections():
            _translate_section(section, home, translated_home, locale)
    if chapter.workflow is not None:
        WorkflowPage.objects.create(page=translated_home.page_ptr, workflow=chapter.workflow)
    chapter.languages = [*chapter.languages, code]
    chapter.save(update_fields=["languages"])
    if not chapter.is_retired:
        grant(chapter)


def _translate_section(section: Section, home: Page, translated_home: Page, locale: Locale) -> None:
    original = home.get_children().filter(slug=section.slug).first()
    page = section.make()
    if original is None or original.specific_class is not type(page):
        return
    page.slug = original.slug
    _add_translation(translated_home, page, original, locale)


def _add_translation(parent: Page, page: Page, original: Page, locale: Locale) -> None:
    page.locale, page.translation_key = locale, original.translation_key
    page.show_in_menus = original.show_in_menus
    parent.add_child(instance=page)
    page.save_revision().publish()


def _rename(chapter: Chapter, old_name: str) -> None:
    chapter.site.site_name = chapter.collection.name = chapter.name
    chapter.site.save()
    chapter.collection.save()
    for entry in chapter.groups.select_related("group"):
        entry.group.name = f"{chapter.name}: {entry.get_role_display()}"
        entry.group.save()
    if chapter.workflow is not None:
        renamed = [chapter.workflow, *_own_tasks(chapter)]
        for thing in renamed:
            thing.name = thing.name.replace(old_name, chapter.name, 1)
            thing.save()
    for brand in Brand.objects.filter(site=chapter.site, name=old_name):
        brand.name = chapter.name
        brand.save()


def _own_tasks(chapter: Chapter) -> list[object]:
    return [row.task for row in WorkflowTask.objects.filter(workflow=chapter.workflow).select_related("task")]
