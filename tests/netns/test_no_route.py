"""A server of AutoNAT that has no way to a network says so: it is not the asking peer's fault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from node.address import Endpoint
from node.errors import DialError
from node.events import DialBackServed
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from node.services import autonat_server
from node.terms import ProbeOutcome
from tests.support import namespaces
from tests.support.besieged import running
from tests.support.dial_backs import SERVER, Victim, client, connected
from tests.support.namespaces import Lab
from tests.support.watching import happened

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
FAR = Endpoint("11.9.9.9", 4001)
FAR6 = Endpoint("2a0b:0:1::1", 4001)
NO_ROUTE = "this machine has no route to that network"


@pytest.fixture
def island() -> Iterator[None]:
    """A computer without any cable; the test is there."""
    with Lab() as lab, lab.host().entered():
        yield


@here
@pytest.mark.parametrize("far", [FAR, FAR6], ids=str)
async def test_a_server_without_a_route_refuses(
    island: None, far: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autonat_server, "MAX_PAUSE", 0.0)
    async with running(SERVER) as server, running(client()) as ours:
        link = await connected(ours, server)
        answer = await ours._autonat.ask(link, 2, far)
        assert answer.outcome is ProbeOutcome.REFUSED
        served = await happened(server, DialBackServed)
        assert (served.addr, served.outcome) == (None, ProbeOutcome.REFUSED)
        assert served.detail == NO_ROUTE


@here
async def test_only_our_own_fault_counts_as_no_route(island: None) -> None:
    network = SocketNetwork(interfaces=Interfaces())

    async def failure(remote: Endpoint) -> DialError:
        with pytest.raises(DialError) as failed:
            await network.dial(remote, lambda: pytest.fail("connected"), reuse=False, timeout=1)
        return failed.value

    assert (await failure(FAR)).no_route
    assert (await failure(FAR6)).no_route
    async with Victim.listening("127.0.0.9") as victim:
        at = victim.at
    assert not (await failure(at)).no_route


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := namespaces.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr
