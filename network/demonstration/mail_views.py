"""The mail that a demonstration sent, newest first. Included in the addresses only where it runs."""

import email
import email.policy
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.utils.html import urlize
from django.utils.safestring import SafeString
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

LONGEST_LIST = 200


@dataclass(frozen=True)
class SentMail:
    """One message as it was sent; ``body`` is its plain text with links that can be followed."""

    sent_at: datetime
    to: str
    subject: str
    body: SafeString


def sent_mail(folder: Path) -> list[SentMail]:
    """Return the messages that Django's file backend wrote into *folder*, newest first, LONGEST_LIST at most."""
    messages = [message for file in folder.glob("*.log") for message in _messages(file)] if folder.exists() else []
    return sorted(messages, key=lambda message: message.sent_at, reverse=True)[:LONGEST_LIST]


def _messages(file: Path) -> list[SentMail]:
    found: list[SentMail] = []
    for raw in file.read_bytes().split(b"-" * 79 + b"\n"):
        if not raw.strip():
            continue
        message = email.message_from_bytes(raw, policy=email.policy.default)
        if isinstance(message, EmailMessage):
            found.append(_sent(message, file))
    return found


def _sent(message: EmailMessage, file: Path) -> SentMail:
    date = message["Date"]
    when = date.datetime if date is not None else None
    body = message.get_body(("plain",))
    return SentMail(
        sent_at=when or timezone.make_aware(datetime.fromtimestamp(file.stat().st_mtime)),  # noqa: DTZ006
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        body=SafeString(urlize(body.get_content() if body else "", autoescape=True)),
    )


@transaction.non_atomic_requests
@never_cache
@require_safe
def mail(request: HttpRequest) -> HttpResponse:
    return render(
        request, "network/demonstration_mail.html", {"messages_sent": sent_mail(Path(settings.EMAIL_FILE_PATH))}
    )


urlpatterns = [path("", mail, name="demonstration_mail")]
