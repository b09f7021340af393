"""What happens because a day has begun. Upper layers listen; run_clock asks at each of its rounds."""

from django.core.cache import cache
from django.core.management import call_command
from django.dispatch import Signal
from django.utils import timezone

#: The first round of the clock on a new day, in one process of the installation. No arguments.
day_begun = Signal()

#: Each round of the clock, some three in a minute. Listeners are quick: what takes long is enqueued. No arguments.
round_begun = Signal()

_TWO_DAYS = 2 * 24 * 60 * 60


def announce_new_day() -> bool:
    """Send ``day_begun`` unless a clock of this installation has done so today; return whether it was sent."""
    if not cache.add(f"network:day:{timezone.localdate()}", "begun", timeout=_TWO_DAYS):
        return False
    call_command("clearsessions")
    day_begun.send(sender=None)
    return True
