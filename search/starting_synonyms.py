"""The synonyms that a network starts with (synonyms.toml)."""

import tomllib
from pathlib import Path

from django.db import transaction

from network import epochs
from search.models import SynonymGroup

_FILE = Path(__file__).parent / "synonyms.toml"


@transaction.atomic
def load_synonyms() -> int:
    """Add the groups that aren't there yet, word for word, and return how many. What National changed stays."""
    known = set(SynonymGroup.objects.values_list("words", "language"))
    groups = [
        SynonymGroup(words="\n".join(group["words"]), also="\n".join(group.get("also", [])), language=language)
        for language, groups in tomllib.loads(_FILE.read_text("utf-8")).items()
        for group in groups
    ]
    new = [group for group in groups if (group.words, group.language) not in known]
    SynonymGroup.objects.bulk_create(new)
    epochs.advance()  # the synonyms in force have changed
    return len(new)
