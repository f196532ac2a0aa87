"""In which order, and how long after one another, a peer's addresses are tried.

A pure function from addresses to a plan, after go-libp2p's dial ranker: nearby addresses follow
one another quickly, public ones at the pace of Happy Eyeballs (RFC 8305), both groups side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from node.address import Endpoint, Scope, scope_of

NEAR_DELAY = 0.03
"""Seconds between two addresses on this machine or network."""
FAR_DELAY = 0.25
"""Seconds between two public addresses."""
NEAR = {Scope.LOOPBACK: 0, Scope.PRIVATE: 1, Scope.LINK_LOCAL: 2}


class Planned(NamedTuple):
    """One address of a dial and when its turn comes."""

    delay: float
    """Seconds after the start of the dial."""
    endpoint: Endpoint


def dial_plan(endpoints: Iterable[Endpoint]) -> list[Planned]:
    """The order of trying: each address once, soonest first.

    1. Near addresses: loopback, then private, then link-local, 30 ms apart.
    2. Public addresses: IPv6 before IPv4, 250 ms apart, beside the near ones.
    """
    near = []
    far = []
    for endpoint in dict.fromkeys(endpoints):
        rank = NEAR.get(scope_of(endpoint.host))
        if rank is None:
            far.append((endpoint.version != 6, endpoint))
        else:
            near.append((rank, endpoint))
    near.sort(key=lambda item: item[0])
    far.sort(key=lambda item: item[0])
    plan = [Planned(n * NEAR_DELAY, endpoint) for n, (_, endpoint) in enumerate(near)]
    plan += [Planned(n * FAR_DELAY, endpoint) for n, (_, endpoint) in enumerate(far)]
    return sorted(plan, key=lambda planned: planned.delay)
