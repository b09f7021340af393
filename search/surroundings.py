"""What is around a page and decides whether it may be found: chapters, privacy, languages."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Self
from uuid import UUID

from wagtail.models import Locale, Page, PageViewRestriction

from chapters.models import Chapter


@dataclass(frozen=True)
class Home:
    """A chapter by its primary key and name, and the tree paths of its home page and that page's translations."""

    chapter_id: int
    name: str
    is_retired: bool
    paths: tuple[str, ...]


@dataclass(frozen=True)
class Surroundings:
    """Read from the database under the lock, not from what this process holds: another one may just have changed it."""

    homes: dict[int, Home]
    private_paths: tuple[str, ...]
    languages: dict[int, str]

    @classmethod
    def load(cls) -> Self:
        """Read everything in three queries (four with chapters)."""
        return cls(
            homes=_homes(),
            private_paths=tuple(PageViewRestriction.objects.values_list("page__path", flat=True)),
            languages=dict(Locale.objects.values_list("pk", "language_code")),
        )

    def hides(self, page: Page) -> bool:
        """Whether *page* or a page above it is private. Any restriction counts, whoever it lets in."""
        return bool(page.path.startswith(self.private_paths))

    def open_chapter(self, page: Page) -> int | None:
        """Return the chapter in whose tree *page* stands, or None if there is none or it is retired."""
        home = next((home for home in self.homes.values() if page.path.startswith(home.paths)), None)
        return home.chapter_id if home is not None and not home.is_retired else None

    def name_of(self, chapter_id: int) -> str:
        return self.homes[chapter_id].name

    def is_retired(self, chapter_id: int) -> bool:
        return self.homes[chapter_id].is_retired


def _homes() -> dict[int, Home]:
    rows = list(Chapter.objects.values_list("pk", "name", "retired_at", "root_page__translation_key"))
    paths: dict[UUID, list[str]] = defaultdict(list)
    keys = [key for _pk, _name, _retired_at, key in rows]
    for key, path in Page.objects.filter(translation_key__in=keys).values_list("translation_key", "path"):
        paths[key].append(path)
    return {pk: Home(pk, name, retired_at is not None, tuple(paths[key])) for pk, name, retired_at, key in rows}
