"""One line of a NAT's table while it lives. Pure."""

from __future__ import annotations

import math
from collections import OrderedDict

from node.address import Endpoint
from node.lab.ruling import Mapping
from node.lab.tracking import Tracked

MAX_CONTACTED = 64
"""Endpoints that a mapping has sent to and remembers; the one used longest ago goes."""
AFTERWARDS_SECONDS = 300.0
"""That a mapping for more than one connection stays after the last packet outwards."""

Key = tuple[str, Endpoint, Endpoint | None]
"""What a mapping is found by: protocol, end inside, and for whom it holds."""


class Line:
    """An endpoint inside and what stands for it outside."""

    __slots__ = (
        "contacted",
        "inside",
        "kept_until",
        "key",
        "made_at",
        "opened",
        "outside",
        "packets_in",
        "packets_out",
        "protocol",
        "refused",
        "remote",
        "tracked",
    )

    def __init__(
        self,
        protocol: str,
        inside: Endpoint,
        outside: Endpoint,
        remote: Endpoint | None,
        now: float,
        *,
        opened: bool = False,
        evades: bool = False,
    ) -> None:
        """Begin without connections.

        Args:
            protocol: `tcp` or `udp`.
            inside: whose it is.
            outside: what stands for that.
            remote: for whom only it holds; None: for everybody.
            now: lab time, seconds.
            opened: somebody asked for it.
            evades: there is another for the same, whose port would clash.
        """
        self.protocol = protocol
        self.inside, self.outside, self.remote = inside, outside, remote
        self.opened = opened
        self.key: Key = (protocol, inside, remote)
        """One that was opened, or evades, stands beside the usual one."""
        if opened or evades:
            self.key = protocol, inside, Endpoint("opened" if opened else "evades", outside.port)
        self.made_at = now
        self.kept_until = -math.inf
        """Until then it stays, whatever becomes of its connections."""
        self.contacted: OrderedDict[Endpoint, None] = OrderedDict()
        self.tracked: set[Tracked] = set()
        self.packets_out = self.packets_in = self.refused = 0

    def used(self, remote: Endpoint, now: float, *, out: bool, longest: float) -> None:
        """A packet went through it; it is remembered for `longest` seconds at most."""
        if not out:
            self.packets_in += 1
            return
        self.packets_out += 1
        self.contacted[remote] = None
        self.contacted.move_to_end(remote)
        if len(self.contacted) > MAX_CONTACTED:
            self.contacted.popitem(last=False)
        if not self.opened and (self.remote is None or not self.remote.port):
            self.kept_until = now + min(longest, AFTERWARDS_SECONDS)

    def expires_at(self) -> float:
        """Lab time at which it goes unless it is used."""
        return max(
            self.kept_until, max((one.expires_at for one in self.tracked), default=-math.inf)
        )

    def lives(self, now: float) -> bool:
        """Whether it is not to be forgotten yet."""
        return self.kept_until > now or any(one.expires_at > now for one in self.tracked)

    def has_contacted_host(self, host: str) -> bool:
        """It has sent to that address, whatever the port."""
        return any(one.host == host for one in self.contacted)

    def view(self) -> Mapping:
        """As it is now, frozen."""
        return Mapping(
            inside=self.inside,
            outside=self.outside,
            remote=self.remote,
            protocol=self.protocol,
            contacted=tuple(self.contacted),
            made_at=self.made_at,
            expires_at=self.expires_at(),
            opened=self.opened,
            packets_out=self.packets_out,
            packets_in=self.packets_in,
            refused=self.refused,
        )
