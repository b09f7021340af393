"""Two people at one page are told of each other; people of other chapters can't even ask."""

from typing import Any

import pytest
from wagtail.admin.models import EditingSession

from chapters.models import Role
from tests.conftest import Network
from tests.factories import make_article, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_two_editors_of_a_page_are_told_of_each_other(network: Network, sign_in: Any) -> None:
    article = make_article(network.chicago)
    for role in (Role.EDITOR, Role.LEAD):
        person = make_person(network.chicago, role)
        person.first_name = role.value
        person.save()
        client = sign_in(person)
        editor = client.get(f"/admin/pages/{article.pk}/edit/")
        told = client.post(editor.context["editing_sessions"].ping_url).json()

    assert EditingSession.objects.count() == 2
    assert [other["user"] for other in told["other_sessions"]] == ["editor Example"]


def test_editing_session_of_a_foreign_page_is_not_there(network: Network, sign_in: Any) -> None:
    article = make_article(network.chicago)
    stranger = sign_in(make_person(network.sacramento, Role.EDITOR))

    answer = stranger.post(f"/admin/editing-sessions/ping/chapters/newsarticlepage/{article.pk}/1/")

    assert answer.status_code == 404
