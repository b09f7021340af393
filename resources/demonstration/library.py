"""The demonstration's library: topics, resources with real files, each where its visibility puts it."""

import datetime
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.text import slugify

from chapters.models import Chapter
from network.models import User
from resources.contributing import contribute, publish_to_network, submit
from resources.demonstration.bodies import Shelf
from resources.demonstration.collections import complete_records
from resources.demonstration.content import RESOURCES, TOPICS
from resources.demonstration.content.shapes import FileContent, ResourceContent
from resources.extraction import reader
from resources.extraction.process import Reading, reading_of
from resources.extraction.tasks import keep
from resources.models import Licence, ResourceFile, ResourcePage, Topic
from resources.publication import announced_together

_LICENCES = {str(licence.label): licence for licence in Licence}
_EDITORS = {"national": "national.curator@example.org"}
_CURATOR = "national.curator@example.org"


def load(
    *, shelf: Shelf, chapters: Mapping[str, Chapter], users: Mapping[str, User], say: Callable[[str], None]
) -> None:
    """Make the topics and resources, and note each resource on *shelf* by its handle."""
    topics = {topic.handle: topic for topic in _make_topics()}
    with announced_together():
        _load_resources(shelf, chapters, users, topics, say)
        complete_records(shelf, chapters)


def _load_resources(
    shelf: Shelf,
    chapters: Mapping[str, Chapter],
    users: Mapping[str, User],
    topics: Mapping[str, Topic],
    say: Callable[[str], None],
) -> None:
    for number, content in enumerate(RESOURCES, start=1):
        say(f"Resource {number} of {len(RESOURCES)}: {content.title}")
        editor = _editor(content, users)
        page = _contribute(content, shelf, chapters[content.contributed_by], editor, topics)
        # Not left to the worker: so that the search knows the words of the files as soon as the sites answer.
        for file in page.resource.files.all():
            keep(file.pk, _reading(file))
        _publish(content, page, editor, users)
        shelf.resource_pages[content.handle] = page
        shelf.resources[content.handle] = page.resource_id


def _reading(file: ResourceFile) -> Reading:
    """Read a file in this process, which saves starting one for each: the demonstration's files are our own."""
    with tempfile.TemporaryDirectory(prefix="demonstration-") as scratch:
        source, result, cover = (Path(scratch) / name for name in ("in.pdf", "out.json", "cover.webp"))
        with file.file.open("rb") as opened:
            source.write_bytes(opened.read())
        reader.read(file.format, source, result, cover)
        return reading_of(file.format, result, cover)


def _editor(content: ResourceContent, users: Mapping[str, User]) -> User:
    return users[_EDITORS.get(content.contributed_by, f"{content.contributed_by}.editor@example.org")]


def _make_topics() -> list[Topic]:
    return [
        Topic.objects.create(
            handle=content.handle,
            label=content.label,
            label_es=content.label_es,
            alternatives="\n".join(content.alternatives),
            alternatives_es="\n".join(content.alternatives_es),
            definition=content.definition,
            definition_es=content.definition_es,
            order=order * 10,
        )
        for order, content in enumerate(TOPICS)
    ]


def _contribute(
    content: ResourceContent, shelf: Shelf, chapter: Chapter, editor: User, topics: Mapping[str, Topic]
) -> ResourcePage:
    return contribute(
        chapter=chapter,
        user=editor,
        handle=content.handle,
        title=content.title,
        summary=content.summary,
        body=content.body,
        type=slugify(content.type),
        language="en",
        files=[(_upload(file), file.language, file.title) for file in content.files],
        topics=[topics[handle] for handle in content.topics],
        tags=content.tags,
        audience=[slugify(audience) for audience in content.audience],
        jurisdiction=content.jurisdiction,
        publisher=content.publisher,
        authors="; ".join(content.authors),
        published_on=shelf.today - datetime.timedelta(days=content.days_ago),
        licence=_LICENCES[content.licence],
        review_on=shelf.today + datetime.timedelta(days=content.review_in_days),
        review_owner=editor,
    )


def _publish(content: ResourceContent, page: ResourcePage, editor: User, users: Mapping[str, User]) -> None:
    if content.visibility == "network":
        publish_to_network(page=page, user=users[_CURATOR])
    elif content.visibility == "submitted":
        submit(page=page, user=editor)
    else:
        page.get_latest_revision().publish(user=users[f"{content.contributed_by}.lead@example.org"])


def _upload(file: FileContent) -> SimpleUploadedFile:
    return SimpleUploadedFile(file.filename, file.build(), content_type="application/pdf")
