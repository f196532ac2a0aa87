"""The encrypted channel after a Noise handshake.

Each frame is a two-byte length and at most 65535 bytes, 16 of which are the tag. This is the hot
path of every byte that the node moves: one decryption or encryption a frame, and no copy beside it
that can be had without.
"""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from node.errors import ConnectionClosed, RemoteProtocolError
from node.proto.framing import Buffer
from node.proto.noise_xx import TAG_LENGTH

LENGTH_PREFIX = 2
MAX_PLAINTEXT = 65535 - TAG_LENGTH
"""Most plaintext bytes in one frame."""
MAX_NONCE = 2**64 - 2
"""Last nonce that may be used; the one above it is reserved (Noise section 5.1)."""
_FRAME_OVERHEAD = LENGTH_PREFIX + TAG_LENGTH
_BULK = MAX_PLAINTEXT // 2
"""A piece from this size on is rather put into a frame of its own than cut in two."""
_FRAMES_A_PIECE = 2
"""Full frames joined to one piece of output, which is one system call. From 256 KiB on, malloc
gives the memory of each piece back to the system, and page faults cost more than calls do."""
_HAS_ENCRYPT_INTO = hasattr(ChaCha20Poly1305, "encrypt_into")


class NoiseChannel:
    """Turns plaintext into frames and frames into plaintext, each direction with its own key."""

    __slots__ = ("_partial", "_receive_cipher", "_receive_nonce", "_send_cipher", "_send_nonce")

    def __init__(self, *, send_key: bytes, receive_key: bytes) -> None:
        self._send_cipher = ChaCha20Poly1305(send_key)
        self._receive_cipher = ChaCha20Poly1305(receive_key)
        self._send_nonce = 0
        self._receive_nonce = 0
        self._partial: bytearray | None = None

    def receive(self, data: Buffer) -> list[bytes]:
        """Take in what arrived; return the plaintext of each frame that is whole now.

        Keeps no reference to `data`, which may be a receive buffer used again and again. Empty
        frames are legal and give nothing. Raises `RemoteProtocolError` when a frame is too short
        or was tampered with; the channel is of no use after that.
        """
        plaintexts: list[bytes] = []
        view = memoryview(data)
        position = 0
        end = len(view)
        if self._partial is not None:
            position = self._complete(self._partial, view, plaintexts)
        while end - position >= LENGTH_PREFIX:
            start = position + LENGTH_PREFIX
            stop = start + (view[position] << 8 | view[position + 1])
            if stop > end:
                break
            self._open(view[start:stop], plaintexts)
            position = stop
        if position < end:
            self._partial = bytearray(view[position:])
        return plaintexts

    def send(self, chunks: Iterable[Buffer]) -> list[bytes | bytearray]:
        """Encrypt `chunks`, one after the other; return the pieces to write to the wire in order.

        Small chunks share a frame; a frame takes up to `MAX_PLAINTEXT` bytes. The pieces are new
        and nobody else's. Raises `ConnectionClosed` when the key is used up.
        """
        frames: list[list[Buffer]] = []
        frame: list[Buffer] = []
        room = MAX_PLAINTEXT
        for chunk in chunks:
            size = len(chunk)
            if size <= room:
                frame.append(chunk)
                room -= size
                continue
            rest = memoryview(chunk)
            if _BULK <= size <= MAX_PLAINTEXT:
                room = 0
            while size > room:
                if room:
                    frame.append(rest[:room])
                    rest = rest[room:]
                    size -= room
                if frame:
                    frames.append(frame)
                    frame = []
                room = MAX_PLAINTEXT
            frame.append(rest)
            room -= size
        if room < MAX_PLAINTEXT:
            frames.append(frame)
        if len(frames) == 1 and room > _BULK:
            return [self._seal_small(frame)]
        return [
            self._seal(frames[first : first + _FRAMES_A_PIECE])
            for first in range(0, len(frames), _FRAMES_A_PIECE)
        ]

    def _complete(self, partial: bytearray, view: memoryview, plaintexts: list[bytes]) -> int:
        """Add to the frame that is kept; return the position in `view` behind what it took."""
        position = 0
        if len(partial) < LENGTH_PREFIX:
            position = min(LENGTH_PREFIX - len(partial), len(view))
            partial += view[:position]
            if len(partial) < LENGTH_PREFIX:
                return position
        missing = LENGTH_PREFIX + (partial[0] << 8 | partial[1]) - len(partial)
        taken = min(missing, len(view) - position)
        partial += view[position : position + taken]
        if taken == missing:
            self._partial = None
            self._open(memoryview(partial)[LENGTH_PREFIX:], plaintexts)
        return position + taken

    def _open(self, ciphertext: memoryview, plaintexts: list[bytes]) -> None:
        nonce = self._receive_nonce
        if len(ciphertext) < TAG_LENGTH:
            raise RemoteProtocolError("a Noise frame is too short for its tag")
        if nonce > MAX_NONCE:
            raise RemoteProtocolError("the peer sent more Noise frames than one key may encrypt")
        self._receive_nonce = nonce + 1
        try:
            plaintext = self._receive_cipher.decrypt(
                b"\0\0\0\0" + nonce.to_bytes(8, "little"), ciphertext, None
            )
        except InvalidTag:
            raise RemoteProtocolError("a Noise frame was damaged or forged") from None
        if plaintext:
            plaintexts.append(plaintext)

    def _next_send_nonce(self) -> bytes:
        nonce = self._send_nonce
        if nonce > MAX_NONCE:
            raise ConnectionClosed("the keys of this connection are used up")
        self._send_nonce = nonce + 1
        return b"\0\0\0\0" + nonce.to_bytes(8, "little")

    def _seal_small(self, frame: list[Buffer]) -> bytes:
        plaintext = frame[0] if len(frame) == 1 else b"".join(frame)
        ciphertext = self._send_cipher.encrypt(self._next_send_nonce(), plaintext, None)
        return len(ciphertext).to_bytes(LENGTH_PREFIX, "big") + ciphertext

    def _seal(self, frames: list[list[Buffer]]) -> bytearray:
        """Encrypt `frames` into one piece, without a copy of the ciphertext where that works."""
        total = sum(len(chunk) for frame in frames for chunk in frame)
        piece = bytearray(total + len(frames) * _FRAME_OVERHEAD)
        view = memoryview(piece)
        position = 0
        for frame in frames:
            plaintext = frame[0] if len(frame) == 1 else b"".join(frame)
            start = position + LENGTH_PREFIX
            stop = start + len(plaintext) + TAG_LENGTH
            view[position:start] = (stop - start).to_bytes(LENGTH_PREFIX, "big")
            nonce = self._next_send_nonce()
            if _HAS_ENCRYPT_INTO:
                self._send_cipher.encrypt_into(nonce, plaintext, None, view[start:stop])
            else:
                view[start:stop] = self._send_cipher.encrypt(nonce, plaintext, None)
            position = stop
        return piece
