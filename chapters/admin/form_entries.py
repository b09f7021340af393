"""The entries of a form in the admin: a page that isn't there for whoever may not read them.

Who takes entries out of here, or deletes them, stands in the audit trail: they are what strangers confided.
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.template.defaultfilters import linebreaksbr
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.views import DeleteSubmissionsView, SubmissionsListView
from wagtail.log_actions import log

from chapters.models.contact_form import KEPT_DAYS

#: With these a spreadsheet takes a text for a formula; "+" and "-" also begin telephone numbers, which stay.
_FORMULA = ("=", "@", "\t", "\r")
_SIGN = ("+", "-")


class FormEntriesView(SubmissionsListView):
    """List and export. What one may not read answers like a page that doesn't exist."""

    template_name = "chapters/admin/form_entries.html"
    page_title = _("Form entries")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        except PermissionDenied as error:
            raise Http404 from error
        return response

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> Any:
        log(instance=self.form_page, action="chapters.entries.export", user=self.request.user)
        return super().as_spreadsheet(queryset, spreadsheet_format)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        for row in context.get("data_rows", ()):
            row["fields"] = [linebreaksbr(value) if isinstance(value, str) else value for value in row["fields"]]
        return {**context, "kept_days": KEPT_DAYS}

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        row: dict[str, Any] = super().to_row_dict(item)
        return {name: as_text(value) for name, value in row.items()}


class DeleteEntriesView(DeleteSubmissionsView):
    """Stands in front of Wagtail's, which leaves no trace of what was deleted."""

    def handle_delete(self, submissions: Any) -> None:
        count = submissions.count()
        if count:
            log(instance=self.page, action="chapters.entries.delete", user=self.request.user, data={"count": count})
        super().handle_delete(submissions)


def as_text(value: Any) -> Any:
    """Return a value for a spreadsheet, which must not calculate what a stranger wrote."""
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    if not isinstance(value, str):
        return value
    is_number = set(value) <= set("0123456789 ()+-./")
    return f"'{value}" if value.startswith(_FORMULA) or (value.startswith(_SIGN) and not is_number) else value
