"""What the layer above may listen to."""

from django.dispatch import Signal

#: What visitors find of a resource may have changed: its visibility, record, topics, files, their text, or its pages.
#: Sent inside the transaction of the change, often more than once; whoever listens looks at the rows as they are now.
#: Argument: ``resource`` (resources.models.Resource).
resource_changed = Signal()

#: Words (tags) that pages carry have been renamed, merged or retired; sent inside the transaction. Argument: ``pages``,
#: a queryset of wagtail.models.Page, live and not.
words_of_pages_changed = Signal()
#: The demonstration network has just been loaded, with all its content. No arguments.
demonstration_loaded = Signal()
