"""Key types that we never have ourselves and some peers do: RSA, ECDSA, secp256k1.

Apart from `identity`, as what they need costs start-up time and is rarely met.
"""

from __future__ import annotations

from functools import lru_cache

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from node.errors import RemoteProtocolError
from node.key_type import KeyType

RSA_BITS = range(2048, 8193)
"""Sizes of RSA keys taken (go-libp2p's limits; the upper one guards our processor)."""
RSA_EXPONENT_BITS = 32
"""Longest public exponent taken, as in go; all in use are 65537, and a long one costs us 6 ms."""
ForeignKey = rsa.RSAPublicKey | ec.EllipticCurvePublicKey


@lru_cache(maxsize=256)
def load(key_type: KeyType, data: bytes) -> ForeignKey:
    """The key behind the bytes of a key message.

    Raises:
        RemoteProtocolError: they are no key of that type, or of a size not taken.
    """
    try:
        if key_type is KeyType.SECP256K1:
            return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256K1(), data)
        key = load_der_public_key(data)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise RemoteProtocolError(f"not a valid {key_type.label} key") from None
    if key_type is KeyType.RSA and isinstance(key, rsa.RSAPublicKey):
        if key.key_size not in RSA_BITS:
            raise RemoteProtocolError(f"an RSA key of {key.key_size} bits; 2048 to 8192 are taken")
        if key.public_numbers().e.bit_length() > RSA_EXPONENT_BITS:
            raise RemoteProtocolError("an RSA key with a public exponent of needless length")
        return key
    if key_type is KeyType.ECDSA and isinstance(key, ec.EllipticCurvePublicKey):
        return key
    raise RemoteProtocolError(f"not a valid {key_type.label} key")


def canonical(key_type: KeyType, data: bytes) -> bytes:
    """The one way to write the key behind `data`: one key must not have two peer ids.

    Raises:
        RemoteProtocolError: it is no key of that type, or of a size not taken.
    """
    key = load(key_type, data)
    if key_type is KeyType.SECP256K1:
        return key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def verify(key_type: KeyType, key_data: bytes, data: bytes, signature: bytes) -> bool:
    """Whether `signature` is the key's over the SHA-256 of `data`."""
    key = load(key_type, key_data)
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), SHA256())
        else:
            key.verify(signature, data, ec.ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True
