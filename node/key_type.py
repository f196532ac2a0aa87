"""The key types that libp2p knows."""

from __future__ import annotations

from enum import IntEnum


class KeyType(IntEnum):
    """Key types, with their numbers on the wire."""

    RSA = 0
    ED25519 = 1
    SECP256K1 = 2
    ECDSA = 3

    @property
    def label(self) -> str:
        """The name as people write it."""
        return ("RSA", "Ed25519", "secp256k1", "ECDSA")[self]
