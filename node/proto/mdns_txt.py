"""libp2p's TXT record of mDNS: `dnsaddr=…/p2p/ID`, an address a text. Pure.

Source: libp2p specs, discovery/mdns.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from node.address import Endpoint, Multiaddr, multiaddr_of, parse, split_peer_id, with_peer_id
from node.errors import AddressError
from node.identity import PeerId

DNSADDR = b"dnsaddr="
MAX_STRING = 255
"""Bytes of one text in a TXT record."""
MAX_TXT = 1100
"""Bytes of our TXT record, so that the answer fits into one packet."""
MAX_READ = 8192
"""Bytes of a TXT record that are looked at."""
ADDRESSES = 8
"""Addresses that are told, and that are remembered of one peer."""


def txt_of(ours: Iterable[Endpoint], peer_id: PeerId) -> bytes:
    """Our TXT record: as many of our addresses as there is room for."""
    record = b""
    for at in list(ours)[:ADDRESSES]:
        text = DNSADDR + str(with_peer_id(multiaddr_of(at), peer_id)).encode()
        if len(text) <= MAX_STRING and len(record) + 1 + len(text) <= MAX_TXT:
            record += bytes([len(text)]) + text
    return record


def addresses_in(record: bytes) -> dict[PeerId, list[Multiaddr]]:
    """The addresses in a TXT record by the peers that they lead to, without their ids.

    What is malformed is left out, one at a time.
    """
    found: dict[PeerId, list[Multiaddr]] = {}
    for text in _strings(record[:MAX_READ]):
        if not text.startswith(DNSADDR):
            continue
        try:
            address, peer_id = split_peer_id(parse(text[len(DNSADDR) :].decode("ascii")))
        except (AddressError, UnicodeDecodeError):
            continue
        if peer_id is not None:
            found.setdefault(peer_id, []).append(address)
    return found


def _strings(record: bytes) -> Iterator[bytes]:
    position = 0
    while position < len(record):
        end = position + 1 + record[position]
        yield record[position + 1 : end]
        position = end
