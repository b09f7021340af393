"""Files of the production set-up: in an S3-compatible store that only the application reaches."""

from typing import Any
from urllib.parse import quote

from django.conf import settings
from storages.backends.s3 import S3Storage


class PrivateS3Storage(S3Storage):
    """An S3 store whose files have addresses on the visitor's own host.

    The store's own addresses lead to another host, end after an hour, and would open what only a view may give out
    (network.media serves renditions and covers, documents and library files have views of their own).
    """

    def url(self, name: str, *args: Any, **kwargs: Any) -> str:
        return f"{settings.MEDIA_URL}{quote(name)}"
