"""National renames, merges and retires the network's words, everywhere at once."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from taggit.forms import TagField
from taggit.models import Tag

from chapters.admin.tags import words_typed
from chapters.models import NewsArticlePage, NewsIndexPage
from network.models import User
from resources.models import FormerTag
from resources.vocabulary import counted_words, merge_words, rename, retire
from search.models import SearchEntry
from tests.conftest import Network
from tests.resources.admin import SignIn
from tests.resources.factories import fresh, make_shared_resource

pytestmark = pytest.mark.slow


class _Form(forms.Form):
    tags = TagField(required=False)


def _typed(words: str) -> _Form:
    return _Form({"tags": words})


def _tag(name: str) -> Tag:
    return Tag.objects.get(name=name)


def _article(network: Network) -> NewsArticlePage:
    parent = network.chicago.root_page.specific.get_children().type(NewsIndexPage).first()
    article = NewsArticlePage(title="News", slug="news-1", introduction="What was.", date=date(2024, 1, 11))
    parent.specific.add_child(instance=article)
    article.tags.add("Labour", "young people")
    article.save_revision().publish()
    return article


def test_merged_word_stands_on_everything_and_is_found(network: Network, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator, tags=["labor", "printable"])
    article = _article(network)
    assert {tag.name: tag.uses for tag in counted_words()} == {
        "labor": 1,
        "printable": 1,
        "Labour": 1,
        "young people": 1,
    }
    merge_words(tags=[_tag("Labour"), _tag("printable")], into=_tag("labor"), user=curator)
    assert set(fresh(page).resource.tags.names()) == {"labor"}
    assert {tag.name: tag.uses for tag in counted_words()} == {"labor": 2, "young people": 1}
    assert SearchEntry.objects.get(page_id=article.pk).tags == ["labor", "young people"]
    assert SearchEntry.objects.get(page_id=page.pk).tags == ["labor"]
    draft = NewsArticlePage.objects.get(pk=article.pk).get_latest_revision_as_object()
    assert {tag.name for tag in draft.tag_list} == {"labor", "young people"}


def test_typing_a_merged_word_gives_its_successor(network: Network, curator: User) -> None:
    for name in ("labor", "labour", "labour rights"):
        Tag.objects.create(name=name, slug=name)
    merge_words(tags=[_tag("labour")], into=_tag("labor"), user=curator)
    merge_words(tags=[_tag("labor")], into=_tag("labour rights"), user=curator)
    form = _typed("LABOUR, Labor, other")
    assert form.is_valid()
    assert form.cleaned_data["tags"] == ["labour rights", "other"]


def test_retired_word_goes_and_is_answered_by_a_sentence(network: Network, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator, tags=["rescue", "printable"])
    retire(tag=_tag("rescue"), user=curator)
    assert set(fresh(page).resource.tags.names()) == {"printable"}
    form = _typed("Rescue, printable")
    assert "no longer uses" in form.errors["tags"][0]


def test_renamed_word_keeps_its_address_and_the_old_one_leads_to_it(network: Network, curator: User) -> None:
    tag = Tag.objects.create(name="teens", slug="teens")
    Tag.objects.create(name="youth", slug="youth")
    with pytest.raises(ValidationError, match="Merge"):
        rename(tag=tag, name="Youth", user=curator)
    rename(tag=tag, name="young people", user=curator)
    assert (_tag("young people").slug, _typed("teens,").fields["tags"].clean("teens,")) == ("teens", ["young people"])


def test_screens_are_nationals(network: Network, curator: User, lead: User, sign_in: SignIn) -> None:
    kept, gone = Tag.objects.create(name="labor", slug="a"), Tag.objects.create(name="labour law", slug="b")
    client = sign_in(curator)
    assert "labour law" in client.get(reverse("library_tags")).content.decode()
    assert client.get(reverse("rename_tag", args=[kept.pk])).status_code == 200
    wrong = client.post(reverse("merge_tags", args=[kept.pk]), {"words": '"no such word"'})
    assert "There is no tag" in wrong.content.decode()
    client.post(reverse("merge_tags", args=[kept.pk]), {"words": f'"{gone.name}"'})
    assert FormerTag.objects.get().successor == kept
    assert "No longer used" in client.get(reverse("library_tags")).content.decode()
    for name in ("library_tags", "library_tags_results"):
        assert sign_in(lead).get(reverse(name)).status_code == 404
    for name in ("rename_tag", "merge_tags", "retire_tag"):
        assert sign_in(lead).post(reverse(name, args=[kept.pk])).status_code == 404


def test_words_are_parted_as_taggit_parts_them() -> None:
    assert words_typed('safe harbor, "bars, restaurants", poster') == ["bars, restaurants", "poster", "safe harbor"]
