"""The library in the admin: drafts as visitors would see them."""

import pytest
from django.urls import reverse

from network.models import User
from resources.models import LibraryPage
from tests.conftest import Network
from tests.resources.admin import SignIn
from tests.resources.factories import (
    make_draft,
    make_own_resource,
    make_upload,
)

pytestmark = pytest.mark.slow


def test_draft_is_looked_at_in_the_chapters_own_brand(network: Network, editor: User, sign_in: SignIn) -> None:
    page = make_draft(network.chicago, editor, files=[(make_upload(), "es", "Cartel")])
    content = sign_in(editor).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
    assert "Know the signs" in content
    assert "Lantern Chicago</title>" in content
    assert "Cartel" in content


def test_draft_of_the_librarys_section_is_looked_at(network: Network, editor: User, sign_in: SignIn) -> None:
    make_own_resource(network.chicago)
    section = LibraryPage.objects.descendant_of(network.chicago.root_page).get()
    section.title = "Our shelf"
    section.save_revision()
    content = sign_in(editor).get(reverse("wagtailadmin_pages:view_draft", args=[section.pk])).content.decode()
    assert "Our shelf" in content
    assert "Know the signs" in content
