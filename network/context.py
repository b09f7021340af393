"""What every template knows of the site that answers."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language_info
from wagtail.models import Site

from network.brands import brand_of, national_brand_in_force
from network.hotlines import hotlines_on_every_page
from network.menus import menu_of
from network.sites import homes_of


def site(request: HttpRequest) -> dict[str, Any]:
    """Return brand, menu, hotlines and National's address, each made only when a template asks for it."""
    found = Site.find_for_request(request) if hasattr(request, "_wagtail_site") else None
    if found is None:
        return {"demonstration": settings.DEMONSTRATION}
    return {
        "brand": SimpleLazyObject(lambda: brand_of(found.pk)),
        "menu": SimpleLazyObject(lambda: _menu(found.pk, request)),
        "hotlines": SimpleLazyObject(hotlines_on_every_page),
        "national": SimpleLazyObject(national_brand_in_force),
        "demonstration": settings.DEMONSTRATION,
        # Not "search_url" and "languages": Wagtail's own templates have variables of these names.
        "visitors_search_url": reverse("search"),
        "site_languages": SimpleLazyObject(lambda: _languages(found.pk, request)),
    }


def _languages(site_id: int, request: HttpRequest) -> list[dict[str, Any]]:
    """Return the site's languages with the address of its home page in each; one language makes no switcher."""
    active = getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE)
    return [
        {
            "code": home.language,
            "label": get_language_info(home.language)["name_local"],
            "url": home.address,
            "current": home.language == active,
        }
        for home in homes_of(site_id)
    ]


def _menu(site_id: int, request: HttpRequest) -> list[dict[str, Any]]:
    here = request.path
    return [
        {
            "label": item.label,
            "url": item.url,
            "current": item.url != "/" and here.startswith(item.url),
        }
        for item in menu_of(site_id, getattr(request, "LANGUAGE_CODE", settings.LANGUAGE_CODE))
    ]
