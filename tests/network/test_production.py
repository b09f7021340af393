"""Production settings: what is missing is named, and nothing starts."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow  # each starts a process

COMPLETE = {
    "DJANGO_SETTINGS_MODULE": "network.settings.production",
    "SECRET_KEY": "x" * 60 + "abcdefghij",
    "DATABASE_URL": "postgres://u:p@127.0.0.1/n",
    "REDIS_URL": "redis://127.0.0.1/0",
    "ELASTICSEARCH_URL": "http://127.0.0.1:9200",
    "NATIONAL_HOST": "www.example.org",
    "MAIL_URL": "smtp://127.0.0.1:25",
    "MAIL_FROM": "no-reply@example.org",
    "S3_BUCKET": "media",
    "S3_ENDPOINT_URL": "http://127.0.0.1:9000",
    "S3_ACCESS_KEY_ID": "key",
    "S3_SECRET_ACCESS_KEY": "secret",
}


def start(**changes: str | None) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, **COMPLETE}
    for name, value in changes.items():
        environment.pop(name)
        if value is not None:
            environment[name] = value
    return subprocess.run(
        [sys.executable, "-c", "from django.conf import settings; print(settings.NATIONAL_HOST)"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_complete_environment_starts() -> None:
    assert start().stdout.strip() == "www.example.org"


@pytest.mark.parametrize("name", sorted(set(COMPLETE) - {"DJANGO_SETTINGS_MODULE"}))
def test_missing_variable_is_named(name: str) -> None:
    result = start(**{name: None})

    assert result.returncode != 0
    assert name in result.stderr.splitlines()[-1]


def test_mail_server_of_an_unknown_kind_is_refused() -> None:
    assert "MAIL_URL" in start(MAIL_URL="smtp+tls://mail.example.org").stderr.splitlines()[-1]


def test_database_that_is_not_postgresql_is_refused() -> None:
    assert "PostgreSQL" in start(DATABASE_URL="sqlite:///x").stderr.splitlines()[-1]
