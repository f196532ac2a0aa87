"""What can be set: read, refused in a sentence, kept, taken along; and an argument wins."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from app.arguments import Arguments
from app.kept import preferences as prefs
from app.kept.preference_values import MOST_LINES, PreferenceError, Scheme
from app.kept.preferences import AT_FIRST, Preferences
from app.kept.settings import LANGUAGE, Settings
from app.kept.state import MemoryState
from app.session import bootstrap_peers, node_config
from node import Limits, NodeConfig

PEER = "/ip4/192.0.2.7/tcp/4001"
OTHER = Preferences(
    language="de",
    scheme=Scheme.DARK,
    zoom=1.3,
    projector=True,
    port=4001,
    listen=("/ip4/127.0.0.1/tcp/4001", "/ip6/::1/tcp/4002"),
    port_reuse=False,
    portmap=False,
    built_in=False,
    bootstrap=(PEER, "/dns4/example.org/tcp/4001"),
    mdns=False,
    autonat_server=False,
    observers=2,
    stun=("stun.example.org", "192.0.2.7:3478"),
    hole_punching=False,
    relays=False,
    relay_server=True,
    connections=200,
    inbound_connections=100,
    connections_per_address=9,
    events_kept=5000,
    metrics=("::1", 9464),
)


def test_the_example_differs_everywhere() -> None:
    same = [one.name for one in fields(Preferences) if getattr(OTHER, one.name) == one.default]
    assert same == []


@pytest.mark.parametrize("chosen", [AT_FIRST, OTHER], ids=["as at first", "all different"])
def test_what_is_kept_and_what_is_exported_comes_back(tmp_path: Path, chosen: Preferences) -> None:
    settings = Settings(tmp_path / "settings.json")
    prefs.save(settings, OTHER)
    prefs.save(settings, chosen)
    settings.flush()
    assert prefs.load(Settings(tmp_path / "settings.json")) == prefs.Examined(chosen, {})
    assert prefs.imported(prefs.exported(chosen).encode()) == chosen


def test_nothing_is_kept_of_what_was_never_changed() -> None:
    state = MemoryState()
    prefs.save(state, replace(AT_FIRST, language="fr"))
    assert [name for name in prefs.NAMES if state.load(prefs.key(name)) is not None] == ["language"]
    assert state.load(LANGUAGE) == "fr"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("port", "65536", "\u201c65536\u201d is not a number from 0 to 65,535."),
        ("port", "-1", "is not a number"),
        ("port", "40\u00b2", "is not a number"),
        ("port", "9" * 5000, "is not a number"),
        ("listen", "/ip4/0.0.0.0/udp/4001", "it takes an IP address and a TCP port"),
        ("listen", "4001", "/ip4/"),
        ("bootstrap", f"{PEER}\n\nexample.org", "Line 2: "),
        ("bootstrap", "/ip4/192.0.2.7/udp/4001/quic-v1", "QUIC"),
        ("stun", "stun.example.org:0", "is no STUN server: write stun.example.org"),
        ("metrics", "example.org:80", "no IP address with a port"),
        ("observers", "0", "from 1 to 1,000."),
        ("connections", "7", "from 8 to 10,000."),
        ("connections", "10001", "from 8 to 10,000."),
        ("connections_per_address", "0", "from 1 to 10,000."),
        ("events_kept", "999", "from 1,000 to 100,000."),
        ("events_kept", "100001", "from 1,000 to 100,000."),
        ("mdns", "yes", "neither \u201con\u201d nor \u201coff\u201d"),
        ("zoom", "1.31", "no size of text"),
        ("scheme", "pink", "no colours"),
        ("language", "tlh", "no language"),
        ("stun", "x" * (prefs.LONGEST_TEXT + 1), "longer than 32,768 characters"),
        ("stun", "a.example\n" * (MOST_LINES + 1), "More than 64 lines"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(name: str, text: str, says: str) -> None:
    with pytest.raises(PreferenceError) as wrong:
        prefs.read(name, text)
    sentence = str(wrong.value)
    assert says in sentence
    assert sentence[-1] in ".!?"
    assert len(sentence) < 400


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("port", " 65535 ", 65535),
        ("port", "0", 0),
        ("connections", "8", 8),
        ("connections", "10000", 10_000),
        ("inbound_connections", "0", 0),
        ("events_kept", "100000", 100_000),
        ("bootstrap", f"\n {PEER} \n{PEER}", (PEER,)),
        ("stun", "\n".join(f"s{n}" for n in range(MOST_LINES)), tuple(f"s{n}" for n in range(64))),
        ("metrics", ":9464", ("127.0.0.1", 9464)),
        ("observers", "", 4),
    ],
)
def test_what_is_right_is_taken(name: str, text: str, value: object) -> None:
    assert prefs.read(name, text) == value


def test_a_wrong_setting_on_disk_spoils_no_other() -> None:
    state = MemoryState()
    prefs.save(state, OTHER)
    state.save(prefs.key("observers"), "many")
    found = prefs.load(state)
    assert found.preferences == replace(OTHER, observers=AT_FIRST.observers)
    assert list(found.faults) == ["observers"]


def test_what_is_perhaps_not_meant_is_doubted() -> None:
    assert prefs.doubts(AT_FIRST) == {}
    odd = replace(
        AT_FIRST,
        port=80,
        observers=1,
        inbound_connections=2000,
        metrics=("0.0.0.0", 9464),
        built_in=False,
        mdns=False,
    )
    assert set(prefs.doubts(odd)) == {
        *("port", "observers", "inbound_connections", "metrics", "built_in")
    }
    assert set(prefs.doubts(replace(AT_FIRST, port=4001, listen=OTHER.listen))) == {"port"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no settings that this version"),
        (b'{"natscope_settings": 1, "values": {}}', "no settings that this version"),
        (b'{"natscope_preferences": 2, "values": {}}', "no settings that this version"),
        (b'{"natscope_preferences": 1}', "damaged"),
        (b'{"natscope_preferences": 1, "values": {"port": 1}}', "damaged"),
        (b'{"natscope_preferences": 1, "values": {"colour": ""}}', "no setting 'colour'"),
        (b'{"natscope_preferences": 1, "values": {"port": "x"}}', "port is wrong. "),
    ],
    ids=lambda content: repr(content[:30]),
)
def test_a_damaged_file_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(PreferenceError, match=says):
        prefs.imported(content)


def test_a_file_may_be_so_large_and_no_larger() -> None:
    text = prefs.exported(OTHER)
    largest = (text + " " * (prefs.MAX_BYTES - len(text))).encode()
    assert prefs.imported(largest) == OTHER
    with pytest.raises(PreferenceError, match="not larger than 262,144 bytes"):
        prefs.imported(largest + b" ")


def test_the_settings_reach_the_node() -> None:
    config = node_config(Arguments(), None, OTHER)
    assert config.listen == OTHER.listen
    assert config.bootstrap == OTHER.bootstrap
    assert config.witnesses == ()
    assert config.stun == OTHER.stun
    assert (config.observers_needed, config.events_kept) == (2, 5000)
    assert config.limits == Limits(200, 100, connections_per_address=9)
    assert config.relay_server
    switched_off = ("port_reuse", "portmap", "mdns", "autonat_server", "hole_punching", "relays")
    assert not any(getattr(config, name) for name in switched_off)
    peers = bootstrap_peers()
    by_itself = NodeConfig(bootstrap=peers[:-1], witnesses=peers[-1:], portmap=True, mdns=True)
    assert node_config(Arguments(), None, AT_FIRST) == by_itself


ARGUMENTS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"listen": (PEER,)}, {"listen": (PEER,), "port": 0}),
    ({"bootstrap": (PEER,)}, {"bootstrap": (PEER,)}),
    ({"no_bootstrap": True}, {"built_in": False}),
    ({"observers": 3}, {"observers": 3}),
    ({"no_mdns": True, "no_portmap": True}, {"mdns": False, "portmap": False}),
    ({"relay": True, "no_relays": True}, {"relay_server": True, "relays": False}),
    ({"stun": ("s",), "metrics": ("::1", 1)}, {"stun": ("s",), "metrics": ("::1", 1)}),
    ({"language": "es"}, {"language": "es"}),
]


@pytest.mark.parametrize("chosen", [AT_FIRST, OTHER], ids=["as at first", "all different"])
@pytest.mark.parametrize(("asked", "holds"), ARGUMENTS)
def test_an_argument_always_wins(
    asked: dict[str, Any], holds: dict[str, Any], chosen: Preferences
) -> None:
    arguments = Arguments(**asked)
    assert prefs.with_arguments(chosen, arguments) == replace(chosen, **holds)
    assert set(prefs.given(arguments)) == set(holds)
    assert all(option.startswith("--") for option in prefs.given(arguments).values())
