"""References in running text to something that is kept once: a hotline here, a figure in the layer above.

In the database a reference is ``<embed embedtype="hotline" id="3"/>``: its number, never its words. A page shows what
is in force now; the editor shows it as a chip that can be chosen again or removed, and not be typed into.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Model
from django.urls import reverse_lazy
from django.utils.functional import Promise
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import KEEP_WHITESPACE, InlineEntityElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import EmbedHandler
from wagtail.rich_text.feature_registry import FeatureRegistry


@dataclass(frozen=True)
class Chip:
    """What the editor shows: ``text`` in the line, ``label`` and the address ``url`` (may be empty) on a click."""

    text: str
    label: str
    url: str = ""


@dataclass(frozen=True)
class Reference:
    """A kind of reference.

    ``name`` is the feature and the ``embedtype``; ``model`` is "app.Model", registered as a snippet. ``chip`` and
    ``html`` get a primary key and return what the editor and the page show of it, or None and "" if it is gone; they
    must not ask the database. ``gone`` stands in the editor in place of what is gone. ``js`` are static files that
    register the entity type (``name`` in capitals) with ``lanternReferences.register``.
    """

    name: str
    model: str
    icon: str
    description: str | Promise
    gone: str | Promise
    chip: Callable[[int], Chip | None]
    html: Callable[[int], str]
    js: tuple[str, ...]

    @property
    def entity_type(self) -> str:
        return self.name.upper()


def register_reference(features: FeatureRegistry, reference: Reference) -> None:
    """Make *reference* known to Wagtail's rich text: on pages, in the editor, in the index of what refers to what."""
    app_label, model_name = reference.model.lower().split(".")
    features.register_embed_type(_embed_handler(reference))
    features.register_editor_plugin(
        "draftail",
        reference.name,
        EntityFeature(
            {
                "type": reference.entity_type,
                "icon": reference.icon,
                "description": reference.description,
                "chooserUrls": {
                    "referenceChooser": reverse_lazy(f"wagtailsnippetchoosers_{app_label}_{model_name}:choose")
                },
            },
            js=["wagtailadmin/js/chooser-modal.js", "network/admin/references.js", *reference.js],
            css={"all": ["network/admin/references.css"]},
        ),
    )
    features.register_converter_rule(
        "contentstate",
        reference.name,
        {
            "from_database_format": {f'embed[embedtype="{reference.name}"]': ReferenceElementHandler(reference)},
            "to_database_format": {"entity_decorators": {reference.entity_type: _database_element(reference)}},
        },
    )


class ReferenceElementHandler(InlineEntityElementHandler):
    """Database → editor: an entity that can't be typed into, with the words in force as its text."""

    mutability = "IMMUTABLE"

    def __init__(self, reference: Reference) -> None:
        super().__init__(reference.entity_type)
        self.reference = reference

    def handle_starttag(self, name: str, attrs: Any, state: Any, contentstate: Any) -> None:
        super().handle_starttag(name, attrs, state, contentstate)
        chip = self._chip(dict(attrs))
        state.current_block.text += chip.text if chip else str(self.reference.gone)
        state.leading_whitespace = KEEP_WHITESPACE

    def get_attribute_data(self, attrs: dict[str, Any]) -> dict[str, Any]:
        chip = self._chip(attrs)
        if chip is None:
            return {"id": _number(attrs), "label": str(self.reference.gone), "url": "", "gone": True}
        return {"id": _number(attrs), "label": chip.label, "url": chip.url}

    def _chip(self, attrs: dict[str, Any]) -> Chip | None:
        pk = _number(attrs)
        return self.reference.chip(pk) if pk else None


def _database_element(reference: Reference) -> Callable[[dict[str, Any]], Any]:
    """Return the draftjs_exporter component for editor → database: the words of the chip are dropped."""

    def element(props: dict[str, Any]) -> Any:
        pk = _number(props)
        return DOM.create_element("embed", {"embedtype": reference.name, "id": pk}) if pk else None

    return element


def _embed_handler(reference: Reference) -> type[EmbedHandler]:
    class Handler(EmbedHandler):
        identifier = reference.name

        @staticmethod
        def get_model() -> type[Model]:
            return apps.get_model(reference.model)

        @staticmethod
        def expand_db_attributes(attrs: dict[str, Any]) -> str:
            pk = _number(attrs)
            return reference.html(pk) if pk else ""

        @classmethod
        def extract_references(cls, attrs: dict[str, Any]) -> Iterator[tuple[type[Model], str, str, str]]:
            pk = _number(attrs)
            if pk:
                yield cls.get_model(), str(pk), "", ""

    return Handler


def _number(attrs: dict[str, Any]) -> int:
    """Return the primary key in *attrs*; 0 for anything that is none (an editor's browser may send what it likes)."""
    value = str(attrs.get("id", ""))
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0
