"""What the protocols have in common by which a router is asked to open a port."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from node.errors import NatscopeError

LONGEST_LEASE = 86_400
"""Seconds; a router that grants more is taken at this."""


class NoAnswer(NatscopeError):
    """Nobody speaks this protocol at the router."""


class Unusable(NoAnswer):
    """The router speaks it, but not so that anything comes of it; the message says how."""


class Refused(NatscopeError):
    """The router speaks it, and does not open the port; the message says why."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A TCP port to be opened."""

    internal_port: int
    external_port: int
    """Wanted; another one is taken, too."""
    lease: int
    """Seconds, to be renewed before they are over."""


@dataclass(frozen=True, slots=True)
class Granted:
    """A port that the router opened."""

    external_host: str | None
    """The router's address outside, as it says; None where it does not tell."""
    external_port: int
    lease: int | None
    """Seconds; None: until it is closed."""
    router: str
    """The router's own name; empty where it has not told."""


class PortProtocol(Protocol):
    """One protocol, spoken with one router."""

    name: str

    async def open(self, wish: Wish) -> Granted:
        """Open a port, or renew the lease of one that this object opened; in a bounded time.

        Raises:
            NoAnswer: nobody speaks this protocol there.
            Refused: the router said no.
        """

    async def close(self, internal_port: int) -> None:
        """Close the port that this object opened or asked for, as far as the router goes along."""
