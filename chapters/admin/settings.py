"""Settings open at the site of the chapter in force.

Wagtail opens them at the site whose host answers, National's here, or at the first that one may change; so this stands
in front of that view, at the same address (chapters.admin.urls), and leaves everything else to it.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.contrib.settings import views
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.permissions import policy_registry

from chapters.in_force import chapter_in_force


def to_site_in_force(request: HttpRequest, app_name: str, model_name: str) -> HttpResponse:
    """Lead to the settings of the site of the chapter in force, if the person may change them there."""
    model = views.get_model_from_url_params(app_name, model_name)
    chapter = chapter_in_force(request)
    if chapter is not None and issubclass(model, BaseSiteSetting):
        policy = policy_registry.get_by_type(model)
        if policy.user_has_permission_for_instance(request.user, "change", chapter.site):
            return redirect("wagtailsettings:edit", app_name, model_name, chapter.site_id)
    response: HttpResponse = views.redirect_to_relevant_instance(request, app_name, model_name)
    return response
