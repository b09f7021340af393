"""The chapter is told when National has merged what it contributed: a task for each person, as of other notices."""

from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task
from wagtail.users.models import UserProfile

from chapters.models import Role
from network.brands import national_address
from network.models import User
from network.tasks import enqueue
from resources.models import Resource


def tell_of_merge(resource: Resource, actor: User) -> None:
    """Put a notice for each person that it concerns into the queue, in the transaction of the merge."""
    for person_pk in _recipients(resource).exclude(pk=actor.pk).values_list("pk", flat=True):
        enqueue(send_merge_notice, resource.pk, person_pk, resource.contributor_id)


@task(priority=50)
def send_merge_notice(resource_pk: int, person_pk: int, chapter_pk: int) -> None:
    """Tell one person that a resource was merged, if it still is and they still work for its chapter.

    *chapter_pk* says what the task is for in the list of background work.
    """
    resources = Resource.objects.select_related("contributor", "merged_into")
    resource = resources.filter(pk=resource_pk, contributor=chapter_pk).first()
    if resource is None or resource.merged_into is None:
        return
    person = _recipients(resource).filter(pk=person_pk).first()
    if person is None:
        return
    profile = UserProfile.get_for_user(person)
    if not profile.approved_notifications:
        return
    with override(profile.get_preferred_language()):
        words = {"chapter": resource.contributor.name, "title": str(resource)}
        subject = _("%(chapter)s: “%(title)s” was merged into another resource") % words
        text = render_to_string(
            "resources/mail/merged.txt",
            {
                "chapter_name": resource.contributor.name,
                "title": str(resource),
                "into": str(resource.merged_into),
                "url": national_address(reverse("resource", args=[resource.merged_into.handle])),
            },
        )
        send_mail(" ".join(subject.split()), text, None, [person.email])


def _recipients(resource: Resource) -> "QuerySet[User]":
    """The leads of its chapter and who wrote it, if they still work there."""
    people = get_user_model().objects.filter(is_active=True).exclude(email="")
    leads = Q(groups__chapter_group__chapter=resource.contributor_id, groups__chapter_group__role=Role.LEAD)
    writers = Q(
        pk__in=resource.pages.exclude(owner=None).values("owner"),
        groups__chapter_group__chapter=resource.contributor_id,
    )
    return people.filter(leads | writers).distinct()
