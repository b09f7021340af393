"""Names that the library's admin views share."""

#: Namespace of the addresses; ``library:edit`` is the record of a resource.
NAMESPACE = "library"
ICON = "folder-open-inverse"
