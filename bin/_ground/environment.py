"""A Python environment of the project's own, made from a pinned requirements file."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from _ground.commands import run_logged
from _ground.lock import exclusive_lock
from _ground.places import PROJECT, REQUIREMENTS, child_environment, shown
from _ground.report import Report, ScriptError

_NAMES_A_REASON = re.compile(r"^\s*(error|[\w.]+Error\b)|retrying|No space left", re.IGNORECASE)
_MARKER = "installed-requirements"
_LOG = "installation.log"
_LOCK = "installation.lock"


def ready_environment(directory: Path, requirements: str, report: Report) -> Path:
    """Return the Python of the environment in *directory*, with all that the file *requirements* pins.

    Nothing is done while its marker fits. Other requirements are installed over what is there; what a former run left
    half done (the marker goes first and comes back last) is made anew. Raises ScriptError with the reason and the
    log's name.
    """
    python = directory / "bin" / "python"
    source = REQUIREMENTS / requirements
    marker = directory / _MARKER
    wanted = [_origin(directory), hashlib.sha256(source.read_bytes()).hexdigest()]
    if _marked(marker) == wanted:
        return python
    if directory.exists() and any(directory.iterdir()) and not (directory / _LOCK).exists():
        raise ScriptError(
            f"{shown(directory)} exists already and was not made by this script, which would empty it. "
            f"Move it away or delete it, then start again."
        )
    directory.mkdir(exist_ok=True)
    with exclusive_lock(directory / _LOCK, wait=True):
        found = _marked(marker)
        if found == wanted:  # another script was quicker
            return python
        marker.unlink(missing_ok=True)
        log = directory / _LOG
        log.write_bytes(b"")
        if found[:1] != wanted[:1]:
            with report.step(f"Making a Python environment in {shown(directory)}"):
                _make(directory, python, log)
        total = _pins(source)
        with report.step(
            f"Installing {total} pinned packages (once; this takes a minute or two)",
            lambda: f"({_handled(log)} of about {total})",
        ):
            _install(python, source, log)
        marker.write_text("\n".join(wanted), encoding="ascii")
    return python


def _origin(directory: Path) -> str:
    """Return a digest of the Python that makes the environment and of the place, which its scripts have in them."""
    return hashlib.sha256(f"{sys.version_info[:2]} {Path(sys.executable).resolve()} {directory}".encode()).hexdigest()


def _marked(marker: Path) -> list[str]:
    try:
        return marker.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _make(directory: Path, python: Path, log: Path) -> None:
    kept = {log.name, _LOCK}
    for entry in directory.iterdir():
        if entry.name not in kept:
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
    if not has_ensurepip():
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise ScriptError(
            f"This Python ({sys.executable}) comes without the modules venv and ensurepip, "
            f"which make an environment. On Debian and Ubuntu the package python{version}-venv brings them "
            f"(apt install python{version}-venv)."
        )
    code = _logged([sys.executable, "-m", "venv", str(directory)], log)
    if code != 0 or not python.exists():
        raise ScriptError(_failure("The Python environment could not be made", log))


def _install(python: Path, requirements: Path, log: Path) -> None:
    command = [str(python), "-m", "pip", "install", "--require-hashes", "--no-input", "--progress-bar", "off"]
    command += ["--disable-pip-version-check", "-r", str(requirements)]
    if _logged(command, log) != 0:
        raise ScriptError(_failure("The packages could not be installed", log))


def _logged(command: list[str], log: Path) -> int:
    # Temporary files beside it, so that an interrupted installation leaves nothing where nobody tidies up.
    scratch = log.parent / "tmp"
    scratch.mkdir(exist_ok=True)
    try:
        return run_logged(command, log, directory=PROJECT, environment=child_environment(TMPDIR=str(scratch)))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _failure(what: str, log: Path) -> str:
    lines = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    # pip names the trouble with the network in warnings, before the errors that follow from it.
    reasons = list(dict.fromkeys(line for line in lines if _NAMES_A_REASON.search(line))) or lines
    told = "\n".join(f"    {line.strip()}" for line in reasons[-5:]) or "    (no output)"
    return f"{what}:\n{told}\nThe whole output is in {shown(log)}. Starting again repeats what is missing."


def has_ensurepip() -> bool:
    """Return whether this Python can make environments (Debian's can't without a further package)."""
    command = [sys.executable, "-c", "import venv, ensurepip; ensurepip.version()"]
    return subprocess.run(command, capture_output=True, env=child_environment(), check=False).returncode == 0


def _pins(requirements: Path) -> int:
    lines = requirements.read_text(encoding="utf-8").splitlines()
    return sum(1 for line in lines if "==" in line and not line.startswith(" "))


def _handled(log: Path) -> int:
    try:
        output = log.read_bytes()
    except OSError:
        return 0
    return output.count(b"\nCollecting ") + output.count(b"\nRequirement already satisfied")


def script_path(python: Path) -> str:
    """Return a PATH that finds the environment's programs first."""
    return os.pathsep.join([str(python.parent), os.environ.get("PATH", os.defpath)])
