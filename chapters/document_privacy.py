"""Who may have an uploaded document.

It is private if its collection is; or if pages use it and none of these is public: then it is for whoever may see one
of the live ones, and, where all of them are drafts, for the chapter alone. The people of the chapter have all of its
documents, but for collections that are restricted to other groups or by a password. A document that no page uses is
public to whoever knows its address, as one that is sent round by mail.

What pages use is what Wagtail's index of references knows, which follows a change after some seconds: what must never
be seen by others belongs into the chapter's private collection. Pictures are not kept apart: the sizes that pages show
are public files (network.media).
"""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.forms import PasswordViewRestrictionForm
from wagtail.models import (
    BaseViewRestriction,
    Collection,
    CollectionViewRestriction,
    Page,
    ReferenceIndex,
)
from wagtail.wagtail_hooks import require_wagtail_login

from chapters.models import Chapter
from chapters.tenancy import belonging_to, is_national, own_paths
from network.documents import mark_private
from network.models import UploadedDocument


def make_private_collection(chapter: Chapter) -> Collection:
    """Return the collection of what only the people of *chapter* (and National) may have; made if there is none."""
    kept = CollectionViewRestriction.objects.filter(
        collection__path__startswith=chapter.collection.path, restriction_type=BaseViewRestriction.LOGIN
    ).first()
    if kept is not None:
        found: Collection = kept.collection
        return found
    name = _("%(chapter)s: for our people only") % {"chapter": chapter.name}
    parent = Collection.objects.get(pk=chapter.collection_id)  # as the database has it: it counts its children
    made: Collection = parent.add_child(instance=Collection(name=name))
    CollectionViewRestriction.objects.create(collection=made, restriction_type=BaseViewRestriction.LOGIN)
    return made


def check(document: UploadedDocument, request: HttpRequest) -> HttpResponse | None:
    """Return None if the document may be served, or what is answered instead; raises Http404 for who is signed in."""
    restrictions = list(document.collection.get_view_restrictions())
    if restrictions:
        mark_private(request)
        if request.user.is_authenticated and not all(_lets_in(one, request, document) for one in restrictions):
            raise Http404
        return None  # the rest is Wagtail's: it asks for the password, or to sign in
    keys = _pages_that_use(document)
    if not keys or Page.objects.live().public().filter(pk__in=keys).exists():
        return None
    mark_private(request)
    if _is_own(document, request):
        return None
    return _as_its_pages(keys, request)


def lets_in(restriction: Any, request: HttpRequest, path: str) -> bool:
    """Whether a restriction of a page at the tree path *path* lets the visitor in.

    "Signed in" means: of the chapter, or of National.
    """
    if not restriction.accept_request(request):
        return False
    if restriction.restriction_type != BaseViewRestriction.LOGIN:
        return True
    return is_national(request.user) or path.startswith(own_paths(request.user))


def _lets_in(restriction: Any, request: HttpRequest, document: UploadedDocument) -> bool:
    if restriction.restriction_type == BaseViewRestriction.LOGIN:
        return _is_own(document, request)
    # A password is asked for, also of who is signed in.
    return restriction.restriction_type == BaseViewRestriction.PASSWORD or bool(restriction.accept_request(request))


def _is_own(document: UploadedDocument, request: HttpRequest) -> bool:
    if not request.user.is_authenticated:
        return False
    return bool(belonging_to(request.user, UploadedDocument.objects.filter(pk=document.pk)).exists())


def _pages_that_use(document: UploadedDocument) -> list[int]:
    """Return the keys of the pages that use the document; none if something else (a setting) uses it, too."""
    references = ReferenceIndex.get_references_to(document).values_list("base_content_type", "object_id").distinct()
    pages = ContentType.objects.get_for_model(Page).pk
    rows = list(references)
    return [int(key) for _kind, key in rows] if all(kind == pages for kind, _key in rows) else []


def _as_its_pages(keys: list[int], request: HttpRequest) -> HttpResponse | None:
    """Answer as the first of the pages would that isn't open to the visitor, unless another one is."""
    answer: HttpResponse | None = None
    for page in Page.objects.live().filter(pk__in=keys).order_by("pk").specific():
        closed = next((one for one in page.get_view_restrictions() if not lets_in(one, request, page.path)), None)
        if closed is None:
            return None
        answer = answer or _door_of(page, closed, request)
    if answer is None:
        raise Http404
    return answer


def _door_of(page: Page, restriction: Any, request: HttpRequest) -> HttpResponse | None:
    """Return the page's form for its password, or the way to sign in; None for who is signed in in vain."""
    if restriction.restriction_type == BaseViewRestriction.PASSWORD:
        form = PasswordViewRestrictionForm(instance=restriction, initial={"return_url": request.get_full_path()})
        action = reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, page.pk])
        response: HttpResponse = page.serve_password_required_response(request, form, action)
        return response
    if request.user.is_authenticated:
        return None
    sign_in: HttpResponse = require_wagtail_login(next=request.get_full_path())
    return sign_in
