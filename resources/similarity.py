"""What a submission may be a second copy of: resources with the same file, or with a near-same title.

Comparing a title with 100,000 others word by word takes too long, so each resource keeps a few keys of its titles
(TitleKey, indexed): one of all its words, and one for each word left out. Two titles that differ by one word, added,
left out or exchanged, have a key in common; words are compared by their first letters, so that a plural or a slip at
the end doesn't matter. One statement finds the candidates for a whole page of submissions; difflib has the last word.
"""

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from django.db.models import Prefetch, QuerySet
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _

from network.clock import day_begun
from resources.models import Resource, ResourceFile, ResourcePage, TitleKey

#: Words that say nothing about what a title is about, in the languages of the network's pages.
_EMPTY = frozenset(
    word
    for words in ("a an and for in of on the to with", "de del el en la las los para por un una y")
    for word in words.split()
)
#: Letters of a word that count.
_STEM = 5
#: Words of a title that count; and how many must remain when one is left out, lest all posters be alike.
_MOST_WORDS = 12
_FEWEST_REMAINING = 2
#: From here on titles are near-same, as difflib counts (0 to 1).
_NEAR = 0.7
#: Shown beside a submission, and looked at for it.
_SHOWN = 5
_CANDIDATES = 40
_BATCH = 500


class Similar(NamedTuple):
    """A resource that may be the same, and why it may be."""

    resource: Resource
    reason: Any


def connect() -> None:
    """Listen to titles, and look once a day for resources without keys. Called once, when the application starts."""
    post_save.connect(_on_page_saved, sender=ResourcePage, dispatch_uid="resources.similarity")
    day_begun.connect(_daily, dispatch_uid="resources.similarity")


def keys_of(title: str) -> set[str]:
    """Return the keys under which *title* is found."""
    words = sorted(_stems(title))[:_MOST_WORDS]
    if not words:
        return set()
    found = {_digest(words)}
    if len(words) > _FEWEST_REMAINING:
        found |= {_digest(words[:number] + words[number + 1 :]) for number in range(len(words))}
    return found


def similar_to(resources: Sequence[Resource], within: "QuerySet[Resource]") -> dict[int, list[Similar]]:
    """Return, by primary key, what of *within* each of *resources* may be a copy of, the surest first: four queries."""
    by_file, by_key = _same_files(resources), _same_keys(resources)
    pks = {pk for found in (*by_file.values(), *by_key.values()) for pk in found}
    pages = Prefetch("pages", queryset=ResourcePage.objects.defer("body"))
    candidates = {
        row.pk: row
        for row in within.filter(pk__in=pks, merged_into__isnull=True)
        .select_related("contributor")
        .prefetch_related(pages)
    }
    found: dict[int, list[Similar]] = {}
    for resource in resources:
        same = [Similar(candidates[pk], _("the same file")) for pk in sorted(by_file[resource.pk]) if pk in candidates]
        others = by_key[resource.pk] - by_file[resource.pk]
        near = [(_nearness(resource, candidates[pk]), pk) for pk in others if pk in candidates]
        near.sort(key=lambda pair: (-pair[0], pair[1]))
        same += [Similar(candidates[pk], _("nearly the same title")) for close, pk in near if close >= _NEAR]
        found[resource.pk] = same[:_SHOWN]
    return found


def index_titles(resources: Iterable[Resource]) -> None:
    """Write the keys of *resources* (with their pages prefetched) anew."""
    for resource in resources:
        wanted = set().union(*(keys_of(title) for title in _titles(resource)))
        have = set(TitleKey.objects.filter(resource=resource).values_list("key", flat=True))
        if have - wanted:
            TitleKey.objects.filter(resource=resource, key__in=have - wanted).delete()
        TitleKey.objects.bulk_create(
            [TitleKey(resource=resource, key=key) for key in sorted(wanted - have)], ignore_conflicts=True
        )


def _same_files(resources: Sequence[Resource]) -> dict[int, set[int]]:
    prints: dict[str, set[int]] = defaultdict(set)
    for pk, sha256 in (
        ResourceFile.objects.filter(resource__in=resources).exclude(sha256="").values_list("resource", "sha256")
    ):
        prints[sha256].add(pk)
    found: dict[int, set[int]] = defaultdict(set)
    for other, sha256 in ResourceFile.objects.filter(sha256__in=prints).values_list("resource", "sha256"):
        for pk in prints[sha256] - {other}:
            found[pk].add(other)
    return found


def _same_keys(resources: Sequence[Resource]) -> dict[int, set[int]]:
    asked: dict[str, set[int]] = defaultdict(set)
    for resource in resources:
        for title in _titles(resource):
            for key in keys_of(title):
                asked[key].add(resource.pk)
    found: dict[int, set[int]] = defaultdict(set)
    rows = TitleKey.objects.filter(key__in=asked).values_list("resource", "key").order_by("-resource")
    for other, key in rows[: _CANDIDATES * max(len(asked), 1)]:
        for pk in asked[key] - {other}:
            if len(found[pk]) < _CANDIDATES:
                found[pk].add(other)
    return found


def _titles(resource: Resource) -> set[str]:
    return {title for page in resource.pages.all() for title in (page.title, page.draft_title) if title}


def _nearness(one: Resource, other: Resource) -> float:
    pairs = [(a, b) for a in _titles(one) for b in _titles(other)]
    return max((SequenceMatcher(None, _sorted(a), _sorted(b)).ratio() for a, b in pairs), default=0.0)


def _sorted(title: str) -> str:
    """The words that count, in an order of their own: "A poster for the room" is "The room poster"."""
    return " ".join(sorted(_stems(title)))


def _plain(title: str) -> str:
    """Return *title* in small letters without accents and signs."""
    letters = unicodedata.normalize("NFKD", title.casefold())
    return " ".join(re.findall(r"\w+", "".join(char for char in letters if not unicodedata.combining(char))))


def _stems(title: str) -> set[str]:
    words = _plain(title).split()
    return {word[:_STEM] for word in words if word not in _EMPTY} or {word[:_STEM] for word in words}


def _digest(words: Sequence[str]) -> str:
    return hashlib.blake2b(" ".join(words).encode(), digest_size=16).hexdigest()


def _on_page_saved(instance: ResourcePage, raw: bool, **kwargs: Any) -> None:
    if not raw:
        index_titles(Resource.objects.filter(pk=instance.resource_id).prefetch_related("pages"))


def _daily(**kwargs: Any) -> None:
    """What came in by another way than one page after the other has no keys yet."""
    missing = list(Resource.objects.filter(title_keys__isnull=True).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(missing), _BATCH):
        index_titles(Resource.objects.filter(pk__in=missing[start : start + _BATCH]).prefetch_related("pages"))
