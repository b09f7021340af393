"""What every address of the API has in common: for anybody, from any page, with no cookie, on National's host."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.utils.decorators import method_decorator
from django.views.decorators.http import conditional_page
from rest_framework import exceptions
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from rest_framework.views import APIView

from network.brands import national_address
from resources.api.errors import answer_error
from resources.api.throttling import SourceThrottle

#: How long others may keep an answer, in seconds.
_KEPT = 60
_PREFLIGHT_KEPT = 24 * 60 * 60


class AlwaysJson(BaseContentNegotiation):
    """There is one form of answer, whatever a program says that it likes best."""

    def select_renderer(self, request: Any, renderers: Any, format_suffix: Any = None) -> Any:
        return renderers[0], renderers[0].media_type


@method_decorator(conditional_page, name="dispatch")
class LibraryApiView(APIView):
    """An answer may be read by pages of any origin: all of it is public, and nothing in it depends on who asks."""

    http_method_names = ["get", "head", "options"]
    authentication_classes: ClassVar[list[Any]] = []
    permission_classes: ClassVar[list[Any]] = []
    renderer_classes = [JSONRenderer]
    parser_classes: ClassVar[list[Any]] = []
    content_negotiation_class = AlwaysJson
    throttle_classes = [SourceThrottle]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        chapter = getattr(request, "chapter", None)
        if chapter is not None and not chapter.is_national:
            # One address for each thing, so that what others keep of it stays the same.
            elsewhere = HttpResponsePermanentRedirect(national_address(request.get_full_path()))
            _open(elsewhere)
            return elsewhere
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def perform_authentication(self, request: Any) -> None:
        """Nobody is asked who they are: no session is looked at."""

    def get_exception_handler(self) -> Any:
        return answer_error

    def options(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        """What a browser asks before it lets another site's page ask."""
        return Response(
            status=204,
            headers={
                "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
                "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
                "Access-Control-Max-Age": str(_PREFLIGHT_KEPT),
            },
        )

    def finalize_response(self, request: Any, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        response["Cache-Control"] = f"public, max-age={_KEPT}" if response.status_code == 200 else "no-store"
        _open(response)
        return response


class MissingView(LibraryApiView):
    """Every address below the API's that leads nowhere."""

    schema = None

    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        raise exceptions.NotFound("There is nothing at this address. /api/library/v1/ says what there is.")


def _open(response: HttpResponseBase) -> None:
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag, Link, Retry-After"
