"""People whom visitors may turn to."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from network.blocks.groups import PEOPLE
from network.blocks.headings import HeadedValue
from network.blocks.pictures import PictureBlock
from network.hotlines import dialled


class PersonValue(blocks.StructValue):
    @property
    def phone_href(self) -> str:
        """The address that dials the number; empty if there is none."""
        phone = self.get("phone")
        return f"tel:{dialled(phone)}" if phone else ""


class PersonBlock(blocks.StructBlock):
    """Somebody with a role, and how to reach them."""

    name = blocks.CharBlock(max_length=120)
    role = blocks.CharBlock(required=False, max_length=120, help_text=_("For example: chapter lead."))
    organisation = blocks.CharBlock(
        required=False, max_length=160, label=_("Organization"), help_text=_("If it is not the chapter itself.")
    )
    email = blocks.EmailBlock(
        required=False, label=_("E-mail"), help_text=_("Everybody can see it: better not somebody's private one.")
    )
    phone = blocks.CharBlock(required=False, max_length=40, help_text=_("Everybody can see it."))
    image = PictureBlock(required=False, label=_("Picture"), help_text=_("Only with their consent."))
    text = blocks.TextBlock(required=False, max_length=600, help_text=_("Two or three sentences."))

    class Meta:
        icon = "user"
        label = _("Person")
        description = _("Somebody with a role, and how to reach them.")
        value_class = PersonValue


class PeopleValue(HeadedValue):
    default_heading = _("People")


class PeopleBlock(blocks.StructBlock):
    """People side by side."""

    heading = blocks.CharBlock(max_length=120, required=False, help_text=_("Empty: “People”."))
    people = blocks.ListBlock(PersonBlock(), min_num=1)

    class Meta:
        icon = "group"
        label = _("People")
        group = PEOPLE
        description = _("People with their roles, and how to reach them.")
        template = "network/blocks/people.html"
        value_class = PeopleValue
        preview_value = {
            "heading": "",
            "people": [
                {
                    "name": "Pat Example",
                    "role": "Chapter lead",
                    "organisation": "",
                    "email": "pat@example.org",
                    "phone": "",
                    "image": None,
                    "text": "Pat answers questions about workshops.",
                }
            ],
        }
