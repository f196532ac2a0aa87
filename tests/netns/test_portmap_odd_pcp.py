"""Routers whose NAT-PMP or PCP is odd or hostile."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import pytest

from node.net import natpmp, ssdp
from node.net.port_protocol import LONGEST_LEASE
from node.services import portmap
from node.terms import PortMappingState
from tests.support import namespaces, nat_lab
from tests.support.nat_kinds import UPNP
from tests.support.nat_lab import Home, Internet
from tests.support.odd_router import OddRouter, odd_router, ours, outcome

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
MAPPED = PortMappingState.MAPPED


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")
    monkeypatch.setattr(ssdp, "SEARCH_SECONDS", 0.3)
    monkeypatch.setattr(natpmp, "ANSWER_SECONDS", 0.1)


@pytest.fixture
def home() -> Iterator[Home]:
    with Internet() as internet:
        yield internet.home(UPNP)


@pytest.fixture
async def router(home: Home) -> AsyncIterator[OddRouter]:
    async with odd_router(home.router, home.gateway) as one:
        yield one


def _pcp(request: bytes, *, code: int = 0, lifetime: int = 3600, external: int = 0) -> bytes:
    """A PCP response; to NAT-PMP, silence is what others here give."""
    head = struct.pack("!BBBBII12x", 2, 0x81, 0, code, lifetime, 1)
    port = external or int.from_bytes(request[40:42], "big")
    address = bytes(10) + b"\xff\xff" + socket.inet_aton("11.100.1.2")
    return head + request[24:42] + struct.pack("!H", port) + address


@here
async def test_a_lease_may_be_so_long_and_no_longer(home: Home, router: OddRouter) -> None:
    for lease in (LONGEST_LEASE, LONGEST_LEASE + 1):
        router.pcp = partial(_pcp, lifetime=lease)
        async with ours(home) as node:
            one = await outcome(node)
            assert one.protocol == "PCP"
            assert one.expires_at is not None
            assert one.expires_at - node._clock.now().time <= LONGEST_LEASE


@here
async def test_a_lease_of_next_to_nothing_is_not_renewed_without_pause(
    home: Home, router: OddRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portmap, "SHORTEST_PAUSE", 0.3)
    router.pcp = lambda request: _pcp(request, lifetime=1 if request[4:8] != bytes(4) else 0)
    async with ours(home) as node:
        await outcome(node)
        router.pcp_asked.clear()
        await asyncio.sleep(1.2)
        assert 1 <= len(router.pcp_asked) <= 4
        assert len({request[24:36] for request in router.pcp_asked}) == 1


@here
@pytest.mark.parametrize(
    "pcp",
    [
        lambda request: b"",
        lambda request: request,
        lambda request: b"\xff" * 2000,
        lambda request: _pcp(request)[:-1],
        lambda request: _pcp(request[:24] + bytes(12) + request[36:]),
        lambda request: _pcp(request, lifetime=0),
        lambda request: b"\0\x82\0\1" + bytes(12),
        lambda request: _pcp(request, code=200),
    ],
)
async def test_a_pcp_answer_that_is_none_leaves_it_to_upnp(
    pcp: Any, home: Home, router: OddRouter
) -> None:
    router.pcp = pcp
    async with ours(home) as node:
        one = await outcome(node)
        assert (one.protocol, one.state) == ("UPnP", MAPPED)


@here
async def test_refusals_of_all_protocols_are_told(home: Home, router: OddRouter) -> None:
    router.silent = True
    router.pcp = lambda request: (
        _pcp(request, code=2) if request[0] == 2 else b"\0\x82\0\2" + bytes(4)
    )
    async with ours(home) as node:
        one = await outcome(node)
    words = "it does not allow it: port mapping may be switched off in its settings"
    assert (
        one.detail == f"the router refuses by PCP: {words}; the router refuses by NAT-PMP: {words}"
    )


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr
