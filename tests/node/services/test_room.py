"""The room: real nodes on loopback tell each other who they are, and fill the matrix."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from node.address import Endpoint, multiaddr_of, parse
from node.config import NodeConfig
from node.errors import AddressError, DialError, NatscopeError, StreamReset
from node.events import StreamRefused
from node.identity import PrivateKey
from node.net.connection import Connection
from node.node import Node
from node.proto import room
from node.proto.framing import encode_message
from node.proto.room import PROTOCOL, About, State, Told
from node.room_views import DialOutcome, Found, ParticipantView, RoomCell
from node.services import invitations, room_dials, room_talk
from node.services import room as service
from node.terms import Reach
from tests.support.besieged import running
from tests.support.dial_backs import Victim
from tests.support.watching import happened, identified

CONFIG = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))
T = TypeVar("T")


@contextlib.asynccontextmanager
async def members(*names: str) -> AsyncIterator[list[Node]]:
    """Nodes that take part, in a row: each dials the one before it."""
    async with contextlib.AsyncExitStack() as stack:
        nodes: list[Node] = []
        for name in names:
            node = await stack.enter_async_context(running(replace(CONFIG, room=name)))
            if nodes:
                await node.dial(nodes[-1].listen_addrs[0])
            nodes.append(node)
        yield nodes


async def until(look: Callable[[], T | None]) -> T:
    """Look again until there is something to see; exchanges have their pauses."""
    async with asyncio.timeout(15):
        while (seen := look()) is None:  # noqa: ASYNC110 - the room has no events
            await asyncio.sleep(0.05)
        return seen


def others(node: Node) -> dict[str, ParticipantView]:
    """The other participants that a node shows, by name."""
    return {one.name: one for one in node.snapshot().room.participants if not one.ours}


def matrix(node: Node) -> dict[tuple[str, str], RoomCell]:
    """The cells that a node shows, by the names of who dials and who is dialled."""
    room = node.snapshot().room
    names = {one.peer_id: one.name for one in room.participants}
    return {(names[one.dialer], names[one.target]): one for one in room.cells}


async def meets(node: Node, *names: str) -> dict[str, ParticipantView]:
    return await until(lambda: seen if (seen := others(node)).keys() == set(names) else None)


def told(node: Node, outcome: DialOutcome) -> int:
    return sum(one.outcome is outcome for one in node.snapshot().room.cells)


async def outcomes(node: Node, outcome: DialOutcome, count: int) -> None:
    await until(lambda: told(node, outcome) == count or None)


async def test_two_who_take_part_see_each_other() -> None:
    async with members("Anna", "Björn") as (anna, bjorn):
        seen = (await meets(anna, "Björn"))["Björn"]
        assert seen.peer_id == bjorn.peer_id
        assert (seen.found, seen.connected, seen.told_by) == (Found.CAME, True, None)
        assert seen.consent
        assert seen.reach is Reach.UNKNOWN
        (ours,) = anna.listen_addrs
        assert seen.observed_addr is not None
        (theirs,) = bjorn.listen_addrs
        assert f"{seen.addrs[0]}/p2p/{bjorn.peer_id}" == theirs
        back = (await meets(bjorn, "Anna"))["Anna"]
        assert back.found is Found.TYPED
        room = anna.snapshot().room
        assert (room.joined, room.name, room.consent) == (True, "Anna", True)
        assert room.invitations == (ours,)
        assert [one.ours for one in room.participants] == [True, False]
        assert {one.outcome for one in room.cells} == {DialOutcome.NOT_ASKED}


async def test_everybody_dials_everybody_when_one_asks() -> None:
    async with members("Anna", "Björn", "Chen") as nodes:
        for node, names in zip(nodes, ("Björn Chen", "Anna Chen", "Anna Björn"), strict=True):
            await meets(node, *names.split())
        assert others(nodes[0])["Chen"].told_by == nodes[1].peer_id
        assert others(nodes[0])["Chen"].found is Found.TOLD
        await nodes[0].ask_room()
        for node in nodes:
            await outcomes(node, DialOutcome.DIRECT, 6)
            for cell in node.snapshot().room.cells:
                target = next(one for one in nodes if one.peer_id == cell.target)
                assert f"{cell.addr}/p2p/{cell.target}" == target.listen_addrs[0]
                assert "connected within" in cell.reason
                assert cell.at is not None
        assert nodes[0].snapshot().room.asked_at is not None


async def test_nothing_new_is_no_new_snapshot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "LOOK_SECONDS", 0.05)
    async with members("Anna", "Björn") as (anna, bjorn):
        await meets(bjorn, "Anna")
        await anna.ask_room()
        await outcomes(anna, DialOutcome.DIRECT, 2)
        await asyncio.sleep(room_talk.TELL_SECONDS + room_dials.LINGER_SECONDS + 0.5)
        room = anna.snapshot().room
        await asyncio.sleep(0.3)
        assert anna.snapshot().room == room


async def test_who_does_not_consent_dials_nobody() -> None:
    async with members("Anna", "Björn") as (anna, bjorn):
        await bjorn.join_room("Björn", consent=False)
        await until(lambda: not others(anna).get("Björn", anna_like(True)).consent or None)
        await anna.ask_room()
        await until(lambda: matrix(anna)["Anna", "Björn"].outcome is DialOutcome.DIRECT or None)
        assert matrix(anna)["Björn", "Anna"].outcome is DialOutcome.NO_CONSENT
        assert bjorn._room._dials.reports == {}


def anna_like(consent: bool) -> ParticipantView:
    from tests.support.scenes_room import room

    return replace(room().participants[0], consent=consent)


async def test_names_and_consent_can_be_changed_and_others_hear_of_it() -> None:
    async with members("Anna", "Björn") as (anna, bjorn):
        await meets(anna, "Björn")
        await bjorn.join_room("Bob\n", consent=False)
        assert bjorn.snapshot().room.name == "Bob"
        assert not (await meets(anna, "Bob"))["Bob"].consent


async def test_who_leaves_is_gone_at_once_also_for_those_who_know_it_by_hearsay() -> None:
    async with members("Anna", "Björn", "Chen") as (anna, bjorn, chen):
        await meets(anna, "Björn", "Chen")
        await chen.leave_room()
        await meets(bjorn, "Anna")
        await meets(anna, "Björn")
        assert chen.snapshot().room.participants == ()
        assert PROTOCOL not in chen._swarm.protocols
        await chen.leave_room()  # once is enough
        with pytest.raises(NatscopeError, match="join the room first"):
            await chen.ask_room()
        await chen.join_room("Chen")
        await meets(anna, "Björn", "Chen")


async def test_nobody_is_told_before_we_join() -> None:
    async with running(CONFIG) as quiet, running(replace(CONFIG, room="Anna")) as anna:
        await quiet.dial(anna.listen_addrs[0])
        await identified(anna, quiet)
        assert PROTOCOL not in quiet._swarm.protocols
        with pytest.raises(NatscopeError, match="nobody else"):
            await anna.ask_room()
        await quiet.join_room()
        seen = await meets(anna, "")
        assert seen[""].peer_id == quiet.peer_id


async def test_an_invitation_is_followed_and_kept() -> None:
    async with running(replace(CONFIG, room="Anna")) as anna:
        port = anna.listen_addrs[0].split("/")[4]
        config = replace(CONFIG, room="", invitations=(f"127.0.0.1:{port}",))
        async with running(config) as guest:
            await meets(anna, "")
            ours = guest.snapshot().connections[0].connection_id
            assert await guest.follow_invitation(f" 127.0.0.1:{port}\n") == ours
            for text in ("", "nonsense", "127.0.0.1:0", "127.0.0.1"):
                with pytest.raises(AddressError):
                    await guest.follow_invitation(text)
            with pytest.raises(DialError):
                await guest.follow_invitation("127.0.0.1:1")


async def test_a_lost_connection_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invitations, "RETRY_SECONDS", 0.2)
    async with running(CONFIG) as host:
        config = replace(CONFIG, invitations=(host.listen_addrs[0],))
        async with running(config) as guest:
            first = (await until(lambda: guest.snapshot().connections or None))[0].connection_id
            await guest.close_connection(first)
            again = await until(
                lambda: (
                    [one for one in guest.snapshot().connections if one.connection_id != first]
                    or None
                )
            )
            assert again[0].peer_id == host.peer_id


async def test_the_number_of_invitations_followed_is_bounded() -> None:
    async with contextlib.AsyncExitStack() as stack:
        guest = await stack.enter_async_context(running(CONFIG))
        for _ in range(invitations.FOLLOWED + 1):
            host = await stack.enter_async_context(running(CONFIG))
            await guest.follow_invitation(host.listen_addrs[0])
        followed = guest._invitations._followed
        assert len(followed) == invitations.FOLLOWED
        assert str(list(followed)[-1]) == host.listen_addrs[0]
        await guest.leave_room()
        assert len(followed) == 0, "and what is open stays"
        assert len(guest.snapshot().connections) == invitations.FOLLOWED + 1


# --- hostile ones --------------------------------------------------------------------------------


class Stranger:
    """A participant that says what it likes."""

    def __init__(self, node: Node, connection: Connection) -> None:
        self.key = node._swarm.key
        self._node = node
        self._connection = connection

    async def send(self, *messages: bytes) -> bytes:
        """Say something; what comes back."""
        stream = self._connection.open_stream((PROTOCOL,))
        try:
            for message in messages:
                await stream.write(message)
            stream.close_write()
            answer = b""
            async with asyncio.timeout(4):
                while data := await stream.read():
                    answer += data
            return answer
        finally:
            stream.close()

    async def tell(self, state: State, key: PrivateKey | None = None, **told: Any) -> bytes:
        """Tell a state, perhaps somebody else's."""
        sealed = room.seal_state(key or self.key, state)
        return await self.send(encode_message(room.encode_told(Told(sealed, **told))))

    def state(self, **fields: Any) -> State:
        return State(self.key.peer_id, time.time_ns(), **fields)


