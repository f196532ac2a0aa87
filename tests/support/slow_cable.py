"""A cable that takes its time, between two hosts in network namespaces: SYNs can cross on it.

Where the kernel has no `netem`, a third host between the two copies frames from one end to the
other, a while later.
"""

from __future__ import annotations

import contextlib
import heapq
import select
import socket
import threading
import time
from collections.abc import Iterator

from tests.support.namespaces import Host, Lab

_ALL_FRAMES = 3
_SOL_PACKET = 263
_PACKET_VNET_HDR = 15
_PACKET_IGNORE_OUTGOING = 23


class SlowCable:
    """Carries every frame both ways, `seconds` after it was sent, on a thread of its own."""

    def __init__(self, lab: Lab, one: tuple[Host, str], other: tuple[Host, str]) -> None:
        self.seconds = 0.1
        self._middle = lab.host()
        self._ends = []
        for number, (host, address) in enumerate((one, other)):
            host.veth("cable", self._middle, f"end{number}")
            host.address("cable", address)
            self._ends.append(self._tap(f"end{number}"))
        self._thread = threading.Thread(target=self._carry, name="slow cable")
        self._stop, self._stopped = socket.socketpair()

    def _tap(self, interface: str) -> socket.socket:
        with self._middle.entered():
            tap = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            # With this header, checksums and large segments may stay for the receiver to finish.
            tap.setsockopt(_SOL_PACKET, _PACKET_VNET_HDR, 1)
            tap.setsockopt(_SOL_PACKET, _PACKET_IGNORE_OUTGOING, 1)
            tap.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
            tap.bind((interface, _ALL_FRAMES))
            return tap

    def _carry(self) -> None:
        one, other = self._ends
        opposite = {one: other, other: one}
        under_way: list[tuple[float, int, socket.socket, bytes]] = []
        number = 0
        while True:
            wait = max(0.0, under_way[0][0] - time.monotonic()) if under_way else None
            readable, _, _ = select.select([one, other, self._stopped], [], [], wait)
            if self._stopped in readable:
                return
            for tap in readable:
                number += 1
                due = time.monotonic() + self.seconds
                heapq.heappush(under_way, (due, number, opposite[tap], tap.recv(70_000)))
            while under_way and under_way[0][0] <= time.monotonic():
                _, _, tap, frame = heapq.heappop(under_way)
                tap.send(frame)

    @contextlib.contextmanager
    def carrying(self) -> Iterator[None]:
        """Carry frames meanwhile."""
        self._thread.start()
        try:
            yield
        finally:
            self._stop.send(b"x")
            self._thread.join()
            for sock in (*self._ends, self._stop, self._stopped):
                sock.close()
