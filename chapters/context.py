"""What every template knows of the chapter whose site answers."""

from typing import Any

from django.http import HttpRequest


def chapter(request: HttpRequest) -> dict[str, Any]:
    return {"chapter": getattr(request, "chapter", None)}
