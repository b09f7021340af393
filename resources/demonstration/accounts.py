"""The demonstration's people who sign in. Their password is printed; network.sign_in refuses them elsewhere."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

from chapters.models import Chapter, Role
from network.models import User

PASSWORD = "light-the-lantern"  # noqa: S105 (printed, and refused outside the demonstration)


@dataclass(frozen=True)
class Account:
    """One sign-in: the chapter's short name, the role there, an invented name; further roles in other chapters."""

    chapter: str
    role: Role
    first_name: str
    last_name: str
    also: tuple[tuple[str, Role], ...] = ()

    @property
    def email(self) -> str:
        if self.also:
            return f"{'.'.join([self.chapter, *(chapter for chapter, _role in self.also)])}@example.org"
        word = {Role.ADMINISTRATOR: "admin"}.get(self.role, self.role.value)
        return f"{self.chapter}.{word}@example.org"

    @property
    def roles(self) -> str:
        """The role, and in which chapters the others are: "Editor, Lead (milwaukee)"."""
        further = (f"{role.label} ({chapter})" for chapter, role in self.also)
        return ", ".join([str(self.role.label), *further])


ACCOUNTS: tuple[Account, ...] = (
    Account("national", Role.ADMINISTRATOR, "Ada", "Quill"),
    Account("national", Role.CURATOR, "Cora", "Finch"),
    Account("chicago", Role.LEAD, "Lena", "Marsh"),
    Account("chicago", Role.EDITOR, "Eddie", "Vale"),
    Account("chicago", Role.CONTRIBUTOR, "Connie", "Brook"),
    Account("sacramento", Role.LEAD, "Luis", "Prado"),
    Account("sacramento", Role.EDITOR, "Emi", "Sato"),
    Account("sacramento", Role.CONTRIBUTOR, "Carl", "Dunn"),
    Account("milwaukee", Role.LEAD, "Lois", "Becker"),
    Account("milwaukee", Role.EDITOR, "Erik", "Holm"),
    Account("milwaukee", Role.CONTRIBUTOR, "Cathy", "Wren"),
    Account("chicago", Role.EDITOR, "Toni", "Reyes", also=(("milwaukee", Role.LEAD),)),
)


def make_accounts(chapters: dict[str, Chapter]) -> dict[str, User]:
    """Make the accounts that are missing, each in the group of its role; return all of them by e-mail address."""
    made: dict[str, User] = {}
    people = get_user_model().objects
    password = make_password(PASSWORD)  # once for all of them: it is made to be slow
    for account in ACCOUNTS:
        user, _made = people.get_or_create(
            email=account.email,
            defaults={
                "password": password,
                "first_name": account.first_name,
                "last_name": account.last_name,
                "is_demonstration": True,
            },
        )
        roles = ((account.chapter, account.role), *account.also)
        user.groups.add(*(chapters[chapter].group(role) for chapter, role in roles))
        made[account.email] = user
    return made
