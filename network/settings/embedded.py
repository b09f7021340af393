"""The embedded set-up: SQLite, database search, local files, one worker. What ``bin/demo`` starts.

Environment (all optional): LANTERN_DATA (directory of database, media and mail), LANTERN_PORT (the port in the
sites' addresses), LANTERN_DEMONSTRATION=1 (the demonstration's accounts may sign in, its mail can be read, and two
factors are only offered), LANTERN_TWO_FACTORS_REQUIRED=1 or 0 (whether leads and National must have them).
"""

import secrets
from pathlib import Path

from environs import Env

from network.settings.base import *  # noqa: F403
from network.settings.base import MIDDLEWARE, PROJECT_DIR
from network.settings.sqlite import sqlite_database

env = Env()

DATA_DIR = Path(env.str("LANTERN_DATA", str(PROJECT_DIR / "data"))).resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)
PORT = env.int("LANTERN_PORT", 8000)
DEMONSTRATION = env.bool("LANTERN_DEMONSTRATION", False)
TWO_FACTORS_REQUIRED = env.bool("LANTERN_TWO_FACTORS_REQUIRED", not DEMONSTRATION)  # its accounts are printed


def _kept_secret(path: Path) -> str:
    """Return the key kept in *path*; the first caller makes it (readable by its owner only)."""
    try:
        with path.open("x", encoding="ascii") as file:
            path.chmod(0o600)
            file.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii")


SECRET_KEY = _kept_secret(DATA_DIR / "secret-key")
DEBUG = False

# A thread of the server keeps its connection: opening one reads the whole schema, 3 ms of each page.
DATABASES = {"default": {**sqlite_database(DATA_DIR / "network.sqlite3"), "CONN_MAX_AGE": None}}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "network_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    # Wagtail writes each rendition that a list shows into it: five statements a picture, for what is fetched already.
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}

STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "network.static_files.FoundFilesStorage"},
}
MIDDLEWARE = [
    name.replace("whitenoise.middleware.WhiteNoise", "network.static_files.FoundFiles") for name in MIDDLEWARE
]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

NATIONAL_HOST = "localhost"
WAGTAILADMIN_BASE_URL = f"http://{NATIONAL_HOST}:{PORT}"
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = DATA_DIR / "mail"
DEFAULT_FROM_EMAIL = "no-reply@example.org"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
