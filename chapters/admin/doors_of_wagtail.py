"""The doors of Wagtail's views and of this layer's. Importing this module sets them.

In alphabetical order within each part; the reason stands beside what is not plain.
"""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import Q
from wagtail.models import Page, TaskState, UploadedFile
from wagtail_localize.models import Translation, TranslationSource

from chapters.admin import dashboard
from chapters.admin.choosing import choosable_pages
from chapters.admin.doors import Part, close_to_chapters, is_own_object, open_to_chapters, open_to_everybody, own
from chapters.admin.home import open_lists
from chapters.admin.redirects import led_redirects
from chapters.audit import may_read
from chapters.form_entries import readable_forms
from chapters.models import Chapter
from chapters.tenancy import own_chapters, own_paths
from network.admin.sign_in import ENTRANCE_VIEWS, OWN_VIEWS
from network.models import Picture, UploadedDocument, User

_page = own(Page)
_picture, _document = own(Picture), own(UploadedDocument)


def _on_the_way(user: User) -> Any:
    """The pages from the root to a person's own: the explorer shows its doors there (chapters.admin.page_views)."""
    steps = {path[:end] for path in own_paths(user) for end in range(Page.steplen, len(path), Page.steplen)}
    return Page.objects.filter(path__in=steps)


def _explorable(user: User) -> Any:
    return Page.objects.filter(Q(pk__in=_page(user).values("pk")) | Q(pk__in=_on_the_way(user).values("pk")))


def _choosable(user: User) -> Any:
    return choosable_pages(Page.objects.all(), user)


def _browsable(user: User) -> Any:
    return Page.objects.filter(Q(pk__in=_choosable(user).values("pk")) | Q(depth=1))


def _readable_form(user: User) -> Any:
    """A form whose entries somebody may read: to others of the chapter there are none, either."""
    return readable_forms(user, Page.objects.all())


def _sites(user: User) -> frozenset[int]:
    return frozenset(chapter.site_id for chapter in own_chapters(user))


def _uploaded(user: User) -> Any:
    """Files that wait for a title: only the person who is uploading them."""
    return UploadedFile.objects.filter(uploaded_by_user=user)


def _factors(user: User) -> Any:
    return Authenticator.objects.filter(user=user)


def _pages(*names: str, **more: Part) -> None:
    ids = {"page_id": _page, "pk": _page, "parent_page_id": _page, "page_to_move_id": _page, **more}
    open_to_chapters(*(f"wagtailadmin_pages:{name}" for name in names), ids=ids, fields={"new_parent_page": _page})


# The way in and out, with what its pages are made of; an invitation asks for the secret of its link.
open_to_everybody(
    *ENTRANCE_VIEWS,
    "accept_invitation",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_password_reset",
    "wagtailadmin_password_reset_complete",
    "wagtailadmin_password_reset_confirm",
    "wagtailadmin_password_reset_done",
    "wagtailadmin_sprite",
)

# The frame: nothing in them is anybody's, or only the person's own.
open_to_chapters(
    "wagtailadmin_account",
    "wagtailadmin_block_preview",
    "wagtailadmin_dismissibles",
    "wagtailadmin_home",
    "wagtailadmin_editing_sessions:release",  # ends one's own session, whatever id it is given
    "wagtailembeds:chooser",
    "wagtailembeds:chooser_upload",
    "wagtail_localize:javascript_catalog",
    "visit_site",  # gives a person a ticket in their own name, to any of the network's public sites
)
# Signing in: one's own factors. A foreign key in the address finds nothing, there as here.
open_to_chapters(*OWN_VIEWS, ids={"pk": _factors})
close_to_chapters("reset_two_factors")
open_to_chapters("wagtailadmin_editing_sessions:ping", asks=is_own_object)
close_to_chapters("wagtailadmin_error_test")

# Pages.
open_to_chapters("wagtailadmin_explore", "wagtailadmin_explore_results", ids={"parent_page_id": _explorable})
open_to_chapters(
    "wagtailadmin_explore_root",
    "wagtailadmin_pages:search",
    "wagtailadmin_pages:search_results",
    "wagtailadmin_pages:type_use",
    "wagtailadmin_pages:type_use_results",
)
open_to_chapters("wagtailadmin_pages:choose_parent", fields={"parent_page": _page})
_pages(
    "add",
    "add_subpage",
    "confirm_workflow_cancellation",
    "convert_alias",
    "copy",
    "delete",
    "edit",
    "history",
    "history_results",
    "lock",
    "move",
    "preview_on_add",
    "preview_on_edit",
    "revisions_compare",
    "revisions_index",
    "revisions_revert",
    "revisions_unschedule",
    "revisions_view",
    "set_page_position",
    "set_privacy",
    "unlock",
    "unpublish",
    "usage",
    "view_draft",
    "workflow_history",
    "workflow_history_detail",
)
_pages("move_confirm", destination_id=_page)
_pages("workflow_action", "collect_workflow_action_data", task_state_id=own(TaskState))


def _waits_in_task(user: User, kwargs: Any) -> bool:
    """Whether the page was ever in the task: Wagtail would answer with the names of both."""
    states = own(TaskState)(user).filter(workflow_state__object_id=str(kwargs["page_id"]), task=kwargs["task_id"])
    return bool(states.exists())


