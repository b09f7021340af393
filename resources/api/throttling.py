"""So many questions a minute from one source. Which source it was is kept by nobody."""

import time
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from rest_framework.throttling import BaseThrottle

_MINUTE = 60


class SourceThrottle(BaseThrottle):
    """Counts in the shared cache, under what stands for an address today (network.admin.sign_in.attempts)."""

    def allow_request(self, request: Any, view: Any) -> bool:
        minute = int(time.time()) // _MINUTE
        key = f"library-api:{get_adapter(request).get_client_ip(request._request)}:{minute}"
        if cache.add(key, 1, timeout=2 * _MINUTE):
            return True
        try:
            asked = cache.incr(key)
        except ValueError:  # thrown out of a full cache meanwhile
            return True
        return bool(asked <= settings.LIBRARY_API_REQUESTS_A_MINUTE)

    def wait(self) -> float:
        """Return after how many seconds the next minute begins."""
        return _MINUTE - time.time() % _MINUTE + 1
