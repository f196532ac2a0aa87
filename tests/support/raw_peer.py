"""A peer without manners: it speaks as far as it is told to, and then sends any bytes it likes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from node.address import parse, thin_waist
from node.identity import PrivateKey
from node.node import Node
from node.proto.multistream import Initiator, Responder, encode_token
from node.proto.noise import NoiseHandshake, StaticKey
from node.proto.noise_channel import NoiseChannel
from node.proto.upgrade import MUXERS
from node.proto.yamux import YamuxSession
from node.proto.yamux_events import DataReceived, StreamOpened

HEADER = encode_token("/multistream/1.0.0")
READ = 65536


class RawPeer:
    """One TCP connection to a node, ours to misuse. Leaves with `async with`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.key = PrivateKey.generate()
        self.channel: NoiseChannel | None = None
        self.session = YamuxSession(initiator=True, now=0.0)

    @classmethod
    async def connect(cls, node: Node, source: str = "127.0.0.1") -> RawPeer:
        """Connect, and say nothing."""
        remote = thin_waist(parse(node.listen_addrs[0]))
        assert remote is not None
        return cls(*await asyncio.open_connection(remote.host, remote.port, local_addr=(source, 0)))

    async def secure(
        self, *, muxers: Sequence[str] = MUXERS, static: StaticKey | None = None
    ) -> RawPeer:
        """Go through the Noise handshake as a good peer does. With `muxers`, yamux comes next."""
        handshake = NoiseHandshake(
            initiator=True, static=static or StaticKey.make(self.key), muxers=muxers
        )
        handshake.start()
        self.send(HEADER + encode_token("/noise") + handshake.data_to_send())
        select = Initiator(["/noise"])
        while select.receive(await self._reader.read(READ)) is None:
            pass
        result = handshake.receive(select.leftover())
        while result is None:
            result = handshake.receive(await self._reader.read(READ))
        self.send(handshake.data_to_send())
        self.channel = result.channel
        return self

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        if not self._writer.is_closing():
            self._writer.write(data)

    async def send_much(self, data: bytes) -> None:
        """The same, and wait until the node took them or closed the connection."""
        with contextlib.suppress(ConnectionError):
            self.send(data)
            await self._writer.drain()

    def seal(self, data: bytes) -> None:
        """Send bytes through the encrypted channel."""
        assert self.channel is not None
        for piece in self.channel.send([data]):
            self.send(bytes(piece))

    def open(self, data: bytes, protocol: str = "") -> int:
        """Open a stream, agree on a protocol if one is named, and send `data` on it."""
        stream_id = self.session.open_stream(0.0)
        head = HEADER + encode_token(protocol) if protocol else b""
        self.session.send(stream_id, head + data)
        self.flush()
        return stream_id

    def flush(self) -> None:
        """Send what the session has to say."""
        self.seal(b"".join(map(bytes, self.session.data_to_send())))

    async def serve(self, protocol: str, answer: Callable[[bytes], bytes | None]) -> None:
        """Take the node's streams until it hangs up; on those of `protocol` say what `answer` does.

        `answer` gets what came; None closes our side of the stream.
        """
        assert self.channel is not None
        negotiating: dict[int, Responder] = {}
        with contextlib.suppress(ConnectionError):
            while data := await self._reader.read(READ):
                for piece in self.channel.receive(data):
                    for event in self.session.receive(piece, 0.0):
                        if isinstance(event, StreamOpened):
                            negotiating[event.stream_id] = Responder({protocol})
                            self.session.send(event.stream_id, HEADER)
                        elif isinstance(event, DataReceived):
                            self._answer(event, negotiating, answer)
                self.flush()

    def _answer(
        self,
        event: DataReceived,
        negotiating: dict[int, Responder],
        answer: Callable[[bytes], bytes | None],
    ) -> None:
        stream_id, data = event.stream_id, bytes(event.data)
        responder = negotiating.get(stream_id)
        if responder is not None:
            agreed = responder.receive(data)
            self.session.send(stream_id, responder.data_to_send())
            if agreed is None:
                return
            del negotiating[stream_id]
            data = responder.leftover()
        said = answer(data)
        if said is None:
            self.session.close_write(stream_id)
        else:
            self.session.send(stream_id, said)

    def finish(self) -> None:
        """Send no more."""
        with contextlib.suppress(OSError):
            self._writer.write_eof()

    async def hung_up(self, seconds: float = 3) -> bool:
        """Whether the node closed the connection within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                with contextlib.suppress(ConnectionError):
                    while await self._reader.read(READ):
                        pass
        except TimeoutError:
            return False
        return True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._writer.transport.abort()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()
