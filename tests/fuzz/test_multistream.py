"""multistream-select against any bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from node.proto.multistream import MAX_TOKEN, Initiator, Responder, encode_token
from tests.fuzz.mutations import Feed, mutated, outcome, same_in_portions

HEADER = encode_token("/multistream/1.0.0")
TRANSCRIPTS = (
    HEADER + encode_token("/noise") + b"\x00\x20" + bytes(32),
    HEADER + encode_token("na") + encode_token("/yamux/1.0.0") + b"more",
    HEADER + encode_token("ls") + encode_token("/tls/1.0.0") + encode_token("/noise"),
    HEADER + encode_token("na") * 70,
    HEADER + encode_token("/x" * 500),
)


def feeding(machine: Initiator | Responder) -> Feed:
    """Feed a machine; once it agreed, further bytes are no longer its own."""
    agreed = False

    def feed(data: bytes) -> list[object]:
        nonlocal agreed
        if agreed:
            return list(data)
        protocol = machine.receive(data)
        agreed = protocol is not None
        said: list[object] = list(machine.data_to_send())
        return [*said, protocol, *machine.leftover()] if agreed else said

    return feed


@given(mutated(*TRANSCRIPTS) | st.binary(max_size=200), st.sampled_from([1, 3]))
def test_a_responder_understands_or_refuses(data: bytes, step: int) -> None:
    same_in_portions(lambda: feeding(Responder({"/noise", "/yamux/1.0.0"})), data, step)


@given(mutated(*TRANSCRIPTS) | st.binary(max_size=200), st.sampled_from([1, 3]))
def test_an_initiator_understands_or_refuses(data: bytes, step: int) -> None:
    same_in_portions(lambda: feeding(Initiator(["/noise", "/yamux/1.0.0"])), data, step)


@given(st.binary(max_size=3 * MAX_TOKEN))
def test_no_more_than_one_token_is_kept(data: bytes) -> None:
    machine = Responder({"/noise"})
    result = outcome(feeding(machine), HEADER + data, 100)
    if not result.failure and "/noise" not in result.said:
        assert len(machine.leftover()) <= MAX_TOKEN + 2
