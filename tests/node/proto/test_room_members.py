"""Who takes part: bounded, in order, and nobody is dialled on one participant's word alone."""

from __future__ import annotations

import pytest

from node.address import Endpoint, PublicPredicate, parse
from node.identity import PrivateKey
from node.proto.room import MAX_OTHERS, State
from node.proto.room_members import (
    EXPIRE_SECONDS,
    LEFT_OUT,
    LEFT_SECONDS,
    MAX_DIALS,
    MAX_HOSTS,
    TOMBSTONES,
    Member,
    Members,
    may_dial,
)
from node.room_views import Found
from node.terms import Moment

IDS = [PrivateKey.from_seed(number.to_bytes(32, "big")).peer_id for number in range(400)]
NAMES = list(map(str, IDS))
OURS, T, F, G = NAMES[399], NAMES[0], NAMES[1], NAMES[2]
PUBLIC = PublicPredicate(["203.0.113.0/24", "198.51.100.0/24"])
THERE = Endpoint("203.0.113.7", 4001)


def at(seconds: float) -> Moment:
    return Moment(1000 + seconds, seconds)


def state(number: int, seq: int = 1, *, addrs: tuple[str, ...] = (), left: bool = False) -> State:
    return State(IDS[number], seq, left=left, addrs=tuple(map(parse, addrs)))


def told(
    members: Members,
    number: int,
    teller: str,
    seq: int = 1,
    *,
    seconds: float = 0.0,
    left: bool = False,
) -> bool:
    one = state(number, seq, left=left)
    return members.take(one, b"", teller=teller, seen_at=None, now=at(seconds))


def names(members: Members) -> list[str]:
    return [str(one.state.peer_id) for one in members]


def test_what_others_tell_must_be_newer_and_ones_own_word_is_taken() -> None:
    members = Members(OURS)
    assert told(members, 0, F, seq=5)
    assert not told(members, 0, G, seq=5)
    assert not told(members, 0, G, seq=4)
    assert told(members, 0, T, seq=3), "its clock was put back"
    assert told(members, 0, G, seq=4)
    one = members.get(T)
    assert one is not None
    assert one.teller == G
    assert members.known(F)[T] == 4
    assert T not in members.known(T)


def test_nobody_tells_us_of_ourselves() -> None:
    members = Members(OURS)
    assert not told(members, 399, F, seq=2**63)
    assert members.known(F)[OURS] == 2**64
    assert names(members) == []


def test_who_leaves_is_not_shown_then_forgotten_and_no_old_word_brings_it_back() -> None:
    members = Members(OURS)
    told(members, 0, T, seq=5)
    assert told(members, 0, T, seq=6, left=True)
    assert names(members) == []
    assert len(members) == 1, "others are to be told"
    members.expire(at(LEFT_SECONDS))
    assert len(members) == 0
    assert not told(members, 0, F, seq=5)
    assert not told(members, 0, F, seq=6)
    assert not told(members, 1, F, seq=7, left=True), "it was never here"
    assert told(members, 0, F, seq=7), "it came back"


@pytest.mark.parametrize(("seconds", "kept"), [(EXPIRE_SECONDS - 1, 1), (EXPIRE_SECONDS, 0)])
def test_who_is_silent_is_forgotten(seconds: float, kept: int) -> None:
    members = Members(OURS)
    told(members, 0, T)
    members.expire(at(seconds))
    assert len(members) == kept


def full(teller: str = F) -> Members:
    members = Members(OURS)
    for number in range(3, 3 + MAX_OTHERS):
        assert told(members, number, teller)
    return members


def test_a_full_room_takes_nobody_by_hearsay_of_the_same_teller() -> None:
    members = full()
    assert not told(members, 100, F)
    assert (len(members), members.left_out) == (MAX_OTHERS, 1)
    members.expire(at(EXPIRE_SECONDS))
    assert members.left_out == 0


def test_who_speaks_for_itself_goes_before_hearsay() -> None:
    members = full()
    assert told(members, 100, NAMES[100])
    assert NAMES[100] in names(members)
    assert len(members) == MAX_OTHERS


def test_tellers_share_a_full_room() -> None:
    members = full()
    taken = [told(members, number, G) for number in range(100, 150)]
    assert taken == [True] * 31 + [False] * 19, "until the two have as many, but for one"


def test_who_is_connected_is_pushed_out_by_nobody() -> None:
    members = full()
    for _, one in members.all():
        one.met(1, THERE, Found.CAME, dialled=False)
    assert not told(members, 100, NAMES[100])
    assert not told(members, 101, G)


def test_what_is_left_of_those_who_are_gone_is_bounded() -> None:
    members = Members(OURS)
    for number in range(TOMBSTONES + 1):
        told(members, number, NAMES[300], seq=5)
        members.expire(at(EXPIRE_SECONDS))
    assert told(members, 0, NAMES[300], seq=5), "the oldest is forgotten"
    assert not told(members, 1, NAMES[300], seq=5)
    crowd = full()
    for number in range(100, 100 + LEFT_OUT + 1):
        told(crowd, number, F)
    assert crowd.left_out == LEFT_OUT


