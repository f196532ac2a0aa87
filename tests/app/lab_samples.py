"""Labs for tests of the Lab page: small ones, packets made by hand, and what a person does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.pages.lab_page import LabPage
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


# --- on the page ----------------------------------------------------------------------------------


def show(page: LabPage, topology: Topology) -> None:
    """Show another lab, in which time passes only where a test says so."""
    page.use(LabWorld(topology))
    page.run.pause()


def let_pass(page: LabPage, seconds: float) -> None:
    """Let lab time pass, and the page see it."""
    page.world.advance(seconds)
    page.run.moved.emit(0.0)


def click(page: LabPage, at: QPoint, qtbot: QtBot) -> None:
    """Click into the drawing."""
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at)


def dial(page: LabPage, host: str, other: str) -> None:
    """Have a node dial another."""
    world = page.world
    world.run(world.node(host).dial(world.address(other)))
    page.run.moved.emit(0.0)


def choose_kind(page: LabPage, name: str, kind: str) -> None:
    """Choose from the menu of kinds of router."""
    page.choose(name)
    (action,) = (one for one in page.side.kind_menu().actions() if one.text() == kind)
    action.trigger()


def plays(page: LabPage) -> bool:
    return page.run.playing


def names(page: LabPage) -> set[str]:
    return {plan.name for plan in page.world.topology.plans}
