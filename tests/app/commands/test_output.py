"""Standard output: a slow reader holds up nobody, one that leaves is noticed at once."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from app.commands.output import Output
from app.failure import Failure


@pytest.fixture
def pipe() -> Iterator[tuple[int, TextIO]]:
    """A pipe's read end, and its write end as a stream."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "w") as stream:
        yield reader, stream
    with contextlib.suppress(OSError):  # closed by the test
        os.close(reader)


async def test_everything_arrives_though_the_reader_is_slow(pipe: tuple[int, TextIO]) -> None:
    reader, stream = pipe
    output = Output(stream)
    text = "".join(f"line {number} ü\n" for number in range(50_000))
    writing = asyncio.ensure_future(output.write(text))
    await asyncio.sleep(0.05)
    assert not writing.done()  # and yet we are here
    os.set_blocking(reader, False)
    got = b""
    async with asyncio.timeout(20):
        while len(got) < len(text.encode()):
            try:
                got += os.read(reader, 65536)
            except BlockingIOError:
                await asyncio.sleep(0)
    await writing
    output.close()
    assert got.decode() == text


async def test_the_reader_that_leaves_is_noticed_without_a_write(pipe: tuple[int, TextIO]) -> None:
    reader, stream = pipe
    output = Output(stream)
    await output.write("once\n")
    assert not output.gone.is_set()
    os.close(reader)
    async with asyncio.timeout(10):
        await output.gone.wait()
    await output.write("nobody reads this\n")


async def test_a_reader_that_leaves_ends_a_write_that_waits(pipe: tuple[int, TextIO]) -> None:
    reader, stream = pipe
    output = Output(stream)
    writing = asyncio.ensure_future(output.write("x" * 2**20))
    await asyncio.sleep(0.01)
    os.close(reader)
    async with asyncio.timeout(10):
        await writing
    assert output.gone.is_set()


async def test_a_file_takes_it_as_well(tmp_path: Path) -> None:
    with (tmp_path / "out").open("w", encoding="ascii") as stream:
        stream.write("before ")
        output = Output(stream)
        await output.write("after ü\n")
        output.close()
    assert (tmp_path / "out").read_text() == "before after ?\n"


async def test_without_standard_output_nothing_begins() -> None:
    with pytest.raises(Failure, match="no standard output"):
        Output(None)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
async def test_a_full_disk_is_an_error() -> None:
    with os.fdopen(os.open("/dev/full", os.O_WRONLY), "w") as stream:
        output = Output(stream)
        with pytest.raises(OSError, match="No space left"):
            await output.write("x\n")
