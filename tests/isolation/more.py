"""One more of everything for the other chapter, hung onto what is public of ours: no number of ours may tell."""

from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Comment, ReferenceIndex, Site
from wagtail.rich_text import RichText

from chapters.models import FormEntry, Role
from network.models import Picture, UploadedDocument, User
from tests.factories import make_article
from tests.isolation.world import THEIRS, World
from tests.resources.factories import make_draft


def one_more(world: World) -> None:
    """Make a draft, a page that waits, media, a resource, an entry, a site, a redirect, a comment and a person."""
    chapter = world.sacramento
    editor = User.objects.get(email=THEIRS.address(Role.EDITOR.value))
    picture = Picture.objects.filter(pk__in=world.keys(Picture)).earliest("pk")
    document = UploadedDocument.objects.filter(pk__in=world.keys(UploadedDocument)).earliest("pk")
    ours = Picture.objects.filter(pk__in=world.keys(Picture, ours=True)).earliest("pk")
    draft = make_article(
        chapter, THEIRS.private("onemore"), live=False, owner=editor, lead_picture=ours,
        introduction=THEIRS.private("onemoreintroduction"),
    )  # fmt: skip
    pages = [world.our_pages[kind] for kind in ("article", "draft")]  # (the walk looks at the uses of the draft)
    links = "".join(f'<p><a linktype="page" id="{page.pk}">walked</a></p>' for page in pages)
    draft.body = [("paragraph", RichText(links))]
    draft.save()
    draft.tags.add(THEIRS.private("onemoretag"))
    draft.save()
    ReferenceIndex.create_or_update_for_object(draft)
    waiting = make_article(chapter, THEIRS.private("onemorewaiting"), live=False, owner=editor)
    assert chapter.workflow is not None
    chapter.workflow.start(waiting, editor)
    for row in (picture, document):
        row.pk = None
        row._state.adding = True
        row.title = THEIRS.private("onemoremedia")
        row.save()
        row.tags.add(THEIRS.private("onemoretag"))
        log(instance=row, action="wagtail.edit", user=editor)
    make_draft(chapter, editor, THEIRS.private("onemoreresource"))
    FormEntry.objects.create(
        page=world.their_pages["form"].page_ptr,
        chapter=chapter,
        fingerprint="onemore",
        form_data={},
    )
    Site.objects.create(hostname="one-more.localhost", site_name="One more", root_page=world.their_pages["campaign"])
    Redirect.objects.create(site=chapter.site, old_path="/one-more", redirect_link="https://example.org/")
    Comment.objects.create(page=world.their_pages["draft"], user=editor, text="one more", contentpath="title")
    locked = world.their_pages["article"]
    type(locked).objects.filter(pk=locked.pk).update(locked=True, locked_by=editor, locked_at=timezone.now())
    person: User = User.objects.create_user("one.more@example.org", first_name="One", last_name="More")
    person.groups.add(chapter.group(Role.LEAD))


__all__ = ["one_more"]
