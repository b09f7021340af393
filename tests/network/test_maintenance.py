"""The page that the proxy serves while the application is stopped."""

import re
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "deploy/maintenance.html").read_text()


def test_page_needs_no_other_file_and_no_other_host() -> None:
    assert not re.findall(r"<(?:link|script|img|iframe)\b|url\(|@import|https?://", PAGE)


def test_page_says_whom_to_call_in_both_languages() -> None:
    english, spanish = PAGE.split('<section lang="es"')

    assert 'href="tel:+18883737888"' in english
    assert 'href="tel:+18883737888"' in spanish
