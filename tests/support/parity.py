"""One script for two internets: the kernel's, in namespaces, and the virtual one.

A script is a generator. It asks a `Ground` for sockets, says by `yield` how long it waits or for
what, and puts what it sees into cells, in words that hold on both: `own port` instead of 4001.
Whatever drives it lets real or lab time pass meanwhile; many scripts can run at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator
from enum import StrEnum
from typing import Protocol

from node.address import Endpoint

Step = float | Callable[[], object]
"""Seconds to wait, or something that shall come true first."""
Steps = Generator[Step, None, None]
Cells = dict[str, str]
"""What was seen, by what was looked at."""

SURE_SECONDS = 10.0
"""Most that is waited for something that has to come."""


class Outcome(StrEnum):
    """What became of a dial so far."""

    CONNECTED = "connected"
    REFUSED = "refused"
    SILENT = "no answer"
    TAKEN = "address not available"
    OTHER = "another error"


def heard_words(count: int, *, lost: bool) -> str:
    """What one end has heard."""
    return f"{count}{', and the connection is lost' * lost}"


class Attempt(Protocol):
    """A dial."""

    @property
    def outcome(self) -> Outcome:
        """What became of it so far."""

    def say(self) -> None:
        """Send a byte."""

    def heard(self) -> str:
        """Give how much has come from the other end, and whether it is still there."""

    def close(self, *, reset: bool = False) -> None:
        """Close its socket, in order or by RST; one that was connecting says nothing."""


class Ground(Protocol):
    """Hosts, by name, and what their sockets can do. All share their ports (SO_REUSEPORT)."""

    @property
    def outside(self) -> dict[str, str]:
        """The address at which the internet sees each host."""

    def now(self) -> float:
        """Give the time, seconds."""

    def at(self, who: str) -> str:
        """Give a host's own address."""

    def listen(self, who: str, port: int) -> None:
        """Accept on any address of a host; asked again, go on."""

    def came(self, who: str, port: int) -> list[Endpoint]:
        """Give those who were accepted there so far, as they are seen."""

    def dial(self, who: str, port: int, to: Endpoint) -> Attempt:
        """Begin to connect from a port, 0 for any."""

    def say(self, who: str, port: int) -> None:
        """Send a byte from there, on the connection that was accepted last."""

    def heard_by(self, who: str, port: int) -> str:
        """Give how much has come there on it, and whether the other end is still there."""

    def hang_up(self, who: str, port: int, *, reset: bool) -> None:
        """Close the connection that was accepted there last, in order or by RST."""

    def open_datagrams(self, who: str, port: int, hears: Collection[str]) -> None:
        """Take datagrams on a port, from the addresses `hears` or from anybody."""

    def send_datagram(self, who: str, port: int, to: Endpoint) -> None:
        """Send one from there."""

    def datagrams(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of those that came so far, as they are seen."""

    def deafen(self, who: str, port: int) -> None:
        """Let nobody on a port of a host answer, not even the system by RST."""

    def heard(self, who: str, port: int) -> list[Endpoint]:
        """Give the senders of the SYNs that came to a deaf port so far."""

    def hear_again(self, who: str, port: int) -> None:
        """Let that port be one of which the host knows nothing."""


class Names:
    """Words for addresses and ports that are the same on every ground."""

    def __init__(self, own: int, hosts: dict[str, str]) -> None:
        self._own = own
        self._hosts = {address: name for name, address in hosts.items()}
        self._ports: list[int] = []

    def of(self, end: Endpoint) -> str:
        """Name an address: whose it is, and whether one has met its port before."""
        host = self._hosts.get(end.host, "nobody's address")
        if end.port == self._own:
            return f"{host}, own port"
        if end.port not in self._ports:
            self._ports.append(end.port)
        return f"{host}, port {'ABCDEFGHIJKL'[self._ports.index(end.port)]}"


def differences(kernel: dict[str, Cells], virtual: dict[str, Cells]) -> list[str]:
    """A line for each cell that is not the same on both, the kernel's word first."""
    return [
        f"{kind} | {cell}: kernel {kernel[kind].get(cell, '-')!r}, "
        f"virtual {virtual[kind].get(cell, '-')!r}"
        for kind in kernel
        for cell in dict.fromkeys([*kernel[kind], *virtual[kind]])
        if kernel[kind].get(cell) != virtual[kind].get(cell)
    ]
