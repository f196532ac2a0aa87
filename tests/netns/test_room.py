"""A room over real networks: found by mDNS on one, told by a server behind NATs, dialled truly."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from node.config import NodeConfig
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from node.node import Node
from node.room_views import DialOutcome, Found, RoomView
from tests.support import namespaces, nat_lab
from tests.support.cables import take_addresses
from tests.support.namespaces import Host, Lab
from tests.support.nat_kinds import FULL_CONE, PORT_PRESERVING, SYMMETRIC
from tests.support.nat_lab import Internet
from tests.support.room_member import Member, by_name

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
PORT = 4001
Start = Callable[..., Member]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts members, and ends them with the test; none may complain."""
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")
    started: list[Member] = []

    def member(host: Host, name: str, **config: Any) -> Member:
        config.setdefault("listen", [f"/ip4/0.0.0.0/tcp/{PORT}"])
        one = Member(host, tmp_path / name, **{"room": name, **config})
        started.append(one)
        return one

    with ExitStack() as stack:
        yield member
        for one in started:
            stack.callback(one.end)
    for one in started:
        assert one.errors == ""


@pytest.fixture
def lan() -> Iterator[list[Host]]:
    """Three computers on one switch."""
    with Lab() as lab:
        switch, hosts = lab.host(), [lab.host() for _ in range(3)]
        for number, host in enumerate(hosts):
            switch.veth(f"port{number}", host, "eth")
            host.address("eth", f"192.168.7.{number + 2}/24")
            host.route("0.0.0.0/0", via="192.168.7.1")
        switch.bridge("lan", *(f"port{number}" for number in range(3)))
        yield hosts


def meets(*names: str) -> Callable[[RoomView], bool]:
    return lambda room: {one.name for one in room.participants} == set(names)


def tells(room: RoomView, hosts: set[str]) -> bool:
    said = {addr.split("/")[2] for one in room.participants for addr in one.addrs}
    return hosts <= said


def is_done(room: RoomView) -> bool:
    ended = (DialOutcome.DIRECT, DialOutcome.FAILED, DialOutcome.NO_CONSENT)
    return bool(room.cells) and all(one.outcome in ended for one in room.cells)


@here
def test_who_is_on_one_network_is_found_by_mdns(lan: list[Host], start: Start) -> None:
    names = ("Anna", "Björn", "Chen")
    members = [start(host, name, mdns=True) for host, name in zip(lan, names, strict=True)]
    for member in members:
        room = member.until(meets(*names))
        assert room.mdns_problem == ""
        assert {one.found for one in room.participants[1:]} == {Found.MDNS}
    room = members[0].until(lambda room: all(one.connected for one in room.nearby))
    assert {one.peer_id for one in room.nearby} == {one.peer_id for one in room.participants[1:]}
    members[1].say("ask")
    room = members[2].until(is_done)
    assert {one.outcome for one in room.cells} == {DialOutcome.DIRECT}
    addrs = {name: f"/ip4/192.168.7.{number + 2}/tcp/{PORT}" for number, name in enumerate(names)}
    assert all(one.addr == addrs[to] for (_, to), one in by_name(room).items())
    members[0].say("leave")
    members[2].until(meets("Björn", "Chen"))
    members[1].end()
    members[2].until(lambda room: len(room.nearby) == 1)


@here
def test_mdns_waits_for_a_network_and_says_so(start: Start) -> None:
    with Lab() as lab:
        one, other = lab.host(), lab.host()
        one.veth("eth", other, "eth")
        one.address("eth", "192.168.7.2/24")
        first = start(one, "Anna", mdns=True)
        second = start(other, "Björn", mdns=True)
        room = second.until(lambda room: room.mdns_problem != "")
        assert room.mdns_problem == "there is no local network with IPv4 on which we listen"
        other.address("eth", "192.168.7.3/24")  # plugged in
        for member in (first, second):
            member.until(meets("Anna", "Björn"))
        assert second.room.mdns_problem == ""
        take_addresses(other, "eth", "192.168.7.3/24")  # and out again
        second.until(lambda room: room.mdns_problem != "" and not room.nearby)
        second.end()
        first.end()


