"""Bytes gone wrong, and the one promise that every machine makes about them.

The invariant is h11's: whatever arrives is understood or raises `RemoteProtocolError`, and it
makes no difference whether it came in one piece or byte by byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hypothesis import strategies as st

from node.errors import RemoteProtocolError

Feed = Callable[[bytes], Iterable[object]]
"""Takes a portion in; gives what it meant, empty while there is nothing to say."""


@st.composite
def mutated(draw: st.DrawFn, *transcripts: bytes) -> bytes:
    """One of some real transcripts with a few accidents: most of it still makes sense."""
    data = bytearray(draw(st.sampled_from(transcripts)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        end = min(len(data), at + draw(st.integers(0, 40)))
        match draw(st.sampled_from(["flip", "set", "cut", "drop", "repeat", "insert", "grow"])):
            case "flip" if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
            case "set" if at < len(data):
                data[at] = draw(st.sampled_from([0, 1, 0x7F, 0x80, 0xFF]))
            case "cut":
                del data[at:]
            case "drop":
                del data[at:end]
            case "repeat":
                data[at:at] = data[at:end] * draw(st.integers(1, 3))
            case "insert":
                data[at:at] = draw(st.binary(max_size=20))
            case "grow":
                data += draw(st.sampled_from([b"\x80" * 12, b"\xff" * 40, bytes(300)]))
    return bytes(data)


@dataclass(frozen=True)
class Outcome:
    """What a machine made of some bytes."""

    said: list[object]
    failure: str
    """In words; empty if the bytes were understood, or are not whole yet."""


def outcome(feed: Feed, data: bytes, step: int) -> Outcome:
    """Feed `data` in portions of `step` bytes until the machine refuses it."""
    said: list[object] = []
    try:
        for position in range(0, len(data), step):
            said += feed(data[position : position + step])
    except RemoteProtocolError as error:
        return Outcome(said, words(error))
    return Outcome(said, "")


def words(error: Exception) -> str:
    """Why something was refused: it is said, and can be shown as it is."""
    text = str(error)
    assert text
    assert text.isprintable()
    return text


def same_in_portions(make: Callable[[], Feed], data: bytes, step: int) -> Outcome:
    """Feed a new machine at once, and another in portions; they must come to the same.

    What was said within the portion that is refused is lost with the connection.
    """
    whole = outcome(make(), data, max(1, len(data)))
    portions = outcome(make(), data, step)
    assert portions.failure == whole.failure
    if not whole.failure:
        assert portions.said == whole.said
    return whole
