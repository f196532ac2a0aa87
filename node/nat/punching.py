"""Why a hole punch works or cannot, from what two NATs do. Pure.

Theory and measurements: NATLAB §4; RFC 5128; Ford, Srisuresh, Kegel: "Peer-to-Peer Communication
Across Network Address Translators".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from node.address import Endpoint, PublicPredicate
from node.phrase import Phrase
from node.punch_views import KnockOutcome, PunchAttempt, PunchOutcome
from node.terms import Mapping

DEPENDENT = (Mapping.ADDRESS_DEPENDENT, Mapping.ADDRESS_AND_PORT_DEPENDENT)
MAX_HOSTS = 4
"""IP addresses of the other end that are dialled: nobody has more, and we are no weapon."""
MAX_TARGETS = 8


def predicted(
    mapping: Mapping, filtering: Mapping, other_mapping: Mapping, other_filtering: Mapping
) -> bool | None:
    """Whether two NATs that do so can be punched through by TCP; None: it is not known.

    It works where each side's SYN goes to the port that the other really has. A side whose mapping
    depends on the destination has another port than was observed: the other can then only be
    dialled by it, which works if that one lets it in: from anywhere, or from a host that it has
    sent to.
    """
    if Mapping.ENDPOINT_INDEPENDENT in (filtering, other_filtering):
        return True  # whoever lets everybody in can be dialled where others see it
    if Mapping.UNKNOWN in (mapping, other_mapping):
        return None
    if mapping not in DEPENDENT and other_mapping not in DEPENDENT:
        return True
    if mapping in DEPENDENT and other_mapping in DEPENDENT:
        return False
    filters = other_filtering if mapping in DEPENDENT else filtering
    if filters is Mapping.UNKNOWN:
        return None
    return filters in (Mapping.NO_NAT, Mapping.ADDRESS_DEPENDENT)


def targets(
    offered: Iterable[Endpoint | None], public: PublicPredicate, own: Collection[str]
) -> tuple[Endpoint, ...]:
    """Whom of the addresses that the other end offers to dial: public ones, few, and not our own.

    Neighbours behind one NAT offer its address, which is ours too: that is tried all the same only
    where it is no address of this computer.
    """
    chosen: dict[Endpoint, None] = {}
    hosts: set[str] = set()
    for endpoint in offered:
        if endpoint is None or not endpoint.port or not public(endpoint.host):
            continue
        if endpoint.host in own or (endpoint.host not in hosts and len(hosts) >= MAX_HOSTS):
            continue
        hosts.add(endpoint.host)
        chosen[endpoint] = None
        if len(chosen) >= MAX_TARGETS:
            break
    return tuple(chosen)


def why(
    outcome: PunchOutcome,
    attempts: Collection[PunchAttempt],
    mapping: Mapping,
    theirs: Mapping = Mapping.UNKNOWN,
) -> str:
    """Tell in a sentence why it came out so.

    Args:
        outcome: how it ended.
        attempts: the tries.
        mapping: of our own NAT.
        theirs: mapping of the peer's, as far as it told us.
    """
    if outcome is PunchOutcome.DIRECT:
        return Phrase("The peer could be dialled directly: no hole had to be punched.")
    last = next(reversed(tuple(attempts)), None)
    if outcome is PunchOutcome.PUNCHED and last is not None:
        return _why_it_worked(last, mapping)
    if last is None:
        return Phrase("It did not come to a try.")
    if not last.knocks:
        return Phrase(
            "No SYN was sent: {problem}.",
            problem=last.problem or Phrase("the peer offered no address"),
        )
    if mapping in DEPENDENT and theirs in DEPENDENT:
        return Phrase(
            "Our NAT takes another port for each destination, and so does the peer's: each knocked "
            "at a port that was for others."
        )
    if mapping in DEPENDENT:
        return Phrase(
            "Our NAT takes another port for each destination: the peer knocked at the one that "
            "others had seen, and it was not for him."
        )
    if theirs in DEPENDENT:
        return Phrase(
            "The peer's NAT takes another port for each destination: we knocked at the one that "
            "others had seen, and our NAT did not let the peer in from another."
        )
    results = {knock.outcome for attempt in attempts for knock in attempt.knocks}
    if results == {KnockOutcome.REFUSED}:
        return Phrase(
            "Each SYN of ours was refused at once: the peer's router answers strangers with no, "
            "which closes our own hole before the peer's SYN arrives."
        )
    if results <= {KnockOutcome.NO_ANSWER, KnockOutcome.GIVEN_UP}:
        return Phrase(
            "No SYN of ours was answered: it is likely that the peer's NAT takes another port for "
            "each destination, so that the address which others saw leads nowhere."
        )
    if KnockOutcome.BROKEN in results:
        return Phrase(
            "Somebody answered, and it was not the peer, or the connection broke at once."
        )
    return Phrase("The SYNs did not meet in time.")


def _why_it_worked(attempt: PunchAttempt, mapping: Mapping) -> str:
    if attempt.arrived:
        if mapping is Mapping.NO_NAT:
            return Phrase("The peer's SYN reached us: nothing stands before this computer.")
        return Phrase("Our SYN had opened a way through our NAT, and the peer's came in by it.")
    if any(knock.outcome is KnockOutcome.REFUSED for knock in attempt.knocks):
        return Phrase(
            "Our first SYN was refused; one sent again went through the hole that the peer's had "
            "made in the meantime."
        )
    if mapping in DEPENDENT:
        return Phrase(
            "Our SYN came in at the peer's, from a port that it had not been told of: its NAT "
            "looks at addresses only, or at nothing."
        )
    return Phrase(
        "Both SYNs went out at about the same time, each through the hole that the other's NAT had "
        "just made for its own."
    )
