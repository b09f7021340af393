"""The tenancy rules of what this layer and the layers below it hold. Importing this module registers them.

A rule says what of a model belongs to chapters. What belongs to National and is read by all says so with ``shared``;
what only National may see says so with ``nationals``; both are rules, too, so that a forgotten model is noticed
(chapters.checks).
"""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Model, Q
from django.db.models.functions import Cast
from taggit.models import Tag
from wagtail.admin.models import EditingSession
from wagtail.contrib.forms.models import FormSubmission
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    APIToken,
    Collection,
    CollectionViewRestriction,
    Comment,
    CommentReply,
    Locale,
    ModelLogEntry,
    Page,
    PageLogEntry,
    PageSubscription,
    PageViewRestriction,
    Revision,
    Site,
    Task,
    TaskState,
    UploadedFile,
    Workflow,
    WorkflowState,
)
from wagtail_localize.models import Translation, TranslationSource

from chapters.models import (
    AuditEntry,
    Chapter,
    ChapterGroup,
    FormEntry,
    Invitation,
    NewsArticleTag,
    Statistic,
    StatisticTranslation,
)
from chapters.tenancy import Rule, below, paths_of, register_rule
from network.models import Brand, Hotline, HotlineTranslation, Picture, UploadedDocument

Chapters = list[Chapter]


def shared(queryset: Any, chapters: Chapters) -> Any:
    """The rule of what National keeps and everybody reads."""
    return queryset


def nationals(queryset: Any, chapters: Chapters) -> Any:
    """The rule of what is National's alone."""
    return queryset.none()


def on_own_pages(field: str) -> Rule:
    """Return the rule of what hangs on a page, whose tree path is in *field* ("page__path")."""
    return lambda queryset, chapters: queryset.filter(below(paths_of(chapters), field))


def in_own_collections(field: str) -> Rule:
    """Return the rule of what lies in a collection, whose tree path is in *field* ("collection__path")."""
    return lambda queryset, chapters: queryset.filter(below([chapter.collection.path for chapter in chapters], field))


def _in_collections(queryset: Any, chapters: Chapters) -> Any:
    """The rule of media, by what the search of the admin can filter by: the collection, not its place in the tree."""
    return queryset.filter(collection__in=in_own_collections("path")(Collection.objects.all(), chapters))


def _as_text(queryset: Any) -> Any:
    """The keys of *queryset*, as Wagtail's generic references write them: as text."""
    return queryset.order_by().annotate(key_as_text=Cast("pk", CharField())).values("key_as_text")


def _of_own_pages(queryset: Any, chapters: Chapters) -> Any:
    pages = Page.objects.filter(below(paths_of(chapters)))
    return queryset.filter(base_content_type=ContentType.objects.get_for_model(Page), object_id__in=_as_text(pages))


def _log_of_models(queryset: Any, chapters: Chapters) -> Any:
    found = Q(pk__in=[])
    media: tuple[type[Model], ...] = (Picture, UploadedDocument)
    for model in media:
        own = in_own_collections("collection__path")(model._default_manager.all(), chapters)
        found |= Q(content_type=ContentType.objects.get_for_model(model), object_id__in=_as_text(own))
    return queryset.filter(found)


def _colleagues(queryset: Any, chapters: Chapters) -> Any:
    entries = ChapterGroup.objects.filter(chapter__in=chapters)
    return queryset.filter(pk__in=get_user_model().objects.filter(groups__chapter_group__in=entries).values("pk"))


def _workflows(queryset: Any, chapters: Chapters) -> Any:
    """The chapter's own, and whichever approves pages of its places (the library's)."""
    own = Q(chapter__in=chapters) | below(paths_of(chapters), "workflow_pages__page__path")
    return queryset.filter(pk__in=Workflow.objects.filter(own).values("pk"))


def _tasks(queryset: Any, chapters: Chapters) -> Any:
    workflows = _workflows(Workflow.objects.all(), chapters)
    return queryset.filter(pk__in=Task.objects.filter(workflow_tasks__workflow__in=workflows).values("pk"))


def _translations_of_own_pages(source: str) -> Rule:
    """The rule of what is made for translating a page; *source* is the way to its source ("" for the source itself)."""

    def rule(queryset: Any, chapters: Chapters) -> Any:
        keys = Page.objects.filter(below(paths_of(chapters))).values("translation_key")
        return queryset.filter(**{f"{source}object__in": keys})

    return rule


# Pages, and what hangs on them (Page itself has its rule in chapters.tenancy).
register_rule(PageLogEntry, on_own_pages("page__path"))
register_rule(Comment, on_own_pages("page__path"))
register_rule(CommentReply, on_own_pages("comment__page__path"))
register_rule(PageSubscription, on_own_pages("page__path"))
register_rule(PageViewRestriction, on_own_pages("page__path"))
register_rule(FormSubmission, on_own_pages("page__path"))
register_rule(Redirect, lambda queryset, chapters: queryset.filter(site__chapter__in=chapters))
register_rule(Revision, _of_own_pages)
register_rule(WorkflowState, _of_own_pages)
register_rule(
    TaskState,
    lambda queryset, chapters: queryset.filter(
        workflow_state__in=_of_own_pages(WorkflowState.objects.all(), chapters).values("pk")
    ),
)
register_rule(TranslationSource, _translations_of_own_pages(""))
register_rule(Translation, _translations_of_own_pages("source__"))

# Media.
register_rule(Collection, in_own_collections("path"))
register_rule(CollectionViewRestriction, in_own_collections("collection__path"))
register_rule(Picture, _in_collections)
register_rule(UploadedDocument, _in_collections)
register_rule(ModelLogEntry, _log_of_models)

# The chapter's rows.
register_rule(AuditEntry, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(ChapterGroup, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(FormEntry, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(Invitation, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(Site, lambda queryset, chapters: queryset.filter(chapter__in=chapters))
register_rule(Brand, lambda queryset, chapters: queryset.filter(site__chapter__in=chapters))

# People.
register_rule(get_user_model(), _colleagues)
register_rule(Group, lambda queryset, chapters: queryset.filter(chapter_group__chapter__in=chapters))
register_rule(Workflow, _workflows)
register_rule(Task, _tasks)
register_rule(
    EditingSession,
    lambda queryset, chapters: queryset.filter(user__in=_colleagues(get_user_model().objects.all(), chapters)),
)
register_rule(
    UploadedFile,
    lambda queryset, chapters: queryset.filter(
        uploaded_by_user__in=_colleagues(get_user_model().objects.all(), chapters)
    ),
)
register_rule(APIToken, nationals)

# National's, for all to read.
register_rule(Hotline, shared)
register_rule(HotlineTranslation, shared)
register_rule(Statistic, shared)
register_rule(StatisticTranslation, shared)
register_rule(Locale, shared)
register_rule(Tag, shared)  # the network's vocabulary; which words are offered is chapters.admin.tags's to say
register_rule(NewsArticleTag, on_own_pages("content_object__path"))
