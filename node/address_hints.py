"""Words for a person whose text is not an address: what is wrong with it, what would be right."""

from __future__ import annotations

from ipaddress import ip_address

from multiaddr.exceptions import ProtocolNotFoundError
from multiaddr.protocols import protocol_with_name

from node.address_guess import MAX_PORT, is_port, meant
from node.errors import AddressError
from node.identity import PeerId

EXAMPLE = "/ip4/203.0.113.7/tcp/4001"
_ID_BEGINNINGS = ("12D3Koo", "16Uiu2", "Qm", "bafz", "k51")
_EXAMPLES = {"ip4": EXAMPLE, "ip6": "/ip6/2001:db8::7/tcp/4001"}
_NAME_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-_")
WITHOUT_VALUE = frozenset(
    [
        "http",
        "https",
        "noise",
        "p2p-circuit",
        "p2p-webrtc-direct",
        "p2p-webrtc-star",
        "p2p-websocket-star",
        "p2p-stardust",
        "plaintextv2",
        "quic",
        "quic-v1",
        "shs",
        "tls",
        "udt",
        "utp",
        "webrtc",
        "webrtc-direct",
        "webtransport",
        "ws",
        "wss",
    ]
)
"""Protocols that are a word alone."""


def without_scheme(text: str) -> str:
    """What to write instead of a text that is no multiaddr."""
    try:
        return f"a peer id alone is written /p2p/{PeerId.parse(text)}"
    except AddressError:
        pass
    guess = meant(text)
    if guess is not None:
        return f"write it as {guess}"
    if text.startswith(_ID_BEGINNINGS) and "." not in text:
        return _not_whole(text)
    if "/" in text:
        return f"an address begins with a slash, like {EXAMPLE}"
    host, port = text, ""
    if text.startswith("[") or text.count(":") == 1:
        host, _, port = text.rpartition(":")
    if port and not is_port(port):
        return f"{port[:16]} is not a port: those go from 1 to {MAX_PORT}"
    if host.isdecimal() or not host:
        return f"that is a port alone; an address names the computer too, like {EXAMPLE}"
    try:
        address = ip_address(host.strip("[]"))
        host = f"/ip{address.version}/{address}"
    except ValueError:
        if not set(host.casefold()) <= _NAME_CHARACTERS:
            return f"an address begins with a slash, like {EXAMPLE}"
        host = f"/dns/{host}"
    return f"the port is missing: write it as {host}/tcp/ and the port, like {EXAMPLE}"


def with_space(text: str) -> str:
    """What to write instead of a text with spaces or invisible characters in it."""
    guess = meant(text) if text.isprintable() else None
    if guess is not None:
        return f"write it as {guess}"
    if sum(word.startswith("/") for word in text.split()) > 1:
        return "there is more than one address: dial one after the other"
    return "there is a space or an invisible character inside the address"


def _bad_host(name: str, value: str) -> str | None:
    if not value:
        return f"the address is missing after /{name}: {_EXAMPLES[name]} has one"
    try:
        if ip_address(value).version == int(name[2]):
            return None
    except ValueError:
        pass
    return f"{value[:64]} is not an IPv{name[2]} address: {_EXAMPLES[name]} has one"


def _bad_id(value: str) -> str:
    if not value:
        return "the peer id is missing after /p2p"
    if value.startswith(_ID_BEGINNINGS) or "…" in value:
        return _not_whole(value)
    return f"{value[:64]} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz"


def _not_whole(peer_id: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in peer_id[:64])
    if "…" in peer_id or "..." in peer_id:
        return f"{shown} is a peer id shortened for show: copy the whole of it"
    return f"{shown} is not a whole peer id: characters are missing or wrong, so copy it again"


def what_is_wrong(text: str) -> str:
    """What is not right about a text that begins like a multiaddr and is none."""
    guess = meant(text)
    if guess is not None:
        return f"write it as {guess}"
    parts = text.split("/")[1:]
    for name, value in zip(parts, [*parts[1:], ""], strict=True):
        if name in ("tcp", "udp"):
            if not value:
                return f"the port is missing after /{name}: {EXAMPLE} has one"
            if not is_port(value) and value != "0":
                return f"{value[:16]} is not a port: those go from 1 to {MAX_PORT}"
        elif name == "p2p":
            try:
                PeerId.parse(value)
            except AddressError:
                return _bad_id(value)
        elif name in _EXAMPLES:
            bad = _bad_host(name, value)
            if bad is not None:
                return bad
    unknown = _unknown_protocol(parts)
    if unknown is not None:
        return f"{unknown[:32] or 'nothing'} is not a protocol: addresses look like {EXAMPLE}"
    return f"not a multiaddr: addresses look like {EXAMPLE}"


def _unknown_protocol(parts: list[str]) -> str | None:
    """The first name that stands where a protocol should and is none."""
    position = 0
    while position < len(parts):
        name = parts[position]
        try:
            protocol_with_name(name)
        except ProtocolNotFoundError:
            return name
        if name == "unix":
            return None  # its value is a path, which goes on to the end
        position += 1 if name in WITHOUT_VALUE else 2
    return None
