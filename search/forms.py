"""The search box. It has no faults to show: whatever is typed or put into the address is made the best of."""

from typing import Any, Self

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from search.kinds import is_kind
from search.query import MAX_LENGTH, SearchQuery, SearchScope, shortened

MAX_PAGE = 50


class SearchForm(forms.Form):
    """The text (``q``), where to look (``scope``), and a kind of results from the address (``kind``)."""

    q = forms.CharField(
        label=_("What are you looking for?"),
        required=False,
        max_length=MAX_LENGTH,
        widget=forms.TextInput(
            attrs={"type": "search", "autocomplete": "off", "enterkeyhint": "search", "spellcheck": "true"}
        ),
    )
    scope = forms.ChoiceField(
        choices=[(SearchScope.NETWORK, _("Whole network")), (SearchScope.CHAPTER, _("This site"))], required=False
    )
    kind = forms.CharField(required=False, widget=forms.HiddenInput)
    page = forms.IntegerField(required=False, widget=forms.HiddenInput)

    @classmethod
    def of_address(cls, given: QueryDict) -> Self:
        """Return a valid form from the parameters of an address, each put right if it isn't."""
        scope, kind = given.get("scope", ""), given.get("kind", "")
        data: dict[str, Any] = {
            "q": shortened(given.get("q", "")),
            "scope": scope if scope in set(SearchScope) else SearchScope.NETWORK,
            "kind": kind if is_kind(kind) else "",
            "page": _page_number(given.get("page", "")),
        }
        form = cls(data)
        form.full_clean()
        return form

    def query(self, *, chapter_id: int | None, language: str) -> SearchQuery:
        """Return the query of a visitor of this chapter's site, in this language."""
        values = self.cleaned_data
        return SearchQuery.parse(
            values["q"],
            scope=SearchScope(values["scope"]),
            chapter_id=chapter_id,
            language=language,
            choices=(("kind", (values["kind"],)),) if values["kind"] else (),
            page=values["page"],
        )


def _page_number(text: str) -> int:
    """Return a page number between 1 and MAX_PAGE, whatever stands in the address."""
    if not (text.isascii() and text.isdigit()):
        return 1
    return max(1, min(int(text[:10]), MAX_PAGE))
