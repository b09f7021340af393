"""What upper layers may listen to."""

from django.dispatch import Signal

#: A chapter has been made; sent inside its transaction. Arguments: ``chapter`` (chapters.models.Chapter).
chapter_provisioned = Signal()

#: A chapter has been retired or has come back; sent inside the transaction. Argument: ``chapter``.
chapter_retired = Signal()
chapter_restored = Signal()

#: A chapter has been given what a new one has; sent inside the transaction. Argument: ``chapter``.
chapter_renewed = Signal()

#: Something has come in by a form; sent inside its transaction. Argument: ``entry`` (chapters.models.FormEntry).
entry_received = Signal()
