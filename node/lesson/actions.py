"""What a step of a lesson does, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from node.lab.topology import HostPlan, RouterPlan


class At(StrEnum):
    """At which of its addresses a host is dialled, beside one that is written out."""

    INTERFACE = "interface"
    """The IPv4 address that its system knows, and the port on which its node listens."""
    INTERFACE6 = "interface6"
    """The IPv6 one."""
    OBSERVED = "observed"
    """The IPv4 address at which most others see it."""
    OPENED = "opened"
    """The address that its router gave it on request."""
    RELAY = "relay"
    """Through its place at a relay."""


@dataclass(frozen=True, slots=True)
class Start:
    """A host's node starts."""

    host: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A host's node stops."""

    host: str


@dataclass(frozen=True, slots=True)
class Dial:
    """A host dials another; ends with a connection or without."""

    host: str
    to: str
    at: str
    """A word of `At`, or an endpoint written out."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """A host closes its connections with another."""

    host: str
    to: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is done for some seconds of lab time."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Change:
    """A router or host gets other settings."""

    plan: RouterPlan | HostPlan
    changed: tuple[str, ...]
    """`field = value`, as written."""


@dataclass(frozen=True, slots=True)
class Restart:
    """A router forgets its table."""

    router: str


@dataclass(frozen=True, slots=True)
class Check:
    """A host asks everybody who can tell whether others can reach it."""

    host: str


Action = Start | Stop | Dial | HangUp | Wait | Change | Restart | Check
