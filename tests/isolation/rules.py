"""Every rule of the isolation, the person and the addresses that show its absence, and what else covers it.

``bench/isolation --each-rule`` takes one after the other out, walks those addresses, and fails where it finds nothing.
"""

from dataclasses import dataclass
from typing import Any

from taggit.models import Tag
from wagtail.contrib.redirects.models import Redirect

from chapters import tenancy
from chapters import wagtail_hooks as of_chapters
from chapters.admin import audit_trail, bulk, choosers, gate, home, media, page_views, redirects, reports, tags, usage
from chapters.admin.people import base as people_base
from chapters.models import AuditEntry, Chapter
from network import own_references
from resources.admin import chooser as library_chooser
from resources.models import Resource
from tests.isolation.without import (
    TakeOut,
    everything,
    inherit,
    middleware,
    model_rule,
    open_door,
    put,
    stray_permissions,
    together,
    unhook,
)


@dataclass(frozen=True)
class Rule:
    """What is taken out, and where a walk as ``role`` must notice: parts of patterns, or "=" and a whole one.

    ``beside`` says what else stands in the way of the same leak, and is taken out with it.
    """

    name: str
    take_out: TakeOut
    role: str
    only: tuple[str, ...]
    beside: str = ""


_BY_ID = ("admin/pages/<page_id>/history/",)
_EXPLORER = ("=admin/pages/<parent_page_id>/",)
_LIBRARY = ("=admin/library/", "=admin/library/<pk>/")
_PAGE = "wagtailcore.Page"

#: Rules of models: label, who walks where.
_MODELS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (_PAGE, "editor", _BY_ID),
    ("network.Picture", "editor", ("=admin/images/<image_id>/", "=admin/images/")),
    ("network.UploadedDocument", "editor", ("admin/documents/edit/", "=admin/documents/")),
    ("auth.Group", "lead", ("admin/pages/<page_id>/privacy/",)),
    ("wagtailcore.Site", "two", _EXPLORER),  # who works for one chapter has no filter by site
    ("wagtail_localize.Translation", "lead", ("admin/localize/translate/<translation_id>/",)),
    ("wagtail_localize.TranslationSource", "lead", ("admin/localize/update/",)),
    ("resources.Resource", "editor", _LIBRARY),
    ("resources.DailyUse", "editor", ("=admin/reports/library-use/",)),
    ("search.PromotedResult", "editor", ("=admin/search/promoted/", "admin/search/promoted/edit/")),
    ("search.DailySearch", "editor", ("=admin/reports/searches/",)),
)
#: Rules that another one covers: both are taken out. label, the other, who walks where.
_COVERED: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("network.User", "wagtailcore.PageLogEntry", "editor", _EXPLORER),
    ("wagtailcore.PageLogEntry", "network.User", "editor", _EXPLORER),
    ("wagtailcore.TaskState", _PAGE, "lead", ("admin/pages/workflow/preview/",)),
    ("resources.ResourceFile", "resources.Resource", "editor", ("admin/library/<pk>/files/<file_pk>/cover",)),
)
#: Rules that no view asks yet: what they are about is reached through the other one, or only by National.
_THROUGH: dict[str, str] = {
    "chapters.NewsArticleTag": _PAGE,
    "chapters.FormEntry": _PAGE,
    "resources.LibraryBranchPage": _PAGE,
    "resources.ResourcePage": _PAGE,
    "resources.Proposal": "resources.Resource",
    "resources.ProposedFile": "resources.Resource",
    "resources.CheckedLink": "resources.Resource",
    "search.DailyOpening": "search.DailySearch",
    "wagtailcore.Comment": _PAGE,
    "wagtailcore.CommentReply": _PAGE,
    "wagtailcore.PageSubscription": _PAGE,
    "wagtailcore.PageViewRestriction": _PAGE,
    "wagtailcore.Revision": _PAGE,
    "wagtailcore.WorkflowState": _PAGE,
    "wagtailforms.FormSubmission": _PAGE,
    "wagtailadmin.EditingSession": _PAGE,
    "wagtailcore.Collection": "network.Picture",
    "wagtailcore.UploadedFile": "network.Picture",
    "wagtailcore.CollectionViewRestriction": "network.Picture",
}
#: Rules about what only National's views show: the gate covers them.
NATIONALS = frozenset(
    {
        "chapters.Chapter", "chapters.ChapterGroup", "network.Brand", "resources.LibraryExpectations",
        "search.SynonymGroup",
        "wagtailcore.APIToken",
        "wagtailcore.ModelLogEntry", "wagtailcore.Task", "wagtailcore.Workflow", "wagtailredirects.Redirect",
    }
)  # fmt: skip
#: Rules that let everybody read: there is nothing to take out.
SHARED = frozenset(
    {
        "chapters.Statistic", "chapters.StatisticTranslation", "network.Hotline", "network.HotlineTranslation",
        "resources.FormerTag", "resources.LibraryRootPage", "resources.Topic", "taggit.Tag", "wagtailcore.Locale",
    }
)  # fmt: skip


