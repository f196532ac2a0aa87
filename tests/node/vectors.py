"""Keys, signatures and a signed record that other implementations published as test data.

Sources: libp2p specs, peer-ids/peer-ids.md (SPEC_*); go-libp2p, core/crypto/test_data (GO_*);
js-libp2p, packages/peer-record/test/peer-record.spec.ts, where a record made by go is kept
(RECORD_*). The peer ids of the keys were derived apart from this code.
"""

from __future__ import annotations

from typing import NamedTuple

from node.key_type import KeyType


class KeyVector(NamedTuple):
    """A public key message and the peer id that it gives."""

    key_type: KeyType
    public: bytes
    peer_id: str


class SignatureVector(NamedTuple):
    """A public key message, a signature that it made over `GO_MESSAGE`, and the peer id."""

    key_type: KeyType
    public: bytes
    signature: bytes
    peer_id: str


_SPEC_ED25519 = "080112201ed1e8fae2c4a144b8be8fd4b47bf3d3b34b871c3cacf6010f0e42d474fce27e"
_SPEC_SECP256K1 = "08021221037777e994e452c21604f91de093ce415f5432f701dd8cd1a7a6fea0e630bfca99"
_SPEC_ECDSA = (
    "0803125b3059301306072a8648ce3d020106082a8648ce3d03010703420004de3d300fa36ae0e8f5d530899d"
    "83abab44abf3161f162a4bc901d8e6ecda020e8b6d5f8da30525e71d6851510c098e5c47c646a597fb4dcec0"
    "34e9f77c409e62"
)
_SPEC_RSA = (
    "080012a60430820222300d06092a864886f70d01010105000382020f003082020a0282020100e1beab071d08"
    "200bde24eef00d049449b07770ff9910257b2d7d5dda242ce8f0e2f12e1af4b32d9efd2c090f66b0f29986db"
    "b645dae9880089704a94e5066d594162ae6ee8892e6ec70701db0a6c445c04778eb3de1293aa1a23c3825b85"
    "c6620a2bc3f82f9b0c309bc0ab3aeb1873282bebd3da03c33e76c21e9beb172fd44c9e43be32e2c99827033c"
    "f8d0f0c606f4579326c930eb4e854395ad941256542c793902185153c474bed109d6ff5141ebf9cd256cf588"
    "93a37f83729f97e7cb435ec679d2e33901d27bb35aa0d7e20561da08885ef0abbf8e2fb48d6a5487047a9ecb"
    "1ad41fa7ed84f6e3e8ecd5d98b3982d2a901b4454991766da295ab78822add5612a2df83bcee814cf50973e8"
    "0d7ef38111b1bd87da2ae92438a2c8cbcc70b31ee319939a3b9c761dbc13b5c086d6b64bf7ae7dacc1462237"
    "5d92a8ff9af7eb962162bbddebf90acb32adb5e4e4029f1c96019949ecfbfeffd7ac1e3fbcc6b6168c34be3d"
    "5a2e5999fcbb39bba7adbca78eab09b9bc39f7fa4b93411f4cc175e70c0a083e96bfaefb04a9580b4753c173"
    "8a6a760ae1afd851a1a4bdad231cf56e9284d832483df215a46c1c21bdf0c6cfe951c18f1ee4078c79c13d63"
    "edb6e14feaeffabc90ad317e4875fe648101b0864097e998f0ca3025ef9638cd2b0caecd3770ab54a1d9c6ca"
    "959b0f5dcbc90caeefc4135baca6fd475224269bbe1b0203010001"
)
SPEC_KEYS = (
    KeyVector(
        KeyType.ED25519,
        bytes.fromhex(_SPEC_ED25519),
        "12D3KooWBtg3aaRMjxwedh83aGiUkwSxDwUZkzuJcfaqUmo7R3pq",
    ),
    KeyVector(
        KeyType.SECP256K1,
        bytes.fromhex(_SPEC_SECP256K1),
        "16Uiu2HAmLhLvBoYaoZfaMUKuibM6ac163GwKY74c5kiSLg5KvLpY",
    ),
    KeyVector(
        KeyType.ECDSA,
        bytes.fromhex(_SPEC_ECDSA),
        "QmVMT29id3TUASyfZZ6k9hmNyc2nYabCo4uMSpDw4zrgDk",
    ),
    KeyVector(
        KeyType.RSA,
        bytes.fromhex(_SPEC_RSA),
        "QmaeANgBs1DTSxWSrPPtobgQuxW8XTfsS4ydbK4rCHzqxG",
    ),
)
SPEC_ED25519_PRIVATE = bytes.fromhex(
    "080112407e0830617c4a7de83925dfb2694556b12936c477a0e1feb2e148ec9da60fee7d1ed1e8fae2c4a144"
    "b8be8fd4b47bf3d3b34b871c3cacf6010f0e42d474fce27e"
)

