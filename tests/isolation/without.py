"""Takes one rule of the isolation out for the rest of a process, so that the walk can show that it would notice."""

from collections.abc import Callable, Iterable
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Permission
from wagtail import hooks
from wagtail.models import GroupCollectionPermission, GroupPagePermission

from chapters import tenancy
from chapters.admin import doors
from tests.isolation.world import World

#: What takes a rule out; it may change the world first, so that the rule is the only one that stands in the way.
TakeOut = Callable[[World], None]


def everything(user: Any, queryset: Any) -> Any:
    return queryset


def model_rule(label: str) -> TakeOut:
    """Let all rows of a model belong to every chapter."""

    def take_out(world: World) -> None:
        model = apps.get_model(label)
        if model not in tenancy._rules:
            raise LookupError(f"There is no rule for {label}.")
        tenancy._rules[model] = lambda queryset, chapters: queryset

    return take_out


def middleware(name: str) -> TakeOut:
    def take_out(world: World) -> None:
        kept = [entry for entry in settings.MIDDLEWARE if not entry.endswith(name)]
        if len(kept) == len(settings.MIDDLEWARE):
            raise LookupError(f"There is no middleware {name}.")
        settings.MIDDLEWARE = kept

    return take_out


def put(place: Any, name: str, value: Any) -> TakeOut:
    """Put *value* under *name*, which must be there: a function of a module, a method of a class."""

    def take_out(world: World) -> None:
        getattr(place, name)
        setattr(place, name, value)

    return take_out


def inherit(place: type, name: str) -> TakeOut:
    """Take a method away, so that Wagtail's own is used."""

    def take_out(world: World) -> None:
        delattr(place, name)

    return take_out


def unhook(name: str, function: Any) -> TakeOut:
    def take_out(world: World) -> None:
        hooks.get_hooks(name)
        registered = hooks._hooks[name]
        kept = [entry for entry in registered if entry[0] is not function]
        if len(kept) == len(registered):
            raise LookupError(f"{function.__name__} is not hooked to {name}.")
        hooks._hooks[name] = kept

    return take_out


def open_door(*names: str) -> TakeOut:
    """Open views to chapters whatever the request names."""

    def take_out(world: World) -> None:
        for name in names:
            if doors.door_of(name) is None:
                raise LookupError(f"There is no door {name}.")
            doors._doors[name] = doors.Door()

    return take_out


def stray_permissions(world: World) -> None:
    """Give our people permissions on theirs by mistake: what tenancy must cut where Wagtail's permissions wouldn't."""
    for entry in world.chicago.groups.select_related("group"):
        for codename in ("add_page", "change_page"):
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.create(
                group=entry.group, page=world.sacramento.root_page, permission=permission
            )
        for app, codename in (("wagtailimages", "change_image"), ("wagtaildocs", "change_document")):
            permission = Permission.objects.get(content_type__app_label=app, codename=codename)
            GroupCollectionPermission.objects.create(
                group=entry.group, collection=world.sacramento.collection, permission=permission
            )


def together(steps: Iterable[TakeOut]) -> TakeOut:
    steps = list(steps)

    def take_out(world: World) -> None:
        for step in steps:
            step(world)

    return take_out
