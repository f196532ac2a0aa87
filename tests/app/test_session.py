"""What every face stands on: the kept port, the notes of the start, the orderly end."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app.arguments import Arguments
from app.failure import Failure
from app.kept.settings import LISTEN_PORT, Settings
from app.session import Session, bootstrap_peers, node_config
from node import ListenFailed, NodeStarted, NodeStopped, Recording
from node.address import dialable, parse, split_peer_id

LOOPBACK = ("/ip4/127.0.0.1/tcp/0",)


@asynccontextmanager
async def session(arguments: Arguments) -> AsyncIterator[Session]:
    it = Session(arguments)
    tasks_before = asyncio.all_tasks()
    await it.start()
    try:
        yield it
    finally:
        await it.close()
    assert not asyncio.all_tasks() - tasks_before


def port_of(it: Session) -> int:
    return int(it.monitor.snapshot().node.listeners[0].addr.rpartition("/")[2])


async def test_the_port_is_kept_for_the_installation(tmp_path: Path) -> None:
    arguments = Arguments(
        data_dir=tmp_path / "data", no_bootstrap=True, no_portmap=True, no_mdns=True
    )
    async with session(arguments) as first:
        port, peer_id = port_of(first), first.monitor.snapshot().node.peer_id
    async with session(arguments) as second:
        assert port_of(second) == port
        assert second.monitor.snapshot().node.peer_id == peer_id
        assert second.notes == []


@pytest.mark.loud("is taken by another program")
async def test_a_kept_port_that_is_taken_is_told_and_the_next_one_used(tmp_path: Path) -> None:
    arguments = Arguments(data_dir=tmp_path, no_bootstrap=True, no_portmap=True, no_mdns=True)
    with socket.socket() as other:
        other.bind(("0.0.0.0", 0))
        other.listen()
        taken = other.getsockname()[1]
        settings = Settings(tmp_path / "settings.json")
        settings.save(LISTEN_PORT, str(taken))
        settings.flush()
        async with session(arguments) as it:
            assert port_of(it) != taken
            assert f"ort {taken} is taken" in it.notes[0]
            assert f"port {port_of(it)} this time" in it.notes[0]
            told, *rest = it.monitor.events_since(0).events
            assert isinstance(told, ListenFailed)
            assert told.addr == f"/ip4/0.0.0.0/tcp/{taken}"
            assert any(isinstance(event, NodeStarted) for event in rest)
    async with session(arguments) as again:
        assert port_of(again) == taken


@pytest.mark.parametrize("kept", ["", "x", "-1", "0", "65536", "9" * 5000, "²"])
async def test_a_kept_port_that_is_none_is_forgotten(tmp_path: Path, kept: str) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.save(LISTEN_PORT, kept)
    settings.flush()
    async with session(
        Arguments(data_dir=tmp_path, no_bootstrap=True, no_portmap=True, no_mdns=True)
    ) as it:
        assert Settings(tmp_path / "settings.json").load(LISTEN_PORT) == str(port_of(it))


async def test_a_port_asked_for_that_is_taken_is_a_failure_with_an_offer(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        listen = (f"/ip4/127.0.0.1/tcp/{taken}",)
        it = Session(Arguments(data_dir=tmp_path, no_bootstrap=True, listen=listen))
        with pytest.raises(Failure, match=rf"port {taken} is taken .*; \d+ is free"):
            await it.start()
    async with session(it.arguments):
        pass  # nothing of the failed start stands in the way


@pytest.mark.loud("damaged")
async def test_damaged_settings_are_told(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    arguments = Arguments(data_dir=tmp_path, no_bootstrap=True, listen=LOOPBACK)
    async with session(arguments) as it:
        assert "kept as" in it.notes[0]


async def test_a_damaged_key_is_a_failure_and_stays(tmp_path: Path) -> None:
    key = tmp_path / "identity.key"
    key.write_bytes(b"not a key")
    key.chmod(0o600)
    with pytest.raises(Failure, match="damaged") as failed:
        await Session(Arguments(data_dir=tmp_path, no_bootstrap=True, listen=LOOPBACK)).start()
    assert failed.value.status == 3
    assert key.read_bytes() == b"not a key"


async def test_a_recording_holds_the_session_to_its_last_event(tmp_path: Path) -> None:
    path = tmp_path / "recorded"
    arguments = Arguments(
        data_dir=tmp_path / "data", no_bootstrap=True, listen=LOOPBACK, record=path
    )
    async with session(arguments) as it:
        monitor = it.monitor
    recording = Recording(path, speed=float("inf"))
    assert recording.events_since(0).events == monitor.events_since(0).events
    assert isinstance(recording.events_since(0).events[-1], NodeStopped)
    async with session(Arguments(data_dir=tmp_path / "data", replay=path, speed=1000)) as replay:
        assert replay.node is None
        assert replay.monitor.snapshot().node.peer_id == recording.snapshot().node.peer_id


async def test_a_file_that_cannot_be_recorded_into_or_replayed_is_a_bad_argument(
    tmp_path: Path,
) -> None:
    dear = tmp_path / "dear"
    dear.write_text("dear")
    arguments = Arguments(data_dir=tmp_path, no_bootstrap=True, listen=LOOPBACK)
    for one in (replace(arguments, record=dear), Arguments(data_dir=tmp_path, replay=dear)):
        with pytest.raises(Failure) as failed:
            await Session(one).start()
        assert failed.value.status == 2
    assert dear.read_text() == "dear"


async def test_a_second_session_on_the_same_data_is_refused(tmp_path: Path) -> None:
    arguments = Arguments(data_dir=tmp_path, no_bootstrap=True, listen=LOOPBACK)
    async with session(arguments) as it:
        with pytest.raises(Failure, match=rf"port {port_of(it)}\).*--data-dir DIR"):
            await Session(arguments).start()
        async with session(replace(arguments, data_dir=tmp_path / "other")):
            pass


def test_the_arguments_reach_the_node(tmp_path: Path) -> None:
    config = node_config(
        Arguments(
            dial=("a",),
            bootstrap=("b", "c", "b"),
            no_bootstrap=True,
            observers=2,
            public=("192.0.2.0/24",),
            no_reuse=True,
            perf=True,
        ),
        tmp_path,
    )
    assert config.identity_path == tmp_path
    assert config.dial == ("a",)
    assert config.bootstrap == ("b", "c")
    assert config.observers_needed == 2
    assert config.public_ranges == ("192.0.2.0/24",)
    assert not config.port_reuse
    assert config.perf_server


def test_the_built_in_peers_are_met_unless_they_are_not_wanted(tmp_path: Path) -> None:
    named = Arguments(bootstrap=("b",))
    assert node_config(named, tmp_path).bootstrap == ("b", *bootstrap_peers()[:-1])
    assert node_config(replace(named, no_bootstrap=True), tmp_path).bootstrap == ("b",)


def test_each_built_in_peer_can_be_dialled_and_held_to_its_identity() -> None:
    peers = bootstrap_peers()
    assert len({text.partition("/p2p/")[2] for text in peers}) == len(peers) == 6
    for text in peers:
        address = parse(text)
        assert str(address) == text
        dialable(address)
        _, peer_id = split_peer_id(address)
        assert peer_id is not None
    assert any(text.startswith("/ip4/") for text in peers), "one is found where DNS fails"


def test_the_last_built_in_peer_is_kept_a_stranger(tmp_path: Path) -> None:
    everybody = bootstrap_peers()
    config = node_config(Arguments(data_dir=tmp_path), None)
    assert config.bootstrap == everybody[:-1]
    assert config.witnesses == everybody[-1:]
    named = Arguments(data_dir=tmp_path, no_bootstrap=True, bootstrap=("/ip4/192.0.2.1/tcp/1",))
    config = node_config(named, None)
    assert (config.bootstrap, config.witnesses) == (("/ip4/192.0.2.1/tcp/1",), ())
    config = node_config(Arguments(data_dir=tmp_path, bootstrap=everybody[-1:]), None)
    assert set(config.bootstrap) == set(everybody)
    assert config.witnesses == ()


def test_switches_reach_the_node(tmp_path: Path) -> None:
    config = node_config(Arguments(data_dir=tmp_path), None)
    assert (config.portmap, config.autonat_server, config.stun) == (True, True, ())
    off = Arguments(
        data_dir=tmp_path,
        no_portmap=True,
        no_autonat_server=True,
        stun=("stun.example.org",),
        witness=("/ip4/192.0.2.1/tcp/1",),
        no_bootstrap=True,
    )
    config = node_config(off, None)
    assert (config.portmap, config.autonat_server) == (False, False)
    assert config.stun == ("stun.example.org",)
    assert config.witnesses == ("/ip4/192.0.2.1/tcp/1",)


def test_a_room_is_the_nodes_and_mdns_is_on_unless_it_is_switched_off() -> None:
    config = node_config(Arguments(), None)
    assert (config.room, config.mdns, config.room_consent) == (None, True, True)
    config = node_config(Arguments(room="Anna", no_room_dials=True, no_mdns=True), None)
    assert (config.room, config.mdns, config.room_consent) == ("Anna", False, False)
    config = node_config(Arguments(join=("/ip4/192.0.2.7/tcp/1",)), None)
    assert config.invitations == ("/ip4/192.0.2.7/tcp/1",)
    assert config.room is not None, "who joins takes part"
