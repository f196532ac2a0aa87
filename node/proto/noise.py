"""The libp2p Noise handshake: XX with the peer's identity in its payloads.

Each message travels behind a two-byte length. Messages two and three carry the identity key, its
signature over the static key, and the stream muxers that may be used without another negotiation.
Source: libp2p specs, noise/README.md and connections/inlined-muxer-negotiation.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from node.errors import PeerIdMismatch, RemoteProtocolError, SimultaneousOpen
from node.identity import PeerId, PrivateKey, PublicKey
from node.phrase import Phrase
from node.proto.framing import Buffer
from node.proto.noise_channel import LENGTH_PREFIX, NoiseChannel
from node.proto.noise_xx import (
    MESSAGE_1_LENGTH,
    MESSAGE_2_OVERHEAD,
    MESSAGE_3_OVERHEAD,
    HandshakeXX,
)

__all__ = [
    "MAX_MUXERS",
    "MAX_PAYLOAD",
    "PROTOCOL_ID",
    "NoiseChannel",
    "NoiseHandshake",
    "NoiseResult",
    "StaticKey",
]

PROTOCOL_ID = "/noise"
MAX_PAYLOAD = 8192
"""Longest handshake payload taken: an RSA key of 8192 bits with its signature is 2.1 kB, a hundred
muxers are another 2 kB."""
MAX_MUXERS = 100
"""Most stream muxers that a peer may list, as in go-libp2p."""
_SIGNATURE_PREFIX = b"noise-libp2p-static-key:"


@dataclass(frozen=True, slots=True)
class StaticKey:
    """A Diffie-Hellman key pair with the identity's signature over it.

    It may serve every connection of a run, which saves each 65 µs; it is never stored.
    """

    private: X25519PrivateKey = field(repr=False)
    public: bytes
    """32 bytes."""
    identity_key: bytes
    """Our public key as libp2p's protobuf message."""
    signature: bytes = field(repr=False)

    @classmethod
    def make(cls, identity: PrivateKey, private: X25519PrivateKey | None = None) -> StaticKey:
        """Sign a key pair, by default a new one, as `identity`."""
        if private is None:
            private = X25519PrivateKey.generate()
        public = private.public_key().public_bytes_raw()
        signature = identity.sign(_SIGNATURE_PREFIX + public)
        return cls(private, public, identity.public_key.to_bytes(), signature)

    def payload(self, muxers: Sequence[str]) -> bytes:
        """Return the handshake payload that proves our identity and offers `muxers`."""
        # Protobuf takes 25 ms to import, and no connection is needed for the start.
        from node.proto.pb.noise_pb2 import NoiseHandshakePayload

        message = NoiseHandshakePayload(identity_key=self.identity_key, identity_sig=self.signature)
        if muxers:
            message.extensions.stream_muxers.extend(muxer.encode() for muxer in muxers)
        return message.SerializeToString()


@dataclass(frozen=True, slots=True)
class NoiseResult:
    """A finished handshake."""

    peer_id: PeerId
    public_key: PublicKey
    remote_muxers: tuple[str, ...]
    """Muxers that the peer listed, best first; empty when it does not know the extension."""
    channel: NoiseChannel


