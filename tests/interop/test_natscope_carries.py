"""Natscope and other implementations carry bytes for each other: ping, perf, many streams."""

from __future__ import annotations

import asyncio

from tests.interop.link import Link

BULK = 64 * 1024 * 1024
PINGS = 20
STREAMS = 50
STREAM_BYTES = 100_000


async def test_each_pings_the_other(link: Link) -> None:
    ours = await link.node.ping_series(link.connection_id, PINGS)
    theirs = await link.peer.ping(link.node.peer_id, PINGS)
    assert len(ours) == len(theirs) == PINGS
    assert min(ours + theirs) > 0
    assert max(ours + theirs) < 5
    rtt = link.view().rtt
    assert rtt is not None
    assert rtt.minimum == min(ours)


async def test_each_sends_and_fetches_64_mib(link: Link) -> None:
    before = link.view()
    result = await link.node.perf(link.connection_id, BULK, BULK)
    assert (result.upload_bytes, result.download_bytes) == (BULK, BULK)
    served = await link.peer.perf(link.node.peer_id, BULK, BULK)
    assert served["upload_seconds"] > 0
    after = link.view()
    assert after.bytes_out - before.bytes_out > 2 * BULK
    assert after.bytes_in - before.bytes_in > 2 * BULK


async def test_fifty_streams_of_each_at_once(link: Link) -> None:
    ours = [link.node.perf(link.connection_id, STREAM_BYTES, STREAM_BYTES) for _ in range(STREAMS)]
    results = await asyncio.gather(
        link.peer.streams(link.node.peer_id, STREAMS, STREAM_BYTES), *ours
    )
    assert all(result.download_bytes == STREAM_BYTES for result in results[1:])
