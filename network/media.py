"""Files under the media address: pictures in the sizes that pages show, and nothing else.

Uploaded documents, originals of pictures (which may hold the place where they were taken) and the library's files are
served by views that ask who may see them.
"""

from pathlib import PurePosixPath

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

#: Folders of the media store that everybody may read: renditions of pictures, covers of public resources.
PUBLIC_FOLDERS = ("images", "covers")
#: Not every system knows these, and browsers are told not to guess.
_KINDS = {".avif": "image/avif", ".webp": "image/webp"}


@transaction.non_atomic_requests
@require_safe
@cache_control(public=True, max_age=31_536_000, immutable=True)
def serve_media(request: HttpRequest, name: str) -> HttpResponseBase:
    """Serve one file of a public folder; anything else does not exist here."""
    parts = PurePosixPath(name).parts
    if len(parts) < 2 or parts[0] not in PUBLIC_FOLDERS or ".." in parts:
        raise Http404
    try:
        return FileResponse(default_storage.open(name), content_type=_KINDS.get(PurePosixPath(name).suffix))
    except (FileNotFoundError, IsADirectoryError, SuspiciousFileOperation):
        raise Http404 from None
