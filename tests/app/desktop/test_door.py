"""A second start hands over to the first, which comes to the front."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.desktop.door import MOST_ADDRESSES, MOST_BYTES, Door, Knock, knock
from tests.support.program import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="named pipes there need the loop of Windows"
)
WISH = Knock(dial=("/ip4/192.0.2.7/tcp/4001",), join=("192.0.2.8:4001",), page="lab", token="t1")


class House:
    """A door, and who came."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.came: list[Knock] = []
        self.door = Door(place, self.came.append)

    async def say(self, said: bytes) -> bytes:
        """What somebody gets who says this, whoever it is."""
        reader, writer = await asyncio.open_unix_connection(str(self.place / "door"))
        try:
            writer.write(said)
            return await asyncio.wait_for(reader.read(), 10)
        except ConnectionError:
            return b""
        finally:
            writer.close()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(tmp_path)
    await made.door.open()
    yield made
    made.door.close()


async def test_what_was_asked_for_is_handed_over(house: House) -> None:
    assert await knock(house.place, WISH)
    assert house.came == [WISH]


async def test_nobody_is_at_home(tmp_path: Path) -> None:
    assert not await knock(tmp_path, WISH)


async def test_one_that_crashed_left_its_door(tmp_path: Path) -> None:
    (tmp_path / "door").write_bytes(b"")
    assert not await knock(tmp_path, WISH)
    house = House(tmp_path)
    await house.door.open()
    assert await knock(tmp_path, WISH)
    house.door.close()
    house.door.close()
    assert not (tmp_path / "door").exists()


@pytest.mark.loud("a visitor at the door made no sense.*")
@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"[]\n",
        b"{" * 5000 + b"\n",
        b'{"dial": "x"}\n',
        b'{"dial": [1]}\n',
        b'{"page": 1}\n',
        json.dumps({"dial": ["x"] * (MOST_ADDRESSES + 1)}).encode() + b"\n",
        b"x" * (MOST_BYTES + 1),
    ],
)
async def test_nonsense_is_sent_away(house: House, said: bytes) -> None:
    assert await house.say(said) == b""
    assert house.came == []
    assert await knock(house.place, WISH), "and others are still let in"


async def test_as_much_as_there_may_be(house: House) -> None:
    addresses = ["x"] * MOST_ADDRESSES
    assert await house.say(json.dumps({"dial": addresses}).encode() + b"\n") == b"welcome\n"
    assert house.came == [Knock(dial=tuple(addresses))]


async def test_who_says_nothing_is_sent_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.desktop.door.SECONDS", 0.1)
    assert await house.say(b"{") == b""


async def test_a_path_too_long_for_a_socket_is_no_failure(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 150)
    deep.mkdir()
    house = House(deep)
    await house.door.open()
    assert not await knock(deep, WISH)
    house.door.close()


def test_two_programs(tmp_path: Path) -> None:
    """The first has a window; the second raises it, hands over its address, and ends."""
    quiet = ["--no-bootstrap", "--no-portmap", "--no-mdns", "--data-dir", str(tmp_path)]
    command = [sys.executable, "-m", "app", *quiet, "--listen", "/ip4/127.0.0.1/tcp/0"]
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(tmp_path)}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE) as first:
        try:
            door = tmp_path / "door"
            for _ in range(600):
                if door.exists():
                    break
                asyncio.run(asyncio.sleep(0.05))
            second = subprocess.run(
                [*command, "/ip4/127.0.0.1/tcp/1"],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                timeout=50,
            )
            assert (second.returncode, second.stdout) == (0, ""), second.stderr
            assert "its window is in front now" in second.stderr
        finally:
            first.terminate()
        assert first.wait(20) == 0
    assert not door.exists()
