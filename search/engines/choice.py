"""Which engine answers here."""

from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from search.engines import Engine
from search.engines.database import DatabaseEngine
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.elasticsearch.client import is_configured
from search.engines.fallback import EngineWithFallback
from search.engines.postgresql import PostgresqlEngine
from search.engines.sqlite import SqliteEngine

_ENGINES: dict[str, DatabaseEngine] = {"sqlite": SqliteEngine(), "postgresql": PostgresqlEngine()}


def engine_in_force() -> Engine:
    """Return Elasticsearch with the database behind it where an address is set, else the database's engine."""
    return _WITH_INDEX if is_configured() else database_engine()


def database_engine() -> DatabaseEngine:
    """Return the engine of the database that is used. Raises ImproperlyConfigured for any other database."""
    try:
        return _ENGINES[connection.vendor]
    except KeyError:
        raise ImproperlyConfigured(f"There is no search for the database {connection.vendor}.") from None


_WITH_INDEX = EngineWithFallback(ElasticsearchEngine(), database_engine)
