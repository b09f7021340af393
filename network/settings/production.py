"""The production set-up, chosen by environment variables. What is missing is named, and nothing starts.

Required: SECRET_KEY, DATABASE_URL (postgres://…), REDIS_URL, ELASTICSEARCH_URL, NATIONAL_HOST, MAIL_URL (smtp://…),
MAIL_FROM, S3_BUCKET, S3_ENDPOINT_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY.
Optional: ELASTICSEARCH_INDEX (lantern), S3_REGION (us-east-1), STATIC_ROOT (/srv/static), HSTS_SECONDS (a year),
LOG_LEVEL (INFO), PROXIES (1).
"""

from django.core.exceptions import ImproperlyConfigured
from environs import Env

from network.settings.base import *  # noqa: F403
from network.settings.requirement import read_required

env = Env()
_given = read_required(
    "SECRET_KEY",
    "DATABASE_URL",
    "REDIS_URL",
    "ELASTICSEARCH_URL",
    "NATIONAL_HOST",
    "MAIL_URL",
    "MAIL_FROM",
    "S3_BUCKET",
    "S3_ENDPOINT_URL",
    "S3_ACCESS_KEY_ID",
    "S3_SECRET_ACCESS_KEY",
)

DEBUG = False
SECRET_KEY = _given["SECRET_KEY"]
PORT = 443
NATIONAL_HOST = _given["NATIONAL_HOST"]
WAGTAILADMIN_BASE_URL = f"https://{NATIONAL_HOST}"

DATABASES = {
    "default": {
        **env.dj_db_url("DATABASE_URL", conn_max_age=60, conn_health_checks=True),
        "ATOMIC_REQUESTS": True,
    }
}
if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
    raise ImproperlyConfigured("DATABASE_URL must name a PostgreSQL database (postgres://user:password@host/name).")

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": _given["REDIS_URL"]},
}
ELASTICSEARCH_URL = _given["ELASTICSEARCH_URL"]
ELASTICSEARCH_INDEX = env.str("ELASTICSEARCH_INDEX", "lantern")

STORAGES = {
    "default": {
        "BACKEND": "network.storage.PrivateS3Storage",
        "OPTIONS": {
            "bucket_name": _given["S3_BUCKET"],
            "endpoint_url": _given["S3_ENDPOINT_URL"],
            "access_key": _given["S3_ACCESS_KEY_ID"],
            "secret_key": _given["S3_SECRET_ACCESS_KEY"],
            "region_name": env.str("S3_REGION", "us-east-1"),
            "file_overwrite": False,
            "querystring_auth": True,
        },
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
STATIC_ROOT = env.str("STATIC_ROOT", "/srv/static")

_mail = env.dj_email_url("MAIL_URL")
if "EMAIL_BACKEND" not in _mail:
    raise ImproperlyConfigured(
        "MAIL_URL must begin with smtp://, smtps:// or submission:// (smtps and submission encrypt the connection)."
    )
EMAIL_TIMEOUT = 20  # seconds: a silent mail server must not keep the worker
EMAIL_BACKEND = _mail["EMAIL_BACKEND"]
EMAIL_HOST = _mail["EMAIL_HOST"]
EMAIL_PORT = _mail["EMAIL_PORT"]
EMAIL_HOST_USER = _mail["EMAIL_HOST_USER"]
EMAIL_HOST_PASSWORD = _mail["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS = _mail["EMAIL_USE_TLS"]
EMAIL_USE_SSL = _mail["EMAIL_USE_SSL"]
DEFAULT_FROM_EMAIL = _given["MAIL_FROM"]

# The proxy in front ends TLS and says so; it must overwrite this header on every request.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# So many proxies in front each add the address that asked them to X-Forwarded-For: what stands further left in it is
# the visitor's own claim. Attempts to sign in are counted by that address.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("PROXIES", 1)
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
}
