"""The form in which events are edited: clock times are those of the event's own time zone."""

import datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone

from chapters.page_form import ChapterPageForm
from chapters.time_zones import zone_of

TIMES = ("starts_at", "ends_at")


class ClockField(forms.DateTimeField):
    """A date and a time as a clock at the place of the event shows them, whatever the editor's own zone is."""

    zone: ZoneInfo = ZoneInfo("UTC")

    def prepare_value(self, value: Any) -> Any:
        return timezone.make_naive(value, self.zone) if _is_aware(value) else value

    def to_python(self, value: Any) -> datetime.datetime | None:
        with timezone.override(self.zone):
            return super().to_python(value)


class EventPageForm(ChapterPageForm):
    """Reads and shows times in the zone that the form itself names; a new event begins with its neighbours' zone."""

    class Meta(ChapterPageForm.Meta):  # type: ignore[name-defined]
        field_classes: ClassVar[dict[str, type[forms.Field]]] = dict.fromkeys(TIMES, ClockField)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A default that is a function makes Django look for a hidden copy of the value, which Wagtail doesn't send.
        self.fields["time_zone"].show_hidden_initial = False
        if self.instance.pk is None and self.parent_page is not None:
            self.initial["time_zone"] = self._zone_of_neighbours() or self.instance.time_zone
        zone = self._zone()
        for name in TIMES:
            if name in self.fields:
                self.fields[name].zone = zone

    def _post_clean(self) -> None:
        # A draft may lack its place, as it may lack what every page needs: Wagtail asks for that on publication only.
        self.instance.may_be_incomplete = self.is_deferred_validation
        super()._post_clean()

    def _zone(self) -> ZoneInfo:
        """The zone that was sent, else the one that is shown."""
        sent = self.data.get(self.add_prefix("time_zone")) if self.is_bound else None
        return zone_of(sent or self.initial.get("time_zone") or self.instance.time_zone)

    def _zone_of_neighbours(self) -> str:
        latest = type(self.instance).objects.child_of(self.parent_page).order_by("-pk")
        return latest.values_list("time_zone", flat=True).first() or ""


def _is_aware(value: Any) -> bool:
    return isinstance(value, datetime.datetime) and timezone.is_aware(value)
