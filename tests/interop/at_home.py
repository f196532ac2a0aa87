"""Natscope behind the home NAT of `tests/support/home.py`: how it is started and watched."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from node import Event, Recording
from node.events import InboundArrived
from node.terms import Direction, InboundPath, PortUse
from tests.interop.driver import Peer
from tests.support import home as homes
from tests.support.home import PUBLIC, US
from tests.support.program import Program

PORT = 4001
FORWARDED = 5001
PATIENCE = 20.0
FOREIGN_PATIENCE = 45.0
"""The node looks every 30 seconds whether it is still alone on its port."""
AGENTS = {"go": "go-libp2p-interop", "js": "js-libp2p-interop", "py": "py-libp2p/"}
OURS = f"/ip4/{US}/tcp/{PORT}"
MAPPED = f"/ip4/{PUBLIC}/tcp/{PORT}"
SEEN = f"{PUBLIC}:{PORT}"


def natscope(data_dir: Path, *more: str | Path) -> list[str | Path]:
    """Behind the NAT, on every interface; what is public in this lab counts as public."""
    words: list[str | Path] = ["--data-dir", data_dir, "--no-bootstrap", "--no-portmap"]
    words.append("--no-mdns")
    words += ["--observers", "3"]
    words += ["--listen", f"/ip4/0.0.0.0/tcp/{PORT}"]
    for public in homes.RANGES:
        words += ["--public", public]
    return [*words, *more]


def dials(peers: dict[str, Peer]) -> list[str]:
    return [word for peer in peers.values() for word in ("--dial", peer.addr)]


def without_peer(address: str) -> str:
    return address.partition("/p2p/")[0]


class Watched:
    """A running Natscope, watched through the recording that it writes."""

    def __init__(self, program: Program, recorded: Path) -> None:
        self.program, self.recorded = program, recorded

    def now(self) -> Recording:
        return Recording(self.recorded, speed=float("inf"))

    def events(self) -> tuple[Event, ...]:
        return self.now().events_since(0).events

    def of(self, kind: type[Any], peer: Peer) -> Any:
        """The newest event of a kind about a peer; None if there is none."""
        found = [e for e in self.events() if isinstance(e, kind) and e.peer_id == peer.peer_id]
        return found[-1] if found else None

    async def until(self, fits: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """What `fits` gives, once that is something."""
        try:
            async with asyncio.timeout(seconds):
                while True:
                    assert self.program.process.poll() is None, self.program.wait()
                    if self.recorded.exists() and self.recorded.stat().st_size:
                        found = fits()
                        if found:
                            return found
                    await asyncio.sleep(0.2)
        except TimeoutError:
            raise AssertionError("\n".join(e.to_json() for e in self.events())) from None

    async def without(self, peer: Peer) -> None:
        """No connection with it any more."""
        await self.until(
            lambda: peer.peer_id not in {c.peer_id for c in self.now().snapshot().connections}
        )

    async def verdict(self, beginning: str) -> None:
        await self.until(lambda: self.now().snapshot().verdict.sentence.startswith(beginning))

    async def arrival(self, peer: Peer, path: InboundPath) -> InboundArrived:
        """Its coming in by this way."""

        def arrived() -> InboundArrived | None:
            found = self.of(InboundArrived, peer)
            return found if found is not None and found.path is path else None

        arrival: InboundArrived = await self.until(arrived)
        return arrival


async def their_end(peer: Peer, us: str) -> dict[str, str]:
    """What a peer says of its one connection with us."""
    (end,) = [one for one in await peer.connections() if one["peer"] == us]
    return end


async def assert_told_the_truth(events: list[dict[str, Any]], peer: Peer, us: str) -> str:
    """What we say of an outbound connection is what the peer says of it; how the peer sees us."""
    of_peer = [event for event in events if event.get("peer_id") == peer.peer_id]
    opened = next(one for one in of_peer if one["event"] == "ConnectionOpened")
    said = next(one for one in of_peer if one["event"] == "PeerIdentified")
    observed = next(one for one in of_peer if one["event"] == "AddressObserved")
    theirs = await their_end(peer, us)
    assert theirs["direction"] == Direction.INBOUND
    assert theirs["local_addr"] == opened["remote_addr"]
    assert theirs["remote_addr"] == without_peer(said["observed_addr"])
    assert theirs["remote_addr"] == without_peer(observed["observed_addr"])
    told_them = (await peer.identify(us))["observed_addr"]
    assert without_peer(told_them) == opened["remote_addr"]
    assert (opened["local_addr"], opened["port_use"]) == (OURS, PortUse.REUSE)
    assert observed["counts"]
    assert said["agent"].startswith(AGENTS[peer.name])
    return theirs["remote_addr"]


async def comes_in(watched: Watched, peer: Peer, us: str, port: int) -> str:
    """Let a peer dial our public address at a port; where it says that it came from."""
    await peer.dial(f"/ip4/{PUBLIC}/tcp/{port}/p2p/{us}")
    return (await their_end(peer, us))["local_addr"]


def as_data(events: tuple[Event, ...]) -> list[dict[str, Any]]:
    return [json.loads(event.to_json()) for event in events]
