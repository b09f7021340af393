"""Static files under names that change with their content, without collecting them first: the embedded set-up.

In production ``collectstatic`` writes each file under such a name. Here nothing is written: the name is made when it is
asked for, and the files of the project and of its packages are served under it from where they are.
"""

import hashlib
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage, staticfiles_storage
from whitenoise.middleware import WhiteNoiseMiddleware


class FoundFilesStorage(StaticFilesStorage):
    """Gives ``js/leave.js`` the address ``…/js/leave.<hash>.js``, in the shape that whitenoise knows as lasting."""

    def url(self, name: str | None) -> str:
        return super().url(_with_hash(name) if name else name)


class FoundFilesMiddleware(WhiteNoiseMiddleware):
    """whitenoise, with every file under its lasting name, too."""

    def add_file_to_dictionary(self, url: str, path: str, stat_cache: Any = None) -> None:
        super().add_file_to_dictionary(url, path, stat_cache=stat_cache)
        lasting = urlsplit(staticfiles_storage.url(url.removeprefix(self.static_prefix))).path
        if lasting != url:
            super().add_file_to_dictionary(unquote(lasting), path, stat_cache=stat_cache)


@cache
def _with_hash(name: str) -> str:
    found = finders.find(name)
    if not isinstance(found, str) or not Path(found).is_file():
        return name
    digest = hashlib.md5(Path(found).read_bytes(), usedforsecurity=False).hexdigest()[:12]
    place = PurePosixPath(name)
    return str(place.with_name(f"{place.stem}.{digest}{place.suffix}"))