# --- whom we dial --------------------------------------------------------------------------------


def member(*addrs: str) -> Member:
    return Member(state(0, addrs=addrs), b"", None, at(0))


def text(endpoint: Endpoint) -> str:
    kind = "ip6" if ":" in endpoint.host else "ip4"
    return f"/{kind}/{endpoint.host}/tcp/{endpoint.port}"


def test_ones_own_word_is_not_enough() -> None:
    assert may_dial(member(text(THERE)), {}, PUBLIC) == ()


def test_where_we_met_it_ourselves_is_enough() -> None:
    one = member(text(THERE), "/ip4/203.0.113.8/tcp/4001", "/ip4/203.0.113.7/udp/1/quic-v1")
    one.met(1, Endpoint("203.0.113.7", 50000), Found.CAME, dialled=False)
    assert may_dial(one, {}, PUBLIC) == (THERE,)
    one.met(2, Endpoint("203.0.113.7", 4003), Found.TYPED, dialled=True)
    assert may_dial(one, {}, PUBLIC) == (Endpoint("203.0.113.7", 4003), THERE)


def vouched(said: str, seen: str, teller_at: str) -> bool:
    one = member(said)
    one.seen[F] = Endpoint(seen, 1)
    return bool(may_dial(one, {F: teller_at}, PUBLIC))


@pytest.mark.parametrize(
    ("said", "seen", "teller_at", "dialled"),
    [
        ("/ip4/203.0.113.7/tcp/1", "203.0.113.7", "198.51.100.2", True),
        ("/ip4/203.0.113.7/tcp/1", "203.0.113.8", "198.51.100.2", False),
        ("/ip4/192.168.1.7/tcp/1", "192.168.1.7", "192.168.1.2", True),
        ("/ip4/192.168.1.7/tcp/1", "192.168.1.7", "198.51.100.2", False),
        ("/ip4/192.168.1.7/tcp/1", "192.168.1.7", "10.0.0.2", False),
        ("/ip4/10.0.0.7/tcp/1", "10.0.0.7", "10.1.0.2", False),
        ("/ip4/127.0.0.1/tcp/1", "127.0.0.1", "127.0.0.1", True),
        ("/ip4/127.0.0.1/tcp/1", "127.0.0.1", "192.168.1.2", False),
        ("/ip4/127.0.0.1/tcp/1", "127.0.0.1", "198.51.100.2", False),
        ("/ip4/169.254.1.1/tcp/1", "169.254.1.1", "169.254.1.2", False),
        ("/ip4/0.0.0.0/tcp/1", "0.0.0.0", "198.51.100.2", False),
        ("/ip4/224.0.0.1/tcp/1", "224.0.0.1", "198.51.100.2", False),
        ("/ip6/::ffff:203.0.113.7/tcp/1", "::ffff:203.0.113.7", "198.51.100.2", False),
        ("/ip6/fd00::7/tcp/1", "fd00::7", "fd00::2", True),
        ("/ip6/fd00::7/tcp/1", "fd00::7", "fd00:1::2", False),
    ],
)
def test_who_is_believed_where_somebody_is(
    said: str, seen: str, teller_at: str, dialled: bool
) -> None:
    assert vouched(said, seen, teller_at) is dialled


def test_a_teller_alone_and_one_who_is_gone_count_for_nothing() -> None:
    one = member()
    one.seen[F] = THERE
    assert may_dial(one, {F: "198.51.100.2"}, PUBLIC) == (), "it did not say so itself"
    one = member(text(THERE))
    one.seen[F] = THERE
    assert may_dial(one, {G: "198.51.100.2"}, PUBLIC) == ()


def test_what_is_dialled_and_remembered_is_bounded() -> None:
    addrs = [f"/ip4/203.0.113.7/tcp/{port}" for port in range(1, MAX_DIALS + 2)]
    one = member(*addrs[:MAX_DIALS])
    one.met(1, THERE, Found.CAME, dialled=False)
    assert len(may_dial(one, {}, PUBLIC)) == MAX_DIALS
    one = member(*addrs)
    one.met(1, THERE, Found.CAME, dialled=False)
    assert len(may_dial(one, {}, PUBLIC)) == MAX_DIALS
    for number in range(1, MAX_HOSTS + 2):
        one.met(1, Endpoint(f"198.51.100.{number}", 1), Found.TYPED, dialled=True)
    assert len(one.hosts) == len(one.dialled) == MAX_HOSTS
    assert "203.0.113.7" not in one.hosts


def test_who_sees_a_participant_is_bounded() -> None:
    members = Members(OURS)
    told(members, 0, T)
    for number in range(1, MAX_OTHERS + 2):
        members.seen(T, NAMES[number], THERE)
    one = members.get(T)
    assert one is not None
    assert len(one.seen) == MAX_OTHERS
    members.seen(T, NAMES[1], Endpoint("203.0.113.9", 1))
    assert one.seen[NAMES[1]].host == "203.0.113.9"
