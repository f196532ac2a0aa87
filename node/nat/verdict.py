"""One sentence for a person, and the chain of evidence behind it. Values in, words out.

Three claims are never mixed: observers agree on a public address of our shared port; an unrelated
peer came in on it; a peer came in after a coordinated punch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from node.address_views import AddressView
from node.nat.inbound import Arrival
from node.phrase import Phrase
from node.terms import (
    Direction,
    InboundPath,
    Mapping,
    PortUse,
    Reach,
    Reachability,
    Solicited,
    Strength,
)
from node.views import (
    ConnectionView,
    Evidence,
    ListenerView,
    NatBehaviourView,
    ObservationView,
    ObservedAddressView,
    VerdictView,
)

NO_ADDRESS_TO_GIVE = Phrase(
    "Strangers cannot reach you: your router shows every destination another port, so there is no "
    "address that you could give them."
)
WAYS = {
    InboundPath.MAPPED_BY_DIALLING: Phrase("on the port that our own dialling opened"),
    InboundPath.PORT_FORWARD: Phrase("through a port forward"),
    InboundPath.PUBLIC_INTERFACE: Phrase("at a public address of this computer's own"),
}
"""How somebody can come in from the internet, the most telling way first."""
DEPENDENT = (Mapping.ADDRESS_DEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT)


@dataclass(frozen=True, slots=True)
class Known:
    """All that a verdict rests on."""

    connections: Sequence[ConnectionView]
    listeners: Sequence[ListenerView]
    observations: Sequence[ObservationView]
    addresses: Sequence[ObservedAddressView]
    arrivals: Sequence[Arrival]
    strangers: Sequence[Arrival]
    """The arrivals that prove that strangers can reach us."""
    ours: Sequence[AddressView]
    """Addresses at which others might reach us, and whether they can."""
    behaviour: Sequence[NatBehaviourView]
    router_asked: bool = False
    """The router is being asked to open a port: a closed door may yet be opened."""

    @property
    def best(self) -> ObservedAddressView | None:
        """The public address with the most votes."""
        return next((one for one in self.addresses if one.votes), None)

    @property
    def dependent(self) -> NatBehaviourView | None:
        """The transport whose mapping depends on the destination, if there is one."""
        return next((one for one in self.behaviour if one.mapping in DEPENDENT), None)


def verdict(known: Known) -> VerdictView:
    """What to say, given what is known."""
    reach, sentence, evidence = _reach(known)
    return VerdictView(
        reach=reach,
        sentence=sentence,
        evidence=evidence,
        observed_sentence=_observed_sentence(known),
        shared_port_sentence=_shared_port_sentence(known),
    )


def spoken(addr: str) -> str:
    """A multiaddr of an IP address and a TCP port as people write it: `203.0.113.7:4001`."""
    parts = addr.split("/")
    if len(parts) >= 5 and parts[3] == "tcp":
        host = f"[{parts[2]}]" if parts[1] == "ip6" else parts[2]
        return f"{host}:{parts[4]}"
    return addr


def _reach(known: Known) -> tuple[Reach, str, tuple[Evidence, ...]]:
    open_to_all = [
        one
        for one in known.ours
        if one.status is Reachability.CONFIRMED and one.strength is Strength.UNSOLICITED
    ]
    if open_to_all:
        return _reachable(known, open_to_all[0])
    to_friends = [one for one in known.ours if one.status is Reachability.CONFIRMED]
    if to_friends:
        return Reach.UNKNOWN, _friends_sentence(to_friends[0]), _evidence(known, to_friends)
    refuted = [one for one in known.ours if one.status is Reachability.REFUTED]
    untested = [one for one in known.ours if one.announced and one.status is Reachability.UNKNOWN]
    if known.router_asked and (refuted or known.dependent is not None):
        sentence = Phrase(
            "Strangers cannot reach you so far. Your router is being asked to open a port."
        )
        return Reach.UNKNOWN, sentence, _evidence(known, refuted)
    if known.dependent is not None and not untested:
        return _dependent(known, known.dependent, refuted)
    if refuted and not untested:
        return Reach.NOT_REACHABLE, _refuted_sentence(known, refuted), _evidence(known, refuted)
    if refuted:
        sentence = Phrase(
            "Strangers cannot reach you at {at}. Whether they can at {other} is not known yet.",
            at=spoken(refuted[0].addr),
            other=spoken(untested[0].addr),
        )
        return Reach.UNKNOWN, sentence, _evidence(known, refuted)
    return Reach.UNKNOWN, _unknown_sentence(known), _observer_evidence(known)


def _reachable(known: Known, best: AddressView) -> tuple[Reach, str, tuple[Evidence, ...]]:
    evidence = tuple(Evidence(_came_in(one), (one.connection_id,)) for one in known.strangers[-3:])
    return (
        Reach.REACHABLE,
        Phrase("Others can reach you directly at {at}.", at=spoken(best.addr)),
        (evidence or _evidence(known, [best])) + _observer_evidence(known),
    )


def _came_in(one: Arrival) -> str:
    at = spoken(one.dialed_addr or "")
    if one.asked_for:
        return Phrase(
            "{who} was asked to try {at}, and came in; we had never contacted it",
            who=one.remote,
            at=at,
        )
    return Phrase(
        "{who} came in uninvited: it dialled {at}, and we had never contacted it",
        who=one.remote,
        at=at,
    )


def _friends_sentence(best: AddressView) -> str:
    return Phrase(
        "A peer that you had contacted before can come in at {at}. "
        "Whether strangers can is not known yet.",
        at=spoken(best.addr),
    )


def _dependent(
    known: Known, behaviour: NatBehaviourView, refuted: Sequence[AddressView]
) -> tuple[Reach, str, tuple[Evidence, ...]]:
    ids = tuple(one.connection_id for one in known.observations if one.counts)
    evidence = tuple(Evidence(text, ids) for text in behaviour.evidence[:1])
    return Reach.NOT_REACHABLE, NO_ADDRESS_TO_GIVE, (*evidence, *_status_evidence(refuted))


def _refuted_sentence(known: Known, refuted: Sequence[AddressView]) -> str:
    versions = {f"tcp{6 if one.addr.startswith('/ip6/') else 4}" for one in refuted}
    nats = [one for one in known.behaviour if one.transport in versions]
    filters = {one.filtering for one in nats}
    no_nat = all(one.mapping is Mapping.NO_NAT for one in nats)
    who = Phrase("your firewall") if no_nat else Phrase("your router")
    if nats and filters == {Mapping.ADDRESS_DEPENDENT}:
        return Phrase(
            "Strangers cannot reach you: {who} lets in only those whom you contacted first.",
            who=who,
        )
    if nats and filters == {Mapping.ADDRESS_AND_PORT_DEPENDENT}:
        return Phrase(
            "Strangers cannot reach you: {who} lets in only answers to what you sent.", who=who
        )
    at = spoken(refuted[0].addr)
    if len(refuted) > 1:
        return Phrase(
            "Strangers cannot reach you at {at} or {other}: those who tried did not get in.",
            at=at,
            other=spoken(refuted[1].addr),
        )
    return Phrase("Strangers cannot reach you at {at}: those who tried did not get in.", at=at)


def _evidence(known: Known, addresses: Sequence[AddressView]) -> tuple[Evidence, ...]:
    return _status_evidence(addresses) + _observer_evidence(known)


def _status_evidence(addresses: Sequence[AddressView]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            Phrase("{at}: {why}", at=spoken(one.addr), why=one.reason),
            one.connection_ids,
        )
        for one in addresses
    )


def _unknown_sentence(known: Known) -> str:
    if not known.connections:
        return Phrase("Not connected to anybody yet. Dial a peer to learn how others see you.")
    best = known.best
    if best is None:
        if any(one.identify for one in known.connections):
            return Phrase(
                "Only peers on this computer or network so far: "
                "they cannot tell how the internet sees you."
            )
        return Phrase("Connected, and waiting to be told how others see you.")
    at = spoken(best.observed_addr)
    if best.confirmed:
        return Phrase(
            "Others see you at {at}. Whether strangers get in there is not known yet.", at=at
        )
    return Phrase(
        "{n} observer of the {needed} needed sees you at {at}. "
        "Whether others can reach you there is not known yet.",
        "{n} observers of the {needed} needed see you at {at}. "
        "Whether others can reach you there is not known yet.",
        best.votes,
        needed=best.needed,
        at=at,
    )


def _observer_evidence(known: Known) -> tuple[Evidence, ...]:
    best = known.best
    if best is None:
        return ()
    who = tuple(
        one.connection_id
        for one in known.observations
        if one.counts
        and one.local_addr == best.local_addr
        and one.observed_addr == best.observed_addr
    )
    text = Phrase(
        "{n} observer ({needed} needed) report {at}",
        "{n} observers ({needed} needed) report {at}",
        best.votes,
        needed=best.needed,
        at=spoken(best.observed_addr),
    )
    return (Evidence(text, who),)


def _observed_sentence(known: Known) -> str:
    if not known.observations:
        return Phrase("Nobody has told us yet at which address they see us.")
    best = known.best
    if best is None:
        return Phrase(
            "{n} report, which cannot tell a public address of the shared port: see why there.",
            "{n} reports, none of which can tell a public address of the shared port: see the "
            "reason at each.",
            len(known.observations),
        )
    at = spoken(best.observed_addr)
    if known.dependent is not None:
        return Phrase(
            "Observers see different ports for our one shared port: the router makes a new mapping "
            "for each destination, and none of them is of use to a stranger."
        )
    if best.confirmed and best.own_interface:
        return Phrase(
            "Others see you at {at}, an address of this computer's own: no NAT in between.", at=at
        )
    if best.confirmed:
        return Phrase(
            "Others see you at {at}: {n} observer says so, and no more are asked for.",
            "Others see you at {at}: {n} observers who do not depend on one another agree.",
            best.votes,
            at=at,
        )
    return Phrase(
        "{n} observer of the {needed} needed for {at}. "
        "Connect to peers in other places to be sure.",
        "{n} observers of the {needed} needed for {at}. "
        "Connect to peers in other places to be sure.",
        best.votes,
        needed=best.needed,
        at=at,
    )


def _shared_port_sentence(known: Known) -> str:
    if not any(one.reuse for one in known.listeners):
        reasons = [one.reuse_reason for one in known.listeners if one.reuse_reason]
        if reasons:
            return Phrase(
                "No port is shared: we dial from other ports than the one we listen on: {why}.",
                why=reasons[0],
            )
        return Phrase("No port is shared: we dial from other ports than the one we listen on.")
    if known.strangers:
        return Phrase(
            "Yes, inbound connections arrive on the shared port: "
            "{who} came in, and we had never contacted it.",
            who=known.strangers[-1].remote,
        )
    for path, way in WAYS.items():
        came = [
            one for one in known.arrivals if one.path is path and one.solicited is not Solicited.NO
        ]
        if came:
            return Phrase(
                "Yes, {way}, but so far only peers that we had contacted before: {who} came in.",
                way=way,
                who=came[-1].remote,
            )
    if known.arrivals:
        return _near_arrivals(known.arrivals)
    if any(one.status is Reachability.REFUTED for one in known.ours):
        return Phrase(
            "Nobody has come in on the shared port yet, and hosts that were asked to try could not."
        )
    left = [one for one in known.connections if one.port_use is PortUse.REUSE]
    if left:
        return Phrase(
            "{n} of our connections left from the shared port. Nobody has come in on it "
            "yet, so we do not know whether it is open to others.",
            "{n} of our connections left from the shared port. Nobody has come in on it "
            "yet, so we do not know whether it is open to others.",
            len(left),
        )
    if any(one.direction is Direction.OUTBOUND for one in known.connections):
        return Phrase(
            "Our connections could not leave from the shared port: see the reason at each."
        )
    return Phrase("Nobody has come in yet, and we have dialled nobody.")


def _near_arrivals(arrivals: Sequence[Arrival]) -> str:
    near = {
        InboundPath.LOOPBACK: Phrase("from this computer"),
        # Who came in uninvited from the internet and is no stranger is behind our own router.
        **dict.fromkeys((InboundPath.LAN, *WAYS), Phrase("from our own network")),
    }
    ways = {near.get(one.path) for one in arrivals}
    if None not in ways:
        both = Phrase("from our own network and from this computer")
        return Phrase(
            "Inbound connections arrive on the shared port, so far only {where}.",
            where=both if len(ways) > 1 else ways.pop(),
        )
    if any(one.solicited is Solicited.NO for one in arrivals):
        return Phrase(
            "Inbound connections arrive on the shared port, uninvited ones too; by which way is "
            "not known yet."
        )
    return Phrase("Inbound connections arrive on the shared port; by which way is not known yet.")
