"""Multiaddrs at the border: parsed with words that help, checked when they come off the wire.

The library takes any bytes and checks none, so a wire address is accepted only if it survives a
round trip through its text form. Inside, a TCP address is an `Endpoint`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from typing import Any

from multiaddr.multiaddr import Multiaddr

from node.address_hints import EXAMPLE, WITHOUT_VALUE, what_is_wrong, with_space, without_scheme
from node.errors import AddressError, RemoteProtocolError
from node.identity import PeerId
from node.phrase import Phrase
from node.scope import PublicPredicate, Scope, observer_group, scope_of

__all__ = [
    "Endpoint",
    "Multiaddr",
    "PublicPredicate",
    "Scope",
    "dialable",
    "from_wire",
    "has_port_zero",
    "host_of",
    "multiaddr_of",
    "observer_group",
    "parse",
    "parse_dialable",
    "relay_of",
    "scope_of",
    "split_peer_id",
    "tcp_endpoint",
    "text_of",
    "thin_waist",
    "with_peer_id",
]

MAX_TEXT = 1024
"""Characters of an address that a person may type."""
MAX_WIRE = 512
"""Bytes of an address that a peer may send; two certificate hashes and two peer ids take 260."""
PEER_ID_CODE = b"\xa5\x03"
"""`/p2p/` as it stands in a binary address."""
_CIRCUIT_CODE = b"\xa2\x02"
WIRE_KEPT = 8192
"""Checked addresses shared by all peers that name them; only those of `WIRE_KEPT_SIZE` bytes."""
WIRE_KEPT_SIZE = 128
"""Bytes; an address with a peer id takes 47, so that a hostile peer cannot fill the memory."""
NAMES = frozenset({"dns", "dns4", "dns6", "dnsaddr"})
NOT_SPOKEN = {
    "quic": Phrase("QUIC is not spoken yet, only TCP"),
    "quic-v1": Phrase("QUIC is not spoken yet, only TCP"),
    "udp": Phrase("UDP addresses cannot be dialled yet, only TCP"),
    "webtransport": Phrase("WebTransport is not spoken, only TCP"),
    "webrtc": Phrase("WebRTC is not spoken, only TCP"),
    "webrtc-direct": Phrase("WebRTC is not spoken, only TCP"),
    "ws": Phrase("WebSocket is not spoken, only plain TCP"),
    "wss": Phrase("WebSocket is not spoken, only plain TCP"),
    "unix": Phrase("Unix sockets are not spoken, only TCP"),
    "memory": Phrase("memory addresses mean nothing outside a test"),
}


@dataclass(frozen=True, slots=True, order=True)
class Endpoint:
    """An IP address and a TCP port."""

    host: str
    """The IP address in canonical text, without zone."""
    port: int
    zone: str = ""
    """Interface of a link-local IPv6 address."""

    @classmethod
    def of(cls, name: tuple[Any, ...]) -> Endpoint:
        """From a socket's own or peer name."""
        host, _, zone = str(name[0]).partition("%")
        if host.startswith("::ffff:") and "." in host:
            host = host[7:]
        if not zone and len(name) > 3 and name[3]:
            zone = str(name[3])
        return cls(host, int(name[1]), zone)

    @property
    def version(self) -> int:
        """4 or 6."""
        return 6 if ":" in self.host else 4

    @property
    def is_wildcard(self) -> bool:
        """Stands for every address of its family."""
        return scope_of(self.host) is Scope.UNSPECIFIED

    @property
    def is_loopback(self) -> bool:
        """Stays on this computer."""
        return scope_of(self.host) is Scope.LOOPBACK

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse(text: str) -> Multiaddr:
    """A multiaddr as a person types it; `/ipfs/` is read as the `/p2p/` that it once was.

    Raises:
        AddressError: it is none; the message says what would be right.
    """
    text = text.strip()
    if not text:
        raise AddressError(Phrase("type the address of a peer, like {example}", example=EXAMPLE))
    if len(text) > MAX_TEXT:
        raise AddressError(
            Phrase("an address of more than {most} characters is none", most=MAX_TEXT)
        )
    if any(not char.isprintable() or char.isspace() for char in text):
        raise AddressError(with_space(text))
    if not text.startswith("/"):
        raise AddressError(without_scheme(text))
    text = text.rstrip("/").replace("/ipfs/", "/p2p/")
    if not text:
        raise AddressError(Phrase("type the address of a peer, like {example}", example=EXAMPLE))
    try:
        address = Multiaddr(text)
        written = str(address)
        # Of `/p2p/bafz…` the library makes other bytes than of the same id in base58.
        return address if written == text else Multiaddr(written)
    except (ValueError, TypeError, LookupError):
        raise AddressError(what_is_wrong(text)) from None


def from_wire(data: bytes) -> Multiaddr:
    """A binary multiaddr that a peer sent.

    Raises:
        RemoteProtocolError: it is empty, too long, not what it would be written as again, or its
            text is none that `parse` takes: too long as well, or not to be shown.
    """
    if not data or len(data) > MAX_WIRE:
        raise RemoteProtocolError(f"an address of {len(data)} bytes")
    return _from_wire(data) if len(data) <= WIRE_KEPT_SIZE else _checked(data)


