"""The matrix out of what participants say: claims, with the time by our clock."""

from __future__ import annotations

from dataclasses import replace

import pytest

from node.address import parse
from node.identity import PrivateKey
from node.proto.room import About, State
from node.proto.room_matrix import LONGEST_AGE, UNDER_WAY_SECONDS, age_of, cells, participants
from node.proto.room_members import Member
from node.room_views import DialOutcome, Found, RoomCell
from node.terms import Moment

US, THEM = (PrivateKey.from_seed(seed * 32).peer_id for seed in (b"a", b"b"))
ADDR = parse("/ip4/192.0.2.7/tcp/4001")
NOW = 5000.0
OURS = State(US, 1, name="Anna", consent=True)


def cell(about: About | None, *, consent: bool = True) -> RoomCell:
    """What the other one says of dialling us, at its second 100 and our second 5000."""
    said = () if about is None else (about,)
    state = State(THEM, int(100e9), consent=consent, about=said)
    member = Member(state, b"", None, Moment(NOW, 0.0))
    ours, theirs = cells(OURS, [member], NOW)
    assert (ours.dialer, ours.target) == (str(US), str(THEM))
    assert (theirs.dialer, theirs.target) == (str(THEM), str(US))
    return theirs


def test_an_outcome_and_when_it_was_by_our_clock() -> None:
    told = cell(About(US, None, DialOutcome.DIRECT, ADDR, "how", at=90_000))
    assert told.outcome is DialOutcome.DIRECT
    assert (told.addr, told.reason, told.at) == (str(ADDR), "how", NOW - 10)


def test_who_did_not_try_and_who_does_not_want_to() -> None:
    assert cell(None).outcome is DialOutcome.NOT_ASKED
    assert cell(About(US, ADDR)).outcome is DialOutcome.NOT_ASKED
    refused = cell(About(US, None, DialOutcome.DIRECT, ADDR), consent=False)
    assert refused.outcome is DialOutcome.NO_CONSENT
    assert refused.addr is None


@pytest.mark.parametrize(
    ("age", "outcome"),
    [
        (UNDER_WAY_SECONDS, DialOutcome.UNDER_WAY),
        (UNDER_WAY_SECONDS + 1, DialOutcome.NOT_ASKED),
    ],
)
def test_nobody_dials_for_ever(age: float, outcome: DialOutcome) -> None:
    state = State(THEM, int(1000e9), consent=True)
    state = replace(state, about=(About(US, None, DialOutcome.UNDER_WAY, at=1_000_000),))
    member = Member(state, b"", None, Moment(NOW - age, 0.0))
    assert cells(OURS, [member], NOW)[1].outcome is outcome


@pytest.mark.parametrize(
    ("at", "age"), [(1_000_000, 0.0), (999_000, 1.0), (1_000_001, 0.0), (0, 1000.0), (2**64, 0.0)]
)
def test_an_age_is_never_negative(at: int, age: float) -> None:
    assert age_of(State(THEM, int(1000e9)), at) == age


def test_an_age_of_years_is_none() -> None:
    assert age_of(State(THEM, int(LONGEST_AGE * 1e9)), 0) == LONGEST_AGE
    assert age_of(State(THEM, int((LONGEST_AGE + 1) * 1e9)), 0) == 0.0


def test_a_participant_without_a_connection_tells_where_it_saw_us() -> None:
    state = State(THEM, 1, name="B", agent="natscope/9", addrs=(ADDR,), about=(About(US, ADDR),))
    member = Member(state, b"", "teller", Moment(NOW, 0.0), connection_id=7)
    ours, theirs = participants(OURS, "natscope/1", [member], lambda _: None)
    assert (ours.ours, ours.found, ours.agent) == (True, Found.OURSELVES, "natscope/1")
    assert (theirs.connected, theirs.connection_id, theirs.told_by) == (False, None, "teller")
    assert (theirs.observed_addr, theirs.agent) == (str(ADDR), "natscope/9")
    assert theirs.addrs == (str(ADDR),)
