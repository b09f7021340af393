"""A chapter comes into being: site, pages, collection, groups, workflow, brand and first people, or nothing at all."""

import re
from dataclasses import dataclass, field, replace

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Collection, GroupApprovalTask, Locale, Page, Site, Workflow, WorkflowPage, WorkflowTask

from chapters.document_privacy import make_private_collection
from chapters.invitations import invite
from chapters.models import Chapter, ChapterGroup, HomePage, Role
from chapters.models.chapter import CHAPTER_ROLES, NATIONAL_ROLES
from chapters.permissions import grant
from chapters.sections import usual_sections
from chapters.signals import chapter_provisioned
from network.models import Brand, User
from network.models.brand import DEFAULT_COLOURS, check_contrast, national_brand
from network.states import states_in, written

_HOST = re.compile(r"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$")


@dataclass(frozen=True)
class FirstPerson:
    """Somebody who is invited to a role in the new chapter; of several for one address the first counts."""

    email: str
    role: Role


@dataclass(frozen=True)
class NewChapter:
    """What is needed to make a chapter.

    ``host`` is a host name without port; ``states`` are those that it serves ("IL, WI"); ``languages`` are codes of
    settings.LANGUAGES, the main one first; ``brand`` are values of network.models.Brand by field name (what is missing
    is inherited).
    """

    name: str
    host: str
    slug: str = ""
    word: str = "Chapter"
    region: str = ""
    states: str = ""
    languages: tuple[str, ...] = ("en",)
    brand: dict[str, object] = field(default_factory=dict)
    people: tuple[FirstPerson, ...] = ()
    is_national: bool = False


@transaction.atomic
def provision_chapter(new: NewChapter, *, by: User | None = None) -> Chapter:
    """Make a chapter and everything that belongs to it, in one transaction, and return it.

    *by* is whoever invites the first people; None for a command. Raises ValidationError with a sentence for each field
    that is wrong (keys: ``name``, ``host``, ``states``, ``languages``, ``people`` and the brand's field names); nothing
    is left behind then.
    """
    check_new_chapter(new)
    slug = _slug(new)
    new = replace(new, name=new.name.strip())
    collection = Collection.get_first_root_node().add_child(instance=Collection(name=new.name))
    homes = _make_pages(new, slug)
    site = _make_site(new, homes[0])
    brand = Brand(site=site, **{"name": new.name, **new.brand})
    brand.full_clean()
    brand.save()
    chapter = Chapter.objects.create(
        name=new.name,
        slug=slug,
        word=new.word or "Chapter",
        region=new.region,
        states=written(states_in(new.states)),
        languages=list(new.languages),
        is_national=new.is_national,
        site=site,
        root_page=homes[0].page_ptr,
        collection=collection,
    )
    make_private_collection(chapter)
    _make_groups(chapter)
    chapter.workflow = _make_workflow(chapter, homes)
    chapter.save(update_fields=["workflow"])
    grant(chapter)
    for email, role in {person.email.lower(): person.role for person in reversed(new.people)}.items():
        invite(chapter=chapter, email=email, role=role, by=by)
    chapter_provisioned.send(sender=Chapter, chapter=chapter)
    return chapter


def check_new_chapter(new: NewChapter) -> None:
    """Raise ValidationError with a sentence for each field that is wrong.

    Of the brand only its colours' contrast; all else about it the brand says itself, once there is a site.
    """
    errors: dict[str, str | list[str]] = {}
    host = new.host.lower()
    if not new.name.strip():
        errors["name"] = _("Give the chapter a name.")
    elif Chapter.objects.filter(name__iexact=new.name.strip()).exists():
        errors["name"] = _("There is a chapter with the name “%(name)s” already.") % {"name": new.name}
    elif Chapter.objects.filter(slug=_slug(new)).exists():
        errors["name"] = _("There is a chapter with the short name “%(slug)s” already.") % {"slug": _slug(new)}
    errors.update(_too_long(new))
    try:
        states_in(new.states)
    except ValidationError as error:
        errors["states"] = error.messages
    if not _HOST.match(host):
        errors["host"] = _(
            "“%(host)s” is not a host name. Write it like chicago.example.org, without http:// or port."
        ) % {"host": new.host}
    elif Site.objects.filter(hostname__iexact=host).exclude(**_SAMPLE if new.is_national else {"pk": None}).exists():
        errors["host"] = _("The host %(host)s belongs to another site already.") % {"host": host}
    known = dict(settings.LANGUAGES)
    unknown = [code for code in new.languages if code not in known]
    if unknown or not new.languages:
        errors["languages"] = _("Choose languages among: %(codes)s.") % {"codes": ", ".join(known)}
    for person in new.people:
        try:
            validate_email(person.email)
        except ValidationError:
            errors["people"] = _("“%(email)s” is not an e-mail address.") % {"email": person.email}
            break
        if get_user_model().objects.filter(email__iexact=person.email, is_active=False).exists():
            errors["people"] = _("The account of %(email)s is switched off.") % {"email": person.email}
            break
    colours = {name: new.brand[name] for name in DEFAULT_COLOURS if new.brand.get(name)}
    try:
        check_contrast(Brand(**colours), national=None if new.is_national else national_brand())
    except ValidationError as error:
        errors.update(error.message_dict)
    if errors:
        raise ValidationError(errors)


