"""What the tests need of the computer beside Python packages: found, or installed by root with apt-get."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from _ground.environment import has_ensurepip
from _ground.places import child_environment
from _ground.report import Report, ScriptError
from tests.services import postgresql

_CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FONT_DIRECTORIES = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts")


@dataclass(frozen=True)
class Part:
    """Something that must be on the computer, and the Debian package that brings it."""

    title: str
    package: str
    is_there: Callable[[], bool]


def provide(parts: list[Part], report: Report) -> None:
    """Install those of *parts* that are missing; raise ScriptError naming what can't be installed."""
    missing = [part for part in parts if not part.is_there()]
    if not missing:
        return
    packages = [part.package for part in missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        lines = "\n".join(f"    {part.title}: package {part.package}" for part in missing)
        raise ScriptError(
            f"The tests need what is not on this computer:\n{lines}\n"
            f"On Debian: sudo apt-get install {' '.join(packages)} (as root, bin/test does it itself)."
        )
    with report.step(f"Installing {', '.join(packages)} with apt-get"):
        _apt_get("update")
        _apt_get("install", "--yes", "--no-install-recommends", *packages)
    for part in missing:
        if not part.is_there():
            raise ScriptError(f"{part.package} is installed, but {part.title} is still not found.")


def chromium() -> str | None:
    """Return the path of the browser for the tests, or None."""
    given = os.environ.get("CHROMIUM", "")
    if given:
        return shutil.which(given)
    return next((path for path in map(shutil.which, _CHROMIUM_NAMES) if path), None)


def _apt_get(*arguments: str) -> None:
    done = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=child_environment(DEBIAN_FRONTEND="noninteractive", LC_ALL="C"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        tail = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-12:])
        raise ScriptError(f"apt-get {' '.join(arguments)} failed:\n{tail}")


def _has_font() -> bool:
    return any(
        next(Path(directory).rglob(f"*.{ending}"), None) is not None
        for directory in _FONT_DIRECTORIES
        for ending in ("ttf", "otf", "ttc")
    )


PYTHON_VENV = Part(
    "Python's module ensurepip (makes environments)",
    f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
    has_ensurepip,
)
POSTGRESQL = Part("PostgreSQL's server programs", "postgresql", lambda: postgresql.find_programs() is not None)
MAVEN = Part(
    "Maven (fetches Elasticsearch)", "maven", lambda: bool(os.environ.get("ELASTICSEARCH_URL") or shutil.which("mvn"))
)
CHROMIUM = Part("the browser Chromium", "chromium", lambda: chromium() is not None)
FONTS = Part("a font for the browser", "fonts-dejavu-core", _has_font)
