"""Events about addresses, the NAT, relays and hole punches as sentences. No Qt."""

from __future__ import annotations

from app.text.event_words import describe, ending
from app.text.format import short_addr, shorten, visible
from app.text.translation import told, tr
from app.text.words import (
    KNOCK,
    MAPPING,
    PATH,
    PROBE,
    REACH,
    SOLICITED,
    STRENGTH,
    TRANSPORT,
    yes_no,
)
from node import (
    AddressObserved,
    AddressProbed,
    DialBackServed,
    HolePunchAttempted,
    HolePunchEnded,
    HolePunching,
    InboundArrived,
    NatBehaviourChanged,
    NetworkChanged,
    ObservedAddressChanged,
    PortMappingChanged,
    PortMappingState,
    PunchOutcome,
    PunchRole,
    Reachability,
    ReachabilityChanged,
    RelayReserved,
    ReservationState,
    StunAnswered,
    VerdictChanged,
)


@describe.register
def _(event: AddressObserved) -> str:
    values = {
        "peer": shorten(event.peer_id),
        "addr": short_addr(event.local_addr),
        "seen": short_addr(event.observed_addr),
    }
    if event.counts:
        return tr(
            "{peer} sees {addr} as {seen}; that counts as the vote of {group}.",
            group=event.group,
            **values,
        )
    why = ending(event.reason or "")
    return tr("{peer} sees {addr} as {seen}; that is no vote: {why}", why=why, **values)


@describe.register
def _(event: ObservedAddressChanged) -> str:
    if event.confirmed:
        return tr(
            "Observers agree that we are seen at {addr} ({n} vote).",
            "Observers agree that we are seen at {addr} ({n} votes).",
            event.votes,
            addr=short_addr(event.observed_addr),
        )
    return tr(
        "Observers no longer agree that we are seen at {addr} ({n} vote left).",
        "Observers no longer agree that we are seen at {addr} ({n} votes left).",
        event.votes,
        addr=short_addr(event.observed_addr),
    )


@describe.register
def _(event: InboundArrived) -> str:
    values = {
        "peer": shorten(event.peer_id),
        "addr": short_addr(event.remote_addr),
        "here": short_addr(event.local_addr),
        "path": PATH[event.path],
        "solicited": SOLICITED[event.solicited],
    }
    if event.dialed_addr:
        return tr(
            "{peer} came in from {addr} at {here}; it dialled {dialled}. "
            "Path: {path}; {solicited}.",
            dialled=short_addr(event.dialed_addr),
            **values,
        )
    return tr(
        "{peer} came in from {addr} at {here}; it did not tell which address it dialled. "
        "Path: {path}; {solicited}.",
        **values,
    )


@describe.register
def _(event: NatBehaviourChanged) -> str:
    return tr(
        "NAT for {transport}: mapping {mapping}, filtering {filtering}, port kept: {kept}.",
        transport=TRANSPORT.get(event.transport, event.transport),
        mapping=MAPPING[event.mapping],
        filtering=MAPPING[event.filtering],
        kept=yes_no(event.port_preserving),
    )


@describe.register
def _(event: AddressProbed) -> str:
    return tr(
        "{peer} was asked to try {addr}: {outcome} ({detail}).",
        peer=shorten(event.server),
        addr=short_addr(event.addr),
        outcome=PROBE[event.outcome],
        detail=visible(told(event.detail)),
    )


@describe.register
def _(event: ReachabilityChanged) -> str:
    at = short_addr(event.addr)
    if event.status is Reachability.UNKNOWN:
        return tr("Whether others get in at {addr} is no longer known.", addr=at)
    shown = event.status is Reachability.CONFIRMED
    if event.strength is None:
        if shown:
            return tr("That others get in at {addr} was shown.", addr=at)
        return tr("That others get in at {addr} was refuted.", addr=at)
    who = STRENGTH[event.strength]
    if event.witness:
        who = tr("{strength} (witness {peer})", strength=who, peer=shorten(event.witness))
    if shown:
        return tr("That others get in at {addr} was shown, by {who}.", addr=at, who=who)
    return tr("That others get in at {addr} was refuted, by {who}.", addr=at, who=who)


@describe.register
def _(event: DialBackServed) -> str:
    who, why = shorten(event.peer_id), ending(event.detail)
    if event.addr is None:
        return tr("{peer} asked us to dial it back, and we did not: {why}", peer=who, why=why)
    where = short_addr(event.addr)
    return tr("{peer} asked us to dial it back at {addr}: {why}", peer=who, addr=where, why=why)


