"""Which words of the network's vocabulary are offered while one types.

Wagtail's view offers every word that anybody ever used, on drafts too, so this one stands in front of it, at the same
address (chapters.admin.urls).
"""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, JsonResponse
from taggit.models import Tag
from taggit.utils import _parse_tags
from wagtail import hooks

from chapters.models import NewsArticlePage
from chapters.tenancy import belonging_to, is_national
from network.models import User

#: Hook of the layers that have tags: a function from a person to a condition on Tag, under which something that is
#: public, or is the person's, carries the word.
WORDS_HOOK = "words_of_the_vocabulary_in_sight"
#: Hook of the layer that keeps the vocabulary: from words to those that are used instead. May raise ValidationError.
SETTLE_HOOK = "settle_words_of_the_vocabulary"
_SHOWN = 10


def words_offered(user: Any) -> "QuerySet[Tag]":
    """Return the words that *user* is offered: those that something public or their own carries; all for National."""
    words: QuerySet[Tag] = Tag.objects.order_by("name")
    if is_national(user):
        return words
    carried = Q(pk__in=[])
    for condition in hooks.get_hooks(WORDS_HOOK):
        carried |= condition(user)
    return words.filter(carried)


def words_of_articles(user: User) -> Q:
    """The words of public articles, and of one's own."""
    own = belonging_to(user, NewsArticlePage.objects.all()).values("pk")
    public = NewsArticlePage.objects.live().public().values("pk")
    return Q(
        pk__in=NewsArticlePage.tags.through.objects.filter(
            Q(content_object__in=own) | Q(content_object__in=public)
        ).values("tag")
    )


def autocomplete(request: HttpRequest) -> JsonResponse:
    term = request.GET.get("term", "")
    words = words_offered(request.user).filter(name__istartswith=term) if term else Tag.objects.none()
    return JsonResponse(list(words.values_list("name", flat=True)[:_SHOWN]), safe=False)


def words_typed(text: str) -> list[str]:
    """Return the words of what somebody typed into a field for tags, as they stand there."""
    # A private name of taggit's: its public ``parse_tags`` asks the settings, which name ``words_in``. A test fails
    # when it moves.
    words: list[str] = _parse_tags(text)
    return words


def words_in(text: str) -> list[str]:
    """Return the words of what somebody typed into a field for tags, as the network uses them now.

    Raises ValidationError with a sentence for a word that is no longer used. (taggit calls this, see the settings.)
    """
    words = words_typed(text)
    for settle in hooks.get_hooks(SETTLE_HOOK):
        words = settle(words)
    return words
