"""What is done on the kernel's internet and on the virtual one, to see whether they are alike."""

from __future__ import annotations

from collections.abc import Generator

from node.address import Endpoint
from tests.support.parity import Cells, Ground, Names, Step, Steps

INSIDE, NEIGHBOUR, STRANGER, GATEWAY = "inside", "neighbour", "stranger", "gateway"
OBSERVERS = "observer 1", "observer 2", "observer 3", "observer 4"
PORTS_EACH = 20
"""That a script takes, from its own port on."""
PATIENCE = 0.4
"""Seconds until who has not come in is taken to be kept out, where no line takes a hundredth."""
PUNCH_PATIENCE = 2.5
"""Seconds after the second dial: a SYN that is sent again after 1 s can still get through."""

KNOCKED_IN_VAIN = "one who sent to us first, in vain, sees"


def send_datagrams(ground: Ground, own: int, cells: Cells) -> Steps:
    """The same by UDP: who sees us where, and whose datagrams come in."""
    people = (INSIDE, NEIGHBOUR, STRANGER, *OBSERVERS)
    hosts = {ground.outside[who] for who in people} | {ground.at(who) for who in people}
    names = Names(own, {"inside": ground.at(INSIDE), "outside": ground.outside[INSIDE]})
    for who in people:
        for port in range(own, own + 3):
            ground.open_datagrams(who, port, hosts)

    def seen(sender: str, who: str, to: int) -> Generator[Step, None, Endpoint]:
        before = len(ground.datagrams(who, to))
        ground.send_datagram(sender, own, Endpoint(ground.at(who), to))
        yield lambda: len(ground.datagrams(who, to)) > before
        return ground.datagrams(who, to)[-1]

    first = yield from seen(INSIDE, OBSERVERS[0], own)
    cells["observer 1, port 0, sees"] = names.of(first)
    for observer, port in ((0, 1), (1, 0), (2, 0)):
        source = yield from seen(INSIDE, OBSERVERS[observer], own + port)
        cells[f"observer {observer + 1}, port {port}, sees"] = names.of(source)

    tries = {
        "a stranger": (STRANGER, own),
        "somebody whom we have asked": (OBSERVERS[0], own),
        "another port of somebody whom we have asked": (OBSERVERS[0], own + 2),
        "a neighbour, at the address outside": (NEIGHBOUR, own + 1),
    }
    for who, port in tries.values():
        ground.send_datagram(who, port, first)
    yield PATIENCE
    came = ground.datagrams(INSIDE, own)
    for name, (who, port) in tries.items():
        ways = {Endpoint(host, port) for host in (ground.at(who), ground.outside[who])}
        cells[name] = "comes in" if ways & set(came) else "does not"
    meetings = [(NEIGHBOUR, 2, 1), (NEIGHBOUR, 0, 0), (NEIGHBOUR, 1, 1), (INSIDE, 2, 1)]
    for sender, observer, port in [*meetings, (INSIDE, 1, 2)]:
        source = yield from seen(sender, OBSERVERS[observer], own + port)
        cells[f"observer {observer + 1}, port {port}, sees {sender}"] = names.of(source)

    ground.send_datagram(OBSERVERS[3], own, source)
    yield PATIENCE
    source = yield from seen(INSIDE, OBSERVERS[3], own)
    cells[KNOCKED_IN_VAIN] = names.of(source)


def persist(ground: Ground, own: int, cells: Cells) -> Steps:
    """Dial somebody who says nothing, and count the SYNs."""
    ground.deafen(OBSERVERS[3], own)
    ground.dial(INSIDE, own, Endpoint(ground.at(OBSERVERS[3]), own))
    counts = []
    yield 0.5
    for _ in range(7):
        counts.append(len(ground.heard(OBSERVERS[3], own)))
        yield 1.0
    cells["SYNs after 0.5, 1.5 s and so on"] = str(counts)


LIFE_SECONDS = 2.0
"""Of an idle mapping, where it is made short."""


def fall_asleep(ground: Ground, own: int, cells: Cells) -> Steps:
    """Say nothing for so long that the routers forget; then either end speaks first."""
    who, patience = OBSERVERS[0], 3 * PATIENCE
    names = Names(own, {"inside": ground.at(INSIDE), "outside": ground.outside[INSIDE]})
    first, second = (own + 1, own + 2), (own + 3,)
    dials = {}
    for port in (*first, *second):
        ground.listen(who, port)
        dials[port] = ground.dial(INSIDE, own, Endpoint(ground.at(who), port))

    def all_came() -> bool:
        return all(ground.came(who, port) for port in dials)

    yield all_came
    yield PATIENCE
    at = {port: ground.came(who, port)[-1] for port in dials}
    yield LIFE_SECONDS + 1.0
    stranger = ground.dial(STRANGER, 0, at[own + 1])
    for port in first:
        ground.say(who, port)
    yield patience
    cells["a stranger"] = stranger.outcome
    for port in first:
        cells[f"they speak first, on {port - own}: we hear"] = dials[port].heard()
    for port in (own + 1, *second):
        dials[port].say()
    yield patience
    for port in dials:
        cells[f"we have spoken on {port - own}"] = (
            f"they hear {ground.heard_by(who, port)}; we hear {dials[port].heard()}"
        )
    seen = ground.came(who, own + 3)
    cells["they see us at"] = names.of(seen[-1])


A, B, OBSERVER = "a", "b", "observer"


def punch(ground: Ground, own: int, offset: float, cells: Cells) -> Generator[Step, None, float]:
    """Two dial each other where a third sees them, the second `offset` s after the first.

    Returns:
        How many seconds it really was, on a ground whose time does not wait.
    """
    sides = (A, B)
    ground.listen(OBSERVER, own)
    for side in sides:
        ground.listen(side, own)
        ground.dial(side, own, Endpoint(ground.at(OBSERVER), own))
    seen = {}

    def both_seen() -> bool:
        seen.update({one.host: one for one in ground.came(OBSERVER, own)})
        return len(seen) == len(sides)

    yield both_seen
    at = {side: seen[ground.outside[side]] for side in sides}
    first, dialled_at = ground.dial(A, own, at[B]), ground.now()
    yield offset
    offset = ground.now() - dialled_at
    second = ground.dial(B, own, at[A])
    yield PUNCH_PATIENCE
    for side, attempt in ((A, first), (B, second)):
        accepted = ", and accepts" * bool(ground.came(side, own))
        cells[side] = f"{attempt.outcome}{accepted}"
    return offset
