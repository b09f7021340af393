"""What a production start needs, asked for before anything else."""

import os

from django.core.exceptions import ImproperlyConfigured


def read_required(*names: str) -> dict[str, str]:
    """Return the environment variables *names*; raise ImproperlyConfigured naming every one that is missing."""
    given = {name: os.environ.get(name, "").strip() for name in names}
    missing = [name for name, value in given.items() if not value]
    if missing:
        raise ImproperlyConfigured(
            f"Production does not start without the environment variable{'s' if len(missing) > 1 else ''} "
            f"{', '.join(missing)}. docs/operators.md says what each is for."
        )
    return given
