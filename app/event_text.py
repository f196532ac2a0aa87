"""Each event as a sentence for a person. No Qt: the window and the terminal share it."""

from __future__ import annotations

from functools import singledispatch

from app.format import byte_size, count, duration, milliseconds, short_addr, shorten, visible
from app.words import (
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
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialBackServed,
    DialFailed,
    Dialing,
    DialSucceeded,
    Direction,
    Event,
    FailedAttempt,
    HolePunchAttempted,
    HolePunchEnded,
    HolePunching,
    IdentifyFailed,
    InboundArrived,
    ListenFailed,
    NatBehaviourChanged,
    NetworkChanged,
    NodeStarted,
    NodeStopped,
    ObservedAddressChanged,
    PeerIdentified,
    PingFailed,
    PortMappingChanged,
    PortMappingState,
    PortShared,
    PortUse,
    PunchOutcome,
    PunchRole,
    Reachability,
    ReachabilityChanged,
    RelayReserved,
    ReservationState,
    StreamRefused,
    StunAnswered,
    VerdictChanged,
)


def event_name(event: Event) -> str:
    """Give the class name as words: `Connection opened`."""
    name = type(event).__name__
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.strip().capitalize().replace("Nat ", "NAT ")


@singledispatch
def describe(event: Event) -> str:
    """Tell what happened, in one sentence; what failed comes with its reason."""
    return f"{event_name(event)}."


def _end(reason: str) -> str:
    """Give a reason at the end of a sentence, whatever it ends in itself."""
    text = visible(reason).strip() or "no reason given"
    return text if text[-1] in ".!?…" else f"{text}."


def _attempts(attempts: tuple[FailedAttempt, ...]) -> str:
    return "; ".join(f"{short_addr(one.addr)}: {visible(one.reason)}" for one in attempts)


def says_it_all(target: str, reason: str, attempts: tuple[FailedAttempt, ...]) -> bool:
    """Tell whether there was one attempt, at the very address and with the very reason named."""
    there = [(short_addr(one.addr), one.reason) for one in attempts]
    return there == [(short_addr(target), reason)]


@describe.register
def _(event: NodeStarted) -> str:
    where = ", ".join(short_addr(addr) for addr in event.listen_addrs)
    who = shorten(event.peer_id)
    return f"Started as {who}, listening on {where}." if where else f"Started as {who}."


@describe.register
def _(event: NodeStopped) -> str:
    return f"Stopped; every connection of {shorten(event.peer_id)} is closed."


@describe.register
def _(event: ListenFailed) -> str:
    return f"Could not listen on {short_addr(event.addr)}: {_end(event.reason)}"


@describe.register
def _(event: PortShared) -> str:
    here = short_addr(event.addr)
    if not event.foreign:
        return f"No other process listens on the port of {here} any more."
    others = ", ".join(short_addr(addr) for addr in event.foreign)
    return (
        f"Another process listens on the port of {here} too ({others}): "
        "the system may hand it some of our inbound connections."
    )


@describe.register
def _(event: Dialing) -> str:
    return f"Dialling {_target(event.target)}."


@describe.register
def _(event: DialSucceeded) -> str:
    target, peer = _target(event.target), shorten(event.peer_id)
    who = target if peer in target else f"{peer} at {target}"
    text = f"Reached {who}: connection {event.connection_id}."
    if event.attempts:
        text += f" Before that, {count(len(event.attempts), 'address', 'addresses')} failed: "
        text += _end(_attempts(event.attempts))
    return text


@describe.register
def _(event: DialFailed) -> str:
    text = f"Could not reach {_target(event.target)}: {_end(event.reason)}"
    if not event.attempts or says_it_all(event.target, event.reason, event.attempts):
        return text
    return f"{text} {_end(_attempts(event.attempts))}"


