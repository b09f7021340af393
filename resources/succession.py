"""One resource takes the place of another: never of itself, and never in a circle."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from resources.models import Resource


def check_successor(resource: Resource, successor: Resource) -> None:
    """Raise ValidationError, a sentence, if *successor* can't be what people should use instead of *resource*."""
    if successor.merged_into_id is not None:
        raise ValidationError(
            _("“%(title)s” was merged into another resource. Choose that one.") % {"title": successor}
        )
    seen: set[int] = set()
    step: Resource | None = successor
    while step is not None and step.pk not in seen:
        if step.pk == resource.pk:
            raise ValidationError(
                _("A resource can't be replaced by itself.")
                if successor.pk == resource.pk
                else _("“%(title)s” is itself replaced by this one: that would be a circle.") % {"title": successor}
            )
        seen.add(step.pk)
        step = step.replaced_by
