"""The handshake pattern Noise_XX_25519_ChaChaPoly_SHA256, in the words of the Noise specification.

    -> e
    <- e, ee, s, es
    -> s, se

Knows nothing of libp2p: payloads are bytes. Source: The Noise Protocol Framework, revision 34,
sections 5 and 7.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from node.errors import RemoteProtocolError

DH_LENGTH = 32
TAG_LENGTH = 16
MESSAGE_1_LENGTH = DH_LENGTH
MESSAGE_2_OVERHEAD = DH_LENGTH + DH_LENGTH + TAG_LENGTH + TAG_LENGTH
"""Bytes of the second message beside its payload."""
MESSAGE_3_OVERHEAD = DH_LENGTH + TAG_LENGTH + TAG_LENGTH
"""Bytes of the third message beside its payload."""

_PROTOCOL_NAME = b"Noise_XX_25519_ChaChaPoly_SHA256"
_FIRST_NONCE = bytes(12)
_SECOND_NONCE = bytes(4) + (1).to_bytes(8, "little")


class TransportKeys(NamedTuple):
    """What a finished handshake leaves: the keys of both directions."""

    send: bytes
    """32 bytes that encrypt what we send."""
    receive: bytes
    """32 bytes that decrypt what we receive."""
    handshake_hash: bytes
    """32 bytes that name this session (channel binding)."""


def _hkdf(chaining_key: bytes, material: bytes) -> tuple[bytes, bytes]:
    """HKDF with two outputs (section 4.3)."""
    temporary = hmac.digest(chaining_key, material, "sha256")
    first = hmac.digest(temporary, b"\x01", "sha256")
    return first, hmac.digest(temporary, first + b"\x02", "sha256")


class HandshakeXX:
    """One side of the pattern: call the `write_` and `read_` methods in the order of the messages.

    `static` and `ephemeral` are our key pairs. What the peer sends may raise
    `RemoteProtocolError`; nothing can be done with the handshake after that.
    """

    __slots__ = (
        "_chaining_key",
        "_cipher",
        "_ephemeral",
        "_ephemeral_public",
        "_hash",
        "_initiator",
        "_remote_ephemeral",
        "_static",
        "_static_public",
        "remote_static",
    )

    def __init__(
        self,
        *,
        initiator: bool,
        static: X25519PrivateKey,
        static_public: bytes,
        ephemeral: X25519PrivateKey,
        prologue: bytes = b"",
    ) -> None:
        self._initiator = initiator
        self._static = static
        self._static_public = static_public
        self._ephemeral = ephemeral
        self._ephemeral_public = ephemeral.public_key().public_bytes_raw()
        self._remote_ephemeral: X25519PublicKey | None = None
        self._cipher: ChaCha20Poly1305 | None = None
        self._chaining_key = _PROTOCOL_NAME
        self._hash = sha256(_PROTOCOL_NAME + prologue).digest()
        self.remote_static = b""
        """The peer's static public key, known once its message was read."""

    def write_message_1(self, payload: bytes = b"") -> bytes:
        """Write `e`, as the initiator."""
        self._mix_hash(self._ephemeral_public)
        self._mix_hash(payload)
        return self._ephemeral_public + payload

    def read_message_1(self, message: bytes) -> bytes:
        """Read `e`, as the responder. Returns the payload, which nothing protects."""
        self._read_ephemeral(message[:DH_LENGTH])
        payload = message[DH_LENGTH:]
        self._mix_hash(payload)
        return payload

    def write_message_2(self, payload: bytes) -> bytes:
        """Write `e, ee, s, es`, as the responder."""
        self._mix_hash(self._ephemeral_public)
        self._mix_key(self._ephemeral, self._remote_ephemeral)
        static = self._encrypt(self._static_public, _FIRST_NONCE)
        self._mix_key(self._static, self._remote_ephemeral)
        return self._ephemeral_public + static + self._encrypt(payload, _FIRST_NONCE)

    def read_message_2(self, message: bytes) -> bytes:
        """Read `e, ee, s, es`, as the initiator. Returns the payload."""
        if len(message) < MESSAGE_2_OVERHEAD:
            raise RemoteProtocolError("the second Noise message is too short")
        self._read_ephemeral(message[:DH_LENGTH])
        self._mix_key(self._ephemeral, self._remote_ephemeral)
        static_end = DH_LENGTH + DH_LENGTH + TAG_LENGTH
        self.remote_static = self._decrypt(message[DH_LENGTH:static_end], _FIRST_NONCE)
        self._mix_key(self._ephemeral, X25519PublicKey.from_public_bytes(self.remote_static))
        return self._decrypt(message[static_end:], _FIRST_NONCE)

    def write_message_3(self, payload: bytes) -> bytes:
        """Write `s, se`, as the initiator."""
        static = self._encrypt(self._static_public, _SECOND_NONCE)
        self._mix_key(self._static, self._remote_ephemeral)
        return static + self._encrypt(payload, _FIRST_NONCE)

    def read_message_3(self, message: bytes) -> bytes:
        """Read `s, se`, as the responder. Returns the payload."""
        if len(message) < MESSAGE_3_OVERHEAD:
            raise RemoteProtocolError("the third Noise message is too short")
        static_end = DH_LENGTH + TAG_LENGTH
        self.remote_static = self._decrypt(message[:static_end], _SECOND_NONCE)
        self._mix_key(self._ephemeral, X25519PublicKey.from_public_bytes(self.remote_static))
        return self._decrypt(message[static_end:], _FIRST_NONCE)

    def split(self) -> TransportKeys:
        """Return the keys of the channel, after the third message."""
        first, second = _hkdf(self._chaining_key, b"")
        if self._initiator:
            return TransportKeys(first, second, self._hash)
        return TransportKeys(second, first, self._hash)

    def _read_ephemeral(self, public: bytes) -> None:
        if len(public) != DH_LENGTH:
            raise RemoteProtocolError("a Noise message is too short for its key")
        self._remote_ephemeral = X25519PublicKey.from_public_bytes(public)
        self._mix_hash(public)

    def _mix_hash(self, data: bytes) -> None:
        self._hash = sha256(self._hash + data).digest()

    def _mix_key(self, private: X25519PrivateKey, public: X25519PublicKey | None) -> None:
        if public is None:
            raise RuntimeError("the Noise messages were not taken in their order")
        try:
            shared = private.exchange(public)
        except ValueError:
            # cryptography refuses the all-zero result, which a point of small order leads to.
            raise RemoteProtocolError("the peer sent a Diffie-Hellman key of no use") from None
        self._chaining_key, key = _hkdf(self._chaining_key, shared)
        self._cipher = ChaCha20Poly1305(key)

    def _encrypt(self, plaintext: bytes, nonce: bytes) -> bytes:
        if self._cipher is None:
            raise RuntimeError("the Noise messages were not taken in their order")
        ciphertext = self._cipher.encrypt(nonce, plaintext, self._hash)
        self._mix_hash(ciphertext)
        return ciphertext

    def _decrypt(self, ciphertext: bytes, nonce: bytes) -> bytes:
        if self._cipher is None:
            raise RuntimeError("the Noise messages were not taken in their order")
        try:
            plaintext = self._cipher.decrypt(nonce, ciphertext, self._hash)
        except InvalidTag:
            raise RemoteProtocolError("a Noise handshake message does not decrypt") from None
        self._mix_hash(ciphertext)
        return plaintext
