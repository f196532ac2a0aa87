"""From a raw pipe to an authenticated, multiplexed one.

multistream-select for security, the Noise handshake, then the muxer: agreed inside the handshake
when both ends list one ("early"), else by multistream-select inside the channel. The initiator
sends header, proposal and first Noise message in one flight. Source: libp2p specs,
connections/README.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from node.identity import PeerId, PrivateKey, PublicKey
from node.proto import multistream, noise
from node.proto.framing import Buffer
from node.proto.noise import NoiseHandshake, NoiseResult, StaticKey
from node.proto.noise_channel import NoiseChannel

YAMUX_ID = "/yamux/1.0.0"
MUXERS = (YAMUX_ID,)
"""Muxers that we speak, best first."""


@dataclass(frozen=True, slots=True)
class UpgradeDone:
    """An upgraded connection."""

    peer_id: PeerId
    public_key: PublicKey
    security: str
    """Protocol id of the secure channel."""
    muxer: str
    """Protocol id of the muxer."""
    early_muxer: bool
    """The muxer was agreed inside the handshake."""
    channel: NoiseChannel
    leftover: list[bytes]
    """Plaintext that came behind the upgrade: the muxer's first input."""


class Upgrade:
    """One side of the upgrade: bytes in, bytes out, and an `UpgradeDone` in the end.

    `key` is our identity; a `StaticKey` made once a run spares each connection a key pair and a
    signature. `expected` is the peer that was dialled, if it is known. `early_muxers` are listed in
    the handshake; with none, the muxer is always negotiated in the channel. `ephemeral` is for
    tests.
    """

    __slots__ = (
        "_early_muxers",
        "_handshake",
        "_initiator",
        "_noise",
        "_output",
        "_select",
        "phase",
    )

    def __init__(
        self,
        *,
        initiator: bool,
        key: PrivateKey | StaticKey,
        expected: PeerId | None = None,
        early_muxers: Sequence[str] = MUXERS,
        ephemeral: X25519PrivateKey | None = None,
    ) -> None:
        self._initiator = initiator
        self._early_muxers = early_muxers
        self._handshake = NoiseHandshake(
            initiator=initiator,
            static=key if isinstance(key, StaticKey) else StaticKey.make(key),
            muxers=early_muxers,
            expected=expected,
            ephemeral=ephemeral,
        )
        self._noise: NoiseResult | None = None
        self._select = self._new_select(noise.PROTOCOL_ID)
        self._output = b""
        self.phase = "multistream"
        """How far it came, for reasons: "multistream", "noise" or "muxer"."""

    def start(self) -> None:
        """Write the first flight."""
        self._handshake.start()
        self._output += self._select.start() + self._handshake.data_to_send()

    def data_to_send(self) -> bytes:
        """Return what is to be sent now, once. The last of it may come with `UpgradeDone`."""
        output, self._output = self._output, b""
        return output

    def receive(self, data: Buffer) -> UpgradeDone | None:
        """Take in what arrived; return the result once the upgrade is complete.

        Raises `NoCommonProtocol`, `PeerIdMismatch`, `SimultaneousOpen` or, for everything else
        that the peer does wrong, `RemoteProtocolError`; `phase` says where.
        """
        if self._noise is not None:
            return self._receive_muxer(self._noise, data)
        if self.phase == "multistream":
            agreed = self._select.receive(data)
            self._output += self._select.data_to_send()
            if agreed is None:
                return None
            self.phase = "noise"
            data = self._select.leftover()
        result = self._handshake.receive(data)
        self._output += self._handshake.data_to_send()
        if result is None:
            return None
        return self._choose_muxer(result, self._handshake.leftover())

    def _choose_muxer(self, result: NoiseResult, rest: bytes) -> UpgradeDone | None:
        self.phase = "muxer"
        early = self._early_muxer(result.remote_muxers)
        if early is not None:
            return self._done(result, early, result.channel.receive(rest), early=True)
        self._noise = result
        self._select = self._new_select(*MUXERS)
        self._output += b"".join(result.channel.send([self._select.start()]))
        return self._receive_muxer(result, rest)

    def _receive_muxer(self, result: NoiseResult, data: Buffer) -> UpgradeDone | None:
        plaintexts = result.channel.receive(data)
        for index, plaintext in enumerate(plaintexts):
            agreed = self._select.receive(plaintext)
            answer = self._select.data_to_send()
            if answer:
                self._output += b"".join(result.channel.send([answer]))
            if agreed is not None:
                rest = self._select.leftover()
                leftover = ([rest] if rest else []) + plaintexts[index + 1 :]
                return self._done(result, agreed, leftover, early=False)
        return None

    def _early_muxer(self, remote: Sequence[str]) -> str | None:
        """Return the initiator's first choice that the responder has too, if there is one."""
        ours = self._early_muxers
        preferred, other = (ours, remote) if self._initiator else (remote, ours)
        return next((muxer for muxer in preferred if muxer in other), None)

    def _new_select(self, *protocols: str) -> multistream.Initiator | multistream.Responder:
        if self._initiator:
            return multistream.Initiator(protocols)
        return multistream.Responder(protocols)

    def _done(
        self, result: NoiseResult, muxer: str, leftover: list[bytes], *, early: bool
    ) -> UpgradeDone:
        return UpgradeDone(
            peer_id=result.peer_id,
            public_key=result.public_key,
            security=noise.PROTOCOL_ID,
            muxer=muxer,
            early_muxer=early,
            channel=result.channel,
            leftover=leftover,
        )
