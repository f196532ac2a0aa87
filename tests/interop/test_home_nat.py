"""Natscope behind a home NAT, in the middle of real peers: it shows what they themselves report."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.text.format import short_addr, shorten
from node import Monitor, Recording
from node.events import (
    NatBehaviourChanged,
    PortShared,
    VerdictChanged,
)
from node.terms import InboundPath, Mapping, Reach, Solicited
from tests.interop import install
from tests.interop.at_home import (
    AGENTS,
    FOREIGN_PATIENCE,
    FORWARDED,
    MAPPED,
    OURS,
    PORT,
    SEEN,
    Watched,
    as_data,
    assert_told_the_truth,
    comes_in,
    dials,
    natscope,
    their_end,
    without_peer,
)
from tests.interop.conftest import StartPeer, see_that_it_can_run
from tests.interop.driver import Peer, PeerError
from tests.support import home as homes
from tests.support import namespaces
from tests.support.home import NEIGHBOUR, OUTSIDE, PRESERVING, PUBLIC, RANDOM, US, US_TOO, Home
from tests.support.program import run, started
from tests.support.shown import Page, pages

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)

StartAt = Callable[[str, str, int], Awaitable[Peer]]


@pytest.fixture
async def build(start_peer: StartPeer) -> AsyncIterator[Callable[[str], tuple[Home, StartAt]]]:
    """Build a home with a NAT, and start peers on the hosts around it."""
    async with AsyncExitStack() as stack:

        def make(translation: str) -> tuple[Home, StartAt]:
            why = homes.unavailable()
            if why is not None:
                pytest.skip(f"NOT RUN: {why}")
            home = stack.enter_context(Home(translation))

            async def start_at(where: str, name: str, port: int) -> Peer:
                neighbour = where == "neighbour"
                host = home.neighbour if neighbour else home.outside[where]
                address = NEIGHBOUR if neighbour else OUTSIDE[where]
                with host.entered():
                    return await start_peer(name, "--listen", f"/ip4/{address}/tcp/{port}")

            return home, start_at

        yield make


@here
@pytest.mark.timeout(120)
async def test_the_window_behind_a_home_nat(
    build: Callable[[str], tuple[Home, StartAt]], tmp_path: Path, qapp: QApplication
) -> None:
    home, start_at = build(PRESERVING)
    peers = {name: await start_at(name, name, PORT) for name in install.NAMES}
    recorded = tmp_path / "recorded.jsonl"
    words = natscope(tmp_path / "data", "--record", recorded, *dials(peers))
    with home.us.entered(), started(*words) as program:
        watched = Watched(program, recorded)
        await watched.verdict(f"Others see you at {SEEN}. Whether strangers get in")
        us = watched.now().snapshot().node.peer_id
        events = as_data(watched.events())
        for peer in peers.values():
            assert await assert_told_the_truth(events, peer, us) == MAPPED
        assert_the_pages_show_who_sees_us(watched.now(), peers)

        stranger = await start_at("stranger", "js", PORT)
        neighbour = await start_at("neighbour", "py", PORT)
        with pytest.raises(PeerError):
            await comes_in(watched, stranger, us, PORT)
        await neighbours_come_in(watched, neighbour, us)
        home.forward(PORT, PORT)
        await friends_come_back(watched, peers, us)
        await strangers_come_in(home, watched, stranger, us)
        with foreign_listener():
            shared = await watched.until(
                lambda: [e for e in watched.events() if isinstance(e, PortShared)],
                FOREIGN_PATIENCE,
            )
            assert shared[-1].foreign == (f"/ip4/0.0.0.0/tcp/{PORT}",)
            await watched.until(lambda: watched.now().snapshot().node.listeners[0].foreign)
            kept = tmp_path / "kept.jsonl"
            shutil.copy(recorded, kept)
        status, _, errors = program.stop()
    assert (status, errors) == (0, "")
    shown = pages(Recording(kept, speed=float("inf")))
    assert_the_pages_show_who_came_in(shown, peers, stranger, neighbour)


async def neighbours_come_in(watched: Watched, neighbour: Peer, us: str) -> None:
    """From the second interface: on the shared port, and no proof of anything."""
    await neighbour.dial(f"/ip4/{US_TOO}/tcp/{PORT}/p2p/{us}")
    arrived = await watched.arrival(neighbour, InboundPath.LAN)
    theirs = await their_end(neighbour, us)
    assert arrived.local_addr == f"/ip4/{US_TOO}/tcp/{PORT}" == theirs["remote_addr"]
    assert arrived.remote_addr == theirs["local_addr"]
    assert arrived.dialed_addr is not None
    assert without_peer(arrived.dialed_addr) == arrived.local_addr
    assert arrived.solicited is Solicited.NO
    snapshot = watched.now().snapshot()
    assert snapshot.verdict.reach is Reach.UNKNOWN
    assert snapshot.verdict.shared_port_sentence == (
        "Inbound connections arrive on the shared port, so far only from our own network."
    )


async def friends_come_back(watched: Watched, peers: dict[str, Peer], us: str) -> None:
    """Two whom we had contacted come in by the mapping; go dials from its own listening port."""
    for name, solicited in (("py", Solicited.ADDRESS), ("go", Solicited.ENDPOINT)):
        peer = peers[name]
        await peer.close(us)
        await watched.without(peer)
        await asyncio.sleep(1.5)  # the router's memory of the old connection, which is one second
        came_from = await comes_in(watched, peer, us, PORT)
        arrived = await watched.arrival(peer, InboundPath.MAPPED_BY_DIALLING)
        assert (arrived.solicited, arrived.remote_addr) == (solicited, came_from)
        assert arrived.local_addr == OURS
        assert without_peer(arrived.dialed_addr or "") == MAPPED
    verdict = watched.now().snapshot().verdict
    assert verdict.sentence.startswith(f"Others see you at {SEEN}. Whether strangers get in")
    assert "so far only peers that we had contacted before" in verdict.shared_port_sentence


async def strangers_come_in(home: Home, watched: Watched, stranger: Peer, us: str) -> None:
    """By a port that somebody forwards, then by the mapping of our own dialling."""
    home.forward(FORWARDED, PORT)
    for port, path in (
        (FORWARDED, InboundPath.PORT_FORWARD),
        (PORT, InboundPath.MAPPED_BY_DIALLING),
    ):
        came_from = await comes_in(watched, stranger, us, port)
        arrived = await watched.arrival(stranger, path)
        assert (arrived.solicited, arrived.remote_addr) == (Solicited.NO, came_from)
        assert arrived.local_addr == OURS
        assert without_peer(arrived.dialed_addr or "") == f"/ip4/{PUBLIC}/tcp/{port}"
        await watched.verdict(f"Others can reach you directly at {PUBLIC}:{port}.")
        if port == FORWARDED:
            await stranger.close(us)
    behaviour = [e for e in watched.events() if isinstance(e, NatBehaviourChanged)][-1]
    assert behaviour.filtering is Mapping.ENDPOINT_INDEPENDENT


def foreign_listener() -> socket.socket:
    """Another process on our port: this one."""
    other = socket.socket()
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    other.bind(("0.0.0.0", PORT))
    other.listen()
    return other


def row(page: Page, table: str, **cells: str) -> dict[str, str]:
    """The one row of a table in which these columns begin so; `_` stands for a space."""
    wanted = {name.replace("_", " "): text for name, text in cells.items()}
    fitting = [
        one
        for one in page.tables[table]
        if all(one[name].startswith(text) for name, text in wanted.items())
    ]
    assert len(fitting) == 1, (wanted, page.tables[table])
    return fitting[0]


def assert_the_pages_show_who_sees_us(monitor: Monitor, peers: dict[str, Peer]) -> None:
    """Three peers dialled; nobody has come in."""
    shown = pages(monitor)
    for page in shown.values():
        assert f"Others see you at {SEEN}. Whether strangers get in there" in page.words
    connections, observed, port = shown["connections"], shown["observed"], shown["shared-port"]
    assert len(connections.tables["Connections"]) == len(peers)
    for name, peer in peers.items():
        who, at = shorten(peer.peer_id), f"{OUTSIDE[name]}:{PORT}"
        of_it = row(connections, "Connections", Remote_address=at)
        assert of_it["Peer"] == who
        assert of_it["Direction"] == "outbound"
        assert of_it["Port use"] == "shared port"
        assert of_it["Local address"] == f"{US}:{PORT}"
        assert of_it["Agent"].startswith(AGENTS[name])
        report = row(observed, "Who said so", Observer=who)
        assert report["Sees us at"] == SEEN
        assert (report["Group"], report["Counts?"]) == (OUTSIDE[name], "counts")
        left = row(port, "Outbound: which port we left from", To=at)
        assert left["Port use"] == "shared port"
    (address,) = observed.tables["Where others see us"]
    assert (address["Observed address"], address["Votes"]) == (SEEN, "3 of 3 needed")
    assert address["Status"] == "confirmed by observers"
    assert "mapping endpoint-independent" in observed.words
    assert "port kept through the NAT: yes" in observed.words
    assert "3 of our connections left from the shared port. Nobody has come in" in port.words


def assert_the_pages_show_who_came_in(
    shown: dict[str, Page], peers: dict[str, Peer], stranger: Peer, neighbour: Peer
) -> None:
    """Everybody has come in in their own way, and somebody else is on our port."""
    for page in shown.values():
        assert f"Others can reach you directly at {SEEN}." in page.words
    port, table = shown["shared-port"], "Inbound: who arrived, and where"
    assert "Yes, inbound connections arrive on the shared port" in port.words
    assert f"on 0.0.0.0:{PORT}: the system may hand it" in port.words
    for peer, dialled, path, solicited in (
        (neighbour, f"{US_TOO}:{PORT}", "local network", "unsolicited"),
        (peers["py"], SEEN, "mapped by our own dialling", "address contacted before"),
        (peers["go"], SEEN, "mapped by our own dialling", "endpoint contacted before"),
        (stranger, f"{PUBLIC}:{FORWARDED}", "port forward", "unsolicited"),
        (stranger, SEEN, "mapped by our own dialling", "unsolicited"),
    ):
        arrived = row(port, table, Peer=shorten(peer.peer_id), Peer_dialled=dialled)
        assert (arrived["Path"], arrived["Solicited"]) == (path, solicited)
    (listener,) = port.tables["Where we listen"]
    assert listener["Listen address"] == f"0.0.0.0:{PORT}"
    happened = "\n".join(one["What happened"] for one in shown["activity"].tables["Activity"])
    assert short_addr(MAPPED) in happened


@here
async def test_headless_behind_a_nat_with_a_port_for_each_destination(
    build: Callable[[str], tuple[Home, StartAt]], tmp_path: Path
) -> None:
    home, start_at = build(RANDOM)
    peers = {name: await start_at(name, name, PORT) for name in install.NAMES}
    peers["go again"] = await start_at("go", "go", PORT + 1)
    words = natscope(tmp_path / "data", "--headless", "--json", *dials(peers))
    with home.us.entered(), started(*words) as program:
        us = program.event("NodeStarted")["peer_id"]
        behaviour = program.event(
            "NatBehaviourChanged",
            lambda event: event["mapping"] == Mapping.ADDRESS_AND_PORT_DEPENDENT,
        )
        assert (behaviour["transport"], behaviour["port_preserving"]) == ("tcp4", False)
        events = [json.loads(line) for line in program.lines]
        seen = [await assert_told_the_truth(events, peer, us) for peer in peers.values()]
        assert len(set(seen)) == len(seen)
        assert all(at.startswith(f"/ip4/{PUBLIC}/tcp/") for at in seen)
        status, rest, errors = program.stop()
    assert (status, errors) == (0, "")
    events += [json.loads(line) for line in rest.splitlines()]
    verdicts = [event for event in events if event["event"] == VerdictChanged.__name__]
    assert Reach.NOT_REACHABLE in [verdict["reach"] for verdict in verdicts]
    with home.us.entered():
        done = run(*natscope(tmp_path / "data", "check", "--json", *dials(peers)))
    report = json.loads(done.stdout)
    assert (done.returncode, report["verdict"]) == (1, Reach.NOT_REACHABLE)
    assert report["sentence"].startswith("Strangers cannot reach you: your router shows every")
    assert report["mapping"] == Mapping.ADDRESS_AND_PORT_DEPENDENT


@here
async def test_check_behind_a_home_nat(
    build: Callable[[str], tuple[Home, StartAt]], tmp_path: Path
) -> None:
    home, start_at = build(PRESERVING)
    peers = {name: await start_at(name, name, PORT) for name in install.NAMES}
    words = natscope(tmp_path / "data", "check", "--json", "--timeout", "3", *dials(peers))
    with home.us.entered():
        done = run(*words)
    report = json.loads(done.stdout)
    assert (done.returncode, report["verdict"]) == (2, Reach.UNKNOWN)
    assert report["sentence"].startswith(f"Others see you at {SEEN}.")
    (address,) = report["addresses"]
    assert (address["addr"], address["votes"]) == (MAPPED, 3)
    assert address["confirmed_by_observers"]
    assert report["mapping"] == Mapping.ENDPOINT_INDEPENDENT
    assert report["port_preserving"] is True
    assert {one["peer_id"] for one in report["connections"]} == {
        peer.peer_id for peer in peers.values()
    }


@pytest.mark.timeout(180)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(request: pytest.FixtureRequest) -> None:
    for name in install.NAMES:
        see_that_it_can_run(name, request.config)
    reason = namespaces.unavailable() or homes.unavailable()
    if reason:
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr
