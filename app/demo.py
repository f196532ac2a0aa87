"""What `--demo` shows: one node of a small internet inside this program. No Qt.

Nothing of it leaves the computer, and nothing of it is kept.
"""

from __future__ import annotations

import asyncio
import time
import tomllib

from app.resources import resource
from app.wishes import Wishes
from node import Monitor, Node, Phrase
from node.lab_world import LabWorld, load_topology

WARM_UP = 8.0
"""Lab seconds that pass before anybody looks: every page has something to show then."""
MEETING = 1.0
"""Lab seconds for a hole punch, and for what is said after."""
INTERVAL = 0.02
"""Seconds between two moves."""
BUDGET = 0.008
"""Real seconds that the lab may take for one move."""
LONGEST_MOVE = 0.2
"""Real seconds made up for at once."""
FRIEND = "frank"
"""Whom the host meets behind another router, through a relay."""
NOTE = Phrase("This is a demo: a small internet inside this program. Nothing leaves this computer.")


class Demo:
    """The lab, and the host in it that the window shows: the first of its file."""

    def __init__(self, world: LabWorld, host: str) -> None:
        self.world = world
        self.host = host
        self._timer: asyncio.TimerHandle | None = None
        self._looked = 0.0

    @classmethod
    def start(cls) -> Demo:
        """Build the lab, and let the nodes meet."""
        text = resource("demo.toml").read_text("utf-8")
        host = next(iter(tomllib.loads(text)["hosts"]))
        world = LabWorld(load_topology(text), epoch=time.time() - WARM_UP - MEETING)
        world.advance(WARM_UP)
        world.run(_meet(world.node(host), world.node(FRIEND)))
        world.advance(MEETING)
        return cls(world, host)

    @property
    def monitor(self) -> Monitor:
        """What there is to watch."""
        return self.world.monitor(self.host)

    @property
    def wishes(self) -> Wishes:
        """What can be asked of it."""
        return self.world.wishes(self.host)

    def keep_time(self) -> None:
        """Let time pass there as on the wall; a window has a timer of its own for that."""
        self._looked = time.monotonic()
        self._move()

    def close(self) -> None:
        """End everything. Idempotent."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.world.close()

    def _move(self) -> None:
        now = time.monotonic()
        passed = min(now - self._looked, LONGEST_MOVE)
        self._looked = now
        self._timer = asyncio.get_running_loop().call_later(INTERVAL, self._move)
        self.world.advance(passed, budget=BUDGET)


async def _meet(host: Node, friend: Node) -> None:
    """Let the host dial its friend through the relay at which he can be met."""
    places = [addr for one in friend.snapshot().reservations for addr in one.addrs]
    if places:
        await host.dial(places[0])
