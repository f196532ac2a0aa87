"""The fields of an event by name and value, as a person reads them. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from app.text.format import UNKNOWN, byte_size, date_time, duration, visible
from app.text.translation import told
from app.text.words import (
    DIRECTION,
    KNOCK,
    MAPPING,
    PATH,
    PORT_MAPPING,
    PORT_USE,
    PROBE,
    PUNCH_OUTCOME,
    PUNCH_ROLE,
    REACH,
    REACHABILITY,
    RESERVATION,
    SOLICITED,
    STRENGTH,
    TRANSPORT,
    Words,
    yes_no,
)
from node import Event, FailedAttempt, Knock, Phrase, PunchAttempt

FIELDS = Words(
    {
        "added": Phrase("New addresses"),
        "addr": Phrase("Address"),
        "addrs": Phrase("Addresses"),
        "agent": Phrase("Agent"),
        "arrived": Phrase("Came in"),
        "attempt": Phrase("Tries"),
        "attempts": Phrase("Tries"),
        "began_at": Phrase("Begin"),
        "by_us": Phrase("Ended by us"),
        "bytes_in": Phrase("In"),
        "bytes_out": Phrase("Out"),
        "confirmed": Phrase("Do enough observers agree?"),
        "connection_id": Phrase("Connection"),
        "counts": Phrase("Counts"),
        "detail": Phrase("What came of it"),
        "dial_id": Phrase("Number of the dial"),
        "dialed_addr": Phrase("Peer dialled"),
        "direction": Phrase("Direction"),
        "external_addr": Phrase("Outside"),
        "filtering": Phrase("Filtering"),
        "foreign": Phrase("Other processes on the port"),
        "gateway": Phrase("Router"),
        "group": Phrase("Observer group"),
        "knocks": Phrase("What happened"),
        "listen_addrs": Phrase("Where it listens"),
        "local_addr": Phrase("Local address"),
        "mapped_addr": Phrase("Sees us at"),
        "mapping": Phrase("Mapping"),
        "muxer": Phrase("Muxer"),
        "observed_addr": Phrase("Observed address"),
        "ours": Phrase("Ours"),
        "outcome": Phrase("Outcome"),
        "path": Phrase("Path"),
        "peer_id": Phrase("Peer id"),
        "phase": Phrase("Step"),
        "port_preserving": Phrase("Port preservation"),
        "port_use": Phrase("Port use"),
        "port_use_reason": Phrase("Why not the shared port"),
        "probe_id": Phrase("Number of the test"),
        "problem": Phrase("What stands in the way"),
        "protocol": Phrase("Protocol"),
        "protocol_version": Phrase("Protocol version"),
        "protocols": Phrase("Protocols"),
        "punch_id": Phrase("Number of the hole punch"),
        "pushed": Phrase("Told unasked"),
        "reach": Phrase("Verdict"),
        "reason": Phrase("Why"),
        "relay": Phrase("Relay"),
        "remote_addr": Phrase("Remote address"),
        "removed": Phrase("Addresses that are gone"),
        "role": Phrase("Role"),
        "round_trip": Phrase("Round trip"),
        "seconds_open": Phrase("Lasted"),
        "security": Phrase("Security"),
        "sentence": Phrase("Words"),
        "server": Phrase("Server"),
        "signed_record": Phrase("Signed record"),
        "solicited": Phrase("Solicited"),
        "state": Phrase("State"),
        "status": Phrase("Status"),
        "strength": Phrase("Who"),
        "sync_at": Phrase("SYNC: now!"),
        "target": Phrase("Address to dial"),
        "theirs": Phrase("Theirs"),
        "transport": Phrase("Over"),
        "upgrade_seconds": Phrase("Upgrade"),
        "votes": Phrase("Votes"),
        "witness": Phrase("Who said so"),
    }
)
"""What each field is called, by its name in JSON."""

_TABLES: tuple[Words[Any], ...] = (
    DIRECTION,
    KNOCK,
    MAPPING,
    PATH,
    PORT_MAPPING,
    PORT_USE,
    PROBE,
    PUNCH_OUTCOME,
    PUNCH_ROLE,
    REACH,
    REACHABILITY,
    RESERVATION,
    SOLICITED,
    STRENGTH,
)
_WORDS: dict[type, Words[Any]] = {type(next(iter(table))): table for table in _TABLES}
_SECONDS = {"upgrade_seconds", "seconds_open", "round_trip"}
_MOMENTS = {"began_at", "sync_at"}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an event."""

    name: str
    """As in JSON."""
    title: str
    text: str
    mono: bool
    """It is an id or an address."""


def fields_of(event: Event) -> Iterator[Field]:
    """All but when it was; those of a try of a hole punch stand among the others."""
    return _fields(event)


def _fields(holder: Event | PunchAttempt) -> Iterator[Field]:
    for one in fields(holder):
        value = getattr(holder, one.name)
        if isinstance(value, PunchAttempt):
            yield from _fields(value)
        elif one.name not in {"time", "monotonic"}:
            title = FIELDS.get(one.name, one.name)
            yield Field(one.name, title, _shown(one.name, value), _is_id(one.name))


def _shown(name: str, value: object) -> str:
    if value is None or value in ("", ()):
        return UNKNOWN
    if isinstance(value, tuple):
        return "\n".join(_shown(name, one) for one in value)
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, FailedAttempt):
        return f"{visible(value.addr)}: {visible(told(value.reason))}"
    if isinstance(value, Knock):
        return f"{visible(value.addr)}: {KNOCK[value.outcome]}"
    if isinstance(value, Enum):
        return _WORDS[type(value)][value]
    if isinstance(value, int | float):
        return _figure(name, value)
    return visible(told(TRANSPORT.get(str(value), "") or str(value)))


def _figure(name: str, value: float) -> str:
    if name in _SECONDS:
        return duration(value)
    if name in _MOMENTS:
        return date_time(value)
    return byte_size(value) if name in {"bytes_in", "bytes_out"} else str(value)


def _is_id(name: str) -> bool:
    ids = ("_id", "addr", "addrs")
    return name.endswith(ids) and name not in {"connection_id", "dial_id", "probe_id", "punch_id"}
