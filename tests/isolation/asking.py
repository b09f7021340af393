"""Asks one address as one person, and looks at the answer and at what it wrote."""

import copy
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core import mail
from django.core.files.uploadedfile import UploadedFile
from django.db import connection, transaction
from django.test import Client

from network import epochs
from network.models import Picture, UploadedDocument, User
from tests.isolation.queries import IN_ADDRESS, Asked
from tests.isolation.reading import Data, marks_in, shape_of, text_of
from tests.isolation.routes import OPEN_KINDS, Route, Target, Targets
from tests.isolation.watch import Watch
from tests.isolation.world import OURS, THEIRS, Keys, World, merge, rows_of

#: Where public pages of the network, and what it shares in its library, may be chosen, or are simply shown.
LINKING = (
    "choose-page", "api/main/pages", "choose/resources/resource", "resources/", "search/", "<path>", "snippets/choose",
    "rich-text",
)  # fmt: skip
SHORTEST_ECHO = 8
#: What a page of the admin, or the data of its sidebar, leads to.
_LINK = re.compile(r"""(?:href=|"url": |&quot;url&quot;: )"(/admin/[^"?#]*)""")
KEPT_FILES: dict[Path, bytes] = {}


@dataclass(frozen=True)
class Finding:
    """Something that leaked: ``kind`` is read, write, mail, difference, open, count, offer or error."""

    kind: str
    role: str
    method: str
    route: str
    address: str
    what: str

    def as_row(self) -> dict[str, str]:
        return asdict(self)


