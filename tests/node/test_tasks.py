"""Tasks have an owner: none is lost, none fails unheard, none outlives `close`."""

from __future__ import annotations

import asyncio
import gc
import weakref

import pytest

from node.tasks import Tasks


async def for_ever() -> None:
    await asyncio.get_running_loop().create_future()


async def fail() -> None:
    raise RuntimeError("out of luck")


async def test_the_result_can_be_awaited() -> None:
    async def answer() -> int:
        return 42

    tasks = Tasks()
    assert await tasks.spawn(answer(), name="answer") == 42
    assert len(tasks) == 0


async def test_a_task_that_nobody_holds_is_not_collected() -> None:
    tasks = Tasks()
    task = weakref.ref(tasks.spawn(for_ever(), name="wait"))
    await asyncio.sleep(0)
    gc.collect()
    assert task() is not None
    await tasks.close()


async def test_a_failure_is_told_with_the_name_of_the_task() -> None:
    told: list[tuple[str, str]] = []
    tasks = Tasks(failed=lambda name, error: told.append((name, str(error))))
    tasks.spawn(fail(), name="try")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert told == [("try", "out of luck")]
    assert len(tasks) == 0


async def test_the_failure_of_one_that_is_waited_for_is_heard_there_alone() -> None:
    told: list[str] = []
    tasks = Tasks(failed=lambda name, _: told.append(name))
    waited = tasks.spawn(fail(), name="dial", awaited=True)
    with pytest.raises(RuntimeError, match="out of luck"):
        await waited
    tasks.spawn(fail(), name="dial by mDNS")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert told == ["dial by mDNS"], "whatever it is called"


@pytest.mark.loud("task 'try' failed")
async def test_a_failure_is_logged_where_nobody_else_listens() -> None:
    tasks = Tasks()
    tasks.spawn(fail(), name="try")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def test_close_ends_everything_and_waits_for_it() -> None:
    done: list[str] = []

    async def tidy() -> None:
        try:
            await for_ever()
        finally:
            await asyncio.sleep(0.01)
            done.append("tidied up")

    tasks = Tasks()
    running = [tasks.spawn(tidy(), name="tidy"), tasks.spawn(for_ever(), name="wait")]
    await asyncio.sleep(0)
    await tasks.close()
    assert done == ["tidied up"]
    assert all(task.cancelled() for task in running)
    await tasks.close()


async def test_what_begins_during_close_is_ended_too() -> None:
    tasks = Tasks()
    late: list[asyncio.Task[None]] = []

    async def starts_another() -> None:
        try:
            await for_ever()
        finally:
            late.append(tasks.spawn(for_ever(), name="late"))

    tasks.spawn(starts_another(), name="first")
    await asyncio.sleep(0)
    await tasks.close()
    assert late[0].cancelled()
    assert len(tasks) == 0


async def test_a_task_may_close_its_own_owner() -> None:
    tasks = Tasks()
    waiting = tasks.spawn(for_ever(), name="wait")
    closing = tasks.spawn(tasks.close(), name="close")
    await closing
    assert waiting.cancelled()
