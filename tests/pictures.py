"""A small real picture."""

from io import BytesIO

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Collection

from network.models import Picture


def make_picture(title: str = "A hall", collection: Collection | None = None) -> Picture:
    """Make a picture of 64 by 48 pixels with a file of its own."""
    data = BytesIO()
    Image.new("RGB", (64, 48), "#345678").save(data, "JPEG")
    data.seek(0)
    picture = Picture(title=title, file=ImageFile(data, name="hall.jpg"), description="An empty hall.")
    if collection is not None:
        picture.collection = collection
    picture.save()
    return picture
