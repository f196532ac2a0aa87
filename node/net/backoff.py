"""Addresses that failed lately, and how long automatic dials leave them alone."""

from __future__ import annotations

from collections import OrderedDict

from node.address import Endpoint

BASE_SECONDS = 5.0
STEP_SECONDS = 1.0
MAX_SECONDS = 300.0
REMEMBERED = 1000
"""Addresses kept in mind; the one that failed longest ago is forgotten first."""


class Backoff:
    """Five seconds and the square of the failures so far, at most five minutes (go-libp2p's)."""

    def __init__(self) -> None:
        self._failed: OrderedDict[Endpoint, tuple[int, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._failed)

    def remaining(self, endpoint: Endpoint, now: float) -> float:
        """Seconds until an automatic dial may try this address again; 0 when it may."""
        _, until = self._failed.get(endpoint, (0, now))
        return max(0.0, until - now)

    def failed(self, endpoint: Endpoint, now: float) -> None:
        """The address was tried in vain."""
        tries = self._failed.pop(endpoint, (0, 0.0))[0]
        wait = min(BASE_SECONDS + STEP_SECONDS * tries**2, MAX_SECONDS)
        self._failed[endpoint] = (tries + 1, now + wait)
        if len(self._failed) > REMEMBERED:
            self._failed.popitem(last=False)

    def succeeded(self, endpoint: Endpoint) -> None:
        """The address works."""
        self._failed.pop(endpoint, None)
