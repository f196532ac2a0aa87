"""A virtual internet as a TOML file that a person can read and write.

    title = "A home and a friend"

    [routers.home]
    filtering = "endpoint_independent"

    [hosts.laptop]
    within = "home"
    dials = ["alice"]

    [hosts.alice]

Fields are those of `topology.py`, a router's rules among its own; what is not said is as there.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from typing import TypeVar

from node.lab.toml_table import Table, read_toml
from node.lab.topology import (
    HostPlan,
    NatRules,
    PortAllocation,
    RouterPlan,
    Topology,
    TopologyError,
    Unsolicited,
)
from node.lab.topology_check import check_whole
from node.terms import Mapping

__all__ = ["TopologyError", "change_host", "change_router", "load_topology", "save_topology"]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def load_topology(text: str) -> Topology:
    """Read a topology file.

    Raises:
        TopologyError: it is none; the message says where, and what would be right.
    """
    return topology_of(read_toml(text))


def topology_of(table: Table) -> Topology:
    """A topology from a table that holds nothing else. Raises TopologyError."""
    title = table.text("title", "")
    routers = [_router(name, one) for name, one in table.named_tables("routers")]
    hosts = [_host(name, one) for name, one in table.named_tables("hosts")]
    table.done()
    topology = Topology(title, tuple(routers), tuple(hosts))
    try:
        check_whole(topology)
    except TopologyError as error:
        raise table.fault("", str(error)) from None
    return topology


def save_topology(topology: Topology) -> str:
    """Write a topology file; only what differs from what is so without being said."""
    lines = [f"title = {_value(topology.title)}"] if topology.title else []
    for router in topology.routers:
        rules = _differences(router.rules, NatRules())
        own = _differences(router, RouterPlan(router.name), but_for=("name", "rules"))
        lines += _written("routers", router.name, own | rules)
    for host in topology.hosts:
        own = _differences(host, HostPlan(host.name), but_for=("name",))
        lines += _written("hosts", host.name, own)
    return "\n".join(lines).lstrip("\n") + "\n"


# --- reading -------------------------------------------------------------------------------------


def _router(name: str, table: Table) -> RouterPlan:
    plan = change_router(table, RouterPlan(name))
    table.done()
    return plan


def _host(name: str, table: Table) -> HostPlan:
    plan = change_host(table, HostPlan(name))
    table.done()
    return plan


def change_router(table: Table, old: RouterPlan) -> RouterPlan:
    """The router with what a table says of it. Raises TopologyError."""
    rules = old.rules
    return RouterPlan(
        name=old.name,
        within=table.text("within", old.within),
        rules=NatRules(
            mapping=table.word("mapping", Mapping, rules.mapping),
            filtering=table.word("filtering", Mapping, rules.filtering),
            ports=table.word("ports", PortAllocation, rules.ports),
            hairpin=table.switch("hairpin", default=rules.hairpin),
            unsolicited=table.word("unsolicited", Unsolicited, rules.unsolicited),
            mapping_seconds=table.number("mapping_seconds", rules.mapping_seconds),
            opens_ports=table.switch("opens_ports", default=rules.opens_ports),
        ),
        provider=table.switch("provider", default=old.provider),
        ipv6=table.switch("ipv6", default=old.ipv6),
        address=table.text("address", old.address),
        inside=table.text("inside", old.inside),
        latency=table.number("latency", old.latency),
        loss=table.number("loss", old.loss),
        at=table.point("at") or old.at,
    )


def change_host(table: Table, old: HostPlan) -> HostPlan:
    """The host with what a table says of it. Raises TopologyError."""
    return HostPlan(
        name=old.name,
        within=table.text("within", old.within),
        port=table.whole("port", old.port),
        dials=table.texts("dials", old.dials),
        witnesses=table.texts("witnesses", old.witnesses),
        port_reuse=table.switch("port_reuse", default=old.port_reuse),
        port_mapping=table.switch("port_mapping", default=old.port_mapping),
        autonat_server=table.switch("autonat_server", default=old.autonat_server),
        relay=table.switch("relay", default=old.relay),
        observers=table.whole("observers", old.observers),
        reports=table.text("reports", old.reports),
        starts=table.switch("starts", default=old.starts),
        address=table.text("address", old.address),
        latency=table.number("latency", old.latency),
        loss=table.number("loss", old.loss),
        at=table.point("at") or old.at,
    )


# --- writing -------------------------------------------------------------------------------------


T = TypeVar("T", NatRules, RouterPlan, HostPlan)


def _differences(value: T, plain: T, but_for: tuple[str, ...] = ()) -> dict[str, object]:
    names = [field.name for field in fields(plain) if field.name not in but_for]
    both = {name: (getattr(value, name), getattr(plain, name)) for name in names}
    return {name: now for name, (now, before) in both.items() if now != before}


def _written(kind: str, name: str, values: dict[str, object]) -> list[str]:
    key = name if _BARE.fullmatch(name) else _value(name)
    return ["", f"[{kind}.{key}]", *(f"{one} = {_value(values[one])}" for one in values)]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # TOML's basic strings have JSON's escapes; DEL is the one character that JSON lets be.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return repr(value)  # of whole numbers, and of floats, for which TOML has Python's words
