"""Words for a person whose text is not an address: what is wrong with it, what would be right."""

from __future__ import annotations

from ipaddress import ip_address

from multiaddr.exceptions import ProtocolNotFoundError
from multiaddr.protocols import protocol_with_name

from node.address_guess import MAX_PORT, is_port, meant
from node.errors import AddressError
from node.identity import PeerId
from node.phrase import Phrase

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
        return Phrase("a peer id alone is written /p2p/{peer}", peer=PeerId.parse(text))
    except AddressError:
        pass
    guess = meant(text)
    if guess is not None:
        return Phrase("write it as {addr}", addr=guess)
    if text.startswith(_ID_BEGINNINGS) and "." not in text:
        return _not_whole(text)
    if "/" in text:
        return Phrase("an address begins with a slash, like {example}", example=EXAMPLE)
    host, port = text, ""
    if text.startswith("[") or text.count(":") == 1:
        host, _, port = text.rpartition(":")
    if port and not is_port(port):
        return _no_port(port)
    if host.isdecimal() or not host:
        return Phrase(
            "that is a port alone; an address names the computer too, like {example}",
            example=EXAMPLE,
        )
    try:
        address = ip_address(host.strip("[]"))
        host = f"/ip{address.version}/{address}"
    except ValueError:
        if not set(host.casefold()) <= _NAME_CHARACTERS:
            return Phrase("an address begins with a slash, like {example}", example=EXAMPLE)
        host = f"/dns/{host}"
    return Phrase(
        "the port is missing: write it as {start}/tcp/ and the port, like {example}",
        start=host,
        example=EXAMPLE,
    )


def with_space(text: str) -> str:
    """What to write instead of a text with spaces or invisible characters in it."""
    guess = meant(text) if text.isprintable() else None
    if guess is not None:
        return Phrase("write it as {addr}", addr=guess)
    if sum(word.startswith("/") for word in text.split()) > 1:
        return Phrase("there is more than one address: dial one after the other")
    return Phrase("there is a space or an invisible character inside the address")


def _bad_host(name: str, value: str) -> str | None:
    if not value:
        return Phrase(
            "the address is missing after /{name}: {example} has one",
            name=name,
            example=_EXAMPLES[name],
        )
    try:
        if ip_address(value).version == int(name[2]):
            return None
    except ValueError:
        pass
    return Phrase(
        "{given} is not an IPv{version} address: {example} has one",
        given=value[:64],
        version=name[2],
        example=_EXAMPLES[name],
    )


def _bad_id(value: str) -> str:
    if not value:
        return Phrase("the peer id is missing after /p2p")
    if value.startswith(_ID_BEGINNINGS) or "…" in value:
        return _not_whole(value)
    return Phrase(
        "{given} is not a peer id: those begin with 12D3Koo, 16Uiu2, Qm or bafz", given=value[:64]
    )


def _no_port(given: str) -> Phrase:
    return Phrase(
        "{given} is not a port: those go from 1 to {most}", given=given[:16], most=MAX_PORT
    )


def _not_whole(peer_id: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in peer_id[:64])
    if "…" in peer_id or "..." in peer_id:
        return Phrase("{given} is a peer id shortened for show: copy the whole of it", given=shown)
    return Phrase(
        "{given} is not a whole peer id: characters are missing or wrong, so copy it again",
        given=shown,
    )


def what_is_wrong(text: str) -> str:
    """What is not right about a text that begins like a multiaddr and is none."""
    guess = meant(text)
    if guess is not None:
        return Phrase("write it as {addr}", addr=guess)
    parts = text.split("/")[1:]
    for name, value in zip(parts, [*parts[1:], ""], strict=True):
        if name in ("tcp", "udp"):
            if not value:
                return Phrase(
                    "the port is missing after /{name}: {example} has one",
                    name=name,
                    example=EXAMPLE,
                )
            if not is_port(value) and value != "0":
                return _no_port(value)
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
        return Phrase(
            "{name} is not a protocol: addresses look like {example}",
            name=unknown[:32] or Phrase("nothing"),
            example=EXAMPLE,
        )
    return Phrase("not a multiaddr: addresses look like {example}", example=EXAMPLE)


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
