"""When the mapping changed, and everything else that has its place in time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.history.chronicle import MOST_LOOKED_AT
from app.history.history import MOST_NEWS, History
from app.history.timeline import MOST_ITEMS, MOST_LANES, Kind, Lane, Timeline
from app.models.column import Tone
from node import Moment, Snapshot
from node.address_views import AddressChangeView
from node.event_log import EventSlice
from node.events import InboundArrived, NatBehaviourChanged, VerdictChanged
from node.lab_world import LabWorld, load_topology
from node.terms import AddressChange, InboundPath, Mapping, Reach, Solicited
from tests.support import scenes
from tests.support.event_samples import samples
from tests.support.scene_node import MONOTONIC, OUR_LAN, OUR_PUBLIC, WALL
from tests.support.scenes import observed

ELSEWHERE = "/ip4/198.51.100.77/tcp/50000"
OTHER_PORT = "/ip4/203.0.113.7/tcp/50000"


def at(second: float) -> Moment:
    return Moment(WALL + second, MONOTONIC + second)


def change(second: float, addr: str, what: AddressChange, votes: int = 4) -> AddressChangeView:
    return AddressChangeView(WALL + second, OUR_LAN, addr, what, votes)


def told(history: History, kind: Kind) -> list[str]:
    return [item.word for lane in history.timeline.of(kind) for item in lane.items]


def scene(*history: AddressChangeView, **votes: int) -> Snapshot:
    addrs = {"here": OUR_PUBLIC, "there": ELSEWHERE, "port": OTHER_PORT}
    seen = tuple(observed(addrs[name], number) for name, number in votes.items())
    return replace(scenes.empty(), history=history, observed_addresses=seen)


# --- lanes ---------------------------------------------------------------------------------------


def test_a_lane_keeps_so_many_items_and_not_one_more() -> None:
    lane = Lane(Kind.INBOUND, "inbound", "Came in")
    for second in range(MOST_ITEMS):
        lane.mark(second, "dot", None, "", "")
    assert (len(lane.items), lane.items[0].begin) == (MOST_ITEMS, 0.0)
    lane.mark(MOST_ITEMS, "dot", None, "", "")
    assert (len(lane.items), lane.items[0].begin) == (MOST_ITEMS, 1.0)


def test_lanes_of_a_kind_are_bounded_and_one_that_ended_makes_room() -> None:
    timeline = Timeline()
    for number in range(MOST_LANES):
        lane = timeline.add(Kind.SEEN, f"seen:{number}", str(number))
        assert lane is not None
        lane.turn(number, True, None, "", "")
    assert timeline.add(Kind.SEEN, "seen:x", "x") is None
    assert timeline.add(Kind.OWN, "own:x", "x") is not None, "others have room of their own"
    ended = timeline.lane("seen:4")
    assert ended is not None
    ended.close(99.0)
    assert timeline.add(Kind.SEEN, "seen:x", "x") is not None
    assert timeline.lane("seen:4") is None


def test_a_state_is_one_bar_until_another_begins() -> None:
    lane = Lane(Kind.VERDICT, "verdict", "Verdict")
    lane.turn(1.0, "a", None, "A", "first")
    lane.turn(2.0, "a", None, "A", "second")
    lane.turn(3.0, "b", None, "B", "third")
    assert [(one.begin, one.end, one.sentence) for one in lane.items] == [
        (1.0, 3.0, "second"),
        (3.0, None, "third"),
    ]


# --- what is written -----------------------------------------------------------------------------


def test_every_kind_of_event_has_its_lane() -> None:
    history = History()
    history.show_events(EventSlice(len(samples()), tuple(samples()), 0))
    history.show_snapshot(scenes.home_nat(), at(0))
    kinds = {lane.kind for lane in history.timeline.lanes}
    assert kinds >= {Kind.VERDICT, Kind.BEHAVIOUR, Kind.OWN, Kind.INBOUND, Kind.PUNCH, Kind.NETWORK}
    items = [item for lane in history.timeline.lanes for item in lane.items]
    assert all(item.word and item.sentence.endswith(".") for item in items)


def test_an_address_is_a_bar_from_its_first_report_to_its_last() -> None:
    history = History()
    seen = (
        change(-50, OUR_PUBLIC, AddressChange.APPEARED, 1),
        change(-40, OUR_PUBLIC, AddressChange.CONFIRMED, 4),
    )
    history.show_snapshot(scene(*seen, here=5), at(0))
    (lane,) = history.timeline.of(Kind.SEEN)
    assert lane.title == "Seen at 203.0.113.7:41234"
    assert [(one.begin - WALL, one.end, one.word) for one in lane.items] == [
        (-50, WALL - 40, "1 vote"),
        (-40, None, "confirmed, 5 votes"),
    ]
    gone = change(10, OUR_PUBLIC, AddressChange.GONE, 0)
    history.show_snapshot(scene(*seen, gone), at(11))
    assert lane.items[-1].end == WALL + 10


def test_one_sees_when_the_mapping_changed() -> None:
    history = History()
    before = (
        change(-90, OUR_PUBLIC, AddressChange.APPEARED, 1),
        change(-80, OUR_PUBLIC, AddressChange.CONFIRMED),
        change(-30, OUR_PUBLIC, AddressChange.GONE, 0),
    )
    history.show_snapshot(scene(*before), at(-25))
    assert history.timeline.of(Kind.CHANGE) == []
    after = (
        change(-20, ELSEWHERE, AddressChange.APPEARED, 1),
        change(-5, ELSEWHERE, AddressChange.CONFIRMED),
    )
    history.show_snapshot(scene(*before, *after, there=4), at(0))
    (lane,) = history.timeline.of(Kind.CHANGE)
    (mark,) = lane.items
    assert mark.begin == WALL - 20, "when the new one was first seen"
    assert "others see us at 198.51.100.77:50000 since then" in mark.sentence
    assert "saw us at 203.0.113.7:41234 before" in mark.sentence


RESTARTING = """
title = "A home whose router restarts"
[routers.home]
ports = "random"
[hosts.laptop]
within = "home"
port = 4001
dials = ["alice", "bob", "carol", "dave"]
[hosts.alice]
[hosts.bob]
[hosts.carol]
[hosts.dave]
"""


def test_a_router_that_restarts_is_seen_to_change_the_mapping() -> None:
    """A real node behind the lab's NAT, which takes another port after it has forgotten all."""
    world, history = LabWorld(load_topology(RESTARTING), epoch=WALL), History()
    try:
        for second in range(90):
            world.advance(1.0)
            monitor = world.monitor("laptop")
            if second == 20:
                world.restart_router("home")
            history.show_events(monitor.events_since(history.events_position() or 0))
            snapshot = monitor.snapshot()
            history.show_snapshot(snapshot, Moment(snapshot.taken_at, snapshot.taken_monotonic))
    finally:
        world.close()
    before, after = history.timeline.of(Kind.SEEN)
    assert [item.word for item in after.items] == ["confirmed, 4 votes"]
    (mark,) = (item for lane in history.timeline.of(Kind.CHANGE) for item in lane.items)
    assert mark.begin == after.items[0].begin
    assert before.items[-1].end is not None
    assert WALL + 20 < before.items[-1].end < mark.begin
    assert "the public address is the same, the port another" in mark.sentence
    words = told(history, Kind.VERDICT)
    assert words == ["Not known yet", "Not reachable"] * 2


