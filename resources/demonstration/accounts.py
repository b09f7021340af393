"""The demonstration's people who sign in. Their password is printed; network.sign_in refuses them elsewhere."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

from chapters.models import Chapter, Role
from network.models import User

PASSWORD = "light-the-lantern"  # noqa: S105 (printed, and refused outside the demonstration)


@dataclass(frozen=True)
class Account:
    """One sign-in: the chapter's short name, the role there, an invented name."""

    chapter: str
    role: Role
    first_name: str
    last_name: str

    @property
    def email(self) -> str:
        word = {Role.ADMINISTRATOR: "admin"}.get(self.role, self.role.value)
        return f"{self.chapter}.{word}@example.org"


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
        user.groups.add(chapters[account.chapter].group(account.role))
        made[account.email] = user
    return made
