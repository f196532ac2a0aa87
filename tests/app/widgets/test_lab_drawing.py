"""The lab's drawing: where things are, which way packets take, and what a frame costs."""

from __future__ import annotations

import statistics
import time
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.lessons import all_lessons
from app.theme import Theme
from app.widgets.lab_canvas import LabCanvas
from app.widgets.lab_layout import CLOUD, along, lay_out
from app.widgets.lab_packets import CROSS_RETURNS, CROSS_SECONDS, MAX_CROSSES, MAX_FLIGHTS, Traffic
from app.widgets.lab_stage import MOST_CARDS
from node.lab_world import HostPlan, Kind, LabView, LabWorld, RouterPlan, Topology
from tests.app.lab_samples import ALICE, HOME, LAPTOP, moved, packet, refused, sleeping, small

FRAME_SECONDS = 0.005
"""A third of what a screen of 60 frames a second leaves for everything."""


def view(*plans: HostPlan | RouterPlan) -> LabView:
    routers = tuple(plan for plan in plans if isinstance(plan, RouterPlan))
    hosts = tuple(plan for plan in plans if isinstance(plan, HostPlan))
    world = LabWorld(Topology("", routers, hosts))
    try:
        return world.view()
    finally:
        world.close()


@pytest.fixture
def canvas(qtbot: QtBot, qapp: QApplication) -> LabCanvas:
    made = LabCanvas(Theme(qapp, MemoryState()))
    qtbot.addWidget(made)
    made.resize(1000, 560)
    made.show()
    return made


def host(name: str, within: str = "internet", **more: object) -> HostPlan:
    return HostPlan(name, within=within, starts=False, **more)  # type: ignore[arg-type]


# Places.


def test_homes_are_at_the_left_of_the_internet_and_public_hosts_at_its_right() -> None:
    layout = lay_out(
        view(
            RouterPlan("provider", provider=True),
            RouterPlan("home", within="provider"),
            host("laptop", "home"),
            host("alice"),
        )
    )
    across = [layout.places[name][0] for name in ("laptop", "home", "provider")]
    assert across == sorted(across)
    assert across[-1] < CLOUD[0] < layout.places["alice"][0]


def test_who_has_a_place_keeps_it_and_others_make_way() -> None:
    layout = lay_out(view(host("alice", at=(0.81, 0.5)), host("bob")))
    assert layout.places["alice"] == (0.81, 0.5)
    (x1, y1), (x2, y2) = layout.places["alice"], layout.places["bob"]
    assert abs(x1 - x2) > 0.1 or abs(y1 - y2) > 0.1


def test_cards_do_not_cover_each_other(canvas: LabCanvas) -> None:
    for hosts in (3, 12, 24):
        world = sleeping(hosts)
        canvas.show_view(world.view())
        world.close()
        frames = [canvas._stage.frame(name) for name in canvas._stage.names]
        covered = [
            (one, other)
            for number, one in enumerate(frames)
            for other in frames[:number]
            if one.intersects(other)
        ]
        assert covered == []


@pytest.mark.parametrize(("room", "size"), [(False, (663, 422)), (True, (680, 638))])
def test_text_is_as_large_as_that_of_the_window_wherever_cards_can_make_room(
    canvas: LabCanvas, room: bool, size: tuple[int, int]
) -> None:
    """The drawing has these sizes beside a lesson in a window of 1280 x 800."""
    theme = canvas._stage._theme
    theme.show_to_a_room(on=room)
    canvas.resize(*size)
    for lesson in all_lessons("en"):
        canvas.show_view(view(*lesson.topology.routers, *lesson.topology.hosts))
        stage = canvas._stage
        assert stage.art.scale >= 1.0, lesson.name
        assert stage.art.small.pointSizeF() >= theme.points
        frames = [stage.frame(name) for name in stage.names]
        assert not any(one.intersects(other) for one, other in combinations(frames, 2))
        area = QRectF(canvas.rect())
        assert all(area.contains(one) for one in frames)


def test_a_thousand_hosts_are_drawn_too(canvas: LabCanvas) -> None:
    world = sleeping(MOST_CARDS + 1)
    canvas.show_view(world.view())
    world.close()
    assert not canvas.grab().isNull()


def test_a_packet_crosses_the_network_that_both_stand_in() -> None:
    layout = lay_out(
        view(RouterPlan("home"), host("laptop", "home"), host("tv", "home"), host("alice"))
    )
    for origin, to, network in (
        ("laptop", "tv", "home"),
        ("laptop", "home", "home"),
        ("home", "laptop", "home"),
        ("home", "alice", "internet"),
        ("alice", "home", "internet"),
    ):
        assert layout.network_between(origin, to, "") == network
    assert layout.network_between("home", "", "192.168.1.77") == "home"
    assert layout.network_between("home", "", "203.0.113.99") == "internet"
    way = layout.way("laptop", "tv", "home")
    assert way[1] == layout.hubs["home"]
    assert along(way, 0.5) == pytest.approx(layout.hubs["home"])
    assert along(way, 7) == layout.places["tv"]
    assert layout.way("nobody", "tv", "home") == ()


# Packets.


