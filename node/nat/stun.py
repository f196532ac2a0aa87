"""What a STUN server answered, held against what peers observe: how it compares, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate, Scope, parse, thin_waist
from node.address_views import StunView
from node.phrase import Phrase
from node.views import ObservedAddressView

UDP, TCP = "udp", "tcp"


@dataclass(frozen=True, slots=True)
class StunFacts:
    """One question to a STUN server over one transport, and what came of it."""

    server: str
    """As the user named it: `host:port`."""
    transport: str
    """`udp` or `tcp`."""
    at: Endpoint | None
    """The address that was asked; None where the name led to none."""
    local: Endpoint | None
    """The local end of the question."""
    not_shared: str | None
    """Why it did not leave from the shared port (for UDP: the port of that number); None: it did.
    """
    mapped: Endpoint | None
    """Where the server saw us."""
    failure: str | None
    """Why there is no answer, in words."""
    asked_at: float


@dataclass(frozen=True, slots=True)
class _Observed:
    """A public address at which peers see us."""

    local: Endpoint
    outside: Endpoint
    votes: int

    @property
    def said(self) -> Phrase:
        """The address, and who names it."""
        return Phrase(
            "{at}, as one peer observes", "{at}, as {n} peers observe", self.votes, at=self.outside
        )


def stun_view(
    facts: StunFacts, observed: Iterable[ObservedAddressView], public: PublicPredicate
) -> StunView:
    """The answer beside what peers observe now."""
    detail, agrees = compare(facts, observed, public)
    return StunView(
        server=facts.server,
        transport=facts.transport,
        local_addr=_text(facts.local, facts.transport),
        mapped_addr=_text(facts.mapped, facts.transport),
        detail=detail,
        agrees=agrees,
        asked_at=facts.asked_at,
    )


def compare(
    facts: StunFacts, observed: Iterable[ObservedAddressView], public: PublicPredicate
) -> tuple[str, bool | None]:
    """In words how an answer compares with what most peers observe, and whether it agrees.

    None stands for what cannot be compared; the words say why.
    """
    mapped, local = facts.mapped, facts.local
    if mapped is None or local is None:
        return facts.failure or Phrase("no answer"), None
    strange = _strange(facts.at, local, mapped, public)
    if strange is not None:
        return strange, None
    peers = _votes(observed)
    same_version = [one for one in peers if one.outside.version == mapped.version]
    if not same_version:
        return _nobody(peers, mapped), None
    if facts.not_shared is not None:
        return _address_only(facts, local, mapped, same_version)
    of_port = [one for one in same_version if one.local == local]
    if not of_port:
        return _other_local(local, mapped, same_version)
    if facts.transport == UDP:
        return _udp(mapped, of_port)
    return _tcp(mapped, of_port)


def _strange(
    at: Endpoint | None, local: Endpoint, mapped: Endpoint, public: PublicPredicate
) -> str | None:
    """Why the answer says nothing of our public address; None where it does."""
    if at is not None and not public(at.host):
        return Phrase(
            "the server at {server} is inside our own network or our provider's: from there it "
            "sees us at {mapped}, which says nothing of how the internet does",
            server=at.host,
            mapped=mapped,
        )
    if mapped.version != local.version:
        return Phrase(
            "we asked over IPv{asked} and the server sees an IPv{seen} address "
            "({mapped}): a translator is on the way, or the server is wrong",
            asked=local.version,
            seen=mapped.version,
            mapped=mapped,
        )
    scope = public.scope(mapped.host)
    if scope is Scope.SHARED:
        return Phrase(
            "the server sees us at {mapped}, an address between a provider's NAT and its "
            "customers: it stands before that NAT, or it is wrong",
            mapped=mapped,
        )
    if scope is not Scope.PUBLIC:
        return Phrase(
            "the server claims to see us at {mapped}, which is no public address: it cannot be "
            "right if it is on the internet",
            mapped=mapped,
        )
    return None


def _nobody(peers: list[_Observed], mapped: Endpoint) -> str:
    if peers:
        return Phrase(
            "sees us at {mapped}; peers have told so far only where they see us over "
            "IPv{version}, which is another address",
            mapped=mapped,
            version=peers[0].outside.version,
        )
    return Phrase(
        "sees us at {mapped}; no peer has told yet at which public address it sees us",
        mapped=mapped,
    )


def _address_only(
    facts: StunFacts, local: Endpoint, mapped: Endpoint, peers: list[_Observed]
) -> tuple[str, bool | None]:
    """It did not leave from the shared port: another mapping, of which only the address counts."""
    reason = Phrase(
        "it left from {transport} port {port}: {why}",
        transport=facts.transport.upper(),
        port=local.port,
        why=facts.not_shared,
    )
    same = [one for one in peers if one.outside.host == mapped.host]
    if same:
        text = Phrase(
            "sees us at the address {host}, as one peer observes; the port cannot be compared, "
            "as {reason}",
            "sees us at the address {host}, as {n} peers observe; the port cannot be compared, "
            "as {reason}",
            same[0].votes,
            host=mapped.host,
            reason=reason,
        )
        return text, None
    text = Phrase(
        "sees us at {mapped}, and not at {observed}: another public address, as the NAT "
        "has several of them or there are several ways out; and {reason}",
        mapped=mapped.host,
        observed=peers[0].said,
        reason=reason,
    )
    return text, False


def _other_local(
    local: Endpoint, mapped: Endpoint, peers: list[_Observed]
) -> tuple[str, bool | None]:
    best = peers[0]
    if mapped.host == best.outside.host:
        text = Phrase(
            "sees us at the address {host}, as one peer observes; the port cannot be compared, "
            "as the question left from {local} and what peers observe is of {other}",
            "sees us at the address {host}, as {n} peers observe; the port cannot be compared, "
            "as the question left from {local} and what peers observe is of {other}",
            best.votes,
            host=mapped.host,
            local=local,
            other=best.local,
        )
        return text, None
    text = Phrase(
        "sees us at {mapped}, and not at {observed}: the question left from {local}, and what "
        "peers observe is of {other}, which is another way out",
        mapped=mapped,
        observed=best.said,
        local=local,
        other=best.local,
    )
    return text, False


def _tcp(mapped: Endpoint, peers: list[_Observed]) -> tuple[str, bool]:
    best = peers[0]
    same = next((one for one in peers if one.outside == mapped), None)
    if same is not None and same.votes == best.votes:
        text = Phrase(
            "agrees with what one peer observes ({at})",
            "agrees with what {n} peers observe ({at})",
            same.votes,
            at=same.outside,
        )
        return text, True
    ports = {one.outside.port for one in peers if one.outside.host == mapped.host}
    if same is not None:
        text = Phrase(
            "sees us at {observed}; but more see us at {best}", observed=same.said, best=best.said
        )
        return text, False
    if len(ports) > 1:
        text = Phrase(
            "sees us at port {port}, and not at {best}: each of them saw another one, too: "
            "the NAT gives a connection another port for another destination "
            "(address-dependent mapping)",
            port=mapped.port,
            best=best.said,
        )
        return text, False
    if ports:
        text = Phrase(
            "sees us at port {port}, and not at {best}: "
            "the NAT gives a connection another port for another destination "
            "(address-dependent mapping)",
            port=mapped.port,
            best=best.said,
        )
        return text, False
    return _pooling(mapped, best), False


def _udp(mapped: Endpoint, peers: list[_Observed]) -> tuple[str, bool]:
    best = peers[0]
    same = next((one for one in peers if one.outside == mapped), None)
    if same is not None and same.votes == best.votes:
        text = Phrase(
            "agrees with what one peer observes ({at}) over TCP: UDP leaves by the same port",
            "agrees with what {n} peers observe ({at}) over TCP: UDP leaves by the same port",
            same.votes,
            at=same.outside,
        )
        return text, True
    ports = {one.outside.port for one in peers if one.outside.host == mapped.host}
    if len(ports) > 1:
        text = Phrase(
            "sees us at UDP port {port}, and not at {best} over TCP: the NAT gives TCP "
            "another port for another destination, and UDP, it seems, as well "
            "(address-dependent mapping)",
            port=mapped.port,
            best=best.said,
        )
        return text, False
    if ports:
        text = Phrase(
            "sees us at UDP port {port}, and not at {best} over TCP: the address is "
            "the same, and the NAT maps UDP apart from TCP",
            port=mapped.port,
            best=best.said,
        )
        return text, False
    return _pooling(mapped, best), False


def _pooling(mapped: Endpoint, best: _Observed) -> Phrase:
    return Phrase(
        "sees us at {mapped}, and not at {best}: another public address, as the NAT has several "
        "of them or there are several ways out",
        mapped=mapped,
        best=best.said,
    )


def _votes(observed: Iterable[ObservedAddressView]) -> list[_Observed]:
    """Public addresses that somebody sees the shared port at, those with the most votes first."""
    found = []
    for one in observed:
        local = thin_waist(parse(one.local_addr))
        outside = thin_waist(parse(one.observed_addr))
        if one.votes and one.public and local is not None and outside is not None:
            found.append(_Observed(local, outside, one.votes))
    return sorted(found, key=lambda one: -one.votes)


def _text(at: Endpoint | None, transport: str) -> str | None:
    if at is None:
        return None
    zone = f"/ip6zone/{at.zone}" if at.zone else ""
    return f"{zone}/ip{at.version}/{at.host}/{transport}/{at.port}"
