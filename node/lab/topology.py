"""What a virtual internet is made of, as frozen values: routers, each with a network, and hosts.

There is one public internet. Every router stands in a network (the internet, or another router's)
and makes one of its own: chains of them are homes behind a provider's NAT.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from node.errors import NatscopeError
from node.phrase import Phrase
from node.terms import Mapping

INTERNET = "internet"
"""The network that needs no router."""
MAX_NAME = 40
"""Characters of a name."""
MAX_PLANS = 5000
"""Hosts and routers together."""
MAX_DEPTH = 4
"""Routers between a host and the internet."""


class TopologyError(NatscopeError, ValueError):
    """A virtual internet that cannot be; the message says where, and what would be right."""


class PortAllocation(StrEnum):
    """Which port a NAT takes outside."""

    PRESERVING = "preserving"
    """The one inside where it is free, else the next that is: textbook (RFC 4787, section 4.2.1).
    """
    OVERLOADING = "overloading"
    """As Linux does: the one inside even where a neighbour has it, and another only from the
    connection on that would clash."""
    SEQUENTIAL = "sequential"
    RANDOM = "random"


class Unsolicited(StrEnum):
    """How a NAT answers a SYN that it does not let in."""

    DROP = "drop"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class NatRules:
    """How a router translates and filters."""

    mapping: Mapping = Mapping.ENDPOINT_INDEPENDENT
    """`NO_NAT`: it translates nothing, and hosts inside have public addresses."""
    filtering: Mapping = Mapping.ADDRESS_AND_PORT_DEPENDENT
    """`NO_NAT` is no value here. Of IPv6, and without NAT, `ENDPOINT_INDEPENDENT` is no firewall.
    """
    ports: PortAllocation = PortAllocation.PRESERVING
    hairpin: bool = False
    unsolicited: Unsolicited = Unsolicited.DROP
    mapping_seconds: float = 7440.0
    """How long an idle mapping of a connection is kept (RFC 5382, REQ-5: not less than 2:04 h)."""
    opens_ports: bool = False
    """It opens a port for a host that asks by NAT-PMP, as home routers do by UPnP."""


@dataclass(frozen=True, slots=True)
class RouterPlan:
    """A router to be."""

    name: str
    within: str = INTERNET
    """The network it stands in: `internet`, or the name of another router."""
    rules: NatRules = field(default_factory=NatRules)
    provider: bool = False
    """It is a provider's (CGNAT): its network has addresses of the range that those share."""
    ipv6: bool = False
    """Its network has IPv6, too: public addresses behind a stateful firewall (unless it filters
    nothing)."""
    address: str = ""
    """IPv4 address outside; empty: the next free one."""
    inside: str = ""
    """IPv4 network inside, like `192.168.1.0/24`; empty: the next free one of its kind."""
    latency: float = 0.010
    """Seconds from it to the middle of the network it stands in."""
    loss: float = 0.0
    """Share of the packets that get lost on that line."""
    at: tuple[float, float] | None = None
    """Where it is drawn, from 0 to 1 across and down; None: wherever there is room."""


@dataclass(frozen=True, slots=True)
class HostPlan:
    """A computer to be, with a node on it."""

    name: str
    within: str = INTERNET
    port: int = 4001
    """On which its node listens."""
    dials: tuple[str, ...] = ()
    """Hosts with which it keeps connected from its start on."""
    witnesses: tuple[str, ...] = ()
    """Hosts to which it connects from ports of their own, so that they stay strangers."""
    port_reuse: bool = True
    """Its node dials from the port that it listens on."""
    port_mapping: bool = False
    """Its node asks the router to open that port."""
    autonat_server: bool = True
    relay: bool = False
    """Its node is a relay for others."""
    observers: int = 2
    """How many observers have to agree before its node believes an address."""
    reports: str = ""
    """What its node tells others that it observes of them, like `203.0.113.99:4001`; empty: the
    truth. A liar's node is an ordinary one whose system lies to it."""
    starts: bool = True
    """Its node runs from the beginning."""
    address: str = ""
    """IPv4 address; empty: the next free one of its network."""
    latency: float = 0.010
    """Seconds from it to the middle of its network."""
    loss: float = 0.0
    at: tuple[float, float] | None = None


Plan = RouterPlan | HostPlan


@dataclass(frozen=True, slots=True)
class Topology:
    """A whole virtual internet."""

    title: str = ""
    routers: tuple[RouterPlan, ...] = ()
    hosts: tuple[HostPlan, ...] = ()

    @property
    def plans(self) -> tuple[Plan, ...]:
        """Everything that has a name, routers first."""
        return (*self.routers, *self.hosts)

    def check(self) -> None:
        """See that it can be.

        Raises:
            TopologyError: a name twice, a network that is not there, routers in a circle, too many.
        """
        if len(self.plans) > MAX_PLANS:
            raise TopologyError(
                Phrase("more than {most} routers and hosts are too many", most=MAX_PLANS)
            )
        names: set[str] = set()
        for plan in self.plans:
            _check_name(plan.name)
            if plan.name in names:
                raise TopologyError(Phrase("there are two with the name {name}", name=plan.name))
            names.add(plan.name)
        within = {router.name: router.within for router in self.routers}
        for plan in self.plans:
            _check_place(plan, within)
        hosts = {host.name for host in self.hosts}
        for host in self.hosts:
            for other in (*host.dials, *host.witnesses):
                if other not in hosts or other == host.name:
                    raise TopologyError(
                        Phrase(
                            "{host} cannot dial {other}: there is no such host",
                            host=host.name,
                            other=other,
                        )
                    )


def _check_name(name: str) -> None:
    if not name.strip() or name != name.strip() or not name.isprintable():
        raise TopologyError(Phrase("{given} is no name", given=repr(name)))
    if len(name) > MAX_NAME:
        raise TopologyError(
            Phrase(
                "a name of more than {most} characters is too long: {name}",
                most=MAX_NAME,
                name=name,
            )
        )
    if name == INTERNET:
        raise TopologyError(
            Phrase("the name {name} is taken by the internet itself", name=INTERNET)
        )


def _check_place(plan: Plan, within: dict[str, str]) -> None:
    network, depth = plan.within, 0
    while network != INTERNET:
        if network not in within:
            raise TopologyError(
                Phrase(
                    "{name} is in a network that is not there: {network}",
                    name=plan.name,
                    network=network,
                )
            )
        network, depth = within[network], depth + 1
        if depth > MAX_DEPTH:
            raise TopologyError(
                Phrase(
                    "{name} has more than {most} routers before it, or they stand in a circle",
                    name=plan.name,
                    most=MAX_DEPTH,
                )
            )
