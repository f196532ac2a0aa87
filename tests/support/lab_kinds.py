"""The kinds of networks of `nat_kinds.py`, as routers of the virtual internet: twins."""

from __future__ import annotations

from dataclasses import replace

from node.lab.topology import INTERNET, NatRules, PortAllocation, RouterPlan, Unsolicited
from node.terms import Mapping
from tests.support import nat_kinds as kernel
from tests.support.nat_kinds import NatKind

LINUX = NatRules(ports=PortAllocation.OVERLOADING)
CONE = replace(LINUX, filtering=Mapping.ENDPOINT_INDEPENDENT)
SYMMETRIC = NatRules(mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT, ports=PortAllocation.RANDOM)
FIREWALL = NatRules(mapping=Mapping.NO_NAT)
OPEN = replace(FIREWALL, filtering=Mapping.ENDPOINT_INDEPENDENT)


def sending_away(rules: NatRules) -> NatRules:
    """The same router, answering RST."""
    return replace(rules, unsolicited=Unsolicited.RESET)


TWINS: dict[NatKind, tuple[NatRules, ...]] = {
    kernel.PUBLIC_HOST: (OPEN,),
    kernel.PORT_PRESERVING: (LINUX,),
    kernel.PORT_RESTRICTED: (replace(LINUX, ports=PortAllocation.RANDOM),),
    kernel.ADDRESS_RESTRICTED: (replace(LINUX, filtering=Mapping.ADDRESS_DEPENDENT),),
    kernel.FULL_CONE: (CONE,),
    kernel.SYMMETRIC: (SYMMETRIC,),
    kernel.SYMMETRIC_BY_ADDRESS: (replace(SYMMETRIC, mapping=Mapping.ADDRESS_DEPENDENT),),
    kernel.UPNP: (replace(LINUX, opens_ports=True),),
    kernel.HAIRPIN: (replace(LINUX, hairpin=True),),
    kernel.CGNAT: (LINUX, LINUX),
    kernel.IPV6_FIREWALL: (FIREWALL,),
    kernel.SENDING_AWAY: (sending_away(LINUX),),
    kernel.NO_FILTER: (sending_away(LINUX),),
    kernel.SEQUENTIAL: (replace(SYMMETRIC, ports=PortAllocation.SEQUENTIAL),),
    kernel.CGNAT_FULL_CONE: (CONE, CONE),
    kernel.CGNAT_SYMMETRIC: (SYMMETRIC, LINUX),
    kernel.FIREWALL: (FIREWALL,),
    kernel.FIREWALL_SENDING_AWAY: (sending_away(FIREWALL),),
    kernel.IPV6_SENDING_AWAY: (sending_away(FIREWALL),),
    kernel.IPV6_PUBLIC: (OPEN,),
}
"""For each kind the rules of its routers, the one nearest to the internet first."""


def routers(kind: NatKind, name: str, *, latency: float = 0.0) -> tuple[RouterPlan, ...]:
    """The routers of a home; hosts in it are `within` the one with that name.

    Args:
        kind: what kind of home.
        name: of its router, the innermost.
        latency: seconds to the middle of the internet.
    """
    rules = TWINS[kind]
    names = [*(f"{name}'s provider {n}" for n in range(1, len(rules))), name]
    return tuple(
        RouterPlan(
            names[depth],
            within=names[depth - 1] if depth else INTERNET,
            rules=one,
            provider=depth < len(rules) - 1,
            ipv6=kind.version == 6,
            latency=0.0 if depth else latency,
        )
        for depth, one in enumerate(rules)
    )
