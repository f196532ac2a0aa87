"""Who a peer is: keys of the four types that libp2p knows, and the peer ids made from them.

Source: libp2p specs, peer-ids/peer-ids.md. Both key messages are written by hand, as peer ids hash
their bytes and no serializer may re-order or leave out a field.
"""

from __future__ import annotations

import hashlib
from base64 import b32decode, b32encode
from collections.abc import Iterator
from functools import lru_cache, total_ordering

import base58
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from node.errors import AddressError, IdentityError, NatscopeError, RemoteProtocolError
from node.key_type import KeyType
from node.phrase import Phrase

MAX_INLINE_KEY = 42
"""Longest key message that is put into a peer id whole."""
MAX_KEY = 2048
"""Bytes of a public key message: an 8192-bit RSA key takes 1,062."""
KEYS_KEPT = 1024
"""Public keys shared by all who meet them; at `MAX_KEY` bytes each, 4 MB at most."""
MAX_PEER_ID_TEXT = 128
"""Characters; a CIDv1 of an inline key takes 65."""
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_IDENTITY = b"\x00"
_SHA256 = b"\x12\x20"
_CID_PREFIX = b"\x01\x72"
_SHORT = 6


@total_ordering
class PeerId:
    """The multihash of a public key; ordered by its bytes."""

    __slots__ = ("_bytes", "_text")

    def __init__(self, multihash: bytes) -> None:
        """Take a multihash.

        Raises:
            AddressError: it is neither an inline key nor a SHA-256.
        """
        length = len(multihash) - 2
        inline = 0 < length <= MAX_INLINE_KEY and multihash[:2] == bytes((0, length))
        hashed = length == 32 and multihash[:2] == _SHA256
        if not inline and not hashed:
            raise AddressError(Phrase("not a peer id: neither an inline key nor a SHA-256"))
        self._bytes = multihash
        self._text = ""

    @classmethod
    def from_bytes(cls, data: bytes) -> PeerId:
        """A peer id that came over the wire.

        Raises:
            RemoteProtocolError: it is none.
        """
        try:
            return cls(data)
        except AddressError:
            raise RemoteProtocolError("a peer id is malformed") from None

    @classmethod
    def parse(cls, text: str) -> PeerId:
        """A peer id as people write it: base58 (`12D3Koo…`, `Qm…`) or a CIDv1 (`bafz…`, `k51…`).

        Raises:
            AddressError: it is neither.
        """
        if not text or len(text) > MAX_PEER_ID_TEXT:
            raise AddressError(Phrase("not a peer id: it begins with 12D3Koo, 16Uiu2, Qm or bafz"))
        try:
            if text[0] == "1" or text.startswith("Qm"):
                return cls(base58.b58decode(text))
            return cls(_from_cid(text))
        except ValueError:
            shown = "".join(char if char.isprintable() else "?" for char in text[:64])
            raise AddressError(
                Phrase(
                    "{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz",
                    given=shown,
                )
            ) from None

    def to_bytes(self) -> bytes:
        """The multihash."""
        return self._bytes

    def to_cid(self) -> str:
        """The CIDv1 text form in base32, codec libp2p-key."""
        return "b" + b32encode(_CID_PREFIX + self._bytes).decode().rstrip("=").lower()

    @property
    def short(self) -> str:
        """Shortened in the middle, for tables: `12D3Ko…3R7pq`."""
        text = str(self)
        return f"{text[:_SHORT]}…{text[-_SHORT:]}"

    def __str__(self) -> str:
        if not self._text:
            self._text = base58.b58encode(self._bytes).decode()
        return self._text

    def __repr__(self) -> str:
        return f"PeerId({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PeerId) and self._bytes == other._bytes

    def __lt__(self, other: PeerId) -> bool:
        return self._bytes < other._bytes

    def __hash__(self) -> int:
        return hash(self._bytes)


class PublicKey:
    """A peer's public key, and what it says about signatures."""

    __slots__ = ("_peer_id", "data", "key_type")

    def __init__(self, key_type: KeyType, data: bytes) -> None:
        self.key_type = key_type
        self.data = data
        """As in the key message: raw for Ed25519, a compressed point for secp256k1, else DER."""
        self._peer_id: PeerId | None = None

    @classmethod
    def from_bytes(cls, message: bytes) -> PublicKey:
        """A key from its protobuf message, which need not be canonical.

        Raises:
            RemoteProtocolError: malformed, of an unknown type, or an RSA key of a size not taken.
        """
        return _public_key(message)

    def to_bytes(self) -> bytes:
        """The canonical protobuf message, which peer ids are made of."""
        return _key_message(self.key_type, self.data)

    @property
    def peer_id(self) -> PeerId:
        """The id of the peer that holds the private half."""
        if self._peer_id is None:
            message = self.to_bytes()
            if len(message) <= MAX_INLINE_KEY:
                self._peer_id = PeerId(_IDENTITY + bytes((len(message),)) + message)
            else:
                self._peer_id = PeerId(_SHA256 + hashlib.sha256(message).digest())
        return self._peer_id

    def verify(self, data: bytes, signature: bytes) -> bool:
        """Whether `signature` over `data` was made with the private half."""
        if self.key_type is KeyType.ED25519:
            try:
                Ed25519PublicKey.from_public_bytes(self.data).verify(signature, data)
            except (InvalidSignature, ValueError):
                return False
            return True
        from node import foreign_keys

        return foreign_keys.verify(self.key_type, self.data, data, signature)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, PublicKey)
            and self.key_type is other.key_type
            and self.data == other.data
        )

    def __hash__(self) -> int:
        return hash((self.key_type, self.data))


