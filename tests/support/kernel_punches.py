"""Hole punches behind the kernel's NATs, in all pairs of homes at the same time.

Each home has one node inside. All homes of one side have a place at a relay, and all of the other
side dial them there; what then comes of each pair is compared with what the two NATs allow. The
cable between the two sides takes its time, as the internet does.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from itertools import product
from typing import Any

from tests.interop import install
from tests.interop.driver import Peer, PeerError
from tests.support.namespaces import Host, Lab
from tests.support.nat_kinds import (
    ADDRESS_RESTRICTED,
    CGNAT,
    FULL_CONE,
    IPV6_FIREWALL,
    IPV6_PUBLIC,
    IPV6_SENDING_AWAY,
    PORT_PRESERVING,
    PORT_RESTRICTED,
    PUBLIC_HOST,
    SENDING_AWAY,
    SYMMETRIC,
    NatKind,
)
from tests.support.parity_homes import FarApart

KINDS = (
    PUBLIC_HOST,
    PORT_PRESERVING,
    PORT_RESTRICTED,
    ADDRESS_RESTRICTED,
    FULL_CONE,
    SYMMETRIC,
    CGNAT,
    SENDING_AWAY,
)
KINDS6 = (IPV6_PUBLIC, IPV6_FIREWALL, IPV6_SENDING_AWAY)
Pairing = tuple[NatKind, NatKind]
"""Who dials through the relay, and who is met there and begins the punch."""
PAIRS: tuple[Pairing, ...] = (*product(KINDS, KINDS), *product(KINDS6, KINDS6))
ONE_WAY_SECONDS = 0.04
"""From one side to the other: 80 ms and back."""
PORT = 4001
STARTING = 4
"""Programs that start at the same time."""
POLL_SECONDS = 0.5
SETTLED = 32.0
"""Seconds in which three tries are over, with all that is said before."""
GO_SECONDS = 4.0
"""Until go-libp2p punches holes: only with whom it meets after it knows an address of its own."""


def works(near: NatKind, far: NatKind, dialler: str = "natscope", met: str = "natscope") -> bool:
    """Whether theory says that the two meet; `near` dials through the relay."""
    if met == "js" and far is not PUBLIC_HOST:
        # In its own dial it asks first, though whoever begins a punch has to answer: only where it
        # is let in before that do they meet.
        return near in (PUBLIC_HOST, FULL_CONE)
    if dialler == "js" and near is not PUBLIC_HOST:
        # It dials from another port than it listens on, as if there was a port for each peer.
        near = SYMMETRIC
    if SYMMETRIC not in (near, far):
        return True
    other = far if near is SYMMETRIC else near
    # Whoever has a port for each destination can only be let in by who does not look at ports.
    return other in (PUBLIC_HOST, FULL_CONE, ADDRESS_RESTRICTED)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two homes, and what came of it."""

    near: NatKind
    far: NatKind
    direct: bool
    told: list[Any]
    """What a Natscope of the two says of it."""
    expected: bool

    @property
    def tries(self) -> int:
        """How many there were of the punch; 0: the peer could be dialled."""
        return max((len(one["attempts"]) for one in self.told if self.direct), default=0)


@contextmanager
def far_apart() -> Iterator[FarApart]:
    """A new internet, whose routers have seen nothing yet."""
    with Lab() as lab:
        apart = FarApart(lab)
        apart.cable.seconds = ONE_WAY_SECONDS
        with apart.cable.carrying():
            yield apart


async def peer(stack: AsyncExitStack, name: str, host: Host, public: str, *words: str) -> Peer:
    """Start a peer on a host that the internet sees at `public`."""
    listen = f"/ip4/0.0.0.0/tcp/{PORT},/ip6/::/tcp/{PORT}"
    if name == "natscope":
        command = [sys.executable, "-m", "tests.benchmarks.natscope_peer", *words]
    elif name == "js":
        # It believes no address that others saw, only what its user tells it.
        announced = f"/ip{ip_address(public).version}/{public}/tcp/{PORT}"
        command = install.command(name, ("--punch", *words, "--announce", announced))
    else:
        command = install.command(name, ("--punch", *words))
    started = await Peer.run(name, [*command, _option(name), listen], first=host.enter)
    stack.push_async_callback(started.kill)
    return started


def _option(name: str) -> str:
    return "-listen" if name == "go" else "--listen"


async def direct(one: Peer, other: Peer) -> bool:
    """Whether two have a connection without a relay."""
    for connection in await one.connections():
        if connection["peer"] == other.peer_id and "p2p-circuit" not in connection["remote_addr"]:
            return True
    return False


