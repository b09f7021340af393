"""What a request wrote: rows of others that it changed, deleted, or hung something on."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail.models import Page, Revision

from chapters.models import Chapter, Statistic
from network.models import Hotline, Picture, UploadedDocument
from resources.models import Topic
from tests.isolation.world import Keys, stored_models

_WRITE = re.compile(r'^\s*(?:INSERT(?: OR \w+)?\s+INTO|UPDATE|DELETE\s+FROM|REPLACE\s+INTO)\s+"?(\w+)"?', re.IGNORECASE)
#: What is kept for the machine's own use.
_APART = ("django_session", "network_cache", "wagtailsearch_", "search_", "wagtailcore_referenceindex", "sqlite_")
#: What no chapter makes: a new row is a write on the network.
_NATIONAL_LABELS = frozenset(
    {
        "auth.Group", "wagtailcore.Site", "network.User", "wagtailcore.Workflow", "wagtailcore.Task",
        "wagtailcore.Locale", "wagtailcore.APIToken", Chapter._meta.label, Hotline._meta.label, Statistic._meta.label,
        "chapters.StatisticTranslation", "network.HotlineTranslation", Topic._meta.label,
    }
)  # fmt: skip
#: What blocks of a stream refer to.
_BLOCK_MODELS: dict[str, type[models.Model]] = {"image": Picture, "document": UploadedDocument}
_IN_BLOCKS = re.compile(r'\\*"(image|document)\\*": *(\d+)')
#: Columns that point at what all share.
_SHARED_LABELS = frozenset({"contenttypes.ContentType", "wagtailcore.Locale", "auth.Permission", "taggit.Tag"})

Row = dict[str, Any]


def plain(key: Any) -> str:
    """Return a key as text, in one way whether it comes from Django or from the database."""
    return str(key).replace("-", "")


class Watch:
    """Compares the tables that a request wrote into with what stood there when the walk began."""

    def __init__(self, theirs: Keys) -> None:
        self.models = {model._meta.db_table: model for model in stored_models()}
        self.theirs = {model._meta.db_table: {plain(key) for key in keys} for model, keys in theirs.items()}
        self.their_paths = tuple(
            Page.objects.filter(pk__in=theirs.get(Page, set()), depth=2).values_list("path", flat=True)
        ) + tuple(
            Page.objects.filter(pk__in=theirs.get(Page, set()), depth=3, path__startswith="0001").values_list(
                "path", flat=True
            )
        )
        self.before: dict[str, dict[str, Row]] = {}
        self.written: set[str] = set()
        self.begin()

    def begin(self) -> None:
        """Compare with what there is now from here on."""
        self.before = {table: self._rows(table) for table in self.models}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Note the tables that are written into."""
        self.written = set()
        with connection.execute_wrapper(self._note):
            yield

    def findings(self, own: Keys) -> list[str]:
        """Say what was written that isn't *own*: "changed table 5001 (columns)" and the like."""
        mine = {model._meta.db_table: {plain(key) for key in keys} for model, keys in own.items()}
        found: list[str] = []
        for table in sorted(self.written):
            if table not in self.models or table.startswith(_APART):
                continue
            before, now = self.before[table], self._rows(table)
            gone = before.keys() - now.keys() - mine.get(table, set())
            found += [f"deleted {table} {key}" for key in sorted(gone)]
            for key, row in now.items():
                old = before.get(key)
                if old == row:
                    continue
                if old is not None and key not in mine.get(table, ()):
                    columns = [name for name, value in row.items() if old[name] != value]
                    found.append(f"changed {table} {key} ({', '.join(columns)})")
                else:
                    found += self._hung_on(table, row, old or {})
        return found

    def _note(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        match = _WRITE.match(sql)
        if match:
            self.written.add(match[1])
        return execute(sql, params, many, context)

    def _rows(self, table: str) -> dict[str, Row]:
        key = self.models[table]._meta.pk.column
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 (a table of ours)
            columns = [column[0] for column in cursor.description]
            place = columns.index(key)
            return {plain(row[place]): dict(zip(columns, row, strict=True)) for row in cursor.fetchall()}

    def _hung_on(self, table: str, row: Row, old: Row) -> Iterator[str]:
        """Say which rows of theirs a new or an own row points at since the request."""
        model = self.models[table]
        if not old and model._meta.label in _NATIONAL_LABELS:
            yield f"made {table}"
        for field in model._meta.local_fields:
            if not isinstance(field, models.ForeignKey) or field.column is None:
                continue
            value = row.get(field.column)
            if value is None or old.get(field.column) == value:
                continue
            remote = field.related_model
            if isinstance(remote, type) and remote._meta.label not in _SHARED_LABELS and self._is_theirs(remote, value):
                yield f"{'changed' if old else 'made'} {table} with {field.name} {remote._meta.db_table} {value}"
        if model is Page and str(row["path"]).startswith(self.their_paths) and old.get("path") != row["path"]:
            yield "put a page under theirs"
        if not old and "object_id" in row and ("content_type_id" in row):
            kind = ContentType.objects.get_for_id(row["content_type_id"]).model_class()
            if kind is not None and self._is_theirs(kind, row["object_id"]):
                yield f"made {table} about {kind._meta.db_table} {row['object_id']}"
            elif kind is not None and model is Revision:
                yield from self._in_revision(kind, json.loads(row["content"]))

    def _in_revision(self, kind: type[models.Model], content: Row) -> Iterator[str]:
        for field in kind._meta.fields:
            value, remote = content.get(field.name), field.related_model
            if value is None or not isinstance(remote, type) or remote._meta.label in _SHARED_LABELS:
                continue
            if self._is_theirs(remote, value):
                yield f"drafted {kind._meta.db_table} with {field.name} {remote._meta.db_table} {value}"
        for name, key in _IN_BLOCKS.findall(json.dumps(content)):
            if self._is_theirs(_BLOCK_MODELS[name], key):
                yield f"drafted {kind._meta.db_table} with a block's {name} {key}"

    def _is_theirs(self, model: type[models.Model], key: Any) -> bool:
        concrete = model._meta.concrete_model or model
        return plain(key) in self.theirs.get(concrete._meta.db_table, ())
