"""What each role may do, as Wagtail's permissions: given when a chapter is made, taken when it is retired.

The rows are derived from the chapter and its groups and can be made again at any time; who is in which group is kept
apart from them and survives both.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
)

from chapters.models import Chapter, Role

#: Codenames on the own pages, by role. Who may add may edit what they wrote; publishing is for editors and leads.
PAGE_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.CONTRIBUTOR: ("add_page",),
    Role.EDITOR: ("add_page", "change_page", "publish_page"),
    Role.LEAD: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    Role.CURATOR: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    Role.ADMINISTRATOR: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
}

_MEDIA_ALL = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")
_MEDIA_ADD = ("add_image", "choose_image", "add_document", "choose_document")
MEDIA_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.CONTRIBUTOR: _MEDIA_ADD,
    Role.EDITOR: _MEDIA_ALL,
    Role.LEAD: _MEDIA_ALL,
    Role.CURATOR: _MEDIA_ALL,
    Role.ADMINISTRATOR: _MEDIA_ALL,
}

#: "app.codename" without an object: on the whole network, so for National's roles (and the door to the admin).
NETWORK_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.CONTRIBUTOR: ("wagtailadmin.access_admin",),
    Role.EDITOR: ("wagtailadmin.access_admin",),
    Role.LEAD: ("wagtailadmin.access_admin",),
    Role.CURATOR: (
        "wagtailadmin.access_admin",
        *(
            f"{app}.{action}_{model}"
            for app, model in (("network", "hotline"), ("chapters", "statistic"))
            for action in ("add", "change", "delete", "view")
        ),
        "network.change_brand",
    ),
}
NETWORK_PERMISSIONS[Role.ADMINISTRATOR] = (
    *NETWORK_PERMISSIONS[Role.CURATOR],
    "chapters.add_chapter",
    "chapters.change_chapter",
    "chapters.view_chapter",
    "wagtailcore.add_collection",
    "wagtailcore.change_collection",
    "django_tasks_database.view_dbtaskresult",
    "django_tasks_database.change_dbtaskresult",
    *(f"network.{action}_user" for action in ("add", "change", "delete", "view")),
)

#: For chapters of several languages; in which chapter's pages is chapters.admin.translations's to say.
_TRANSLATING = ("wagtail_localize.submit_translation",)


def grant(chapter: Chapter) -> None:
    """Give the groups of *chapter* what their roles may do there. Safe to call again."""
    pages = _own_pages(chapter)
    collections = [_all_media() if chapter.is_national else chapter.collection]
    for entry in chapter.groups.select_related("group"):
        role, group = Role(entry.role), entry.group
        translating = _TRANSLATING if len(chapter.languages) > 1 and role is not Role.CONTRIBUTOR else ()
        group.permissions.set(permissions_named((*NETWORK_PERMISSIONS[role], *translating)))
        grant_pages(group, pages, PAGE_PERMISSIONS[role])
        grant_collections(group, collections, MEDIA_PERMISSIONS[role])
        if role is Role.LEAD:
            _insert(
                GroupSitePermission(group=group, site=chapter.site, permission=permission)
                for permission in permissions_named(("network.change_brand",))
            )


def revoke(chapter: Chapter) -> None:
    """Take every permission from the groups of *chapter*; the people stay in them."""
    for entry in chapter.groups.select_related("group"):
        entry.group.permissions.clear()
        GroupPagePermission.objects.filter(group=entry.group).delete()
        GroupCollectionPermission.objects.filter(group=entry.group).delete()
        GroupSitePermission.objects.filter(group=entry.group).delete()


def grant_pages(group: Group, pages: Iterable[Page], codenames: Iterable[str]) -> None:
    """Give *group* the page permissions *codenames* ("add_page" …) on *pages* and all below them."""
    pages = list(pages)
    _insert(
        GroupPagePermission(group=group, page=page, permission=permission)
        for permission in permissions_named(f"wagtailcore.{codename}" for codename in codenames)
        for page in pages
    )


def grant_collections(group: Group, collections: Iterable[Collection], codenames: Iterable[str]) -> None:
    """Give *group* the permissions *codenames* on pictures and documents of *collections*."""
    found = Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"), codename__in=tuple(codenames)
    )
    collections = list(collections)
    _insert(
        GroupCollectionPermission(group=group, collection=collection, permission=permission)
        for permission in found
        for collection in collections
    )


def _insert(rows: Iterable[GroupPagePermission | GroupCollectionPermission | GroupSitePermission]) -> None:
    """Insert the permissions that are not there yet, in one statement; the database knows which are the same."""
    new = list(rows)
    if new:
        type(new[0]).objects.bulk_create(new, ignore_conflicts=True)


def permissions_named(names: Iterable[str]) -> list[Permission]:
    """Return the permissions with these "app.codename" names. Raises LookupError naming what does not exist."""
    wanted = {tuple(name.split(".", 1)) for name in names}
    found = {
        (permission.content_type.app_label, permission.codename): permission
        for permission in Permission.objects.filter(
            content_type__app_label__in={app for app, _codename in wanted},
            codename__in={codename for _app, codename in wanted},
        ).select_related("content_type")
    }
    missing = [".".join(name) for name in wanted if name not in found]
    if missing:
        raise LookupError(f"There is no permission {', '.join(sorted(missing))}.")
    return [found[(app, codename)] for app, codename in sorted(wanted)]


def _own_pages(chapter: Chapter) -> list[Page]:
    if chapter.is_national:
        return [Page.get_first_root_node()]
    return list(Page.objects.filter(translation_key=chapter.root_page.translation_key, depth=2))


def _all_media() -> Collection:
    root: Collection = Collection.get_first_root_node()
    return root
