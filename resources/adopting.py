"""What follows for a proposed change from the steps of its resource's workflow (resources.approval)."""

from typing import Any

from django.utils import timezone
from wagtail.log_actions import log

from network.models import User
from resources.describing import describe
from resources.filing import remove_file
from resources.models import Proposal, ProposedFile, Resource, ResourceFile
from resources.publication import announce
from resources.record_values import put


def on_submitted(resource: Resource) -> None:
    """The page of *resource* is submitted: what is proposed waits with it."""
    Proposal.objects.filter(resource=resource, submitted_at__isnull=True).update(submitted_at=timezone.now())


def on_returned(resource: Resource) -> None:
    """National asks for changes, or the submission was taken back: the proposal is its chapter's again."""
    Proposal.objects.filter(resource=resource).update(submitted_at=None)


def apply(resource: Resource, user: User | None) -> None:
    """Put what waits of *resource* into its record and files. Inside the transaction of the approval."""
    proposal = Proposal.objects.select_for_update().filter(resource=resource, submitted_at__isnull=False).first()
    if proposal is None:
        return
    many = put(resource, proposal.values)
    resource.save()
    if "related" in many:
        resource.related.set(many["related"])
    described: dict[str, Any] = {name: many[name] for name in ("topics", "tags", "audience") if name in many}
    if described:
        now: dict[str, Any] = {
            "topics": list(resource.topics.all()),
            "tags": list(resource.tags.names()),
            "audience": list(resource.audiences.values_list("audience", flat=True)),
        }
        now.update(described)
        describe(resource=resource, **now)
    for item in proposal.files.select_related("file", "replaces"):
        _take(resource, item)
    proposal.delete()
    log(instance=resource, action="resources.apply_proposal", user=user)
    announce(resource)


def _take(resource: Resource, item: ProposedFile) -> None:
    current = _latest(item.replaces) if item.replaces is not None else None
    if item.file is None:
        if current is not None:
            remove_file(file=current)
        return
    item.file.is_proposed = False
    item.file.save(update_fields=["is_proposed"])
    if current is not None:
        follow(item.file, current)


def follow(file: ResourceFile, earlier: ResourceFile) -> None:
    """Make *file* the next version of *earlier*, a current file. Inside a transaction; announces nothing."""
    file.version = earlier.version + 1
    file.first_version_id = earlier.line_pk
    file.save(update_fields=["version", "first_version"])
    earlier.superseded_by = file
    earlier.save(update_fields=["superseded_by"])


def _latest(file: ResourceFile) -> ResourceFile:
    """Return the version of *file* that is current now: National may have replaced it while the proposal waited."""
    while file.superseded_by is not None:
        file = file.superseded_by
    return file