@describe.register
def _(event: PortMappingChanged) -> str:
    if event.state is PortMappingState.MAPPED and event.external_addr is not None:
        return tr(
            "The router {gateway} opened {addr} for us ({protocol}).",
            gateway=visible(event.gateway),
            addr=short_addr(event.external_addr),
            protocol=event.protocol,
        )
    if event.state is PortMappingState.SEARCHING:
        return tr("Looking for a router that opens ports.")
    return tr("The router opened no port for us: {why}", why=ending(event.detail))


@describe.register
def _(event: StunAnswered) -> str:
    values = {
        "server": visible(event.server),
        "transport": event.transport.upper(),
        "why": ending(event.detail),
    }
    if event.mapped_addr is None:
        return tr("The STUN server {server} ({transport}) told nothing: {why}", **values)
    return tr(
        "The STUN server {server} ({transport}) sees us at {addr}: {why}",
        addr=short_addr(event.mapped_addr),
        **values,
    )


@describe.register
def _(event: NetworkChanged) -> str:
    came, went = ", ".join(event.added), ", ".join(event.removed)
    if came and went:
        return tr(
            "Addresses of this computer changed: {came} came. {went} went. "
            "Everything is looked at anew.",
            came=came,
            went=went,
        )
    if came:
        return tr(
            "Addresses of this computer changed: {came} came. Everything is looked at anew.",
            came=came,
        )
    if went:
        return tr(
            "Addresses of this computer changed: {went} went. Everything is looked at anew.",
            went=went,
        )
    return tr("This computer slept, and may be elsewhere now: everything is looked at anew.")


@describe.register
def _(event: RelayReserved) -> str:
    relay = shorten(event.relay)
    if event.state is ReservationState.ASKING:
        return tr(
            "Asking the relay {peer} for a place, so that others can meet us there.", peer=relay
        )
    if event.state is ReservationState.REFUSED:
        return tr("The relay {peer} gave us no place: {why}", peer=relay, why=ending(event.detail))
    return tr("The relay {peer} keeps a place for us: others can meet us there.", peer=relay)


@describe.register
def _(event: HolePunching) -> str:
    who, relay = shorten(event.peer_id), shorten(event.relay)
    if event.role is PunchRole.COORDINATOR:
        return tr(
            "{peer} met us at the relay {relay}: we begin to punch a hole towards it.",
            peer=who,
            relay=relay,
        )
    return tr(
        "{peer}, whom we met at the relay {relay}, begins to punch a hole with us.",
        peer=who,
        relay=relay,
    )


@describe.register
def _(event: HolePunchAttempted) -> str:
    attempt, who = event.attempt, shorten(event.peer_id)
    if not attempt.knocks:
        if attempt.arrived:
            return tr("A try to punch a hole with {peer}: the peer's SYN came in.", peer=who)
        why = ending(attempt.problem)
        return tr("A try to punch a hole with {peer} came to nothing: {why}", peer=who, why=why)
    came = "; ".join(f"{short_addr(one.addr)}: {KNOCK[one.outcome]}" for one in attempt.knocks)
    text = tr(
        "A try to punch a hole with {peer}, {n} SYN sent: {outcomes}",
        "A try to punch a hole with {peer}, {n} SYNs sent: {outcomes}",
        len(attempt.knocks),
        peer=who,
        outcomes=ending(came),
    )
    came_in = tr("The peer's SYN came in.")
    return f"{text} {came_in}" if attempt.arrived else text


@describe.register
def _(event: HolePunchEnded) -> str:
    who = shorten(event.peer_id)
    if event.outcome is PunchOutcome.FAILED:
        return tr(
            "No hole could be punched with {peer} in {n} try: {why}",
            "No hole could be punched with {peer} in {n} tries: {why}",
            event.attempts,
            peer=who,
            why=ending(event.reason),
        )
    number, why = event.connection_id, ending(event.reason)
    if number is None:
        return tr("Connected with {peer} directly: {why}", peer=who, why=why)
    return tr(
        "Connected with {peer} directly (connection {number}): {why}",
        peer=who,
        number=number,
        why=why,
    )


@describe.register
def _(event: VerdictChanged) -> str:
    return tr("{reach}: {sentence}", reach=REACH[event.reach], sentence=ending(event.sentence))