GO_MESSAGE = b"Libp2p is the _best_!"
_GO_RSA = (
    "080012a60230820122300d06092a864886f70d01010105000382010f003082010a0282010100f2b75b418c28"
    "ed7aabfe17e90dfb93c13f2ec6381d072f862fb75808b96d227eef2083d31f4a78069f85ad6a8c73896ea385"
    "a386430d1cc09a90a230f00911515c5538c4b62d897fc665df1150456aec75cdb2310c88f2079c82f56a7937"
    "5c79e4f840f0eb15213f1972d6a248d684453ce5d3e3ec091f38c2f95c3ab5a1dfb603a9f955ebd9a75814ec"
    "5b725bb8882b047dbbae000ad88a5236596ad800c4ccfae3c74d69f8c665741d47972213dd4fdc83d39bab7c"
    "cce49f65e2dee7c76cd79c3500aafe7207ad41d843d89ac11e6653b872dfb2c5d790ec4eb6d954aa6e14a554"
    "63659edf0a2513c0aad9b8349f259a9b605b3d71dec43b69ee6be851a7530203010001"
)
_GO_RSA_SIGNATURE = (
    "6e111325f710ad394633cfd37e467e18c5137fb63d182c9b8ea34386727c833160dc010dee126ee2baf33515"
    "ff598730fbc3d3816ec5dbc626f8b17208432620f7915fbe1b6e5ace206d3fb98c3f93dab0e8c19f0c1592ed"
    "2c8a354bccd3c0d6de54747dc5e4fc234b87f7f4e0a63c7b6512ca3ca6a5a588e8639ee1820f2150fdb4bb00"
    "215e50b3227f4d1d21be8ea1e8c80eb3192749ad8cd5dc9bd2b3184015a06b8d6ffb6e0726aaa4aa7d3e7102"
    "c69a07f7340332bad47fdcfee22ba25c28233344436aba3e92c0276dcce8f2e56c44b66857591ce815d87db6"
    "e87b2b74b94812a95e85b6eeab706434d8b0687fa717594cd6a5a82024a15d1a0aedebfe"
)
_GO_SECP256K1 = "08021221023540ad842af8a43551a94d8383a555a99226506b88f953d2e70316a3a1b3d6a2"
_GO_SECP256K1_SIGNATURE = (
    "3044022031a7d633c2f3e45a16128d43751afaa8dc9ba24092c5f5b3cad2c8fe4cf388f2022049ea8d219f45"
    "8683d24775d543ea8fb290704347fb35493c403bc2c259b29d9e"
)
_GO_ECDSA = (
    "0803125b3059301306072a8648ce3d020106082a8648ce3d03010703420004e29a8674f3614e0ccb72406bfe"
    "2137e9f8c5f7d62d137f0a2edd233e35374777fd1f9aed4d2cfa7371caafc6ef02db83b81f77cfe1bcd8c715"
    "acf0b9a2778ea9"
)
_GO_ECDSA_SIGNATURE = (
    "3046022100846a6685b9e72b560cb2fc4a75f9cbc38a90aaeaa7f3f25ee719832db7b93a65022100cd992bb7"
    "bd2bcc28c7db04987d10adc490fe348270954f7696cb0dffff0dfc3d"
)
GO_SIGNATURES = (
    SignatureVector(
        KeyType.RSA,
        bytes.fromhex(_GO_RSA),
        bytes.fromhex(_GO_RSA_SIGNATURE),
        "QmcW3oMdSqoEcjbyd51auqC23vhKX6BqfcZcY2HJ3sKAZR",
    ),
    SignatureVector(
        KeyType.SECP256K1,
        bytes.fromhex(_GO_SECP256K1),
        bytes.fromhex(_GO_SECP256K1_SIGNATURE),
        "16Uiu2HAky1YnjeGryCtGu69pvjeHXSwTHUgDNFF4zxtD5WrCPury",
    ),
    SignatureVector(
        KeyType.ECDSA,
        bytes.fromhex(_GO_ECDSA),
        bytes.fromhex(_GO_ECDSA_SIGNATURE),
        "QmYod9tQDX9rLCrs7au5um1aDrBXTnaHGbh1W6bxNGeEut",
    ),
)

RECORD_PRIVATE = bytes.fromhex(
    "0801124085fbe72b6064289004a531f967898df5319ee02992fdd84021fa5052434bf6ee11bba3ed1721948c"
    "efb4e50b0a0bb5cad8a6b52dc7b1a40f4f6652105c91e2c4"
)
RECORD_ENVELOPE = bytes.fromhex(
    "0a240801122011bba3ed1721948cefb4e50b0a0bb5cad8a6b52dc7b1a40f4f6652105c91e2c4120203011aaa"
    "010a2600240801122011bba3ed1721948cefb4e50b0a0bb5cad8a6b52dc7b1a40f4f6652105c91e2c410d8b8"
    "e0bf9391b697161a0a0a0804010203040600001a0a0a0804010203040600011a0a0a0804010203040600021a"
    "0a0a0804010203040600031a0a0a0804010203040600041a0a0a0804010203040600051a0a0a080401020304"
    "0600061a0a0a0804010203040600071a0a0a0804010203040600081a0a0a0804010203040600092a40b197f7"
    "6b9f288af2b467fe666f774476287049b424b73975c8860efb02372d026a799584541ad72f2654346485bca3"
    "ece36462b7d1b1391c8d276dc4ab8bca0b"
)
RECORD_SEQ = 1598453001624231000
