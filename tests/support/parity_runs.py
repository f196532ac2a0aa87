"""All scripts of parity, on the kernel's internet at the same time and on the virtual one."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field

from node.lab.topology import PortAllocation
from tests.support.lab_kinds import TWINS
from tests.support.namespaces import Lab
from tests.support.nat_kinds import (
    FURTHER_KINDS,
    HAIRPIN,
    KINDS,
    PORT_RESTRICTED,
    PUBLIC_HOST,
    UPNP,
    NatKind,
)
from tests.support.nat_lab import Internet
from tests.support.parity import Cells, Ground, Step, Steps
from tests.support.parity_behaviour import Behaviour
from tests.support.parity_homes import (
    ONE_WAY_SECONDS,
    FarApart,
    kernel_home,
    virtual_home,
    virtual_pair,
)
from tests.support.parity_kernel import KernelGround, drive
from tests.support.parity_scripts import (
    KNOCKED_IN_VAIN,
    LIFE_SECONDS,
    PORTS_EACH,
    fall_asleep,
    persist,
    punch,
    send_datagrams,
)

ALL_KINDS = KINDS + FURTHER_KINDS
# To those who dial each other from outside these two are the router that keeps ports.
PUNCHING_KINDS = tuple(kind for kind in ALL_KINDS if kind not in (UPNP, HAIRPIN))
OFFSETS = (0.0, ONE_WAY_SECONDS / 2, ONE_WAY_SECONDS * 2 + 0.05)
"""Seconds between two dials: at once, while the first SYN is under way, after its answer came. None
is near a latency, where it would be a race. If the machine is late, so is the virtual twin."""
NOT_MODELLED = {("home router without a filter", KNOCKED_IN_VAIN)}
"""Datagrams that come to such a router itself are in its way when it translates others to the same
end: from then on it uses another port."""

_FIRST_PORT = 2000
_SCRIPTS_APART, _PUNCHES_APART = 0.02, 0.008
_DESCRIPTORS = 16_384


@dataclass(frozen=True, slots=True)
class Both:
    """What was seen on the kernel's internet and on the virtual one, by network and by cell."""

    what: str
    kernel: dict[str, Cells] = field(default_factory=dict)
    virtual: dict[str, Cells] = field(default_factory=dict)

    def differences(self) -> list[str]:
        """A line for each cell that is not the same, but for those known not to be modelled."""
        return [
            f"{network} | {cell}: kernel {kernel!r}, virtual {virtual!r}"
            for network, cell, kernel, virtual in self._cells()
            if kernel != virtual and (network, cell) not in NOT_MODELLED
        ]

    def row(self) -> str:
        """A row of the table: what was compared, in how many networks and cells, how many equal."""
        cells = list(self._cells())
        equal = sum(kernel == virtual for *_, kernel, virtual in cells)
        return f"| {self.what} | {len(self.kernel)} | {len(cells)} | {equal} |"

    def _cells(self) -> Iterator[tuple[str, str, str, str]]:
        for network, there in self.kernel.items():
            here = self.virtual[network]
            for cell in dict.fromkeys([*there, *here]):
                yield network, cell, there.get(cell, "not seen"), here.get(cell, "not seen")


Script = Callable[[Ground, int, Cells], Steps]


def behaviour(ground: Ground, own: int, cells: Cells) -> Steps:
    """How a network treats those inside and outside, by TCP."""
    yield from Behaviour(ground, own, cells).run()


FORGETTING = "TCP: what stays of a connection that says nothing"
SCRIPTS: dict[str, tuple[Script, tuple[NatKind, ...]]] = {
    "TCP: who is seen where, who comes in, what stays of a connection": (behaviour, ALL_KINDS),
    "UDP: who is seen where, whose datagrams come in": (send_datagrams, ALL_KINDS),
    "TCP: when a SYN is sent again": (persist, (PUBLIC_HOST,)),
    # A kernel that has drawn a port may remember it until it cleans up, which is when it likes.
    FORGETTING: (fall_asleep, tuple(kind for kind in ALL_KINDS if kind is not PORT_RESTRICTED)),
}