def traffic(now: float, *events: object) -> Traffic:
    world = LabWorld(small(starts=False))
    layout = lay_out(world.view())
    world.close()
    made = Traffic()
    made.take(events, layout, 0.0)  # type: ignore[arg-type]
    made.pass_time(now, 0.0, layout)
    return made


def test_a_packet_is_on_its_way_until_it_arrives() -> None:
    event = moved(packet(1, LAPTOP, ALICE), "laptop", "home", at=0.0, takes=0.02)
    (flight,) = traffic(0.005, event).flights
    assert flight.share(0.005) == pytest.approx(0.25)
    assert traffic(0.02, event).quiet


def test_what_is_refused_leaves_a_cross_at_the_router_and_on_the_side_it_came_from() -> None:
    (cross,) = traffic(0.1, refused(packet(1, ALICE, HOME), "home", at=0.1)).crosses
    assert (cross.at, cross.network, cross.lost) == ("home", "internet", False)
    (cross,) = traffic(0.1, refused(packet(1, LAPTOP, HOME), "home", at=0.1)).crosses
    assert (cross.at, cross.network) == ("home", "home")


def test_what_nobody_has_the_address_for_ends_in_its_network() -> None:
    (cross,) = traffic(0.1, refused(packet(1, ALICE, "203.0.113.99"), "", at=0.1)).crosses
    assert (cross.at, cross.network, cross.place) == ("", "internet", CLOUD)


def test_what_gets_lost_is_crossed_out_half_way() -> None:
    event = moved(packet(1, LAPTOP, ALICE), "laptop", "home", at=0.0, lost=True)
    before, after = traffic(0.009, event), traffic(0.011, event)
    assert (len(before.flights), len(before.crosses)) == (1, 0)
    assert after.quiet
    assert after.crosses[0].lost


def test_another_try_takes_the_place_of_the_first_ones_cross() -> None:
    tries = [refused(packet(n, ALICE, HOME), "home", at=0.1) for n in (1, 2)]
    other = refused(packet(3, ALICE, HOME, port=4002), "home", at=0.1)
    assert [one.packet.number for one in traffic(0.1, *tries, other).crosses] == [2, 3]


def test_crosses_go_after_a_while_of_the_viewers_time() -> None:
    shown = traffic(0.1, refused(packet(1, ALICE, HOME), "home", at=0.1))
    world = LabWorld(small(starts=False))
    layout = lay_out(world.view())
    world.close()
    shown.pass_time(900.0, CROSS_SECONDS - 0.01, layout)
    assert len(shown.crosses) == 1
    shown.pass_time(900.0, 0.02, layout)
    assert [one.at for one in shown.crosses] == []
    shown.paused = True
    assert [one.at for one in shown.crosses] == ["home"]
    shown.pass_time(0.0, CROSS_RETURNS - CROSS_SECONDS - 0.05, layout)
    assert [one.at for one in shown.crosses] == ["home"]
    shown.pass_time(0.0, 0.05, layout)
    assert [one.at for one in shown.crosses] == []


def test_no_more_is_drawn_than_one_could_look_at() -> None:
    many = [
        moved(packet(n, LAPTOP, ALICE), "laptop", "home", at=0.0) for n in range(MAX_FLIGHTS + 1)
    ]
    assert len(traffic(0.001, *many[:MAX_FLIGHTS]).flights) == MAX_FLIGHTS
    assert len(traffic(0.001, *many).flights) == MAX_FLIGHTS
    ports = range(1, MAX_CROSSES + 2)
    no = [refused(packet(n, ALICE, HOME, port=n), "home", at=0.0) for n in ports]
    assert len(traffic(0.001, *no).crosses) == MAX_CROSSES


# Frames.


def test_a_frame_with_twelve_hosts_and_a_hundred_packets_costs_little(canvas: LabCanvas) -> None:
    world = sleeping(12)
    canvas.show_view(world.view())
    address = {one.plan.name: one.addresses[0] for one in world.view().hosts}
    world.close()
    public = [name for name, at in address.items() if not at.startswith("192.168.")]
    kinds = list(Kind)
    events = []
    for n in range(100):
        origin, to = public[n % len(public)], public[(n + 1) % len(public)]
        one = packet(n, address[origin], address[to], kinds[n % len(kinds)])
        events.append(moved(one, origin, to, at=0.0, takes=1.0))
    canvas.take(events, 0.0)
    picture = QPixmap(canvas.size())
    costs = []
    for frame in range(60):
        began = time.perf_counter()
        canvas.tick(frame / 100, 0.016)
        canvas.render(picture)
        costs.append(time.perf_counter() - began)
    assert len(canvas.traffic.flights) == 100
    assert statistics.median(costs) < FRAME_SECONDS


def test_packets_are_where_they_are_drawn(canvas: LabCanvas) -> None:
    world = LabWorld(small(starts=False))
    canvas.show_view(world.view())
    world.close()
    canvas.take([moved(packet(5, LAPTOP, ALICE), "laptop", "home", at=0.0)], 0.0)
    canvas.tick(0.01, 0.0)
    place = canvas.place_of_packet(5)
    assert place is not None
    assert canvas._stage.packet_at(canvas.traffic, 0.01, place + QPointF(3, 3)) == 5
    assert "SYN 192.168.1.2:4001" in canvas._stage.words_at(canvas.traffic, 0.01, place)
    assert canvas.place_of_packet(6) is None
