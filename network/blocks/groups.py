"""The headings under which an editor finds the blocks."""

from django.utils.translation import gettext_lazy as _

TEXT = _("Words")
MEDIA = _("Pictures and files")
ACTION = _("To do")
PEOPLE = _("People and partners")
FACTS = _("Facts and help")
