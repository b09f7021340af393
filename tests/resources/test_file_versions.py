"""Addresses of files: that of the current version stays, earlier ones say what they are, and old ones lead on."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from network.models import User
from resources.filing import add_file, add_link, remove_file
from resources.models import Resource, ResourceFile
from resources.models.file import Extraction
from resources.presentation import group_files
from tests.conftest import Network
from tests.resources.factories import make_own_resource, make_shared_resource, make_upload, pdf_bytes

pytestmark = pytest.mark.slow

Visit = Callable[..., Any]
HOST = "milwaukee.localhost"


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are about addresses: no file is read."""
    monkeypatch.setattr("resources.filing.enqueue", lambda *_: None)


def _replaced(resource: Resource, times: int = 1) -> list[ResourceFile]:
    """Replace the only file of *resource* and return all versions."""
    for number in range(times):
        old = resource.files.current().get()
        content = pdf_bytes(f"Version {old.version + 1}")
        add_file(
            resource=resource,
            user=None,
            upload=make_upload("new.pdf", content),
            language="en",
            title="Sign",
            replaces=old,
            version_note=f"Change {number + 1}",
        )
    return list(resource.files.in_order())


@pytest.fixture
def resource(network: Network, curator: User, unread: None) -> Resource:
    made: Resource = make_shared_resource(network.chicago, curator, files=[(make_upload(), "en", "Sign")]).resource
    return made


def _content(response: Any) -> bytes:
    assert response.status_code == 200
    return b"".join(response.streaming_content)


def test_replacing_keeps_the_address(resource: Resource, visit: Visit) -> None:
    address = resource.files.get().get_absolute_url()
    current = _replaced(resource, 2)[-1]
    assert current.get_absolute_url() == address
    assert b"Version 3" in _content(visit(HOST, address)) or _content(visit(HOST, address)) == pdf_bytes("Version 3")


def test_earlier_version_says_what_it_is(resource: Resource, visit: Visit) -> None:
    first, _second = _replaced(resource)
    assert first.get_absolute_url().endswith(f"/files/{first.pk}/v1/sign-en-version-1.pdf")
    response = visit(HOST, first.get_absolute_url())
    assert _content(response) == pdf_bytes()
    assert response["Content-Disposition"] == 'attachment; filename="sign-en-version-1.pdf"'
    assert response["Link"] == f'</resources/know-the-signs/files/{first.pk}/sign-en.pdf>; rel="latest-version"'
    assert response["X-Robots-Tag"] == "noindex"


def test_key_of_a_later_version_leads_to_the_address_of_the_line(resource: Resource, visit: Visit) -> None:
    first, second = _replaced(resource)
    response = visit(HOST, f"/resources/know-the-signs/files/{second.pk}/sign-en.pdf")
    assert (response.status_code, response["Location"]) == (301, first.line_pk and second.get_absolute_url())


def test_versions_of_a_chapters_own_resource_are_missing_elsewhere(
    network: Network, unread: None, visit: Visit
) -> None:
    resource = make_own_resource(network.chicago, files=[(make_upload(), "en", "")]).resource
    for file in _replaced(resource):
        own_key = f"/resources/know-the-signs/files/{file.pk}/x.pdf"
        for address in (file.get_absolute_url(), file.get_version_url(), own_key):
            assert visit("chicago.localhost", address).status_code in {200, 301}
            assert visit(HOST, address).status_code == 404


def test_file_of_a_merged_resource_is_found_under_its_old_address(
    network: Network, curator: User, unread: None, visit: Visit
) -> None:
    target = make_shared_resource(network.chicago, curator, title="Kept").resource
    between = make_shared_resource(network.chicago, curator, title="Between").resource
    gone = make_shared_resource(network.chicago, curator, title="Gone", files=[(make_upload(), "en", "")]).resource
    file = gone.files.get()
    old, old_version = file.get_absolute_url(), file.get_version_url()
    Resource.objects.filter(pk=between.pk).update(merged_into=target)
    Resource.objects.filter(pk=gone.pk).update(merged_into=between)
    gone.pages.get().unpublish()
    ResourceFile.objects.filter(pk=file.pk).update(resource=target)
    assert visit(HOST, old)["Location"] == ResourceFile.objects.get(pk=file.pk).get_absolute_url()
    assert visit(HOST, old_version)["Location"].startswith(f"/resources/kept/files/{file.pk}/v1/")
    assert visit(HOST, old.replace("/gone/", "/elsewhere/")).status_code == 404


def test_proposed_file_is_nowhere(resource: Resource, visit: Visit) -> None:
    file = resource.files.get()
    ResourceFile.objects.update(is_proposed=True, cover="resources/covers/x.webp")
    for address in (file.get_absolute_url(), file.get_version_url(), f"/resources/know-the-signs/covers/{file.pk}/"):
        assert visit(HOST, address).status_code == 404


def test_page_shows_earlier_versions_with_the_file_that_replaced_them(resource: Resource) -> None:
    _replaced(resource, 2)
    (group,) = group_files(resource.files.published().select_related("resource"), "en")
    (download,) = group.files
    assert (download.version, download.note) == (3, "Change 2")
    assert [(old.version, old.note) for old in download.earlier] == [(2, "Change 1"), (1, "")]


def test_second_replacement_of_the_same_version_is_refused(resource: Resource) -> None:
    first, _second = _replaced(resource)
    with pytest.raises(ValidationError, match="somebody else"):
        add_file(resource=resource, user=None, upload=make_upload(), language="en", replaces=first)


def test_removing_takes_the_whole_line_and_nothing_else(resource: Resource) -> None:
    other = add_file(resource=resource, user=None, upload=make_upload(), language="es")
    old = resource.files.get(language="en")
    new = add_file(resource=resource, user=None, upload=make_upload(), language="en", replaces=old)
    remove_file(file=new)
    assert list(resource.files.all()) == [other]


def test_link_is_shown_as_one_and_leads_there(resource: Resource, visit: Visit) -> None:
    link = add_link(
        resource=resource, user=None, url="https://video.example.org/1", format_key="video", language="es", title="Film"
    )
    shown = group_files([link], "en")[0].files[0]
    assert (shown.kind, shown.download_url, shown.format_label) == ("link", "https://video.example.org/1", "Video")
    assert link.extraction == Extraction.DONE
    assert visit(HOST, link.get_absolute_url())["Location"] == "https://video.example.org/1"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://example.org/a", "data:text/html,x", "nothing", ""])
def test_link_to_anything_but_the_web_is_refused(resource: Resource, url: str) -> None:
    with pytest.raises(ValidationError):
        add_link(resource=resource, user=None, url=url, format_key="video", language="en")
