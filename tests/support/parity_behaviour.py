"""How one home's network treats those inside and outside, by TCP, on any ground of parity."""

from __future__ import annotations

from collections.abc import Generator
from itertools import pairwise

from node.address import Endpoint
from tests.support.parity import Attempt, Cells, Ground, Names, Outcome, Step, Steps
from tests.support.parity_scripts import (
    GATEWAY,
    INSIDE,
    NEIGHBOUR,
    OBSERVERS,
    PATIENCE,
    STRANGER,
)

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
        yield from self._meet_outside(seen[0])
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

    def _meet_outside(self, ours: Endpoint) -> Steps:
        """Two in one home dial each other where the internet sees them."""
        ground, their_port = self._ground, self._own + 14
        ground.listen(NEIGHBOUR, their_port)
        theirs, _ = yield from self._dialled(NEIGHBOUR, OBSERVERS[0], 1, their_port)
        first = ground.dial(INSIDE, self._own, theirs)
        yield PATIENCE
        second = ground.dial(NEIGHBOUR, their_port, ours)
        yield PATIENCE
        self._cells["neighbours dial each other outside"] = f"{first.outcome}, {second.outcome}"
        shown = {
            self._names.of(Endpoint(one.host, self._own))
            for one in ground.came(NEIGHBOUR, their_port)
        }
        self._cells["they see us as"] = ", ".join(shown) or "nobody"

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
        self, dialler: str, who: str, port: int, source: int = 0
    ) -> Generator[Step, None, tuple[Endpoint, Attempt]]:
        """Dial somebody from our port, or another one, and give how he sees that."""
        ground, number = self._ground, self._own + port
        ground.listen(who, number)
        before = ground.came(who, number)
        dialled = ground.dial(dialler, source or self._own, self._at(who, port))
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