@contextlib.asynccontextmanager
async def stranger(node: Node) -> AsyncIterator[Stranger]:
    async with running(CONFIG) as bad:
        connection_id = await bad.dial(node.listen_addrs[0])
        await identified(bad, node)
        yield Stranger(bad, bad._swarm.connections[connection_id])


@pytest.fixture
async def anna() -> AsyncIterator[Node]:
    async with running(replace(CONFIG, room="Anna")) as node:
        yield node


@pytest.fixture
async def bad(anna: Node) -> AsyncIterator[Stranger]:
    async with stranger(anna) as one:
        yield one


async def refused(node: Node, reason: str) -> None:
    event = await happened(node, StreamRefused, lambda one: one.protocol == PROTOCOL)
    assert reason in event.reason


@pytest.mark.parametrize(
    ("messages", "reason"),
    [
        ([b"\x80\x80\x80\x01"], "was announced"),
        ([encode_message(b"\xff")], "malformed"),
        ([encode_message(b"")], "holds no state"),
        ([b"\x05abc"], "cut off"),
        ([encode_message(bytes(room.MAX_MESSAGE))], "malformed"),
    ],
)
async def test_nonsense_costs_the_stream_and_no_more(
    anna: Node, bad: Stranger, messages: list[bytes], reason: str
) -> None:
    with pytest.raises(StreamReset):
        await bad.send(*messages)
    await refused(anna, reason)
    await bad.tell(bad.state(name="Bad"))
    await meets(anna, "Bad")