@describe.register
def _(event: ConnectionOpened) -> str:
    who, there, here = (
        shorten(event.peer_id),
        short_addr(event.remote_addr),
        short_addr(event.local_addr),
    )
    took = milliseconds(event.upgrade_seconds)
    if event.direction is Direction.INBOUND:
        return f"{who} connected to us from {there}, arriving at {here}; upgrade took {took}."
    if "/p2p-circuit" in event.remote_addr:
        return f"Met {who} at {there}; upgrade took {took}."
    if event.port_use is PortUse.REUSE:
        left = "from the shared port"
    else:
        left = f"from a new port ({visible(event.port_use_reason or 'no reason given')})"
    return f"Connected to {who} at {there}, {left} {here}; upgrade took {took}."


@describe.register
def _(event: ConnectionEnded) -> str:
    who = "We" if event.by_us else "The other side"
    return (
        f"{who} closed connection {event.connection_id} with {shorten(event.peer_id)} after "
        f"{duration(event.seconds_open)} ({byte_size(event.bytes_in)} in, "
        f"{byte_size(event.bytes_out)} out): {_end(event.reason)}"
    )


@describe.register
def _(event: ConnectionRefused) -> str:
    phase = {
        "accept": "at once",
        "multistream": "while agreeing on a protocol",
        "noise": "during the security handshake",
        "muxer": "while agreeing on a muxer",
    }.get(event.phase, f"in phase {visible(event.phase)}")
    return (
        f"An inbound connection from {short_addr(event.remote_addr)} ended {phase}: "
        f"{_end(event.reason)}"
    )


@describe.register
def _(event: PeerIdentified) -> str:
    agent = visible(event.agent) or "a program it does not name"
    news = "sent news of itself" if event.pushed else "identified itself"
    seen = f" and sees us at {short_addr(event.observed_addr)}" if event.observed_addr else ""
    return f"{shorten(event.peer_id)} {news}: {agent}{seen}."


@describe.register
def _(event: IdentifyFailed) -> str:
    return f"{shorten(event.peer_id)} did not identify itself: {_end(event.reason)}"


@describe.register
def _(event: PingFailed) -> str:
    return f"A ping to {shorten(event.peer_id)} failed: {_end(event.reason)}"


@describe.register
def _(event: StreamRefused) -> str:
    what = visible(event.protocol) or "no protocol yet"
    return f"Refused a stream of {shorten(event.peer_id)} ({what}): {_end(event.reason)}"


@describe.register
def _(event: AddressObserved) -> str:
    text = (
        f"{shorten(event.peer_id)} sees {short_addr(event.local_addr)} as "
        f"{short_addr(event.observed_addr)}"
    )
    if event.counts:
        return f"{text}; that counts as the vote of {event.group}."
    return f"{text}; that is no vote: {_end(event.reason or '')}"


@describe.register
def _(event: ObservedAddressChanged) -> str:
    what, votes = short_addr(event.observed_addr), count(event.votes, "vote")
    if event.confirmed:
        return f"Observers agree that we are seen at {what} ({votes})."
    return f"Observers no longer agree that we are seen at {what} ({votes} left)."


@describe.register
def _(event: InboundArrived) -> str:
    dialed = (
        f"it dialled {short_addr(event.dialed_addr)}"
        if event.dialed_addr
        else "it did not tell which address it dialled"
    )
    return (
        f"{shorten(event.peer_id)} came in from {short_addr(event.remote_addr)} at "
        f"{short_addr(event.local_addr)}; {dialed}. "
        f"Path: {PATH[event.path]}; {SOLICITED[event.solicited]}."
    )


@describe.register
def _(event: NatBehaviourChanged) -> str:
    transport = TRANSPORT.get(event.transport, event.transport)
    return (
        f"NAT for {transport}: mapping {MAPPING[event.mapping]}, "
        f"filtering {MAPPING[event.filtering]}, port kept: {yes_no(event.port_preserving)}."
    )


@describe.register
def _(event: AddressProbed) -> str:
    return (
        f"{shorten(event.server)} was asked to try {short_addr(event.addr)}: "
        f"{PROBE[event.outcome]} ({visible(event.detail)})."
    )


