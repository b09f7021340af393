"""Links of the library to addresses outside are tried once a day, by the worker, a few after each other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urldefrag

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from network.clock import day_begun
from network.tasks import enqueue
from resources.link_answers import Answer, ask
from resources.models import CheckedLink, ResourceFile, ResourcePage

#: Links in one task: at the longest they take as long as a task may (network.tasks.LONGEST_RUN).
IN_ONE_TASK = 15
_LONGEST = 500
_HREF = re.compile(r'href="(https?://[^"]+)"', re.IGNORECASE)


def connect() -> None:
    """Listen to the clock. Called once, when the application starts."""
    day_begun.connect(_daily, dispatch_uid="resources.link_checks")


def links_in(body: str) -> set[str]:
    """Return the addresses outside to which rich text links, without what comes after "#"."""
    return {link for found in _HREF.findall(body) if len(link := _plain(found)) <= _LONGEST}


@transaction.atomic
def gather() -> list[int]:
    """Write down which links the library has now, forget others, and return the primary keys of all."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for url, resource_pk in _found():
        wanted[url].add(resource_pk)
    have = {link.url: link for link in CheckedLink.objects.all()}
    gone_links = [link.pk for url, link in have.items() if url not in wanted]
    for start in range(0, len(gone_links), 500):
        CheckedLink.objects.filter(pk__in=gone_links[start : start + 500]).delete()
    CheckedLink.objects.bulk_create([CheckedLink(url=url) for url in wanted if url not in have], ignore_conflicts=True)
    rows = dict(CheckedLink.objects.values_list("url", "pk"))
    through = CheckedLink.resources.through
    now = {(rows[url], pk) for url, pks in wanted.items() if url in rows for pk in pks}
    before = {
        (link, resource): pk for pk, link, resource in through.objects.values_list("pk", "checkedlink", "resource")
    }
    gone = [pk for pair, pk in before.items() if pair not in now]
    for start in range(0, len(gone), 500):
        through.objects.filter(pk__in=gone[start : start + 500]).delete()
    through.objects.bulk_create(
        [through(checkedlink_id=link, resource_id=resource) for link, resource in sorted(now - set(before))],
        ignore_conflicts=True,
        batch_size=500,
    )
    return sorted(rows[url] for url in wanted if url in rows)


@task(priority=-50)
def check_links(pks: str) -> None:
    """Try the links with these primary keys, separated by commas. Safe to run twice: a day's failure counts once."""
    for link in CheckedLink.objects.filter(pk__in=[int(pk) for pk in pks.split(",")]):
        note(link, ask(link.url))


def note(link: CheckedLink, answer: Answer) -> None:
    """Write down how *link* answered now."""
    now = timezone.now()
    link.status, link.problem = answer.status, answer.problem[:200]
    if not answer.problem:
        link.failing_since, link.failed_days = None, 0
    elif link.failing_since is None:
        link.failing_since, link.failed_days = now, 1
    elif link.checked_at is None or timezone.localdate(link.checked_at) != timezone.localdate(now):
        link.failed_days += 1
    link.checked_at = now
    link.save(update_fields=["status", "problem", "failing_since", "failed_days", "checked_at"])


def _found() -> Iterator[tuple[str, int]]:
    """Yield each link of what visitors may find, with its resource."""
    files = ResourceFile.objects.current().exclude(url="").filter(resource__merged_into__isnull=True)
    for url, resource_pk in files.values_list("url", "resource"):
        yield _plain(url), resource_pk
    pages = ResourcePage.objects.live().filter(resource__merged_into__isnull=True, body__contains="://")
    for body, resource_pk in pages.values_list("body", "resource").iterator(chunk_size=500):
        for url in links_in(body):
            yield url, resource_pk


def _plain(url: str) -> str:
    return urldefrag(unescape(url).strip())[0]


def _daily(**kwargs: Any) -> None:
    pks = gather()
    for start in range(0, len(pks), IN_ONE_TASK):
        enqueue(check_links, ",".join(map(str, pks[start : start + IN_ONE_TASK])))
