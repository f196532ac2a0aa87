"""Sharing the listen port with dials: what each system wants, in one table, and what follows.

Nothing here opens a socket; every decision is a function of its arguments, so the rules of all
systems can be read and tested on any of them. Measured on Linux (PROTOCOLS §21.4, NATLAB §5); the
other rows rest on documents and on what go-libp2p and rust-libp2p do (§21.1, §21.2, §21.5).
"""

from __future__ import annotations

import errno
import socket
import sys
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from node.address import Endpoint
from node.net.network import Listening
from node.phrase import Phrase


class Phase(StrEnum):
    """The call of a dial that failed."""

    BIND = "bind"
    CONNECT = "connect"


TUPLE_IN_USE = Phrase(
    "a connection between the shared port and that address exists already, or has just been closed"
)
"""Two connections cannot have the same four numbers; a port of its own always works."""

NOT_SHARED = Phrase("the system did not let the dial share the listening port")
_ADDRESS_GONE = Phrase("this machine no longer has the address that we listen on")
_FORBIDDEN = Phrase("the system forbids dialling from the listening port")
_WRONG_SOURCE = Phrase("that address cannot be reached from the address that we listen on")

_LINUX_FALL_BACK: dict[tuple[Phase, int], str] = {
    (Phase.BIND, errno.EADDRINUSE): NOT_SHARED,
    (Phase.BIND, errno.EADDRNOTAVAIL): _ADDRESS_GONE,
    (Phase.BIND, errno.EACCES): _FORBIDDEN,
    (Phase.BIND, errno.EINVAL): _WRONG_SOURCE,
    (Phase.CONNECT, errno.EADDRNOTAVAIL): TUPLE_IN_USE,
    (Phase.CONNECT, errno.EADDRINUSE): TUPLE_IN_USE,
    (Phase.CONNECT, errno.EINVAL): _WRONG_SOURCE,
}
# The BSD family names a used 4-tuple EADDRINUSE, at bind as well as at connect.
_BSD_FALL_BACK = _LINUX_FALL_BACK | {(Phase.BIND, errno.EADDRINUSE): TUPLE_IN_USE}


@dataclass(frozen=True, slots=True)
class ReuseRules:
    """How one system shares a TCP port. Options are names of `socket`, set at SOL_SOCKET."""

    system: str
    """For people."""
    alone: tuple[str, ...]
    """On a listener before bind: fails if anybody listens there, not for closed connections."""
    share: tuple[str, ...]
    """On a listener after that bind, before listen: from here on dials may join."""
    join: tuple[str, ...]
    """On a listener before bind, where `alone` failed: works if the other one shares, too."""
    dial: tuple[str, ...]
    """On a socket that dials from the shared port, before bind."""
    fall_back: dict[tuple[Phase, int], str]
    """Errors after which a port of its own is worth a try, and the reason in words."""
    unsupported: str | None = None
    """Why this system cannot share a port at all; None where it can."""


LINUX = ReuseRules(
    system="Linux",
    alone=("SO_REUSEADDR",),
    share=("SO_REUSEPORT",),
    join=("SO_REUSEADDR", "SO_REUSEPORT"),
    dial=("SO_REUSEADDR", "SO_REUSEPORT"),
    fall_back=_LINUX_FALL_BACK,
)
MACOS = ReuseRules(
    system="macOS",
    alone=("SO_REUSEADDR",),
    share=("SO_REUSEPORT",),
    join=("SO_REUSEADDR", "SO_REUSEPORT"),
    dial=("SO_REUSEADDR", "SO_REUSEPORT"),
    fall_back=_BSD_FALL_BACK,
)
FREEBSD = ReuseRules(
    system="FreeBSD",
    alone=("SO_REUSEADDR",),
    # Without _LB one of two listeners would get everything. Not on dials: a bound socket of the
    # group that does not listen could be handed an inbound connection.
    share=("SO_REUSEPORT", "SO_REUSEPORT_LB"),
    join=("SO_REUSEADDR", "SO_REUSEPORT", "SO_REUSEPORT_LB"),
    dial=("SO_REUSEADDR", "SO_REUSEPORT"),
    fall_back=_BSD_FALL_BACK,
)
BSD = ReuseRules(
    system="BSD",
    alone=("SO_REUSEADDR",),
    share=("SO_REUSEPORT",),
    join=("SO_REUSEADDR", "SO_REUSEPORT"),
    dial=("SO_REUSEADDR", "SO_REUSEPORT"),
    fall_back=_BSD_FALL_BACK,
)
WINDOWS = ReuseRules(
    system="Windows",
    # SO_REUSEADDR there lets any program take the port over; this one forbids just that.
    alone=("SO_EXCLUSIVEADDRUSE",),
    share=(),
    join=(),
    dial=(),
    fall_back={},
    unsupported=Phrase("Windows has no safe way for a dial to share a listening port"),
)
UNKNOWN = ReuseRules(
    system="this system",
    alone=("SO_REUSEADDR",),
    share=(),
    join=(),
    dial=(),
    fall_back={},
    unsupported=Phrase("this system has no way known to us for a dial to share a listening port"),
)

