"""The virtual internet tells the truth: what is done on it comes out as with the kernel's NATs.

The same scripts run on both, and all that they see is compared cell by cell. Where the two differ,
the kernel is right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support import namespaces, nat_lab
from tests.support.parity import Outcome
from tests.support.parity_runs import (
    NOT_MODELLED,
    OFFSETS,
    PUNCHING_KINDS,
    Both,
    behaviours,
    punches,
)
from tests.support.parity_scripts import A, B

STEADY_SYNS = Path("/proc/sys/net/ipv4/tcp_syn_linear_timeouts")
"""Kernels before 6.5 have no such thing: they double the time between SYNs from the first on."""

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
Tell = Callable[[list[str]], None]


@pytest.fixture(autouse=True)
def _routers() -> None:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")


@pytest.fixture(scope="module")
def rows(tell: Tell) -> Iterator[list[str]]:
    """What was compared, told at the end."""
    said: list[str] = []
    yield said
    if said:
        tell(["", "| on both internets | networks | cells | equal |", "| - | - | - | - |", *said])
        tell([f"| not modelled: {network}: {cell} |" for network, cell in sorted(NOT_MODELLED)])


@here
def test_each_network_treats_people_alike(rows: list[str]) -> None:
    compared = behaviours()
    rows += map(Both.row, compared)
    found = [line for both in compared for line in both.differences()]
    if not STEADY_SYNS.exists():
        found = [line for line in found if "SYNs" not in line]
    assert found == [], "\n".join(found)


@here
def test_those_who_dial_each_other_at_once_fare_alike(rows: list[str]) -> None:
    both = punches()
    rows.append(both.row())
    found = both.differences()
    assert found == [], "\n".join(found)
    assert len(both.kernel) == len(OFFSETS) * sum(
        one.version == other.version for one in PUNCHING_KINDS for other in PUNCHING_KINDS
    )
    # The lab is one in which the offset, the kinds and who is first all make a difference.
    fared = Counter((cells[A], cells[B]) for cells in both.kernel.values())
    connected, refused, silent = Outcome.CONNECTED, Outcome.REFUSED, Outcome.SILENT
    assert {
        (connected, connected),
        (connected, f"{Outcome.TAKEN}, and accepts"),
        (connected, f"{silent}, and accepts"),
        (f"{silent}, and accepts", connected),
        (f"{refused}, and accepts", connected),
        (refused, silent),
        (silent, refused),
        (refused, refused),
        (silent, silent),
    } <= set(fared)
    assert not any("another" in cell for pair in fared for cell in pair)


@pytest.mark.timeout(120)
@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace(tell: Tell) -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__, timeout=110)
    assert result.returncode == 0, result.stdout + result.stderr
    tell([line for line in result.stdout.splitlines() if line.startswith("|")])
