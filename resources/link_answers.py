"""Asks an address outside whether it still answers: politely, and never anything inside the network that we run in.

The address comes from an editor, the answer to a redirect from a stranger. So every step is resolved here, refused
unless all that it resolves to is public, and the connection goes to the very number that was looked at.
"""

import http.client
import ipaddress
import socket
import ssl
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from django.utils.translation import gettext_lazy as _

#: Seconds for each step; steps of redirection; bytes that are read of an answer.
TIMEOUT = 10
_MOST_STEPS = 5
_AGENT = "LanternNetworkLinkCheck/1.0"
#: Answers after which a server is asked once more, with GET: many don't know HEAD.
_ASK_AGAIN = range(400, 600)
#: Answers of a server that is there and doesn't talk to programs: no reason to call the link dead.
_CLOSED_TO_PROGRAMS = frozenset({401, 403, 405, 406, 407, 408, 425, 429, 451, 503, 999})


class Answer(NamedTuple):
    """``status`` is the last answer's number or None; ``problem`` a sentence, empty if all is well."""

    status: int | None
    problem: str


class _Refused(Exception):  # noqa: N818 (no error of the program)
    """The address may not be asked; the sentence says why."""


def ask(url: str) -> Answer:
    """Return how *url* answers, after its redirects. Never raises."""
    try:
        status = _ask(url, "HEAD")
        if status in _ASK_AGAIN:
            status = _ask(url, "GET")
    except _Refused as refused:
        return Answer(None, str(refused))
    except TimeoutError:
        return Answer(None, str(_("It didn't answer in time.")))
    except ssl.SSLError:
        return Answer(None, str(_("Its certificate isn't valid.")))
    except (OSError, http.client.HTTPException, ValueError):
        return Answer(None, str(_("It couldn't be reached.")))
    if status < 400 or status in _CLOSED_TO_PROGRAMS:
        return Answer(status, "")
    if status in {404, 410}:
        return Answer(status, str(_("There is nothing at this address any more.")))
    return Answer(status, str(_("It answered with the error %(status)d.") % {"status": status}))


def public_addresses(host: str, port: int) -> list[str]:
    """Return the numbers to which *host* resolves. Raises _Refused if one of them isn't public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError):
        raise _Refused(_("There is no such host.")) from None
    numbers = [str(entry[4][0]) for entry in found]
    if not numbers or not all(_is_public(number) for number in numbers):
        raise _Refused(_("It doesn't lead to a public address."))
    return numbers


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number.split("%", maxsplit=1)[0])
    if isinstance(address, ipaddress.IPv6Address):
        inside = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if inside is not None and not inside.is_global:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _ask(url: str, method: str) -> int:
    """Return the answer's number at the end of the redirects."""
    for _step in range(_MOST_STEPS + 1):
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise _Refused(_("It isn't an address of the web."))
        if parts.username is not None:
            raise _Refused(_("It holds a user name."))
        status, location = _one(parts, method)
        if status not in {301, 302, 303, 307, 308} or not location:
            return status
        url = urljoin(url, location)
    raise _Refused(_("It leads from one address to the next without end."))


def _one(parts: Any, method: str) -> tuple[int, str]:
    port = parts.port or (443 if parts.scheme == "https" else 80)
    number = public_addresses(parts.hostname, port)[0]
    connection = _connection(parts.scheme, parts.hostname, number, port)
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request(method, target, headers={"User-Agent": _AGENT, "Accept": "*/*", "Connection": "close"})
        response = connection.getresponse()
        return response.status, response.getheader("Location") or ""
    finally:
        connection.close()


def _connection(scheme: str, host: str, number: str, port: int) -> http.client.HTTPConnection:
    """Return a connection to *number* that speaks to *host*: the name isn't resolved a second time."""
    stream = socket.create_connection((number, port), timeout=TIMEOUT)
    try:
        if scheme == "https":
            stream = ssl.create_default_context().wrap_socket(stream, server_hostname=host)
    except BaseException:
        stream.close()
        raise
    usual = 443 if scheme == "https" else 80
    connection = http.client.HTTPConnection(host if port == usual else f"{host}:{port}", port, timeout=TIMEOUT)
    connection.sock = stream
    return connection
