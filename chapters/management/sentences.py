"""How the chapters' commands say what is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from chapters.models import Chapter


@contextmanager
def sentences_instead_of_tracebacks() -> Iterator[None]:
    """Turn a ValidationError into a CommandError: one line for each sentence, with the option that it is about."""
    try:
        yield
    except ValidationError as error:
        if not hasattr(error, "error_dict"):
            raise CommandError("\n".join(error.messages)) from error
        lines = [f"{field}: {text}" for field, texts in error.message_dict.items() for text in texts]
        raise CommandError("\n".join(lines)) from error


def chapter_named(slug: str) -> Chapter:
    """Return the chapter with this short name, or raise CommandError naming those that there are."""
    chapter = Chapter.objects.filter(slug=slug).first()
    if chapter is None:
        known = ", ".join(Chapter.objects.values_list("slug", flat=True))
        raise CommandError(f"There is no chapter “{slug}”. Chapters: {known or 'none yet'}.")
    return chapter
