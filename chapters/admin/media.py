"""Lists and choosers of pictures and documents for chapters: the words to filter by are those of their own media.

Wagtail cuts the rows by permission, but offers the words that all chapters' media carry, counts the uses on all pages,
and knows of no chapter in force. Its lists have no setting for their filters, so these stand in front of them, at the
same addresses (chapters.admin.urls).
"""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Model, Q, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from taggit.models import Tag, TaggedItem
from wagtail.documents.views import chooser as document_chooser
from wagtail.documents.views import documents
from wagtail.images.models import Image
from wagtail.images.views import chooser, images
from wagtail.models import Collection, CollectionViewRestriction
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy

from chapters.admin import usage
from chapters.admin.usage import number_of_uses, uses_in_sight
from chapters.in_force import chapter_in_force, in_force
from chapters.tenancy import belonging_to, is_national
from network.models import Picture, UploadedDocument, User

_SHOWN = 10


def own_media_words(user: User, model: type[Model]) -> Q:
    """Return the condition on Tag under which pictures or documents of *user*'s chapters carry it."""
    own = belonging_to(user, model._default_manager.all()).order_by()
    rows = TaggedItem.objects.filter(
        content_type=ContentType.objects.get_for_model(model), object_id__in=own.values("pk")
    )
    return Q(pk__in=rows.values("tag"))


def words_of_media(user: User) -> Q:
    """The words that pictures and documents of one's own chapters carry."""
    return own_media_words(user, Picture) | own_media_words(user, UploadedDocument)


def popular_words(user: User, model: type[Model]) -> "QuerySet[Tag]":
    """Return the words that most of one's own pictures or documents carry, the most frequent first."""
    words: QuerySet[Tag] = Tag.objects.filter(own_media_words(user, model))
    of_model = Q(taggit_taggeditem_items__content_type=ContentType.objects.get_for_model(model))
    counted = words.annotate(uses=Count("taggit_taggeditem_items", filter=of_model)).order_by("-uses", "name")
    return counted[:_SHOWN]  # type: ignore[no-any-return]


class _OwnWords:
    """Left of a filter set of media: the filter by words offers one's own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        user, model = self.request.user, self._meta.model  # type: ignore[attr-defined]
        if "tag" not in self.filters or is_national(user):  # type: ignore[attr-defined]
            return
        words = [(word.name, word.name) for word in popular_words(user, model)]
        if words:
            self.filters["tag"].extra["choices"] = words  # type: ignore[attr-defined]
        else:
            del self.filters["tag"]  # type: ignore[attr-defined]


class PicturesFilterSet(_OwnWords, images.ImagesFilterSet):
    class Meta(images.ImagesFilterSet.Meta):
        pass


class DocumentsFilterSet(_OwnWords, documents.DocumentsFilterSet):
    class Meta(documents.DocumentsFilterSet.Meta):
        pass


class _OwnMedia:
    """Left of a listing view: lists the media in force only, whatever else a permission would show.

    How often each is used is what the person may know of it.
    """

    request: Any
    model: type[Model]
    needs_usage_count_subquery: bool

    def get_base_queryset(self) -> Any:
        media = in_force(self.request, super().get_base_queryset())  # type: ignore[misc]
        if self.needs_usage_count_subquery and not is_national(self.request.user):
            media = media.annotate(usage_count=number_of_uses(self.request.user, self.model))
        return media

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        if self.needs_usage_count_subquery or is_national(self.request.user):
            return super().decorate_paginated_queryset(object_list)  # type: ignore[misc]
        uses = uses_in_sight(self.request.user, object_list)
        for item in object_list:
            item.usage_count = uses.get(item, 0)
        return object_list


class PicturesView(_OwnMedia, images.IndexView):
    filterset_class = PicturesFilterSet


class DocumentsView(_OwnMedia, documents.IndexView):
    filterset_class = DocumentsFilterSet


class PicturePermissionPolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's, without private collections: the sizes of a picture that pages show are public files."""

    def __init__(self, model: type[Model]) -> None:
        super().__init__(model, auth_model=Image, owner_field_name="uploaded_by_user")

    def collections_user_has_any_permission_for(self, user: Any, actions: Any) -> Any:
        collections = super().collections_user_has_any_permission_for(user, actions)
        return collections.exclude(pk__in=CollectionViewRestriction.objects.values("collection"))


