"""Labs for tests of the Lab page: small ones, and packets made by hand."""

from __future__ import annotations

from node.address import Endpoint
from node.lab_world import (
    HostPlan,
    Kind,
    LabWorld,
    Packet,
    PacketMoved,
    PacketRefused,
    RouterPlan,
    Rule,
    Topology,
)

LAPTOP, ALICE, HOME = "192.168.1.2", "198.51.100.1", "203.0.113.1"


def small(*, starts: bool = True, dials: bool = False) -> Topology:
    """A laptop at home, and two hosts on the internet."""
    return Topology(
        "small",
        (RouterPlan("home"),),
        (
            HostPlan("laptop", within="home", starts=starts, dials=("alice",) if dials else ()),
            HostPlan("alice", starts=starts),
            HostPlan("bob", starts=starts),
        ),
    )


def sleeping(hosts: int = 3) -> LabWorld:
    """A lab in which nothing happens by itself."""
    within = ("home", "internet", "internet")
    plans = (HostPlan(f"h{n}", within=within[n % 3], starts=False) for n in range(hosts))
    return LabWorld(Topology("", (RouterPlan("home"),), tuple(plans)))


def packet(
    number: int, source: str, target: str, kind: Kind = Kind.SYN, port: int = 4001
) -> Packet:
    """A packet between two IP addresses."""
    return Packet(number, kind, Endpoint(source, port), Endpoint(target, port))


def moved(
    of: Packet, origin: str, to: str, *, at: float, takes: float = 0.02, lost: bool = False
) -> PacketMoved:
    """It sets out on one stretch."""
    return PacketMoved(time=at, packet=of, origin=origin, to=to, arrives=at + takes, lost=lost)


def refused(of: Packet, where: str, *, at: float, answered: bool = False) -> PacketRefused:
    """A router keeps it out."""
    return PacketRefused(
        time=at,
        packet=of,
        at=where,
        rule=Rule.STRANGER if where else None,
        words=f"{of.source} may not come in at {of.target}",
        answered=answered,
    )
