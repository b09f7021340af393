"""A reference to a row that is kept once: a hotline, a statistic, a resource."""

from collections.abc import Iterator, Sequence
from typing import Any

from wagtail.admin.compare import BlockComparison
from wagtail.snippets.blocks import SnippetChooserBlock


class ReferenceBlock(SnippetChooserBlock):
    """A snippet chooser whose value is a primary key: what it stands for is held, or fetched for a whole body at once.

    Wagtail's fetches the rows of each chooser of a body one by one, before anything is shown. Right after an editing
    form the value is the row itself, as in Wagtail's; ``primary_key`` takes both.
    """

    def to_python(self, value: Any) -> Any:
        return value

    def bulk_to_python(self, values: Sequence[Any]) -> list[Any]:
        return list(values)

    def get_prep_value(self, value: Any) -> int | None:
        return primary_key(value)

    def extract_references(self, value: Any) -> Iterator[tuple[Any, str, str, str]]:
        if value is not None:
            yield self.model_class, str(primary_key(value)), "", ""

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """Say to wagtail-localize that a translation refers to the same row; of a key it could make nothing."""
        return []

    def restore_translated_segments(self, value: Any, segments: Sequence[Any]) -> Any:
        return value

    def get_comparison_class(self) -> type[BlockComparison]:
        return ReferenceComparison


class ReferenceComparison(BlockComparison):
    """Says in words which row two revisions refer to."""

    def htmlvalue(self, val: Any) -> str:
        row = self.block.model_class.objects.filter(pk=primary_key(val)).first() if val is not None else None
        return str(row) if row is not None else ""


def primary_key(value: Any) -> int | None:
    """Return the primary key of a reference's value: a key, a row, or None."""
    return value if value is None or isinstance(value, int) else value.pk
