"""The style guide of a site: every component in its brand as it is kept, light or dark."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path
from wagtail.models import Site
from wagtail.permissions import policy_registry

from network.models import Brand


def show(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the guide of the site with this primary key to whoever may change its brand; to others it isn't there."""
    site = get_object_or_404(Site, pk=pk)
    if not policy_registry.get_by_type(Brand).user_has_permission_for_instance(request.user, "change", site):
        raise Http404
    row = Brand.objects.filter(site=site).first() or Brand(site=site)
    return render(request, "network/style_guide.html", {"object": row, "asked_scheme": request.GET.get("mode", "")})


def urlpatterns() -> list[URLPattern]:
    # Below the address of the form, beside Wagtail's preview of it.
    return [path("settings/network/brand/<int:pk>/components/", show, name="style_guide")]
