"""The loop that window and node share, from asyncio's side: it is asyncio, only driven by Qt."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import random
import signal
import statistics
import sys
import threading
import time
import weakref

import pytest
import qasync
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from app.desktop.loop import NatscopeEventLoop, new_event_loop
from tests.support.window_loop import (
    Echo,
    complaints,
    open_descriptors,
    qt_sources,
    run,
    this_loop,
    within,
)

LATE = 0.005
"""Seconds that a timer may be late at rest. Other programs take this machine's time as well: 90 of
100 timers are held to it; not one may be early."""


# --- time ----------------------------------------------------------------------------------------


def test_it_is_a_qasync_loop_of_our_own_kind(qapp: QApplication) -> None:
    loop = new_event_loop(qapp)
    assert isinstance(loop, NatscopeEventLoop)
    assert isinstance(loop, qasync.QEventLoop)
    loop.close()


async def lateness(delays: list[float]) -> list[float]:
    """How much later than asked each timer rang, in seconds."""
    loop = asyncio.get_running_loop()
    late: list[float] = []

    def ring(due: float) -> None:
        late.append(loop.time() - due)

    for delay in delays:
        loop.call_at(loop.time() + delay, ring, loop.time() + delay)
    await asyncio.sleep(max(delays) + 0.1)
    return late


def test_no_timer_is_early_and_few_are_late_at_rest(qapp: QApplication) -> None:
    delays = [random.Random(seed).uniform(0.0, 2.0) for seed in range(300)]
    late = run(qapp, lambda: lateness(delays))
    assert len(late) == len(delays)
    # asyncio itself takes what is due within the clock's resolution.
    assert min(late) >= -time.get_clock_info("monotonic").resolution
    assert statistics.quantiles(late, n=10)[-1] <= LATE


def test_no_sleep_is_early(qapp: QApplication) -> None:
    async def main() -> float:
        worst = 1.0
        for milliseconds in (0.1, 0.9, 1.5, 3.3, 10.7, 33.3, 100.0, 333.3):
            begun = time.monotonic()
            await asyncio.sleep(milliseconds / 1000)
            worst = min(worst, time.monotonic() - begun - milliseconds / 1000)
        return worst

    assert run(qapp, main) >= 0.0


def test_timers_ring_in_the_order_of_their_times(qapp: QApplication) -> None:
    async def main() -> list[int]:
        loop, rung = asyncio.get_running_loop(), list[int]()
        start = loop.time() + 0.02
        for number in random.Random(7).sample(range(50), 50):
            loop.call_at(start + number * 0.0001, rung.append, number)
        await asyncio.sleep(0.06)
        return rung

    assert run(qapp, main) == list(range(50))


def test_a_nearer_timer_is_not_held_up_by_a_farther_one(qapp: QApplication) -> None:
    async def main() -> float:
        loop = asyncio.get_running_loop()
        far = loop.call_later(10**9, lambda: None)  # farther than Qt's timers reach
        begun = loop.time()
        await asyncio.sleep(0.01)
        far.cancel()
        return loop.time() - begun

    assert 0.01 <= run(qapp, main) < 1.0


def test_finished_time_outs_leave_nothing_behind(qapp: QApplication) -> None:
    async def time_outs(count: int) -> None:
        for _ in range(count):
            async with asyncio.timeout(3600):
                await asyncio.sleep(0)

    async def main() -> int:
        await time_outs(1000)
        gc.collect()
        before = sys.getallocatedblocks()
        await time_outs(100_000)
        gc.collect()
        return sys.getallocatedblocks() - before

    # One timer takes some ten blocks; a hundred of them may wait to be swept up.
    assert run(qapp, main) < 5000


# --- callbacks -----------------------------------------------------------------------------------


def test_callbacks_keep_their_order_and_their_context(qapp: QApplication) -> None:
    word = contextvars.ContextVar("word", default="none")

    async def main() -> list[str]:
        loop, said = asyncio.get_running_loop(), list[str]()
        mine = contextvars.copy_context()
        mine.run(word.set, "mine")
        loop.call_soon(lambda: said.append(f"1 {word.get()}"))
        loop.call_soon_threadsafe(lambda: said.append(f"2 {word.get()}"), context=mine)
        loop.call_soon(lambda: said.append(f"3 {word.get()}"), context=mine)
        loop.call_soon(said.append, "cancelled").cancel()
        await asyncio.sleep(0)
        return said

    assert run(qapp, main) == ["1 none", "2 mine", "3 mine"]


def test_a_thread_wakes_an_idle_loop(qapp: QApplication) -> None:
    async def main() -> float:
        loop, woken = asyncio.get_running_loop(), asyncio.Event()
        begun = time.monotonic()
        threading.Timer(0.05, loop.call_soon_threadsafe, (woken.set,)).start()
        await woken.wait()
        return time.monotonic() - begun

    assert run(qapp, main) < 1.0


def test_work_in_threads_comes_back(qapp: QApplication) -> None:
    async def main() -> list[str]:
        return await asyncio.gather(*(asyncio.to_thread(str, n) for n in range(50)))

    assert run(qapp, main) == [str(n) for n in range(50)]


def test_an_exception_in_a_callback_is_told_and_the_rest_goes_on(qapp: QApplication) -> None:
    async def main() -> tuple[list[str], int]:
        loop, told, ran = asyncio.get_running_loop(), complaints(), list[int]()
        loop.call_soon(lambda: 1 / 0)
        loop.call_soon(ran.append, 1)
        loop.call_later(0.001, lambda: [][1])
        loop.call_later(0.002, ran.append, 2)
        await asyncio.sleep(0.02)
        return [type(one["exception"]).__name__ for one in told], sum(ran)

    assert run(qapp, main) == (["ZeroDivisionError", "IndexError"], 3)


@pytest.mark.loud("Exception in callback")
def test_without_a_handler_it_is_in_the_log(qapp: QApplication) -> None:
    async def main() -> None:
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await asyncio.sleep(0.01)

    run(qapp, main)


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_what_is_to_end_the_process_gets_out(qapp: QApplication, kind: type[BaseException]) -> None:
    loop, after = NatscopeEventLoop(qapp), list[int]()

    def leave() -> None:
        raise kind

    loop.call_soon(leave)
    loop.call_soon(after.append, 1)
    with pytest.raises(kind):
        loop.run_forever()
    assert not loop.is_running()
    loop.run_until_complete(asyncio.sleep(0))
    assert after == [1]
    loop.close()


@pytest.mark.loud("Executing <Task .*slow.* took 0")
def test_in_debug_mode_a_slow_step_is_told_with_its_name(qapp: QApplication) -> None:
    async def slow() -> None:
        time.sleep(0.12)  # noqa: ASYNC251 - this is the fault

    with asyncio.Runner(debug=True, loop_factory=lambda: NatscopeEventLoop(qapp)) as runner:
        runner.run(slow())


def test_stop_runs_what_is_ready_and_no_more(qapp: QApplication) -> None:
    loop, ran = NatscopeEventLoop(qapp), list[str]()

    def stop() -> None:
        loop.stop()
        loop.call_soon(ran.append, "next time")

    loop.call_soon(stop)
    loop.call_soon(ran.append, "ready")
    loop.run_forever()
    assert ran == ["ready"]
    loop.stop()
    loop.run_forever()
    assert ran == ["ready", "next time"]
    loop.close()


def test_in_another_thread_it_says_why_it_cannot(qapp: QApplication) -> None:
    loop, said = NatscopeEventLoop(qapp), list[str]()

    def try_it() -> None:
        assert QThread.currentThread() is not qapp.thread()
        try:
            loop.run_forever()
        except RuntimeError as error:
            said.append(str(error))

    thread = threading.Thread(target=try_it)
    thread.start()
    thread.join()
    loop.close()
    assert len(said) == 1
    assert "application's thread" in said[0]


# --- the end -------------------------------------------------------------------------------------


async def a_bit_of_everything() -> None:
    loop = this_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"x")
    await reader.readexactly(1)
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    loop.call_later(1000, lambda: None)
    loop.add_signal_handler(signal.SIGUSR1, lambda: None)
    await asyncio.to_thread(time.sleep, 0)


def test_a_closed_loop_leaves_nothing_behind(qapp: QApplication) -> None:
    run(qapp, a_bit_of_everything)
    descriptors, sources = open_descriptors(), qt_sources()
    for _ in range(3):
        run(qapp, a_bit_of_everything)
    assert open_descriptors() == descriptors
    assert qt_sources() == sources


def test_a_closed_loop_is_gone(qapp: QApplication) -> None:
    loop = NatscopeEventLoop(qapp)
    loop.run_until_complete(within(5, a_bit_of_everything()))
    loop.close()
    loop.close()
    assert loop.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(print)
    gone = weakref.ref(loop)
    del loop
    gc.collect()
    assert gone() is None
