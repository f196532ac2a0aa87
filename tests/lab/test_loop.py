"""The lab's loop: time stands still unless it is let pass, and whoever runs in it cannot tell."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest

from node.lab.loop import LabClock, LabLoop
from node.tasks import Tasks

HOUR = 3600.0


@pytest.fixture
def loop() -> Iterator[LabLoop]:
    loop = LabLoop()
    yield loop
    loop.close()


def test_an_hour_passes_at_once_when_it_is_let(loop: LabLoop) -> None:
    woken: list[float] = []

    async def sleeper() -> None:
        await asyncio.sleep(HOUR)
        woken.append(loop.time())

    with loop.entered():
        Tasks().spawn(sleeper(), name="sleep")
    began = time.perf_counter()
    loop.advance(HOUR - 1)
    assert (woken, loop.time()) == ([], HOUR - 1)
    loop.advance(HOUR + 1)
    assert (woken, loop.time()) == ([HOUR], HOUR + 1)
    assert time.perf_counter() - began < 1


def test_nothing_happens_while_it_stands_still(loop: LabLoop) -> None:
    ran: list[str] = []
    loop.call_soon(ran.append, "soon")
    loop.call_later(0.001, ran.append, "later")
    time.sleep(0.002)
    assert ran == []
    assert loop.time() == 0


def test_what_is_due_at_once_runs_in_its_order_and_without_time(loop: LabLoop) -> None:
    ran: list[int] = []
    for number in range(100):
        loop.call_soon(ran.append, number)
    assert loop.turn(10)
    assert ran == list(range(100))
    assert loop.time() == 0
    assert not loop.turn(10)
    assert loop.time() == 10


def test_time_outs_are_of_lab_time(loop: LabLoop) -> None:
    async def work() -> float:
        try:
            async with asyncio.timeout(5):
                await asyncio.sleep(HOUR)
        except TimeoutError:
            return loop.time()
        return -1

    with loop.entered():
        task = Tasks().spawn(work(), name="wait")
    loop.advance(HOUR)
    assert task.result() == 5


def test_a_budget_ends_a_turn_between_two_callbacks(loop: LabLoop) -> None:
    def busy() -> None:
        time.sleep(0.002)
        loop.call_later(1, busy)

    loop.call_soon(busy)
    began = time.perf_counter()
    loop.advance(HOUR, budget=0.01)
    assert time.perf_counter() - began < 0.1
    assert 1 <= loop.time() < 100


def test_it_runs_inside_a_callback_of_another_loop_which_goes_on_unharmed(loop: LabLoop) -> None:
    async def inside() -> str:
        await asyncio.sleep(1)
        assert asyncio.get_running_loop() is loop
        return "done"

    async def main() -> str:
        outer = asyncio.get_running_loop()
        with loop.entered():
            task = Tasks().spawn(inside(), name="inside")
        passed = asyncio.Event()

        def let_pass() -> None:
            loop.advance(2)
            assert asyncio.get_running_loop() is outer
            passed.set()

        outer.call_soon(let_pass)
        await passed.wait()
        assert not loop.is_running()
        return task.result()

    assert asyncio.run(main()) == "done"


def test_the_clock_of_the_nodes_begins_at_the_epoch_that_it_is_given(loop: LabLoop) -> None:
    clock = LabClock(loop, 1_800_000_000.0)
    loop.advance(2.5)
    assert clock.now() == (1_800_000_002.5, 2.5)
