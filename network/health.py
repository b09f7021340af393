"""Health of an installation, for load balancers and people. Answers on any host, says nothing about content.

``/health/live/``: the process answers. ``/health/ready/``: database, shared cache and schema are right (500 if not).
``/health/parts/``: so is everything that the site goes on without, but not as well (for people and monitoring; upper
layers add to it through the hook CHECKS_HOOK).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from asgiref.sync import sync_to_async
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.urls import path
from health_check.base import HealthCheck
from health_check.exceptions import ServiceUnavailable
from health_check.views import HealthCheckView
from wagtail import hooks

#: Functions without arguments that return a class of health checks.
CHECKS_HOOK = "network_health_checks"


@dataclass
class Migrations(HealthCheck):
    """Every migration of this version has been applied."""

    async def run(self) -> None:
        if await sync_to_async(_unapplied)():
            raise ServiceUnavailable("the database lacks migrations of this version: run migrate")


def _unapplied() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


class PartsView(HealthCheckView):
    """What the site is less without."""

    def get_checks(self) -> Iterator[HealthCheck]:
        for check in hooks.get_hooks(CHECKS_HOOK):
            yield check()()


@transaction.non_atomic_requests
def live(request: HttpRequest) -> HttpResponse:
    return HttpResponse("alive\n", content_type="text/plain")


urlpatterns = [
    path("live/", live, name="health_live"),
    path(
        "ready/",
        HealthCheckView.as_view(
            checks=["health_check.checks.Database", "health_check.checks.Cache", "network.health.Migrations"]
        ),
        name="health_ready",
    ),
    path("parts/", PartsView.as_view(), name="health_parts"),
]
