"""The walk: every address, GET and POST, with the other chapter's numbers, names and words, as one person.

Each request happens inside a transaction that is rolled back. What the answer says is searched for the other chapter's
marks; what was written is compared with what stood there before; the answer to a foreign number is compared with the
answer to a missing one.
"""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.urls import Resolver404, resolve

from network import epochs
from tests.isolation.asking import Asking, Finding
from tests.isolation.more import one_more
from tests.isolation.queries import Asked, list_queries, own_bodies, plain_bodies, with_an_effect
from tests.isolation.reading import Data, form_data, lasting
from tests.isolation.routes import Route, Target

#: Tried once on each address with a number of theirs, beside GET and POST.
METHODS = ("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE")
#: Ends the session or is an address of no use with numbers.
_LEFT_OUT = ("admin/logout", "admin/failwhale", "health/", "demonstration/", "style/", "favicon", "jsi18n", "sprite")
#: The kinds of their pages that are written to: the others would answer alike.
PAGES_POSTED = frozenset({"draft", "moderated", "form", "news", "resource draft", "shared", ""})


class Walk(Asking):
    """One person's walk."""

    def go(self, routes: list[Route], *, quick: bool = False) -> None:
        """Walk *routes* in a transaction that is rolled back at the end."""
        with transaction.atomic():
            for route in routes:
                if any(part in route.text for part in _LEFT_OUT):
                    continue
                self.route = route
                before = self.requests
                for host in self._hosts(route):
                    for target in self.targets.of(route):
                        self._write(target, host, self._read(target, host))
                self.costs[route.text] = self.requests - before
            if not quick:
                self._follow()
                self._count(routes)
            transaction.set_rollback(True)

    # -- what is asked -------------------------------------------------------------------------------------------

    def _hosts(self, route: Route) -> list[str]:
        if route.text.startswith("admin/"):
            return [settings.NATIONAL_HOST]
        return [settings.NATIONAL_HOST, "chicago.localhost", "sacramento.localhost"]

    def _read(self, target: Target, host: str) -> Any:
        response = self.ask("GET", target, Asked({}), host)
        if target.side in {"none", "ours"}:
            for query in list_queries(self.world, self.targets, self.route, target, response):
                self.ask("GET", target, query, host)
        elif target.side == "theirs" and self.route.text not in self._tried:
            self._tried.add(self.route.text)
            for method in METHODS:
                self.ask(method, target, Asked({}), host)
        return response

    def _write(self, target: Target, host: str, shown: Any) -> None:
        """Send what the owner would send, or what *shown*, the answer to a GET, asks for."""
        if not self.route.text.startswith("admin/") and "authenticate" not in self.route.text:
            return
        if target.kind not in PAGES_POSTED or not self.route.takes_posts:
            return
        if target.side in {"theirs", "mixed"}:
            owners = self._body_of_the_owner(target, host)
            plain = plain_bodies(self.world, self.targets) if owners is None else [owners]
            bodies = [Asked(body) for body in plain]
        else:
            bodies = own_bodies(self.world, self.targets, self.route, target, shown, form_data(shown))
        for body in bodies:
            self.ask("POST", target, body, host)

    def _body_of_the_owner(self, target: Target, host: str) -> Data | None:
        """Return what the other chapter's lead, or the network's superuser, would send here."""
        # The same form for every number: the first page of a chapter's stands for all of them.
        place = f"{host}{self.route.text}{target.side}{target.extra}"
        if place not in self.world.bodies:
            self.world.bodies[place] = None
            for name in ("theirs", "boss"):
                response = self.send(self.world.clients[name], name, "GET", target.address, {}, host)
                self.world.bodies[place] = with_an_effect(form_data(response))
                if response.status_code in {200, 405}:  # no form, or one: the view is theirs
                    break
        return self.world.bodies[place]

    # -- after the walk -------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Follow the links that one's own pages of the admin offered, one to each view: they must lead somewhere."""
        views: dict[str, tuple[str, Route, str]] = {}
        for address, (route, shown) in sorted(self.linked.items()):
            try:
                views.setdefault(resolve(address).route, (address, route, shown))
            except Resolver404:
                views[address] = (address, route, shown)
        for address, route, shown in views.values():
            response = self.send(self.client, self.role, "GET", address, {}, settings.NATIONAL_HOST)
            if response.status_code in {403, 404}:
                self.route = route
                self.found("offer", "GET", shown, f"{response.status_code} {address}")

    def _count(self, routes: list[Route]) -> None:
        """Look at one's own lists before and after theirs have one more of everything: nothing may tell."""
        places = [
            (route, target)
            for route in routes
            if route.text.startswith("admin/") and not any(part in route.text for part in _LEFT_OUT)
            for target in _first_of_ours(self.targets.of(route))
        ]
        before = [self._says(route, target) for route, target in places]
        one_more(self.world)
        self.watch.begin()  # what was made is nobody's request
        epochs.forget_everything_held()
        for (route, target), first in zip(places, before, strict=True):
            now = self._says(route, target)
            if now != first:
                place = next((n for n, (one, two) in enumerate(zip(first, now, strict=False)) if one != two), 0)
                around = slice(max(place - 60, 0), place + 60)
                what = f"“{first[around]}” becomes “{now[around]}” with one more thing of theirs"
                self.found("count", "GET", target.address, " ".join(what.split()))

    def _says(self, route: Route, target: Target) -> str:
        """Return what one's own page says, without what changes from one request to the next."""
        self.route = route
        response = self.send(self.client, self.role, "GET", target.address, {}, settings.NATIONAL_HOST, look=True)
        return f"{response.status_code} {lasting(response.text_said)}"


def _first_of_ours(targets: list[Target]) -> list[Target]:
    own = [target for target in targets if target.side == "ours"]
    return [target for target in targets if target.side == "none"] + own[:1]


__all__ = ["Finding", "Walk"]
