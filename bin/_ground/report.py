"""What the scripts print: steps with the seconds since the start, and a sentence for what went wrong."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class ScriptError(Exception):
    """Ends a script; its text is the sentence that the person reads."""


class Report:
    """Prints steps; on a terminal a running step shows a live counter, elsewhere a plain line."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._live = sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"

    def seconds(self) -> float:
        """Return the seconds since the report was made."""
        return time.monotonic() - self._started

    def say(self, text: str) -> None:
        """Print *text* as a step that takes no time."""
        self._line(text)

    def plain(self, text: str = "") -> None:
        """Print *text* as it is."""
        print(text, flush=True)

    def problem(self, text: str) -> None:
        """Print the sentence *text* to standard error."""
        print(text, file=sys.stderr, flush=True)

    @contextmanager
    def step(self, title: str, count: Callable[[], str] | None = None) -> Iterator[None]:
        """Show that *title* is going on; *count* returns what a terminal shows beside the running seconds."""
        started = time.monotonic()
        if not self._live:
            self._line(f"{title} …")
            yield
            self._line(f"{title}: done in {time.monotonic() - started:.1f} s")
            return
        ended = threading.Event()
        ticker = threading.Thread(target=self._tick, args=(title, started, count, ended), daemon=True)
        ticker.start()
        try:
            yield
        except BaseException:
            ended.set()
            ticker.join()
            sys.stdout.write("\r\x1b[K")
            raise
        ended.set()
        ticker.join()
        sys.stdout.write("\r\x1b[K")
        self._line(f"{title}: done in {time.monotonic() - started:.1f} s")

    def _tick(self, title: str, started: float, count: Callable[[], str] | None, ended: threading.Event) -> None:
        while not ended.wait(0.2):
            counted = count() if count else ""
            taken = time.monotonic() - started
            line = f"[{self.seconds():6.1f} s] {title} … {taken:.0f} s {counted}".rstrip()
            sys.stdout.write(f"\r\x1b[K{line[: _terminal_width() - 1]}")
            sys.stdout.flush()

    def _line(self, text: str) -> None:
        start = "\r\x1b[K" if self._live else ""  # over the live counter, if one is running
        print(f"{start}[{self.seconds():6.1f} s] {text}", flush=True)


def _terminal_width() -> int:
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80
