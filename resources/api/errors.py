"""What the API says when it has no answer: a status and one sentence, as JSON."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions, status
from rest_framework.response import Response


class BadQuestion(exceptions.APIException):
    """A question that can't be understood. Its sentence says which part, and what would be."""

    status_code = status.HTTP_400_BAD_REQUEST
    default_code = "bad_question"


def answer_error(error: Exception, context: dict[str, Any]) -> Response | None:
    """Return the answer to what a view raised; None leaves it to Django.

    The framework's own handler rolls a transaction back, too: here is none, and nothing was written.
    """
    if isinstance(error, Http404):
        error = exceptions.NotFound()
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    if not isinstance(error, exceptions.APIException):
        return None
    headers = {}
    if isinstance(error, exceptions.Throttled) and error.wait:
        headers["Retry-After"] = str(int(error.wait))
    return Response({"detail": str(error.detail)}, status=error.status_code, headers=headers)
