"""What makes the codes of authenticator apps is encrypted in the database, with a key derived from SECRET_KEY.

A database copied without the secret key yields no code. A changed SECRET_KEY makes all of them unreadable, unless the
old one stands in SECRET_KEY_FALLBACKS.
"""

import base64
import logging
import secrets

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

logger = logging.getLogger(__name__)

_SALT = "network.two_factors"


def encrypt(text: str) -> str:
    return _ring().encrypt(text.encode()).decode("ascii")


def decrypt(token: str) -> str:
    """Return what was encrypted. What can't be read is answered with a random secret, which no code fits.

    (An empty one would do harm: anybody can compute its codes.)
    """
    try:
        return _ring().decrypt(token.encode()).decode()
    except InvalidToken:
        logger.error("A second factor can't be read: SECRET_KEY is not the one it was stored with.")
        return base64.b32encode(secrets.token_bytes(20)).decode("ascii")


def _ring() -> MultiFernet:
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    digests = (salted_hmac(_SALT, "secrets", secret=key, algorithm="sha256").digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