@lru_cache(maxsize=WIRE_KEPT)
def _from_wire(data: bytes) -> Multiaddr:
    # IP and TCP alone, as most are: their lengths leave nothing that could be wrong.
    return Multiaddr(data) if _ip_tcp(data) == len(data) else _checked(data)


def _checked(data: bytes) -> Multiaddr:
    try:
        text = str(Multiaddr(data))
        showable = len(text) <= MAX_TEXT and text.isprintable() and " " not in text
        if showable and Multiaddr(text).to_bytes() == data:
            return Multiaddr(data)
    except (ValueError, TypeError, LookupError):
        pass
    raise RemoteProtocolError("an address is malformed")


def _ip_tcp(data: bytes) -> int:
    """Length of the `/ip4|ip6/…/tcp/…` at the front of a binary address; 0 if there is none."""
    if data[:1] == b"\x04" and data[5:6] == b"\x06" and len(data) >= 8:
        return 8
    if data[:1] == b"\x29" and data[17:18] == b"\x06" and len(data) >= 20:
        return 20
    return 0


def _plain(data: bytes) -> int:
    """The same for an address that has nothing but a `/p2p/…` behind it; 0 for other shapes.

    Nearly all that are dialled are of this shape, and the text of an address is dear to make.
    """
    end = _ip_tcp(data)
    rest = len(data) - end
    named = rest > 3 and data[end : end + 2] == PEER_ID_CODE and data[end + 2] == rest - 3 < 128
    return end if not rest or named else 0


def tcp_endpoint(address: Multiaddr, *, port_zero: bool = False) -> Endpoint | None:
    """The endpoint of `/ip4|ip6/…/tcp/…` with or without `/p2p/…`; None for any other shape.

    Port 0 means something only where one listens: with `port_zero`.
    """
    data = address.to_bytes()
    if end := _plain(data):
        port = int.from_bytes(data[end - 2 : end], "big")
        return Endpoint(_ip_text(data), port) if port or port_zero else None
    parts = _parts(address)
    endpoint = _endpoint_of(parts)
    if endpoint is None or (not endpoint.port and not port_zero):
        return None
    rest = [name for name, _ in parts[3 if endpoint.zone else 2 :]]
    return endpoint if rest in ([], ["p2p"]) else None


def thin_waist(address: Multiaddr) -> Endpoint | None:
    """IP address and TCP port at the front of an address, whatever follows; None without them."""
    data = address.to_bytes()
    end = _ip_tcp(data)
    if end and _CIRCUIT_CODE not in data[end:]:
        port = int.from_bytes(data[end - 2 : end], "big")
        return Endpoint(_ip_text(data), port) if port else None
    parts = _parts(address)
    if any(name == "p2p-circuit" for name, _ in parts):
        return None
    endpoint = _endpoint_of(parts)
    return endpoint if endpoint is not None and endpoint.port else None


def host_of(address: Multiaddr) -> str | None:
    """The IP address at the front of an address, whatever the transport; None without one."""
    data = address.to_bytes()
    if data[:1] in (b"\x04", b"\x29"):
        return _ip_text(data)
    for name, value in _parts(address)[:2]:
        if name == "ip6":
            return str(ip_address(value or ""))
        if name != "ip6zone":
            break
    return None


def _ip_text(data: bytes) -> str:
    """The IP address at the front of a checked binary address."""
    if data[0] == 4:
        return f"{data[1]}.{data[2]}.{data[3]}.{data[4]}"
    return str(IPv6Address(data[1:17]))


def relay_of(address: Multiaddr) -> Multiaddr | None:
    """The relay's own address, with its peer id, in `…/p2p/RELAY/p2p-circuit`; None for others.

    What may stand behind it, the peer to be met there, is to be split off before.
    """
    data = address.to_bytes()
    if not data.endswith(_CIRCUIT_CODE):
        return None
    parts = _parts(address)
    if [name for name, _ in parts].count("p2p-circuit") != 1 or parts[-1][0] != "p2p-circuit":
        return None
    return Multiaddr(data[: -len(_CIRCUIT_CODE)])


def has_port_zero(address: Multiaddr) -> bool:
    """Whether a TCP or UDP port in an address is 0, which stands for no port at all."""
    data = address.to_bytes()
    if end := _plain(data):
        return data[end - 2 : end] == b"\0\0"
    return any(name in ("tcp", "udp") and value == "0" for name, value in _parts(address))


def dialable(address: Multiaddr) -> None:
    """See that an address is one that we can dial.

    Raises:
        AddressError: it is not; the message says why.
    """
    relay = relay_of(split_peer_id(address)[0]) if _CIRCUIT_CODE in address.to_bytes() else None
    if relay is not None:
        if split_peer_id(address)[1] is None:
            raise AddressError(
                Phrase("{addr} names no peer behind the relay: /p2p/… has to follow", addr=address)
            )
        dialable(relay)
        return
    endpoint = tcp_endpoint(address, port_zero=True)
    if endpoint is None:
        _see_that_it_names(address)
    else:
        _see_that_it_is_somewhere(address, endpoint)


