"""What a home's NAT does, measured with plain sockets: no program is asked what it thinks of it.

The computer inside listens on a port and dials from it, as Natscope does. Mapping is how those who
were dialled see it; filtering is who gets in when they try.
"""

from __future__ import annotations

import contextlib
import ctypes
import select
import socket
import struct
import time
from collections.abc import Collection, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

from node.terms import Mapping, Reach
from tests.support.namespaces import Host
from tests.support.nat_lab import Home, Internet

PORT = 4001
NOBODY = 9
"""A port on which no gateway listens: it says so."""
PATIENCE = 0.25
"""Seconds until who has not come in is taken to be kept out; no cable here takes a thousandth."""
SURE_SECONDS = 5.0
"""For what must come: a packet over a new cable may be lost, and is sent again in 1 s."""

_ETH_P_IP, _ETH_P_IPV6 = 0x0800, 0x86DD
_IPV6_HEADER = 40
_SO_ATTACH_FILTER = 26
_TCP = 6

End = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found, in the words of the lab's kinds."""

    mapping: Mapping
    filtering: Mapping
    port_preserving: bool
    hairpin: bool | None
    reach: Reach


def measure(internet: Internet, home: Home) -> Measured:
    """Measure a home; its NAT must not have seen anything yet."""
    with ExitStack() as sockets:
        return _Measurement(internet, home, sockets).run()


class _Measurement:
    """One run, and its sockets."""

    def __init__(self, internet: Internet, home: Home, sockets: ExitStack) -> None:
        self._internet, self._home, self._sockets = internet, home, sockets
        self._version = home.kind.version
        self._listener = self._open(home.inside, PORT)
        self._listener.listen()
        self._listener.setblocking(False)

    def run(self) -> Measured:
        """Dial out, let the others try, and judge."""
        observers = self._internet.observers
        self._see_that_the_cables_work()
        hosts = [place.host for place in observers]
        at = [place.ip(self._version) for place in observers]
        seen = [
            self._dialled(hosts[number], (at[number], port))
            for number, port in ((0, PORT), (0, PORT + 1), (1, PORT), (2, PORT))
        ]
        knocked_from = self._dialled_in_vain(hosts[3], (at[3], PORT))
        tries = {
            "stranger": self._dial(self._internet.stranger.host, seen[0]),
            "address": self._dial(hosts[0], seen[0]),
            "endpoint": self._dial(hosts[3], knocked_from, PORT),
        }
        if self._home.kind.translated:
            tries["neighbour"] = self._dial(self._home.neighbour, seen[0])
        came_in = _connected(tries)
        self._see_that_they_came(came_in)
        return Measured(
            mapping=self._mapping(seen),
            filtering=_filtering(came_in),
            port_preserving=all(port == PORT for _, port in seen),
            hairpin="neighbour" in came_in if "neighbour" in tries else None,
            reach=Reach.REACHABLE if "stranger" in came_in else Reach.NOT_REACHABLE,
        )

    def _see_that_the_cables_work(self) -> None:
        """Whoever is to be kept out by the NAT is kept out by nothing else."""
        home, version = self._home, self._version
        places = (*self._internet.observers, self._internet.stranger)
        ends = [(place.host, place.gateway(version)) for place in places]
        ends += [(host, home.gateway) for host in (home.inside, home.neighbour)]
        waiting = select.poll()
        for host, gateway in ends:
            waiting.register(self._dial(host, (gateway, NOBODY)), select.POLLOUT)
        for _ in ends:
            answered = waiting.poll(SURE_SECONDS * 1000)
            assert answered, "a cable carries nothing"
            waiting.unregister(answered[0][0])

    # --- outwards ------------------------------------------------------------------------------

    def _dialled(self, observer: Host, end: End) -> End:
        """Dial an observer from the port on which we listen; where it sees us."""
        server = self._open(observer, end[1], end[0])
        server.listen()
        server.settimeout(SURE_SECONDS)
        dialling = self._dial(self._home.inside, end, PORT)
        accepted, seen = server.accept()
        self._sockets.enter_context(accepted)
        assert dialling.getsockname()[1] == PORT
        return seen[0], seen[1]

    def _dialled_in_vain(self, observer: Host, end: End) -> End:
        """Dial an endpoint that says nothing, not even no; from where that came."""
        deaf = self._open(observer, end[1], end[0])
        with _heard(observer, self._version) as frames, deaf:
            _make_deaf(deaf)
            deaf.listen()
            self._dial(self._home.inside, end, PORT)
            return self._home.public, _source_port(frames, self._version, end[1])

    def _mapping(self, seen: list[End]) -> Mapping:
        assert {host for host, _ in seen} == {self._home.public}
        if all(end == (self._home.address, PORT) for end in seen):
            return Mapping.NO_NAT
        if len(set(seen)) == 1:
            return Mapping.ENDPOINT_INDEPENDENT
        if seen[0] == seen[1]:
            return Mapping.ADDRESS_DEPENDENT
        return Mapping.ADDRESS_AND_PORT_DEPENDENT

    # --- inwards -------------------------------------------------------------------------------

    def _see_that_they_came(self, came_in: Collection[str]) -> None:
        """Whoever connected did so with our listener; whom we knocked at meets us half-way."""
        sources = []
        with contextlib.suppress(BlockingIOError):
            while True:
                accepted, source = self._listener.accept()
                self._sockets.enter_context(accepted)
                sources.append(source[0])
        assert len(sources) == len(set(came_in) - {"endpoint"})
        if "neighbour" in came_in:
            assert self._home.public in sources, "a hairpin shows the address outside"
            assert self._home.neighbour_address not in sources

    # --- sockets -------------------------------------------------------------------------------

    def _dial(self, host: Host, end: End, port: int = 0) -> socket.socket:
        """Begin to connect."""
        dialling = self._open(host, port)
        dialling.setblocking(False)
        with contextlib.suppress(BlockingIOError, ConnectionRefusedError):
            dialling.connect(end)
        return dialling

    def _open(self, host: Host, port: int, address: str | None = None) -> socket.socket:
        family, anywhere = (
            (socket.AF_INET, "0.0.0.0") if self._version == 4 else (socket.AF_INET6, "::")
        )
        with host.entered():
            opened = self._sockets.enter_context(socket.socket(family))
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        opened.bind((address or anywhere, port))
        return opened


