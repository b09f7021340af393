"""Walks in processes of their own, a few at once, each with a copy of the same database and files."""

import shutil
import signal
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from django.conf import settings
from django.db import connection, connections

from tests.isolation.routes import Route, Targets, all_routes
from tests.isolation.rules import all_rules
from tests.isolation.walk import Finding, Walk
from tests.isolation.watch import Watch
from tests.isolation.world import World


@dataclass(frozen=True)
class Job:
    """Walk as ``role`` the addresses of ``only`` (parts of patterns, "=" and a whole one; all if there is none).

    A quick walk follows no links and looks for no numbers that tell.
    """

    role: str
    only: tuple[str, ...] = ()
    without: str = ""
    quick: bool = False


@dataclass(frozen=True)
class Walked:
    """What came of a job."""

    job: Job
    requests: int
    walked: tuple[str, ...]
    costs: dict[str, int]
    findings: tuple[Finding, ...]


def chosen_routes(only: Iterable[str]) -> list[Route]:
    """Return the addresses whose patterns hold one of *only* ("=" and a whole pattern: are it), all without any."""
    parts = list(only)
    return [
        route
        for route in all_routes()
        if not parts or any(route.text == part[1:] if part.startswith("=") else part in route.text for part in parts)
    ]


def sample(targets: Targets) -> tuple[str, ...]:
    """Return, as parts of a job, a short address of every second area of the admin, for each model that it shows."""
    kept: dict[tuple[str, object], str] = {}
    for route in chosen_routes(["admin/"]):
        area = "/".join(route.text.split("/")[1:3]) if "snippets/" in route.text else route.text.split("/")[1]
        model = targets.model_of(route, route.parameters[0]) if route.parameters else None
        place = (area, model)
        if place not in kept or len(route.text) < len(kept[place]):
            kept[place] = route.text
    return tuple(f"={text}" for text in sorted(kept.values())[::2])


def walk(world: World, job: Job) -> Walked:
    """Walk in this process. Raises LookupError for a rule that there isn't."""
    if job.without:
        rule = next((rule for rule in all_rules() if job.without in rule.name.split(", ")), None)
        rule = next((rule for rule in all_rules() if rule.name == job.without), rule)
        if rule is None:
            raise LookupError(f"There is no rule {job.without}.")
        rule.take_out(world)
    walking = Walk(world, job.role, Watch(world.theirs), Targets(world))
    walking.go(chosen_routes(job.only), quick=job.quick)
    return Walked(job, walking.requests, tuple(sorted(walking.walked)), walking.costs, tuple(walking.findings))


#: What the processes inherit.
_world: list[World] = []


def walk_apart(world: World, jobs: list[Job], processes: int) -> Iterator[Walked]:
    """Yield what came of each job as it ends."""
    connections.close_all()
    _world[:] = [world]
    with get_context("fork").Pool(processes, _let_go, maxtasksperchild=1) as pool:
        yield from pool.imap_unordered(_alone, jobs, chunksize=1)


def _let_go() -> None:
    """A process that is told to end ends; what it walked is lost."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _alone(job: Job) -> Walked:
    with tempfile.TemporaryDirectory() as scratch:
        database, media = Path(scratch) / "walk.sqlite3", Path(scratch) / "media"
        shutil.copy(connection.settings_dict["NAME"], database)
        if Path(settings.MEDIA_ROOT).is_dir():
            shutil.copytree(settings.MEDIA_ROOT, media)
        connection.settings_dict["NAME"] = str(database)
        settings.MEDIA_ROOT = media
        try:
            return walk(_world[0], job)
        finally:
            connections.close_all()
