"""The rows that every site needs: accounts, pictures, documents, brand, hotlines."""

from network.models.brand import Brand
from network.models.hotline import Hotline, HotlineTranslation
from network.models.media import Picture, PictureRendition, UploadedDocument
from network.models.user import User

__all__ = ["Brand", "Hotline", "HotlineTranslation", "Picture", "PictureRendition", "UploadedDocument", "User"]
