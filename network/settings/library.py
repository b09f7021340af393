"""The library: how long its numbers of use are kept, and what its address for programs (the API) answers."""

from typing import Any

#: How long it is known how often a resource was used; older days go once a day.
LIBRARY_USE_DAYS = 5 * 366

#: So many questions may one source ask the API in a minute; it is told to wait after them.
LIBRARY_API_REQUESTS_A_MINUTE = 120

#: These are wagtail-localize's in the admin, too: what the API has of its own stands in resources.api.base.
REST_FRAMEWORK: dict[str, Any] = {
    # Not the framework's own, which would take a password without the second factor.
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
}
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "The library of the network",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/library/v1",
    "ENUM_NAME_OVERRIDES": {
        "ResourceType": "resources.models.choices.ResourceType",
        "Audience": "resources.models.choices.Audience",
    },
}
