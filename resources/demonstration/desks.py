"""What the demonstration's people have before them when they sign in: the panels of their first page have rows."""

import datetime
from collections.abc import Mapping

from django.utils import timezone

from chapters.models import NewsArticlePage
from network.models import User
from resources.demonstration.bodies import Shelf
from resources.demonstration.content import DESKS
from resources.demonstration.content.blocks import paragraph
from resources.demonstration.content.desks import DeskContent
from resources.demonstration.publishing import fill


def lay(shelf: Shelf, users: Mapping[str, User]) -> None:
    """Write each draft by its writer and take it as far as it has come."""
    for content in DESKS:
        writer = users[f"{content.site}.{content.writer}@example.org"]
        article = _draft(content, shelf, writer)
        if content.stage in ("submitted", "returned"):
            _submit(article, writer)
        if content.stage == "returned":
            _return(article, users[f"{content.site}.lead@example.org"], content.comment)


def _draft(content: DeskContent, shelf: Shelf, writer: User) -> NewsArticlePage:
    article = NewsArticlePage(
        title=content.title,
        slug=content.slug,
        introduction=content.introduction,
        byline=writer.get_full_name(),
        date=shelf.today + datetime.timedelta(days=content.in_days),
        owner=writer,
        live=False,
    )
    index = shelf.pages[f"{content.site}:/news/"]
    index.refresh_from_db()
    index.add_child(instance=article)
    fill(article, "body", shelf.body((paragraph(content.text),)))
    if content.stage == "scheduled":
        day = datetime.datetime.combine(article.date, datetime.time(content.hour))
        article.go_live_at = timezone.make_aware(day)
    article.full_clean()
    revision = article.save_revision(user=writer, log_action=True)
    if content.stage == "scheduled":
        revision.publish(user=writer)  # which only notes the day
    return article


def _submit(article: NewsArticlePage, writer: User) -> None:
    article.get_workflow().start(article, writer)


def _return(article: NewsArticlePage, lead: User, comment: str) -> None:
    state = article.current_workflow_task_state
    state.task.specific.on_action(state, lead, "reject", comment=comment)
