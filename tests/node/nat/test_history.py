"""What became of observed addresses, in the order in which it happened."""

from __future__ import annotations

from node.address import Endpoint, text_of
from node.nat.history import KEPT, LINES_PER_GROUP, STARTS_KEPT, ObservedHistory
from node.nat.observed import Seen
from node.terms import AddressChange, Moment

LOCAL = Endpoint("192.168.1.2", 4001)
MAPPED = Endpoint("203.0.113.7", 4001)


def seen(at: Endpoint, *groups: str, first: float = 0.0, last: float = 0.0) -> Seen:
    return Seen(LOCAL, at, frozenset(groups), frozenset(), len(groups), first, last)


def changes(history: ObservedHistory) -> list[tuple[str, AddressChange, int]]:
    return [(one.observed_addr, one.change, one.votes) for one in history.changes]


def test_an_address_appears_is_confirmed_doubted_and_gone() -> None:
    history, pair = ObservedHistory(), (LOCAL, MAPPED)
    history.look([seen(MAPPED, "a")], frozenset(), Moment(1, 1))
    history.look([seen(MAPPED, "a", "b")], frozenset([pair]), Moment(2, 2))
    history.look([seen(MAPPED, "b")], frozenset(), Moment(3, 3))
    history.look([], frozenset(), Moment(4, 4))
    at = text_of(MAPPED)
    assert changes(history) == [
        (at, AddressChange.APPEARED, 1),
        (at, AddressChange.CONFIRMED, 2),
        (at, AddressChange.DOUBTED, 1),
        (at, AddressChange.GONE, 0),
    ]
    assert [one.at for one in history.changes] == [1, 2, 3, 4]


def test_what_does_not_count_is_no_history() -> None:
    history = ObservedHistory()
    history.look([seen(MAPPED)], frozenset(), Moment(1, 1))
    assert history.changes == ()


def test_one_who_makes_up_addresses_cannot_push_out_the_rest() -> None:
    history = ObservedHistory()
    history.look([seen(MAPPED, "a", "b")], frozenset(), Moment(0, 0))
    for port in range(1, 5000):
        lie = seen(Endpoint("203.0.113.66", port), "liar")
        history.look([seen(MAPPED, "a", "b"), lie], frozenset(), Moment(port, port))
    assert history.changes[0].observed_addr == text_of(MAPPED)
    assert len(history.changes) <= 1 + 2 * LINES_PER_GROUP


def test_it_is_bounded_whoever_speaks() -> None:
    history = ObservedHistory()
    for number in range(KEPT + 1):
        one = seen(Endpoint("203.0.113.66", 1 + number), f"group {number}")
        history.look([one], frozenset(), Moment(number, number))
    assert len(history.changes) == KEPT
    assert len(history._starts) <= STARTS_KEPT


def test_how_long_a_mapping_held_is_measured_between_reports() -> None:
    history = ObservedHistory()
    assert history.held(LOCAL, MAPPED) is None
    history.look([seen(MAPPED, "a", first=10, last=10)], frozenset(), Moment(10, 10))
    assert history.held(LOCAL, MAPPED) is None
    history.look([], frozenset(), Moment(20, 20))
    history.look([seen(MAPPED, "b", first=70, last=70)], frozenset(), Moment(70, 70))
    assert history.held(LOCAL, MAPPED) == 60
    history.forget()
    assert history.held(LOCAL, MAPPED) is None
