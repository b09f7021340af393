"""Where "Leave this site" leads: neutral ground on somebody else's host, by an encrypted connection."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Site

#: The weather: a site that anybody may have open, that greets nobody by name and shows nothing of earlier visits.
STANDARD_EXIT = "https://www.weather.gov/"


def validate_exit(address: str) -> None:
    """Raise ValidationError unless *address* is ``https`` and leads to none of the network's own hosts."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return  # the field's own validator says so
    if parts.scheme != "https":
        raise ValidationError(_("Give an address that begins with https://."))
    if parts.username is not None or parts.port not in (None, 443):
        raise ValidationError(_("Give an address of an ordinary website, without a name, a password or a port."))
    if Site.objects.filter(hostname__iexact=host).exists():
        raise ValidationError(_("This is a site of the network. Give an address that nobody connects with it."))