@here
@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.1, 0.3, 1.0])
def test_mdns_ends_in_order_whenever_it_is_asked_to(lan: list[Host], seconds: float) -> None:
    async def run() -> None:
        config = NodeConfig(listen=("/ip4/0.0.0.0/tcp/0",), mdns=True)
        node = Node(config, network=SocketNetwork(interfaces=Interfaces()))
        await node.start()
        await asyncio.sleep(seconds)
        began = time.perf_counter()
        await node.stop()
        assert time.perf_counter() - began < 1.5
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with lan[0].entered():
        asyncio.run(run(), debug=False)
        gc.collect()  # what was not closed would be a warning


@here
def test_two_on_one_computer_find_each_other(lan: list[Host], start: Start) -> None:
    for number, name in enumerate(("Anna", "Björn")):
        start(lan[0], name, mdns=True, listen=[f"/ip4/0.0.0.0/tcp/{PORT + number}"])
    last = start(lan[0], "Chen", mdns=True, listen=[f"/ip4/0.0.0.0/tcp/{PORT + 2}"])
    met = meets("Anna", "Björn", "Chen")
    # Who was quicker to dial came in first, and is heard by mDNS a moment later.
    last.until(
        lambda room: met(room) and {one.found for one in room.participants[1:]} == {Found.MDNS}
    )


@here
def test_a_class_without_multicast_joins_by_the_short_address_of_one(
    lan: list[Host], start: Start
) -> None:
    names = ("Teacher", "Björn", "Chen")
    teacher = start(lan[0], "Teacher")
    assert "192.168.7.2" in teacher.until(lambda room: bool(room.invitations)).invitations[0]
    for host, name in zip(lan[1:], names[1:], strict=True):
        start(host, name, invitations=[f"192.168.7.2:{PORT}"])
    teacher.until(meets(*names))
    teacher.until(lambda room: tells(room, {"192.168.7.2", "192.168.7.3", "192.168.7.4"}))
    teacher.say("ask")
    cells = by_name(teacher.until(is_done))
    assert {one.outcome for one in cells.values()} == {DialOutcome.DIRECT}, cells
    # They have never met, and know of each other by the teacher alone.
    assert cells["Björn", "Chen"].addr == f"/ip4/192.168.7.4/tcp/{PORT}"


@pytest.fixture
def internet() -> Iterator[Internet]:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")
    with Internet() as one:
        yield one


@here
def test_homes_behind_nats_find_each_other_by_a_server_and_the_matrix_is_true(
    internet: Internet, start: Start
) -> None:
    kinds = {"cone": FULL_CONE, "home": PORT_PRESERVING, "sym": SYMMETRIC}
    homes = {name: internet.home(kind) for name, kind in kinds.items()}
    place = internet.observers[0]
    server = start(place.host, "server", listen=[f"/ip4/{place.ip4}/tcp/{PORT}"])
    invitation = f"{place.ip4}:{PORT}"
    assert server.address.startswith(f"/ip4/{place.ip4}/tcp/{PORT}")
    members = {
        name: start(home.inside, name, invitations=[invitation]) for name, home in homes.items()
    }
    for member in (server, *members.values()):
        member.until(meets("server", *kinds))
        member.until(lambda room: tells(room, {home.public for home in homes.values()}))
    found = {one.name: one for one in members["cone"].room.participants}
    assert found["server"].found is Found.TYPED
    assert found["home"].found is Found.TOLD
    assert found["home"].told_by == found["server"].peer_id
    assert found["server"].observed_addr == f"/ip4/{homes['cone'].public}/tcp/{PORT}"
    members["home"].say("ask")
    for member in (server, *members.values()):
        cells = by_name(member.until(is_done))
        for (dialer, target), cell in cells.items():
            # Each is a stranger to each but for the server, whom all have contacted: from other
            # ports than the one that it dials from.
            open_to_all = target in ("server", "cone")
            outcome = DialOutcome.DIRECT if open_to_all else DialOutcome.FAILED
            assert cell.outcome is outcome, (dialer, target, cell)
            assert cell.reason
        assert cells["sym", "cone"].addr == f"/ip4/{homes['cone'].public}/tcp/{PORT}"
        assert cells["cone", "home"].addr == f"/ip4/{homes['home'].public}/tcp/{PORT}"


@pytest.mark.timeout(180)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=170)
    assert result.returncode == 0, result.stdout + result.stderr
