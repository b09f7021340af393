"""What every template knows of the site that answers."""

from dataclasses import replace
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from wagtail.models import Site

from network.brands import BrandInForce, brand_of, national_brand_in_force
from network.hotlines import hotlines_of_site
from network.language_versions import versions_of_address
from network.menus import menu_of
from network.sites import home_of


def site(request: HttpRequest) -> dict[str, Any]:
    """Return brand, menu, hotlines and National's address, each made only when a template asks for it."""
    found = Site.find_for_request(request) if hasattr(request, "_wagtail_site") else None
    if found is None:
        return {"demonstration": settings.DEMONSTRATION}
    return {
        "brand": SimpleLazyObject(lambda: _brand(found.pk, request)),
        "menu": SimpleLazyObject(lambda: _menu(found.pk, request)),
        "hotlines": SimpleLazyObject(lambda: hotlines_of_site(found.pk)),
        "national": SimpleLazyObject(national_brand_in_force),
        "demonstration": settings.DEMONSTRATION,
        # Not "search_url" and "languages": Wagtail's own templates have variables of these names.
        "visitors_search_url": reverse("search"),
        # Pages of the tree know better (network.language_versions.versions_of_page), and put theirs in its place.
        "site_languages": SimpleLazyObject(lambda: versions_of_address(request).ways),
    }


def _brand(site_id: int, request: HttpRequest) -> BrandInForce:
    """Return the brand, with the home page in the visitor's language."""
    brand, home = brand_of(site_id), home_of(site_id, getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE))
    # Another one would have to make its fingerprint again, for each page.
    return brand if home is None or home.address == brand.home_url else replace(brand, home_url=home.address)


def _menu(site_id: int, request: HttpRequest) -> list[dict[str, Any]]:
    here, language = request.path, getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    return [
        {
            "label": item.label,
            "url": item.url,
            "lang": item.language if item.language != language else "",
            "current": item.url != "/" and here.startswith(item.url),
        }
        for item in menu_of(site_id, language)
    ]
