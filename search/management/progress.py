"""How far a long command is, in one line."""

from django.core.management.base import OutputWrapper

_WIDTH = 40


class ProgressBar:
    """Call it with (done, total). On a terminal the bar grows in place; elsewhere a line is written now and then."""

    def __init__(self, out: OutputWrapper, title: str) -> None:
        self._out = out
        self._title = title
        self._shown = -1
        self._step = 1 if out.isatty() else 10

    def __call__(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        if percent // self._step == self._shown and done != total:
            return
        self._shown = percent // self._step
        filled = _WIDTH * percent // 100
        line = f"{self._title} [{'#' * filled}{'.' * (_WIDTH - filled)}] {percent:3} % ({done:,} of {total:,})"
        if self._out.isatty():
            self._out.write(f"\r{line}", ending="\n" if done == total else "")
            self._out.flush()
        else:
            self._out.write(line)
