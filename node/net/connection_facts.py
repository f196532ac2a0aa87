"""What is settled about a connection once it is open."""

from __future__ import annotations

from dataclasses import dataclass

from node.address import Endpoint, text_of
from node.identity import PeerId
from node.terms import Direction, PortUse


@dataclass(frozen=True, slots=True)
class Relayed:
    """A connection runs through a relay."""

    relay: PeerId
    limited: bool
    """The relay lets through only so much for so long: not for everything."""


@dataclass(frozen=True, slots=True)
class ConnectionFacts:
    """What is settled about a connection once it is open."""

    connection_id: int
    peer_id: PeerId
    key_type: str
    direction: Direction
    local: Endpoint
    remote: Endpoint
    port_use: PortUse | None
    port_use_reason: str | None
    security: str
    muxer: str
    early_muxer: bool
    opened_at: float
    opened_monotonic: float
    connect_seconds: float | None
    upgrade_seconds: float
    relayed: Relayed | None = None
    """Through whom it runs; `local` and `remote` are then the ends of our way to the relay."""
    punched: bool = False
    """A hole punch made it."""

    @property
    def remote_addr(self) -> str:
        """The other end as a text multiaddr; over a relay that is all that is known of it."""
        text = text_of(self.remote)
        return text if self.relayed is None else f"{text}/p2p/{self.relayed.relay}/p2p-circuit"