def _all_words(user: Any) -> Any:
    return Tag.objects.order_by("name")


def _all_resources(user: Any) -> Any:
    return Resource.objects.select_related("contributor").prefetch_related("pages")


def _all_entries(user: Any) -> Any:
    return AuditEntry.objects.all()


def _all_redirects(user: Any) -> Any:
    return Redirect.objects.all()


_everywhere = property(lambda scope: ("",))

_VIEWS: tuple[Rule, ...] = (
    Rule("gate", middleware("AdminGate"), "editor", ("admin/pages/workflow/preview/", "=admin/reports/workflow/")),
    Rule(
        "gate: fields of forms", put(gate, "_fields_are_own", lambda *args: True), "lead",
        ("=admin/pages/<page_id>/copy/",),
    ),
    Rule("gate: lists in queries", put(gate, "_cut", lambda *args: None), "editor", ("choose-page/chosen-multiple",)),
    Rule("bulk actions", put(bulk, "_on_own", lambda action: action), "lead", ("admin/bulk/",)),
    Rule(
        "chooser of pages: rows", put(of_chapters, "choosable_pages", lambda pages, user: pages), "editor",
        ("=admin/choose-page/search/",),
    ),
    Rule("chooser of pages: start", inherit(choosers.BrowsePagesView, "get"), "editor", ("=admin/choose-page/",)),
    Rule(
        "chooser of pages: site for parent", inherit(choosers.SearchPagesView, "columns"), "editor",
        ("=admin/choose-page/search/",),
    ),
    Rule("pasted address", inherit(choosers.LinkByAddressView, "post"), "editor", ("choose-external-link",)),
    Rule(
        "titles of drafts", unhook("may_read_draft_of_page", of_chapters.read_drafts_of_own_pages), "editor",
        ("=admin/choose-page/search/", "=admin/choose-page/<parent_page_id>/"),
    ),
    Rule("filters of pages", put(page_views, "belonging_to", everything), "editor", ("=admin/forms/", *_EXPLORER)),
    Rule(
        "lists of a page type", together([stray_permissions, inherit(page_views._OwnPages, "get_base_queryset")]),
        "editor", ("admin/pages/usage/<content_type",), "Wagtail's page permissions",
    ),
    Rule(
        "search of pages", together([stray_permissions, inherit(page_views.PageSearchView, "annotate_queryset")]),
        "editor", ("=admin/pages/search/",), "Wagtail's page permissions",
    ),
    Rule("groups in privacy", inherit(page_views.PrivacyView, "get_form"), "lead", ("admin/pages/<page_id>/privacy/",)),
    Rule(
        "pages for those who sign in", unhook("before_serve_page", of_chapters.signed_in_means_of_the_chapter),
        "editor", ("<path>",),
    ),
    Rule(
        "lists of media", together([stray_permissions, inherit(media._OwnMedia, "get_base_queryset")]), "editor",
        ("=admin/images/", "=admin/documents/"), "Wagtail's collection permissions",
    ),
    Rule(
        "filters of media", inherit(media._OwnWords, "__init__"), "editor", ("=admin/images/", "=admin/documents/"),
    ),
    Rule(
        "words of the chooser of pictures", inherit(media.ChoosePictureView, "get_context_data"), "editor",
        ("=admin/images/chooser/",),
    ),
    Rule("words while one types", put(tags, "words_offered", _all_words), "editor", ("=admin/tag-autocomplete/",)),
    Rule("filters of locked pages", put(reports, "belonging_to", everything), "lead", ("=admin/reports/locked/",)),
    Rule(
        "panels of the first page", together([put(home.Scope, name, _everywhere) for name in ("places", "sites")]),
        "lead", ("=admin/", "=admin/home/recent/"),
    ),
    Rule(
        "chapters.AuditEntry, the audit trail", put(audit_trail, "readable_entries", _all_entries), "lead",
        ("=admin/reports/audit-trail/",),
    ),
    Rule(
        "chapters.Invitation, people of a chapter",
        together([
            open_door("people:*"), model_rule("chapters.Invitation"),
            put(people_base, "managed_chapters", lambda user: Chapter.objects.all()),
        ]),
        "lead", ("=admin/people/<chapter_pk>/",), "what the views ask themselves",
    ),
    Rule("uses of a page", put(usage, "is_national", lambda user: True), "editor", ("admin/pages/<page_id>/usage/",)),
    Rule(
        "uses of a picture", put(usage, "is_national", lambda user: True), "editor",
        ("admin/images/usage/", "=admin/images/<image_id>/"),
    ),
    Rule(
        "redirects of one's own sites",
        together([open_door("edit_own_redirect"), put(redirects, "led_redirects", _all_redirects)]),
        "lead", ("=admin/redirects/",), "the door of the redirects",
    ),
    Rule(
        "numbers of the first page",
        unhook("construct_homepage_summary_items", of_chapters.no_numbers_of_other_chapters), "two", ("=admin/",),
    ),
    Rule(
        "references in forms", put(own_references, "allowed", lambda user, references: set(references)), "editor",
        ("admin/pages/add/",),
    ),
    Rule(
        "entries of forms",
        together([
            unhook("filter_form_submissions_for_user", of_chapters.read_entries_of_chapters_one_leads),
            open_door("wagtailforms:*"), stray_permissions,
        ]),
        "editor", ("=admin/forms/submissions/<page_id>/",), "the door of the entries, Wagtail's page permissions",
    ),
    Rule("chooser of resources", put(library_chooser, "choosable", _all_resources), "editor",
         ("=admin/snippets/choose/resources/resource/",)),
    Rule(
        "editing sessions", together([stray_permissions, open_door("wagtailadmin_editing_sessions:ping")]), "editor",
        ("editing-sessions/ping",), "Wagtail's page permissions",
    ),
)  # fmt: skip


def all_rules() -> list[Rule]:
    """Return every rule that can be taken out. Raises LookupError for a model's rule that nobody thought of here."""
    rules = [*_VIEWS]
    places = {label: (role, only) for label, role, only in _MODELS}
    rules += [Rule(label, model_rule(label), role, only) for label, role, only in _MODELS]
    for label, other, role, only in _COVERED:
        rules.append(Rule(label, together([model_rule(label), model_rule(other)]), role, only, other))
    for other in sorted(set(_THROUGH.values())):
        labels = [label for label, through in _THROUGH.items() if through == other]
        steps = [model_rule(label) for label in [*labels, other]]
        role, only = places[other]
        rules.append(Rule(", ".join(labels), together(steps), role, only, other))
    steps = [middleware("AdminGate"), *map(model_rule, sorted(NATIONALS))]
    rules.append(Rule(", ".join(sorted(NATIONALS)), together(steps), "lead", ("=admin/reports/workflow/",), "gate"))
    named = {name for rule in rules for name in rule.name.split(", ")} | SHARED
    forgotten = sorted({model._meta.label for model in tenancy._rules} - named)
    if forgotten:
        raise LookupError(f"Nothing says who would notice without the rule of {', '.join(forgotten)}.")
    return rules
