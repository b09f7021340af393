"""Starts the chapters' layer."""

from django.apps import AppConfig


class ChaptersConfig(AppConfig):
    name = "chapters"
    verbose_name = "Chapters"

    def ready(self) -> None:
        from django.core import checks

        from chapters import audit, form_entries, invitations, moderation_notices, ownership, sections  # noqa: F401 (register rules and usual sections)
        from chapters.checks import check_models, check_page_forms, check_views
        from chapters.models import Chapter, HomePage, Statistic, StatisticTranslation
        from chapters.registry import states_by_site
        from network import epochs, hotlines

        epochs.advance_on_change([Chapter, Statistic, StatisticTranslation, HomePage])
        hotlines.read_states_with(states_by_site)
        audit.connect()
        form_entries.connect()
        moderation_notices.connect()
        invitations.connect()
        checks.register(check_models, "tenancy")
        checks.register(check_views, "tenancy")
        checks.register(check_page_forms, "tenancy")
