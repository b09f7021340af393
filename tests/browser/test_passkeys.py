"""Second factors in a real browser: an app's picture and key, and passkeys of Chromium's virtual authenticator."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Page, expect

from chapters.models import Chapter, Role
from tests.browser.conftest import SharedServer
from tests.browser.test_editing import show
from tests.browser.test_main_job import sign_in
from tests.factories import PASSWORD, make_person

pytestmark = pytest.mark.browser


@pytest.fixture
def _required(settings: Any) -> None:
    settings.TWO_FACTORS_REQUIRED = True


def with_authenticator(page: Page) -> Page:
    """Give the browser of *page* a passkey keeper that says yes by itself."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return page


def give_password(page: Page, server: SharedServer, email: str) -> None:
    page.goto(server.url("localhost", "/admin/"))
    page.get_by_label("E-mail address").fill(email)
    page.get_by_placeholder("Enter password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def add_passkey(page: Page, server: SharedServer, name: str) -> None:
    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_label("Name").fill(name)
    page.get_by_role("button", name="Add the passkey").click()
    expect(page).to_have_url(server.url("localhost", "/admin/sign-in/codes/"))


@pytest.mark.usefixtures("_required")
def test_lead_sets_up_a_passkey_and_signs_in_with_it_alone_and_as_second_factor(
    server: SharedServer, open_page: Callable[..., Page]
) -> None:
    lead = make_person(Chapter.objects.get(slug="milwaukee"), Role.LEAD)
    page = with_authenticator(open_page())
    give_password(page, server, lead.email)
    expect(page.get_by_role("heading", name="Sign-in and security")).to_be_visible()
    add_passkey(page, server, "Kitchen table")
    page.get_by_role("link", name="I have kept them").click()
    expect(page).to_have_url(server.url("localhost", "/admin/"))
    page.goto(server.url("localhost", "/admin/sign-in/"))
    expect(page.get_by_text("Kitchen table")).to_be_visible()
    show(page, "sign-in-own-page")

    page.context.clear_cookies()
    page.goto(server.url("localhost", "/admin/pages/"))
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(server.url("localhost", "/admin/pages/"))

    page.context.clear_cookies()
    give_password(page, server, lead.email)
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(server.url("localhost", "/admin/"))
    assert page.problems == []  # type: ignore[attr-defined]


def test_device_without_a_passkey_is_told_so_and_the_password_still_works(
    server: SharedServer, open_page: Callable[..., Page]
) -> None:
    page = with_authenticator(open_page())
    page.goto(server.url("localhost", "/admin/login/"))

    page.get_by_role("button", name="Use a passkey").click()

    expect(page.get_by_role("alert")).to_contain_text("Nothing came from the passkey")
    sign_in(page, server, "milwaukee.editor@example.org")


def test_app_is_set_up_on_a_phone_by_its_key(server: SharedServer, open_page: Callable[..., Page]) -> None:
    page = open_page(width=360)
    sign_in(page, server, "chicago.contributor@example.org")
    page.goto(server.url("localhost", "/admin/sign-in/app/"))
    expect(page.get_by_alt_text("QR code that holds the key below")).to_be_visible()
    show(page, "sign-in-app")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360

    key = page.locator(".set-up__key").inner_text().replace(" ", "")
    page.get_by_label("Code").fill(format_hotp_value(hotp_value(key, int(time.time()) // 30)))
    page.get_by_role("button", name="Set up").click()

    expect(page.locator(".recovery-codes li")).to_have_count(10)
    show(page, "sign-in-codes")
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as a file").click()
    assert download.value.suggested_filename == "recovery-codes.txt"
    Authenticator.objects.filter(user__email="chicago.contributor@example.org").delete()
