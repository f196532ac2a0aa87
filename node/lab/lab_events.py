"""What happens on the virtual internet, packet by packet, as numbered frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from node.lab.packet import Packet
from node.lab.ruling import Mapping, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class LabEvent:
    """Something that happened there."""

    time: float
    """Lab time, seconds since the lab began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketMoved(LabEvent):
    """A packet set out on one stretch of its way."""

    packet: Packet
    """As it is on this stretch."""
    origin: str
    """Name of the host or router that it left."""
    to: str
    """Name of the one where it will arrive; empty: nobody has that address."""
    arrives: float
    """Lab time."""
    lost: bool = False
    """It gets lost on the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketArrived(LabEvent):
    """A packet reached the host that it was for."""

    packet: Packet
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketPassed(LabEvent):
    """A router let a packet through, and perhaps translated it."""

    packet: Packet
    """As it came."""
    translated: Packet
    """As it went on."""
    at: str
    rule: Rule
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketRefused(LabEvent):
    """A router or firewall kept a packet out, or nobody was there to take it."""

    packet: Packet
    at: str
    """Name of the router; empty: it got lost in a network where nobody has that address."""
    rule: Rule | None
    words: str
    answered: bool
    """A RST went back; else whoever sent it hears nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingMade(LabEvent):
    """A NAT has a new line in its table."""

    at: str
    mapping: Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingGone(LabEvent):
    """A line left a NAT's table: it was idle for too long, was closed, or the router restarted."""

    at: str
    mapping: Mapping
    reason: str
