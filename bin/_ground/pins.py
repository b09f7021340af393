"""bin/pin: makes requirements/*.txt from requirements/*.in, with hashes and without addresses."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from _ground.places import PROJECT, REQUIREMENTS, child_environment, use_unicode_output
from _ground.report import Report, ScriptError

# The largest set first: what it chose binds the smaller ones, so that every set-up runs what the tests ran.
_SETS = ("test", "production", "base")


def main(arguments: list[str]) -> int:
    """Run bin/pin with *arguments*; return its exit code."""
    use_unicode_output()
    parser = argparse.ArgumentParser(prog="bin/pin", description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that *.in allow")
    options = parser.parse_args(arguments)
    report = Report()
    try:
        with tempfile.TemporaryDirectory() as scratch:
            with report.step("Getting uv"):
                uv = _install_uv(Path(scratch))
            larger = ""
            for name in _SETS:
                with report.step(f"Pinning requirements/{name}.txt"):
                    _compile(uv, name, larger, upgrade=options.upgrade)
                larger = name
    except ScriptError as error:
        report.problem(str(error))
        return 1
    return 0


def _install_uv(scratch: Path) -> Path:
    environment = scratch / "uv"
    _run([sys.executable, "-m", "venv", str(environment)])
    python = environment / "bin" / "python"
    _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"])
    return environment / "bin" / "uv"


def _compile(uv: Path, name: str, larger: str, *, upgrade: bool) -> None:
    command = [str(uv), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    command += [
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--custom-compile-command",
        "bin/pin",
    ]
    command += ["--no-annotate", f"{name}.in", "-o", f"{name}.txt"]
    if upgrade:
        command.append("--upgrade")
    if larger:
        command += ["--constraints", f"{larger}.txt"]
    _run(command, REQUIREMENTS)


def _run(command: list[str], directory: Path = PROJECT) -> None:
    done = subprocess.run(command, cwd=directory, env=child_environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ScriptError(f"{' '.join(command)} failed:\n{done.stderr.strip() or done.stdout.strip()}")