@describe.register
def _(event: ReachabilityChanged) -> str:
    at = short_addr(event.addr)
    if event.status is Reachability.UNKNOWN:
        return f"Whether others get in at {at} is no longer known."
    who = f", by {STRENGTH[event.strength]}" if event.strength else ""
    witness = f" (witness {shorten(event.witness)})" if event.witness else ""
    verb = "shown" if event.status is Reachability.CONFIRMED else "refuted"
    return f"That others get in at {at} was {verb}{who}{witness}."


@describe.register
def _(event: DialBackServed) -> str:
    who = shorten(event.peer_id)
    if event.addr is None:
        return f"{who} asked us to dial it back, and we did not: {_end(event.detail)}"
    return f"{who} asked us to dial it back at {short_addr(event.addr)}: {_end(event.detail)}"


@describe.register
def _(event: PortMappingChanged) -> str:
    if event.state is PortMappingState.MAPPED and event.external_addr is not None:
        return (
            f"The router {visible(event.gateway)} opened {short_addr(event.external_addr)} for us "
            f"({event.protocol})."
        )
    if event.state is PortMappingState.SEARCHING:
        return "Looking for a router that opens ports."
    return f"The router opened no port for us: {_end(event.detail)}"


@describe.register
def _(event: StunAnswered) -> str:
    server = f"The STUN server {visible(event.server)} ({event.transport.upper()})"
    if event.mapped_addr is None:
        return f"{server} told nothing: {_end(event.detail)}"
    return f"{server} sees us at {short_addr(event.mapped_addr)}: {_end(event.detail)}"


@describe.register
def _(event: NetworkChanged) -> str:
    if not event.added and not event.removed:
        return "This computer slept, and may be elsewhere now: everything is looked at anew."
    came = f" {', '.join(event.added)} came." if event.added else ""
    went = f" {', '.join(event.removed)} went." if event.removed else ""
    return f"Addresses of this computer changed:{came}{went} Everything is looked at anew."


@describe.register
def _(event: RelayReserved) -> str:
    relay = shorten(event.relay)
    if event.state is ReservationState.ASKING:
        return f"Asking the relay {relay} for a place, so that others can meet us there."
    if event.state is ReservationState.REFUSED:
        return f"The relay {relay} gave us no place: {_end(event.detail)}"
    return f"The relay {relay} keeps a place for us: others can meet us there."


@describe.register
def _(event: HolePunching) -> str:
    who, relay = shorten(event.peer_id), shorten(event.relay)
    if event.role is PunchRole.COORDINATOR:
        return f"{who} met us at the relay {relay}: we begin to punch a hole towards it."
    return f"{who}, whom we met at the relay {relay}, begins to punch a hole with us."


@describe.register
def _(event: HolePunchAttempted) -> str:
    attempt, who = event.attempt, shorten(event.peer_id)
    if not attempt.knocks:
        if attempt.arrived:
            return f"A try to punch a hole with {who}: the peer's SYN came in."
        return f"A try to punch a hole with {who} came to nothing: {_end(attempt.problem)}"
    came = "; ".join(f"{short_addr(one.addr)}: {KNOCK[one.outcome]}" for one in attempt.knocks)
    won = " The peer's SYN came in." if attempt.arrived else ""
    many = count(len(attempt.knocks), "SYN")
    return f"A try to punch a hole with {who}, {many} sent: {_end(came)}{won}"


@describe.register
def _(event: HolePunchEnded) -> str:
    who = shorten(event.peer_id)
    if event.outcome is PunchOutcome.FAILED:
        many = count(event.attempts, "try", "tries")
        return f"No hole could be punched with {who} in {many}: {_end(event.reason)}"
    number = "" if event.connection_id is None else f" (connection {event.connection_id})"
    return f"Connected with {who} directly{number}: {_end(event.reason)}"


@describe.register
def _(event: VerdictChanged) -> str:
    return f"{REACH[event.reach]}: {_end(event.sentence)}"


def _target(target: str) -> str:
    """Give an address as dialled: short, and with the peer id that was asked for."""
    head, mark, peer = target.rpartition("/p2p/")
    return f"{shorten(peer)} at {short_addr(head)}" if mark and head else short_addr(target)
