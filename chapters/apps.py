"""Starts the chapters' layer."""

from django.apps import AppConfig


class ChaptersConfig(AppConfig):
    name = "chapters"
    verbose_name = "Chapters"

    def ready(self) -> None:
        from chapters import form_entries, sections  # noqa: F401 (sections registers the usual sections)
        from chapters.models import Chapter, HomePage, Statistic
        from network import epochs

        epochs.advance_on_change([Chapter, Statistic, HomePage])
        form_entries.connect()
