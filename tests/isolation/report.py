"""Walks as everybody who was asked for, and says what was found."""

import json
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.factories import make_network
from tests.isolation.apart import Job, Walked, walk_apart
from tests.isolation.rules import all_rules
from tests.isolation.walk import Finding
from tests.isolation.world import make_world

WALKERS = ("lead", "two", "editor", "contributor", "removed", "none", "nobody")
#: What is no leak: it doesn't show that a rule is missing.
_BESIDE = frozenset({"offer", "error"})
_ORDER = ("write", "mail", "read", "open", "count", "difference", "offer", "error")


def walk_and_report(
    *, roles: list[str], only: list[str], without: str = "", json_file: Path | None = None, processes: int = 2
) -> int:
    """Make the world in the empty database, walk, print; return 1 where something leaked."""
    began = time.perf_counter()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a time limit: tell what was found until then
    world = make_world(make_network())
    walks = []
    try:
        for walked in walk_apart(world, [Job(role, tuple(only), without) for role in roles or WALKERS], processes):
            sys.stderr.write(f"{walked.job.role}: {walked.requests} requests, {len(walked.findings)} findings\n")
            walks.append(walked)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped: what follows is what was found by those who had walked to the end.\n")
    findings = [finding for walk in walks for finding in walk.findings]
    lines = summary(walks, findings)
    lines.append(f"{time.perf_counter() - began:.0f} seconds")
    sys.stdout.write("\n".join(lines) + "\n")
    if json_file:
        rows = {
            "walks": [
                {"role": walk.job.role, "requests": walk.requests, "walked": walk.walked, "costs": walk.costs}
                for walk in walks
            ],
            "findings": [finding.as_row() for finding in findings],
        }
        json_file.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 1 if findings else 0


def each_rule_and_report(*, json_file: Path | None = None, processes: int = 2, named: Sequence[str] = ()) -> int:
    """Take one rule after the other out; print what each walk found; return 1 where one found nothing.

    *named*: only those whose name holds one of these; all of them without any.
    """
    began = time.perf_counter()
    world = make_world(make_network())
    rules = {rule.name: rule for rule in all_rules() if not named or any(part in rule.name for part in named)}
    jobs = [Job(rule.role, rule.only, rule.name) for rule in rules.values()]
    rows, unnoticed = [], []
    for walked in walk_apart(world, jobs, processes):
        rule = rules[walked.job.without]
        kinds: dict[str, int] = defaultdict(int)
        for finding in walked.findings:
            kinds[finding.kind] += 1
        found = ", ".join(f"{kinds[kind]} {kind}" for kind in _ORDER if kinds[kind] and kind not in _BESIDE)
        example = next((finding.what for finding in walked.findings if finding.kind not in _BESIDE), "")
        if not found:
            unnoticed.append(rule.name)
        row = {
            "rule": rule.name, "with": rule.beside, "role": rule.role, "addresses": " ".join(rule.only),
            "requests": walked.requests, "found": found or "NOTHING", "example": example[:90],
        }  # fmt: skip
        rows.append(row)
        sys.stdout.write(" | ".join(str(value) for value in row.values()) + "\n")
        sys.stdout.flush()
    sys.stdout.write(
        f"{len(rows)} rules taken out, {len(unnoticed)} not noticed, {time.perf_counter() - began:.0f} seconds\n"
    )
    if json_file:
        json_file.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 1 if unnoticed else 0


def summary(walks: Iterable[Walked], findings: list[Finding]) -> list[str]:
    """Return what to print: how much was walked, how many views leak, and each of them with an example."""
    walks = list(walks)
    lines = [
        f"{walk.job.role}: {len(walk.walked)} addresses by method, {walk.requests} requests, "
        + ", ".join(f"{len(_views(walk.findings, kind))} views {kind}" for kind in _ORDER)
        for walk in walks
    ]
    addresses = {address.split(" ", 1)[1] for walk in walks for address in walk.walked}
    requests = sum(walk.requests for walk in walks)
    lines.append(f"{len(addresses)} addresses × {len(walks)} people: {requests} requests")
    lines.append(
        f"views that show: {len(_views(findings, 'read', 'mail', 'count'))}; "
        f"that change: {len(_views(findings, 'write'))}"
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


def _views(findings: Iterable[Finding], *kinds: str) -> set[str]:
    return {finding.route for finding in findings if finding.kind in kinds}
