"""Takes one rule of the isolation out, so that the walk can show that it would notice."""

from typing import Any

from django.apps import apps
from django.conf import settings

from chapters import tenancy

GATE = "gate"
_GATE_MIDDLEWARE = "AdminGate"


def rules() -> list[str]:
    """Return the names of what can be taken out: the gate before the admin's views, and each model's rule."""
    return [GATE, *sorted(model._meta.label for model in tenancy._rules)]


def take_out(name: str) -> None:
    """Take the rule *name* out for the rest of this process. Raises LookupError naming those that there are."""
    if name == GATE:
        settings.MIDDLEWARE = [entry for entry in settings.MIDDLEWARE if not entry.endswith(_GATE_MIDDLEWARE)]
        return
    if name not in rules():
        raise LookupError(f"There is no rule {name}. There are: {', '.join(rules())}.")

    def everything(queryset: Any, chapters: Any) -> Any:
        return queryset

    tenancy._rules[apps.get_model(name)] = everything
