"""E-mail addresses as somebody types or pastes them into a form."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, validate_email
from django.utils.translation import gettext as _

#: What accounts and invitations keep.
LONGEST_ADDRESS = 254


class EmailAddressesField(forms.CharField):
    """Several e-mail addresses, one on a line (or with commas or spaces between); cleaned into a tuple, none twice."""

    widget = forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "spellcheck": "false"})

    def clean(self, value: str | None) -> tuple[str, ...]:
        found = dict.fromkeys(part.lower() for part in re.split(r"[\s,;]+", super().clean(value)) if part)
        for address in found:
            try:
                validate_email(address)
                MaxLengthValidator(LONGEST_ADDRESS)(address)
            except ValidationError:
                raise ValidationError(_("“%(email)s” is not an e-mail address.") % {"email": address}) from None
        return tuple(found)