def parse_dialable(text: str) -> Multiaddr:
    """An address as a person types it, to be dialled.

    Raises:
        AddressError: it is none, or none that we can dial; the message says why.
    """
    address = parse(text)
    dialable(address)
    return address


def _see_that_it_names(address: Multiaddr) -> None:
    """Take an address without an IP address that names a peer or a computer, and no other."""
    names = [name for name, _ in _parts(address)]
    if not names:
        raise AddressError(
            Phrase("an empty address cannot be dialled: they look like {example}", example=EXAMPLE)
        )
    if "p2p-circuit" in names:
        raise AddressError(
            Phrase("{addr}: of relays, one can stand between us and the peer", addr=address)
        )
    for name in reversed(names):  # the last is the most telling: QUIC rather than UDP
        if name in NOT_SPOKEN:
            raise AddressError(Phrase("{addr}: {why}", addr=address, why=NOT_SPOKEN[name]))
    if names == ["p2p"] or names == ["dnsaddr"] or names == ["dnsaddr", "p2p"]:
        return
    if names[0] in NAMES and names[1:] in (["tcp"], ["tcp", "p2p"]):
        if int(address.value_for_protocol("tcp") or 0) == 0:
            raise AddressError(Phrase("{addr}: port 0 cannot be dialled", addr=address))
        return
    if "tcp" not in names:
        raise AddressError(
            Phrase("there is no port in {addr}: {example} has one", addr=address, example=EXAMPLE)
        )
    raise AddressError(
        Phrase(
            "{addr} cannot be dialled: addresses look like {example}", addr=address, example=EXAMPLE
        )
    )


def _see_that_it_is_somewhere(address: Multiaddr, endpoint: Endpoint) -> None:
    if not endpoint.port:
        raise AddressError(Phrase("{addr}: port 0 cannot be dialled", addr=address))
    if endpoint.is_wildcard:
        raise AddressError(
            Phrase(
                "{addr} is where one listens; to dial, name the computer's address", addr=address
            )
        )
    if ":" in endpoint.host and not endpoint.zone and scope_of(endpoint.host) is Scope.LINK_LOCAL:
        raise AddressError(
            Phrase(
                "{host} is known on one network only, whose interface must be named: "
                "/ip6zone/eth0/ip6/{host}/tcp/{port}",
                host=endpoint.host,
                port=endpoint.port,
            )
        )


def multiaddr_of(endpoint: Endpoint) -> Multiaddr:
    """The multiaddr of an endpoint."""
    if endpoint.zone:
        return Multiaddr(text_of(endpoint))
    ip = ip_address(endpoint.host)
    kind = b"\x04" if ip.version == 4 else b"\x29"
    return Multiaddr(kind + ip.packed + b"\x06" + endpoint.port.to_bytes(2, "big"))


def text_of(endpoint: Endpoint) -> str:
    """The text multiaddr of an endpoint, made without parsing."""
    if ":" not in endpoint.host:
        return f"/ip4/{endpoint.host}/tcp/{endpoint.port}"
    zone = f"/ip6zone/{endpoint.zone}" if endpoint.zone else ""
    return f"{zone}/ip6/{endpoint.host}/tcp/{endpoint.port}"


def split_peer_id(address: Multiaddr) -> tuple[Multiaddr, PeerId | None]:
    """An address without the `/p2p/…` at its end, and the peer id that stood there."""
    data = address.to_bytes()
    if end := _plain(data):
        if end == len(data):
            return address, None
        return Multiaddr(data[:end]), PeerId(data[end + 3 :])
    head, found, tail = str(address).rpartition("/p2p/")
    if not found or "/" in tail:
        return address, None
    return Multiaddr(head), PeerId.parse(tail)


def with_peer_id(address: Multiaddr, peer_id: PeerId) -> Multiaddr:
    """An address with `/p2p/…` at its end."""
    name = peer_id.to_bytes()
    return Multiaddr(address.to_bytes() + PEER_ID_CODE + bytes([len(name)]) + name)


def _parts(address: Multiaddr) -> list[tuple[str, str | None]]:
    """Protocol names and values, from the text: the library loses the value of `/ip6zone/`."""
    text = str(address).split("/")[1:]
    parts: list[tuple[str, str | None]] = []
    position = 0
    while position < len(text):
        name = text[position]
        position += 1
        value = None
        if name not in WITHOUT_VALUE and position < len(text):
            value = text[position]
            position += 1
        parts.append((name, value))
    return parts


def _endpoint_of(parts: list[tuple[str, str | None]]) -> Endpoint | None:
    zone = ""
    if parts and parts[0][0] == "ip6zone":
        zone = parts[0][1] or ""
        parts = parts[1:]
    if len(parts) < 2 or parts[0][0] not in ("ip4", "ip6") or parts[1][0] != "tcp":
        return None
    return Endpoint(str(ip_address(parts[0][1] or "")), int(parts[1][1] or 0), zone)
