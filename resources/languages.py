"""The languages in which resources come: many more than the sites themselves are written in."""

import re
from functools import cache

from django.conf import settings
from django.utils.translation import get_language_info

#: Their own names, by BCP 47 code, for the languages of the communities that chapters serve.
AUTONYMS: dict[str, str] = {
    "am": "አማርኛ",
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "hi": "हिन्दी",
    "hmn": "Hmoob",
    "ht": "Kreyòl ayisyen",
    "it": "Italiano",
    "ja": "日本語",
    "km": "ខ្មែរ",
    "ko": "한국어",
    "lo": "ລາວ",
    "ne": "नेपाली",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "so": "Soomaali",
    "sw": "Kiswahili",
    "th": "ไทย",
    "tl": "Tagalog",
    "uk": "Українська",
    "vi": "Tiếng Việt",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}


def language_label(code: str) -> str:
    """Return what the language calls itself; the code itself if nobody has told us."""
    if code in AUTONYMS:
        return AUTONYMS[code]
    try:
        return str(get_language_info(code)["name_local"]).capitalize()
    except KeyError:
        return code


def language_choices() -> list[tuple[str, str]]:
    """Return (code, name) pairs for forms: the sites' own languages first, then all others by name."""
    own = [code for code, _name in settings.LANGUAGES]
    others = sorted((code for code in AUTONYMS if code not in own), key=lambda code: AUTONYMS[code].casefold())
    return [(code, language_label(code)) for code in [*own, *others]]


#: Codes that are words of English, too: "how-to-do-it.pdf" isn't Italian.
_WORDS = frozenset({"am", "de", "hi", "it", "so"})


@cache
def languages_by_ending() -> dict[str, str]:
    """Return codes by what the name of a file may end with, in small letters: es, spanish, español, zh-hans."""
    endings = {code.lower(): code for code in AUTONYMS if code not in _WORDS}
    for code, autonym in AUTONYMS.items():
        endings[autonym.casefold()] = code
        try:
            endings[str(get_language_info(code)["name"]).casefold()] = code
        except KeyError:
            continue  # Django doesn't know it; its own name will do
    return endings


def guess_language(name: str) -> str | None:
    """Return the language that a file's name ends with ("poster-es.pdf", "Poster (Spanish).pdf"), or None."""
    parts = [part for part in re.split(r"[\s_.()\[\]-]+", name.rpartition(".")[0].casefold()) if part]
    endings = languages_by_ending()
    last = ("-".join(parts[-2:]), parts[-1]) if len(parts) > 1 else ()
    return next((endings[ending] for ending in last if ending in endings), None)
