"""Tasks of the tests: done at once, but for the upkeep of Wagtail's own indexes, which hardly any test asks.

Writing a page's references and its entry in the admin's search takes as long as publishing it. A test that asks for
one of them takes the fixture ``admin_indexes`` (tests/conftest.py).
"""

from typing import Any

from django_tasks.backends.immediate import ImmediateBackend

UPKEEP = frozenset({"wagtail.tasks.update_reference_index_task", "modelsearch.tasks.insert_or_update_object_task"})


class WithoutUpkeep(ImmediateBackend):
    """Leaves out what UPKEEP names; everything else is done when it is enqueued."""

    # A private method, but the one place where a result exists and nothing has been done: if it moves, the upkeep is
    # done again and the tests only take longer.
    def _execute_task(self, task_result: Any) -> None:
        if task_result.task.module_path not in UPKEEP:
            super()._execute_task(task_result)