def behaviours() -> list[Both]:
    """Run all scripts that need one home each."""
    runs = [(what, script, kind) for what, (script, kinds) in SCRIPTS.items() for kind in kinds]
    jobs = [
        Job(script, kind, _FIRST_PORT + PORTS_EACH * number)
        for number, (_, script, kind) in enumerate(runs)
    ]
    kernel, virtual = _on_the_kernel(jobs), [job.on_the_virtual() for job in jobs]
    # Chance gives one random port to two ends once in some hundred runs; not twice.
    doubtful = [n for n, job in enumerate(jobs) if job.random and kernel[n] != virtual[n]]
    for n, cells in zip(doubtful, _on_the_kernel([jobs[n] for n in doubtful]), strict=True):
        kernel[n] = cells
    both = {what: Both(what) for what in SCRIPTS}
    for (what, _, kind), there, here in zip(runs, kernel, virtual, strict=True):
        both[what].kernel[kind.name], both[what].virtual[kind.name] = there, here
    return list(both.values())


def punches() -> Both:
    """Let each kind of home dial each other kind, both ways round, with each offset."""
    both = Both("TCP: both dial at once, or nearly")
    pairs = [
        (a, b, offset)
        for a in PUNCHING_KINDS
        for b in PUNCHING_KINDS
        for offset in OFFSETS
        if a.version == b.version
    ]
    names = [f"{a.name}, {b.name}, {offset:.2f} s later" for a, b, offset in pairs]
    kernel: list[Cells] = [{} for _ in pairs]
    offsets = [offset for *_, offset in pairs]

    def on_the_kernel(n: int, ground: KernelGround) -> Steps:
        offsets[n] = yield from punch(ground, _FIRST_PORT + n, offsets[n], kernel[n])
        ground.close()

    with Lab() as lab, _many_descriptors():
        far_apart = FarApart(lab)
        with far_apart.cable.carrying():
            near, far = far_apart.homes(PUNCHING_KINDS)
            scripts = (
                on_the_kernel(n, far_apart.ground(near[a], far[b]))
                for n, (a, b, _) in enumerate(pairs)
            )
            drive(scripts, apart=_PUNCHES_APART)
    for n, (a, b, _) in enumerate(pairs):
        ground = virtual_pair(a, b, seed=n)
        cells: Cells = {}
        ground.run(_discarding(punch(ground, _FIRST_PORT + n, offsets[n], cells)))
        ground.close()
        both.kernel[names[n]], both.virtual[names[n]] = kernel[n], cells
    return both


@dataclass(frozen=True, slots=True)
class Job:
    """A script to be run in a home of a kind, on ports from `own` on."""

    script: Script
    kind: NatKind
    own: int

    @property
    def life(self) -> float | None:
        """For how long routers remember, where that is part of it."""
        return LIFE_SECONDS if self.script is fall_asleep else None

    @property
    def random(self) -> bool:
        """Ports outside are drawn by chance there."""
        return any(rules.ports is PortAllocation.RANDOM for rules in TWINS[self.kind])

    def on_the_virtual(self) -> Cells:
        """Run it on a virtual internet of its own."""
        ground, cells = virtual_home(self.kind, self.life), Cells()
        ground.run(self.script(ground, self.own, cells))
        ground.close()
        return cells


def _on_the_kernel(jobs: Sequence[Job]) -> list[Cells]:
    """Run scripts at the same time, each in a home of its own, on one internet."""
    seen = [Cells() for _ in jobs]
    if jobs:
        with Internet() as internet, _many_descriptors():
            grounds = [kernel_home(internet, job.kind, job.life) for job in jobs]
            scripts = [
                _closing(ground, job.script(ground, job.own, cells))
                for job, ground, cells in zip(jobs, grounds, seen, strict=True)
            ]
            drive(scripts, apart=_SCRIPTS_APART)
    return seen


def _discarding(script: Generator[Step, None, float]) -> Steps:
    yield from script


def _closing(ground: KernelGround, script: Steps) -> Steps:
    yield from script
    ground.close()


@contextlib.contextmanager
def _many_descriptors() -> Iterator[None]:
    before, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _DESCRIPTORS if most == resource.RLIM_INFINITY else min(_DESCRIPTORS, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before, wanted), most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (before, most))