open_to_chapters("wagtailadmin_pages:workflow_preview", ids={"page_id": _page}, asks=_waits_in_task)

# Links: to one's own pages, and to every public page of the network.
open_to_chapters("wagtailadmin_choose_page", "wagtailadmin_choose_page_search", lists={"target_pages[]": _page})
open_to_chapters("wagtailadmin_choose_page_child", ids={"parent_page_id": _browsable}, lists={"target_pages[]": _page})
open_to_chapters("wagtailadmin_choose_page_chosen_multiple", lists={"id": _choosable})
open_to_chapters(
    "wagtailadmin_choose_page_anchor_link",
    "wagtailadmin_choose_page_email_link",
    "wagtailadmin_choose_page_external_link",
    "wagtailadmin_choose_page_phone_link",
)
open_to_chapters("wagtailadmin_tag_autocomplete")
close_to_chapters("wagtailadmin_tag_model_autocomplete")  # for vocabularies of one model's own: there is none here

# Pictures and documents.
open_to_chapters(
    "wagtailimages:*",
    ids={"image_id": _picture, "uploaded_file_id": _uploaded},
)
open_to_chapters(
    "wagtaildocs:*",
    ids={"document_id": _document, "doc_id": _document, "uploaded_file_id": _uploaded},
)
open_to_chapters("edit_own_picture", "delete_own_picture", "uses_of_own_picture", ids={"image_id": _picture})
open_to_chapters("edit_own_document", "delete_own_document", "uses_of_own_document", ids={"document_id": _document})
open_to_chapters("wagtailimages_chooser:*", ids={"pk": _picture, "image_id": _picture}, lists={"id": _picture})
open_to_chapters("wagtaildocs_chooser:*", ids={"pk": _document}, lists={"id": _document})

open_to_chapters(
    "choose_own_document",
    "choose_own_document_results",
    "choose_own_picture",
    "choose_own_picture_results",
    "own_forms",
    "own_forms_results",
    "own_documents",
    "own_documents_results",
    "own_pictures",
    "own_pictures_results",
)

# Bulk actions cut their ids themselves (chapters.admin.bulk): "all" is one of them.
open_to_chapters("wagtail_bulk_action", fields={"childOf": _explorable, "chooser": _page})

# What only National uses. The interface for programs is not used by the admin's own pages, apart from the explorer's.
open_to_chapters("wagtailadmin_api:pages:listing")
open_to_chapters("wagtailadmin_api:pages:detail", ids={"pk": _explorable})
close_to_chapters(
    "wagtailadmin_api:documents:*",
    "wagtailadmin_api:images:*",
    "wagtailadmin_api:pages:*",
    "wagtailadmin_collections:*",
    "wagtailadmin_workflows:*",
    "wagtaillocales:*",
    "wagtailsites:*",
    "wagtailusers_groups:*",
    "wagtailusers_users:*",
)

# The lists behind the panels of the first page: each cuts its rows itself.
open_lists((*dashboard.CHAPTERS_PANELS, *dashboard.NATIONALS_PANELS))

# Reports: of one's own pages; those that Wagtail can't cut are National's.
open_to_chapters(
    "own_aging_pages",
    "own_aging_pages_results",
    "own_locked_pages",
    "own_locked_pages_results",
    "readable_pages",
    "readable_pages_results",
)
open_to_chapters("audit_trail", "audit_trail_results", asks=lambda user, kwargs: may_read(user))
close_to_chapters("wagtailadmin_reports:*", "background_work", "background_work_results", "background_work_retry")

# Forms, redirects, settings.
open_to_chapters("wagtailforms:*", "delete_own_entries", ids={"page_id": _readable_form})
_led = {"redirect_id": led_redirects}
open_to_chapters("own_redirects", "own_redirects_results", "add_own_redirect")
open_to_chapters("edit_own_redirect", "wagtailredirects:delete", ids=_led)
close_to_chapters("wagtailredirects:*")
open_to_chapters("wagtailsettings:*", "settings_in_force", "style_guide", ids={"pk": _sites})

# What is listed: the chapter in force (chapters.admin.switching).
open_to_chapters("chapters_to_put_in_force", "chapters_to_put_in_force_results", "all_chapters_in_force")
open_to_chapters("put_chapter_in_force", ids={"pk": own(Chapter)})

# Translations.
open_to_chapters(
    "wagtail_localize:convert_to_alias",
    "wagtail_localize:download_pofile",
    "wagtail_localize:edit_override",
    "wagtail_localize:edit_string_translation",
    "wagtail_localize:machine_translate",
    "wagtail_localize:preview_translation",
    "wagtail_localize:stop_translation",
    "translate_own_page",
    "wagtail_localize:update_translations",
    "wagtail_localize:upload_pofile",
    "override_own_translation",
    ids={
        "page_id": _page,
        "translation_id": own(Translation),
        "translation_source_id": own(TranslationSource),
    },
)
close_to_chapters("wagtail_localize:*")

# Shared facts: National keeps them, everybody puts them on pages.
close_to_chapters("wagtailsnippets:*", "wagtailsnippets_chapters_statistic:*", "wagtailsnippets_network_hotline:*")
open_to_chapters("wagtailsnippetchoosers_chapters_statistic:*", "wagtailsnippetchoosers_network_hotline:*")

# Chapters themselves.
close_to_chapters("chapters:*")
