"""Every event as a sentence for a person; what failed says why."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from typing import Any

import pytest

from app.text.event_text import describe, event_name
from app.text.event_words import NAMES
from app.text.format import shorten, visible
from node import (
    AddressObserved,
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialFailed,
    Dialing,
    DialSucceeded,
    Direction,
    Event,
    IdentifyFailed,
    InboundArrived,
    InboundPath,
    ListenFailed,
    NatBehaviourChanged,
    NodeStarted,
    NodeStopped,
    ObservedAddressChanged,
    PeerIdentified,
    PingFailed,
    PortShared,
    PortUse,
    Reach,
    Solicited,
    StreamRefused,
    VerdictChanged,
)
from node.errors import FailedAttempt
from tests.support.event_samples import samples
from tests.support.scene_node import US
from tests.support.scenes import peer

SAMPLES = {type(event): event for event in samples()}
WHO = shorten(peer(1))


def leaves(kind: type) -> set[type]:
    """All classes below one that have none below themselves."""
    below: list[type] = kind.__subclasses__()
    return {leaf for one in below for leaf in leaves(one)} if below else {kind}


def sample(kind: type[Event], **changes: Any) -> Any:
    return replace(SAMPLES[kind], **changes)


# --- all of them ---------------------------------------------------------------------------------


def test_there_is_a_sample_of_every_event_of_the_node() -> None:
    # dataclass(slots=True) makes each class twice; the name tells one from another.
    every = {kind.__name__ for kind in leaves(Event) if kind.__module__ == "node.events"}
    assert every - {"_Warning"} == {kind.__name__ for kind in SAMPLES}


@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.__name__)
def test_every_event_has_words_of_its_own(kind: type[Event]) -> None:
    text = describe(SAMPLES[kind])
    assert text != f"{event_name(SAMPLES[kind])}."
    assert text[0].isupper() or text[0].isdigit()
    assert text.endswith(".")
    assert ".." not in text
    assert "None" not in text
    assert "/ip4/" not in text, "addresses are short in a sentence"


@pytest.mark.parametrize(
    "event",
    [event for event in samples() if "reason" in {f.name for f in dataclasses.fields(event)}],
    ids=lambda event: type(event).__name__,
)
def test_every_reason_is_in_the_sentence(event: Any) -> None:
    changes = {"counts": False} if isinstance(event, AddressObserved) else {}
    text = describe(replace(event, reason="because of\x1b[2J\u202e the weather", **changes))
    assert text.count("because of\u241b[2J\ufffd the weather.") == 1
    assert text == visible(text)
    for given in ("Enough!", "Enough?", "Enough.", "Enough…"):
        ended = describe(replace(event, reason=given, **changes))
        assert given in ended
        assert f"{given}." not in ended
    assert "no reason given." in describe(replace(event, reason="", **changes))


def test_names_are_words() -> None:
    names = [event_name(SAMPLES[kind]) for kind in (ConnectionOpened, NatBehaviourChanged, Dialing)]
    assert names == ["Connection opened", "NAT behaviour changed", "Dialling"]


def test_every_kind_of_event_has_a_name() -> None:
    assert set(NAMES) == set(SAMPLES)


# --- the node ------------------------------------------------------------------------------------


def test_the_node_starts_and_stops() -> None:
    us = shorten(US)
    assert describe(sample(NodeStarted)) == f"Started as {us}, listening on 192.168.1.23:41234."
    assert describe(sample(NodeStarted, listen_addrs=())) == f"Started as {us}."
    assert us in describe(sample(NodeStopped))


def test_an_address_that_cannot_be_had() -> None:
    assert describe(sample(ListenFailed)) == (
        "Could not listen on [::]:41234: address family not supported."
    )


def test_another_process_on_the_port_comes_and_goes() -> None:
    came = describe(sample(PortShared))
    assert "Another process listens on the port of 192.168.1.23:41234 too (0.0.0.0:41234)" in came
    assert "some of our inbound connections" in came
    gone = describe(sample(PortShared, foreign=()))
    assert gone == "No other process listens on the port of 192.168.1.23:41234 any more."


# --- dials ---------------------------------------------------------------------------------------


def test_a_dial_names_the_peer_that_was_asked_for() -> None:
    assert describe(sample(Dialing)) == f"Dialling {WHO} at 198.51.100.2:4001."
    nobody = sample(Dialing, target="/ip4/198.51.100.2/tcp/4001")
    assert describe(nobody) == "Dialling 198.51.100.2:4001."


def test_a_dial_that_succeeds_tells_what_failed_before() -> None:
    text = describe(sample(DialSucceeded))
    assert text.startswith(f"Reached {WHO} at 198.51.100.2:4001: connection 1.")
    assert text.endswith("Before that, 1 address failed: [2001:db8::2]:4001: no route to host.")
    smooth = sample(DialSucceeded, attempts=(), target=f"/ip4/1.2.3.4/tcp/1/p2p/{peer(1)}")
    assert describe(smooth) == f"Reached {WHO} at 1.2.3.4:1: connection 1."


def test_a_dial_that_fails_lists_every_attempt_with_its_reason() -> None:
    assert describe(sample(DialFailed)) == (
        "Could not reach 198.51.100.2:4001: no address answered. "
        "198.51.100.2:4001: connection refused; [2001:db8::2]:4001: no route to host."
    )
    once = FailedAttempt("/ip4/198.51.100.2/tcp/4001", "refused")
    alone = sample(DialFailed, target=once.addr, reason="refused", attempts=(once,))
    assert describe(alone) == "Could not reach 198.51.100.2:4001: refused."
    named = sample(DialFailed, target="/dns4/a.org/tcp/4001", reason="refused", attempts=(once,))
    assert describe(named).endswith("a.org:4001: refused. 198.51.100.2:4001: refused.")
    bare = sample(DialFailed, attempts=(), reason="the limit of 100 connections is reached")
    assert describe(bare).endswith("the limit of 100 connections is reached.")


# --- connections ---------------------------------------------------------------------------------


def test_a_connection_says_from_which_port_it_left_and_if_not_the_shared_one_why() -> None:
    assert describe(sample(ConnectionOpened)) == (
        f"Connected to {WHO} at 198.51.100.2:4001, from the shared port 192.168.1.23:41234; "
        "upgrade took 47.1 ms."
    )
    new = sample(ConnectionOpened, port_use=PortUse.NEW, port_use_reason="it was in use")
    assert "from a new port (it was in use) 192.168.1.23:41234" in describe(new)


def test_an_inbound_connection_says_where_it_arrived() -> None:
    text = describe(sample(ConnectionOpened, direction=Direction.INBOUND, port_use=None))
    assert text.startswith(f"{WHO} connected to us from 198.51.100.2:4001, arriving at 192.168")


def test_an_end_says_who_closed_it_and_after_what() -> None:
    text = describe(sample(ConnectionEnded))
    assert text == (
        f"The other side closed connection 7 with {shorten(peer(7))} after 1 min 13 s "
        "(18.3 kB in, 1.22 kB out): the peer went away."
    )
    assert describe(sample(ConnectionEnded, by_us=True)).startswith("We closed connection 7")


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        ("accept", "ended at once"),
        ("multistream", "ended while agreeing on a protocol"),
        ("noise", "ended during the security handshake"),
        ("muxer", "ended while agreeing on a muxer"),
        ("later", "ended in phase later"),
    ],
)
def test_a_refused_connection_says_in_which_phase_it_ended(phase: str, words: str) -> None:
    text = describe(sample(ConnectionRefused, phase=phase))
    assert f"from 192.0.2.66:1025 {words}: the handshake message is 3 bytes long" in text


def test_identify_tells_the_agent_and_where_it_sees_us() -> None:
    said = sample(PeerIdentified)
    assert describe(said) == (
        f"{WHO} identified itself: kubo/0.38.1/34debcb and sees us at 203.0.113.7:41234."
    )
    pushed = replace(said, pushed=True, agent="", observed_addr=None)
    assert describe(pushed) == f"{WHO} sent news of itself: a program it does not name."
    hostile = describe(replace(said, agent="a\u202eb\x07"))
    assert "a\ufffdb\u2407" in hostile


def test_what_fails_on_a_connection_names_the_peer() -> None:
    seven = shorten(peer(7))
    told = [describe(SAMPLES[kind]) for kind in (IdentifyFailed, PingFailed, StreamRefused)]
    assert told == [
        f"{seven} did not identify itself: it sent no key.",
        f"A ping to {seven} failed: no answer in 10 s.",
        f"Refused a stream of {seven} (/x/1): 257 streams open.",
    ]
    assert "(no protocol yet)" in describe(sample(StreamRefused, protocol=""))


# --- how others see us ---------------------------------------------------------------------------


def test_a_report_counts_or_says_why_not() -> None:
    seen = f"{WHO} sees 192.168.1.23:41234 as 203.0.113.7:41234"
    assert describe(sample(AddressObserved)) == f"{seen}; that counts as the vote of 198.51.100.2."
    no = sample(AddressObserved, counts=False, reason="it is a private address")
    assert describe(no) == f"{seen}; that is no vote: it is a private address."


def test_observers_agree_and_no_longer() -> None:
    assert describe(sample(ObservedAddressChanged)) == (
        "Observers agree that we are seen at 203.0.113.7:41234 (4 votes)."
    )
    assert describe(sample(ObservedAddressChanged, confirmed=False, votes=1)) == (
        "Observers no longer agree that we are seen at 203.0.113.7:41234 (1 vote left)."
    )


@pytest.mark.parametrize("path", list(InboundPath))
@pytest.mark.parametrize("solicited", list(Solicited))
def test_an_arrival_says_how_it_came(path: InboundPath, solicited: Solicited) -> None:
    text = describe(sample(InboundArrived, path=path, solicited=solicited))
    assert "came in from 192.0.2.7:40006 at 192.168.1.23:41234" in text
    assert "it dialled 203.0.113.7:41234" in text
    assert str(path) == "unknown" or "Path: not known" not in text
    quiet = describe(sample(InboundArrived, dialed_addr=None, path=path, solicited=solicited))
    assert "it did not tell which address it dialled" in quiet


def test_the_nat_in_words() -> None:
    assert describe(sample(NatBehaviourChanged)) == (
        "NAT for TCP over IPv4: mapping endpoint-independent, filtering not known yet, "
        "port kept: yes."
    )
    assert "port kept: not known yet" in describe(sample(NatBehaviourChanged, port_preserving=None))


@pytest.mark.parametrize(
    ("reach", "words"),
    [
        (Reach.REACHABLE, "Reachable: "),
        (Reach.NOT_REACHABLE, "Not reachable: "),
        (Reach.UNKNOWN, "Not known yet: "),
    ],
)
def test_the_verdict_in_words(reach: Reach, words: str) -> None:
    text = describe(sample(VerdictChanged, reach=reach))
    assert text == f"{words}Others can reach you at 203.0.113.7:41234."
