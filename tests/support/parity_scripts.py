"""What is done on the kernel's internet and on the virtual one, to see whether they are alike."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise

from node.address import Endpoint
from tests.support.parity import Attempt, Cells, Ground, Names, Outcome, Step, Steps

INSIDE, NEIGHBOUR, STRANGER, GATEWAY = "inside", "neighbour", "stranger", "gateway"
OBSERVERS = "observer 1", "observer 2", "observer 3", "observer 4"
PORTS_EACH = 20
"""That a script takes, from its own port on."""
PATIENCE = 0.4
"""Seconds until who has not come in is taken to be kept out, where no line takes a hundredth."""
PUNCH_PATIENCE = 2.5
"""Seconds after the second dial: a SYN that is sent again after 1 s can still get through."""

_NOBODY = 9
_ENDS = (
    ("we hang up", True, False),
    ("they hang up", False, False),
    ("we reset", True, True),
    ("they reset", False, True),
)
"""Who ends a connection, whether that is us, and whether by RST."""


class Behaviour:
    """How one home's network treats those inside and outside, by sockets on one port."""

    def __init__(self, ground: Ground, own: int, cells: Cells) -> None:
        self._cells = cells
        self._ground = ground
        self._own = own
        hosts = {INSIDE: ground.at(INSIDE), NEIGHBOUR: ground.at(NEIGHBOUR)}
        outside = {"outside": ground.outside[INSIDE]}
        self._names = Names(own, hosts | (outside if outside["outside"] != hosts[INSIDE] else {}))

    def run(self) -> Steps:
        """Do all of it."""
        self._ground.listen(INSIDE, self._own)
        yield from self._see_that_the_lines_work()
        seen = yield from self._be_seen()
        yield from self._let_others_try(seen)
        yield from self._answer_late()
        yield from self._be_refused(seen)
        yield from self._give_up()
        yield from self._come_back()
        yield from self._share_the_port(seen[0])

    def _see_that_the_lines_work(self) -> Steps:
        ground = self._ground
        for who in (INSIDE, NEIGHBOUR, STRANGER, *OBSERVERS):
            ground.listen(who, self._own + 19)
        tries = [ground.dial(STRANGER, 0, self._at(who, 19)) for who in OBSERVERS]
        tries += [
            ground.dial(who, 0, Endpoint(ground.at(GATEWAY), _NOBODY))
            for who in (INSIDE, NEIGHBOUR)
        ]
        yield lambda: all(one.outcome is not Outcome.SILENT for one in tries)
        self._cells["the router itself, from inside"] = tries[-1].outcome

    def _be_seen(self) -> Generator[Step, None, list[Endpoint]]:
        ends = [(OBSERVERS[0], 1), (OBSERVERS[0], 2), (OBSERVERS[1], 1), (OBSERVERS[2], 1)]
        seen: list[Endpoint] = []
        for who, port in ends:
            source = yield from self._seen_by(INSIDE, who, port)
            self._cells[f"{who}, port {port}, sees"] = self._names.of(source)
            seen.append(source)
        steps = {later.port - sooner.port for sooner, later in pairwise(seen)}
        order = {frozenset({0}): "the same", frozenset({1}): "the next"}
        self._cells["the port after a port"] = order.get(frozenset(steps), "any")
        return seen

    def _let_others_try(self, seen: list[Endpoint]) -> Steps:
        ground, unmapped = self._ground, Endpoint(self._ground.outside[INSIDE], self._own + 9)
        strange = Endpoint(seen[0].host, self._own + 9)
        tries = {
            "a stranger": ground.dial(STRANGER, 0, seen[0]),
            "somebody from an address that was dialled": ground.dial(OBSERVERS[0], 0, seen[0]),
            "a neighbour, at the address outside": ground.dial(NEIGHBOUR, 0, seen[0]),
            "a stranger, at a port that nobody has": ground.dial(STRANGER, 0, strange),
            "a neighbour, at a port outside that nobody has": ground.dial(NEIGHBOUR, 0, unmapped),
        }
        yield PATIENCE
        for name, attempt in tries.items():
            self._cells[name] = attempt.outcome
        came = {one.host for one in ground.came(INSIDE, self._own)}
        outside = {ground.at(who) for who in (STRANGER, *OBSERVERS)}
        shown = sorted(self._names.of(Endpoint(one, self._own)) for one in came - outside)
        self._cells["neighbours are seen as"] = "; ".join(shown) or "nobody"

    def _answer_late(self) -> Steps:
        """Somebody who was dialled and said nothing dials back, from that very port."""
        knock, knocked_from = yield from self._knock(1)
        self._cells["one who says nothing sees"] = self._names.of(knocked_from)
        back = self._ground.dial(OBSERVERS[3], self._own + 1, knocked_from)
        yield lambda: back.outcome is knock.outcome is Outcome.CONNECTED
        self._cells["both dial, later"] = f"{knock.outcome}, {back.outcome}"

    def _be_refused(self, seen: list[Endpoint]) -> Steps:
        """A RST closes the hole through which it came."""
        refused = self._ground.dial(INSIDE, self._own, self._at(OBSERVERS[1], 5))
        yield lambda: refused.outcome is Outcome.REFUSED
        back = self._ground.dial(OBSERVERS[1], self._own + 5, seen[0])
        yield PATIENCE
        self._cells["somebody who has refused us"] = f"{refused.outcome}, {back.outcome}"

    def _give_up(self) -> Steps:
        """Nobody dials any more at the one end when the other begins to."""
        knock, knocked_from = yield from self._knock(2)
        # A kernel's initial numbers grow with time: a router tells two apart after 5 ms.
        yield PATIENCE / 4
        knock.close()
        back = self._ground.dial(OBSERVERS[3], self._own + 2, knocked_from)
        yield PATIENCE
        self._cells["somebody whom we have given up"] = back.outcome

    def _come_back(self) -> Steps:
        """A connection ends, by each end and in each way; either end dials the other again."""
        ground, who = self._ground, OBSERVERS[2]
        ends = {
            name: (self._own + 10 + number, ours, reset)
            for number, (name, ours, reset) in enumerate(_ENDS)
        }
        seen = {}
        for name, (port, ours, reset) in ends.items():
            seen[name], dialled = yield from self._dialled(INSIDE, who, port - self._own)
            if ours:
                dialled.close(reset=reset)
            else:
                ground.hang_up(who, port, reset=reset)
            yield PATIENCE / 4
            if ours:
                ground.hang_up(who, port, reset=False)
            else:
                dialled.close()
        yield PATIENCE
        back = {name: ground.dial(who, port, seen[name]) for name, (port, *_) in ends.items()}
        yield PATIENCE
        at_once = {name: attempt.outcome for name, attempt in back.items()}
        again = {
            name: ground.dial(INSIDE, self._own, Endpoint(ground.at(who), port))
            for name, (port, *_) in ends.items()
        }
        yield PATIENCE
        for name in ends:
            words = f"{at_once[name]}; {again[name].outcome}; {back[name].outcome}"
            self._cells[f"{name}; they dial; we dial; they are"] = words

    def _share_the_port(self, shared: Endpoint) -> Steps:
        """A neighbour uses the same port as we do: first elsewhere, then to the same end."""
        ground = self._ground
        ground.listen(NEIGHBOUR, self._own)
        meetings = [(NEIGHBOUR, OBSERVERS[2], 3), (NEIGHBOUR, OBSERVERS[0], 1)]
        meetings += [(NEIGHBOUR, OBSERVERS[1], 3), (INSIDE, OBSERVERS[2], 3)]
        meetings += [(INSIDE, OBSERVERS[1], 4)]
        for dialler, who, port in meetings:
            source = yield from self._seen_by(dialler, who, port)
            self._cells[f"{who}, port {port}, sees {dialler}"] = self._names.of(source)
        before = {who: len(ground.came(who, self._own)) for who in (INSIDE, NEIGHBOUR)}
        ground.dial(STRANGER, 0, shared)
        yield PATIENCE
        comes_to = [who for who, had in before.items() if len(ground.came(who, self._own)) > had]
        self._cells["a stranger comes to"] = ", ".join(comes_to) or "nobody"

    # --- what it is made of --------------------------------------------------------------------

    def _at(self, who: str, port: int) -> Endpoint:
        return Endpoint(self._ground.at(who), self._own + port)

    def _seen_by(self, dialler: str, who: str, port: int) -> Generator[Step, None, Endpoint]:
        seen, _ = yield from self._dialled(dialler, who, port)
        return seen

    def _dialled(
        self, dialler: str, who: str, port: int
    ) -> Generator[Step, None, tuple[Endpoint, Attempt]]:
        """Dial somebody from our port, and give how he sees that."""
        ground, number = self._ground, self._own + port
        ground.listen(who, number)
        before = ground.came(who, number)
        dialled = ground.dial(dialler, self._own, self._at(who, port))
        yield lambda: len(ground.came(who, number)) > len(before)
        return ground.came(who, number)[-1], dialled

    def _knock(self, port: int) -> Generator[Step, None, tuple[Attempt, Endpoint]]:
        """Dial somebody who is deaf; the attempt, and from where he hears it."""
        ground, who = self._ground, OBSERVERS[3]
        ground.deafen(who, self._own + port)
        knock = ground.dial(INSIDE, self._own, self._at(who, port))
        yield lambda: ground.heard(who, self._own + port)
        heard = ground.heard(who, self._own + port)
        ground.hear_again(who, self._own + port)
        return knock, heard[-1]


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
