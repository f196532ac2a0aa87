"""The values of command line options: each function reads one text, or says what is wrong with it.

All of them raise `argparse.ArgumentTypeError`, whose message is for the user.
"""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable
from ipaddress import ip_address, ip_network
from pathlib import Path

PICTURES = (".png", ".jpg", ".jpeg")
LONGEST_SECONDS = 86_400.0
MOST_OBSERVERS = 1000
MOST_PORT = 65_535
LOOPBACK = "127.0.0.1"

LISTEN = re.compile(r"(/ip6zone/[^/]+)?/ip[46]/[^/]+/tcp/\d+")
"""A multiaddr that can be listened on."""
STUN = re.compile(r"(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]{1,253})(:[1-9]\d{0,4})?")
"""A STUN server: `HOST` or `HOST:PORT`."""


def address(text: str) -> str:
    """A multiaddr that can be parsed."""
    from node import AddressError, parse_address

    try:
        return str(parse_address(text))
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def circuit(text: str) -> str:
    """A multiaddr that leads to a peer through a relay: `RELAY/p2p-circuit/p2p/PEER`."""
    from node import AddressError, parse_dialable

    try:
        given = str(parse_dialable(text))
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    relay, between, peer = given.partition("/p2p-circuit/p2p/")
    if not between or not peer or "/p2p/" not in relay:
        raise argparse.ArgumentTypeError(
            f"{given} names no relay with a peer behind it: "
            "/ip4/198.51.100.2/tcp/4001/p2p/RELAY/p2p-circuit/p2p/PEER does"
        )
    return given


def invitation(text: str) -> str:
    """A way into a room, `host:port` or a multiaddr; as a multiaddr."""
    from node import AddressError, parse_invitation

    try:
        return str(parse_invitation(text))
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def listen_address(text: str) -> str:
    """A multiaddr of an IP address and a TCP port."""
    given = address(text)
    if not LISTEN.fullmatch(given):
        raise argparse.ArgumentTypeError(
            f"cannot listen on {given}: an IP address and a TCP port are needed, as in "
            "/ip4/0.0.0.0/tcp/4001"
        )
    return given


def cidr(text: str) -> str:
    """A range of IP addresses."""
    try:
        return str(ip_network(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"not an address range: {error}; write it as 203.0.113.0/24"
        ) from None


def _number(text: str, kind: Callable[[str], float], lowest: float, highest: float) -> float:
    try:
        number = kind(text)
    except ValueError:
        number = math.nan
    if not lowest <= number <= highest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {lowest:g} to {highest:g}")
    return number


def stun_server(text: str) -> str:
    """`HOST` or `HOST:PORT`; not resolved yet."""
    if not STUN.fullmatch(text):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no STUN server: write stun.example.org or 192.0.2.7:3478"
        )
    return text


def metrics_address(text: str) -> tuple[str, int]:
    """`IP:PORT`, or `:PORT` for this computer alone."""
    found = endpoint(text)
    if found is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no IP address with a port: write 127.0.0.1:9464, or :9464 for the same"
        )
    return found


def endpoint(text: str) -> tuple[str, int] | None:
    """Read `IP:PORT`, or `:PORT` for this computer alone; None where it is neither."""
    host, colon, port = text.rpartition(":")
    try:
        if not colon or not port.isdecimal() or not 1 <= int(port) <= MOST_PORT:
            return None
        if host.startswith("[") != (":" in host) or host.startswith("[") != host.endswith("]"):
            return None
        return str(ip_address(host.strip("[]") or LOOPBACK)), int(port)
    except ValueError:
        return None


def observers(text: str) -> int:
    """How many observers must agree."""
    return int(_number(text, int, 1, MOST_OBSERVERS))


def seconds(text: str) -> float:
    """A duration in seconds, up to a day."""
    return _number(text, float, 0.01, LONGEST_SECONDS)


def speed(text: str) -> float:
    """How many times as fast."""
    return _number(text, float, 0.001, 1e6)


def picture(text: str) -> Path:
    """A new file of a kind of picture that Qt can write."""
    path = new_file(text)
    if path.suffix.lower() not in PICTURES:
        raise argparse.ArgumentTypeError(f"{text} has to end in {', '.join(PICTURES)}")
    return path


def new_file(text: str) -> Path:
    """A file that can be made or written over."""
    path = Path(text)
    if not _is_directory(path.parent):
        raise argparse.ArgumentTypeError(f"there is no directory {path.parent}")
    if _is_directory(path):
        raise argparse.ArgumentTypeError(f"{path} is a directory, not a file")
    return path


def old_file(text: str) -> Path:
    """A file that is there."""
    path = new_file(text)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"there is no file {path}")
    return path


def data_dir(text: str) -> Path:
    """A directory, to be made if it is not there; absolute."""
    path = Path(text).absolute()
    if not _is_directory(path.parent):
        raise argparse.ArgumentTypeError(f"there is no directory {path.parent}")
    if path.exists() and not path.is_dir():
        raise argparse.ArgumentTypeError(f"{path} is not a directory")
    return path


def _is_directory(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        raise argparse.ArgumentTypeError(f"{str(path)!r} cannot be the name of a file") from None
