"""Writes the timeline from what happens, and from what is so. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import singledispatchmethod
from itertools import islice, takewhile

from app.history.course import Course
from app.history.timeline import Item, Kind, Lane, Timeline
from app.models import nat_words
from app.models.column import Tone
from app.text.event_text import describe
from app.text.format import clock_time, sentence, short_addr, shorten
from app.text.translation import told, tr
from app.text.words import MAPPING, PATH, PUNCH_OUTCOME, REACH, REACHABILITY, TRANSPORT
from node import (
    AddressChange,
    AddressChangeView,
    AddressView,
    Event,
    HolePunchEnded,
    HolePunching,
    InboundArrived,
    InboundPath,
    Mapping,
    NatBehaviourChanged,
    NetworkChanged,
    NodeStarted,
    NodeStopped,
    ObservedAddressView,
    PortMappingChanged,
    PortMappingState,
    PunchOutcome,
    Reach,
    Reachability,
    ReachabilityChanged,
    Snapshot,
    VerdictChanged,
)

MOST_LOOKED_AT = 64
"""Observed addresses looked at, those with the most votes: the node follows no more either."""
ENOUGH_VOTES = 2
"""So many observers make an address the one at which others see us: one alone may make it up."""

_REACH = {Reach.REACHABLE: Tone.GOOD, Reach.NOT_REACHABLE: Tone.BAD, Reach.UNKNOWN: Tone.MUTED}
_REACHED = {
    Reachability.CONFIRMED: Tone.GOOD,
    Reachability.REFUTED: Tone.BAD,
    Reachability.UNKNOWN: Tone.MUTED,
}
_WORST_FIRST = (Tone.BAD, Tone.WARN, Tone.MUTED)
SIGNS = {
    InboundPath.UNKNOWN: "ring",
    InboundPath.LOOPBACK: "dot",
    InboundPath.LAN: "square",
    InboundPath.PUBLIC_INTERFACE: "up",
    InboundPath.MAPPED_BY_DIALLING: "diamond",
    InboundPath.PORT_FORWARD: "down",
    InboundPath.RELAYED: "cross",
    InboundPath.HOLE_PUNCHED: "star",
}
"""The shape that tells by which path somebody came in."""
_CAME = {
    InboundPath.UNKNOWN: Tone.MUTED,
    InboundPath.LOOPBACK: Tone.MUTED,
    InboundPath.LAN: Tone.MUTED,
    InboundPath.RELAYED: Tone.WARN,
}
_PUNCHED = {PunchOutcome.FAILED: Tone.BAD, PunchOutcome.UNDER_WAY: Tone.ACCENT}


class Chronicle:
    """Takes events and snapshots; what was lost of the events, the snapshots still tell."""

    def __init__(self, timeline: Timeline, course: Course) -> None:
        self._timeline = timeline
        self._course = course
        self._seen: Snapshot | None = None
        self._leaders: dict[str, str] = {}
        """Where others see us, by the kind of address."""
        self._confirmed: dict[str, set[str]] = {}
        self._appeared: dict[str, float] = {}
        """When the first report of each address came."""

    # --- what happened -----------------------------------------------------------------------

    @singledispatchmethod
    def take(self, event: Event) -> None:
        """Write down an event; most kinds are none of the timeline."""

    @take.register
    def _(self, event: NodeStarted) -> None:
        lane = self._verdict()
        if lane is not None and lane.open is None:
            self._turn_verdict(self._at(event), Reach.UNKNOWN, describe(event))

    @take.register
    def _(self, event: NodeStopped) -> None:
        for lane in self._timeline.lanes:
            lane.close(self._at(event))

    @take.register
    def _(self, event: VerdictChanged) -> None:
        self._turn_verdict(self._at(event), event.reach, told(event.sentence))

    @take.register
    def _(self, event: NatBehaviourChanged) -> None:
        self._turn_behaviour(self._at(event), event.transport, event.mapping, event.filtering)

    @take.register
    def _(self, event: ReachabilityChanged) -> None:
        self._turn_own(self._at(event), event.addr, event.status, describe(event))

    @take.register
    def _(self, event: InboundArrived) -> None:
        lane = self._timeline.add(Kind.INBOUND, "inbound", tr("Came in"))
        if lane is not None:
            # How somebody came in may show only later: then it is told again.
            known = lane.get(event.connection_id)
            at = known.begin if known else self._at(event)
            tone = _CAME.get(event.path, Tone.GOOD)
            sign, word = SIGNS[event.path], PATH[event.path]
            lane.put(Item(event.connection_id, at, at, tone, word, describe(event), sign))

    @take.register
    def _(self, event: HolePunching) -> None:
        lane = self._timeline.add(Kind.PUNCH, "punch", tr("Hole punches"))
        if lane is not None:
            word = shorten(event.peer_id)
            at = self._at(event)
            lane.put(Item(event.punch_id, at, at, Tone.ACCENT, word, describe(event), "ring"))

    @take.register
    def _(self, event: HolePunchEnded) -> None:
        lane = self._timeline.add(Kind.PUNCH, "punch", tr("Hole punches"))
        if lane is not None:
            known = lane.get(event.punch_id)
            at = self._at(event)
            begin = known.begin if known else at
            failed = event.outcome is PunchOutcome.FAILED
            tone, sign = _PUNCHED.get(event.outcome, Tone.GOOD), "cross" if failed else "star"
            word = PUNCH_OUTCOME[event.outcome]
            lane.put(Item(event.punch_id, begin, at, tone, word, describe(event), sign))

    @take.register
    def _(self, event: NetworkChanged) -> None:
        lane = self._network()
        if lane is not None:
            word = tr("network changed")
            lane.mark(self._at(event), "up", Tone.ACCENT, word, describe(event))

    @take.register
    def _(self, event: PortMappingChanged) -> None:
        lane = self._network()
        if lane is not None:
            mapped = event.state is PortMappingState.MAPPED
            tone = Tone.GOOD if mapped else Tone.MUTED
            word = tr("router opened a port") if mapped else tr("router opened no port")
            if event.state is PortMappingState.SEARCHING:
                word = tr("looking for a router")
            sign = "diamond" if mapped else "ring"
            lane.mark(self._at(event), sign, tone, word, describe(event))

    # --- what is so --------------------------------------------------------------------------

    def look(self, snapshot: Snapshot, now: float) -> None:
        """Bring every lane to what a snapshot says."""
        verdict, before = snapshot.verdict, self._seen
        self._seen = snapshot
        self._turn_verdict(now, verdict.reach, told(verdict.sentence))
        # Parts of a snapshot that did not change are the same objects as before.
        if before is None or snapshot.behaviour is not before.behaviour:
            for one in snapshot.behaviour:
                self._turn_behaviour(now, one.transport, one.mapping, one.filtering)
        if before is None or snapshot.addresses is not before.addresses:
            self._take_addresses(snapshot.addresses, now)
        observed = tuple(islice(snapshot.observed_addresses, MOST_LOOKED_AT))
        if before is None or snapshot.history is not before.history:
            self._take_changes(
                snapshot.history,
                () if before is None else before.history,
                {one.observed_addr for one in observed if not one.public},
            )
        if before is None or snapshot.observed_addresses is not before.observed_addresses:
            self._count_votes([one for one in observed if one.public], now)

    def _take_addresses(self, addresses: Collection[AddressView], now: float) -> None:
        for address in addresses:
            self._turn_own(now, address.addr, address.status, sentence(told(address.reason)))
        kept = {f"own:{one.addr}" for one in addresses}
        for lane in self._timeline.of(Kind.OWN):
            if lane.name not in kept:
                lane.close(now)

    # --- lanes -------------------------------------------------------------------------------

    def _at(self, event: Event) -> float:
        return self._course.place(event.time)

    def _clock(self, at: float) -> str:
        return clock_time(self._course.wall(at))

    def _verdict(self) -> Lane | None:
        return self._timeline.add(Kind.VERDICT, "verdict", tr("Verdict"))

    def _network(self) -> Lane | None:
        return self._timeline.add(Kind.NETWORK, "network", tr("Network, router"))

    def _turn_verdict(self, at: float, reach: Reach, sentence: str) -> None:
        lane = self._verdict()
        if lane is not None:
            lane.turn(at, reach, _REACH[reach], REACH[reach], sentence)

    def _turn_behaviour(
        self, at: float, transport: str, mapping: Mapping, filtering: Mapping
    ) -> None:
        over = TRANSPORT.get(transport, transport)
        lane = self._timeline.add(
            Kind.BEHAVIOUR, f"nat:{transport}", tr("NAT for {transport}", transport=over)
        )
        if lane is not None:
            words = {"mapping": MAPPING[mapping], "filtering": MAPPING[filtering]}
            lane.turn(
                at,
                (mapping, filtering),
                _behaviour_tone(mapping, filtering),
                tr("mapping {mapping}, filtering {filtering}", **words),
                tr("The NAT's mapping is {mapping}, its filtering {filtering}.", **words),
            )

    def _turn_own(self, at: float, addr: str, status: Reachability, sentence: str) -> None:
        title = tr("Into {addr}", addr=short_addr(addr))
        lane = self._timeline.add(Kind.OWN, f"own:{addr}", title)
        if lane is not None:
            lane.turn(at, status, _REACHED[status], REACHABILITY[status], sentence)

    # --- where others see us -----------------------------------------------------------------

    def _take_changes(
        self,
        changes: tuple[AddressChangeView, ...],
        known: tuple[AddressChangeView, ...],
        private: Collection[str],
    ) -> None:
        """Write down those changes that are new; the node keeps the newest of them."""
        last = known[-1] if known else None
        new = list(takewhile(lambda change: change != last, reversed(changes)))
        for change in reversed(new):
            if change.observed_addr not in private:
                self._take_change(change)

    def _take_change(self, change: AddressChangeView) -> None:
        addr, at = change.observed_addr, self._course.place(change.at)
        name = f"seen:{addr}"
        lane = self._timeline.add(Kind.SEEN, name, tr("Seen at {addr}", addr=short_addr(addr)))
        confirmed = self._confirmed.setdefault(_family(addr), set())
        if change.change is AddressChange.APPEARED:
            self._note_appearance(addr, at)
        if change.change is AddressChange.CONFIRMED:
            confirmed.add(addr)
        else:
            confirmed.discard(addr)
        if lane is not None:
            if change.change is AddressChange.GONE:
                lane.close(at)
            else:
                self._turn_seen(lane, at, addr, change.votes, addr in confirmed)
        leader = self._leaders.get(_family(addr))
        if confirmed and leader not in confirmed:
            self._lead(addr if addr in confirmed else next(iter(confirmed)), at)

    def _note_appearance(self, addr: str, at: float) -> None:
        self._appeared.pop(addr, None)
        self._appeared[addr] = at
        if len(self._appeared) > MOST_LOOKED_AT:
            del self._appeared[next(iter(self._appeared))]

    def _turn_seen(self, lane: Lane, at: float, addr: str, votes: int, sure: bool) -> None:  # noqa: FBT001
        where = short_addr(addr)
        if sure:
            word = tr("confirmed, {n} vote", "confirmed, {n} votes", votes)
            sentence = tr(
                "{n} observer sees us at {addr}: enough to confirm it.",
                "{n} observers see us at {addr}: enough to confirm it.",
                votes,
                addr=where,
            )
        else:
            word = tr("{n} vote", "{n} votes", votes)
            sentence = tr(
                "{n} observer sees us at {addr}.",
                "{n} observers see us at {addr}.",
                votes,
                addr=where,
            )
        lane.turn(at, sure, Tone.GOOD if sure else Tone.WARN, word, sentence)

    def _count_votes(self, observed: Iterable[ObservedAddressView], now: float) -> None:
        """Bars tell the votes of now; the address with the most of them may be another one."""
        votes: dict[str, int] = {}
        for one in observed:
            votes[one.observed_addr] = max(one.votes, votes.get(one.observed_addr, 0))
            lane = self._timeline.lane(f"seen:{one.observed_addr}")
            if lane is not None and lane.open is not None:
                self._turn_seen(lane, now, one.observed_addr, one.votes, one.confirmed)
        for addr, count in votes.items():
            leader = self._leaders.get(_family(addr))
            ahead = leader is None or count > votes.get(leader, 0)
            if count >= ENOUGH_VOTES and ahead and addr != leader:
                self._lead(addr, now)

    def _lead(self, addr: str, now: float) -> None:
        """Most see us here from now on: if it was elsewhere before, the mapping changed."""
        before = self._leaders.get(_family(addr))
        self._leaders[_family(addr)] = addr
        if before is None or before == addr:
            return
        lane = self._timeline.add(Kind.CHANGE, "change", tr("Mapping changed"))
        if lane is None:
            return
        at = self._appeared.get(addr, now)
        values = {"new": short_addr(addr), "old": short_addr(before), "time": self._clock(at)}
        if _host(addr) == _host(before):
            sentence = tr(
                "The mapping changed at {time}: the public address is the same, the port another. "
                "Others see us at {new} since then, and saw us at {old} before.",
                **values,
            )
        else:
            sentence = tr(
                "The mapping changed at {time}: others see us at {new} since then, and saw us at "
                "{old} before.",
                **values,
            )
        word = tr("now at {addr}", addr=short_addr(addr))
        lane.mark(at, "flag", Tone.ACCENT, word, sentence)


def _behaviour_tone(mapping: Mapping, filtering: Mapping) -> Tone:
    """Good is only what is good in both: one that lets nobody in is of no use to others."""
    meanings = (nat_words.MAPPING[mapping], nat_words.FILTERING[filtering])
    tones = {one.tone or Tone.MUTED for one in meanings}
    return next((tone for tone in _WORST_FIRST if tone in tones), Tone.GOOD)


def _family(addr: str) -> str:
    """`ip4 tcp` of `/ip4/203.0.113.7/tcp/4001`."""
    parts = addr.split("/")
    return " ".join(parts[1:4:2])


def _host(addr: str) -> str:
    return addr.rpartition("/")[0].rpartition("/")[0]
