"""One TCP connection of a host, as asyncio's Transport: from its SYN to the last acknowledgement.

What NAT traversal can see is modelled as NATLAB §6 lists it (host rules 1 to 8): simultaneous open
with the same initial number, silent ends, retransmissions, RST. Beyond that it is a stream of bytes
that is acknowledged and sent again, without congestion control. Every end has TCP timestamps, so
that TIME_WAIT keeps no 4-tuple from being used again.
"""

from __future__ import annotations

import asyncio
import errno
import os
from collections import deque
from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Any, Protocol

from node.address import Endpoint
from node.lab.outbox import Outbox, Sent
from node.lab.packet import Kind, Packet
from node.net.pipe_feed import feed

SYN_AGAIN = 1.0
"""Seconds until a SYN is sent again, doubled each time (RFC 6298, section 2.1)."""
SYN_STEADY = 4
"""Times that it is sent again before that begins (Linux 6.5, `tcp_syn_linear_timeouts`)."""
SYN_TRIES = 11
"""SYNs until the system gives up, after 131 s (Linux, `tcp_syn_retries` 6 more than those)."""
SYN_ACK_TRIES = 6
"""Of the side that accepts (Linux, `tcp_synack_retries` 5)."""
FIN_SECONDS = 60.0
"""That a closed connection waits for the other end to close, too (Linux, `tcp_fin_timeout`)."""
HIGH_WATER = 64 * 1024
"""Bytes that wait to be sent, beyond which the writer is asked to pause; asyncio's own figure."""


class State(Enum):
    """Where a connection stands."""

    SYN_SENT = auto()
    SYN_RECEIVED = auto()
    ESTABLISHED = auto()
    CLOSED = auto()


class Host(Protocol):
    """What a connection needs of the host that it is on."""

    def send(
        self,
        kind: Kind,
        source: Endpoint,
        target: Endpoint,
        *,
        sequence: int = 0,
        answers: int = 0,
        data: bytes = b"",
    ) -> None:
        """Put a packet on the line."""

    def forget(self, connection: TcpConnection) -> None:
        """The connection is over: its 4-tuple is free."""


