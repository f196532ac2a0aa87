"""Whom the NAT, or a firewall, lets in (RFC 4787, section 5): from who came and who could not."""

from __future__ import annotations

from collections.abc import Collection

from node.address import Endpoint, PublicPredicate
from node.nat.inbound import Arrival
from node.nat.reachability import Reachabilities
from node.phrase import Phrase
from node.terms import InboundPath, Mapping, Solicited, Strength

Answer = tuple[Mapping, list[str]]


def filtering(
    version: int,
    arrivals: Collection[Arrival],
    reachabilities: Reachabilities,
    *,
    public: PublicPredicate,
    forwarded: Collection[Endpoint],
    no_nat: bool,
) -> Answer:
    """The filtering behaviour for IPv4 or IPv6, with sentences that name what it rests on.

    What came in through a port that was opened by request says nothing of it.
    """
    way = InboundPath.PUBLIC_INTERFACE if no_nat else InboundPath.MAPPED_BY_DIALLING
    through = [
        one
        for one in arrivals
        if one.path is way
        and one.local.version == version
        and public(one.remote.host)
        and not one.turned_round
    ]
    strangers = [one for one in through if one.solicited is Solicited.NO]
    if strangers:
        who = strangers[-1].remote
        if no_nat:
            said = Phrase("{who} came in, and we had never contacted it.", who=who)
        else:
            said = Phrase("{who} came in on the mapping, and we had never contacted it.", who=who)
        return Mapping.ENDPOINT_INDEPENDENT, [said]
    known = [one for one in through if one.solicited is Solicited.ADDRESS]
    turned_away = _failed(version, reachabilities, forwarded, Strength.UNSOLICITED)
    if known:
        return _address_dependent(known[-1], turned_away, reachabilities.needed)
    failed = _failed(version, reachabilities, forwarded, Strength.ASKED_HOST)
    if len(failed) >= reachabilities.needed:
        return Mapping.ADDRESS_AND_PORT_DEPENDENT, [
            Phrase(
                "{n} host that we had contacted tried to come in from another port, "
                "and could not: only answers get in.",
                "{n} hosts that we had contacted tried to come in from another port, "
                "and could not: only answers get in.",
                len(failed),
            )
        ]
    return Mapping.UNKNOWN, [_what_would_tell(failed, turned_away, no_nat=no_nat)]


def _address_dependent(came: Arrival, turned_away: Collection[str], needed: int) -> Answer:
    if len(turned_away) >= needed:
        return Mapping.ADDRESS_DEPENDENT, [
            Phrase(
                "{who} came in from a port that we had not contacted, "
                "but {n} host that we had never contacted could not.",
                "{who} came in from a port that we had not contacted, "
                "but {n} hosts that we had never contacted could not.",
                len(turned_away),
                who=came.remote,
            )
        ]
    return Mapping.UNKNOWN, [
        Phrase("{who} came in from a port that we had not contacted.", who=came.remote),
        Phrase("So filtering is at most address-dependent; a stranger's visit would tell more."),
    ]


def _what_would_tell(failed: Collection[str], turned_away: Collection[str], *, no_nat: bool) -> str:
    if failed or turned_away:
        return Phrase(
            "{n} of those who tried could not come in; more have to "
            "try before that says how the NAT or firewall filters.",
            "{n} of those who tried could not come in; more have to "
            "try before that says how the NAT or firewall filters.",
            len({*failed, *turned_away}),
        )
    if no_nat:
        return Phrase("No NAT: what a firewall lets in shows when somebody comes in.")
    return Phrase("Filtering shows only when somebody comes in on the mapping, or tries to.")


def _failed(
    version: int,
    reachabilities: Reachabilities,
    forwarded: Collection[Endpoint],
    strength: Strength,
) -> frozenset[str]:
    """Observer groups whose latest try to come in at an address of ours failed."""
    return frozenset(
        group
        for endpoint in reachabilities.endpoints()
        if endpoint.version == version and endpoint not in forwarded
        for group, result in reachabilities.results(endpoint).items()
        if not result.came_in and result.strength is strength
    )
