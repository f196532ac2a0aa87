"""`--demo`: a node of a small internet inside the program, with no network at all."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.arguments import Arguments
from app.demo import NOTE
from app.session import Session
from node import Reach


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a demo leaves the computer: nobody connects, binds or sends."""

    def refuse(*arguments: object) -> None:
        raise AssertionError(f"a demo uses a socket: {arguments}")

    for name in ("bind", "connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)


@pytest.mark.usefixtures("no_network")
def test_every_page_has_something_to_show_at_once(tmp_path: Path) -> None:
    async def look() -> None:
        began = time.perf_counter()
        session = Session(Arguments(demo=True, data_dir=tmp_path))
        await session.start()
        snapshot = session.monitor.snapshot()
        assert time.perf_counter() - began < 3
        assert session.notes == [NOTE]
        assert len(snapshot.connections) >= 4
        assert all(one.identify is not None for one in snapshot.connections)
        assert max(one.votes for one in snapshot.observed_addresses) >= 4
        assert len(snapshot.probes) >= 4
        assert snapshot.history
        assert [one.outcome for one in snapshot.punches] == ["punched"]
        assert snapshot.reservations
        assert session.wishes is not None
        assert session.demo is not None
        session.demo.keep_time()
        connection = snapshot.connections[0].connection_id
        assert await session.wishes.ping(connection) == pytest.approx(0.061, abs=0.001)
        await session.close()
        await session.close()

    asyncio.run(look())
    assert list(tmp_path.iterdir()) == []


def test_check_tells_the_truth_about_it() -> None:
    words = [sys.executable, "-m", "app", "check", "--demo", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    told = json.loads(done.stdout)
    assert told["verdict"] == Reach.NOT_REACHABLE
    assert told["mapping"] == "endpoint_independent"
    assert told["filtering"] == "address_and_port_dependent"
