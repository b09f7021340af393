"""Files that are kept, not shown: resumed after an interruption, never run in the page.

One function for the library's files and for chapters' documents, whatever store they are in: it only seeks in an open
file and reads it piece by piece.
"""

import re
from typing import IO, Any
from urllib.parse import quote

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response

#: One range of bytes; several at once are answered with the whole, which RFC 9110 (14.2) allows.
_ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.IGNORECASE)
_NOT_SATISFIABLE = 416


class _Section:
    """A part of an open file, to be read piece by piece. Whoever opened the file closes it."""

    def __init__(self, file: IO[bytes], length: int) -> None:
        self._file = file
        self._left = length

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* more bytes of the part."""
        wanted = self._left if size < 0 else min(size, self._left)
        piece = self._file.read(wanted) if wanted else b""
        self._left -= len(piece)
        return piece


def attachment(request: HttpRequest, file: IO[bytes], *, name: str, content_type: str, etag: str) -> HttpResponseBase:
    """Send an open *file* under *name*, or the part of it that *request* asks for, or 304 where the visitor has it.

    *etag* is a word that is another one whenever a byte is another one. The file is closed with the answer.
    """
    response = FileResponse(file, content_type=content_type)
    response["Content-Disposition"] = disposition(name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["ETag"] = f'"{etag}"'
    return resumable(request, response)


def resumable(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Turn *response*, a whole file with a strong ETag, into what *request* asks for: the whole, one range, or 304.

    Anything else than a whole file goes through as it is.
    """
    if not isinstance(response, FileResponse) or response.status_code != 200 or "ETag" not in response:
        return response
    answer = get_conditional_response(request, etag=response["ETag"], response=None)
    if answer is not None:  # 304 or 412
        for name in ("ETag", "Cache-Control"):
            if name in response:
                answer[name] = response[name]
        _close(response)
        return answer
    response["Accept-Ranges"] = "bytes"
    size = int(response.get("Content-Length", "-1"))
    if request.method == "HEAD":
        return _without_body(response)
    asked = _asked(request, response["ETag"]) if size >= 0 else None
    if asked is None:
        return response
    first, last = _resolve(asked, size)
    if first > last:
        _close(response)
        return HttpResponse(status=_NOT_SATISFIABLE, headers={"Content-Range": f"bytes */{size}"})
    file: Any = response.file_to_stream
    file.seek(first)
    response.status_code = 206
    section: Any = _Section(file, last - first + 1)  # read in blocks, as FileResponse does with any file
    response.streaming_content = section
    response["Content-Length"] = str(last - first + 1)
    response["Content-Range"] = f"bytes {first}-{last}/{size}"
    return response


def disposition(name: str) -> str:
    """Return the header that has *name* kept as a file (RFC 6266), with a plain name for old programs beside it."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-.") or "file"
    if plain == name:
        return f'attachment; filename="{name}"'
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _without_body(response: FileResponse) -> HttpResponse:
    """Return the headers alone: a server may hand on what the answer holds even to a HEAD."""
    _close(response)
    return HttpResponse(headers=dict(response.headers))


def _close(response: FileResponse) -> None:
    """Close the file alone: closing the answer itself would tell everybody that the request is over."""
    if response.file_to_stream is not None:
        response.file_to_stream.close()


def _asked(request: HttpRequest, etag: str) -> tuple[str, str] | None:
    """Return the ends of the range that is asked for, as written; None where the whole is to be sent."""
    written = _ONE_RANGE.fullmatch(request.headers.get("Range", "").strip())
    if written is None or written.groups() == ("", "") or _backwards(*written.groups()):
        return None
    if "If-Range" in request.headers and request.headers["If-Range"].strip() != etag:
        return None  # the part they have is of another version
    return written[1], written[2]


def _resolve(asked: tuple[str, str], size: int) -> tuple[int, int]:
    """Return first and last byte; the first is behind the last where there are no such bytes."""
    begin, end = asked
    if not begin:
        return max(size - int(end), 0), (size - 1 if int(end) else -1)
    return int(begin), min(int(end), size - 1) if end else size - 1


def _backwards(begin: str, end: str) -> bool:
    return bool(begin and end) and int(end) < int(begin)
