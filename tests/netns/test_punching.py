"""Hole punches behind the kernel's NATs: between each pair of kinds, as theory has it.

Each home has one node inside. All homes of one side have a place at a relay, and all of the other
side dial them there, at the same time; what then comes of each pair is compared with what the two
NATs allow. The cable between the two sides takes its time, as the internet does.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest

from tests.interop import install
from tests.interop.conftest import see_that_it_can_run
from tests.interop.driver import Peer
from tests.support import namespaces, nat_lab
from tests.support.namespaces import Host, Lab
from tests.support.nat_kinds import (
    ADDRESS_RESTRICTED,
    CGNAT,
    FULL_CONE,
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
GO_KINDS = (PORT_PRESERVING, ADDRESS_RESTRICTED, SYMMETRIC, CGNAT)
TRIOS = (
    ("natscope", "natscope", "natscope"),
    ("go", "natscope", "go"),
    ("natscope", "go", "natscope"),
)
"""Whose relay, who dials through it, who is met there and begins the punch."""
ONE_WAY_SECONDS = 0.04
"""From one side to the other: 80 ms and back."""
PORT = 4001
POLL_SECONDS = 0.5
SETTLED = 32.0
"""Seconds in which three tries are over, with all that is said before."""
GO_SECONDS = 4.0
"""Until go-libp2p punches holes: only with whom it meets after it knows an address of its own."""
privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
Tell = Callable[[list[str]], None]


def works(near: NatKind, far: NatKind, dialler: str = "natscope") -> bool:
    """Whether theory says that the two meet; `near` dials through the relay."""
    if SYMMETRIC not in (near, far):
        return True
    other = far if near is SYMMETRIC else near
    if far is SYMMETRIC and dialler == "go":
        # It is met from a port that it was not told of, and takes that for another peer: both ends
        # then wait for the other to ask.
        return other is PUBLIC_HOST
    # Whoever has a port for each destination can only be let in by who does not look at ports.
    return other in (PUBLIC_HOST, FULL_CONE, ADDRESS_RESTRICTED)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two homes, and what came of it."""

    near: NatKind
    far: NatKind
    direct: bool
    told: str
    expected: bool


@pytest.fixture
def far_apart() -> Iterator[FarApart]:
    if why := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {why}")
    with Lab() as lab:
        apart = FarApart(lab)
        apart.cable.seconds = ONE_WAY_SECONDS
        with apart.cable.carrying():
            yield apart


async def peer(stack: AsyncExitStack, name: str, host: Host, *words: str) -> Peer:
    """Start a peer on a host."""
    listen = f"/ip4/0.0.0.0/tcp/{PORT},/ip6/::/tcp/{PORT}"
    if name == "natscope":
        command = [sys.executable, "-m", "tests.benchmarks.natscope_peer", *words]
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
    kinds: tuple[NatKind, ...],
    *,
    relay: str,
    near: str,
    far: str,
) -> list[Pair]:
    """Let each of the near side dial each of the far side through the relay."""
    near_homes, far_homes = apart.homes(kinds)
    async with AsyncExitStack() as stack:
        at = await peer(stack, relay, apart.observer.host, "--relay")
        starting = [
            *(peer(stack, near, home.inside) for home in near_homes.values()),
            *(peer(stack, far, home.inside) for home in far_homes.values()),
        ]
        peers = await asyncio.gather(*starting)
        diallers = dict(zip(kinds, peers[: len(kinds)], strict=True))
        met = dict(zip(kinds, peers[len(kinds) :], strict=True))
        where = f"/ip4/{apart.observer.ip4}/tcp/{PORT}/p2p/{at.peer_id}"
        await asyncio.gather(
            *(one.dial(where) for one in diallers.values()),
            *(one.reserve(where) for one in met.values()),
        )
        if "go" in (near, far):
            await asyncio.sleep(GO_SECONDS)
        pairs = [(a, b) for a in kinds for b in kinds]
        return list(
            await asyncio.gather(*(_pair(a, b, diallers[a], met[b], where) for a, b in pairs))
        )


async def _pair(a: NatKind, b: NatKind, dialler: Peer, other: Peer, relay: str) -> Pair:
    await dialler.circuit(f"{relay}/p2p-circuit/p2p/{other.peer_id}")
    ends = asyncio.get_running_loop().time() + SETTLED
    made = False
    while not made and asyncio.get_running_loop().time() < ends:
        await asyncio.sleep(POLL_SECONDS)
        made = await direct(dialler, other) and await direct(other, dialler)
        if not made and await _given_up(dialler, other):
            break
    if made:
        assert await dialler.ping(other.peer_id, 1)
    told = await _told(other, dialler) or await _told(dialler, other)
    return Pair(a, b, made, told, works(a, b, dialler.name))


async def _given_up(dialler: Peer, other: Peer) -> bool:
    for one, peer_id in ((other, dialler.peer_id), (dialler, other.peer_id)):
        if one.name == "natscope":
            punches = (await one.call("punches"))["punches"]
            if any(p["peer_id"] == peer_id and p["outcome"] == "failed" for p in punches):
                return True
    return False


async def _told(one: Peer, other: Peer) -> str:
    """What a Natscope says of it."""
    if one.name != "natscope":
        return ""
    punches = (await one.call("punches"))["punches"]
    return str([p for p in punches if p["peer_id"] == other.peer_id])


def table(kinds: tuple[NatKind, ...], pairs: list[Pair], title: str) -> list[str]:
    """Rows dial, columns are dialled."""
    done = {(pair.near, pair.far): pair.direct for pair in pairs}
    lines = ["", title, f"| dials, dialled | {' | '.join(kind.name for kind in kinds)} |"]
    lines.append(f"| {' | '.join('-' for _ in range(len(kinds) + 1))} |")
    for a in kinds:
        cells = ["direct" if done[a, b] else "relayed" for b in kinds]
        lines.append(f"| {a.name} | {' | '.join(cells)} |")
    return lines


def wrong(pairs: list[Pair]) -> list[str]:
    """Pairs that came out otherwise than theory says."""
    return [
        f"{pair.near.name} dials {pair.far.name}: "
        f"{'direct' if pair.direct else 'relayed'}; {pair.told}"
        for pair in pairs
        if pair.direct is not pair.expected
    ]


@here
@pytest.mark.timeout(150)
@pytest.mark.parametrize(("relay", "near", "far"), TRIOS)
async def test_two_meet_where_theory_says_so(
    far_apart: FarApart,
    tell: Tell,
    request: pytest.FixtureRequest,
    relay: str,
    near: str,
    far: str,
) -> None:
    with_go = "go" in (relay, near, far)
    if with_go:
        see_that_it_can_run("go", request.config)
    kinds = GO_KINDS if with_go else KINDS
    pairs = await punch_all(far_apart, kinds, relay=relay, near=near, far=far)
    tell(table(kinds, pairs, f"{near} dials {far} through a relay of {relay}:"))
    assert wrong(pairs) == []


@pytest.mark.timeout(300)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=290)
    assert result.returncode == 0, result.stdout + result.stderr
