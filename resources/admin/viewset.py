"""The library in the admin: its addresses, its place in the menu, its chooser."""

from typing import Any

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from resources.admin import files, merge, proposal, steps
from resources.admin.chooser import ResourceChooserViewSet
from resources.admin.index import ResourceIndexView
from resources.admin.names import ICON, NAMESPACE
from resources.admin.record import AddResourceView, RecordView
from resources.admin.submissions import SubmissionsView
from resources.models import Resource, Topic


class ResourceViewSet(SnippetViewSet):
    """A snippet, so that blocks can choose resources; every view is the library's own."""

    model = Resource
    icon = ICON
    url_namespace = NAMESPACE
    url_prefix = "library"
    menu_label = _("Library")
    menu_name = "library"
    menu_order = 160
    add_to_admin_menu = True
    chooser_viewset_class = ResourceChooserViewSet
    #: The forms are built from panels of their own (resources.admin.forms).
    exclude_form_fields: list[str] = ["tags"]

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", ResourceIndexView.as_view(), name="list"),
            path("results/", ResourceIndexView.as_view(results_only=True), name="list_results"),
            path("submissions/", SubmissionsView.as_view(), name="submissions"),
            path("submissions/results/", SubmissionsView.as_view(results_only=True), name="submissions_results"),
            path("add/", AddResourceView.as_view(), name="add"),
            path("<int:pk>/", RecordView.as_view(), name="edit"),
            path("<int:pk>/submit/", steps.SubmitView.as_view(), name="submit"),
            path("<int:pk>/approve/", steps.ApproveView.as_view(), name="approve"),
            path("<int:pk>/ask-for-changes/", steps.AskForChangesView.as_view(), name="ask_for_changes"),
            path("<int:pk>/publish/", steps.PublishView.as_view(), name="publish"),
            path("<int:pk>/discard/", steps.DiscardView.as_view(), name="discard"),
            path("<int:pk>/merge/", merge.MergeView.as_view(), name="merge"),
            path("<int:pk>/proposal/", proposal.ProposalView.as_view(), name="proposal"),
            path("<int:pk>/proposal/submit/", proposal.SubmitProposalView.as_view(), name="submit_proposal"),
            path("<int:pk>/proposal/take-back/", proposal.TakeBackView.as_view(), name="take_back_proposal"),
            path("<int:pk>/proposal/withdraw/", proposal.ThrowAwayView.as_view(), name="throw_away_proposal"),
            path("<int:pk>/proposal/files/", proposal.ProposeFileView.as_view(), name="propose_file"),
            path(
                "<int:pk>/proposal/files/<int:file_pk>/replace/",
                proposal.ProposeVersionView.as_view(),
                name="propose_version",
            ),
            path(
                "<int:pk>/proposal/files/<int:file_pk>/remove/",
                proposal.ProposeRemovalView.as_view(),
                name="propose_removal",
            ),
            path("<int:pk>/proposal/undo/<int:item_pk>/", proposal.UndoView.as_view(), name="undo_proposed"),
            path("<int:pk>/files/", files.AddFilesView.as_view(), name="add_file"),
            path("<int:pk>/links/", files.AddLinkView.as_view(), name="add_link"),
            path("<int:pk>/files/<int:file_pk>/", files.LookAtFileView.as_view(), name="file"),
            path("<int:pk>/files/<int:file_pk>/cover/", files.LookAtCoverView.as_view(), name="cover"),
            path("<int:pk>/files/<int:file_pk>/replace/", files.ReplaceFileView.as_view(), name="replace_file"),
            path("<int:pk>/files/<int:file_pk>/describe/", files.DescribeFileView.as_view(), name="describe_file"),
            path("<int:pk>/files/<int:file_pk>/read/", files.ReadAgainView.as_view(), name="read_file"),
            path("<int:pk>/files/<int:file_pk>/remove/", files.RemoveFileView.as_view(), name="remove_file"),
        ]


class TopicViewSet(SnippetViewSet):
    """The controlled vocabulary, for National."""

    model = Topic
    icon = "tag"
    url_prefix = "topics"
    menu_label = _("Topics")
    menu_order = 40
    add_to_settings_menu = True
    copy_view_enabled = False
    list_display: Any = ["label", "label_es", "handle", "order"]
    search_fields = ["label", "label_es", "handle"]
    ordering = ["order", "label"]
