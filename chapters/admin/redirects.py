"""Redirects of chapters: their leads keep those of the own site, National keeps all, those of all sites too.

Wagtail's views go by one permission for the whole network, offer every site and "all sites", and name the target by
the title of its draft; they have no setting or viewset for any of it. So these stand in front of them, at the same
addresses (chapters.admin.urls). Imports stay National's: Wagtail's import takes any site, keeps the file of whoever
sent it where the next request names it, and checks no target.
"""

from typing import Any
from urllib.parse import urlsplit

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminPageChooser
from wagtail.admin.widgets.button import Button
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.permission_policies import BasePermissionPolicy

from chapters.admin.choosing import choosable_pages
from chapters.in_force import chapter_in_force
from chapters.models import Role
from chapters.models.chapter import NATIONAL_ROLES
from chapters.tenancy import belonging_to, is_national, leads_or_is_national, led_by
from network.models import User
from network.own_references import OwnReferencesMixin


def led_sites(user: User) -> "QuerySet[Site]":
    """Return the sites whose redirects *user* keeps: of the chapters that they lead; every site for National."""
    sites: QuerySet[Site] = Site.objects.all()
    if is_national(user):
        return sites
    return sites.filter(chapter__in=led_by(user))


def led_redirects(user: User) -> "QuerySet[Redirect]":
    """Return the redirects that *user* keeps; those of all sites are National's."""
    redirects: QuerySet[Redirect] = belonging_to(user, Redirect.objects.all())
    return redirects if is_national(user) else redirects.filter(site__in=led_sites(user).values("pk"))


class RedirectPermissionPolicy(BasePermissionPolicy):
    """Follows from roles alone: nothing is granted when a chapter is made, so chapters of long ago have it as well."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return bool(user.is_active) and leads_or_is_national(user)

    def users_with_any_permission(self, actions: Any) -> "QuerySet[User]":
        people = get_user_model().objects.filter(is_active=True)
        keep = Q(groups__chapter_group__role__in=(Role.LEAD, *NATIONAL_ROLES))
        return people.filter(Q(is_superuser=True) | keep).distinct()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Redirect) -> bool:
        return led_redirects(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> "QuerySet[Redirect]":
        return led_redirects(user)


_NOT_PUBLIC = gettext_lazy("A page that is not public any more")


class _TargetChooser(AdminPageChooser):
    """Doesn't name a page that has left the public since it was chosen."""

    def __init__(self, user: User) -> None:
        super().__init__()
        self.user = user

    def get_display_title(self, instance: Any) -> str:
        named = choosable_pages(Page.objects.filter(pk=instance.pk), self.user)
        return super().get_display_title(instance) if named.exists() else str(_NOT_PUBLIC)


class OwnRedirectForm(OwnReferencesMixin, RedirectForm):
    """Wagtail's, with the sites that somebody keeps redirects of; chapters must say which."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        site = self.fields["site"]
        site.queryset = led_sites(self.for_user)
        if not is_national(self.for_user):
            site.required = True
            if len(site.queryset) == 1:
                site.empty_label = None
                self.initial["site"] = site.queryset[0].pk
        self.fields["redirect_page"].widget = _TargetChooser(self.for_user)
        self.fields["old_path"].help_text = _("The address that leads nowhere any more, for example /spring-campaign/.")

    def clean(self) -> Any:
        super().clean()
        page, link = self.cleaned_data.get("redirect_page"), self.cleaned_data.get("redirect_link")
        if "redirect_link" in self.cleaned_data and not page and not link:
            self.add_error("redirect_link", _("Choose a page, or write the address that this leads to."))
        elif link and not page and self._leads_to_itself(link):
            self.add_error("redirect_link", _("This address would lead to itself."))
        return self.cleaned_data

    def _leads_to_itself(self, link: str) -> bool:
        site, old_path = self.cleaned_data.get("site"), self.cleaned_data.get("old_path")
        if not old_path or Redirect.normalise_path(link) != Redirect.normalise_path(old_path):
            return False
        hosts = [site.hostname] if site else Site.objects.values_list("hostname", flat=True)
        return urlsplit(link).hostname in hosts

    class Meta(RedirectForm.Meta):
        pass


def _sites(request: Any) -> "QuerySet[Site]":
    return led_sites(request.user) if request is not None else Site.objects.none()


class OwnRedirectsFilterSet(RedirectsReportFilterSet):
    site = django_filters.ModelChoiceFilter(label=gettext_lazy("Site"), field_name="site", queryset=_sites)

    class Meta(RedirectsReportFilterSet.Meta):
        pass


class _TargetColumn(views.RedirectTargetColumn):
    """Names foreign pages by what is public of them, and links to own ones only."""

    def get_value(self, instance: Any) -> Any:
        page = instance.redirect_page
        if page is None:
            return instance.redirect_link
        if instance.target_is_own:
            return page.get_admin_display_title()
        return page.title if instance.target_is_choosable else _NOT_PUBLIC

    def get_url(self, instance: Any) -> str | None:
        return super().get_url(instance) if instance.target_is_own else None


class RedirectsView(views.IndexView):
    filterset_class = OwnRedirectsFilterSet
    columns = [
        _TargetColumn(column.name, label=column.label, width=column.width)
        if isinstance(column, views.RedirectTargetColumn)
        else column
        for column in views.IndexView.columns
    ]

    def get_base_queryset(self) -> "QuerySet[Redirect]":
        user = self.request.user
        target = Page.objects.filter(pk=OuterRef("redirect_page")).order_by()
        redirects = super().get_base_queryset().filter(pk__in=led_redirects(user).values("pk"))
        chapter = chapter_in_force(self.request)
        if chapter is not None:
            redirects = redirects.filter(site=chapter.site_id)
        return redirects.annotate(  # type: ignore[no-any-return]
            target_is_own=Exists(belonging_to(user, target)),
            target_is_choosable=Exists(choosable_pages(target, user)),
        )

    @property
    def header_more_buttons(self) -> list[Button]:
        """Without the import, for whom it isn't."""
        buttons: list[Button] = super().header_more_buttons
        if is_national(self.request.user):
            return buttons
        closed = reverse("wagtailredirects:start_import")
        return [button for button in buttons if button.url != closed]


class AddRedirectView(views.CreateView):
    form_class = OwnRedirectForm

    def get_initial(self) -> dict[str, Any]:
        """Begin with the site of the chapter in force; what is saved is the site that the form names."""
        chapter = chapter_in_force(self.request)
        led = led_sites(self.request.user)
        begin = chapter.site_id if chapter is not None and led.filter(pk=chapter.site_id).exists() else None
        return {**super().get_initial(), **({"site": begin} if begin else {})}


class EditRedirectView(views.EditView):
    form_class = OwnRedirectForm


def urlpatterns() -> list[URLPattern]:
    return [
        path("redirects/", RedirectsView.as_view(), name="own_redirects"),
        path("redirects/results/", RedirectsView.as_view(results_only=True), name="own_redirects_results"),
        path("redirects/add/", AddRedirectView.as_view(), name="add_own_redirect"),
        path("redirects/<int:redirect_id>/", EditRedirectView.as_view(), name="edit_own_redirect"),
    ]