def _slug(new: NewChapter) -> str:
    return new.slug or slugify(new.name)[:40].strip("-") or "chapter"


def _too_long(new: NewChapter) -> dict[str, str]:
    errors: dict[str, str] = {}
    for column in ("name", "word", "region"):
        most = getattr(Chapter._meta.get_field(column), "max_length", None)
        if most is not None and len(getattr(new, column)) > most:
            errors[column] = _("Use %(most)d characters at most.") % {"most": most}
    return errors


#: The site that Wagtail's first migration makes; National takes its place.
_SAMPLE = {"hostname": "localhost", "chapter__isnull": True, "is_default_site": True}


def _make_site(new: NewChapter, home: HomePage) -> Site:
    return Site.objects.create(
        hostname=new.host.lower(),
        port=settings.PORT,
        site_name=new.name,
        root_page=home.page_ptr,
        is_default_site=new.is_national,
    )


def _make_pages(new: NewChapter, slug: str) -> list[HomePage]:
    """Make the home page and the usual sections in each language; the first in the list is the main language's."""
    root = Page.get_first_root_node()
    if new.is_national:
        _remove_sample()
    homes: list[HomePage] = []
    originals: dict[str, Page] = {}
    for code in new.languages:
        locale, _made = Locale.objects.get_or_create(language_code=code)
        with override(code):
            home = HomePage(title=new.name, slug=_free_slug(slug if not homes else f"{slug}-{code}"), locale=locale)
            _add(root, home, originals, "")
            homes.append(home)
            for section in usual_sections():
                page = section.make()
                page.slug, page.locale, page.show_in_menus = section.slug, locale, True
                _add(home, page, originals, section.slug)
    return homes


def _free_slug(wanted: str) -> str:
    """Return *wanted*, numbered if a page beside the home pages has it already. Visitors never see it."""
    taken = set(Page.objects.filter(depth=2).values_list("slug", flat=True))
    return next(slug for slug in (wanted, *(f"{wanted}-{n}" for n in range(2, 10_000))) if slug not in taken)


def _add(parent: Page, page: Page, originals: dict[str, Page], key: str) -> None:
    """Add a live page with its first revision; later languages become translations of the first one's page."""
    if key in originals:
        page.translation_key = originals[key].translation_key
    else:
        originals[key] = page
    # The state in which publishing would leave it, at half of its cost: nobody has seen the page yet, no schedule and
    # no moderation can wait for it, and who follows the content hears of the whole chapter (chapter_provisioned).
    page.live = True
    page.first_published_at = page.last_published_at = timezone.now()
    parent.add_child(instance=page)
    page.live_revision = page.save_revision(changed=False, clean=False)
    page.save(update_fields=["live_revision"], clean=False)


def _remove_sample() -> None:
    """Delete the welcome page and site of Wagtail's first migration, with its sample groups and workflow."""
    for site in Site.objects.filter(**_SAMPLE):
        if site.root_page.specific_class is Page:
            page = site.root_page
            site.delete()
            Page.objects.get(pk=page.pk).delete()
    Workflow.objects.filter(chapter__isnull=True).delete()
    GroupApprovalTask.objects.filter(workflow_tasks__isnull=True).delete()
    Group.objects.filter(chapter_group__isnull=True, name__in=["Editors", "Moderators"]).delete()


def _make_groups(chapter: Chapter) -> None:
    for role in NATIONAL_ROLES if chapter.is_national else CHAPTER_ROLES:
        group = Group.objects.create(name=f"{chapter.name}: {role.label}")
        ChapterGroup.objects.create(chapter=chapter, role=role, group=group)


def _make_workflow(chapter: Chapter, homes: list[HomePage]) -> Workflow:
    """Moderation inside the chapter: its leads approve (at National, its curators)."""
    approving = Role.CURATOR if chapter.is_national else Role.LEAD
    task = GroupApprovalTask.objects.create(name=f"{chapter.name}: {approving.label}")
    task.groups.add(chapter.group(approving))
    workflow = Workflow.objects.create(name=f"{chapter.name}: {_('Moderation')}")
    WorkflowTask.objects.create(workflow=workflow, task=task.task_ptr, sort_order=0)
    for home in homes:
        WorkflowPage.objects.create(page=home.page_ptr, workflow=workflow)
    return workflow
