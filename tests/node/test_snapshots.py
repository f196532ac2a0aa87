"""What a snapshot says of listeners and of connections, open ones and past ones."""

from __future__ import annotations

import asyncio
from dataclasses import FrozenInstanceError

import pytest

from node.config import NodeConfig
from node.events import ConnectionEnded, IdentifyFailed, VerdictChanged
from node.services import identify
from node.terms import PortUse, Solicited
from tests.support.besieged import CONFIG, running
from tests.support.raw_peer import RawPeer
from tests.support.watching import connection_of, happened, identified, shown


async def test_versions_grow_and_so_does_time() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        before = ours.snapshot()
        await ours.dial(theirs.listen_addrs[0])
        after = ours.snapshot()
        assert after.version > before.version
        assert after.taken_monotonic > before.taken_monotonic
        assert after.taken_at >= before.taken_at
        with pytest.raises(FrozenInstanceError):
            after.version = 0  # type: ignore[misc]


async def test_a_listener_counts_who_came_in() -> None:
    async with running(CONFIG) as ours:
        for count in range(1, 4):
            async with running(CONFIG) as theirs:
                await theirs.dial(ours.listen_addrs[0])
                await identified(ours, theirs)
                (listener,) = ours.snapshot().node.listeners
                assert listener.inbound == count
        assert listener.reuse
        assert listener.foreign == ()


async def test_a_connection_carries_its_times_and_bytes() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        connection_id = await ours.dial(theirs.listen_addrs[0])
        await identified(ours, theirs)
        here, there = connection_of(ours, theirs), connection_of(theirs, ours)
        assert here.connect_seconds is not None
        assert 0 < here.connect_seconds < 1
        assert there.connect_seconds is None
        assert 0 < here.upgrade_seconds < 1
        assert here.opened_at <= ours.snapshot().taken_at
        assert here.key_type == "Ed25519"
        assert here.early_muxer
        assert min(here.bytes_in, here.bytes_out, there.bytes_in, there.bytes_out) > 100
        await ours.ping(connection_id)
        after = connection_of(ours, theirs)
        assert after.bytes_in >= here.bytes_in + 32
        assert after.bytes_out >= here.bytes_out + 32


async def test_open_streams_are_shown_until_they_end() -> None:
    async def wait(_: object) -> None:
        await release.wait()

    release = asyncio.Event()
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        theirs._swarm.handle("/test/1.0.0", wait)
        connection_id = await ours.dial(theirs.listen_addrs[0])
        stream = ours._swarm.connections[connection_id].open_stream(("/test/1.0.0",))
        await stream.ready()
        for node, peer, direction in ((ours, theirs, "outbound"), (theirs, ours, "inbound")):
            shown_streams = connection_of(node, peer).streams
            (view,) = (one for one in shown_streams if one.protocol == "/test/1.0.0")
            assert view.direction == direction
        release.set()
        stream.close()
        await shown(lambda: connection_of(ours, theirs).streams == () or None)
        await shown(lambda: connection_of(theirs, ours).streams == () or None)


async def test_past_arrivals_and_departures_stay_and_are_told_from_open_ones() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        connection_id = await ours.dial(theirs.listen_addrs[0])
        await happened(ours, VerdictChanged)
        await happened(theirs, VerdictChanged)
        here, there = connection_of(ours, theirs), connection_of(theirs, ours)
        (departure,) = ours.snapshot().departures
        (arrival,) = theirs.snapshot().arrivals
        assert departure.open
        assert arrival.open
        assert (departure.local_addr, departure.remote_addr) == (here.local_addr, here.remote_addr)
        assert departure.port_use is PortUse.REUSE
        assert (arrival.local_addr, arrival.remote_addr) == (there.local_addr, there.remote_addr)
        assert arrival.solicited is Solicited.NO
        assert arrival.agent == CONFIG.agent
        assert not ours.snapshot().arrivals
        assert not theirs.snapshot().departures

        await ours.close_connection(connection_id)
        await happened(ours, ConnectionEnded)
        await happened(theirs, ConnectionEnded)
        assert ours.snapshot().connections == theirs.snapshot().connections == ()
        (departure,) = ours.snapshot().departures
        (arrival,) = theirs.snapshot().arrivals
        assert not departure.open
        assert not arrival.open
        assert ours.snapshot().observations == (), "a report dies with its connection"


async def test_a_port_of_its_own_is_shown_with_the_reason() -> None:
    config = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), port_reuse=False)
    async with running(config) as ours, running(CONFIG) as theirs:
        await ours.dial(theirs.listen_addrs[0])
        assert connection_of(ours, theirs).port_use is PortUse.NEW
        node = ours.snapshot().node
        assert not node.port_reuse
        (listener,) = node.listeners
        assert not listener.reuse
        assert listener.reuse_reason
        assert "No port is shared" in ours.snapshot().verdict.shared_port_sentence


async def test_why_a_peer_is_not_identified_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identify, "TIMEOUT", 0.2)
    async with running(CONFIG) as ours, await RawPeer.connect(ours) as silent:
        await silent.secure()
        event = await happened(ours, IdentifyFailed)
        (view,) = ours.snapshot().connections
        assert view.identify is None
        assert view.identify_error == event.reason == "no answer within 0.2 s"


async def test_arrivals_that_are_not_set_up_yet_are_counted() -> None:
    async with running(CONFIG) as ours, await RawPeer.connect(ours):
        await shown(lambda: ours.snapshot().node.pending_inbound == 1 or None)
        await shown(lambda: ours.snapshot().node.pending_inbound == 0 or None)