class _CollectionAndBelow:
    """Left of a chooser's filters: a collection holds what lies in those below it, too (the private one)."""

    cleaned_data: dict[str, Any]

    def filter(self, objects: Any) -> Any:
        chosen = self.cleaned_data.pop("collection_id", None)
        if chosen:
            self.is_filtering_by_collection = True
            collection = get_object_or_404(Collection, pk=chosen)
            objects = objects.filter(collection__path__startswith=collection.path)
        return super().filter(objects)  # type: ignore[misc]


class _BeginsInForce:
    """Left of a chooser: begins with the collection of the chapter in force; all others of one's own can be chosen."""

    request: Any
    collections: Any

    def get_filter_form_class(self) -> Any:
        return type("FilterForm", (_CollectionAndBelow, super().get_filter_form_class()), {})  # type: ignore[misc]

    def get_filter_form(self) -> Any:
        query = self.request.GET.copy()
        chapter = chapter_in_force(self.request)
        if chapter is not None and "collection_id" not in query:
            query["collection_id"] = str(chapter.collection_id)
        return self.get_filter_form_class()(query, collections=self.collections)


class _ChoosesPictures(_BeginsInForce):
    layout: str

    def get_usage_counts(self, results: Any) -> dict[Model, int]:
        return {} if self.layout == "grid" else uses_in_sight(self.request.user, results)


class ChoosePictureView(_ChoosesPictures, chooser.ImageChooseView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        if not is_national(self.request.user):
            context["popular_tags"] = popular_words(self.request.user, Picture)
        return context


class PictureResultsView(_ChoosesPictures, chooser.ImageChooseResultsView):
    pass


class PictureChooserViewSet(chooser.ImageChooserViewSet):
    choose_view_class = ChoosePictureView
    choose_results_view_class = PictureResultsView


class _WithCollections:
    """Left of the document chooser: fetches at once what a column shows, where there are several collections."""

    def get_object_list(self) -> Any:
        return super().get_object_list().select_related("collection")  # type: ignore[misc]


class ChooseDocumentView(_BeginsInForce, _WithCollections, document_chooser.DocumentChooseView):
    pass


class DocumentResultsView(_BeginsInForce, _WithCollections, document_chooser.DocumentChooseResultsView):
    pass


class DocumentChooserViewSet(document_chooser.DocumentChooserViewSet):
    choose_view_class = ChooseDocumentView
    choose_results_view_class = DocumentResultsView


#: Under Wagtail's name and prefix, which its views use for the addresses that they write.
_pictures = PictureChooserViewSet("wagtailimages_chooser", model=Picture, url_prefix="images/chooser")
_documents = DocumentChooserViewSet("wagtaildocs_chooser", model=UploadedDocument, url_prefix="documents/chooser")


def urlpatterns() -> list[URLPattern]:
    return [
        path("images/", PicturesView.as_view(), name="own_pictures"),
        path("images/results/", PicturesView.as_view(results_only=True), name="own_pictures_results"),
        path("images/<int:image_id>/", usage.EditPictureView.as_view(), name="edit_own_picture"),
        path("images/<int:image_id>/delete/", usage.DeletePictureView.as_view(), name="delete_own_picture"),
        path("images/usage/<int:image_id>/", usage.PictureUsageView.as_view(), name="uses_of_own_picture"),
        path("images/chooser/", _pictures.choose_view, name="choose_own_picture"),
        path("images/chooser/results/", _pictures.choose_results_view, name="choose_own_picture_results"),
        path("documents/chooser/", _documents.choose_view, name="choose_own_document"),
        path("documents/chooser/results/", _documents.choose_results_view, name="choose_own_document_results"),
        path("documents/", DocumentsView.as_view(), name="own_documents"),
        path("documents/results/", DocumentsView.as_view(results_only=True), name="own_documents_results"),
        path("documents/edit/<int:document_id>/", usage.EditDocumentView.as_view(), name="edit_own_document"),
        path("documents/delete/<int:document_id>/", usage.DeleteDocumentView.as_view(), name="delete_own_document"),
        path("documents/usage/<int:document_id>/", usage.DocumentUsageView.as_view(), name="uses_of_own_document"),
    ]
