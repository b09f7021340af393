"""What a resource can be, for whom, and on which terms. The words are the glossary's."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Visibility(models.TextChoices):
    """Who sees a resource whose page is live. *Submitted* is still the chapter's own until National approves."""

    CHAPTER = "chapter", _("Chapter only")
    SUBMITTED = "submitted", _("Submitted to the network")
    NETWORK = "network", _("Network")


class ResourceType(models.TextChoices):
    TOOLKIT = "toolkit", _("Toolkit")
    FACT_SHEET = "fact-sheet", _("Fact sheet")
    POSTER = "poster", _("Poster")
    MODEL_ORDINANCE = "model-ordinance", _("Model ordinance")
    CURRICULUM = "curriculum", _("Curriculum")
    REPORT = "report", _("Report")
    VIDEO = "video", _("Video")
    LEGAL_GUIDE = "legal-guide", _("Legal guide")
    TEMPLATE = "template", _("Template")


class Audience(models.TextChoices):
    GENERAL_PUBLIC = "general-public", _("General public")
    SURVIVORS = "survivors", _("Survivors")
    PARENTS = "parents-and-caregivers", _("Parents and caregivers")
    SCHOOLS = "teachers-and-schools", _("Teachers and schools")
    YOUTH = "youth", _("Youth")
    CONGREGATIONS = "congregations", _("Congregations")
    BUSINESSES = "businesses", _("Businesses")
    OFFICIALS = "lawmakers-and-officials", _("Lawmakers and officials")
    ADVOCATES = "lawyers-and-advocates", _("Lawyers and advocates")
    VOLUNTEERS = "volunteers", _("Volunteers")


class Licence(models.TextChoices):
    """The terms on which others may use a resource (``LICENCE_TERMS`` says where they can be read)."""

    CC_BY = "cc-by-4.0", _("CC BY 4.0")
    CC_BY_SA = "cc-by-sa-4.0", _("CC BY-SA 4.0")
    CC0 = "cc0-1.0", _("CC0 1.0")
    PUBLIC_DOMAIN = "public-domain", _("Public domain")
    ALL_RIGHTS_RESERVED = "all-rights-reserved", _("All rights reserved")


LICENCE_TERMS: dict[str, str] = {
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
    Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/",
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/",
    Licence.PUBLIC_DOMAIN: "https://creativecommons.org/publicdomain/mark/1.0/",
}

#: What one may do under them, in a few words.
LICENCE_SENTENCES: dict[str, Any] = {
    Licence.CC_BY: _("others may copy and change it if they name who made it"),
    Licence.CC_BY_SA: _("as CC BY, and what they make of it must stay under the same terms"),
    Licence.CC0: _("others may do what they like; who made it asks for nothing"),
    Licence.PUBLIC_DOMAIN: _("nobody has rights in it, such as a work of the federal government"),
    Licence.ALL_RIGHTS_RESERVED: _("others may read and print it; for all else they must ask"),
}
