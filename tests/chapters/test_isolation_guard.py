"""The guard for the future: no model without a rule, no view without a door, no page's form that takes any key."""

from typing import Any

import pytest
from django.core.management import call_command
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Comment

from chapters import checks, tenancy
from chapters.admin import doors
from chapters.models import ContactFormPage


def test_every_model_and_every_view_of_the_admin_is_covered() -> None:
    assert checks.check_models(None) == []
    assert checks.views_without_a_door() == []


def test_model_without_a_rule_is_named_with_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(tenancy._rules, Comment)

    found = checks.check_models(None)

    assert [(error.id, error.obj) for error in found] == [("chapters.E001", Comment)]
    assert "register_rule" in str(found[0].hint)


@pytest.mark.parametrize(
    ("door", "view"), [("wagtailusers_users:*", "wagtailusers_users:add"), ("wagtailadmin_home", "wagtailadmin_home")]
)
def test_view_without_a_door_is_named(monkeypatch: pytest.MonkeyPatch, door: str, view: str) -> None:
    monkeypatch.delitem(doors._doors, door)

    found: list[Any] = checks.check_views(None)

    assert all(error.id == "chapters.E002" for error in found)
    assert any(view in error.msg for error in found)


def test_page_type_whose_form_takes_any_key_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.check_page_forms(None) == []
    monkeypatch.setattr(ContactFormPage, "base_form_class", WagtailAdminPageForm)

    found = checks.check_page_forms(None)

    assert [(error.id, error.obj) for error in found] == [("chapters.E003", ContactFormPage)]


def test_checks_are_registered(capsys: Any) -> None:
    call_command("check", tags=["tenancy"])

    assert "no issues" in capsys.readouterr().out


def test_model_has_one_rule_only() -> None:
    with pytest.raises(ValueError, match="has a tenancy rule already"):
        tenancy.register_rule(Comment, lambda queryset, chapters: queryset)
