"""Tasks of the tests: done at once, but for the upkeep of Wagtail's own indexes, which hardly any test asks.

Writing a page's references and its entry in the admin's search takes as long as publishing it. A test that asks for
one of them takes the fixture ``admin_indexes`` (tests/conftest.py).
"""

from typing import Any

from django_tasks.backends.dummy import DummyBackend
from django_tasks.backends.immediate import ImmediateBackend

#: The setting TASKS of a test that asks for one of them.
WITH_UPKEEP = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
UPKEEP = frozenset({"wagtail.tasks.update_reference_index_task", "modelsearch.tasks.insert_or_update_object_task"})


class WithoutUpkeep(ImmediateBackend):
    """Leaves out what UPKEEP names; everything else is done when it is enqueued."""

    def __init__(self, alias: str, params: dict[str, Any]) -> None:
        super().__init__(alias, params)
        self._never_done = DummyBackend(alias, params)

    def enqueue(self, task: Any, args: Any, kwargs: Any) -> Any:
        if task.module_path not in UPKEEP:
            return super().enqueue(task, args, kwargs)
        result = self._never_done.enqueue(task, args, kwargs)
        self._never_done.clear()  # it would keep every one for as long as the tests run
        return result
