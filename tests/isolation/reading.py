"""What an answer says: its text (unpacked where it is packed), its forms, and the marks in it."""

import io
import json
import re
import zipfile
from html import unescape
from typing import Any
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag

Data = dict[str, Any]

#: What changes from one answer to the next whatever there is: tokens of forms, challenges, moments, the numbers of a
#: person's own editing sessions, the keys of blocks, and the ends that make the names of stored files unlike. Quotes
#: and spaces may stand in JSON, and that in JSON again.
_PASSING = re.compile(
    r"""name=\\*"csrfmiddlewaretoken\\*" value=\\*"\w+|"?csrf_?token"?: ?"\w+"|data-[\w-]*csrf[\w-]*="\w+"|"""
    r""""challenge": "[\w-]+"|\\*"key\\*": \\*"\w{5}\\*"|editing-sessions/\w+/[\w/]*|"""
    r"""(?:\d+|\ban?)(?:\s|\\u00a0|\\n)+(?:second|minute|hour)s?(?: ago)?|just now|\d\d:\d\d(?::\d\d)?(?:\.\d+)?|"""
    r"""[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|"""
    r"""(?<=\w)_\w{7}(?=\.(?:[0-9a-f]{8}\.)?(?:original|max-|fill-|width-|height-|min-|scale-|format-|jpg|png|txt|pdf))""",
    re.IGNORECASE,
)


def text_of(response: Any) -> str:
    """Return everything that the answer says: body, address of a redirect, and messages for the next page."""
    parts = [body_of(response), unquote(response.headers.get("Location", "")), *messages_of(response)]
    parts.append(unquote(response.headers.get("Content-Disposition", "")))
    return "\n".join(parts)


def body_of(response: Any) -> str:
    content = b"".join(response.streaming_content) if response.streaming else response.content
    response.read_content = content
    if content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    text: str = content.decode("utf-8", "replace")
    return unescape(text) if "&" in text else text


def messages_of(response: Any) -> list[str]:
    """Return the messages that the next page would show."""
    kept = getattr(getattr(response, "wsgi_request", None), "_messages", None)
    return [str(message) for message in getattr(kept, "_queued_messages", [])]


def marks_in(text: str, *beginnings: str) -> list[str]:
    """Return the words in *text* that begin with one of these, in order and once."""
    found = re.findall("|".join(rf"{beginning}[a-z]*" for beginning in beginnings), text.lower())
    return sorted(set(found))


def lasting(text: str) -> str:
    """Return *text* without what changes from one answer to the next."""
    return _PASSING.sub("", text)


def shape_of(response: Any, numbers: tuple[str, ...], *, exactly: bool = True) -> tuple[int, int, str, str]:
    """Return what must be the same for a foreign and a missing number: status, length, redirect, messages.

    What changes from one answer to the next is left out unless it is *exactly* that was answered (which is quicker).
    """
    body = response.read_content.decode("utf-8", "replace") if hasattr(response, "read_content") else ""
    if not exactly:
        body = lasting(body)
    location = unquote(response.headers.get("Location", ""))
    words = " ".join(messages_of(response))
    for number in numbers:
        pattern = re.compile(rf"(?<![0-9]){re.escape(number)}(?![0-9])")
        body, location, words = (pattern.sub("#", text) for text in (body, location, words))
    return response.status_code, len(body), location, words


def form_data(response: Any) -> Data | None:
    """Return what a browser would send if the main form of the answer were sent as it is; None without a form."""
    if response.status_code != 200 or response.streaming:
        return None
    text = response.content.decode("utf-8", "replace")
    if text.startswith("{"):
        try:
            text = str(json.loads(text).get("html") or "")
        except ValueError:
            return None
    if "<form" not in text:
        return None
    forms = [
        form
        for form in BeautifulSoup(text, "html.parser").find_all("form")
        if str(form.get("method", "")).lower() == "post" and "logout" not in str(form.get("action", ""))
    ]
    return max((_fields(form) for form in forms), key=len, default=None)


def _fields(form: Tag) -> Data:
    data: Data = {}
    for field in form.find_all(["input", "textarea", "select", "button"]):
        name, kind = str(field.get("name") or ""), str(field.get("type") or "")
        if not name or name == "csrfmiddlewaretoken" or kind == "file" or "__prefix__" in name:
            continue
        if field.name == "button" or kind == "submit":
            continue
        if kind in {"checkbox", "radio"} and not field.has_attr("checked"):
            continue
        if field.name == "select":
            chosen = [str(option.get("value", "")) for option in field.find_all("option", selected=True)]
            if chosen:
                data[name] = chosen
        elif field.name == "textarea":
            data[name] = field.text.strip()
        else:
            data.setdefault(name, []).append(str(field.get("value") or ("on" if kind == "checkbox" else "")))
    # Stream fields are drawn by the browser: an empty one is sent for each.
    for name in ("body", "goals", "actions", "left_out", "links"):
        data.setdefault(f"{name}-count", "0")
    return data
