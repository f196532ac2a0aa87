"""The room's one message: a state that its maker signed, and where the teller sees the maker.

`room.md` beside this file is the specification. What others wrote is cut and cleaned here, so that
it can be shown; whatever does not make sense in it is left out, one thing at a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from google.protobuf.message import DecodeError

from node.address import PEER_ID_CODE, Multiaddr, from_wire, has_port_zero
from node.errors import RemoteProtocolError
from node.identity import PeerId, PrivateKey, PublicKey
from node.proto import identify
from node.proto.envelope import addresses_of, seal, signed_bytes
from node.proto.pb import room_pb2 as pb
from node.proto.pb.envelope_pb2 import Envelope
from node.room_views import DialOutcome
from node.terms import Mapping, Reach

PROTOCOL = "/natscope/room/1.0.0"
MAX_STATE = 24 * 1024
"""Bytes of an envelope with a state; the largest that we make takes 19 kB."""
MAX_MESSAGE = MAX_STATE + 1024
"""Bytes of one message."""
MAX_OTHERS = 63
"""Participants beside us, and beside whoever speaks: a room holds 64."""
MAX_TOLD = MAX_OTHERS + 1
"""Messages of one side of a stream."""
MAX_NAME = 24
"""Characters of a name."""
MAX_AGENT = 64
"""Characters of an agent."""
MAX_REASON = 120
"""Characters of a reason; as many bytes at most."""
MAX_ADDRESSES = 16
"""Addresses of a state, of at most `MAX_ADDRESS` bytes each."""
MAX_ADDRESS = 64
"""Bytes; one with a name of IPv6 zone takes 30."""

Known = dict[str, int]
"""The newest `seq` known, by peer id."""
_DOMAIN = b"natscope-room-state"
_TYPE = b"/natscope/room/state"
_REACH = (Reach.UNKNOWN, Reach.REACHABLE, Reach.NOT_REACHABLE)
_MAPPINGS = (
    Mapping.UNKNOWN,
    Mapping.NO_NAT,
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)
_OUTCOMES = (
    DialOutcome.NOT_ASKED,
    DialOutcome.UNDER_WAY,
    DialOutcome.DIRECT,
    DialOutcome.FAILED,
)
"""The places in these tuples are the numbers on the wire; the first stands for unknown ones."""


@dataclass(frozen=True, slots=True)
class About:
    """What a participant says of another one."""

    peer_id: PeerId
    seen_at: Multiaddr | None = None
    """The other end of its connection with that one; None if there is no connection."""
    outcome: DialOutcome = DialOutcome.NOT_ASKED
    addr: Multiaddr | None = None
    """Where it came in, or what it tried last."""
    reason: str = ""
    at: int = 0
    """When the outcome came to be, in milliseconds since the epoch on the speaker's clock."""


