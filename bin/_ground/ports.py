"""Whether a port of this computer is free, on IPv4 and, where there is one, on IPv6."""

import errno
import socket

from _ground.report import ScriptError


def loopback_addresses(port: int) -> list[str]:
    """Return the addresses to listen at ("127.0.0.1:8000", "[::1]:8000"), each of them free at this moment.

    Browsers resolve *.localhost to either of them. Raises ScriptError when the port is taken or not allowed.
    """
    refusal = _refusal(socket.AF_INET, "127.0.0.1", port)
    addresses = [f"127.0.0.1:{port}"]
    if refusal is None and has_ipv6():
        refusal = _refusal(socket.AF_INET6, "::1", port)
        addresses.append(f"[::1]:{port}")
    if refusal is None:
        return addresses
    if refusal.errno == errno.EADDRINUSE:
        raise ScriptError(
            f"Port {port} of this computer is already in use. Stop the program that uses it, "
            f"or choose another port: bin/demo --port {_free_port_after(port)}"
        )
    if refusal.errno in (errno.EACCES, errno.EPERM):
        raise ScriptError(
            f"Port {port} is reserved for the system administrator. Choose one above 1023: bin/demo --port 8000"
        )
    raise ScriptError(f"Port {port} can't be used: {refusal.strerror}. Choose another: bin/demo --port 8000")


def has_ipv6() -> bool:
    """Return whether this computer has the IPv6 loopback address."""
    return socket.has_ipv6 and _refusal(socket.AF_INET6, "::1", 0) is None


def _refusal(family: socket.AddressFamily, host: str, port: int) -> OSError | None:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            # As the server does: a port whose last connections are still closing counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
            probe.listen(1)
    except OSError as error:
        return error
    return None


def _free_port_after(port: int) -> int:
    candidates: list[int] = [*range(port + 1, min(port + 50, 65535)), *range(8001, 8100)]
    for candidate in candidates:
        if candidate > 1023 and _refusal(socket.AF_INET, "127.0.0.1", candidate) is None:
            return candidate
    return 8001
