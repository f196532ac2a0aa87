"""Two yamux sessions that talk to each other in memory, and frames made by hand."""

from __future__ import annotations

from node.proto.yamux import YamuxSession
from node.proto.yamux_events import DataReceived, YamuxEvent
from node.proto.yamux_frame import HEADER
from node.proto.yamux_limits import DEFAULT_LIMITS, YamuxLimits

DATA, UPDATE, PING, GO_AWAY = range(4)
SYN, ACK, FIN, RST = 1, 2, 4, 8
Frame = tuple[int, int, int, int, bytes]


def frame(frame_type: int, flags: int, stream_id: int, length: int, body: bytes = b"") -> bytes:
    return HEADER.pack(0, frame_type, flags, stream_id, length) + body


def data_frame(stream_id: int, body: bytes, flags: int = 0) -> bytes:
    return frame(DATA, flags, stream_id, len(body), body)


def frames_of(wire: bytes) -> list[Frame]:
    """Take what a session sent apart: type, flags, stream, length, body."""
    found = []
    while wire:
        version, frame_type, flags, stream_id, length = HEADER.unpack_from(wire)
        assert version == 0
        end = 12 + (length if frame_type == DATA else 0)
        found.append((frame_type, flags, stream_id, length, wire[12:end]))
        wire = wire[end:]
    return found


def flush(session: YamuxSession) -> bytes:
    return b"".join(session.data_to_send())


def joined(events: list[YamuxEvent]) -> list[YamuxEvent]:
    """Join neighbouring pieces of data, so that portions make no difference."""
    result: list[YamuxEvent] = []
    for event in events:
        last = result[-1] if result else None
        if isinstance(event, DataReceived):
            data = bytes(event.data)
            if isinstance(last, DataReceived) and last.stream_id == event.stream_id:
                result[-1] = DataReceived(event.stream_id, bytes(last.data) + data)
            else:
                result.append(DataReceived(event.stream_id, data))
        else:
            result.append(event)
    return result


class Pair:
    """A dialler and a listener; `dialled` and `accepted` carry bytes one way."""

    def __init__(self, limits: YamuxLimits = DEFAULT_LIMITS) -> None:
        self.now = 100.0
        self.dialler = YamuxSession(initiator=True, limits=limits, now=self.now)
        self.listener = YamuxSession(initiator=False, limits=limits, now=self.now)

    def to_listener(self) -> list[YamuxEvent]:
        return joined(self.listener.receive(flush(self.dialler), self.now))

    def to_dialler(self) -> list[YamuxEvent]:
        return joined(self.dialler.receive(flush(self.listener), self.now))

    def open(self) -> int:
        stream_id = self.dialler.open_stream(self.now)
        self.to_listener()
        return stream_id
