"""What travels on the virtual internet: TCP segments as far as NAT traversal sees them, datagrams.

After the handshake a connection is a stream of bytes with acknowledgements, FIN and RST: there is
no congestion control and no window (NATLAB §6 has what can be left out and what cannot).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from node.address import Endpoint

LONGEST_TOLD = 256
"""Bytes of data in a packet that is kept in the log."""


class Kind(StrEnum):
    """What a packet is; the word is the field's own."""

    SYN = "SYN"
    SYN_ACK = "SYN-ACK"
    ACK = "ACK"
    DATA = "data"
    FIN = "FIN"
    RST = "RST"
    DATAGRAM = "UDP"

    @property
    def is_tcp(self) -> bool:
        """A segment of a TCP connection."""
        return self is not Kind.DATAGRAM


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet, as it is on one line: a NAT makes another of it, with the same number."""

    number: int
    """Identifies it on its whole way, translations included."""
    kind: Kind
    source: Endpoint
    target: Endpoint
    sequence: int = 0
    """Of a SYN or SYN-ACK the initial sequence number, new for each attempt to connect; of data and
    FIN the count of bytes sent before."""
    answers: int = 0
    """Of a SYN-ACK the initial sequence number that it answers; of an ACK the count of bytes that
    arrived."""
    data: bytes = b""
    size: int = 0
    """Bytes of data; those who only watch are not given long ones."""

    @property
    def protocol(self) -> str:
        """`tcp` or `udp`."""
        return "tcp" if self.kind.is_tcp else "udp"

    def refusal(self) -> Packet | None:
        """Give the RST that answers it where it is not wanted; a RST is never answered."""
        if not self.kind.is_tcp or self.kind is Kind.RST:
            return None
        return Packet(self.number, Kind.RST, self.target, self.source, answers=self.sequence)

    def as_told(self) -> Packet:
        """Without data that is too long to be kept for those who watch."""
        return self if self.size <= LONGEST_TOLD else replace(self, data=b"")

    def __str__(self) -> str:
        return f"{self.kind} {self.source} → {self.target}"
