"""Second factors of the tests: an app whose codes can be said, recovery codes, a passkey by name."""

from hashlib import sha256
from typing import Any

from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from django.conf import settings
from django.test import Client
from django.utils import timezone
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

from network.models import User
from tests.factories import PASSWORD

#: RFC 6238's own example, in base 32.
KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
CODE_FIELD = "code"


def make_app(user: User, key: str = KEY) -> None:
    """Set up an authenticator app for *user*."""
    TOTP.activate(user, key)


def make_recovery_codes(user: User) -> list[str]:
    codes: list[str] = RecoveryCodes.activate(user).generate_codes()
    return codes


class SoftPasskey:
    """A passkey in software: answers as a browser does (https://www.w3.org/TR/webauthn-3/, sections 5 and 6)."""

    def __init__(self, host: str = "localhost") -> None:
        self.host = host
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.id = b"a passkey of the tests"
        self.user_handle = ""

    def create(self, options: dict[str, Any]) -> dict[str, Any]:
        """Answer what navigator.credentials.create was asked."""
        self.user_handle = options["publicKey"]["user"]["id"]
        flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV | AuthenticatorData.FLAG.AT
        public: Any = ES256
        data = AttestedCredentialData.create(bytes(16), self.id, public.from_cryptography_key(self.key.public_key()))
        made = AttestationObject.create("none", self._data(flags, data), {})
        client = self._client("webauthn.create", options)
        return self._answer(clientDataJSON=bytes(client), attestationObject=bytes(made))

    def get(self, options: dict[str, Any]) -> dict[str, Any]:
        """Answer what navigator.credentials.get was asked."""
        data = self._data(AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV)
        client = self._client("webauthn.get", options)
        signature = self.key.sign(bytes(data) + client.hash, ec.ECDSA(SHA256()))
        answer = self._answer(clientDataJSON=bytes(client), authenticatorData=bytes(data), signature=signature)
        answer["response"]["userHandle"] = self.user_handle
        return answer

    def _client(self, kind: str, options: dict[str, Any]) -> CollectedClientData:
        return CollectedClientData.create(kind, options["publicKey"]["challenge"], f"http://{self.host}:8000")

    def _data(self, flags: AuthenticatorData.FLAG, credential: bytes = b"") -> AuthenticatorData:
        data: AuthenticatorData = AuthenticatorData.create(sha256(self.host.encode()).digest(), flags, 0, credential)
        return data

    def _answer(self, **response: bytes) -> dict[str, Any]:
        return {
            "id": websafe_encode(self.id),
            "rawId": websafe_encode(self.id),
            "type": "public-key",
            "clientExtensionResults": {},
            "response": {name: websafe_encode(value) for name, value in response.items()},
        }


def make_passkey(user: User, name: str = "My phone") -> Authenticator:
    """Make a passkey of *user* without asking a browser."""
    user_handle = websafe_encode(user_pk_to_url_str(user).encode())
    asked = {"publicKey": {"challenge": websafe_encode(b"a challenge"), "user": {"id": user_handle}}}
    return Authenticator.objects.create(
        user=user, type=Authenticator.Type.WEBAUTHN, data={"name": name, "credential": SoftPasskey().create(asked)}
    )


def code_now(key: str = KEY, steps: int = 0) -> str:
    """Return what the app shows now, or *steps* half minutes later."""
    code: str = format_hotp_value(hotp_value(key, int(timezone.now().timestamp()) // 30 + steps))
    return code


def visitor(host: str = "") -> Client:
    return Client(headers={"host": host or settings.NATIONAL_HOST})


def give_password(client: Client, user: User, password: str = PASSWORD, **more: Any) -> Any:
    """Take the first step, as a person or a program does at Wagtail's usual address."""
    return client.post("/admin/login/", {"username": user.email, "password": password, **more})


def give_code(client: Client, code: str) -> Any:
    """Take the second step."""
    return client.post("/admin/login/code/", {CODE_FIELD: code})
