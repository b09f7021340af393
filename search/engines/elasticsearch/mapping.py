"""What an index looks like.

Words come folded (documents.py), by the same function as those of queries, so that all engines have the same idea of
a word; the index only splits them at spaces and, for English and Spanish, stems them. Each entry fills the fields of
one analysis.
"""

import hashlib
import json
from typing import Any

#: What entries are counted by begins so where another entry has the same work: one pass counts both sorts.
SHARED = "~"
#: Stemmers by the first two letters of a language; every other language has its words as they are.
STEMMERS = {"en": "english", "es": "light_spanish"}
PLAIN = "general"
ANALYSES = (*STEMMERS, PLAIN)
#: What an entry says, the most telling first; all of it is searched together, in ``all``. Of single parts, phrases are
#: looked for in titles and summaries, and words in all but the keywords.
PARTS = ("title", "summary", "keywords", "body", "file_text")
_HOW_SEARCHED: dict[str, dict[str, Any]] = {
    "title": {"index_options": "positions"},
    "summary": {"index_options": "positions"},
    "keywords": {"index": False},
    "body": {"index_options": "freqs"},
    "file_text": {"index_options": "freqs"},
}


def _settings() -> dict[str, Any]:
    filters = {f"{name}_stemmer": {"type": "stemmer", "language": language} for name, language in STEMMERS.items()}
    analyzers: dict[str, Any] = {PLAIN: {"type": "custom", "tokenizer": "whitespace"}}
    for name in STEMMERS:
        analyzers[name] = {"type": "custom", "tokenizer": "whitespace", "filter": [f"{name}_stemmer"]}
    return {
        "number_of_shards": 1,
        "auto_expand_replicas": "0-1",  # a copy as soon as there is a second node
        "gc_deletes": "1h",  # a late write of what has been deleted meanwhile must not bring it back
        "analysis": {"filter": filters, "analyzer": analyzers},
    }


def _properties() -> dict[str, Any]:
    properties: dict[str, Any] = {
        "pk": {"type": "long"},
        "version": {"type": "long", "index": False},
        "work": {"type": "long", "index": False},
        "alone": {"type": "boolean", "doc_values": False},
        "chapter": {"type": "long"},
        "place": {"type": "keyword", "index": False},
        "facets": {"type": "keyword", "doc_values": False},
        "counted": {"type": "keyword", "index": False, "eager_global_ordinals": True},
        "scope": {"type": "keyword", "doc_values": False},
        "language": {"type": "keyword", "doc_values": False},
        "date": {"type": "date", "format": "strict_date"},
        "ends_on": {"type": "date", "format": "strict_date"},
        "weight": {"type": "float", "index": False},
        "whole_title": {"type": "keyword", "doc_values": False, "ignore_above": 1024},
    }
    for analysis in ANALYSES:
        everything = field_of("all", analysis)
        properties[everything] = {"type": "text", "analyzer": analysis, "norms": False}
        for part in PARTS:
            own = {"type": "text", "analyzer": analysis, "copy_to": everything}
            properties[field_of(part, analysis)] = own | _HOW_SEARCHED[part]
    return properties


def field_of(part: str, analysis: str) -> str:
    return f"{part}_{analysis}"


SETTINGS = _settings()
MAPPING: dict[str, Any] = {"dynamic": "strict", "_source": {"enabled": False}, "properties": _properties()}
#: Indexes of another shape have another name: code and index of two versions never meet.
FINGERPRINT = hashlib.sha256(json.dumps([SETTINGS, MAPPING], sort_keys=True).encode()).hexdigest()[:8]
