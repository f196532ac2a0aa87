"""Topology files: what is written is read again, and what is wrong is told with its place."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.resources import resource
from node.lab.toml_table import LONGEST_LIST, LONGEST_TEXT, MOST_BYTES
from node.lab.topology import (
    INTERNET,
    MAX_DEPTH,
    MAX_NAME,
    HostPlan,
    NatRules,
    PortAllocation,
    RouterPlan,
    Topology,
    TopologyError,
    Unsolicited,
)
from node.lab.topology_check import (
    HIGHEST_LOSS,
    LONGEST_LATENCY,
    LONGEST_TITLE,
    MOST_OBSERVERS,
    SHORTEST_MAPPING,
    check_plan,
)
from node.lab.topology_file import load_topology, save_topology
from node.terms import Mapping

MAPPINGS = st.sampled_from([one for one in Mapping if one is not Mapping.UNKNOWN])
FILTERS = st.sampled_from(
    [one for one in Mapping if one not in (Mapping.UNKNOWN, Mapping.NO_NAT)],
)
NAMES = st.text(
    st.one_of(
        st.sampled_from(string.ascii_letters + string.digits + " .-_\"'\\#[]=äß€"),
        st.characters(exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=MAX_NAME,
).filter(lambda name: name.isprintable() and name == name.strip() and name != INTERNET)
SHARES = st.floats(0, 1)
POINTS = st.none() | st.tuples(SHARES, SHARES)
ADDRESSES = st.ip_addresses(v=4).map(str)


def rules() -> st.SearchStrategy[NatRules]:
    return st.builds(
        NatRules,
        mapping=MAPPINGS,
        filtering=FILTERS,
        ports=st.sampled_from(PortAllocation),
        hairpin=st.booleans(),
        unsolicited=st.sampled_from(Unsolicited),
        mapping_seconds=st.floats(SHORTEST_MAPPING, allow_nan=False),
        opens_ports=st.booleans(),
    )


@st.composite
def topologies(draw: st.DrawFn) -> Topology:
    names = draw(st.lists(NAMES, unique=True, max_size=7))
    cut = draw(st.integers(0, min(len(names), MAX_DEPTH)))
    routers = []
    for number, name in enumerate(names[:cut]):
        within = draw(st.sampled_from([INTERNET, *names[:number]]))
        router = RouterPlan(
            name,
            within,
            draw(rules()),
            provider=draw(st.booleans()),
            ipv6=draw(st.booleans()),
            latency=draw(st.floats(0, LONGEST_LATENCY)),
            loss=draw(st.floats(0, HIGHEST_LOSS)),
            at=draw(POINTS),
        )
        routers.append(router)
    hosts = []
    for name in names[cut:]:
        others = [other for other in names[cut:] if other != name]
        peers = st.lists(st.sampled_from(others), max_size=3) if others else st.just([])
        host = HostPlan(
            name,
            draw(st.sampled_from([INTERNET, *names[:cut]])),
            port=draw(st.integers(1, 65535)),
            dials=tuple(draw(peers)),
            witnesses=tuple(draw(peers)),
            port_reuse=draw(st.booleans()),
            port_mapping=draw(st.booleans()),
            autonat_server=draw(st.booleans()),
            relay=draw(st.booleans()),
            observers=draw(st.integers(1, MOST_OBSERVERS)),
            reports=draw(st.just("") | ADDRESSES.map(lambda one: f"{one}:4001")),
            starts=draw(st.booleans()),
            at=draw(POINTS),
        )
        hosts.append(host)
    title = draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=LONGEST_TITLE))
    return Topology(title, tuple(routers), tuple(hosts))


@given(topologies())
def test_what_is_saved_is_loaded_again(topology: Topology) -> None:
    assert load_topology(save_topology(topology)) == topology


def test_addresses_are_kept() -> None:
    topology = Topology(
        routers=(RouterPlan("home", address="203.0.113.5", inside="10.1.0.0/24"),),
        hosts=(HostPlan("laptop", "home", address="10.1.0.7"),),
    )
    assert load_topology(save_topology(topology)) == topology


def test_nothing_is_an_internet_without_anybody() -> None:
    assert load_topology("") == Topology()
    assert load_topology(save_topology(Topology())) == Topology()


def test_a_file_is_short_where_little_is_said() -> None:
    topology = Topology(
        "Home",
        (RouterPlan("home", rules=NatRules(hairpin=True)),),
        (HostPlan("laptop", "home", dials=("alice smith",)), HostPlan("alice smith")),
    )
    assert save_topology(topology) == (
        'title = "Home"\n\n[routers.home]\nhairpin = true\n\n'
        '[hosts.laptop]\nwithin = "home"\ndials = ["alice smith"]\n\n[hosts."alice smith"]\n'
    )


def test_the_demo_is_two_homes_with_four_peers_and_a_stranger() -> None:
    demo = load_topology(resource("demo.toml").read_text("utf-8"))
    assert [router.name for router in demo.routers] == ["home", "far home"]
    inside = [host for host in demo.hosts if host.within == "home"]
    assert len({host.port for host in inside}) == len(inside) == 2
    assert len(demo.hosts) == 8
    assert [host.name for host in demo.hosts if host.relay] == ["alice"]
    assert inside[0].witnesses == ("erin",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nonsense", "this is no TOML: Expected '=' after a key"),
        ("x = " + "9" * 5000, "this is no TOML"),
        ("x = " + "[" * 100_000, "this is no TOML that can be read"),
        ("#" * (MOST_BYTES + 1), "bytes"),
        ("colour = 1", "colour: there is no such field; known: title, routers, hosts"),
        ("host = {}", "host: there is no such field; did you mean hosts?"),
        ("title = 7", "title: has to be a text in quotes"),
        ("hosts = 7", "hosts: has to be a table"),
        ("[hosts]\nlaptop = 7", "hosts.laptop: has to be a table"),
        ("[hosts.laptop]\n[hosts.laptop]", "this is no TOML: Cannot declare"),
        ("[hosts.home]\n[routers.home]", "home"),
        ("[hosts.laptop]\nprot = 1", "hosts.laptop.prot: there is no such field; did you mean p"),
        ("[hosts.laptop]\nport = true", "hosts.laptop.port: has to be a whole number"),
        ("[hosts.laptop]\nport = 4001.5", "hosts.laptop.port: has to be a whole number"),
        ("[hosts.laptop]\nport_reuse = 1", "hosts.laptop.port_reuse: has to be true or false"),
        ('[hosts.laptop]\ndials = "a"', "hosts.laptop.dials: has to be a list"),
        ("[hosts.laptop]\ndials = [1]", "hosts.laptop.dials: has to be a list of texts"),
        ("[hosts.laptop]\nat = [1]", "hosts.laptop.at: has to be two numbers"),
        ("[hosts.laptop]\nat = [true, 1]", "hosts.laptop.at: has to be two numbers"),
        ("[hosts.laptop]\nat = [0.5, nan]", "laptop: at is two numbers from 0 to 1"),
        ("[hosts.laptop]\nlatency = nan", "laptop: latency is 0 to 10 seconds"),
        ('[hosts.laptop]\nlatency = "x"', "hosts.laptop.latency: has to be a number"),
        (f"[hosts.laptop]\nlatency = 1{'0' * 400}", "hosts.laptop.latency: a number that is not"),
        ('[hosts.laptop]\nwithin = "home"', "home"),
        ('[hosts.laptop]\ndials = ["alice"]', "alice"),
        ('[hosts.laptop]\nwitnesses = ["laptop"]', "laptop"),
        ('[hosts.laptop]\naddress = "here"', "'here' is no IPv4 address"),
        ('[hosts.laptop]\nreports = "203.0.113.9"', "laptop: it cannot report '203.0.113.9'"),
        ('[hosts.laptop]\nreports = "203.0.113.9:٣"', "laptop: it cannot report"),
        ('[routers.a]\nwithin = "b"\n[routers.b]\nwithin = "a"', "circle"),
        ('[routers.home]\nmapping = "cone"', "routers.home.mapping: 'cone' is none of unknown, "),
        ('[routers.home]\nmapping = "unknown"', "home: a NAT has to map somehow"),
        ('[routers.home]\nfiltering = "no_nat"', "home: 'no_nat' is no way to filter"),
        ("[routers.home]\nmapping_seconds = 0.5", "home: mappings are kept for 1 s at least"),
        ("[routers.home]\nmapping_seconds = nan", "home: mappings are kept for 1 s at least"),
        ('[routers.home]\ninside = "10.0.0.1/8"', "home: '10.0.0.1/8' is no network inside"),
        (
            '[hosts.a]\naddress = "192.0.2.1"\n[hosts.b]\naddress = "192.0.2.1"',
            "b: a has the address 192.0.2.1 already",
        ),
        (
            '[routers.home]\ninside = "10.1.0.0/24"\n[hosts.b]\nwithin="home"\naddress="10.2.0.1"',
            "b: 10.2.0.1 does not lie in 10.1.0.0/24",
        ),
        (
            f"[hosts.laptop]\nat = [1{'0' * 400}, 0.5]",
            "hosts.laptop.at: a number that is not so large",
        ),
        (f"[hosts.laptop]\nlatency = 1{'0' * 400}", "a number that is not so large"),
        (f'[hosts.laptop]\nreports = "{"x" * (LONGEST_TEXT + 1)}"', "a text of more than"),
        (f"[hosts.laptop]\ndials = {['x'] * (LONGEST_LIST + 1)}", "a list of more than"),
        (f'title = "{"x" * (LONGEST_TITLE + 1)}"', "the title has more than"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, words: str) -> None:
    with pytest.raises(TopologyError) as refused:
        load_topology(text)
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda data: data.decode("latin-1")))
def test_no_text_breaks_it(text: str) -> None:
    try:
        load_topology(text)
    except TopologyError as error:
        assert str(error)  # noqa: PT017


def test_a_lone_surrogate_is_told() -> None:
    with pytest.raises(TopologyError):
        load_topology("\udc80")


@pytest.mark.parametrize(
    ("at_bound", "past"),
    [
        ({"port": 65535}, {"port": 65536}),
        ({"port": 1}, {"port": 0}),
        ({"observers": MOST_OBSERVERS}, {"observers": MOST_OBSERVERS + 1}),
        ({"latency": LONGEST_LATENCY}, {"latency": LONGEST_LATENCY + 0.1}),
        ({"latency": 0.0}, {"latency": -0.1}),
        ({"loss": HIGHEST_LOSS}, {"loss": HIGHEST_LOSS + 0.01}),
        ({"reports": "192.0.2.1:65535"}, {"reports": "192.0.2.1:65536"}),
        ({"at": (0.0, 1.0)}, {"at": (0.0, 1.1)}),
    ],
)
def test_values_are_bounded(at_bound: dict[str, object], past: dict[str, object]) -> None:
    check_plan(replace(HostPlan("laptop"), **at_bound))  # type: ignore[arg-type]
    with pytest.raises(TopologyError):
        check_plan(replace(HostPlan("laptop"), **past))  # type: ignore[arg-type]
