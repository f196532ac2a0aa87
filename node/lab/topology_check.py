"""Values of a plan that no virtual internet can have; what a person wrote is held against this.

Names, networks and numbers of plans are held to by `Topology.check`.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network

from node.lab.topology import HostPlan, NatRules, Plan, RouterPlan, Topology, TopologyError
from node.phrase import Phrase
from node.terms import Mapping

LONGEST_TITLE = 200
"""Characters."""
LONGEST_LATENCY = 10.0
"""Seconds."""
HIGHEST_LOSS = 0.9
MOST_OBSERVERS = 1000
SHORTEST_MAPPING = 1.0
"""Seconds."""


def check_whole(topology: Topology) -> None:
    """See that a topology can be built, values of its plans included.

    Raises:
        TopologyError: it cannot; the message says which plan is at fault.
    """
    if len(topology.title) > LONGEST_TITLE:
        raise TopologyError(Phrase("the title has more than {most} characters", most=LONGEST_TITLE))
    topology.check()
    for plan in topology.plans:
        check_plan(plan)
    _check_addresses(topology)


def check_plan(plan: Plan) -> None:
    """See that the values of one plan are possible. Raises TopologyError."""
    if not 0 <= plan.latency <= LONGEST_LATENCY:
        raise TopologyError(
            Phrase("{name}: latency is 0 to {most:g} seconds", name=plan.name, most=LONGEST_LATENCY)
        )
    if not 0 <= plan.loss <= HIGHEST_LOSS:
        raise TopologyError(
            Phrase("{name}: loss is a share from 0 to {most:g}", name=plan.name, most=HIGHEST_LOSS)
        )
    if plan.at is not None and not all(0 <= one <= 1 for one in plan.at):
        raise TopologyError(
            Phrase("{name}: at is two numbers from 0 to 1, across and down", name=plan.name)
        )
    if plan.address and not _is_address(plan.address):
        raise TopologyError(
            Phrase(
                "{name}: {given} is no IPv4 address; write it as 203.0.113.7",
                name=plan.name,
                given=repr(plan.address),
            )
        )
    if isinstance(plan, RouterPlan):
        _check_router(plan)
    else:
        _check_host(plan)


def _check_router(router: RouterPlan) -> None:
    _check_rules(router.name, router.rules)
    if router.inside:
        try:
            IPv4Network(router.inside)
        except ValueError:
            raise TopologyError(
                Phrase(
                    "{name}: {given} is no network inside; write it as 192.168.1.0/24",
                    name=router.name,
                    given=repr(router.inside),
                )
            ) from None


def _check_rules(name: str, rules: NatRules) -> None:
    if rules.mapping is Mapping.UNKNOWN:
        raise TopologyError(
            Phrase("{name}: a NAT has to map somehow, 'unknown' is no way", name=name)
        )
    if rules.filtering in (Mapping.UNKNOWN, Mapping.NO_NAT):
        raise TopologyError(
            Phrase(
                "{name}: {given} is no way to filter; without any filter it is "
                "'endpoint_independent'",
                name=name,
                given=repr(str(rules.filtering)),
            )
        )
    if not rules.mapping_seconds >= SHORTEST_MAPPING:
        raise TopologyError(
            Phrase(
                "{name}: mappings are kept for {least:g} s at least",
                name=name,
                least=SHORTEST_MAPPING,
            )
        )


def _check_host(host: HostPlan) -> None:
    if not 1 <= host.port <= 65535:
        raise TopologyError(
            Phrase(
                "{name}: {port} is no port; they go from 1 to 65535", name=host.name, port=host.port
            )
        )
    if not 1 <= host.observers <= MOST_OBSERVERS:
        raise TopologyError(
            Phrase(
                "{name}: observers that must agree are 1 to {most}",
                name=host.name,
                most=MOST_OBSERVERS,
            )
        )
    address, _, port = host.reports.rpartition(":")
    if host.reports and not (_is_address(address) and _is_port(port)):
        raise TopologyError(
            Phrase(
                "{name}: it cannot report {given}; write it as 203.0.113.99:4001",
                name=host.name,
                given=repr(host.reports),
            )
        )


def _check_addresses(topology: Topology) -> None:
    """See that an address is given once, and lies in its network where that is named."""
    inside = {router.name: router.inside for router in topology.routers}
    taken: dict[tuple[str, str], str] = {}
    for plan in topology.plans:
        if not plan.address:
            continue
        other = taken.setdefault((plan.within, plan.address), plan.name)
        if other != plan.name:
            raise TopologyError(
                Phrase(
                    "{name}: {other} has the address {addr} already",
                    name=plan.name,
                    other=other,
                    addr=plan.address,
                )
            )
        network = inside.get(plan.within, "")
        if network and IPv4Address(plan.address) not in IPv4Network(network):
            raise TopologyError(
                Phrase(
                    "{name}: {addr} does not lie in {network}",
                    name=plan.name,
                    addr=plan.address,
                    network=network,
                )
            )


def _is_address(text: str) -> bool:
    try:
        IPv4Address(text)
    except ValueError:
        return False
    return True


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65535
