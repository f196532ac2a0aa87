"""One connection as a NAT or firewall follows it, in the manner of Linux's conntrack. Pure.

It knows who opened it, how far it has come, and when it is forgotten. A segment that contradicts
what was seen belongs to no connection (NATLAB §6, rules 11 to 13).
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from node.address import Endpoint
from node.lab.packet import Kind, Packet

if TYPE_CHECKING:
    from node.lab.mapping_line import Line

Numbers = tuple[str, str, int, str, int]
"""Protocol, address and port of an end of ours, those of the remote end: quicker than endpoints."""

SYN_SECONDS = 120.0
"""That an unanswered SYN is remembered (Linux, `nf_conntrack_tcp_timeout_syn_sent`)."""
ANSWERED_SECONDS = 60.0
"""`…_syn_recv`."""
ENDING_SECONDS = 120.0
"""`…_fin_wait`, `…_time_wait`."""
RESET_SECONDS = 10.0
"""`…_close`."""
DATAGRAM_SECONDS, DATAGRAMS_SECONDS = 30.0, 120.0
"""`nf_conntrack_udp_timeout`, one way only; `…_udp_timeout_stream`, both ways."""


class Stage(Enum):
    """How far it has come."""

    SYN = auto()
    """A SYN, and no answer yet."""
    SYNS_CROSSED = auto()
    """A SYN each way: a simultaneous open."""
    ANSWERED = auto()
    ESTABLISHED = auto()
    ENDING = auto()
    """One end has said that it will send no more."""
    ENDED = auto()
    """Both have."""
    RESET = auto()
    GONE = auto()
    """A RST was the only answer: forgotten at once."""


STAGE_SECONDS = {
    Stage.SYN: SYN_SECONDS,
    Stage.SYNS_CROSSED: SYN_SECONDS,
    Stage.ANSWERED: ANSWERED_SECONDS,
    Stage.ENDING: ENDING_SECONDS,
    Stage.ENDED: ENDING_SECONDS,
    Stage.RESET: RESET_SECONDS,
    Stage.GONE: 0.0,
}
"""How long each is kept; an established one as long as the NAT says."""


class Tracked:
    """A connection between a host inside and one outside; or datagrams between two endpoints."""

    __slots__ = (
        "answered",
        "expires_at",
        "finished",
        "initial",
        "inside",
        "line",
        "numbers",
        "numbers_outside",
        "opened_inside",
        "protocol",
        "remote",
        "reset_out",
        "stage",
        "tcp",
    )

    def __init__(self, line: Line, remote: Endpoint, packet: Packet, *, out: bool) -> None:
        """It goes by a mapping, and begins with `packet`, which goes outwards or not."""
        self.line, self.inside, self.remote = line, line.inside, remote
        self.protocol = packet.protocol
        outside, inside, far = line.outside, line.inside, (remote.host, remote.port)
        self.numbers: Numbers = self.protocol, inside.host, inside.port, *far
        self.numbers_outside: Numbers = self.protocol, outside.host, outside.port, *far
        self.tcp = packet.kind.is_tcp
        self.opened_inside = out
        self.stage = Stage.SYN if packet.kind is Kind.SYN else Stage.ESTABLISHED
        self.initial: list[int | None] = [None, None]
        """Initial sequence numbers of the end inside and of the one outside, where known."""
        self.initial[not out] = packet.sequence if packet.kind is Kind.SYN else None
        self.answered = False
        """Something came back."""
        self.finished = [False, False]
        """Whether the end inside and the one outside have sent FIN."""
        self.reset_out: bool | None = None
        """Whether the last RST went outwards; None: there was none."""
        self.expires_at = 0.0

    def is_over_for(self, packet: Packet, *, out: bool) -> bool:
        """Whether this is to be forgotten, and the packet ruled on as if it had never been.

        A SYN after the end is the first of another connection. Who has sent a RST himself, or whose
        connection had been closed in order, may use the four numbers anew from the side that had
        opened it (`nf_conntrack_tcp_packet`, "attempt to reopen").
        """
        if packet.kind is not Kind.SYN or not self.tcp:
            return False
        if self.stage is Stage.RESET:
            back = out != self.opened_inside
            return not back and (any(self.finished) or self.reset_out is out)
        return self.stage is Stage.ENDED

    def accept(self, packet: Packet, *, out: bool) -> bool:
        """Follow one more packet; False: it contradicts what was seen, and belongs to nothing."""
        back = out != self.opened_inside
        if not self.tcp:
            self.answered = self.answered or back
            return True
        if packet.kind is Kind.SYN:
            if not self._syn(packet, out=out, back=back):
                return False
        elif packet.kind is Kind.SYN_ACK:
            if not self._syn_ack_fits(packet, out=out, back=back):
                return False
            self.initial[not out] = packet.sequence
            if self.stage is not Stage.ESTABLISHED:
                self.stage = Stage.ANSWERED
        elif packet.kind is Kind.RST:
            unanswered = self.stage is Stage.SYN and back
            self.stage = Stage.GONE if unanswered else Stage.RESET
            self.reset_out = out
        elif self.stage is Stage.SYN:
            return False
        elif packet.kind is Kind.FIN:
            self.finished[not out] = True
            self.stage = Stage.ENDED if all(self.finished) else Stage.ENDING
        elif self.stage in (Stage.ANSWERED, Stage.SYNS_CROSSED):
            self.stage = Stage.ESTABLISHED
        self.answered = self.answered or back
        return True

    def keep(self, now: float, established: float) -> None:
        """Put off when it is forgotten; `established`: seconds for one that is well."""
        self.expires_at = now + min(established, self._seconds(established))

    def _seconds(self, established: float) -> float:
        if not self.tcp:
            return DATAGRAMS_SECONDS if self.answered else DATAGRAM_SECONDS
        return established if self.stage is Stage.ESTABLISHED else STAGE_SECONDS[self.stage]

    def _syn(self, packet: Packet, *, out: bool, back: bool) -> bool:
        """Take a SYN; from the other end only where none of ours has been answered."""
        if back and self.stage not in (Stage.SYN, Stage.SYNS_CROSSED):
            return False
        # One that comes late is let through: if it is answered, the connection begins anew.
        self.initial[not out] = packet.sequence
        if back:
            self.stage = Stage.SYNS_CROSSED
        return True

    def _syn_ack_fits(self, packet: Packet, *, out: bool, back: bool) -> bool:
        """See that it answers the SYN that was seen, and has the number of its own end's SYN."""
        other, own = self.initial[out], self.initial[not out]
        if other is not None and packet.answers != other:
            return False
        return back or own is None or packet.sequence == own
