"""Pictures and documents that editors upload for their pages (the library's files are resources.ResourceFile)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage


class Picture(AbstractImage):
    """An uploaded picture. What it shows is said where it is used (ImageBlock); ``description`` is the default."""

    credit = models.CharField(
        _("credit"), max_length=255, blank=True, help_text=_("Who made it, shown beside the picture.")
    )

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self) -> str:
        """What a block begins with when this picture is chosen. Never the title, which is often a file's name."""
        return str(self.description)


class PictureRendition(AbstractRendition):
    """A size of a picture, made once and kept."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_for_each_filter"
            ),
        ]

    @property
    def alt(self) -> str:
        """What the admin calls the picture where it is all that a link holds; visitors' pages say it themselves."""
        return str(super().alt) or ("" if getattr(self.image, "decorative", False) else self.image.title)


class UploadedDocument(AbstractDocument):
    """An uploaded file that a page links to."""

    admin_form_fields = WagtailDocument.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]
