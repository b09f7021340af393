"""National merges a resource into an existing one: chosen files go along, the old address leads to the other."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import WorkflowState

from network.models import User
from resources.adopting import follow
from resources.merge_notices import tell_of_merge
from resources.models import Proposal, Resource, ResourceFile, Visibility
from resources.proposals import forget
from resources.publication import announce, announced_together

#: A chain of merged resources is resolved when it grows; more steps than this are a fault in the data.
_LONGEST_CHAIN = 20


@transaction.atomic
def merge(*, source: Resource, into: Resource, user: User, take: Mapping[int, int | None]) -> None:
    """Let *into* stand for *source* from now on.

    *take* says what becomes of current files of *source*, by primary key: None adds it to the files of *into*, a key of
    a current file of *into* makes it the next version of that. Other files stay behind, out of sight. The contributor
    is credited and told. Raises ValidationError with a sentence; nothing is changed then.
    """
    # Always in the same order, so that two merges can't wait for each other.
    locked = {
        row.pk: row for row in Resource.objects.select_for_update().filter(pk__in=[source.pk, into.pk]).order_by("pk")
    }
    if source.pk not in locked or into.pk not in locked:
        raise ValidationError(_("This resource isn't there any more."))
    source, into = locked[source.pk], locked[into.pk]
    check_merge(source, into)
    title = str(source)
    with announced_together():
        for proposal in Proposal.objects.filter(resource=source):
            forget(proposal)
        _close_pages(source, user)
        _take_files(source, into, take)
        _hand_over(source, into)
        announce(source)
        announce(into)
    log(instance=source, action="resources.merge", user=user, data={"into": str(into), "title": title})
    tell_of_merge(source, user)


def check_merge(source: Resource, into: Resource) -> None:
    """Raise ValidationError, a sentence, if *source* can't be merged into *into*."""
    if source.pk == into.pk:
        raise ValidationError(_("A resource can't be merged into itself."))
    if source.merged_into_id is not None:
        raise ValidationError(_("“%(title)s” is merged into another one already.") % {"title": source})
    if into.merged_into_id is not None:
        raise ValidationError(_("“%(title)s” was merged into another resource. Choose that one.") % {"title": into})
    if into.visibility != Visibility.NETWORK:
        if into.contributor_id != source.contributor_id:
            raise ValidationError(_("“%(title)s” is another chapter's own. Approve it first.") % {"title": into})
        if source.visibility == Visibility.NETWORK:
            raise ValidationError(
                _("Every site shows this resource, but only one would show “%(title)s”. Approve that one first.")
                % {"title": into}
            )
    if not Resource.objects.with_live_page().filter(pk=into.pk).exists():
        raise ValidationError(_("“%(title)s” isn't published: its address would lead nowhere.") % {"title": into})


def standing_for(resource: Resource) -> Resource:
    """Return the resource into which *resource* was merged, at the end of the chain; itself if it wasn't."""
    for _step in range(_LONGEST_CHAIN):
        if resource.merged_into is None:
            break
        resource = resource.merged_into
    return resource


def _close_pages(source: Resource, user: User) -> None:
    """End what waits for an answer, and take the pages off the sites."""
    for page in source.pages.all():
        state = page.current_workflow_state
        if state is not None and state.status in {
            WorkflowState.STATUS_IN_PROGRESS,
            WorkflowState.STATUS_NEEDS_CHANGES,
        }:
            state.cancel(user=user)
        if page.live:
            page.unpublish(user=user)
    source.refresh_from_db()


def _take_files(source: Resource, into: Resource, take: Mapping[int, int | None]) -> None:
    current = {file.pk: file for file in source.files.current()}
    theirs = {file.pk: file for file in into.files.current()}
    places = [place for place in take.values() if place is not None]
    if not set(take) <= set(current) or not set(places) <= set(theirs) or len(places) != len(set(places)):
        raise ValidationError(_("The files have changed meanwhile. Look at them again."))
    for pk, place in take.items():
        file = current[pk]
        if place is None:
            _move_line(file, into)
            continue
        # Its own earlier versions stay behind: the line that it joins has others.
        ResourceFile.objects.filter(superseded_by=file).update(superseded_by=None)
        file.resource = into
        file.save(update_fields=["resource"])
        follow(file, theirs[place])


def _move_line(file: ResourceFile, into: Resource) -> None:
    version: ResourceFile | None = file
    while version is not None:
        ResourceFile.objects.filter(pk=version.pk).update(resource=into)
        version = ResourceFile.objects.filter(superseded_by=version).first()


def _hand_over(source: Resource, into: Resource) -> None:
    """Let *into* have the credit, the mark as sensitive, and whatever pointed to *source*."""
    into.credited.add(
        *(chapter for chapter in [source.contributor, *source.credited.all()] if chapter.pk != into.contributor_id)
    )
    into.related.add(*source.related.exclude(pk=into.pk))
    into.related_from.add(*source.related_from.exclude(pk=into.pk))
    source.related.clear()
    source.related_from.clear()
    if into.replaced_by_id == source.pk:
        into.replaced_by = None
    into.is_sensitive = into.is_sensitive or source.is_sensitive
    into.save(update_fields=["replaced_by", "is_sensitive", "updated_at"])
    Resource.objects.filter(replaced_by=source).exclude(pk=into.pk).update(replaced_by=into)
    Resource.objects.filter(merged_into=source).update(merged_into=into)
    source.merged_into, source.replaced_by = into, None
    source.save(update_fields=["merged_into", "replaced_by", "updated_at"])