class Asking:
    """One person who asks. ``findings``, ``walked`` and ``linked`` grow with each request; each is rolled back."""

    def __init__(self, world: World, role: str, watch: Watch, targets: Targets) -> None:
        self.world, self.role, self.watch, self.targets = world, role, watch, targets
        self.client = world.clients[role]
        self.cookies = {name: copy.deepcopy(client.cookies) for name, client in world.clients.items()}
        self.findings: list[Finding] = []
        self.requests = 0
        self.walked: set[str] = set()
        self._tried: set[str] = set()
        self.linked: dict[str, tuple[Route, str]] = {}
        self.costs: dict[str, int] = {}
        self.own = self._own()
        self.marks = (THEIRS.shut,) if world.chicago.pk in self.works_for() else (THEIRS.shut, OURS.shut)
        self.route: Route
        self.answers: dict[tuple[str, str, str], Any] = {}

    def ask(self, method: str, target: Target, asked: Asked, host: str) -> Any:
        mail.outbox = []
        data = asked.data
        response = self.send(self.client, self.role, method, target.address, data, host, look=True)
        shown = f"{host}{target.address}" + (f"?{_short(data)}" if data else "")
        self._look(response, method, shown, target, data)
        if target.missing:
            self._compare(response, method, target, target.missing, data, target.numbers, host, shown)
        twin = asked.twin(self.targets)
        if twin is not None:
            self._compare(response, method, target, target.address, twin[0], twin[1], host, shown)
        return response

    def send(
        self, client: Client, name: str, method: str, address: str, data: Data, host: str, *, look: bool = False
    ) -> Any:
        """Send a request inside a savepoint that is rolled back, and note what it wrote."""
        self.requests += 1
        client.cookies = SimpleCookie()
        client.cookies.update(copy.deepcopy(self.cookies[name]))
        ajax = {"x-requested-with": "XMLHttpRequest"} if "multiple" in address else {}
        response: Any
        savepoint = transaction.savepoint()
        try:
            send = getattr(client, method.lower())
            body = {name: value for name, value in data.items() if name != IN_ADDRESS}
            for value in body.values():
                if isinstance(value, UploadedFile):
                    value.seek(0)  # the request before has read it
            if IN_ADDRESS in data:
                address = f"{address}?{urlencode(data[IN_ADDRESS], doseq=True)}"
            with self.watch.watching():
                response = send(address, body, headers={"host": host, **ajax})
                response.text_said = text_of(response) if look else ""
            if look and self.watch.written and response.status_code < 500:
                for what in self.watch.findings(self.own):
                    self.found("write", method, f"{host}{address}?{_short(data)}", what)
                self._files(method, f"{host}{address}")
        finally:
            connection.needs_rollback = False
            transaction.savepoint_rollback(savepoint)
            if self.watch.written:
                epochs.forget_everything_held()
        return response

    def _look(self, response: Any, method: str, shown: str, target: Target, data: Data) -> None:
        self.walked.add(f"{method} {self.route.text}")
        text = response.text_said
        for sent in data.values():  # an answer that repeats an address that was pasted shows nothing
            if isinstance(sent, str) and sent.startswith("http"):
                text = text.replace(sent, "")
        for asked in target.address.split("/"):  # nor one that repeats its own
            text = text.replace(asked, "") if len(asked) > SHORTEST_ECHO else text
        for mark in marks_in(text, *self.marks):
            self.found("read", method, shown, mark)
        if (
            method == "GET"
            and response.status_code == 200
            and target.side in {"none", "ours"}
            and shown.startswith(f"{settings.NATIONAL_HOST}/admin/")
        ):
            for address in _LINK.findall(response.text_said):
                if "/bulk/" not in address:  # the page's own script adds the numbers
                    self.linked.setdefault(address, (self.route, shown))
        if not any(part in self.route.text for part in LINKING):
            for mark in marks_in(text, THEIRS.opened):
                self.found("open", method, shown, mark)
        kind = response.headers.get("Content-Type", "")
        if response.status_code == 200 and kind.startswith("image/") and target.side == "theirs":
            self.found("read", method, shown, f"a picture ({kind})")
        if response.status_code >= 500:
            self.found(
                "error", method, shown, f"{response.status_code} {getattr(response, 'exc_info', [''])[1]!r:.150}"
            )
        for message in mail.outbox:
            said = f"{message.subject}\n{message.body}"
            outside = [address for address in message.to if THEIRS.shut not in address]
            for mark in marks_in(said, *self.marks) if outside else []:
                self.found("mail", method, shown, f"{mark} to {outside[0]}")
            if len(outside) < len(message.to):
                self.found("mail", method, shown, f"a mail to their people: {message.subject}")

    def _compare(
        self,
        response: Any,
        method: str,
        target: Target,
        address: str,
        data: Data,
        numbers: tuple[str, ...],
        host: str,
        shown: str,
    ) -> None:
        """Compare an answer with the one to the same request with what doesn't exist, at *address* and in *data*."""
        if target.kind in OPEN_KINDS and any(part in self.route.text for part in LINKING):
            return
        if "authenticate_with_password" in self.route.text:
            return  # that there is something behind a password is what its form says to everybody
        if address == target.address and any(part in self.route.text for part in LINKING):
            return  # what is public may be found by its word and its number
        place = (method, f"{host}{address}", _said(data))
        if place not in self.answers:
            answer = self.send(self.client, self.role, method, address, data, host, look=False)
            text_of(answer)
            self.answers[place] = answer
        theirs, missing = shape_of(response, numbers), shape_of(self.answers[place], numbers)
        if theirs != missing:
            answers = (response, self.answers[place])
            theirs, missing = (shape_of(answer, numbers, exactly=False) for answer in answers)
        if theirs != missing:
            self.found("difference", method, shown, f"{theirs} where a missing number gets {missing}"[:300])

    def _files(self, method: str, shown: str) -> None:
        """Files of theirs that are gone are put back, and told."""
        for file in self._their_files():
            kept = KEPT_FILES.get(file)
            if kept is None:
                KEPT_FILES[file] = file.read_bytes() if file.exists() else b""
            elif not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(kept)
                self.found("write", method, shown, f"deleted the file {file.name}")

    def _their_files(self) -> Iterator[Path]:
        for model in (Picture, UploadedDocument):
            for name in model._base_manager.filter(pk__in=self.world.keys(model)).values_list("file", flat=True):
                yield Path(settings.MEDIA_ROOT) / name

    def found(self, kind: str, method: str, shown: str, what: str) -> None:
        finding = Finding(kind, self.role, method, self.route.text, shown[:400], what)
        if finding not in self.findings:
            self.findings.append(finding)

    def works_for(self) -> set[int]:
        user = self.world.walkers[self.role]
        if user is None or self.role in {"none", "removed", "theirs"}:
            return set()
        return {self.world.chicago.pk, self.world.milwaukee.pk} if self.role == "two" else {self.world.chicago.pk}

    def _own(self) -> Keys:
        """The rows that this person may change (as far as their chapter's are concerned)."""
        own: Keys = {}
        user = self.world.walkers[self.role]
        if self.works_for():
            merge(own, self.world.ours)
        if self.role == "two":
            merge(own, rows_of(self.world.milwaukee))
        if user is not None:
            merge(own, {User: {user.pk}, type(user): {user.pk}})
            for relation in User._meta.related_objects:
                if relation.related_model._meta.label in {"wagtailusers.UserProfile", "wagtailadmin.EditingSession"}:
                    rows = relation.related_model._base_manager.filter(**{relation.field.name: user})
                    merge(own, {relation.related_model: set(rows.values_list("pk", flat=True))})
        return own


def _said(data: Data) -> str:
    return "&".join(
        f"{name}={value if not isinstance(value, list) else ','.join(map(str, value))}" for name, value in data.items()
    )


def _short(data: Data) -> str:
    return _said(data)[:300]
