"""Stored files and the rows that name them are brought together; a process killed anywhere leaves no half record."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from resources.models import ResourceFile
from resources.models.file import Extraction, Problem
from resources.store import sweep_store
from tests.conftest import Network
from tests.resources.factories import make_draft, make_upload
from tests.services.templates import copy_migrated

pytestmark = pytest.mark.slow

#: What each process does after Django has started: it is killed where ``die`` stands in for a function.
_START = "import os, signal, django; django.setup(); die = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)\n"
_BEGUN_UPLOAD = """
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult
from tests.factories import make_chapter
from tests.resources.factories import make_draft, make_upload
from resources.filing import add_file
from resources.models import ResourceFile
call_command("createcachetable", verbosity=0)
resource = make_draft(make_chapter("national", is_national=True)).resource
DBTaskResult.objects.all().delete()
ResourceFile.save = die
add_file(resource=resource, user=None, upload=make_upload(), language="en")
"""
_BEGUN_READING = """
from django.core.management import call_command
from resources.extraction import tasks
from resources.filing import add_file
from resources.models import Resource
from tests.resources.factories import make_upload
add_file(resource=Resource.objects.get(), user=None, upload=make_upload(), language="en")
tasks.read_file = die
call_command("run_worker", "--once", "--only-worker")
"""
_BEGUN_WRITING = """
from django.core.management import call_command
from resources.extraction import tasks
tasks.announce = die
call_command("run_worker", "--once", "--only-worker")
"""
_TWO_RESOURCES = """
from django.core.management import call_command
from network.models import User
from resources.contributing import submit
from tests.factories import make_chapter
from tests.resources.factories import make_draft, make_shared_resource, make_upload
call_command("createcachetable", verbosity=0)
national = make_chapter("national", is_national=True)
curator = User.objects.create_superuser("curator@example.org", "light-the-lantern")
make_shared_resource(national, curator, title="Known")
submit(page=make_draft(national, title="New", files=[(make_upload(), "en", "")]), user=curator)
"""
_BEGUN_APPROVAL = """
from network.models import User
from resources import approval
from resources.contributing import approve
from resources.models import ResourcePage
approval.announce = die
approve(page=ResourcePage.objects.get(title="New"), user=User.objects.get())
"""
_WHOLE_APPROVAL = _BEGUN_APPROVAL.replace("approval.announce = die", "")
_BEGUN_MERGE = """
from network.models import User
from resources import merging
from resources.models import Resource
merging.tell_of_merge = die
new, known = Resource.objects.get(pages__title="New"), Resource.objects.get(pages__title="Known")
user = User.objects.get()
merging.merge(source=new, into=known, user=user, take={file.pk: None for file in new.files.all()})
"""
_WHOLE_MERGE = _BEGUN_MERGE.replace("merging.tell_of_merge = die", "")
_WHOLE_WORK = """
from django.core.management import call_command
call_command("run_worker", "--once", "--only-worker")
"""


@pytest.fixture
def file(network: Network) -> ResourceFile:
    found: ResourceFile = make_draft(network.chicago, files=[(make_upload(), "en", "")]).resource.files.get()
    return found


def _stray(folder: str = "files") -> str:
    return default_storage.save(f"resources/{folder}/stray.pdf", ContentFile(b"%PDF-"))


def _tomorrow(monkeypatch: pytest.MonkeyPatch) -> None:
    later = timezone.now() + timedelta(days=2)
    monkeypatch.setattr(timezone, "now", lambda: later)


def test_stored_file_that_no_row_names_goes_after_a_day(file: ResourceFile, monkeypatch: pytest.MonkeyPatch) -> None:
    strays = [_stray(), _stray("covers")]
    sweep_store.call()
    assert all(default_storage.exists(name) for name in strays)
    _tomorrow(monkeypatch)
    sweep_store.call()
    assert not any(default_storage.exists(name) for name in strays)
    assert default_storage.exists(str(file.file.name))
    assert default_storage.exists(str(file.cover.name))


def test_file_that_the_store_has_lost_is_noted_until_it_is_back(file: ResourceFile) -> None:
    _stray()
    content = file.file.read()
    default_storage.delete(str(file.file.name))
    sweep_store.call()
    assert ResourceFile.objects.get().problem == Problem.MISSING
    default_storage.save(file.file.name, ContentFile(content))
    sweep_store.call()
    assert ResourceFile.objects.get().problem == Problem.NONE
    assert ResourceFile.objects.get().searchable


def test_store_that_is_not_there_is_no_reason_to_call_every_file_missing(file: ResourceFile) -> None:
    default_storage.delete(str(file.file.name))
    sweep_store.call()
    assert ResourceFile.objects.get().problem == Problem.NONE


def test_file_whose_task_was_lost_is_read_after_a_day(file: ResourceFile, monkeypatch: pytest.MonkeyPatch) -> None:
    ResourceFile.objects.update(extraction=Extraction.PENDING, text="", searchable=False)
    _tomorrow(monkeypatch)
    sweep_store.call()
    assert ResourceFile.objects.get().searchable


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data of an installation in which nothing has been done yet."""
    folder = tmp_path / "installation"
    folder.mkdir()
    copy_migrated(folder / "network.sqlite3")
    return folder