_VALUES = {"SO_REUSEPORT_LB": 0x00010000}
"""Options whose number older Pythons do not know (FreeBSD's sys/socket.h)."""


def rules_of(platform: str = sys.platform) -> ReuseRules:
    """The rules of a system by Python's name for it."""
    if platform.startswith(("linux", "android")):
        return LINUX
    if platform in ("darwin", "ios"):
        return MACOS
    if platform.startswith("freebsd"):
        return FREEBSD
    if platform.startswith(("openbsd", "netbsd", "dragonfly")):
        return BSD
    if platform in ("win32", "cygwin"):
        return WINDOWS
    return UNKNOWN


def set_options(sock: socket.socket, names: Iterable[str]) -> None:
    """Switch options of the table on.

    Raises:
        OSError: the system does not know one of them.
    """
    for name in names:
        sock.setsockopt(socket.SOL_SOCKET, getattr(socket, name, None) or _VALUES[name], 1)


def fall_back_reason(rules: ReuseRules, phase: Phase, code: int | None) -> str | None:
    """Why a failed dial from the shared port should be tried from a new one; None: it should not.

    A refusal, a time-out or a missing route is the answer of the network: another port would not
    change it.
    """
    return None if code is None else rules.fall_back.get((phase, code))


@dataclass(frozen=True, slots=True)
class Source:
    """Where a dial is to leave from."""

    endpoint: Endpoint | None
    """What to bind to; None: a port of its own."""
    reason: str | None
    """Why the shared port is not used; None when it is."""


def choose_source(
    remote: Endpoint,
    listening: Iterable[Listening],
    route_source: Callable[[Endpoint], str | None],
    same_interface: Callable[[str, str], bool],
) -> Source:
    """Choose the shared port for a dial to `remote`, as go-libp2p does (PROTOCOLS §21.1).

    A listener on the address that the route prefers comes first, then a wildcard one, then one on
    the same interface. Loopback goes with loopback only: Linux answers EINVAL to a mixture.

    Args:
        remote: the target.
        listening: our listeners.
        route_source: the address that the system would send from; asked only if it matters.
        same_interface: whether two of our addresses belong to one interface.
    """
    family = [one for one in listening if one.endpoint.version == remote.version]
    if not family:
        return Source(None, Phrase("we do not listen on IPv{version}", version=remote.version))
    sharing = [one for one in family if one.reuse]
    if not sharing:
        return Source(None, family[0].reuse_reason or NOT_SHARED)
    specific = [one.endpoint for one in sharing if not one.endpoint.is_wildcard]
    wildcard = next((one.endpoint for one in sharing if one.endpoint.is_wildcard), None)
    if not specific:
        return Source(wildcard, None)
    preferred = route_source(remote)
    for endpoint in specific:
        if endpoint.host == preferred:
            return Source(endpoint, None)
    if wildcard is not None:
        return Source(wildcard, None)
    for endpoint in specific:
        if endpoint.is_loopback or remote.is_loopback:
            fits = endpoint.is_loopback and remote.is_loopback
        else:
            fits = preferred is not None and same_interface(endpoint.host, preferred)
        if fits:
            return Source(endpoint, None)
    if remote.is_loopback:
        return Source(None, Phrase("we do not listen on a loopback address"))
    if preferred is None:
        return Source(None, Phrase("this machine has no route to that address"))
    return Source(
        None,
        Phrase(
            "we do not listen on {host}, from which this machine reaches that address",
            host=preferred,
        ),
    )


def is_own(
    remote: Endpoint, listening: Iterable[Listening], hosts: Callable[[], Collection[str]]
) -> bool:
    """Whether a dial to `remote` would only reach our own listener. `hosts`: our IP addresses."""
    for one in listening:
        endpoint = one.endpoint
        if endpoint.port != remote.port or endpoint.version != remote.version:
            continue
        if endpoint.host == remote.host:
            return True
        if endpoint.is_wildcard and (
            remote.is_loopback or remote.is_wildcard or remote.host in hosts()
        ):
            return True
    return False


def is_shared(local: Endpoint, listening: Iterable[Listening]) -> bool:
    """Whether a connection whose own end is `local` left from a port that we listen on."""
    for one in listening:
        endpoint = one.endpoint
        if one.reuse and endpoint.port == local.port:
            if endpoint.host == local.host:
                return True
            if endpoint.is_wildcard and endpoint.version == local.version:
                return True
    return False
