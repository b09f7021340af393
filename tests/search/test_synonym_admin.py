"""Synonyms in the admin: National's, with clear sentences about what can't be one."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from chapters.models import Role
from network.models import User
from search.models import SynonymGroup
from tests.conftest import Network
from tests.factories import make_person
from tests.resources.admin import SignIn

pytestmark = pytest.mark.slow
LIST = "wagtailsnippets_search_synonymgroup:list"
ADD = "wagtailsnippets_search_synonymgroup:add"


def test_national_adds_a_group_and_nobody_else_sees_any(network: Network, curator: User, sign_in: SignIn) -> None:
    client, lead = sign_in(curator), make_person(network.chicago, Role.LEAD)
    answer = client.post(reverse(ADD), {"words": "cops\n police officers \n\n", "also": "", "active": "on"})
    assert answer.status_code == 302
    assert SynonymGroup.objects.get().words == "cops\npolice officers"
    assert "cops = police officers" in client.get(reverse(LIST)).content.decode()
    for address in (reverse(LIST), reverse(ADD)):
        assert sign_in(lead).get(address).status_code in {302, 404}


@pytest.mark.parametrize(
    ("words", "also", "sentence"),
    [
        ("walrus", "", "give at least two"),
        ("walrus\nthe", "", "left out of every search"),
        ("walrus\na", "", "too short"),
        ("walrus\n!?", "", "too short"),
        ("walrus\none two three four five six", "", "too long"),
        ("walrus\n" + "x" * 500, "", "too long"),
        ("walrus\nWalrus", "", "there twice"),
        ("walrus", "the", "left out of every search"),
        ("oboe\nflute", "", "in another group already: oboe = harp"),
        ("\n".join(f"word{number}" for number in range(21)), "", "20 words at most"),
    ],
)
def test_what_can_t_be_a_synonym_gets_a_sentence(network: Network, words: str, also: str, sentence: str) -> None:
    SynonymGroup.objects.create(words="oboe\nharp")
    with pytest.raises(ValidationError) as caught:
        SynonymGroup(words=words, also=also).full_clean()
    assert sentence in " ".join(caught.value.messages)


def test_a_word_may_be_in_groups_of_two_languages_and_one_way_as_well(network: Network) -> None:
    SynonymGroup.objects.create(words="doctor\nnurse", language="en")
    SynonymGroup(words="doctor\nenfermera", language="es").full_clean()
    SynonymGroup(words="doctor", also="clinic", language="en").full_clean()
