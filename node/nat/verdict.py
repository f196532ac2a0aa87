"""One sentence for a person, and the chain of evidence behind it. Values in, words out.

Three claims are never mixed: observers agree on a public address of our shared port; an unrelated
peer came in on it; a peer came in after a coordinated punch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from node.address_views import AddressView
from node.nat.inbound import Arrival
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

NO_ADDRESS_TO_GIVE = (
    "Strangers cannot reach you: your router shows every destination another port, so there is no "
    "address that you could give them."
)
WAYS = {
    InboundPath.MAPPED_BY_DIALLING: "on the port that our own dialling opened",
    InboundPath.PORT_FORWARD: "through a port forward",
    InboundPath.PUBLIC_INTERFACE: "at a public address of this computer's own",
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
        sentence = "Strangers cannot reach you so far. Your router is being asked to open a port."
        return Reach.UNKNOWN, sentence, _evidence(known, refuted)
    if known.dependent is not None and not untested:
        return _dependent(known, known.dependent, refuted)
    if refuted and not untested:
        return Reach.NOT_REACHABLE, _refuted_sentence(known, refuted), _evidence(known, refuted)
    if refuted:
        sentence = (
            f"Strangers cannot reach you at {spoken(refuted[0].addr)}. Whether they can at "
            f"{spoken(untested[0].addr)} is not known yet."
        )
        return Reach.UNKNOWN, sentence, _evidence(known, refuted)
    return Reach.UNKNOWN, _unknown_sentence(known), _observer_evidence(known)


def _reachable(known: Known, best: AddressView) -> tuple[Reach, str, tuple[Evidence, ...]]:
    evidence = tuple(Evidence(_came_in(one), (one.connection_id,)) for one in known.strangers[-3:])
    return (
        Reach.REACHABLE,
        f"Others can reach you directly at {spoken(best.addr)}.",
        (evidence or _evidence(known, [best])) + _observer_evidence(known),
    )


def _came_in(one: Arrival) -> str:
    at = spoken(one.dialed_addr or "")
    if one.asked_for:
        return f"{one.remote} was asked to try {at}, and came in; we had never contacted it"
    return f"{one.remote} came in uninvited: it dialled {at}, and we had never contacted it"


def _friends_sentence(best: AddressView) -> str:
    return (
        f"A peer that you had contacted before can come in at {spoken(best.addr)}. "
        "Whether strangers can is not known yet."
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
    who = "your firewall" if all(one.mapping is Mapping.NO_NAT for one in nats) else "your router"
    if nats and filters == {Mapping.ADDRESS_DEPENDENT}:
        return f"Strangers cannot reach you: {who} lets in only those whom you contacted first."
    if nats and filters == {Mapping.ADDRESS_AND_PORT_DEPENDENT}:
        return f"Strangers cannot reach you: {who} lets in only answers to what you sent."
    at = " or ".join(spoken(one.addr) for one in refuted[:2])
    return f"Strangers cannot reach you at {at}: those who tried did not get in."


def _evidence(known: Known, addresses: Sequence[AddressView]) -> tuple[Evidence, ...]:
    return _status_evidence(addresses) + _observer_evidence(known)


def _status_evidence(addresses: Sequence[AddressView]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(f"{spoken(one.addr)}: {one.reason}", one.connection_ids) for one in addresses
    )


def _unknown_sentence(known: Known) -> str:
    if not known.connections:
        return "Not connected to anybody yet. Dial a peer to learn how others see you."
    best = known.best
    if best is None:
        if any(one.identify for one in known.connections):
            return (
                "Only peers on this computer or network so far: "
                "they cannot tell how the internet sees you."
            )
        return "Connected, and waiting to be told how others see you."
    at = spoken(best.observed_addr)
    if best.confirmed:
        return f"Others see you at {at}. Whether strangers get in there is not known yet."
    return (
        f"{_observers(best.votes)} of the {best.needed} needed "
        f"{'sees' if best.votes == 1 else 'see'} you at {at}. "
        "Whether others can reach you there is not known yet."
    )


def _observers(count: int) -> str:
    return f"{count} observer" if count == 1 else f"{count} observers"


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
    text = f"{_observers(best.votes)} ({best.needed} needed) report {spoken(best.observed_addr)}"
    return (Evidence(text, who),)


def _observed_sentence(known: Known) -> str:
    if not known.observations:
        return "Nobody has told us yet at which address they see us."
    best = known.best
    if best is None:
        if len(known.observations) == 1:
            return "1 report, which cannot tell a public address of the shared port: see why there."
        return (
            f"{len(known.observations)} reports, none of which can tell a public address of the "
            "shared port: see the reason at each."
        )
    at = spoken(best.observed_addr)
    if known.dependent is not None:
        return (
            "Observers see different ports for our one shared port: the router makes a new mapping "
            "for each destination, and none of them is of use to a stranger."
        )
    if best.confirmed and best.own_interface:
        return f"Others see you at {at}, an address of this computer's own: no NAT in between."
    if best.confirmed:
        return (
            f"Others see you at {at}: {_observers(best.votes)} who do not depend on one another "
            "agree."
        )
    return (
        f"{_observers(best.votes)} of the {best.needed} needed for {at}. Connect to peers in other "
        "places to be sure."
    )


def _shared_port_sentence(known: Known) -> str:
    if not any(one.reuse for one in known.listeners):
        reasons = [one.reuse_reason for one in known.listeners if one.reuse_reason]
        why = f": {reasons[0]}" if reasons else ""
        return f"No port is shared: we dial from other ports than the one we listen on{why}."
    if known.strangers:
        return (
            "Yes, inbound connections arrive on the shared port: "
            f"{known.strangers[-1].remote} came in, and we had never contacted it."
        )
    for path, way in WAYS.items():
        came = [
            one for one in known.arrivals if one.path is path and one.solicited is not Solicited.NO
        ]
        if came:
            return (
                f"Yes, {way}, but so far only peers that we had contacted before: "
                f"{came[-1].remote} came in."
            )
    if known.arrivals:
        return _near_arrivals(known.arrivals)
    left = [one for one in known.connections if one.port_use is PortUse.REUSE]
    if left:
        return (
            f"{len(left)} of our connections left from the shared port. Nobody has come in on it "
            "yet, so we do not know whether it is open to others."
        )
    if any(one.direction is Direction.OUTBOUND for one in known.connections):
        return "Our connections could not leave from the shared port: see the reason at each."
    return "Nobody has come in yet, and we have dialled nobody."


def _near_arrivals(arrivals: Sequence[Arrival]) -> str:
    near = {
        InboundPath.LOOPBACK: "from this computer",
        # Who came in uninvited from the internet and is no stranger is behind our own router.
        **dict.fromkeys((InboundPath.LAN, *WAYS), "from our own network"),
    }
    ways = {near.get(one.path) for one in arrivals}
    if None not in ways:
        where = " and ".join(sorted(filter(None, ways)))
        return f"Inbound connections arrive on the shared port, so far only {where}."
    uninvited = any(one.solicited is Solicited.NO for one in arrivals)
    return (
        "Inbound connections arrive on the shared port"
        f"{', uninvited ones too' if uninvited else ''}; by which way is not known yet."
    )