def test_another_port_is_told_from_another_address() -> None:
    history = History()
    history.show_snapshot(scene(here=3), at(0))
    history.show_snapshot(scene(port=2), at(5))
    (lane,) = history.timeline.of(Kind.CHANGE)
    assert "the public address is the same, the port another" in lane.items[0].sentence


def test_a_single_observer_changes_no_mapping() -> None:
    history = History()
    history.show_snapshot(scene(here=3), at(0))
    history.show_snapshot(scene(here=3, there=1), at(1))
    history.show_snapshot(scene(there=1), at(2))
    assert history.timeline.of(Kind.CHANGE) == []


def test_two_addresses_at_a_time_are_no_change() -> None:
    history = History()
    both = (
        change(-9, OUR_PUBLIC, AddressChange.CONFIRMED),
        change(-5, OTHER_PORT, AddressChange.CONFIRMED),
    )
    history.show_snapshot(scene(*both, here=4, port=4), at(0))
    assert history.timeline.of(Kind.CHANGE) == []


def test_so_many_addresses_are_looked_at_and_not_one_more() -> None:
    others = [observed(f"/ip4/198.51.100.9/tcp/{n + 1}", 1) for n in range(MOST_LOOKED_AT - 1)]
    seen = [observed(OUR_PUBLIC, 3), *others, observed(ELSEWHERE, 9)]
    for where, changes in ((MOST_LOOKED_AT, 0), (MOST_LOOKED_AT - 1, 1)):
        history = History()
        history.show_snapshot(scene(here=3), at(0))
        kept = (*seen[:where], seen[-1])
        history.show_snapshot(replace(scene(), observed_addresses=kept), at(1))
        assert len(history.timeline.of(Kind.CHANGE)) == changes