@dataclass(frozen=True, slots=True)
class State:
    """What a participant says of itself and of the others."""

    peer_id: PeerId
    seq: int
    """When it said so, in nanoseconds since the epoch on its own clock; grows."""
    name: str = ""
    agent: str = ""
    consent: bool = False
    left: bool = False
    """It takes part no more."""
    asked_at: int = 0
    """When it last asked all others to dial, milliseconds as in `About.at`; 0 for never."""
    reach: Reach = Reach.UNKNOWN
    mapping: Mapping = Mapping.UNKNOWN
    filtering: Mapping = Mapping.UNKNOWN
    addrs: tuple[Multiaddr, ...] = ()
    about: tuple[About, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A state, as it is passed on."""

    sealed: bytes
    """The envelope."""
    seen_at: Multiaddr | None = None
    """Where the teller sees its maker; None where the teller is its maker."""


def seal_state(key: PrivateKey, state: State) -> bytes:
    """Our own state in an envelope; what is too long or too much in it is cut."""
    message = pb.State(
        peer_id=key.peer_id.to_bytes(),
        seq=state.seq,
        name=_bytes(state.name, MAX_NAME),
        agent=_bytes(state.agent, MAX_AGENT),
        consent=state.consent,
        left=state.left,
        asked_at=state.asked_at,
        reach=_REACH.index(state.reach),
        mapping=_MAPPINGS.index(state.mapping),
        filtering=_MAPPINGS.index(state.filtering),
        addrs=list(filter(None, map(_wire, state.addrs)))[:MAX_ADDRESSES],
        about=[
            pb.About(
                peer_id=one.peer_id.to_bytes(),
                seen_at=_wire(one.seen_at),
                outcome=_OUTCOMES.index(one.outcome),
                addr=_wire(one.addr),
                reason=_bytes(one.reason, MAX_REASON)[:MAX_REASON],
                at=one.at,
            )
            for one in state.about[:MAX_OTHERS]
        ],
    )
    return seal(key, _DOMAIN, _TYPE, message.SerializeToString())


def open_state(sealed: bytes, *, newer_than: Known | None = None) -> tuple[PeerId, State | None]:
    """Whose state is in an envelope, and the state, verified.

    `newer_than` holds by peer id what is known: a state whose `seq` is not greater is None, and
    its signature is not even looked at.

    Raises:
        RemoteProtocolError: it is too long, malformed, not signed by the key inside, or another
            peer's than its signer's.
    """
    if len(sealed) > MAX_STATE:
        raise RemoteProtocolError(f"a state of more than {MAX_STATE} bytes")
    try:
        envelope = Envelope.FromString(sealed)
        message = pb.State.FromString(envelope.payload)
    except DecodeError:
        raise RemoteProtocolError("a state is malformed") from None
    if envelope.payload_type != _TYPE:
        raise RemoteProtocolError("an envelope in the room that holds no state")
    signer = PublicKey.from_bytes(envelope.public_key)
    if signer.peer_id.to_bytes() != message.peer_id:
        raise RemoteProtocolError("a state of another peer than its signer")
    if message.seq <= (newer_than or {}).get(str(signer.peer_id), -1):
        return signer.peer_id, None
    if not signer.verify(signed_bytes(_DOMAIN, _TYPE, envelope.payload), envelope.signature):
        raise RemoteProtocolError("the signature of a state does not hold")
    return signer.peer_id, _state(signer.peer_id, message)


def encode_told(told: Told) -> bytes:
    """One message."""
    return pb.Told(state=told.sealed, seen_at=_wire(told.seen_at)).SerializeToString()


def decode_told(data: bytes) -> Told:
    """One message; the state in it is looked at by `open_state`.

    Raises:
        RemoteProtocolError: it is malformed.
    """
    try:
        message = pb.Told.FromString(data)
    except DecodeError:
        raise RemoteProtocolError("a message in the room is malformed") from None
    return Told(message.state, _address(message.seen_at))


def plain_name(text: str) -> str:
    """A name as it may be shown: in one line, without invisible characters, cut."""
    return _plain(text, MAX_NAME)


# --- inside --------------------------------------------------------------------------------------


def _state(peer_id: PeerId, message: pb.State) -> State:
    addrs = [one for one in message.addrs[:MAX_ADDRESSES] if len(one) <= MAX_ADDRESS]
    return State(
        peer_id=peer_id,
        seq=message.seq,
        name=_text(message.name, MAX_NAME),
        agent=_text(message.agent, MAX_AGENT),
        consent=message.consent,
        left=message.left,
        asked_at=message.asked_at,
        reach=_REACH[message.reach if message.reach < len(_REACH) else 0],
        mapping=_mapping(message.mapping),
        filtering=_mapping(message.filtering),
        addrs=tuple(one for one in addresses_of(addrs, peer_id)[0] if not has_port_zero(one)),
        about=tuple(_others(peer_id, message.about[:MAX_OTHERS])),
    )


def _others(maker: PeerId, about: Iterable[pb.About]) -> Iterable[About]:
    """Each other one once, and never the maker itself."""
    found: dict[PeerId, About] = {}
    for one in about:
        try:
            peer_id = PeerId.from_bytes(one.peer_id)
        except RemoteProtocolError:
            continue
        if peer_id == maker or peer_id in found:
            continue
        found[peer_id] = About(
            peer_id=peer_id,
            seen_at=_address(one.seen_at),
            outcome=_OUTCOMES[one.outcome if one.outcome < len(_OUTCOMES) else 0],
            addr=_address(one.addr),
            reason=_text(one.reason, MAX_REASON),
            at=one.at,
        )
    return found.values()


def _mapping(number: int) -> Mapping:
    return _MAPPINGS[number if number < len(_MAPPINGS) else 0]


def _address(data: bytes) -> Multiaddr | None:
    """An address without a peer id and with a port; None for anything else."""
    if not data or len(data) > MAX_ADDRESS or PEER_ID_CODE in data:
        return None
    try:
        address = from_wire(data)
    except RemoteProtocolError:
        return None
    return None if has_port_zero(address) else address


def _wire(address: Multiaddr | None) -> bytes:
    data = b"" if address is None else address.to_bytes()
    return data if len(data) <= MAX_ADDRESS else b""


def _bytes(text: str, length: int) -> bytes:
    return _plain(text, length).encode()


def _text(data: bytes, length: int) -> str:
    # A character takes four bytes at most; the rest need not be decoded.
    return _plain(data[: 4 * length].decode(errors="replace"), length)


def _plain(text: str, length: int) -> str:
    return identify.plain(text.strip())[:length].strip()
