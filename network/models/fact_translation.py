"""What a shared fact says in one more language."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel


def other_languages() -> list[tuple[str, Any]]:
    """Return the codes and names of the network's languages but for its default one, in which facts are written."""
    return [(code, label) for code, label in settings.LANGUAGES if code != settings.LANGUAGE_CODE]


class FactTranslation(models.Model):
    """Base of a shared fact's words in one more language.

    Subclasses have a ``ParentalKey`` to the fact, related name ``translations``, and fields named as the fact's.
    An empty one says nothing of its own: the fact's stands there (network.words).
    """

    language = models.CharField(_("language"), max_length=10, choices=other_languages)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.get_language_display()


def translations_panel(*names: str) -> InlinePanel:
    """Return the part of a fact's form that asks for the fields *names* in other languages."""
    return InlinePanel(
        "translations",
        panels=[FieldPanel("language"), *(FieldPanel(name) for name in names)],
        heading=_("In other languages"),
        label=_("Language"),
        help_text=_("What is left empty is shown in the language of the record."),
        max_num=len(other_languages()),
    )
