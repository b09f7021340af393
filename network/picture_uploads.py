"""Uploaded pictures are kept without what cameras write into them (network.picture_data)."""

from typing import Any

from django.core.files.base import ContentFile
from django.db.models.signals import pre_save

from network.models import Picture
from network.picture_data import only_what_shows


def connect() -> None:
    """Clean every new file of a picture before it reaches the store, whichever way it comes."""
    pre_save.connect(_clean, sender=Picture, dispatch_uid="network.picture_uploads")


def _clean(sender: type[Picture], instance: Picture, raw: bool = False, **kwargs: Any) -> None:
    file = instance.file
    # Nothing public tells a new file from a kept one; Django's FileField asks the same before it saves.
    if raw or not file or file._committed:
        return
    file.open()
    came = file.read()
    kept = only_what_shows(came)
    file.seek(0)
    if kept != came:
        name = file.name
        instance.file = ContentFile(kept, name=name)
        # What Wagtail's save() has written of the file that came: its size and digest. There is no public way.
        instance._set_image_file_metadata()
