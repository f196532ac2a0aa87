"""TCP and UDP of the lab's hosts, as NATLAB §6 lists what a kernel does."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator

import pytest

from node.address import Endpoint
from node.errors import ListenError
from node.lab.lab_events import PacketMoved, PacketRefused
from node.lab.outbox import SEGMENT, WINDOW
from node.lab.packet import Kind
from node.lab.stack import MAX_CONNECTIONS, MAX_WAITING, Listener
from node.lab.tcp_connection import HIGH_WATER, SYN_TRIES
from node.lab.topology import HostPlan
from tests.support.lab_sockets import LabSockets, Recorder

LATENCY = 0.02
"""Seconds from one host to the other: 10 ms on each of two lines."""
Make = Callable[..., LabSockets]


@pytest.fixture
def lab() -> Iterator[LabSockets]:
    lab = LabSockets(HostPlan("a"), HostPlan("b"), HostPlan("c"))
    yield lab
    lab.close()


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[LabSockets] = []

    def build(*plans: HostPlan, seed: int = 0) -> LabSockets:
        made.append(LabSockets(*plans, seed=seed))
        return made[-1]

    yield build
    for lab in made:
        lab.close()


def kinds(lab: LabSockets) -> list[str]:
    """The packets that set out, in order."""
    return [f"{e.origin} {e.packet.kind}" for e in lab.events if isinstance(e, PacketMoved)]


def code_of(lab: LabSockets, to: Endpoint, port: int = 0) -> int | None:
    """Why a dial of `a` fails."""
    with pytest.raises(OSError) as failure:
        lab.run(lab.dial("a", to, port))
    return failure.value.errno


# --- connections ---------------------------------------------------------------------------------


def test_three_packets_make_a_connection_in_one_round_trip(lab: LabSockets) -> None:
    accepted = lab.listen("b")
    dialled = lab.run(lab.dial("a", lab.at("b")))
    assert lab.loop.time() == pytest.approx(2 * LATENCY)
    lab.let_pass(2 * LATENCY)
    assert kinds(lab) == ["a SYN", "b SYN-ACK", "a ACK"]
    assert dialled.transport is not None
    assert accepted[0].transport is not None
    assert dialled.transport.get_extra_info("peername") == ("198.51.100.2", 4001)
    name = dialled.transport.get_extra_info("sockname")
    assert accepted[0].transport.get_extra_info("peername") == name
    assert dialled.transport.get_extra_info("socket") is None


def test_where_nobody_listens_a_reset_refuses_at_once(lab: LabSockets) -> None:
    assert code_of(lab, lab.at("b")) == errno.ECONNREFUSED
    assert kinds(lab) == ["a SYN", "b RST"]


def test_where_nobody_is_a_syn_goes_out_again_and_again(lab: LabSockets) -> None:
    assert code_of(lab, Endpoint("198.51.100.77", 4001)) == errno.ETIMEDOUT
    refused = [event for event in lab.events if isinstance(event, PacketRefused)]
    assert [round(event.time) for event in refused] == [0, 1, 2, 3, 4, 5, 7, 11, 19, 35, 67]
    assert len(refused) == SYN_TRIES
    assert lab.loop.time() == pytest.approx(131)
    assert "nobody on the internet has the address 198.51.100.77" in refused[0].words


def test_the_same_four_numbers_cannot_be_used_twice(lab: LabSockets) -> None:
    lab.listen("b")
    first = lab.run(lab.dial("a", lab.at("b"), 4001))
    assert code_of(lab, lab.at("b"), 4001) == errno.EADDRNOTAVAIL
    assert first.transport is not None
    first.transport.abort()
    lab.run(lab.dial("a", lab.at("b"), 4001))


def test_two_dials_that_cross_are_one_connection_and_nobody_accepts(lab: LabSockets) -> None:
    accepted = lab.listen("a") + lab.listen("b")

    async def both() -> tuple[Recorder, Recorder]:
        from asyncio import gather

        dials = lab.dial("a", lab.at("b"), 4001), lab.dial("b", lab.at("a"), 4001)
        one, other = await gather(*dials)
        return one, other

    one, other = lab.run(both())
    assert one.transport is not None
    one.transport.write(b"hello")
    lab.let_pass(1)
    assert bytes(other.data) == b"hello"
    assert accepted == []
    assert sorted(kinds(lab)[:4]) == ["a SYN", "a SYN-ACK", "b SYN", "b SYN-ACK"]


def test_a_dial_that_is_given_up_ends_in_silence(lab: LabSockets) -> None:
    import asyncio

    accepted = lab.listen("b")

    async def give_up() -> None:
        async with asyncio.timeout(LATENCY / 2):
            await lab.dial("a", lab.at("b"), 4001)

    with pytest.raises(TimeoutError):
        lab.run(give_up())
    assert kinds(lab) == ["a SYN"]
    lab.let_pass(10)
    # b's SYN-ACK finds nobody: a reset ends what would be half a connection.
    assert kinds(lab) == ["a SYN", "b SYN-ACK", "a RST"]
    assert accepted == []


# --- the stream ----------------------------------------------------------------------------------


def connected(lab: LabSockets) -> tuple[Recorder, Recorder]:
    accepted = lab.listen("b")
    dialled = lab.run(lab.dial("a", lab.at("b")))
    while not accepted:
        lab.let_pass(1)
    return dialled, accepted[0]


def test_bytes_arrive_in_order_and_the_end_after_them(lab: LabSockets) -> None:
    dialled, accepted = connected(lab)
    assert dialled.transport is not None
    sent = bytes(range(256)) * 1000
    dialled.transport.write(sent)
    dialled.transport.close()
    lab.let_pass(1)
    assert bytes(accepted.data) == sent
    assert (accepted.eof, accepted.lost, accepted.error) == (True, True, None)
    assert (dialled.lost, dialled.error) == (True, None)
    assert lab.host("a").stack.connections == lab.host("b").stack.connections == 0


def test_a_reset_ends_it_with_an_error(lab: LabSockets) -> None:
    dialled, accepted = connected(lab)
    assert dialled.transport is not None
    dialled.transport.abort()
    assert dialled.transport.is_closing()
    lab.let_pass(1)
    assert isinstance(accepted.error, ConnectionResetError)


@pytest.mark.parametrize("seed", range(10))
def test_what_gets_lost_is_sent_again(make: Make, seed: int) -> None:
    lab = make(HostPlan("a", loss=0.3), HostPlan("b"), seed=seed)
    dialled, accepted = connected(lab)
    assert dialled.transport is not None
    sent = bytes(range(256)) * 400
    for start in range(0, len(sent), 5000):
        dialled.transport.write(sent[start : start + 5000])
    lab.let_pass(250)
    assert bytes(accepted.data) == sent
    assert any(isinstance(event, PacketMoved) and event.lost for event in lab.events)


def test_a_connection_into_the_void_is_given_up_in_the_end(lab: LabSockets) -> None:
    dialled, _ = connected(lab)
    lab.internet.remove("b")
    assert dialled.transport is not None
    dialled.transport.write(b"hello?")
    lab.let_pass(600)
    assert not dialled.lost
    lab.let_pass(1200)
    assert isinstance(dialled.error, TimeoutError)


def test_a_reader_that_pauses_is_given_no_more_than_a_window(lab: LabSockets) -> None:
    dialled, accepted = connected(lab)
    assert dialled.transport is not None
    assert accepted.transport is not None
    accepted.transport.pause_reading()
    dialled.transport.write(bytes(WINDOW + SEGMENT + HIGH_WATER))
    lab.let_pass(0.2)
    assert len(accepted.data) == 0
    assert dialled.transport.get_write_buffer_size() == SEGMENT + HIGH_WATER
    assert dialled.paused == 1
    accepted.transport.resume_reading()
    lab.let_pass(5)
    assert len(accepted.data) == WINDOW + SEGMENT + HIGH_WATER
    assert dialled.paused == 0


def test_whoever_forgot_a_connection_says_so_to_who_goes_on(lab: LabSockets) -> None:
    dialled, _ = connected(lab)
    with lab.loop.entered():
        lab.host("b").stack.close()
    lab.let_pass(5)  # what the program of b held ends by itself
    assert dialled.transport is not None
    dialled.transport.write(b"still there?")
    lab.let_pass(1)
    assert isinstance(dialled.error, ConnectionResetError)


# --- listeners, datagrams, bounds ----------------------------------------------------------------


def test_two_cannot_listen_on_one_port(lab: LabSockets) -> None:
    lab.listen("a")
    with pytest.raises(ListenError, match="4001 is taken"):
        lab.listen("a")
    stack = lab.host("a").stack
    with pytest.raises(ListenError):
        stack.listen(Listener(lab.at("a"), Recorder))
    stack.stop_listening(Endpoint("0.0.0.0", 4001))
    lab.listen("a")


def test_datagrams_are_heard_from_the_other_end_only(lab: LabSockets) -> None:
    a, b, c = (lab.host(name).stack for name in "abc")
    with lab.loop.entered():
        ours = a.open_datagrams(lab.at("a", 5000), lab.at("b", 53))
        server = b.open_datagrams(lab.at("b", 53), lab.at("a", 5000))
        other = c.open_datagrams(lab.at("c", 53), lab.at("a", 5000))
        other.send(b"not asked")
        ours.send(b"question")
    assert lab.run(server.receive()) == b"question"
    with lab.loop.entered():
        for number in range(MAX_WAITING + 1):
            server.send(bytes([number]))
    lab.let_pass(1)
    assert [data[0] for data in ours.waiting] == list(range(MAX_WAITING))


def test_a_host_takes_only_so_many_connections(make: Make) -> None:
    lab = make(HostPlan("a"), HostPlan("b"))
    lab.listen("b")
    stack = lab.host("b").stack
    target = lab.at("b")
    with lab.loop.entered():
        for number in range(MAX_CONNECTIONS + 1):
            source = Endpoint("198.51.100.1", 1 + number)
            lab.internet.send(lab.host("a"), Kind.SYN, source, target, 7, 0, b"")
        lab.loop.advance(LATENCY)
    assert len(stack._connections) == MAX_CONNECTIONS
