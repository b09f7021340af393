"""Downloads go on where they broke off."""

from io import BytesIO
from typing import Any

import pytest
from django.test import RequestFactory

from network.downloads import attachment, disposition

CONTENT = bytes(range(256)) * 1000
SIZE = len(CONTENT)


def _ask(method: str = "get", **headers: str) -> Any:
    request = getattr(RequestFactory(), method)("/", headers=headers)
    return attachment(request, BytesIO(CONTENT), name="a.pdf", content_type="application/pdf", etag="abc")


def _body(response: Any) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_whole_file_is_an_attachment_that_says_how_it_can_be_resumed() -> None:
    response = _ask()
    assert (response.status_code, _body(response)) == (200, CONTENT)
    assert (response["Accept-Ranges"], response["ETag"], response["Content-Length"]) == ("bytes", '"abc"', str(SIZE))
    assert response["Content-Disposition"] == 'attachment; filename="a.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=100-199", 100, 199),
        ("bytes=100000-", 100_000, SIZE - 1),
        ("bytes=-300", SIZE - 300, SIZE - 1),
        ("bytes=5-999999999", 5, SIZE - 1),
        ("bytes=-999999999", 0, SIZE - 1),
        ("BYTES=1-2", 1, 2),
    ],
)
def test_one_range_is_answered_with_that_part(asked: str, first: int, last: int) -> None:
    response = _ask(Range=asked)
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert _body(response) == CONTENT[first : last + 1]
    assert int(response["Content-Length"]) == last + 1 - first


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", "bytes=-0", f"bytes={10**17}-"])
def test_range_outside_of_the_file_is_416_with_its_size(asked: str) -> None:
    response = _ask(Range=asked)
    assert (response.status_code, response["Content-Range"]) == (416, f"bytes */{SIZE}")


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=9-3", "bytes=-", "bytes=a-b", "", "bytes=" + "9" * 40 + "-"]
)
def test_anything_else_is_answered_with_the_whole(asked: str) -> None:
    assert _ask(Range=asked).status_code == 200


def test_part_of_another_version_is_answered_with_the_whole() -> None:
    assert _ask(Range="bytes=5-", **{"If-Range": '"abc"'}).status_code == 206
    assert _ask(Range="bytes=5-", **{"If-Range": '"old"'}).status_code == 200
    assert _ask(Range="bytes=5-", **{"If-Range": 'W/"abc"'}).status_code == 200


def test_whoever_has_the_file_gets_304() -> None:
    response = _ask(**{"If-None-Match": '"abc"', "Range": "bytes=5-"})
    assert (response.status_code, response.content) == (304, b"")


def test_head_has_the_headers_and_no_body() -> None:
    response = _ask("head")
    assert (response.status_code, response.content, response["Content-Length"]) == (200, b"", str(SIZE))


def test_name_in_other_letters_has_a_plain_one_beside_it() -> None:
    assert (
        disposition("señales-es.pdf") == "attachment; filename=\"se-ales-es.pdf\"; filename*=UTF-8''se%C3%B1ales-es.pdf"
    )
    assert disposition('a"\r\nb.pdf').startswith('attachment; filename="a-b.pdf"; ')
