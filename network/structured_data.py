"""What a page holds in the words of schema.org, for search engines and catalogues (JSON-LD in the page's head)."""

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from django.utils.safestring import SafeString, mark_safe

from network.brands import BrandInForce

#: One thing by schema.org's names; what is empty in it is left out.
Thing = dict[str, Any]

_CONTEXT = "https://schema.org"
#: As Django's json_script does: nothing in the data can end the element that holds it.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_ld(*things: Thing) -> SafeString:
    """Return *things* as JSON that may stand in a ``<script type="application/ld+json">``; empty without any.

    It is data: no browser runs it, so that the content security policy has nothing to say of it.
    """
    full = [_without_gaps(thing) for thing in things if thing]
    if not full:
        return mark_safe("")
    data = {"@context": _CONTEXT, **full[0]} if len(full) == 1 else {"@context": _CONTEXT, "@graph": full}
    return mark_safe(json.dumps(data, ensure_ascii=False, default=str).translate(_ESCAPES))


def organization(brand: BrandInForce) -> Thing:
    """Return the organisation whose site has this brand; ``@id`` is what other things call it by."""
    return {
        "@type": "Organization",
        "@id": organization_id(brand),
        "name": brand.name,
        "url": f"{brand.root_url}/",
        "slogan": brand.tagline,
        "logo": urljoin(brand.root_url, brand.logo.url) if brand.logo else "",
        "sameAs": [account.url for account in brand.social if account.url.startswith("http")],
    }


def organization_id(brand: BrandInForce) -> str:
    return f"{brand.root_url}/#organization"


def website(brand: BrandInForce, *, url: str, language: str, search_url: str) -> Thing:
    """Return the site whose home page has the whole address *url*, with its search at the path *search_url*."""
    return {
        "@type": "WebSite",
        "@id": f"{url}#website",
        "name": brand.name,
        "url": url,
        "inLanguage": language,
        "publisher": {"@id": organization_id(brand)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{urljoin(brand.root_url, search_url)}?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def breadcrumbs(steps: Iterable[tuple[str, str]]) -> Thing:
    """Return the way to a page: titles with whole addresses, from the home page to the page itself. Empty for one."""
    way = list(steps)
    if len(way) < 2:
        return {}
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": title, "item": url}
            for number, (title, url) in enumerate(way, start=1)
        ],
    }


def questions(asked: Iterable[tuple[str, str]], *, url: str, name: str, language: str) -> Thing:
    """Return a page of questions with answers (HTML or plain text); empty without any."""
    entities = [
        {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for question, answer in asked
        if question and answer
    ]
    if not entities:
        return {}
    return {
        "@type": "FAQPage",
        "@id": f"{url}#questions",
        "url": url,
        "name": name,
        "inLanguage": language,
        "mainEntity": entities,
    }


def _without_gaps(value: Any) -> Any:
    """Return *value* without what is empty in it, at any depth."""
    if isinstance(value, dict):
        full = {key: _without_gaps(one) for key, one in value.items()}
        return {key: one for key, one in full.items() if one is False or one == 0 or one}
    if isinstance(value, list | tuple):
        return [kept for one in value if (kept := _without_gaps(one))]
    return value
