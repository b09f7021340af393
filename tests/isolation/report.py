"""Walks as everybody who was asked for, and says what was found."""

import json
import signal
import sys
import time
from collections import defaultdict
from pathlib import Path

from tests.factories import make_network
from tests.isolation.routes import Targets, all_routes
from tests.isolation.walk import Finding, Walk
from tests.isolation.watch import Watch
from tests.isolation.world import World, make_world

WALKERS = ("contributor", "editor", "lead", "two", "removed", "none", "nobody")
_ORDER = ("write", "mail", "read", "open", "difference", "error")


def walk_world(world: World, roles: list[str] | tuple[str, ...], only: str = "") -> list[Walk]:
    """Walk every address whose pattern holds *only* as each of *roles*; return the walks (the last may be cut)."""
    routes = [route for route in all_routes() if only in route.text]
    targets, watch = Targets(world), Watch(world.theirs)
    walks = []
    for role in roles:
        walk = Walk(world, role, watch, targets)
        walks.append(walk)
        try:
            walk.go(routes)
        except KeyboardInterrupt:
            sys.stderr.write(f"Stopped while walking as {role}: what follows is what was found until then.\n")
            break
    return walks


def walk_and_report(*, roles: list[str], only: str, json_file: Path | None) -> int:
    """Make the world in the empty database, walk, print; return 1 where something leaked."""
    began = time.perf_counter()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a time limit: tell what was found until then
    world = make_world(make_network())
    walks = walk_world(world, roles or WALKERS, only)
    findings = [finding for walk in walks for finding in walk.findings]
    lines = summary(walks, findings)
    lines.append(f"{time.perf_counter() - began:.0f} seconds")
    sys.stdout.write("\n".join(lines) + "\n")
    if json_file:
        rows = {
            "walks": [
                {"role": walk.role, "requests": walk.requests, "walked": sorted(walk.walked), "costs": walk.costs}
                for walk in walks
            ],
            "findings": [finding.as_row() for finding in findings],
        }
        json_file.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 1 if any(finding.kind != "error" for finding in findings) else 0


def summary(walks: list[Walk], findings: list[Finding]) -> list[str]:
    """Return what to print: how much was walked, how many views leak, and each of them with an example."""
    lines = [
        f"{walk.role}: {len(walk.walked)} addresses by method, {walk.requests} requests, "
        + ", ".join(f"{len(_views(walk.findings, kind))} views {kind}" for kind in _ORDER)
        for walk in walks
    ]
    addresses = {address.split(" ", 1)[1] for walk in walks for address in walk.walked}
    lines.append(f"{len(addresses)} addresses × {len(walks)} people")
    lines.append(
        f"views that show: {len(_views(findings, 'read', 'mail'))}; that change: {len(_views(findings, 'write'))}"
    )
    by_view: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_view[finding.kind, finding.method, finding.route].append(finding)
    for kind in _ORDER:
        for (found, method, route), here in sorted(by_view.items()):
            if found == kind:
                people = ",".join(dict.fromkeys(finding.role for finding in here))
                what = "; ".join(dict.fromkeys(finding.what for finding in here))
                lines.append(
                    f"{kind:10} {method:4} {route}  [{people}]\n           {here[0].address}\n           {what[:400]}"
                )
    return lines


def _views(findings: list[Finding], *kinds: str) -> set[str]:
    return {finding.route for finding in findings if finding.kind in kinds}
