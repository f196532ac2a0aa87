"""Words for a person whose text is not an address: what is wrong with it, what would be right."""

from __future__ import annotations

from ipaddress import ip_address

from multiaddr.exceptions import ProtocolNotFoundError
from multiaddr.protocols import protocol_with_name

from node.errors import AddressError
from node.identity import PeerId

MAX_PORT = 65535
EXAMPLE = "/ip4/203.0.113.7/tcp/4001"
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
    if "/" in text:
        return f"an address begins with a slash, like {EXAMPLE}"
    host, port = text, ""
    if text.startswith("[") or text.count(":") == 1:
        host, _, port = text.rpartition(":")
    if port and not _is_port(port):
        return f"{port[:16]} is not a port: those go from 1 to {MAX_PORT}"
    try:
        address = ip_address(host.strip("[]"))
        host = f"/ip{address.version}/{address}"
    except ValueError:
        if not host or not set(host.casefold()) <= _NAME_CHARACTERS:
            return f"an address begins with a slash, like {EXAMPLE}"
        host = f"/dns/{host}"
    if not port:
        return f"the port is missing: write it as {host}/tcp/ and the port, like {EXAMPLE}"
    return f"write it as {host}/tcp/{int(port)}"


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 5 and 0 < int(text) <= MAX_PORT


def what_is_wrong(text: str) -> str:
    """What is not right about a text that begins like a multiaddr and is none."""
    parts = text.split("/")[1:]
    for name, value in zip(parts, [*parts[1:], ""], strict=True):
        if name in ("tcp", "udp"):
            if not value:
                return f"the port is missing after /{name}: {EXAMPLE} has one"
            if not _is_port(value) and value != "0":
                return f"{value[:16]} is not a port: those go from 1 to {MAX_PORT}"
        elif name == "p2p":
            try:
                PeerId.parse(value)
            except AddressError as bad_id:
                return str(bad_id)
        elif name in ("ip4", "ip6"):
            version = int(name[2])
            try:
                wrong = ip_address(value).version != version
            except ValueError:
                wrong = True
            if wrong:
                shown = value[:64] or "nothing"
                return f"{shown} is not an IPv{version} address: {_EXAMPLES[name]} has one"
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
