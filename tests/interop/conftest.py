"""Peers to talk to, and a plain word at the end on those that could not be had."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any

import pytest

from node.config import NodeConfig
from node.node import Node
from tests.interop import install
from tests.interop.driver import Peer
from tests.interop.link import Link, connect, warnings_of

REQUIRED = os.environ.get("NATSCOPE_INTEROP") == "required"
StartPeer = Callable[..., Awaitable[Peer]]
StartNode = Callable[..., Awaitable[Node]]

_not_run = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Begin with nothing left out."""
    config.stash[_not_run] = {}


def see_that_it_can_run(name: str, config: pytest.Config) -> None:
    """Skip the test where a peer cannot be had, and note it; where peers are required, fail it."""
    why = install.missing(name)
    if why is None:
        return
    config.stash[_not_run][name] = why
    if REQUIRED:
        pytest.fail(f"{name}-libp2p is required and cannot run: {why}")
    pytest.skip(f"{name}-libp2p cannot run: {why}")


@pytest.fixture
async def start_peer(request: pytest.FixtureRequest) -> AsyncIterator[StartPeer]:
    """Start go, js or py with arguments of its own; ended with the test."""
    started: list[Peer] = []

    async def start(name: str, *arguments: str) -> Peer:
        see_that_it_can_run(name, request.config)
        peer = await Peer.start(name, *arguments)
        started.append(peer)
        return peer

    yield start
    for peer in started:
        if peer.process.returncode is None:
            await peer.kill()


@pytest.fixture(params=install.NAMES)
async def peer(request: pytest.FixtureRequest, start_peer: StartPeer) -> Peer:
    """One peer of each implementation."""
    return await start_peer(request.param)


@pytest.fixture
async def start_node() -> AsyncIterator[StartNode]:
    """Start one of our nodes on loopback, serving perf; nothing that it tells may be a warning."""
    started: list[Node] = []

    async def start(**fields: Any) -> Node:
        config = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",), perf_server=True)
        node = Node(dataclasses.replace(config, **fields))
        await node.start()
        started.append(node)
        return node

    yield start
    for node in started:
        await node.stop()
    assert [warnings_of(node) for node in started] == [[] for _ in started]


@pytest.fixture
async def node(start_node: StartNode) -> Node:
    """One of our nodes as it comes."""
    return await start_node()


@pytest.fixture(params=["we dial", "they dial"])
async def link(request: pytest.FixtureRequest, node: Node, peer: Peer) -> Link:
    """One connection to each implementation, in each direction."""
    return await connect(node, peer, we_dial=request.param == "we dial")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, None, None]:
    """Say last of all which implementations were not tested against, and why."""
    yield
    not_run = session.config.stash[_not_run]
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if not not_run or terminal is None:
        return
    what = ", ".join(f"{name} ({why})" for name, why in not_run.items())
    terminal.write_line(f"interop not run: {what}", yellow=True)
    if "not installed yet" in not_run.values():
        terminal.write_line("  to install: .venv/bin/python tests/interop/install.py")
