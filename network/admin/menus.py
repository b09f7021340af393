"""Menu groups of the admin that more than one layer adds to."""

from wagtail.admin.menu import Menu

#: Layers above add their items by this hook (a viewset's ``menu_hook``); the group is shown to whoever sees one.
SHARED_FACTS_HOOK = "register_shared_facts_menu_item"

shared_facts_menu = Menu(register_hook_name=SHARED_FACTS_HOOK)
