"""What one end of a TCP connection has to send, has sent, and has to send again. Pure."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

SEGMENT = 16 * 1024
"""Bytes of data in one packet."""
WINDOW = 256 * 1024
"""Bytes under way that are not acknowledged yet."""
LEAST_RESEND, MOST_RESEND = 0.2, 120.0
"""Seconds until data is sent again (Linux, TCP_RTO_MIN and TCP_RTO_MAX)."""
TRIES = 15
"""Times that data is sent until the connection is given up (Linux, `tcp_retries2`)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A piece of the stream."""

    sequence: int
    """Bytes before it."""
    data: bytes | None
    """None: the end of the stream, FIN."""
    at: float
    """When it was sent last, seconds."""

    @property
    def end(self) -> int:
        """Bytes up to its end; FIN counts as one."""
        return self.sequence + (1 if self.data is None else len(self.data))


class Outbox:
    """The stream outwards, in order. Times are arguments."""

    def __init__(self) -> None:
        self.waiting = 0
        """Bytes that were not sent yet."""
        self.resend = 1.0
        """Seconds until something is sent again for the first time; doubled each further time."""
        self._unsent: deque[bytes] = deque()
        self._unacknowledged: deque[Sent] = deque()
        self._sent = self._acknowledged = 0
        self._tries = 0
        self._ends = self._fin_sent = False

    def round_trip(self, seconds: float) -> None:
        """Take note of how long the handshake took."""
        self.resend = min(LEAST_RESEND + 2 * seconds, 3.0)

    @property
    def fin_sent(self) -> bool:
        """All is sent, and that it was all."""
        return self._fin_sent

    @property
    def all_acknowledged(self) -> bool:
        """Nothing is under way, nor waits."""
        return not self._unacknowledged and not self._unsent

    def put(self, data: bytes) -> None:
        """Take bytes that are to be sent; after `end` they are ignored."""
        if self._ends:
            return
        for start in range(0, len(data), SEGMENT):
            self._unsent.append(data[start : start + SEGMENT])
        self.waiting += len(data)

    def end(self) -> None:
        """Nothing comes after what was put so far."""
        self._ends = True

    def clear(self) -> None:
        """Forget everything: nobody will get it."""
        self._unsent.clear()
        self._unacknowledged.clear()
        self.waiting = 0

    def take(self, now: float) -> list[Sent]:
        """Give what may be sent now."""
        taken = []
        while self._unsent and self._sent - self._acknowledged < WINDOW:
            data = self._unsent.popleft()
            self.waiting -= len(data)
            taken.append(self._next(data, now))
        if self._ends and not self._fin_sent and not self._unsent:
            self._fin_sent = True
            taken.append(self._next(None, now))
        return taken

    def acknowledge(self, count: int) -> None:
        """So many bytes have arrived."""
        if not self._acknowledged < count <= self._sent:
            return
        self._acknowledged = count
        self._tries = 0
        while self._unacknowledged and self._unacknowledged[0].end <= count:
            self._unacknowledged.popleft()

    def due(self) -> float | None:
        """When the oldest piece is to be sent again; None while nothing is under way."""
        if not self._unacknowledged:
            return None
        wait: float = min(self.resend * 2**self._tries, MOST_RESEND)
        return self._unacknowledged[0].at + wait

    def again(self, now: float) -> list[Sent] | None:
        """Give all that is under way, to be sent again; None when it was tried often enough."""
        self._tries += 1
        if self._tries >= TRIES:
            return None
        self._unacknowledged = deque(replace(one, at=now) for one in self._unacknowledged)
        return list(self._unacknowledged)

    def _next(self, data: bytes | None, now: float) -> Sent:
        sent = Sent(self._sent, data, now)
        self._unacknowledged.append(sent)
        self._sent = sent.end
        return sent