async def punch_all(
    apart: FarApart,
    pairs: Sequence[Pairing],
    turns: asyncio.Semaphore,
    *,
    relay: str,
    near: str,
    far: str,
) -> list[Pair]:
    """Let the first of each pair dial the second through the relay.

    Args:
        apart: where.
        pairs: which homes; there is one of each kind on either side.
        turns: to start a program: all at once they would take each other the time to come up.
        relay: whose relay: "natscope", "go" or "js".
        near: whose node dials.
        far: whose node has a place at the relay.
    """
    near_kinds, far_kinds = (tuple(dict.fromkeys(side)) for side in zip(*pairs, strict=True))
    near_homes, far_homes = apart.homes(tuple(dict.fromkeys(near_kinds + far_kinds)))
    async with AsyncExitStack() as stack:
        at = await peer(stack, relay, apart.observer.host, apart.observer.ip4, "--relay")
        where = {
            version: f"/ip{version}/{apart.observer.ip(version)}/tcp/{PORT}/p2p/{at.peer_id}"
            for version in (4, 6)
        }

        async def dialler(kind: NatKind) -> Peer:
            home = near_homes[kind]
            async with turns:
                one = await peer(stack, near, home.inside, home.public)
            await one.dial(where[kind.version])
            return one

        async def met(kind: NatKind) -> Peer:
            home = far_homes[kind]
            async with turns:
                one = await peer(stack, far, home.inside, home.public)
            await one.reserve(where[kind.version])
            return one

        peers = await asyncio.gather(*map(dialler, near_kinds), *map(met, far_kinds))
        dialling = dict(zip(near_kinds, peers[: len(near_kinds)], strict=True))
        dialled = dict(zip(far_kinds, peers[len(near_kinds) :], strict=True))
        if "go" in (near, far):
            await asyncio.sleep(GO_SECONDS)
        punches = (_pair(a, b, dialling[a], dialled[b], where[a.version]) for a, b in pairs)
        return list(await asyncio.gather(*punches))


async def _pair(a: NatKind, b: NatKind, dialler: Peer, other: Peer, relay: str) -> Pair:
    told: list[Any]
    try:
        made = await _meet(dialler, other, relay)
        told = await _told(other, dialler) or await _told(dialler, other)
    except PeerError as error:
        made, told = False, [str(error)]
    return Pair(a, b, made, told, works(a, b, dialler.name, other.name))


async def _meet(dialler: Peer, other: Peer, relay: str) -> bool:
    """Dial through the relay; whether there is a direct connection in the end, of use to both."""
    await dialler.circuit(f"{relay}/p2p-circuit/p2p/{other.peer_id}")
    ends = asyncio.get_running_loop().time() + SETTLED
    made = False
    while not made and asyncio.get_running_loop().time() < ends:
        await asyncio.sleep(POLL_SECONDS)
        made = await direct(dialler, other) and await direct(other, dialler)
        if not made and await _given_up(dialler, other):
            break
    return made and bool(await dialler.ping(other.peer_id, 1))


async def _given_up(dialler: Peer, other: Peer) -> bool:
    for one, peer_id in ((other, dialler.peer_id), (dialler, other.peer_id)):
        if one.name == "natscope":
            punches = (await one.call("punches"))["punches"]
            if any(p["peer_id"] == peer_id and p["outcome"] == "failed" for p in punches):
                return True
    return False


async def _told(one: Peer, other: Peer) -> list[Any]:
    if one.name != "natscope":
        return []
    punches = (await one.call("punches"))["punches"]
    return [p for p in punches if p["peer_id"] == other.peer_id]


def table(pairs: Sequence[Pair], title: str) -> list[str]:
    """Rows dial, columns are dialled."""
    done = {(pair.near, pair.far): "direct" if pair.direct else "relayed" for pair in pairs}
    return table_of(done, title)


def table_of(cells: Mapping[Pairing, str], title: str) -> list[str]:
    """Tables with what is said of each pair: one of IPv4, one of IPv6."""
    lines = []
    for version in (4, 6):
        kinds = tuple(dict.fromkeys(far for _, far in cells if far.version == version))
        if kinds:
            lines += ["", title, f"| dials, dialled | {' | '.join(kind.name for kind in kinds)} |"]
            lines.append(f"| {' | '.join('-' for _ in range(len(kinds) + 1))} |")
        for near in dict.fromkeys(near for near, _ in cells if near.version == version):
            row = " | ".join(cells.get((near, far), "") for far in kinds)
            lines.append(f"| {near.name} | {row} |")
    return lines


def wrong(pairs: Sequence[Pair]) -> list[str]:
    """Pairs that came out otherwise than theory says."""
    return [
        f"{pair.near.name} dials {pair.far.name}: "
        f"{'direct' if pair.direct else 'relayed'}; {pair.told}"
        for pair in pairs
        if pair.direct is not pair.expected
    ]