class TcpConnection(asyncio.Transport):
    """One end. `opened` hears once that it is established, or by an OSError why it is not."""

    def __init__(
        self,
        host: Host,
        local: Endpoint,
        remote: Endpoint,
        *,
        initial: int,
        opened: Callable[[TcpConnection, OSError | None], None],
    ) -> None:
        super().__init__()
        self.local, self.remote = local, remote
        self.state = State.SYN_SENT
        self._host = host
        self._loop = asyncio.get_running_loop()
        self._initial = initial
        """Our initial sequence number; the same in SYN and SYN-ACK."""
        self._theirs = 0
        self._opened: Callable[[TcpConnection, OSError | None], None] | None = opened
        self._protocol: asyncio.BaseProtocol | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._tries = 0
        self._syn_at = self._loop.time()
        self._outbox = Outbox()
        self._writer_paused = False
        # Inwards.
        self._inbox: deque[bytes | None] = deque()
        """What arrived and was not handed over; None: the end."""
        self._received = self._handed = 0
        self._handing = self._reading_paused = False
        self._ended_inwards = False
        # The end.
        self._closing = False
        self._protocol_lost = False
        self.peername_told: Endpoint | None = None
        """What the system tells of the other end instead of the truth: a liar's host."""

    # --- the handshake -------------------------------------------------------------------------

    def dial(self) -> None:
        """Send the first SYN."""
        self._send_syn()

    def answer(self, syn: Packet) -> None:
        """Accept: somebody's SYN reached our listener."""
        self._answer(syn)

    def give_up(self) -> None:
        """Nobody wants it any more. A connection that was only tried ends in silence."""
        self._opened = None
        if self.state is State.ESTABLISHED:
            self.abort()
        else:
            self._over()

    def vanish(self) -> None:
        """The host is gone: not a word to anybody outside."""
        self._opened = None
        self._lost(ConnectionResetError(errno.ENETDOWN, os.strerror(errno.ENETDOWN)))

    def arrive(self, packet: Packet) -> None:
        """Take a packet of the other end."""
        if packet.kind is Kind.RST:
            self._reset_arrived(packet)
        elif self.state is State.ESTABLISHED:
            self._carry(packet)
        elif packet.kind is Kind.SYN:
            self._answer(packet)
        elif packet.kind is Kind.SYN_ACK:
            self._answered(packet)
        elif self.state is State.SYN_RECEIVED:
            self._establish()
            self._carry(packet)
        else:
            self._host.send(Kind.RST, self.local, self.remote)

    def _send_syn(self) -> None:
        kind = Kind.SYN if self.state is State.SYN_SENT else Kind.SYN_ACK
        self._host.send(kind, self.local, self.remote, sequence=self._initial, answers=self._theirs)
        if self._timer is not None:
            self._timer.cancel()
        doubled = max(0, self._tries - SYN_STEADY) if kind is Kind.SYN else self._tries
        self._timer = self._loop.call_later(SYN_AGAIN * 2**doubled, self._syn_unanswered)

    def _syn_unanswered(self) -> None:
        self._timer = None
        self._tries += 1
        if self._tries < (SYN_TRIES if self.state is State.SYN_SENT else SYN_ACK_TRIES):
            self._send_syn()
        else:
            self._fail(errno.ETIMEDOUT)

    def _answer(self, syn: Packet) -> None:
        # A SYN that meets ours is answered with the number that ours had: both ends can then tell
        # that it is one connection, and so can the NATs between (RFC 9293, section 3.5).
        if self.state is State.SYN_SENT:
            self.state = State.SYN_RECEIVED
            self._theirs = syn.sequence
            self._tries = 0
        self._send_syn()

    def _answered(self, packet: Packet) -> None:
        if packet.answers != self._initial:
            self._host.send(Kind.RST, self.local, self.remote, sequence=packet.answers)
            return
        self._establish()
        self._acknowledge()

    def _establish(self) -> None:
        self.state = State.ESTABLISHED
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._tries = 0
        self._outbox.round_trip(self._loop.time() - self._syn_at)
        self._tell_opened(None)

    def _reset_arrived(self, packet: Packet) -> None:
        if self.state is State.ESTABLISHED:
            self._lost(ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET)))
        elif self.state is State.SYN_SENT:
            if packet.answers in (0, self._initial):
                self._fail(errno.ECONNREFUSED)
        elif packet.sequence in (0, self._theirs):
            self._fail(errno.ECONNREFUSED)

    def _fail(self, code: int) -> None:
        self._over()
        self._tell_opened(OSError(code, os.strerror(code)))

    def _tell_opened(self, error: OSError | None) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened(self, error)

    # --- the stream of bytes -------------------------------------------------------------------

    def attach(self, protocol: asyncio.BaseProtocol) -> None:
        """Hand the established connection to a protocol."""
        self._protocol = protocol
        self._loop.call_soon(protocol.connection_made, self)
        self._hand_over_soon()

    def _carry(self, packet: Packet) -> None:
        if packet.kind is Kind.DATA:
            self._data_arrived(packet)
        elif packet.kind is Kind.ACK:
            self._was_acknowledged(packet.answers)
        elif packet.kind is Kind.FIN:
            self._fin_arrived(packet)
        else:
            # A repeated SYN-ACK, or the SYN of somebody who has forgotten us: he will say so.
            self._acknowledge()

    def _data_arrived(self, packet: Packet) -> None:
        if self._closing and self._protocol_lost:
            self._host.send(Kind.RST, self.local, self.remote)
            self._over()
        elif packet.sequence == self._received and not self._ended_inwards:
            self._received += len(packet.data)
            self._inbox.append(packet.data)
            self._hand_over_soon()
        else:
            self._acknowledge()

    def _fin_arrived(self, packet: Packet) -> None:
        if packet.sequence == self._received and not self._ended_inwards:
            self._ended_inwards = True
            self._received += 1
            self._inbox.append(None)
            self._hand_over_soon()
        else:
            self._acknowledge()

    def _hand_over_soon(self) -> None:
        if self._inbox and not self._handing and not self._reading_paused:
            self._handing = True
            self._loop.call_soon(self._hand_over)

    def _hand_over(self) -> None:
        """Give the protocol what arrived; only that is acknowledged, so a reader may pause."""
        self._handing = False
        if self._protocol_lost:
            self._handed = self._received
            self._inbox.clear()
            self._acknowledge()
            self._end_if_done()
            return
        protocol = self._protocol
        if protocol is None or self._reading_paused or self._is_over():
            return
        data = self._inbox.popleft()
        if data is None:
            self._handed += 1
            self._hand_over_end(protocol)
        else:
            self._handed += len(data)
            feed(self, data)
        if not self._is_over():
            self._acknowledge()
            self._end_if_done()
        self._hand_over_soon()

    @property
    def reader(self) -> asyncio.BaseProtocol | None:
        """Who is fed now; None: nobody any more."""
        return None if self._protocol_lost else self._protocol

    def _hand_over_end(self, protocol: asyncio.BaseProtocol) -> None:
        assert isinstance(protocol, asyncio.Protocol | asyncio.BufferedProtocol)  # noqa: S101
        if not protocol.eof_received():
            self.close()

    def _acknowledge(self) -> None:
        self._host.send(Kind.ACK, self.local, self.remote, answers=self._handed)

    def _was_acknowledged(self, count: int) -> None:
        self._outbox.acknowledge(count)
        self._send_what_fits()
        self._end_if_done()

    def _send_what_fits(self) -> None:
        for sent in self._outbox.take(self._loop.time()):
            self._transmit(sent)
        if self._writer_paused and self._outbox.waiting <= HIGH_WATER // 4:
            self._writer_paused = False
            if self._protocol is not None:
                self._loop.call_soon(self._protocol.resume_writing)
        if self._closing and self._outbox.fin_sent:
            self._lose_protocol(None)
        if self._timer is None:
            self._resend_later()

    def _transmit(self, sent: Sent) -> None:
        kind = Kind.FIN if sent.data is None else Kind.DATA
        data = sent.data or b""
        self._host.send(kind, self.local, self.remote, sequence=sent.sequence, data=data)

    def _resend_later(self) -> None:
        due = self._outbox.due()
        if due is not None:
            self._timer = self._loop.call_at(due, self._unacknowledged_yet)

    def _unacknowledged_yet(self) -> None:
        """Send again what was not acknowledged in time. One timer is armed for all of it."""
        self._timer = None
        due = self._outbox.due()
        if due is not None and due <= self._loop.time():
            again = self._outbox.again(self._loop.time())
            if again is None:
                self._lost(TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)))
                return
            for sent in again:
                self._transmit(sent)
        self._resend_later()

    # --- the end -------------------------------------------------------------------------------

    def _end_if_done(self) -> None:
        outwards = self._outbox.fin_sent and self._outbox.all_acknowledged
        if outwards and self._ended_inwards and not self._inbox:
            self._lose_protocol(None)
            self._over()

    def _lost(self, error: OSError) -> None:
        self._over()
        self._lose_protocol(error)

    def _lose_protocol(self, error: OSError | None) -> None:
        self._closing = True
        if self._protocol_lost:
            return
        self._protocol_lost = True
        if self._protocol is not None:
            self._loop.call_soon(self._protocol.connection_lost, error)

    def _is_over(self) -> bool:
        return self.state is State.CLOSED

    def _over(self) -> None:
        """No packet will come or go any more."""
        if self._is_over():
            return
        self.state = State.CLOSED
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._outbox.clear()
        self._host.forget(self)

    # --- asyncio.Transport ---------------------------------------------------------------------

    def get_extra_info(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as asyncio
        """`sockname` and `peername`; there is no socket."""
        if name == "sockname":
            return self.local.host, self.local.port
        if name == "peername":
            told = self.peername_told or self.remote
            return told.host, told.port
        return default

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Send bytes, now or when there is room."""
        if self.state is not State.ESTABLISHED or self._closing:
            return
        self._outbox.put(bytes(data))
        self._send_what_fits()
        if self._outbox.waiting > HIGH_WATER and not self._writer_paused:
            self._writer_paused = True
            if self._protocol is not None:
                self._protocol.pause_writing()

    def writelines(self, parts: Iterable[bytes | bytearray | memoryview]) -> None:
        """Send several at once."""
        self.write(b"".join(parts))

    def write_eof(self) -> None:
        """Say that no more will come, once all is sent."""
        self._outbox.end()
        self._send_what_fits()

    def can_write_eof(self) -> bool:
        """Half-closed connections are possible."""
        return True

    def close(self) -> None:
        """Send what waits, then FIN."""
        if self._closing:
            return
        self._closing = True
        self.write_eof()
        self._loop.call_later(FIN_SECONDS, self._over)

    def abort(self) -> None:
        """Send RST, and that is it."""
        if self.state is State.ESTABLISHED:
            self._host.send(Kind.RST, self.local, self.remote)
        self._over()
        self._lose_protocol(None)

    def is_closing(self) -> bool:
        """Whether it is closed or about to be."""
        return self._closing

    def pause_reading(self) -> None:
        """Hand nothing over for now; the other end will stop when the window is full."""
        self._reading_paused = True

    def resume_reading(self) -> None:
        """Go on handing over."""
        self._reading_paused = False
        self._hand_over_soon()

    def is_reading(self) -> bool:
        """Whether what arrives is handed over."""
        return not self._reading_paused and not self._closing

    def get_write_buffer_size(self) -> int:
        """Bytes that wait to be sent."""
        return self._outbox.waiting

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        """From now on another one is fed."""
        self._protocol = protocol

    def get_protocol(self) -> asyncio.BaseProtocol:
        """Who is fed. Raises RuntimeError before there is one."""
        if self._protocol is None:
            raise RuntimeError("the connection has no protocol yet")
        return self._protocol