def test_first_reports_of_so_many_addresses_are_remembered_and_not_one_more() -> None:
    history = History()
    appeared = [
        change(n, f"/ip4/198.51.100.9/tcp/{n + 1}", AddressChange.APPEARED, 1)
        for n in range(MOST_LOOKED_AT + 1)
    ]
    history.show_snapshot(scene(*appeared[:-1]), at(100))
    assert len(history._chronicle._appeared) == MOST_LOOKED_AT
    history.show_snapshot(scene(*appeared), at(101))
    assert len(history._chronicle._appeared) == MOST_LOOKED_AT


def test_so_many_events_wait_for_the_next_look_and_not_one_more() -> None:
    history = History()
    news = VerdictChanged(time=WALL, monotonic=MONOTONIC, reach=Reach.UNKNOWN, sentence="")
    history.show_events(EventSlice(MOST_NEWS, (news,) * MOST_NEWS, 0))
    assert len(history._news) == MOST_NEWS
    history.show_events(EventSlice(MOST_NEWS + 1, (news,), 0))
    assert len(history._news) == MOST_NEWS
    history.show_snapshot(scene(), at(1))
    assert len(history._news) == 0


def test_the_verdict_is_where_events_and_snapshots_put_it() -> None:
    history = History()
    news = VerdictChanged(
        time=WALL - 30, monotonic=MONOTONIC - 30, reach=Reach.NOT_REACHABLE, sentence="No."
    )
    history.show_snapshot(scene(), at(-60))
    history.show_events(EventSlice(1, (news,), 0))
    history.show_snapshot(scenes.home_nat(), at(0))
    (lane,) = history.timeline.of(Kind.VERDICT)
    assert [(one.word, one.begin - WALL) for one in lane.items] == [
        ("Not known yet", -60),
        ("Not reachable", -30),
        ("Reachable", 0),
    ]


def test_how_somebody_came_in_may_show_later_and_is_one_mark() -> None:
    history = History()
    first = InboundArrived(
        time=WALL,
        monotonic=MONOTONIC,
        connection_id=3,
        peer_id=scenes.peer(3),
        local_addr=OUR_LAN,
        remote_addr=ELSEWHERE,
        dialed_addr=None,
        path=InboundPath.UNKNOWN,
        solicited=Solicited.NO,
    )
    later = replace(first, time=WALL + 2, path=InboundPath.MAPPED_BY_DIALLING)
    history.show_events(EventSlice(2, (first, later), 0))
    history.show_snapshot(scene(), at(3))
    (lane,) = history.timeline.of(Kind.INBOUND)
    (mark,) = lane.items
    assert (mark.begin, mark.word, mark.sign) == (WALL, "mapped by our own dialling", "diamond")


@pytest.mark.parametrize(
    ("mapping", "filtering", "tone"),
    [
        (Mapping.ENDPOINT_INDEPENDENT, Mapping.ENDPOINT_INDEPENDENT, Tone.GOOD),
        (Mapping.ENDPOINT_INDEPENDENT, Mapping.UNKNOWN, Tone.MUTED),
        (Mapping.ENDPOINT_INDEPENDENT, Mapping.ADDRESS_DEPENDENT, Tone.WARN),
        (Mapping.ENDPOINT_INDEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT, Tone.BAD),
        (Mapping.ADDRESS_DEPENDENT, Mapping.ENDPOINT_INDEPENDENT, Tone.BAD),
        (Mapping.NO_NAT, Mapping.NO_NAT, Tone.GOOD),
    ],
)
def test_the_nat_is_good_only_where_it_maps_and_filters_well(
    mapping: Mapping, filtering: Mapping, tone: Tone
) -> None:
    history = History()
    happened = NatBehaviourChanged(
        time=WALL,
        monotonic=MONOTONIC,
        transport="tcp4",
        mapping=mapping,
        filtering=filtering,
        port_preserving=True,
    )
    history.show_events(EventSlice(1, (happened,), 0))
    history.show_snapshot(scenes.empty(), at(1))
    (lane,) = history.timeline.of(Kind.BEHAVIOUR)
    assert [item.tone for item in lane.items] == [tone]
