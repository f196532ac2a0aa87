"""The lab in words and rows: journeys, tables of NATs, and changes made by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from app.models.lab_details import packet_details, router_details
from app.models.lab_edits import (
    added,
    bring_about,
    changed,
    free_name,
    needs_new_world,
    outer_first,
    removed,
)
from app.models.lab_journeys import ROWS_KEPT, Fate, LabRows, is_beginning, is_refused
from app.models.lab_mappings import MAPPING_COLUMNS, MappingRows
from app.models.lab_words import (
    FILTERS,
    KINDS,
    MAPS,
    PORTS,
    PRESETS,
    RULES,
    UNSOLICITED,
    kind_of_router,
    lab_time,
)
from app.models.table_model import START
from node import Mapping
from node.address import Endpoint
from node.lab_world import (
    HostPlan,
    Kind,
    LabWorld,
    MappingMade,
    NatMapping,
    NatRules,
    PacketArrived,
    PortAllocation,
    RouterPlan,
    RouterView,
    Rule,
    Topology,
    TopologyError,
    Unsolicited,
)
from tests.app.lab_samples import ALICE, HOME, LAPTOP, moved, packet, refused, small

SYN = packet(7, ALICE, HOME)


def line(**changes: object) -> NatMapping:
    mapping = NatMapping(
        inside=Endpoint(LAPTOP, 4001),
        outside=Endpoint(HOME, 4001),
        remote=None,
        protocol="tcp",
        contacted=(Endpoint(ALICE, 4001), Endpoint(ALICE, 4002)),
        made_at=1.0,
        expires_at=100.0,
        opened=False,
    )
    return replace(mapping, **changes)  # type: ignore[arg-type]


# Journeys.


def test_what_became_of_a_packet_is_told_by_the_end_of_its_way() -> None:
    set_out = moved(SYN, "alice", "home", at=0.0)
    for events, fate, where in (
        ([set_out], Fate.UNDER_WAY, "home"),
        ([set_out, PacketArrived(time=0.02, packet=SYN, at="home")], Fate.ARRIVED, "home"),
        ([set_out, refused(SYN, "home", at=0.02)], Fate.REFUSED, "home"),
        ([moved(SYN, "alice", "home", at=0.0, lost=True)], Fate.LOST, "home"),
        ([refused(SYN, "", at=0.0)], Fate.REFUSED, ""),
    ):
        rows = LabRows()
        rows.take(events)
        (row,) = rows.rows()
        assert (row.number, row.fate, row.where) == (7, fate, where)
        assert is_refused(row) == (fate in (Fate.REFUSED, Fate.LOST))


def test_the_rst_that_answers_does_not_hide_the_refusal() -> None:
    back = replace(SYN, kind=Kind.RST, source=SYN.target, target=SYN.source)
    rows = LabRows()
    rows.take(
        [
            moved(SYN, "alice", "home", at=0.0),
            refused(SYN, "home", at=0.02, answered=True),
            moved(back, "home", "alice", at=0.02),
            PacketArrived(time=0.04, packet=back, at="alice"),
        ]
    )
    (row,) = rows.rows()
    assert (row.fate, row.what, row.rule) == (Fate.REFUSED, "SYN", Rule.STRANGER)
    text = packet_details(row).to_text()
    assert "It answers with RST." in text
    assert "home → alice: RST" in text
    assert "It is at alice." in text


def test_rows_that_did_not_change_are_the_same_objects() -> None:
    rows = LabRows()
    rows.take([moved(SYN, "alice", "home", at=0.0)])
    (before,) = rows.rows()
    other = packet(8, ALICE, HOME)
    rows.take([moved(other, "alice", "home", at=0.1)])
    first, _ = rows.rows()
    assert first is before
    assert not rows.changed
    rows.take([refused(SYN, "home", at=0.2)])
    assert rows.rows()[0] is not before


def test_so_many_rows_are_kept_and_no_more() -> None:
    rows = LabRows()
    rows.take(moved(packet(n, ALICE, HOME), "alice", "home", at=n) for n in range(ROWS_KEPT))
    assert len(rows.rows()) == ROWS_KEPT
    rows.take([moved(packet(ROWS_KEPT, ALICE, HOME), "alice", "home", at=0.0)])
    kept = [row.number for row in rows.rows()]
    assert (len(kept), kept[0]) == (ROWS_KEPT, 1)
    assert rows.row(0) is None


def test_refused_packets_are_kept_longer_but_not_for_ever() -> None:
    rows = LabRows(kept=2, refused=2)
    bad = [refused(packet(n, ALICE, HOME), "home", at=n) for n in range(3)]
    good = [moved(packet(n, ALICE, HOME), "alice", "home", at=n) for n in range(3, 6)]
    rows.take([*bad[:2], *good])
    assert [row.number for row in rows.rows()] == [0, 1, 4, 5]
    rows.take([bad[2], *(moved(packet(n, ALICE, HOME), "alice", "home", at=n) for n in (6, 7))])
    assert [row.number for row in rows.rows()] == [1, 2, 6, 7]
    assert rows.row(0) is None


def test_talk_is_told_from_what_begins_or_fails() -> None:
    rows = LabRows()
    data = packet(1, ALICE, HOME, Kind.DATA)
    rows.take(
        [moved(data, "alice", "home", at=0.0), MappingMade(time=0.0, at="home", mapping=line())]
    )
    talk, mapping = rows.rows()
    assert not is_beginning(talk)
    assert is_beginning(mapping)
    assert mapping.words == f"home opened a line: {LAPTOP}:4001 is {HOME}:4001 outside."
    rows.take([refused(data, "home", at=0.1)])
    assert is_beginning(rows.rows()[0])


# Words.


def test_everything_that_can_be_has_words() -> None:
    assert set(RULES) == set(Rule)
    assert set(KINDS) == set(Kind)
    assert set(MAPS) == set(Mapping) - {Mapping.UNKNOWN}
    assert set(FILTERS) == set(Mapping) - {Mapping.UNKNOWN, Mapping.NO_NAT}
    assert set(PORTS) == set(PortAllocation)
    assert set(UNSOLICITED) == set(Unsolicited)


def test_no_two_kinds_of_router_are_the_same() -> None:
    plans = [preset.put_on(RouterPlan("r")) for preset in PRESETS]
    assert len(set(plans)) == len(plans)
    assert [[one.fits(plan) for one in PRESETS].count(True) for plan in plans] == [1] * len(plans)


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (NatRules(), "port-restricted cone"),
        (NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT), "full cone"),
        (NatRules(mapping=Mapping.ADDRESS_DEPENDENT), "symmetric"),
        (NatRules(mapping=Mapping.NO_NAT), "firewall"),
        (NatRules(Mapping.NO_NAT, Mapping.ENDPOINT_INDEPENDENT), "plain router"),
    ],
)
def test_a_router_is_called_what_people_call_it(rules: NatRules, words: str) -> None:
    assert kind_of_router(RouterPlan("r", rules=rules)) == words


def test_a_providers_router_and_an_ipv6_firewall_say_so() -> None:
    provider, home = RouterPlan("r", provider=True), RouterPlan("r", ipv6=True)
    symmetric = NatRules(mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT)
    assert kind_of_router(provider) == "provider's NAT"
    assert kind_of_router(replace(provider, rules=symmetric)) == "provider's, symmetric"
    assert kind_of_router(home) == "cone, IPv6 firewall"
    assert kind_of_router(replace(home, rules=symmetric)) == "symmetric, IPv6 firewall"


def test_lab_time_is_read_at_a_glance() -> None:
    assert lab_time(0.0105) == "0.0105 s"
    assert lab_time(59.9999) == "59.9999 s"
    assert lab_time(60.0) == "1 min 00.000 s"
    assert lab_time(3725.5) == "1 h 02 min 05.500 s"


# The table of a NAT.


def router(*table: NatMapping) -> RouterView:
    return RouterView(RouterPlan("home"), (HOME,), ("192.168.1.0/24",), table, ())


def test_a_line_of_the_table_says_for_whom_it_is_and_when_it_goes() -> None:
    text = {column.name: column.text for column in MAPPING_COLUMNS}
    rows = MappingRows()
    for_all, for_one, for_host, for_good = (
        rows.rows(router(one), now=40.0)[0]
        for one in (
            line(),
            line(remote=Endpoint(ALICE, 4001)),
            line(remote=Endpoint(ALICE, 0)),
            line(expires_at=math.inf),
        )
    )
    assert text["remote"](for_all, START) == "exact ports it has sent to"
    looser = replace(for_all, filtering=Mapping.ADDRESS_DEPENDENT)
    assert text["remote"](looser, START) == "hosts it has sent to"
    full = replace(for_all, filtering=Mapping.ENDPOINT_INDEPENDENT)
    assert text["remote"](full, START) == "everybody"
    assert text["remote"](for_one, START) == f"{ALICE}:4001"
    assert text["remote"](for_host, START) == "exact ports it has sent to"
    for one in (for_one, for_host):
        assert text["remote"](replace(one, filtering=looser.filtering), START) == ALICE
        assert text["remote"](replace(one, filtering=full.filtering), START) == "everybody"
    assert text["expires"](for_all, START) == "in 1 min 00 s"
    assert text["expires"](for_good, START) == "never"
    assert text["contacted"](for_all, START) == f"{ALICE}:4002, {ALICE}:4001"


def test_lines_whose_text_stays_the_same_are_the_same_objects() -> None:
    rows = MappingRows()
    (first,) = rows.rows(router(line()), now=40.0)
    assert rows.rows(router(line()), now=38.9)[0] is not first  # another second is left
    (second,) = rows.rows(router(line()), now=39.2)
    assert rows.rows(router(line()), now=39.1)[0] is second
    assert rows.rows(router(line(packets_out=1)), now=39.1)[0] is not second


def test_a_router_without_rulings_says_so() -> None:
    assert "No packet has come to it yet." in router_details(router()).to_text()


# Changes by hand.


def test_a_name_that_is_free() -> None:
    topology = Topology("", (), (HostPlan("host 1"), HostPlan("host 3")))
    assert free_name(topology, "host") == "host 2"


def test_another_name_is_put_wherever_the_old_one_was() -> None:
    topology = Topology(
        "",
        (RouterPlan("provider"), RouterPlan("home", within="provider")),
        (
            HostPlan("a", within="provider", dials=("b",)),
            HostPlan("b", witnesses=("a",)),
        ),
    )
    renamed = changed(topology, "provider", RouterPlan("isp"))
    assert [router.within for router in renamed.routers] == ["internet", "isp"]
    assert renamed.hosts[0].within == "isp"
    renamed = changed(topology, "b", HostPlan("c"))
    assert renamed.hosts[0].dials == ("c",)
    assert removed(topology, "b").hosts[0].dials == ()
    assert added(topology, HostPlan("d")).hosts[-1].name == "d"
    assert added(topology, RouterPlan("r")).routers[-1].name == "r"


def test_what_needs_a_lab_to_begin_anew() -> None:
    topology = small()
    (home,) = topology.routers
    assert not needs_new_world(topology, changed(topology, "home", replace(home, latency=0.1)))
    assert not needs_new_world(topology, added(topology, RouterPlan("r")))
    for fixed in ({"ipv6": True}, {"provider": True}, {"inside": "10.0.0.0/8"}, {"name": "x"}):
        other = replace(home, **fixed)
        assert needs_new_world(topology, changed(topology, "home", other))


def test_a_world_that_runs_is_brought_to_what_is_wanted_and_back() -> None:
    first = small()
    wanted = Topology(
        "small",
        (*first.routers, RouterPlan("inner", within="outer"), RouterPlan("outer")),
        (
            HostPlan("laptop", within="inner", dials=("zoe",)),
            HostPlan("zoe", dials=("laptop",)),
            HostPlan("alice", port=5001),
        ),
    )
    assert [one.name for one in outer_first(wanted)] == ["home", "outer", "inner"]
    world = LabWorld(first)
    try:
        world.advance(1.0)
        for topology in (wanted, first, wanted):
            bring_about(world, topology)
            assert set(world.topology.plans) == set(topology.plans)
            world.advance(3.0)
        view = {host.plan.name: host for host in world.view().hosts}
        assert view["zoe"].connections >= 1
        with pytest.raises(TopologyError, match="two with the name"):
            bring_about(world, added(world.topology, HostPlan("zoe")))
        assert set(world.topology.plans) == set(wanted.plans)
    finally:
        world.close()