def test_killed_processes_leave_no_half_record_and_their_work_is_taken_up(data: Path) -> None:
    assert _run(_BEGUN_UPLOAD, data) == -signal.SIGKILL
    assert len(list((data / "media" / "resources" / "files").iterdir())) == 1  # the sweep's
    assert _state(data) == ([], [])
    for program in (_BEGUN_READING, _BEGUN_WRITING):
        assert _run(program, data) == -signal.SIGKILL
        assert _state(data) == ([("pending", "")], ["RUNNING"])
    assert _run(_WHOLE_WORK, data) == 0
    assert _state(data) == ([("done", "Ask. Listen. Know the number.")], ["SUCCESSFUL"])


def test_approval_and_merge_that_were_killed_have_not_begun_and_can_be_made(data: Path) -> None:
    assert _run(_TWO_RESOURCES, data) == 0
    submitted = _shelves(data)
    assert _run(_BEGUN_APPROVAL, data) == -signal.SIGKILL
    assert _shelves(data) == submitted
    assert _run(_BEGUN_MERGE, data) == -signal.SIGKILL
    assert _shelves(data) == submitted
    assert _run(_WHOLE_APPROVAL, data) == 0
    assert [row[1:4] for row in _shelves(data)] == [("network", None, 0), ("network", None, 1)]
    assert _run(_WHOLE_MERGE, data) == 0
    assert [row[1:4] for row in _shelves(data)] == [("network", None, 1), ("network", 1, 0)]


def _run(program: str, data: Path) -> int:
    """Run a program on an installation of its own, in a process of its own; return how it ended."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment |= {
        "DJANGO_SETTINGS_MODULE": "network.settings.embedded",
        "LANTERN_DATA": str(data),
        "PYTHONPATH": str(settings.PROJECT_DIR),
    }
    command = [sys.executable, "-c", _START + program]
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode


def _state(data: Path) -> tuple[list[Any], list[str]]:
    """Return how far each file has been read and what it says, and the states of the tasks that read."""
    with closing(sqlite3.connect(data / "network.sqlite3")) as database:
        files = database.execute("SELECT extraction, text FROM resources_resourcefile").fetchall()
        tasks = database.execute(
            "SELECT status FROM django_tasks_database_dbtaskresult WHERE task_path LIKE '%.extract'"
        ).fetchall()
    return files, [status for (status,) in tasks]


def _shelves(data: Path) -> list[tuple[Any, ...]]:
    """Return for each resource its key, visibility, successor by merging, number of files, and its page's place."""
    with closing(sqlite3.connect(data / "network.sqlite3")) as database:
        return database.execute(
            """
            SELECT r.id, r.visibility, r.merged_into_id,
                (SELECT COUNT(*) FROM resources_resourcefile f WHERE f.resource_id = r.id), p.path, p.live
            FROM resources_resource r
            JOIN resources_resourcepage rp ON rp.resource_id = r.id
            JOIN wagtailcore_page p ON p.id = rp.page_ptr_id
            ORDER BY r.id
            """
        ).fetchall()
