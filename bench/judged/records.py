"""Reads the families and gives the records that they grow into."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from bench.judged.expansion import grow
from bench.judged.shapes import Family, Record, Wording

_HERE = Path(__file__).parent


@cache
def families() -> tuple[Family, ...]:
    """Return the hand-written families, in the order of their files."""
    return tuple(
        _family(entry)
        for path in sorted((_HERE / "families").glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8"))["family"]
    )


@cache
def records() -> tuple[Record, ...]:
    """Return every record of the collection; always the same ones in the same order."""
    frames = {
        language: {kind: _passages(text) for kind, text in kinds.items()}
        for language, kinds in tomllib.loads((_HERE / "frames.toml").read_text("utf-8")).items()
    }
    return tuple(record for family in families() for record in grow(family, frames))


def _family(entry: dict[str, Any]) -> Family:
    translations = {key: value for key, value in entry.items() if isinstance(value, dict)}
    return Family(
        id=entry["id"],
        kind=entry["kind"],
        wordings=(
            *([_wording("en", entry)] if "title" in entry else []),
            *(_wording(language, text) for language, text in translations.items()),
        ),
        type=entry.get("type", ""),
        topics=tuple(entry.get("topics", "").split()),
        tags=tuple(tag.strip() for tag in entry.get("tags", "").split(",") if tag.strip()),
        audience=tuple(entry.get("audience", "general-public").split()),
        area=entry.get("area", ""),
        where=entry.get("where", "national"),
        years=tuple(int(year) for year in str(entry.get("years", "2025")).split()),
        months=tuple(int(month) for month in str(entry.get("months", "1 2 3 4 5 6 7 8 9 10 11 12")).split()),
        cross=entry.get("cross", False),
        copies=entry.get("copies", 1),
        whole=entry.get("whole", False),
    )


def _wording(language: str, entry: dict[str, Any]) -> Wording:
    return Wording(
        language=language,
        title=entry["title"],
        summary=entry["summary"],
        body=_passages(entry["body"]),
        file=_passages(entry.get("file", "")),
        most=entry.get("most", 0) if language != "en" else 0,
        where=entry.get("where", "") if language != "en" else "",
    )


def _passages(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
