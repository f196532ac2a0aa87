"""Many equal time-outs under one timer."""

from __future__ import annotations

import asyncio

from node.net.deadlines import Deadlines


class Heard:
    """What ran out, and when."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._started = self._loop.time()
        self.things: list[str] = []
        self.times: list[float] = []

    def __call__(self, thing: str) -> None:
        self.things.append(thing)
        self.times.append(self._loop.time() - self._started)


def timers() -> int:
    """How many things the running loop still has to do later."""
    loop = asyncio.get_running_loop()
    return sum(not timer.cancelled() for timer in loop._scheduled)  # type: ignore[attr-defined]


async def test_each_runs_out_in_its_own_time_and_never_early() -> None:
    heard = Heard()
    deadlines = Deadlines[str](0.1, heard)
    deadlines.add("a")
    await asyncio.sleep(0.05)
    deadlines.add("b")
    assert timers() == 1
    await asyncio.sleep(0.2)
    assert heard.things == ["a", "b"]
    assert heard.times[0] >= 0.1
    assert heard.times[1] >= 0.15
    assert timers() == 0


async def test_what_was_done_in_time_is_not_heard_of() -> None:
    heard = Heard()
    deadlines = Deadlines[str](0.05, heard)
    for thing in "abc":
        deadlines.add(thing)
    deadlines.discard("b")
    deadlines.discard("unknown")
    assert len(deadlines) == 2
    await asyncio.sleep(0.1)
    assert heard.things == ["a", "c"]
    assert len(deadlines) == 0


async def test_one_that_runs_out_may_take_others_with_it() -> None:
    heard: list[str] = []

    def ran_out(thing: str) -> None:
        heard.append(thing)
        deadlines.discard("b")
        if thing == "a":
            deadlines.add("d")

    deadlines = Deadlines[str](0.03, ran_out)
    for thing in "abc":
        deadlines.add(thing)
    await asyncio.sleep(0.1)
    assert heard == ["a", "c", "d"]
    assert timers() == 0


async def test_after_close_nothing_runs_out() -> None:
    heard = Heard()
    deadlines = Deadlines[str](0.02, heard)
    deadlines.add("a")
    deadlines.close()
    assert timers() == 0
    await asyncio.sleep(0.05)
    assert heard.things == []
