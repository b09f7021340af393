"""Settings of bench/outage: those of the tests, with the tasks and the index of an installation."""

import os

from network.settings.test import *  # noqa: F403

ELASTICSEARCH_URL = os.environ["ELASTICSEARCH_URL"]
ELASTICSEARCH_INDEX = "outage"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
