"""How often a punch works that must work, for each pair of homes. Not a test: it takes long.

    python -m tests.netns.punch_rates [--times 50] [--relay NAME] [--near NAME] [--far NAME]

Each time all is new: routers that have seen nothing, nodes, ports. Within one time all pairs are
punched beside each other. Needs what the tests of this folder need, and a computer that is not busy
with much else: 50 times take about 20 minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter

from tests.interop.driver import PeerError
from tests.support import namespaces, nat_lab
from tests.support.kernel_punches import (
    PAIRS,
    STARTING,
    Pairing,
    far_apart,
    punch_all,
    table_of,
    works,
    wrong,
)

ENOUGH = 0.98
"""Of all times: 49 of 50."""


def say(line: str) -> None:
    """Tell something at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def once(must: tuple[Pairing, ...], relay: str, near: str, far: str) -> set[Pairing]:
    """Punch each pair in a new world; which ones met."""
    with far_apart() as apart:
        turns = asyncio.Semaphore(STARTING)
        pairs = await punch_all(apart, must, turns, relay=relay, near=near, far=far)
    for line in wrong(pairs):
        say(line)
    for pair in pairs:
        if pair.tries > 1:
            say(f"{pair.near.name} dials {pair.far.name}: {pair.tries} tries")
    return {(pair.near, pair.far) for pair in pairs if pair.direct}


def main() -> int:
    """Count, and tell; exit status 1 if a pair meets too seldom."""
    parser = argparse.ArgumentParser(description="How often punches work that must work.")
    parser.add_argument("--times", type=int, default=50)
    for who in ("relay", "near", "far"):
        parser.add_argument(f"--{who}", default="natscope", help="natscope, go or js")
    given = parser.parse_args()
    if reason := nat_lab.unavailable():
        parser.error(reason)
    if not namespaces.privileged():
        namespaces.become_root_of_user_namespace()
    must = tuple(pair for pair in PAIRS if works(*pair, given.near))
    met: Counter[Pairing] = Counter()
    number = 0
    while number < given.times:
        began = time.monotonic()
        try:
            now = asyncio.run(once(must, given.relay, given.near, given.far))
        except (PeerError, TimeoutError) as error:
            say(f"The programs did not even start, once more: {error}")
            continue
        met.update(now)
        number += 1
        say(f"{number}: {len(now)} of {len(must)} pairs in {time.monotonic() - began:.0f} s")
    cells = {pair: f"{met[pair]}/{given.times}" if pair in must else "" for pair in PAIRS}
    title = f"{given.near} dials {given.far} through a relay of {given.relay}:"
    for line in table_of(cells, title):
        say(line)
    return int(any(met[pair] < ENOUGH * given.times for pair in must))


if __name__ == "__main__":
    raise SystemExit(main())
