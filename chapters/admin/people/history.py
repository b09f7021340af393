"""What the log says of a chapter's people. Each entry hangs on the chapter, and carries an address and often a role."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter

from chapters.models import Role

#: By action: its name, and its sentence with %(email)s and %(role)s.
_ACTIONS: dict[str, tuple[Promise, Promise]] = {
    "chapters.invite": (_("Invite"), _("Invited %(email)s: %(role)s")),
    "chapters.invite_again": (_("Send invitation again"), _("Sent the invitation of %(email)s again: %(role)s")),
    "chapters.withdraw_invitation": (
        _("Withdraw invitation"),
        _("Withdrew the invitation of %(email)s: %(role)s"),
    ),
    "chapters.accept_invitation": (_("Accept invitation"), _("Invitation accepted by %(email)s: %(role)s")),
    "chapters.give_role": (_("Give role"), _("Gave %(email)s a role: %(role)s")),
    "chapters.take_role": (_("Take role"), _("Took a role from %(email)s: %(role)s")),
    "chapters.remove_person": (_("Remove person"), _("Removed %(email)s")),
}


def register_actions(actions: LogActionRegistry) -> None:
    """Tell Wagtail's log of these actions."""
    for action, (label, sentence) in _ACTIONS.items():
        actions.register_action(action)(_formatter(label, sentence))


def _formatter(name: Promise, sentence: Promise) -> type[LogFormatter]:
    class AboutSomebody(LogFormatter):
        label = name

        def format_message(self, log_entry: Any) -> str:
            role = log_entry.data.get("role", "")
            label = Role(role).label if role in Role else role
            return str(sentence) % {"email": log_entry.data.get("email", ""), "role": label}

    return AboutSomebody
