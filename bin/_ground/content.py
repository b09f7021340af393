"""The demonstration's database and content: brought up to date when something that they are made of has changed."""

import hashlib
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from _ground.commands import run_logged
from _ground.data_directory import DATABASE
from _ground.places import PROJECT, REQUIREMENTS
from _ground.report import Report, ScriptError

_PACKAGES = ("network", "chapters", "resources", "search")
_SHOWN = (".css", ".html", ".js", ".svg")  # how pages look; nothing of it goes into the database
_MARKER = "prepared"


def prepare_content(python: Path, directory: Path, environment: Mapping[str, str], report: Report) -> str:
    """Bring tables and content in *directory* up to date; return the table of who may sign in.

    Skipped when neither the code nor the port nor the applied migrations have changed since the last time.
    """
    logs = directory / "logs"
    sign_ins = logs / "sign-ins.txt"
    marker = directory / _MARKER
    if sign_ins.exists() and marker.exists() and marker.read_text("ascii") == _state(directory, environment):
        report.say("Database and content are up to date")
        return sign_ins.read_text(encoding="utf-8")
    started = time.monotonic()
    report.say("Preparing database and content …")
    logs.mkdir(exist_ok=True)
    marker.unlink(missing_ok=True)
    log = logs / "preparation.log"
    log.unlink(missing_ok=True)
    code = run_logged(
        [str(python), str(PROJECT / "bin" / "_ground" / "prepare.py"), str(sign_ins)],
        log,
        directory=PROJECT,
        environment=environment,
        on_line=lambda line: report.plain(f"             {line}"),
    )
    if code != 0:
        raise ScriptError(
            f"Database and content could not be prepared (exit code {code}); the reason is above "
            f"and in {log}. bin/demo --fresh begins anew and deletes what was edited."
        )
    marker.write_text(_state(directory, environment), encoding="ascii")
    report.say(f"Preparing database and content: done in {time.monotonic() - started:.1f} s")
    return sign_ins.read_text(encoding="utf-8")


def _state(directory: Path, environment: Mapping[str, str]) -> str:
    """Return a digest of all that the content is made of, and of what the database says was applied to it."""
    digest = hashlib.sha256(environment["LANTERN_PORT"].encode())
    for source in _sources():
        digest.update(f"\0{source.relative_to(PROJECT)}\0".encode())
        digest.update(source.read_bytes())
    digest.update(repr(_applied_migrations(directory / DATABASE)).encode())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    yield REQUIREMENTS / "base.txt"
    for package in _PACKAGES:
        for source in sorted((PROJECT / package).rglob("*")):
            if source.is_file() and "__pycache__" not in source.parts and source.suffix not in _SHOWN:
                yield source


def _applied_migrations(database: Path) -> list[tuple[str, str]]:
    """Return (app, name) of each; empty where there is no database, or one that was put there by hand."""
    if not database.exists():
        return []
    try:
        connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()
        finally:
            connection.close()
    except sqlite3.Error:
        return []
