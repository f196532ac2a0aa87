"""What a STUN server answered, held against what peers observe: how it compares, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from node.address import Endpoint, PublicPredicate, Scope, parse, thin_waist
from node.address_views import StunView
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

    def __str__(self) -> str:
        return f"{self.outside}, as {_observers(self.votes)}"


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
        return facts.failure or "no answer", None
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
        return (
            f"the server at {at.host} is inside our own network or our provider's: from there it "
            f"sees us at {mapped}, which says nothing of how the internet does"
        )
    if mapped.version != local.version:
        return (
            f"we asked over IPv{local.version} and the server sees an IPv{mapped.version} address "
            f"({mapped}): a translator is on the way, or the server is wrong"
        )
    scope = public.scope(mapped.host)
    if scope is Scope.SHARED:
        return (
            f"the server sees us at {mapped}, an address between a provider's NAT and its "
            "customers: it stands before that NAT, or it is wrong"
        )
    if scope is not Scope.PUBLIC:
        return (
            f"the server claims to see us at {mapped}, which is no public address: it cannot be "
            "right if it is on the internet"
        )
    return None


def _nobody(peers: list[_Observed], mapped: Endpoint) -> str:
    if peers:
        return (
            f"sees us at {mapped}; peers have told so far only where they see us over "
            f"IPv{peers[0].outside.version}, which is another address"
        )
    return f"sees us at {mapped}; no peer has told yet at which public address it sees us"


def _address_only(
    facts: StunFacts, local: Endpoint, mapped: Endpoint, peers: list[_Observed]
) -> tuple[str, bool | None]:
    """It did not leave from the shared port: another mapping, of which only the address counts."""
    reason = f"it left from {facts.transport.upper()} port {local.port}: {facts.not_shared}"
    same = [one for one in peers if one.outside.host == mapped.host]
    if same:
        return (
            (
                f"sees us at the address {mapped.host}, as {_observers(same[0].votes)}; the port "
                f"cannot be compared, as {reason}"
            ),
            None,
        )
    return (
        (
            f"sees us at {mapped.host}, and not at {peers[0]}: another public address, as the NAT "
            f"has several of them or there are several ways out; and {reason}"
        ),
        False,
    )


def _other_local(
    local: Endpoint, mapped: Endpoint, peers: list[_Observed]
) -> tuple[str, bool | None]:
    best = peers[0]
    if mapped.host == best.outside.host:
        return (
            (
                f"sees us at the address {mapped.host}, as {_observers(best.votes)}; the port "
                f"cannot be compared, as the question left from {local} and what peers observe is "
                f"of {best.local}"
            ),
            None,
        )
    return (
        (
            f"sees us at {mapped}, and not at {best}: the question left from {local}, and what "
            f"peers observe is of {best.local}, which is another way out"
        ),
        False,
    )


def _tcp(mapped: Endpoint, peers: list[_Observed]) -> tuple[str, bool]:
    best = peers[0]
    same = next((one for one in peers if one.outside == mapped), None)
    if same is not None and same.votes == best.votes:
        return _agrees(same), True
    ports = {one.outside.port for one in peers if one.outside.host == mapped.host}
    if same is not None:
        return f"sees us at {same}; but more see us at {best}", False
    if ports:
        seen = "each of them saw another one, too: " if len(ports) > 1 else ""
        return (
            (
                f"sees us at port {mapped.port}, and not at {best}: {seen}"
                "the NAT gives a connection another port for another destination "
                "(address-dependent mapping)"
            ),
            False,
        )
    return _pooling(mapped, best), False


def _udp(mapped: Endpoint, peers: list[_Observed]) -> tuple[str, bool]:
    best = peers[0]
    same = next((one for one in peers if one.outside == mapped), None)
    if same is not None and same.votes == best.votes:
        return f"{_agrees(same)} over TCP: UDP leaves by the same port", True
    ports = {one.outside.port for one in peers if one.outside.host == mapped.host}
    if len(ports) > 1:
        return (
            (
                f"sees us at UDP port {mapped.port}, and not at {best} over TCP: the NAT gives TCP "
                "another port for another destination, and UDP, it seems, as well "
                "(address-dependent mapping)"
            ),
            False,
        )
    if ports:
        return (
            (
                f"sees us at UDP port {mapped.port}, and not at {best} over TCP: the address is "
                "the same, and the NAT maps UDP apart from TCP"
            ),
            False,
        )
    return _pooling(mapped, best), False


def _agrees(one: _Observed) -> str:
    return f"agrees with what {_observers(one.votes)} ({one.outside})"


def _pooling(mapped: Endpoint, best: _Observed) -> str:
    return (
        f"sees us at {mapped}, and not at {best}: another public address, as the NAT has several "
        "of them or there are several ways out"
    )


def _observers(votes: int) -> str:
    return "one peer observes" if votes == 1 else f"{votes} peers observe"


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
