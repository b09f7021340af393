"""Fields of the record's form that need more than one control: where its law applies, and what it is related to."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.snippets.widgets import AdminSnippetChooser

from resources.admin.names import ICON
from resources.jurisdictions import NAMES, jurisdiction_code, parts_of
from resources.models import Resource

#: Choosers for further related resources in the form; more can be added after saving.
ADDERS = 3


class JurisdictionWidget(forms.MultiWidget):
    """A list of the levels of law and a field for the city."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        choices = [("", gettext_lazy("Anywhere")), ("US", gettext_lazy("United States (federal)")), *NAMES.items()]
        state = forms.Select(choices=choices, attrs={"aria-label": gettext_lazy("Federal law, or the state")})
        city = forms.TextInput(
            attrs={
                "class": "w-mt-2",
                "maxlength": 80,
                "placeholder": gettext_lazy("City"),
                "aria-label": gettext_lazy("City"),
            }
        )
        super().__init__([state, city], attrs)

    def decompress(self, value: str | None) -> list[str]:
        return list(parts_of(value or ""))

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        # Programs send the code itself.
        if name in data:
            return self.decompress(data.get(name))
        return super().value_from_datadict(data, files, name)

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return name not in data and super().value_omitted_from_data(data, files, name)


class JurisdictionField(forms.MultiValueField):
    """Where the law in a resource applies, as a code of resources.jurisdictions; empty: anywhere."""

    widget = JurisdictionWidget

    def __init__(self, **kwargs: Any) -> None:
        fields = (forms.CharField(required=False), forms.CharField(required=False, max_length=80))
        super().__init__(fields=fields, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> str:
        state, city = (*data_list, "", "")[:2]
        return jurisdiction_code(state or "", city or "")


class ResourceChooser(AdminSnippetChooser):
    """A chooser that knows *offered* alone: a foreign number shows nothing, in a form with faults neither."""

    def __init__(self, offered: "QuerySet[Resource]", **kwargs: Any) -> None:
        # The record of another chapter's resource is not this person's to open.
        super().__init__(model=Resource, icon=ICON, show_edit_link=False, **kwargs)
        self.offered = offered

    def get_instance(self, value: Any) -> Resource | None:
        if value is None or isinstance(value, Resource):
            return value
        return self.offered.filter(pk=value).first() if str(value).isdecimal() and len(str(value)) < 19 else None


class RelatedWidget(forms.Widget):
    """What is related already as boxes to untick, and a few choosers for more."""

    template_name = "resources/admin/related_widget.html"

    def __init__(self, offered: "QuerySet[Resource]") -> None:
        super().__init__()
        self.offered = offered
        self.adder = ResourceChooser(offered)

    @cached_property
    def media(self) -> forms.Media:
        media: forms.Media = self.adder.media
        return media

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        pks = [getattr(item, "pk", item) for item in value or ()]
        chosen = self.offered.filter(pk__in=[pk for pk in pks if str(pk).isdecimal() and len(str(pk)) < 19])
        identity = (attrs or {}).get("id", f"id_{name}")
        return {
            **super().get_context(name, None, attrs),
            "name": name,
            "chosen": list(chosen),
            "adders": [
                self.adder.render(f"{name}-add-{number}", None, {"id": f"{identity}-add-{number}"})
                for number in range(ADDERS)
            ],
        }

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> Any:
        return render_to_string(template_name, context)  # forms' own engine doesn't know the project's templates

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        given: Iterable[Any] = data.getlist(name) if hasattr(data, "getlist") else data.get(name) or []
        added = [data.get(f"{name}-add-{number}") for number in range(ADDERS)]
        return [str(value) for value in dict.fromkeys([*given, *added]) if value]

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return False


class RelatedField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Resources that somebody may choose; the widget shows no others."""

    def __init__(self, offered: "QuerySet[Resource]", **kwargs: Any) -> None:
        super().__init__(queryset=offered, required=False, widget=RelatedWidget(offered), **kwargs)

    def clean(self, value: Any) -> Any:
        try:
            return super().clean(value)
        except ValidationError:
            raise ValidationError(_("One of the related resources isn't there (any more). Choose again.")) from None
