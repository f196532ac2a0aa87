"""One peer is asked whether it reaches us, because the user wants to know from this very one."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest

from node.address import text_of
from node.errors import NatscopeError
from node.proto.autonat_v1 import V1
from node.services.autonat import Answer
from node.terms import ProbeOutcome
from tests.node.services.test_reachability import MAPPED, Around, around
from tests.support.besieged import CONFIG, running

__all__ = ["around"]


async def test_it_is_asked_at_once_and_its_answer_given(around: Around) -> None:
    for number in (1, 2):
        around.peer(number)
    await around.look()
    around.answers["198.51.100.1"] = Answer(ProbeOutcome.REFUSED, "it is busy")
    before = len(around.asked)
    (view,) = await around.watch.ask(around.connections[1])
    assert around.asked[before:] == [("198.51.100.1", 2, MAPPED)], "though it was asked just now"
    assert (view.server, view.addr) == ("peer1", text_of(MAPPED))
    assert (view.outcome, view.detail) == (ProbeOutcome.REFUSED, "it is busy")


async def test_while_it_is_asked_it_is_not_asked_again(around: Around) -> None:
    around.peer(1)
    around.hold = asyncio.Event()
    first = around.tasks.spawn(around.watch.ask(around.connections[1]), name="first")
    await asyncio.sleep(0)
    with pytest.raises(NatscopeError, match="just testing"):
        await around.watch.ask(around.connections[1])
    around.hold.set()
    assert len(await first) == 1


async def test_whoever_cannot_tell_is_not_asked(around: Around) -> None:
    around.peer(1, host="192.168.1.40")
    around.peer(2, host=MAPPED.host)
    around.peer(3, protocols=())
    around.peer(4, protocols=(V1,), agent="js-libp2p/3")
    around.peer(5)
    around.connections[5].facts.relayed = SimpleNamespace()
    around.peer(6)
    around.connections[6].closing = True
    reasons = {1: "own network", 2: "own public address", 3: "AutoNAT", 4: "AutoNAT"}
    reasons |= {5: "through a relay", 6: "closed already"}
    for number, reason in reasons.items():
        with pytest.raises(NatscopeError, match=reason):
            await around.watch.ask(around.connections[number])
    assert around.asked == []


async def test_a_node_on_loopback_says_why_not() -> None:
    async with running(CONFIG) as ours, running(CONFIG) as theirs:
        connection_id = await ours.dial(theirs.listen_addrs[0])
        with pytest.raises(NatscopeError, match="own network"):
            await ours.ask_autonat(connection_id)
        with pytest.raises(NatscopeError, match="closed already"):
            await ours.ask_autonat(connection_id + 1)
