"""Pictures from before uploads were cleaned are cleaned by a command that may be killed anywhere."""

import hashlib
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage
from django.core.management import call_command
from django.test import override_settings
from django_tasks_db.models import DBTaskResult

from network import picture_cleaning
from network.models import Picture
from network.picture_cleaning import Outcome, clean, forget_files
from tests.network.test_picture_data import TRACES, looks, photograph
from tests.network.test_pictures import IN_A_QUEUE
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db


def make_old_picture(title: str = "A hall", kind: str = "JPEG") -> Picture:
    """Make a picture as an older version kept it, with a size made from it."""
    picture = Picture(title=title, file=ContentFile(photograph(kind), name=f"hall.{kind.lower()}"))
    picture.save()
    put_back(picture, photograph(kind))
    picture.get_rendition("width-20|format-webp")
    return picture


def put_back(picture: Picture, content: bytes) -> None:
    Path(picture.file.path).write_bytes(content)
    Picture.objects.filter(pk=picture.pk).update(
        file_size=len(content), file_hash=hashlib.sha1(content, usedforsecurity=False).hexdigest()
    )


def run(**options: Any) -> str:
    said = StringIO()
    call_command("clean_pictures", stdout=said, no_color=True, **options)
    return said.getvalue()


def stored() -> set[str]:
    """Return what the store holds, as names."""
    root = Path(settings.MEDIA_ROOT)
    return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


def content_of(picture: Picture) -> bytes:
    with default_storage.open(Picture.objects.get(pk=picture.pk).file.name) as file:
        content: bytes = file.read()
    return content


def is_clean(picture: Picture) -> bool:
    return not any(trace in content_of(picture) for trace in TRACES)


def test_picture_loses_traces_and_no_dot_and_its_sizes_are_made_anew() -> None:
    picture = make_old_picture()
    before = {picture.file.name, picture.renditions.get().file.name}
    assert before == stored()
    assert not is_clean(picture)

    said = run()

    assert "Cleaned: 1 of 1 pictures." in said
    assert is_clean(picture)
    kept, row = content_of(picture), Picture.objects.get(pk=picture.pk)
    assert looks(kept).tobytes() == looks(photograph("JPEG")).tobytes()
    assert (row.file_size, row.file_hash) == (len(kept), hashlib.sha1(kept, usedforsecurity=False).hexdigest())
    assert (row.width, row.height) == (picture.width, picture.height)
    assert stored() == {row.file.name}
    assert row.get_rendition("width-20|format-webp").file.name in stored() - before


def test_second_run_finds_nothing_to_do() -> None:
    pictures = [make_old_picture(kind, kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "GIF")]
    run()
    names = stored()

    assert "Nothing to do: none of 5 pictures" in run()
    assert stored() == names
    assert all(is_clean(picture) for picture in pictures)


def test_picture_that_was_clean_keeps_file_and_sizes() -> None:
    picture = make_picture()
    picture.get_rendition("width-20|format-webp")
    names = stored()

    assert "Nothing to do: none of 1 pictures" in run()
    assert stored() == names
    assert picture.renditions.count() == 1


def test_dry_run_says_what_would_be_done_and_does_nothing() -> None:
    picture = make_old_picture()
    names = stored()

    said = run(dry_run=True, verbosity=2)

    assert f"“A hall” (number {picture.pk}): unclean." in said
    assert "Would be cleaned: 1 of 1 pictures." in said
    assert "Nothing was changed." in said
    assert stored() == names
    assert not is_clean(picture)


def test_missing_and_unreadable_files_get_a_sentence_and_the_others_go_on() -> None:
    lost, broken, picture = make_old_picture("Lost"), make_old_picture("Broken"), make_old_picture("A hall")
    default_storage.delete(lost.file.name)
    put_back(broken, b"\xff\xd8\xff nothing")

    said = run()

    assert f"“Lost” (number {lost.pk}): its file is not in the store." in said
    assert f"“Broken” (number {broken.pk}): its file can't be read as a picture." in said
    assert "Cleaned: 1 of 3 pictures. Left as they are, see above: 2." in said
    assert content_of(broken) == b"\xff\xd8\xff nothing"
    assert is_clean(picture)


