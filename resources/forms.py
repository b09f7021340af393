"""The form above the visitors' list."""

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from resources.languages import language_label
from resources.models.choices import Audience, ResourceType
from resources.models.file import ResourceFile
from resources.models.resource import Resource
from resources.topics import all_topics

Choices = list[tuple[str, Any]]


class LibraryFilterForm(forms.Form):
    """Narrows the list. All of it stands in the address, so that a choice can be shared; a wrong value is ignored."""

    topic = forms.ChoiceField(label=_("Topic"), required=False)
    type = forms.ChoiceField(label=_("Type"), required=False)
    audience = forms.ChoiceField(label=_("For"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)

    use_required_attribute = False

    def __init__(self, *args: Any, language: str, languages: list[str], **kwargs: Any) -> None:
        """*language* is the visitor's; *languages* are the codes in which there are files."""
        super().__init__(*args, **kwargs)
        choices: dict[str, Choices] = {
            "topic": [(topic.handle, topic.label(language)) for topic in all_topics()],
            "type": list(ResourceType.choices),
            "audience": list(Audience.choices),
            "language": [(code, language_label(code)) for code in languages],
        }
        for name, found in choices.items():
            field = cast("forms.ChoiceField", self.fields[name])
            field.choices = [("", _("All")), *found]

    def narrow(self, resources: "QuerySet[Resource]") -> "QuerySet[Resource]":
        """Return the part of *resources* that fits every choice that is one."""
        self.is_valid()
        chosen = self.cleaned_data
        if chosen.get("topic"):
            resources = resources.filter(topics__handle=chosen["topic"])
        if chosen.get("type"):
            resources = resources.filter(type=chosen["type"])
        if chosen.get("audience"):
            resources = resources.filter(audiences__audience=chosen["audience"])
        if chosen.get("language"):
            files = ResourceFile.objects.current().filter(language=chosen["language"])
            resources = resources.filter(pk__in=files.values("resource"))
        return resources
