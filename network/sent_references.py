"""What a sent form refers to, and where: each chooser and each text, also deep inside blocks.

A stream field sends its blocks under names that follow from their places ("body-0-value-picture"): the same ones that
``wagtail.test.utils.form_data`` documents. The walk over them follows the blocks' definitions, so that a new block is
covered without a word of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, Model
from wagtail.blocks import (
    BaseStreamBlock,
    BaseStructBlock,
    ChooserBlock,
    ListBlock,
    ListBlockValidationError,
    RichTextBlock,
    StreamBlockValidationError,
    StructBlockValidationError,
)
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock, TypedTableBlockValidationError
from wagtail.rich_text import extract_references_from_rich_text
from wagtail.rich_text import features as rich_text_features

References = set[tuple[type[Model], str]]
#: From a field to a block inside it: the kind of error that leads one step further, and the step.
Way = tuple[tuple[type[ValidationError], Any], ...]
#: Longer numbers than a database has for its keys.
_LONGEST_KEY = 18


@dataclass(frozen=True)
class Choice:
    """A place of a form where something was chosen: under which name it was sent, and where it is in its field."""

    name: str
    way: Way
    references: frozenset[tuple[type[Model], str]]
    widget: Any
    is_text: bool = False

    def without(self, refused: References, data: Any, files: Any) -> Any:
        """Return what to put in place of what was sent, so that nothing of *refused* is looked up to be shown."""
        if not self.is_text:
            return ""
        html = self.widget.value_from_datadict(data, files, self.name)
        return self.widget.format_value(_text_without(html, refused))


def choices_in(field: Any, form_field: Any, data: Any, files: Any, name: str) -> Iterator[Choice]:
    """Yield every choice that was sent for a model's *field* under *name*."""
    widget = form_field.widget
    block = getattr(form_field, "block", None)
    if block is not None:
        yield from _in_block(block, data, files, name, ())
    elif isinstance(field, ForeignKey):
        found = _as_reference(field.remote_field.model, widget.value_from_datadict(data, files, name))
        yield Choice(name, (), frozenset(found), widget)
    elif hasattr(field, "extract_references"):
        html = widget.value_from_datadict(data, files, name)
        yield Choice(name, (), frozenset(_in_text(html)), widget, is_text=True)


def references_of(field: Any, value: Any) -> References:
    """Return what *value* of a model's *field* refers to."""
    if isinstance(field, ForeignKey):
        return _as_reference(field.remote_field.model, value)
    if not value or not hasattr(field, "extract_references"):
        return set()
    return {(model, str(key)) for model, key, _model_path, _content_path in field.extract_references(value)}


def merged(error: ValidationError | None, faults: Mapping[Way, ValidationError]) -> ValidationError:
    """Return *error* of a field, as its blocks gave it, with *faults* at the places where they belong."""
    if () in faults:
        return faults[()]
    below: dict[Any, dict[Way, ValidationError]] = defaultdict(dict)
    for way, fault in faults.items():
        (kind, step), rest = way[0], way[1:]
        below[step][rest] = fault
    if kind is TypedTableBlockValidationError:
        errors: dict[Any, Any] = {
            row: dict(cells) for row, cells in (getattr(error, "cell_errors", None) or {}).items()
        }
        for (row, column), inner in below.items():
            cells = errors.setdefault(row, {})
            cells[column] = merged(cells.get(column), inner)
    else:
        errors = dict(getattr(error, "block_errors", {}))
        errors.update({step: merged(errors.get(step), inner) for step, inner in below.items()})
    return kind(errors, getattr(error, "non_block_errors", None))


def _in_block(block: Any, data: Any, files: Any, name: str, way: Way) -> Iterator[Choice]:
    if isinstance(block, BaseStreamBlock):
        for place, number in enumerate(_numbers(data, name)):
            child = block.child_blocks.get(data[f"{name}-{number}-type"])
            step = (*way, (StreamBlockValidationError, place))
            yield from _in_block(child, data, files, f"{name}-{number}-value", step)
    elif isinstance(block, ListBlock):
        for place, number in enumerate(_numbers(data, name)):
            step = (*way, (ListBlockValidationError, place))
            yield from _in_block(block.child_block, data, files, f"{name}-{number}-value", step)
    elif isinstance(block, BaseStructBlock):
        for part, child in block.child_blocks.items():
            yield from _in_block(child, data, files, f"{name}-{part}", (*way, (StructBlockValidationError, part)))
    elif isinstance(block, BaseTypedTableBlock):
        yield from _in_table(block, data, files, name, way)
    elif isinstance(block, ChooserBlock):
        widget = block.field.widget
        found = _as_reference(block.model_class, widget.value_from_datadict(data, files, name))
        yield Choice(name, way, frozenset(found), widget)
    elif isinstance(block, RichTextBlock):
        widget = block.field.widget
        found = _in_text(widget.value_from_datadict(data, files, name))
        yield Choice(name, way, frozenset(found), widget, is_text=True)


def _in_table(block: BaseTypedTableBlock, data: Any, files: Any, name: str, way: Way) -> Iterator[Choice]:
    for place, row in enumerate(_numbers(data, f"{name}-row")):
        for column_place, column in enumerate(_numbers(data, f"{name}-column")):
            child = block.child_blocks.get(data[f"{name}-column-{column}-type"])
            step = (*way, (TypedTableBlockValidationError, (place, column_place)))
            yield from _in_block(child, data, files, f"{name}-cell-{row}-{column}", step)


def _numbers(data: Any, name: str) -> Iterable[int]:
    """Return the numbers of what is counted below *name* in the order in which it stands, without what was deleted."""
    kept = [number for number in range(int(data[f"{name}-count"])) if not data[f"{name}-{number}-deleted"]]
    return sorted(kept, key=lambda number: int(data[f"{name}-{number}-order"]))


def _as_reference(model: type[Model], value: Any) -> References:
    key = str(getattr(value, "pk", value) or "")
    return {(model, key)} if key.isdecimal() and len(key) <= _LONGEST_KEY else set()


def _in_text(html: str | None) -> References:
    return {(model, str(key)) for model, key, _model_path, _path in extract_references_from_rich_text(html or "")}


def _text_without(html: str, refused: References) -> str:
    """Return rich text without the links and embeds that lead to *refused*; the words of a link stay."""
    text = BeautifulSoup(html, "html.parser")
    kinds = (
        ("a", "linktype", rich_text_features.get_link_types()),
        ("embed", "embedtype", rich_text_features.get_embed_types()),
    )
    for tag, attribute, handlers in kinds:
        for element in text.find_all(tag):
            handler = handlers.get(str(element.get(attribute)))
            if handler is None:
                continue
            found = {(model, str(key)) for model, key, *_paths in handler.extract_references(dict(element.attrs))}
            if found & refused:
                element.unwrap() if tag == "a" else element.decompose()
    return str(text)
