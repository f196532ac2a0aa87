"""Each event as a sentence for a person. No Qt: the window and the terminal share it.

Of what the NAT does, and others, tells `event_text_nat`.
"""

from __future__ import annotations

import app.text.event_text_nat  # noqa: F401 - its sentences are registered
from app.text.event_words import attempts_told, describe, dialled, ending, event_name
from app.text.format import byte_size, duration, milliseconds, short_addr, shorten, visible
from app.text.translation import told, tr
from node import (
    ConnectionEnded,
    ConnectionOpened,
    ConnectionRefused,
    DialFailed,
    Dialing,
    DialSucceeded,
    Direction,
    FailedAttempt,
    IdentifyFailed,
    ListenFailed,
    NodeStarted,
    NodeStopped,
    PeerIdentified,
    PingFailed,
    PortShared,
    PortUse,
    StreamRefused,
)

__all__ = ["describe", "event_name", "says_it_all"]


def says_it_all(target: str, reason: str, attempts: tuple[FailedAttempt, ...]) -> bool:
    """Tell whether there was one attempt, at the very address and with the very reason named."""
    there = [(short_addr(one.addr), one.reason) for one in attempts]
    return there == [(short_addr(target), reason)]


@describe.register
def _(event: NodeStarted) -> str:
    where = ", ".join(short_addr(addr) for addr in event.listen_addrs)
    who = shorten(event.peer_id)
    if not where:
        return tr("Started as {peer}.", peer=who)
    return tr("Started as {peer}, listening on {addrs}.", peer=who, addrs=where)


@describe.register
def _(event: NodeStopped) -> str:
    return tr("Stopped; every connection of {peer} is closed.", peer=shorten(event.peer_id))


@describe.register
def _(event: ListenFailed) -> str:
    return tr(
        "Could not listen on {addr}: {why}", addr=short_addr(event.addr), why=ending(event.reason)
    )


@describe.register
def _(event: PortShared) -> str:
    here = short_addr(event.addr)
    if not event.foreign:
        return tr("No other process listens on the port of {addr} any more.", addr=here)
    others = ", ".join(short_addr(addr) for addr in event.foreign)
    return tr(
        "Another process listens on the port of {addr} too ({others}): "
        "the system may hand it some of our inbound connections.",
        addr=here,
        others=others,
    )


@describe.register
def _(event: Dialing) -> str:
    return tr("Dialling {target}.", target=dialled(event.target))


@describe.register
def _(event: DialSucceeded) -> str:
    target, peer = dialled(event.target), shorten(event.peer_id)
    who = target if peer in target else tr("{peer} at {addr}", peer=peer, addr=target)
    text = tr("Reached {peer}: connection {number}.", peer=who, number=event.connection_id)
    if not event.attempts:
        return text
    failed = tr(
        "Before that, {n} address failed: {why}",
        "Before that, {n} addresses failed: {why}",
        len(event.attempts),
        why=ending(attempts_told(event.attempts)),
    )
    return f"{text} {failed}"


@describe.register
def _(event: DialFailed) -> str:
    text = tr(
        "Could not reach {target}: {why}", target=dialled(event.target), why=ending(event.reason)
    )
    if not event.attempts or says_it_all(event.target, event.reason, event.attempts):
        return text
    return f"{text} {ending(attempts_told(event.attempts))}"


@describe.register
def _(event: ConnectionOpened) -> str:
    who, there, here = (
        shorten(event.peer_id),
        short_addr(event.remote_addr),
        short_addr(event.local_addr),
    )
    took = milliseconds(event.upgrade_seconds)
    if event.direction is Direction.INBOUND:
        return tr(
            "{peer} connected to us from {addr}, arriving at {here}; upgrade took {time}.",
            peer=who,
            addr=there,
            here=here,
            time=took,
        )
    if "/p2p-circuit" in event.remote_addr:
        return tr("Met {peer} at {addr}; upgrade took {time}.", peer=who, addr=there, time=took)
    if event.port_use is PortUse.REUSE:
        return tr(
            "Connected to {peer} at {addr}, from the shared port {here}; upgrade took {time}.",
            peer=who,
            addr=there,
            here=here,
            time=took,
        )
    reason = event.port_use_reason
    return tr(
        "Connected to {peer} at {addr}, from a new port ({why}) {here}; upgrade took {time}.",
        peer=who,
        addr=there,
        why=visible(told(reason)) if reason else tr("no reason given"),
        here=here,
        time=took,
    )


@describe.register
def _(event: ConnectionEnded) -> str:
    values = {
        "number": event.connection_id,
        "peer": shorten(event.peer_id),
        "time": duration(event.seconds_open),
        "received": byte_size(event.bytes_in),
        "sent": byte_size(event.bytes_out),
        "why": ending(event.reason),
    }
    if event.by_us:
        return tr(
            "We closed connection {number} with {peer} after {time} "
            "({received} in, {sent} out): {why}",
            **values,
        )
    return tr(
        "The other side closed connection {number} with {peer} after {time} "
        "({received} in, {sent} out): {why}",
        **values,
    )


@describe.register
def _(event: ConnectionRefused) -> str:
    values = {"addr": short_addr(event.remote_addr), "why": ending(event.reason)}
    match event.phase:
        case "accept":
            return tr("An inbound connection from {addr} ended at once: {why}", **values)
        case "multistream":
            return tr(
                "An inbound connection from {addr} ended while agreeing on a protocol: {why}",
                **values,
            )
        case "noise":
            return tr(
                "An inbound connection from {addr} ended during the security handshake: {why}",
                **values,
            )
        case "muxer":
            return tr(
                "An inbound connection from {addr} ended while agreeing on a muxer: {why}", **values
            )
    return tr(
        "An inbound connection from {addr} ended in phase {phase}: {why}",
        phase=visible(event.phase),
        **values,
    )


@describe.register
def _(event: PeerIdentified) -> str:
    values = {
        "peer": shorten(event.peer_id),
        "agent": visible(event.agent) or tr("a program it does not name"),
        "addr": short_addr(event.observed_addr or ""),
    }
    if event.pushed and event.observed_addr:
        return tr("{peer} sent news of itself: {agent} and sees us at {addr}.", **values)
    if event.pushed:
        return tr("{peer} sent news of itself: {agent}.", **values)
    if event.observed_addr:
        return tr("{peer} identified itself: {agent} and sees us at {addr}.", **values)
    return tr("{peer} identified itself: {agent}.", **values)


@describe.register
def _(event: IdentifyFailed) -> str:
    who, why = shorten(event.peer_id), ending(event.reason)
    return tr("{peer} did not identify itself: {why}", peer=who, why=why)


@describe.register
def _(event: PingFailed) -> str:
    who, why = shorten(event.peer_id), ending(event.reason)
    return tr("A ping to {peer} failed: {why}", peer=who, why=why)


@describe.register
def _(event: StreamRefused) -> str:
    return tr(
        "Refused a stream of {peer} ({protocol}): {why}",
        peer=shorten(event.peer_id),
        protocol=visible(event.protocol) or tr("no protocol yet"),
        why=ending(event.reason),
    )
