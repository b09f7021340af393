"""What a visitor may narrow a list of news to: a tag and a year, as plain parameters of the address."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag


class NewsFilterForm(forms.Form):
    """Two fields to choose from; what they offer is what the list has."""

    tag = forms.ChoiceField(label=_("Tag"), required=False)
    year = forms.ChoiceField(label=_("Year"), required=False)

    def __init__(self, tags: Sequence[Tag], years: Sequence[int], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose("tag", [("", _("All tags")), *((tag.slug, tag.name) for tag in tags)])
        self.choose("year", [("", _("All years")), *((str(year), str(year)) for year in years)])

    def choose(self, name: str, choices: list[tuple[Any, Any]]) -> None:
        """Offer *choices*; a field with nothing to choose from goes."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 (says what it is to the type checker)
        field.choices = choices
        if len(choices) == 1:
            del self.fields[name]


@dataclass(frozen=True)
class NewsFilter:
    """What is asked for. ``unknown``: the list has no such tag or year, so nothing can fit."""

    form: NewsFilterForm
    tag: Tag | None
    year: int | None
    unknown: bool

    @property
    def is_narrowed(self) -> bool:
        return self.unknown or self.tag is not None or self.year is not None


def news_filter(asked: QueryDict, *, tags: Sequence[Tag], years: Sequence[int]) -> NewsFilter:
    """Return what the parameters *asked* for, among the *tags* and *years* that the list has."""
    wanted_tag, wanted_year = asked.get("tag", ""), asked.get("year", "")
    tag = next((tag for tag in tags if tag.slug == wanted_tag), None)
    year = next((year for year in years if str(year) == wanted_year), None)
    return NewsFilter(
        form=NewsFilterForm(tags, years, initial={"tag": wanted_tag if tag else "", "year": str(year or "")}),
        tag=tag,
        year=year,
        unknown=bool((wanted_tag and tag is None) or (wanted_year and year is None)),
    )
