"""Topics, tags and audiences of a resource are set."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from resources.models import Audience, Resource, ResourceAudience, Topic
from resources.publication import announce


@transaction.atomic
def describe(
    *, resource: Resource, topics: Sequence[Topic], tags: Sequence[str], audience: Sequence[Audience | str]
) -> None:
    """Set topics, tags and audiences of *resource* to these. Raises ValidationError for an unknown audience."""
    unknown = [code for code in audience if code not in Audience.values]
    if unknown:
        raise ValidationError({"audience": _("There is no audience “%(code)s”.") % {"code": unknown[0]}})
    resource.topics.set(topics)
    resource.tags.set(list(tags))
    resource.audiences.exclude(audience__in=audience).delete()
    have = set(resource.audiences.values_list("audience", flat=True))
    ResourceAudience.objects.bulk_create(
        ResourceAudience(resource=resource, audience=code) for code in dict.fromkeys(audience) if code not in have
    )
    announce(resource)