def test_run_that_is_killed_while_it_stores_leaves_the_picture_and_the_next_one_leaves_no_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture = make_old_picture()
    names = stored()

    def killed(store: FileSystemStorage, name: str, content: Any) -> str:
        path = Path(store.path(name))
        path.write_bytes(content.read()[:100])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(FileSystemStorage, "_save", killed)
        with pytest.raises(KeyboardInterrupt):
            run()
    assert content_of(picture) == photograph("JPEG")
    assert picture.renditions.count() == 1
    assert len(stored() - names) == 1

    run()

    assert is_clean(picture)
    assert stored() == {Picture.objects.get().file.name}


def test_run_that_is_killed_before_its_commit_is_taken_up_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = make_old_picture()

    def killed(*args: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(picture_cleaning, "enqueue", killed)
        with pytest.raises(KeyboardInterrupt):
            run()
    assert content_of(picture) == photograph("JPEG")
    assert Picture.objects.get().renditions.get().file.name in stored()
    left = stored()

    run()

    assert is_clean(picture)
    assert Picture.objects.get().file.name in left  # what the first run had stored
    assert stored() == {Picture.objects.get().file.name}


@override_settings(TASKS=IN_A_QUEUE)
def test_run_that_is_killed_after_its_commit_has_left_the_rest_to_the_worker() -> None:
    picture = make_old_picture()
    old = stored()

    assert clean(picture) is Outcome.CLEANED

    assert old < stored()
    [waiting] = DBTaskResult.objects.filter(task_path=forget_files.module_path)
    for _twice in range(2):
        forget_files.func(*waiting.args_kwargs["args"])
    assert stored() == {Picture.objects.get().file.name}


def test_picture_that_gets_another_file_meanwhile_keeps_that_one(monkeypatch: pytest.MonkeyPatch) -> None:
    picture, other = make_old_picture(), make_picture("Another")
    taken = default_storage.save("original_images/new.jpg", ContentFile(content_of(other)))
    names = stored()

    def replaced(content: bytes) -> bytes:
        Picture.objects.filter(pk=picture.pk).update(file=taken)
        return content + b"!"

    monkeypatch.setattr(picture_cleaning, "only_what_shows", replaced)
    assert clean(picture) is Outcome.CHANGED
    assert Picture.objects.get(pk=picture.pk).file.name == taken
    assert stored() == names


def test_file_of_two_pictures_stays_until_neither_names_it() -> None:
    first, second = make_old_picture(), make_old_picture()
    Picture.objects.filter(pk=second.pk).update(file=first.file.name)
    second.renditions.all().delete()

    shared = first.file.name

    clean(first)
    assert default_storage.exists(shared)
    assert clean(Picture.objects.get(pk=second.pk)) is Outcome.CLEANED

    assert not default_storage.exists(shared)
    assert is_clean(first)
    assert is_clean(second)


def test_pictures_are_read_in_batches(monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any) -> None:
    pictures = [make_old_picture(f"Hall {number}") for number in range(5)]
    monkeypatch.setattr(picture_cleaning, "AT_ONCE", 2)

    assert "Cleaned: 5 of 5 pictures." in run()
    assert all(is_clean(picture) for picture in pictures)
    with django_assert_num_queries(4):
        run()


def test_long_name_stays_within_its_column() -> None:
    picture = make_old_picture()
    long = f"original_images/{'h' * (94 - len('original_images/.jpg'))}.jpg"
    default_storage.save(long, ContentFile(photograph("JPEG")))
    Picture.objects.filter(pk=picture.pk).update(file=long)

    run()

    name = Picture.objects.get().file.name
    assert len(name) <= 94
    assert name.startswith("original_images/hhh")
    assert is_clean(picture)
