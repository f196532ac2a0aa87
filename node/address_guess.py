"""What somebody may have meant whose text is not an address: the same, written as it should be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from multiaddr.exceptions import ProtocolNotFoundError
from multiaddr.multiaddr import Multiaddr
from multiaddr.protocols import protocol_with_name

from node.errors import AddressError
from node.identity import PeerId

MAX_PORT = 65535
_AROUND = " \t'\"`<>(),;."
"""What is copied along with an address."""
_OTHER_NAMES = {"ipv4": "ip4", "ipv6": "ip6", "ip": "ip4", "host": "dns", "ipfs": "p2p"}
_HOSTS = frozenset({"ip4", "ip6", "dns", "dns4", "dns6"})
_NAME = re.compile(r"(?=.*[a-z])[a-z0-9]([a-z0-9._-]*[a-z0-9])?", re.ASCII | re.IGNORECASE)


def meant(text: str) -> str | None:
    """An address that can be dialled, if the text can be read as one; None if it says nothing.

    Reads `host:port`, URLs, swapped or misspelt names of protocols, forgotten `/tcp/` and `/p2p/`,
    zones, `id@host:port`, and whatever punctuation was copied along.
    """
    text = text.replace("\\", "/").strip(_AROUND)
    scheme, found, rest = text.partition("://")
    if found:
        text = rest if scheme in ("tcp", "http", "https") else ""
    words = [word for word in re.split(r"[/\s]+", text) if word]
    try:
        parts = list(_parts(words))
        guess = "/" + "/".join(word for part in parts for word in part)
        names = [part[0] for part in parts]
        complete = sum(name in _HOSTS for name in names) == 1 and names.count("tcp") == 1
        if not complete and names != ["p2p"]:
            return None
        return str(Multiaddr(guess))
    except (ValueError, TypeError, LookupError, ProtocolNotFoundError):
        return None


def is_port(text: str) -> bool:
    """Whether the text is a port that can be dialled."""
    return text.isascii() and text.isdecimal() and len(text) <= 5 and 0 < int(text) <= MAX_PORT


def _parts(words: list[str]) -> Iterator[tuple[str, ...]]:
    """Names with their values, as they should be.

    Raises:
        ValueError: a word means nothing.
    """
    rest = iter(words)
    last: list[tuple[str, ...]] = []
    for word in rest:
        name = word.casefold()
        name = _OTHER_NAMES.get(name, name)
        if name in _HOSTS:
            yield from _host(next(rest, ""), last)
        elif name.startswith("tcp:"):
            yield "tcp", word[4:]
        elif is_port(word):
            yield "tcp", word
        elif _is_peer_id(word):
            yield "p2p", word
        elif _takes_value(name):
            yield name, next(rest, "")
        else:
            yield from _host(word, last)
    yield from last


def _host(text: str, last: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    peer, found, text = text.rpartition("@")
    if found:
        last.append(("p2p", peer))
    port = ""
    if text.startswith("[") or text.count(":") == 1:
        end = text.rfind("]") + 1
        text, _, port = text.partition(":") if not end else (text[:end], "", text[end + 1 :])
    host, _, zone = text.strip("[]").partition("%")
    try:
        version = ip_address(host).version
    except ValueError:
        if _NAME.fullmatch(host) is None:
            raise
        yield "dns", host
    else:
        if zone:
            yield "ip6zone", zone
        yield f"ip{version}", host
    if is_port(port):
        yield "tcp", port
    elif port:
        raise ValueError(port)


def _takes_value(name: str) -> bool:
    try:
        return protocol_with_name(name).size != 0
    except ProtocolNotFoundError:
        return False


def _is_peer_id(text: str) -> bool:
    try:
        PeerId.parse(text)
    except AddressError:
        return False
    return True
