"""The room as it is shown: participants in rows and columns, out of what each of them says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from node.identity import PeerId
from node.phrase import Phrase
from node.proto.room import About, State
from node.proto.room_members import Member
from node.room_views import DialOutcome, Found, ParticipantView, RoomCell
from node.views import ConnectionView

LONGEST_AGE = 86_400.0
"""Seconds; what a participant says to be older, or yet to come, is taken to be of now."""
UNDER_WAY_SECONDS = 120.0
"""Nobody dials for longer: who said so lately and no more has forgotten to tell how it ended."""


def participants(
    ours: State,
    agent: str,
    members: Iterable[Member],
    connections: Callable[[int], ConnectionView | None],
) -> tuple[ParticipantView, ...]:
    """We first, then the others."""
    us = ParticipantView(
        peer_id=str(ours.peer_id),
        name=ours.name,
        ours=True,
        agent=agent,
        found=Found.OURSELVES,
        connected=False,
        connection_id=None,
        told_by=None,
        consent=ours.consent,
        reach=ours.reach,
        mapping=ours.mapping,
        filtering=ours.filtering,
        observed_addr=None,
        addrs=tuple(map(str, ours.addrs)),
        rtt=None,
        heard_at=ours.seq / 1e9,
    )
    return (us, *(_participant(one, ours.peer_id, connections) for one in members))


def cells(ours: State, members: Sequence[Member], now: float) -> tuple[RoomCell, ...]:
    """One for each ordered pair of different participants."""
    everybody = [ours.peer_id, *(one.state.peer_id for one in members)]
    # Their clocks are not ours: a time of theirs is so long before we heard of it.
    speakers = [(ours, ours.seq / 1e9), *((one.state, one.heard.time) for one in members)]
    found: list[RoomCell] = []
    for state, heard_at in speakers:
        said = {one.peer_id: one for one in state.about}
        others = (one for one in everybody if one != state.peer_id)
        found.extend(_cell(state, one, said.get(one), heard_at, now) for one in others)
    return tuple(found)


def age_of(state: State, at: int) -> float:
    """How long before a state something was, in seconds, both by its maker's clock."""
    age = state.seq / 1e9 - at / 1e3
    return age if 0.0 <= age <= LONGEST_AGE else 0.0


def _participant(
    member: Member, ours: PeerId, connections: Callable[[int], ConnectionView | None]
) -> ParticipantView:
    state = member.state
    connection = None if member.connection_id is None else connections(member.connection_id)
    identify = None if connection is None else connection.identify
    observed = None if identify is None else identify.observed_addr
    if observed is None:
        observed = next(
            (str(one.seen_at) for one in state.about if one.peer_id == ours and one.seen_at), None
        )
    rtt = None if connection is None else connection.rtt
    return ParticipantView(
        peer_id=str(state.peer_id),
        name=state.name,
        ours=False,
        agent=state.agent if identify is None else identify.agent,
        found=member.found,
        connected=connection is not None,
        connection_id=None if connection is None else connection.connection_id,
        told_by=member.teller,
        consent=state.consent,
        reach=state.reach,
        mapping=state.mapping,
        filtering=state.filtering,
        observed_addr=observed,
        addrs=tuple(map(str, state.addrs)),
        rtt=None if rtt is None else rtt.median,
        heard_at=member.heard.time,
    )


def _cell(
    state: State, target: PeerId, said: About | None, heard_at: float, now: float
) -> RoomCell:
    dialer, to = str(state.peer_id), str(target)
    outcome = DialOutcome.NOT_ASKED if said is None else said.outcome
    if not state.consent:
        return RoomCell(dialer, to, DialOutcome.NO_CONSENT, None, "", None)
    if said is None or outcome is DialOutcome.NOT_ASKED:
        return RoomCell(dialer, to, DialOutcome.NOT_ASKED, None, "", None)
    at = heard_at - age_of(state, said.at)
    if outcome is DialOutcome.UNDER_WAY and now - at > UNDER_WAY_SECONDS:
        reason = Phrase("it began, and never told how it ended")
        return RoomCell(dialer, to, DialOutcome.NOT_ASKED, None, reason, None)
    addr = None if said.addr is None else str(said.addr)
    return RoomCell(dialer, to, outcome, addr, said.reason, at)