async def test_states_at_once_at_the_bound_and_one_past_it(anna: Node, bad: Stranger) -> None:
    told = encode_message(room.encode_told(Told(room.seal_state(bad.key, bad.state()))))
    await bad.send(*[told] * room.MAX_TOLD)
    with pytest.raises(StreamReset):
        await bad.send(*[told] * (room.MAX_TOLD + 1))
    await refused(anna, "more than 64 states at once")


@pytest.mark.parametrize("whose", ["STATES", "STATES_OF_ALL"])
async def test_states_at_the_rate_and_one_past_it(
    monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    monkeypatch.setattr(room_talk, whose, 10)
    monkeypatch.setattr(room_talk, f"{whose}_A_SECOND", 0.0)
    async with running(replace(CONFIG, room="Anna")) as anna, stranger(anna) as bad:
        for number in range(10):
            await bad.tell(bad.state(name=str(number)))
        await until(lambda: others(anna).get("9"))
        with pytest.raises(StreamReset):
            await bad.tell(bad.state(name="more"))
        await refused(anna, "too many states")


async def test_words_at_the_rate_and_one_past_it(anna: Node, bad: Stranger) -> None:
    for number in range(room_talk.EXCHANGES):
        await bad.tell(bad.state(name=str(number)))

    async def go_on() -> None:
        for _ in range(room_talk.EXCHANGES):  # some come back while we talk
            await bad.tell(bad.state(name="more"))

    with pytest.raises(StreamReset):
        await go_on()
    await refused(anna, "too many words")


async def test_a_name_that_would_break_the_line_is_shown_without_harm(
    anna: Node, bad: Stranger
) -> None:
    await bad.tell(bad.state(name="\x1b[2J\u202eevil\n" + "x" * 100))
    (name,) = (await until(lambda: others(anna) or None)).keys()
    assert name == "[2Jevil" + "x" * 17


async def test_nobody_can_speak_for_somebody_else(anna: Node, bad: Stranger) -> None:
    key = PrivateKey.generate()
    state = State(key.peer_id, 1, name="Victim")
    forged = room.seal_state(bad.key, state)  # signed by another
    with pytest.raises(StreamReset):
        await bad.send(
            encode_message(room.encode_told(Told(forged.replace(bad.key.peer_id.to_bytes(), b""))))
        )
    assert others(anna) == {}


async def test_a_crowd_of_made_up_ones_pushes_nobody_out(anna: Node, bad: Stranger) -> None:
    keys = [PrivateKey.generate() for _ in range(room.MAX_OTHERS + 5)]
    async with running(replace(CONFIG, room="Björn")) as bjorn:
        await bjorn.dial(anna.listen_addrs[0])
        await meets(anna, "Björn")
        for part in range(0, len(keys), 17):
            messages = [
                encode_message(
                    room.encode_told(Told(room.seal_state(key, State(key.peer_id, 1, name="x"))))
                )
                for key in keys[part : part + 17]
            ]
            await bad.send(*messages)
        shown = await until(lambda: view if (view := anna.snapshot().room).left_out else None)
        assert len(shown.participants) == 1 + room.MAX_OTHERS
        assert shown.left_out == 6
        assert "Björn" in {one.name for one in shown.participants}


async def test_a_participant_cannot_have_a_third_party_dialled(anna: Node, bad: Stranger) -> None:
    async with Victim.listening("127.0.0.9") as victim:
        there = multiaddr_of(victim.at)
        own = multiaddr_of(Endpoint("127.0.0.1", victim.at.port))
        key = PrivateKey.generate()
        await bad.tell(State(key.peer_id, 1, name="Sybil", addrs=(there,)), key)
        await bad.tell(bad.state(name="Bad", addrs=(there,)))
        await meets(anna, "Bad", "Sybil")
        await anna.ask_room()
        cells = await until(lambda: found if len(found := ended(anna)) == 2 else None)
        for cell in cells:
            assert cell.outcome is DialOutcome.FAILED
            assert (cell.addr, cell.reason) == (None, room_dials.NOWHERE)
        assert victim.visits == 0
        assert own != there


def ended(node: Node) -> list[RoomCell]:
    failed = (DialOutcome.FAILED, DialOutcome.DIRECT)
    return [one for one in node.snapshot().room.cells if one.outcome in failed]


async def test_a_claim_of_another_peers_address_is_found_out(anna: Node, bad: Stranger) -> None:
    async with running(CONFIG) as other:
        at = parse(other.listen_addrs[0].partition("/p2p/")[0])
        await bad.tell(bad.state(name="Bad", addrs=(at,)))
        await meets(anna, "Bad")
        await anna.ask_room()
        (cell,) = await until(lambda: ended(anna) or None)
        assert (cell.outcome, cell.addr) == (DialOutcome.FAILED, str(at))
        assert cell.reason == room_dials.SOMEBODY_ELSE


async def test_what_one_says_of_others_is_its_own_claim(anna: Node, bad: Stranger) -> None:
    async with running(replace(CONFIG, room="Björn")) as bjorn:
        await bjorn.dial(anna.listen_addrs[0])
        await meets(anna, "Björn")
        peer_id = bjorn._swarm.key.peer_id
        lie = About(peer_id, outcome=DialOutcome.DIRECT, reason="a lie", at=2**62)
        await bad.tell(bad.state(name="Bad", consent=True, about=(lie,)))
        await meets(anna, "Björn", "Bad")
        cells = matrix(anna)
        assert cells["Bad", "Björn"].reason == "a lie"
        assert cells["Bad", "Björn"].at is not None
        assert cells["Anna", "Björn"].outcome is DialOutcome.NOT_ASKED
        assert cells["Björn", "Bad"].outcome is DialOutcome.NOT_ASKED


async def test_wishes_come_together_and_old_ones_are_not_heeded(anna: Node, bad: Stranger) -> None:
    now = int(time.time() * 1e3)
    await bad.tell(bad.state(name="Bad", asked_at=now - 40_000))
    await meets(anna, "Bad")
    await asyncio.sleep(service.LOOK_SECONDS * 2)
    assert ended(anna) == [], "asked before we came"
    for number in range(3):
        await bad.tell(bad.state(name="Bad", asked_at=now + number))
        await until(lambda: ended(anna) or None)
    first = ended(anna)[0].at
    await asyncio.sleep(service.LOOK_SECONDS * 2)
    assert ended(anna)[0].at == pytest.approx(first), "one round for all three, for now"
