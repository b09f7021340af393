"""A throw-away PostgreSQL for the tests: made in a temporary directory, started, and deleted after use.

bin/test uses it. By hand, for a pytest run of one's own:
``python -m tests.services.postgresql`` prints the DATABASE_URL and serves until Ctrl-C.
"""

import ctypes
import locale
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_START_SECONDS = 60.0
_STOP_SECONDS = 20.0
_PR_SET_PDEATHSIG = 1
# Safe on a disk that may lose everything at a power cut: it is deleted in a few minutes anyway.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "shared_buffers": "128MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "timezone": "UTC",
}


class PostgresqlError(Exception):
    """The server can't be found or started; the text says why."""


@dataclass(frozen=True)
class _Owner:
    """The user and groups of the server's processes; nothing given means our own."""

    user: int | None = None
    group: int | None = None
    extra_groups: tuple[int, ...] | None = None

    def give(self, path: Path) -> None:
        """Make *path* the owner's."""
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)


@contextmanager
def throwaway_postgresql() -> Iterator[str]:
    """Yield the DATABASE_URL (postgres://…) of a new, empty PostgreSQL server on a free local port."""
    programs = find_programs()
    if programs is None:
        raise PostgresqlError("PostgreSQL's server programs (initdb, postgres) are not installed.")
    owner = _server_owner()
    # Another user may not reach root's own directory for temporary files.
    place = "/tmp" if owner.user is not None else None  # noqa: S108
    directory = Path(tempfile.mkdtemp(prefix="lantern-postgresql-", dir=place))
    try:
        owner.give(directory)
        password = secrets.token_hex(16)
        _make_cluster(programs, directory, password, owner)
        process, port = _start(programs, directory, owner)
        try:
            yield f"postgres://lantern:{password}@127.0.0.1:{port}/postgres"
        finally:
            _stop(process)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def find_programs() -> Path | None:
    """Return the directory of the newest installed initdb and postgres, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    found += sorted(Path("/opt/homebrew/opt").glob("postgresql@*/bin"), key=_version, reverse=True)
    found += [Path("/usr/local/pgsql/bin"), Path("/usr/pgsql/bin")]
    for directory in found:
        if all(os.access(directory / name, os.X_OK) for name in ("initdb", "postgres")):
            return directory
    return None


def _version(directory: Path) -> int:
    digits = "".join(character for character in directory.parent.name if character.isdigit())
    return int(digits or 0)


def _server_owner() -> _Owner:
    """Return whom the server runs as: somebody else when we are root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return _Owner()
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return _Owner(entry.pw_uid, entry.pw_gid, ())
    raise PostgresqlError("PostgreSQL does not run as root, and there is no user 'postgres' to run it as.")


def _make_cluster(programs: Path, directory: Path, password: str, owner: _Owner) -> None:
    password_file = directory / "password"
    password_file.write_text(password, encoding="ascii")
    password_file.chmod(0o600)
    owner.give(password_file)
    # Sorted by code point, as SQLite sorts; letters and their cases by Unicode, as in production.
    command = [str(programs / "initdb"), "--pgdata", str(directory / "cluster"), "--username", "lantern"]
    command += ["--encoding", "UTF8", "--locale", "C", "--lc-ctype", _character_locale(), "--no-sync"]
    command += ["--auth", "scram-sha-256", "--pwfile", str(password_file)]
    done = subprocess.run(
        command,
        cwd=directory,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        user=owner.user,
        group=owner.group,
        extra_groups=owner.extra_groups,
    )
    if done.returncode != 0:
        raise PostgresqlError(f"initdb failed:\n{done.stderr.strip() or done.stdout.strip()}")
    password_file.unlink()


def _character_locale() -> str:
    """Return a locale that knows the letters beyond ASCII (else "É" is not the capital of "é")."""
    before = locale.setlocale(locale.LC_CTYPE)
    for name in ("C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8"):
        try:
            locale.setlocale(locale.LC_CTYPE, name)
        except locale.Error:
            continue
        locale.setlocale(locale.LC_CTYPE, before)
        return name
    raise PostgresqlError("This computer has no UTF-8 locale (C.UTF-8 or en_US.UTF-8); PostgreSQL needs one.")


def _start(programs: Path, directory: Path, owner: _Owner) -> tuple[subprocess.Popen[bytes], int]:
    log = directory / "server.log"
    for _attempt in range(5):  # another program may take the free port before the server does
        port = free_port()
        command = [str(programs / "postgres"), "-D", str(directory / "cluster"), "-p", str(port)]
        for name, value in _SETTINGS.items():
            command += ["-c", f"{name}={value}"]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=directory,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C ends the tests first, then the server
                preexec_fn=_end_with_parent,  # noqa: PLW1509 (does nothing that needs a lock)
                user=owner.user,
                group=owner.group,
                extra_groups=owner.extra_groups,
            )
        if _wait_until_ready(process, log):
            return process, port
    printed = log.read_text(encoding="utf-8", errors="replace")
    raise PostgresqlError(f"PostgreSQL did not start:\n{printed[-2000:]}")


def _wait_until_ready(process: subprocess.Popen[bytes], log: Path) -> bool:
    deadline = time.monotonic() + _START_SECONDS
    try:
        while process.poll() is None and time.monotonic() < deadline:
            if b"ready to accept connections" in log.read_bytes():
                return True
            time.sleep(0.05)
    except BaseException:
        _stop(process)
        raise
    _stop(process)
    return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)  # "fast": ends the connections that are left, then itself
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)  # "immediate": ends its own processes too, unlike SIGKILL
        process.wait()


def _end_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGINT)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return {**kept, "LC_ALL": "C"}


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    try:
        with throwaway_postgresql() as url:
            print(f"DATABASE_URL={url}", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        pass
    except PostgresqlError as error:
        sys.exit(str(error))
