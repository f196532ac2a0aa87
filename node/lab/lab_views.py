"""What one sees of the virtual internet at one moment, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from node.lab.lab_events import LabEvent, PacketPassed, PacketRefused
from node.lab.ruling import Mapping
from node.lab.topology import HostPlan, RouterPlan
from node.terms import Reach


@dataclass(frozen=True, slots=True)
class RouterView:
    """A router now."""

    plan: RouterPlan
    outside: tuple[str, ...]
    """Its IP addresses outside."""
    inside: tuple[str, ...]
    """The networks behind it, as CIDR."""
    table: tuple[Mapping, ...]
    """Oldest first."""
    rulings: tuple[PacketPassed | PacketRefused, ...]
    """What it did with the last packets, the latest last; bounded."""


@dataclass(frozen=True, slots=True)
class HostView:
    """A host now."""

    plan: HostPlan
    addresses: tuple[str, ...]
    """Its IP addresses."""
    peer_id: str
    running: bool
    """Its node runs."""
    connections: int
    reach: Reach
    sentence: str
    """The verdict of its node, for a person; empty while it does not run."""


@dataclass(frozen=True, slots=True)
class LabView:
    """The whole virtual internet now."""

    time: float
    """Lab time, seconds since the lab began."""
    title: str
    routers: tuple[RouterView, ...]
    hosts: tuple[HostView, ...]


@dataclass(frozen=True, slots=True)
class LabEventSlice:
    """Part of what happened; the ring is bounded."""

    events: tuple[LabEvent, ...]
    position: int
    """Where to go on reading."""
    lost: int
    """Events that were asked for and are gone already."""
