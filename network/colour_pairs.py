"""Which of a brand's colours must be readable together, and what is said of those that aren't."""

from collections.abc import Iterator, Mapping

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from network.contrast import TEXT_RATIO, contrast_ratio, is_colour, nearest_that_passes

#: Pairs of (text, ground) that must be readable together, by the fields that hold them.
COLOUR_PAIRS: tuple[tuple[str, str], ...] = (
    ("text_colour", "background_colour"),
    ("accent_colour", "background_colour"),
    ("on_primary_colour", "primary_colour"),
)


def raise_for_pairs(colours: Mapping[str, str]) -> None:
    """Raise ValidationError for each pair in *colours* (by field name) that is below WCAG 2.2 AA."""
    errors: dict[str, list[str]] = {}
    for text, ground in unreadable_pairs(colours):
        errors.setdefault(text, []).append(sentence_of(colours, text, ground, at=text))
    if errors:
        raise ValidationError(errors)


def unreadable_pairs(colours: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (text field, ground field) for each pair in *colours* (by field name) that is below WCAG 2.2 AA."""
    for text, ground in COLOUR_PAIRS:
        if not (is_colour(colours[text]) and is_colour(colours[ground])):
            continue  # the field's own validator says so
        if contrast_ratio(colours[text], colours[ground]) < TEXT_RATIO:
            yield text, ground


def sentence_of(colours: Mapping[str, str], text: str, ground: str, *, at: str) -> str:
    """Return what is wrong with a pair, and the nearest colour that would do in the field *at*, one of the two."""
    sentence = _(
        "%(text)s on %(ground)s has a contrast of %(ratio).2f to 1; text needs at least %(least).1f to 1 "
        "(WCAG 2.2 AA). The nearest colour that can be read is %(nearest)s."
    )
    return sentence % {
        "text": colours[text],
        "ground": colours[ground],
        "ratio": contrast_ratio(colours[text], colours[ground]),
        "least": TEXT_RATIO,
        "nearest": nearest_that_passes(colours[at], colours[ground if at == text else text]),
    }
