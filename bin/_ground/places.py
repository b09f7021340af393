"""Where things are in the project, and the environment that child processes get."""

import os
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
REQUIREMENTS = PROJECT / "requirements"

# Variables of the caller's shell that would bend another Python's or pip's ways.
_BENDING = (
    "PYTHONDONTWRITEBYTECODE",  # two dozen Pythons are started: each would compile every module again
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "DJANGO_SETTINGS_MODULE",
)


def child_environment(**changes: str) -> dict[str, str]:
    """Return this process's environment for a child, cleared of what bends Python, with *changes* on top."""
    environment = {name: value for name, value in os.environ.items() if name not in _BENDING}
    environment["PYTHONUNBUFFERED"] = "1"
    environment["PYTHONUTF8"] = "1"  # file names and output are UTF-8, whatever the locale says
    environment.update(changes)
    return environment


def shown(path: Path) -> str:
    """Return *path* as a person would type it: relative to the working directory when it is below it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)


def use_unicode_output() -> None:
    """Let this process print any character, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace", line_buffering=True)
