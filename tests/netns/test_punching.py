"""Hole punches behind the kernel's NATs: between each pair of kinds, as theory has it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import product

import pytest

from tests.interop.conftest import see_that_it_can_run
from tests.support import namespaces, nat_lab
from tests.support.kernel_punches import (
    PAIRS,
    STARTING,
    Pairing,
    far_apart,
    punch_all,
    table,
    wrong,
)
from tests.support.nat_kinds import (
    ADDRESS_RESTRICTED,
    CGNAT,
    FULL_CONE,
    IPV6_FIREWALL,
    PORT_PRESERVING,
    PUBLIC_HOST,
    SYMMETRIC,
)

GO_KINDS = (PORT_PRESERVING, ADDRESS_RESTRICTED, SYMMETRIC, CGNAT)
GO_PAIRS = (*product(GO_KINDS, GO_KINDS), (IPV6_FIREWALL, IPV6_FIREWALL))
JS_DIALS = ((PORT_PRESERVING, ADDRESS_RESTRICTED), (SYMMETRIC, FULL_CONE), (CGNAT, PORT_PRESERVING))
JS_IS_MET = ((FULL_CONE, PORT_PRESERVING), (PUBLIC_HOST, CGNAT), (ADDRESS_RESTRICTED, SYMMETRIC))
TRIOS = {
    "natscope": (("natscope", "natscope", "natscope", PAIRS),),
    "go": (("go", "natscope", "go", GO_PAIRS), ("natscope", "go", "natscope", GO_PAIRS)),
    "js": (("js", "js", "natscope", JS_DIALS), ("natscope", "natscope", "js", JS_IS_MET)),
}
"""With whom: whose relay, who dials through it, who is met there and begins the punch; where."""
privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
Tell = Callable[[list[str]], None]


@here
@pytest.mark.timeout(150)
@pytest.mark.parametrize("whom", TRIOS)
async def test_two_meet_where_theory_says_so(
    tell: Tell, request: pytest.FixtureRequest, whom: str
) -> None:
    if why := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {why}")
    if whom != "natscope":
        see_that_it_can_run(whom, request.config)

    turns = asyncio.Semaphore(STARTING)

    async def one(relay: str, near: str, far: str, homes: tuple[Pairing, ...]) -> list[str]:
        with far_apart() as apart:
            pairs = await punch_all(apart, homes, turns, relay=relay, near=near, far=far)
        tell(table(pairs, f"{near} dials {far} through a relay of {relay}:"))
        return wrong(pairs)

    for lines in await asyncio.gather(*(one(*trio) for trio in TRIOS[whom])):
        assert lines == []


@pytest.mark.timeout(300)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=290)
    assert result.returncode == 0, result.stdout + result.stderr
