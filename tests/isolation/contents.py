"""One of every kind of thing that a chapter may have, under words that nothing else carries.

Each name holds the chapter's *word*, which a search finds, and a *mark* that no request ever sends: wherever the mark
comes back, the thing itself was shown and not what was asked.
"""

import datetime
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Comment,
    CommentReply,
    Locale,
    Page,
    PageSubscription,
    PageViewRestriction,
    UploadedFile,
)
from wagtail_localize.models import Translation, TranslationSource

from chapters.invitations import invite
from chapters.models import Chapter, ContactFormPage, FormEntry, NewsIndexPage, Role
from chapters.models.chapter import CHAPTER_ROLES
from network.models import Picture, UploadedDocument, User
from resources.contributing import submit
from resources.models import DailyUse
from resources.models.use import UseKind
from resources.proposals import propose, propose_file
from search.models import DailySearch, PromotedResult
from tests.factories import PASSWORD, make_article, make_event, make_section
from tests.pages import make_campaign, make_profile
from tests.resources.factories import fresh, make_draft, make_own_resource, make_shared_resource, make_upload, pdf_bytes

FAR = datetime.datetime(2099, 1, 1, tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Words:
    """What a chapter's things are called: *word* is searched for, *shut* and *opened* mark private and public."""

    word: str
    shut: str
    opened: str

    def private(self, kind: str) -> str:
        return f"{self.word} {self.shut}{kind}"

    def public(self, kind: str) -> str:
        return f"{self.word} {self.opened}{kind}"

    def address(self, kind: str) -> str:
        return f"{self.word}.{self.shut}{kind}@example.org".lower()


def fill(chapter: Chapter, words: Words, curator: User) -> tuple[dict[str, Page], dict[Role, User]]:
    """Give *chapter* one of everything. Returns its pages by kind and its people by role."""
    _rename(chapter, words)
    people = {role: _person(chapter, role, words) for role in CHAPTER_ROLES}
    media = _media(chapter, words, people[Role.EDITOR])
    pages = _pages(chapter, words, people, media)
    pages |= _library(chapter, words, people, curator)
    _around(chapter, words, people, pages)
    return pages, people


def _rename(chapter: Chapter, words: Words) -> None:
    """Groups, workflow and collections are named after the chapter, which is public: give them names of their own."""
    for entry in chapter.groups.select_related("group"):
        entry.group.name = words.private(f"group {entry.role}")
        entry.group.save()
    assert chapter.workflow is not None
    chapter.workflow.name = words.private("workflow")
    chapter.workflow.save()
    for task in chapter.workflow.tasks:
        task.name = words.private("task")
        task.save()
    chapter.collection.name = words.private("collection")
    chapter.collection.save()


def _person(chapter: Chapter, role: Role, words: Words) -> User:
    user: User = get_user_model().objects.create_user(
        words.address(role.value), PASSWORD, first_name=words.word.title(), last_name=f"{words.shut}{role.value}"
    )
    user.groups.add(chapter.group(role))
    return user


def _picture(words: Words, kind: str, collection: Collection, user: User) -> Picture:
    data = BytesIO()
    Image.new("RGB", (64, 48), "#345678").save(data, "JPEG", comment=words.private(kind).encode())
    data.seek(0)
    picture = Picture(
        title=words.private(kind),
        file=ImageFile(data, name=f"{words.word}-{words.shut}{kind}file.jpg"),
        description=words.private(f"{kind}description"),
        credit=words.private(f"{kind}credit"),
        collection=collection,
        uploaded_by_user=user,
    )
    picture.save()
    picture.tags.add(words.private(f"{kind}tag"))
    return picture


def _document(words: Words, kind: str, collection: Collection, user: User) -> UploadedDocument:
    document: UploadedDocument = UploadedDocument.objects.create(
        title=words.private(kind),
        file=ContentFile(words.private(f"{kind}content").encode(), name=f"{words.word}-{words.shut}{kind}file.txt"),
        file_size=40,
        collection=collection,
        uploaded_by_user=user,
    )
    document.tags.add(words.private(f"{kind}tag"))
    return document


def _media(chapter: Chapter, words: Words, user: User) -> Picture:
    own = chapter.collection
    shut = own.add_child(instance=Collection(name=words.private("privatecollection")))
    CollectionViewRestriction.objects.create(
        collection=shut, restriction_type="password", password=words.private("collectionpassword")
    )
    picture = _picture(words, "picture", own, user)
    _picture(words, "privatepicture", shut, user)
    _document(words, "document", own, user)
    _document(words, "privatedocument", shut, user)
    for model in (Picture, UploadedDocument):
        UploadedFile.objects.create(
            for_content_type=ContentType.objects.get_for_model(model),
            file=ContentFile(b"x", name=f"{words.shut}upload.jpg"),
            uploaded_by_user=user,
        )
    return picture


def _pages(chapter: Chapter, words: Words, people: dict[Role, User], picture: Picture) -> dict[str, Page]:
    editor, contributor = people[Role.EDITOR], people[Role.CONTRIBUTOR]
    home = chapter.root_page.specific
    draft = make_article(
        chapter, words.private("draft"), live=False, owner=editor, byline=words.private("byline"),
        introduction=words.private("introduction"), lead_picture=picture,
    )  # fmt: skip
    draft.tags.add(words.private("pagetag"))
    draft.save()
    draft.save_revision(user=editor)
    changed = make_article(chapter, words.public("article"), owner=editor)
    changed.title = words.private("newtitle")
    changed.save_revision(user=editor)
    waiting = make_article(chapter, words.private("moderated"), live=False, owner=contributor)
    assert chapter.workflow is not None
    chapter.workflow.start(waiting, contributor)
    scheduled = make_article(chapter, words.private("scheduled"), live=False, owner=editor, go_live_at=FAR)
    scheduled.save_revision(user=editor).publish(user=editor)
    locked = make_article(chapter, words.private("locked"), live=False, owner=editor)
    locked.locked, locked.locked_by, locked.locked_at = True, editor, timezone.now()
    locked.save()
    pages: dict[str, Page] = {
        "draft": draft, "article": changed, "moderated": waiting, "scheduled": scheduled, "locked": locked,
        "event": make_event(chapter, words.private("event"), live=False, owner=editor),
        "campaign": make_campaign(home, words.public("campaign")),
        "translated": _translated(changed, words),
    }  # fmt: skip
    for kind in ("password", "login", "groups"):
        pages[kind] = make_section(home, words.private(f"page{kind}"), owner=editor)
        restriction = PageViewRestriction.objects.create(
            page=pages[kind],
            restriction_type=kind,
            password=words.private("pagepassword") if kind == "password" else "",
        )
        if kind == "login" and words.word == "quillwort":
            # The only one of its type: what is above all pages of the type is private.
            make_profile(pages[kind], words.private("profile"))
        if kind == "groups":
            restriction.groups.add(chapter.group(Role.LEAD))
    # A live page below one that isn't, which no list may name. (The address of the live one names its slug.)
    hidden = make_section(home, words.private("hidden"), slug=f"{words.opened}above", owner=editor)
    make_section(hidden, words.public("below"), owner=editor)
    hidden.unpublish()
    pages["hidden"] = hidden
    pages["news"] = NewsIndexPage.objects.descendant_of(home).get()
    pages["form"] = ContactFormPage.objects.descendant_of(home).get()
    FormEntry.objects.create(
        page=pages["form"].page_ptr,
        chapter=chapter,
        fingerprint=words.shut,
        form_data={"your_message": words.private("entry")},
    )
    return pages


def _translated(page: Page, words: Words) -> Page:
    spanish, _made = Locale.objects.get_or_create(language_code="es")
    copy: Page = page.copy_for_translation(spanish, copy_parents=True)
    copy.title = copy.draft_title = words.private("translated")
    copy.save()
    copy.save_revision()
    source, _created = TranslationSource.get_or_create_from_instance(page)
    Translation.objects.get_or_create(source=source, target_locale=spanish)
    return copy


def _library(chapter: Chapter, words: Words, people: dict[Role, User], curator: User) -> dict[str, Page]:
    file = (make_upload(f"{words.word}-{words.shut}file.pdf", pdf_bytes(words.private("filetext"))), "en", "")
    draft = make_draft(
        chapter, people[Role.EDITOR], words.private("resourcedraft"), files=[file], tags=[words.private("resourcetag")],
        authors=words.private("authors"), review_owner=people[Role.LEAD],
    )  # fmt: skip
    DailyUse.objects.count_one(
        resource=draft.resource_id, chapter=chapter.pk, language="en", kind=UseKind.VIEW, day=timezone.localdate()
    )
    for days in range(3):
        day = timezone.localdate() - datetime.timedelta(days=days)
        text = words.private("searched").lower()
        DailySearch.objects.count_one(chapter=chapter.pk, language="en", text=text, found=0, day=day)
    PromotedResult.objects.create(
        chapter=chapter, phrases=words.private("promotedwords"), title=words.private("promoted"), page=chapter.root_page
    )
    submitted = make_draft(chapter, people[Role.EDITOR], words.private("resourcesubmitted"), files=[file])
    submit(page=submitted, user=people[Role.EDITOR])
    shared = make_shared_resource(chapter, curator, words.public("resourcenetwork"))
    shared.title = words.private("resourcechange")
    shared.save_revision(user=people[Role.EDITOR])
    editor = people[Role.EDITOR]
    values = {"publisher": words.private("resourceproposal")}
    propose(resource=shared.resource, user=editor, values=values, note=words.private("proposalnote"))
    propose_file(
        resource=shared.resource, user=editor, upload=file[0], language="en", title=words.private("proposedfile")
    )
    own = make_own_resource(chapter, words.public("resourceown"))
    return {
        "resource draft": draft, "resource submitted": fresh(submitted), "resource network": fresh(shared),
        "resource own": own,
    }  # fmt: skip


def _around(chapter: Chapter, words: Words, people: dict[Role, User], pages: dict[str, Page]) -> None:
    """Comments, subscriptions, sessions, redirects, and the log of what is gone."""
    editor, draft = people[Role.EDITOR], pages["draft"]
    comment = Comment.objects.create(page=draft, user=editor, text=words.private("comment"), contentpath="title")
    CommentReply.objects.create(comment=comment, user=people[Role.LEAD], text=words.private("reply"))
    for person in people.values():
        PageSubscription.objects.create(page=draft, user=person, comment_notifications=True)
    EditingSession.objects.create(
        user=editor, content_type=ContentType.objects.get_for_model(Page), object_id=str(draft.pk),
        last_seen_at=timezone.now(), is_editing=True,
    )  # fmt: skip
    invite(chapter=chapter, email=words.address("invited"), role=Role.EDITOR, by=people[Role.LEAD])
    Redirect.objects.create(
        site=chapter.site, old_path=f"/{words.word}-{words.shut}redirect", redirect_link="https://example.org/"
    )
    for page in pages.values():
        log(instance=page.specific, action="wagtail.edit", user=editor)
    gone = make_article(chapter, words.private("deleted"), live=False, owner=editor)
    log(instance=gone, action="wagtail.delete", user=editor, deleted=True)
    gone.delete()
    picture = Picture.objects.filter(collection=chapter.collection)[0]
    log(instance=picture, action="wagtail.edit", user=editor)


def bystander(address: str, name: str, **fields: Any) -> User:
    """Make a person without a role."""
    user: User = get_user_model().objects.create_user(address, PASSWORD, first_name="Pat", last_name=name, **fields)
    return user
