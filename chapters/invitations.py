"""A person gets a role in a chapter, and a mail that says so."""

from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _
from django_tasks import task

from chapters.models import Chapter, Role
from network.brands import national_brand_in_force
from network.models import User
from network.tasks import enqueue


def invite(*, chapter: Chapter, email: str, role: Role) -> User:
    """Put the person with this address into the group of *role*; a mail goes out after the commit.

    An account is made if there is none; it has no password until the link in the mail is followed (the link works
    once, and for settings.PASSWORD_RESET_TIMEOUT seconds). Returns the account.
    """
    people = get_user_model().objects
    user = people.filter(email__iexact=email.strip()).first() or people.create_user(email)
    user.groups.add(chapter.group(role))
    enqueue(send_invitation, user.pk, chapter.pk, str(role))
    return user


@task(priority=50)
def send_invitation(user_pk: int, chapter_pk: int, role: str) -> None:
    """Tell a person of their new role, with a link to choose a password if they have none yet."""
    user = get_user_model().objects.get(pk=user_pk)
    chapter = Chapter.objects.get(pk=chapter_pk)
    national = national_brand_in_force()
    door = reverse("wagtailadmin_home")
    if not user.has_usable_password():
        key = urlsafe_base64_encode(force_bytes(user.pk))
        door = reverse("wagtailadmin_password_reset_confirm", args=(key, default_token_generator.make_token(user)))
    text = render_to_string(
        "chapters/mail/invitation.txt",
        {
            "chapter_name": chapter.name,
            "network": national.name if national else chapter.name,
            "role": Role(role).label,
            "url": f"{national.root_url if national else ''}{door}",
            "is_new": not user.has_usable_password(),
        },
    )
    send_mail(_("You can now work on the website of %(chapter)s") % {"chapter": chapter.name}, text, None, [user.email])
