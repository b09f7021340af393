"""Contact forms: what an editor makes of one."""

from typing import Any

import pytest
from wagtail.models import Page

from chapters.models import ContactFormPage, FormEntry, Role, SectionPage
from chapters.models.contact_form import FieldType
from tests.chapters.contact_forms import form_of, make_entry
from tests.conftest import Network
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_editor_adds_a_form_below_home_and_section_pages(network: Network) -> None:
    about = SectionPage.objects.get(path__startswith=network.chicago.root_page.path, slug="about")

    assert ContactFormPage.can_create_at(network.chicago.root_page.specific)
    assert ContactFormPage.can_create_at(about)
    assert ContactFormPage.allowed_subpage_models() == []


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"field_type": FieldType.RADIO, "choices": " "}, "Write the choices, one in each line."),
        ({"label": "Submit time"}, "can’t be the name of a field"),
        ({"label": "¿?"}, "can’t be the name of a field"),
    ],
)
def test_field_that_could_not_work_is_refused_with_a_sentence(
    network: Network, sign_in: Any, values: dict[str, str], sentence: str
) -> None:
    form = form_of(network.chicago)
    field = {"label": "Why", "field_type": FieldType.SINGLE_LINE, "required": "on", "choices": "", **values}
    editor = sign_in(make_person(network.chicago, Role.EDITOR))
    sent = {
        "title": "Contact", "slug": "contact", "introduction": "", "thanks": "", "notice_addresses": "",
        "body-count": "0", "lead_picture": "", "lead_picture_alt": "", "action-publish": "1",
        "form_fields-TOTAL_FORMS": "1", "form_fields-INITIAL_FORMS": "0", "form_fields-MIN_NUM_FORMS": "0",
        "form_fields-MAX_NUM_FORMS": "20", "form_fields-0-ORDER": "1",
        **{f"form_fields-0-{name}": value for name, value in field.items()},
        **{f"comments-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL", "MIN_NUM", "MAX_NUM")},
    }  # fmt: skip

    page = editor.post(f"/admin/pages/{form.pk}/edit/", sent)

    assert sentence in page.content.decode()


def test_preview_shows_the_form_and_the_thanks(network: Network, sign_in: Any) -> None:
    page = form_of(network.chicago)

    modes = [name for name, _label in page.preview_modes]
    shown = {mode: page.make_preview_request(preview_mode=mode).render().content.decode() for mode in modes}

    assert "Your message" in shown["form"]
    assert "Your message has been sent" in shown["landing"]


def test_page_of_the_tree_does_not_show_what_came_in(network: Network, sign_in: Any) -> None:
    make_entry(network.chicago)
    editor = sign_in(make_person(network.chicago, Role.EDITOR))
    pk = form_of(network.chicago).pk

    for address in (f"/admin/pages/{pk}/edit/", f"/admin/pages/usage/{pk}/", f"/admin/pages/{pk}/delete/"):
        assert "choir" not in editor.get(address, follow=True).content.decode()
    assert "choir" not in str(FormEntry.objects.get())
    assert Page.objects.get(pk=pk).specific.get_submissions().count() == 1