class PrivateKey:
    """Our own key: Ed25519."""

    __slots__ = ("_key", "public_key")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public_key = PublicKey(KeyType.ED25519, key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> PrivateKey:
        """A new key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_seed(cls, seed: bytes) -> PrivateKey:
        """The key of a 32-byte seed."""
        return cls(Ed25519PrivateKey.from_private_bytes(seed))

    @classmethod
    def from_bytes(cls, message: bytes) -> PrivateKey:
        """A key from libp2p's private key message: 64 bytes, or 96 with the public half twice.

        Raises:
            IdentityError: it is not an Ed25519 private key, or its halves do not fit each other.
        """
        try:
            key_type, data = _parse_key_message(message)
        except NatscopeError as error:
            raise IdentityError(str(error)) from None
        if key_type is not KeyType.ED25519 or len(data) not in (64, 96):
            raise IdentityError(Phrase("not an Ed25519 private key"))
        key = cls.from_seed(data[:32])
        public = key.public_key.data
        if any(data[start : start + 32] != public for start in range(32, len(data), 32)):
            raise IdentityError(Phrase("the two halves of the key do not belong together"))
        return key

    def to_bytes(self) -> bytes:
        """libp2p's private key message: seed and public key, 64 bytes."""
        return _key_message(KeyType.ED25519, self._key.private_bytes_raw() + self.public_key.data)

    @property
    def peer_id(self) -> PeerId:
        """Our peer id."""
        return self.public_key.peer_id

    def sign(self, data: bytes) -> bytes:
        """A signature over `data`, 64 bytes."""
        return self._key.sign(data)


def _key_message(key_type: KeyType, data: bytes) -> bytes:
    return bytes((8, key_type, 18)) + _uvarint(len(data)) + data


def _uvarint(value: int) -> bytes:
    return bytes((value,)) if value < 128 else bytes((value & 127 | 128, value >> 7))


@lru_cache(maxsize=KEYS_KEPT)
def _public_key(message: bytes) -> PublicKey:
    """The key of a message, its data as the key itself would be written, as ids hash that.

    Raises:
        RemoteProtocolError: malformed, of an unknown type, or no key of that type.
    """
    key_type, data = _parse_key_message(message)
    if key_type is not KeyType.ED25519:
        from node import foreign_keys

        return PublicKey(key_type, foreign_keys.canonical(key_type, data))
    if len(data) != 32:
        raise RemoteProtocolError("an Ed25519 key is not 32 bytes long")
    return PublicKey(key_type, data)


# Not cached: private keys pass through here too.
def _parse_key_message(message: bytes) -> tuple[KeyType, bytes]:
    """Type and data of a key message, in whatever order and with whatever else.

    Raises:
        RemoteProtocolError: a field is missing, or the message is malformed or too long.
    """
    # The canonical form of an Ed25519 key, which nearly all peers have.
    if len(message) == 36 and message[:4] == b"\x08\x01\x12\x20":
        return KeyType.ED25519, message[4:]
    if len(message) > MAX_KEY:
        raise RemoteProtocolError(f"a key of more than {MAX_KEY} bytes")
    fields = dict(_fields(message))
    kind, data = fields.get(1), fields.get(2)
    if not isinstance(kind, int) or not isinstance(data, bytes):
        raise RemoteProtocolError("a key message lacks its type or its data")
    try:
        return KeyType(kind), data
    except ValueError:
        raise RemoteProtocolError(f"a key of the unknown type {kind}") from None


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a protobuf message of varints and byte strings."""
    position = 0
    while position < len(message):
        tag, position = _read_uvarint(message, position)
        value, position = _read_uvarint(message, position)
        if tag & 7 == 0:
            yield tag >> 3, value
        elif tag & 7 == 2 and position + value <= len(message):
            yield tag >> 3, message[position : position + value]
            position += value
        else:
            raise RemoteProtocolError("a key message is malformed")


def _read_uvarint(message: bytes, position: int) -> tuple[int, int]:
    value = 0
    for shift, byte in enumerate(message[position : position + 9]):
        value |= (byte & 127) << 7 * shift
        if byte < 128:
            return value, position + shift + 1
    raise RemoteProtocolError("a key message is cut off")


def _from_cid(text: str) -> bytes:
    if text[0] in "bB":
        body = text[1:].upper()
        data = b32decode(body + "=" * (-len(body) % 8))
    elif text[0] == "z":
        data = base58.b58decode(text[1:])
    elif text[0] in "kK":
        data = _from_base36(text[1:].lower())
    else:
        raise ValueError("unknown multibase")
    if data[:2] != _CID_PREFIX:
        raise ValueError("not a libp2p key")
    return data[2:]


def _from_base36(text: str) -> bytes:
    value = 0
    for char in text:
        value = value * 36 + _BASE36.index(char)
    return value.to_bytes((value.bit_length() + 7) // 8, "big")
