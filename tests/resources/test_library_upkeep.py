"""Entries are folded into the sets after the commit; whatever differs is found and mended."""

import pytest
from django.core.management import call_command

from network.models import User
from resources.contributing import discard
from resources.library import bits, shelf
from resources.library.projection import fold
from resources.library.reconciliation import check
from resources.models import FacetValue, LibraryEntry
from tests.conftest import Network
from tests.resources.factories import make_draft, make_own_resource, make_shared_resource


def sets() -> shelf.Sets:
    return shelf.read()


def test_folding_changes_nothing_that_readers_see(network: Network, curator: User) -> None:
    first = make_shared_resource(network.chicago, curator, title="First").resource
    make_own_resource(network.chicago, title="Second", type="toolkit")
    before = sets()
    assert bits.members(before["type"]["poster"]) == [first.pk]
    assert not FacetValue.objects.exists()

    fold()

    assert sets() == before
    assert FacetValue.objects.exists()
    assert not LibraryEntry.objects.pending().exists()


def test_what_is_hidden_is_gone_before_and_after_folding(network: Network, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator)
    fold()
    page.unpublish()
    assert sets() == {}
    fold()
    assert sets() == {}
    assert not LibraryEntry.objects.exists()
    assert not FacetValue.objects.exists()


def test_what_was_never_folded_leaves_no_row(network: Network) -> None:
    make_own_resource(network.chicago).unpublish()
    assert not LibraryEntry.objects.exists()


def test_deleted_resource_leaves_the_list(network: Network, curator: User) -> None:
    page = make_shared_resource(network.chicago, curator)
    resource = page.resource
    fold()
    LibraryEntry.objects.filter(pk=resource.pk).update(uses=3)
    page.delete()
    resource.delete()
    assert sets() == {}
    discard(resource=make_draft(network.chicago).resource)
    assert check().total == 0


def test_check_mends_entries_and_sets_and_finds_nothing_then(network: Network, curator: User) -> None:
    kept, lost, changed = (
        make_shared_resource(network.chicago, curator, title=title).resource for title in ("Kept", "Lost", "Changed")
    )
    fold()
    right = sets()
    LibraryEntry.objects.filter(pk=lost.pk).delete()
    LibraryEntry.objects.filter(pk=changed.pk).update(sort_title="wrong", facets="type:video", folded="type:video")
    FacetValue.objects.filter(key="type:poster").update(bits=bits.to_bytes(1 << kept.pk + 77))
    FacetValue.objects.create(key="year:1066", bits=bits.to_bytes(1 << kept.pk))

    found = check()

    assert found.entries == 2
    assert found.sets >= 2
    assert sets() == right
    assert check().total == 0


def test_command_says_what_it_has_mended(network: Network, curator: User, capsys: pytest.CaptureFixture[str]) -> None:
    make_shared_resource(network.chicago, curator)
    LibraryEntry.objects.all().delete()
    call_command("library_check")
    call_command("library_check")
    said = capsys.readouterr().out
    assert "Mended: 1 entries" in said
    assert "as it should be" in said