class NoiseHandshake:
    """One side of the handshake: bytes in, bytes out, and a `NoiseResult` in the end.

    `expected` is the peer that was dialled, if it is known. `ephemeral` is for tests.
    """

    __slots__ = (
        "_buffer",
        "_expected",
        "_initiator",
        "_muxers",
        "_output",
        "_started",
        "_static",
        "_xx",
    )

    def __init__(
        self,
        *,
        initiator: bool,
        static: StaticKey,
        muxers: Sequence[str],
        expected: PeerId | None = None,
        ephemeral: X25519PrivateKey | None = None,
    ) -> None:
        self._initiator = initiator
        self._static = static
        self._muxers = muxers
        self._expected = expected
        self._xx = HandshakeXX(
            initiator=initiator,
            static=static.private,
            static_public=static.public,
            ephemeral=X25519PrivateKey.generate() if ephemeral is None else ephemeral,
        )
        self._buffer = bytearray()
        self._output = b""
        self._started = False

    def start(self) -> None:
        """Write the first message, if it is ours."""
        if self._initiator:
            self._send(self._xx.write_message_1())

    def data_to_send(self) -> bytes:
        """Return what is to be sent now, once."""
        output, self._output = self._output, b""
        return output

    def leftover(self) -> bytes:
        """Return the bytes behind the handshake, once: they belong to the channel."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    def receive(self, data: Buffer) -> NoiseResult | None:
        """Take in what arrived; return the result once the peer is authenticated.

        Raises `SimultaneousOpen` when two initiators meet, `PeerIdMismatch` when the peer is not
        the expected one, and `RemoteProtocolError` for everything else that is wrong.
        """
        self._buffer += data
        if self._initiator:
            message = self._next_message(MESSAGE_2_OVERHEAD)
            if message is None:
                return None
            payload = self._xx.read_message_2(message)
            proven = self._prove(payload)
            self._send(self._xx.write_message_3(self._static.payload(self._muxers)))
            return self._finish(*proven)
        if not self._started:
            message = self._next_message(MESSAGE_1_LENGTH)
            if message is None:
                return None
            self._xx.read_message_1(message)
            self._send(self._xx.write_message_2(self._static.payload(self._muxers)))
            self._started = True
        message = self._next_message(MESSAGE_3_OVERHEAD)
        if message is None:
            return None
        return self._finish(*self._prove(self._xx.read_message_3(message)))

    def _send(self, message: bytes) -> None:
        self._output += len(message).to_bytes(LENGTH_PREFIX, "big") + message

    def _next_message(self, overhead: int) -> bytes | None:
        """Cut the next message off the buffer; its length is judged as soon as it is known."""
        buffer = self._buffer
        if len(buffer) < LENGTH_PREFIX:
            return None
        length = int.from_bytes(buffer[:LENGTH_PREFIX], "big")
        if overhead == MESSAGE_1_LENGTH:
            fits = length == MESSAGE_1_LENGTH
        elif self._initiator and length == MESSAGE_1_LENGTH:
            raise SimultaneousOpen(
                Phrase(
                    "two dials met in one TCP connection: "
                    "the peer takes itself for the initiator too"
                )
            )
        else:
            fits = overhead <= length <= overhead + MAX_PAYLOAD
        if not fits:
            raise RemoteProtocolError(f"a Noise handshake message has {length} bytes")
        end = LENGTH_PREFIX + length
        if len(buffer) < end:
            return None
        message = bytes(memoryview(buffer)[LENGTH_PREFIX:end])
        del buffer[:end]
        return message

    def _prove(self, payload: bytes) -> tuple[PublicKey, tuple[str, ...]]:
        """Check who the peer is; return its key and the muxers that it lists."""
        from google.protobuf.message import DecodeError

        from node.proto.pb.noise_pb2 import NoiseHandshakePayload

        message = NoiseHandshakePayload()
        try:
            message.ParseFromString(payload)
        except DecodeError:
            raise RemoteProtocolError("the Noise handshake payload is malformed") from None
        public_key = PublicKey.from_bytes(message.identity_key)
        signed = _SIGNATURE_PREFIX + self._xx.remote_static
        if not public_key.verify(signed, message.identity_sig):
            raise RemoteProtocolError("the peer did not sign its Noise key with its identity")
        if self._expected is not None and public_key.peer_id != self._expected:
            raise PeerIdMismatch(
                Phrase(
                    "dialled {wanted}, but {found} answered",
                    wanted=self._expected,
                    found=public_key.peer_id,
                )
            )
        listed = message.extensions.stream_muxers
        if len(listed) > MAX_MUXERS:
            raise RemoteProtocolError(f"the peer lists {len(listed)} stream muxers")
        return public_key, tuple(muxer.decode(errors="replace") for muxer in listed)

    def _finish(self, public_key: PublicKey, remote_muxers: tuple[str, ...]) -> NoiseResult:
        keys = self._xx.split()
        channel = NoiseChannel(send_key=keys.send, receive_key=keys.receive)
        return NoiseResult(public_key.peer_id, public_key, remote_muxers, channel)