def _filtering(came_in: Collection[str]) -> Mapping:
    assert "endpoint" in came_in, "answers have to get in, whatever the filter"
    if "stranger" in came_in:
        return Mapping.ENDPOINT_INDEPENDENT
    if "address" in came_in:
        return Mapping.ADDRESS_DEPENDENT
    return Mapping.ADDRESS_AND_PORT_DEPENDENT


def _connected(tries: dict[str, socket.socket]) -> set[str]:
    """Those who are connected once it is clear who is not."""
    waiting = select.poll()
    for dialling in tries.values():
        waiting.register(dialling, select.POLLOUT)
    undecided, until = len(tries), time.monotonic() + PATIENCE
    while undecided and (left := until - time.monotonic()) > 0:
        for descriptor, _ in waiting.poll(left * 1000):
            waiting.unregister(descriptor)
            undecided -= 1
    return {who for who, dialling in tries.items() if _has_peer(dialling)}


def _has_peer(dialling: socket.socket) -> bool:
    try:
        dialling.getpeername()
    except OSError:
        return False
    return True


def _make_deaf(listener: socket.socket) -> None:
    """Let the kernel drop what comes for this socket, instead of answering it."""
    drop_all = ctypes.create_string_buffer(struct.pack("=HBBI", 0x06, 0, 0, 0))
    program = struct.pack("@HP", 1, ctypes.addressof(drop_all))
    listener.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, program)


@contextlib.contextmanager
def _heard(host: Host, version: int) -> Iterator[socket.socket]:
    """IP packets as they come in on a host."""
    kind = _ETH_P_IP if version == 4 else _ETH_P_IPV6
    with host.entered():
        frames = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, 0)
    with frames:
        frames.settimeout(SURE_SECONDS)
        frames.bind(("eth", kind))
        yield frames


def _source_port(frames: socket.socket, version: int, to_port: int) -> int:
    """The port from which a TCP segment for `to_port` came."""
    while True:
        packet = frames.recv(65536)
        carries, start = (
            (packet[9], (packet[0] & 0xF) * 4) if version == 4 else (packet[6], _IPV6_HEADER)
        )
        if carries == _TCP:
            source, target = struct.unpack_from("!HH", packet, start)
            if target == to_port:
                return int(source)
