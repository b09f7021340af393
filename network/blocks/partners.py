"""Partner organisations, sorted by what they do."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import PEOPLE
from network.blocks.headings import HeadedValue


class PartnerKind(blocks.ChoiceBlock):
    choices = [
        ("direct_service", _("Direct service")),
        ("legal", _("Legal")),
        ("schools", _("Schools and universities")),
        ("faith", _("Faith communities")),
        ("public_agency", _("Public agencies")),
        ("business", _("Businesses")),
        ("other", _("Others")),
    ]


@dataclass(frozen=True)
class PartnerGroup:
    """The partners of one kind, by name."""

    label: str
    partners: list[Any]


def partners_by_kind(partners: Iterable[Any]) -> list[PartnerGroup]:
    """Return *partners* (values of PartnerBlock) in groups, in the order of the kinds; empty groups are left out."""
    labels = dict(PartnerKind.choices)
    groups: dict[str, list[Any]] = {kind: [] for kind in labels}
    for partner in partners:
        kind = partner.get("kind")
        groups[kind if kind in groups else "other"].append(partner)
    return [
        PartnerGroup(str(labels[kind]), sorted(found, key=lambda partner: (partner.get("name") or "").casefold()))
        for kind, found in groups.items()
        if found
    ]


class PartnerBlock(blocks.StructBlock):
    """An organisation that we work with."""

    name = blocks.CharBlock(max_length=160)
    kind = PartnerKind(default="direct_service", help_text=_("Visitors see the partners of a kind together."))
    text = blocks.TextBlock(
        required=False, max_length=400, label=_("What they do"), help_text=_("One or two sentences.")
    )
    url = blocks.URLBlock(required=False, label=_("Website"), help_text=_("Where their own site is."))

    class Meta:
        icon = "group"
        label = _("Partner")
        description = _("An organization that you work with: its name, kind, work and website.")


class PartnersValue(HeadedValue):
    default_heading = _("Partners")

    @property
    def groups(self) -> list[PartnerGroup]:
        return partners_by_kind(self.get("partners") or ())


class PartnersBlock(blocks.StructBlock):
    """Partner organisations by kind."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “Partners”."))
    partners = blocks.ListBlock(PartnerBlock(), min_num=1)

    class Meta:
        icon = "group"
        label = _("Partners")
        group = PEOPLE
        description = _("Partner organizations; they are sorted by kind and name.")
        template = "network/blocks/partners.html"
        value_class = PartnersValue
        preview_value = {
            "heading": "",
            "partners": [
                {"name": "Harbor House", "kind": "direct_service", "text": "Beds for the night.", "url": ""},
                {"name": "Bar of the County", "kind": "legal", "text": "Advice without a fee.", "url": ""},
            ],
        }
