"""Settings of the tests: PostgreSQL where DATABASE_URL names one, else SQLite."""

import tempfile
from pathlib import Path

from environs import Env

from network.settings.base import *  # noqa: F403
from network.settings.sqlite import sqlite_database

env = Env()

_scratch = Path(tempfile.gettempdir()) / "lantern-tests"
DATA_DIR = _scratch
PORT = 8000
SECRET_KEY = "for tests only"  # noqa: S105
DEBUG = False
DEMONSTRATION = True
TWO_FACTORS_REQUIRED = False  # tests/network/test_two_factors*.py turn it on

if env.str("DATABASE_URL", ""):
    DATABASES = {"default": {**env.dj_db_url("DATABASE_URL"), "ATOMIC_REQUESTS": True}}
else:
    DATABASES = {"default": sqlite_database(_scratch / "tests.sqlite3")}

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "network_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    # Wagtail writes each rendition that a list shows into it: five statements a picture, for what is fetched already.
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = _scratch / "static"
MEDIA_ROOT = _scratch / "media"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
EMAIL_FILE_PATH = _scratch / "mail"
DEFAULT_FROM_EMAIL = "no-reply@example.org"
NATIONAL_HOST = "localhost"
WAGTAILADMIN_BASE_URL = "http://localhost:8000"
TASKS = {"default": {"BACKEND": "tests.services.upkeep.WithoutUpkeep"}}
