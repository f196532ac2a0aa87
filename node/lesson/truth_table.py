"""Reading what has to be so after a step: a word of a table says what kind of truth it is."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from ipaddress import ip_address
from typing import TypeVar

from node.lab.packet import Kind
from node.lab.ruling import Rule
from node.lab.toml_table import Table
from node.lab.topology import Topology
from node.lesson.truths import (
    Address,
    Arrival,
    Connected,
    Dialled,
    InTable,
    Punched,
    Ruled,
    Sees,
    Truth,
    Verdict,
)
from node.punch_views import PunchOutcome
from node.terms import InboundPath, Mapping, Reach, Reachability, Solicited, Strength

E = TypeVar("E", bound=StrEnum)
MOST_COUNT = 100_000


def read_truth(table: Table, topology: Topology) -> Truth:
    """Read one. Raises TopologyError."""
    text = " ".join(table.text("text").split())
    if not text:
        raise table.fault("text", "an empty text")
    for word, read in _KINDS.items():
        if table.has(word):
            truth = read(table, text, topology)
            table.done()
            return truth
    raise table.fault("", f"nothing that can be so; there is {', '.join(_KINDS)}")


def endpoint_pattern(table: Table, field: str, text: str) -> str:
    """`203.0.113.1:4001` or `[2001:db8::1]:4001`, either part perhaps `*`. Raises TopologyError."""
    host, _, port = text.rpartition(":")
    try:
        fits = host == "*" or bool(ip_address(host.removeprefix("[").removesuffix("]")))
    except ValueError:
        fits = False
    if not fits or not (port == "*" or (port.isascii() and port.isdigit() and len(port) <= 5)):
        raise table.fault(field, f"{text!r} is no address and port, like 203.0.113.1:4001")
    return text


def _sees(table: Table, text: str, topology: Topology) -> Truth:
    truth = Sees(
        text,
        observer=_host(table, "observer", topology),
        of=_host(table, "of", topology),
        sees=_pattern(table, "sees", ""),
        same_as=_host(table, "same_as", topology, ""),
        unlike=_host(table, "unlike", topology, ""),
    )
    if not (truth.sees or truth.same_as or truth.unlike):
        raise table.fault("observer", "sees, same_as or unlike has to be there")
    return truth


def _verdict(table: Table, text: str, topology: Topology) -> Truth:
    truth = Verdict(
        text,
        host=_host(table, "verdict", topology),
        reach=_word(table, "reach", Reach),
        mapping=_word(table, "mapping", Mapping),
        filtering=_word(table, "filtering", Mapping),
        port_preserving=_switch(table, "port_preserving"),
        carrier_grade=_switch(table, "carrier_grade"),
    )
    said = (truth.reach, truth.mapping, truth.filtering, truth.port_preserving, truth.carrier_grade)
    if said == (None,) * len(said):
        raise table.fault(
            "verdict", "reach, mapping, filtering, port_preserving or carrier_grade has to be there"
        )
    return truth


def _address(table: Table, text: str, topology: Topology) -> Truth:
    truth = Address(
        text,
        of=_host(table, "of", topology),
        address=_pattern(table, "address"),
        votes=_count(table, "votes"),
        confirmed=_switch(table, "confirmed"),
        status=_word(table, "status", Reachability),
        strength=_word(table, "strength", Strength),
    )
    if (truth.votes, truth.confirmed, truth.status, truth.strength) == (None,) * 4:
        raise table.fault("address", "votes, confirmed, status or strength has to be there")
    return truth


def _arrival(table: Table, text: str, topology: Topology) -> Truth:
    return Arrival(
        text,
        arrival=_host(table, "arrival", topology),
        at=_host(table, "at", topology),
        happens=table.switch("happens", default=True),
        path=_word(table, "path", InboundPath),
        solicited=_word(table, "solicited", Solicited),
    )


def _dialled(table: Table, text: str, topology: Topology) -> Truth:
    return Dialled(
        text,
        dial=_host(table, "dial", topology),
        to=_host(table, "to", topology),
        works=table.switch("works", default=True),
        because=table.text("because", ""),
    )


def _ruled(table: Table, text: str, topology: Topology) -> Truth:
    return Ruled(
        text,
        rule=table.word("rule", Rule),
        at=_router(table, "at", topology),
        sender=_plan(table, "from", topology, ""),
        packet=_word(table, "packet", Kind),
        happens=table.switch("happens", default=True),
    )


def _in_table(table: Table, text: str, topology: Topology) -> Truth:
    return InTable(
        text,
        table=_router(table, "table", topology),
        inside=_host(table, "inside", topology, ""),
        outside=_pattern(table, "outside", "*:*"),
        count=_count(table, "count"),
    )


def _connected(table: Table, text: str, topology: Topology) -> Truth:
    return Connected(
        text,
        connected=_host(table, "connected", topology),
        to=_host(table, "to", topology),
        works=table.switch("works", default=True),
        direct=_switch(table, "direct"),
    )


def _punched(table: Table, text: str, topology: Topology) -> Truth:
    return Punched(
        text,
        punch=_host(table, "punch", topology),
        to=_host(table, "to", topology),
        outcome=table.word("outcome", PunchOutcome),
        because=table.text("because", ""),
    )


_KINDS: dict[str, Callable[[Table, str, Topology], Truth]] = {
    "observer": _sees,
    "verdict": _verdict,
    "address": _address,
    "arrival": _arrival,
    "dial": _dialled,
    "rule": _ruled,
    "table": _in_table,
    "connected": _connected,
    "punch": _punched,
}


# --- values --------------------------------------------------------------------------------------


def _host(table: Table, field: str, topology: Topology, default: str | None = None) -> str:
    return _one_of(table, field, [host.name for host in topology.hosts], default)


def _router(table: Table, field: str, topology: Topology) -> str:
    return _one_of(table, field, [router.name for router in topology.routers], None)


def _plan(table: Table, field: str, topology: Topology, default: str) -> str:
    return _one_of(table, field, [plan.name for plan in topology.plans], default)


def _one_of(table: Table, field: str, known: list[str], default: str | None) -> str:
    if not table.has(field) and default is not None:
        return table.text(field, default)
    name = table.text(field)
    if name not in known:
        there = f"there are {', '.join(known)}" if known else "there is none"
        raise table.fault(field, f"there is no {name!r}; {there}")
    return name


def _pattern(table: Table, field: str, default: str | None = None) -> str:
    text = table.text(field, default)
    return endpoint_pattern(table, field, text) if text else text


def _word(table: Table, field: str, kind: type[E]) -> E | None:
    return table.word(field, kind) if table.may(field) else None


def _switch(table: Table, field: str) -> bool | None:
    return table.switch(field) if table.may(field) else None


def _count(table: Table, field: str) -> int | None:
    if not table.may(field):
        return None
    count = table.whole(field)
    if not 0 <= count <= MOST_COUNT:
        raise table.fault(field, f"{count} is not from 0 to {MOST_COUNT}")
    return count
