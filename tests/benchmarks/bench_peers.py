"""Natscope beside js-, py- and go-libp2p, in one run: `python -m tests.benchmarks.bench_peers`.

Each implementation talks to itself: a server on one core, a client on the other. Runs of all of
them are interleaved, so that a slow minute of the machine hits everybody, and the median counts.
`window` is Natscope on the loop that it shares with Qt. The limits are those of the README.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import time
from dataclasses import dataclass

from tests.benchmarks.peer_measures import FOREIGN, MEASURES, NATSCOPE, Measure, measure
from tests.interop import install

RUNS = 3
Results = dict[str, dict[str, list[float]]]
"""By implementation and measure: one value a run."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What Natscope is to reach in one measure."""

    key: str
    against: str
    """An implementation, or empty: `bound` is a plain figure."""
    bound: float
    """With `against`: how many times as good as it."""


LIMITS = (
    Limit("sequential", "js", 4.0),
    Limit("sequential", "py", 4.0),
    Limit("at_once", "js", 4.0),
    Limit("at_once", "py", 4.0),
    Limit("up", "js", 2.5),
    Limit("down", "js", 2.5),
    Limit("rtt", "js", 1.0),
    Limit("memory", "", 25.0),
    Limit("start", "", 0.3),
)
WINDOW_BOUND = 0.9
"""How good the window's loop must be beside plain asyncio, where it matters."""
WINDOW_KEYS = ("sequential", "at_once", "up", "down", "rtt")
TITLES = {measure.key: measure for measure in MEASURES}


def times_as_good(row: Measure, ours: float, theirs: float) -> float:
    """Say how many times as good ours is, above 1 if better."""
    return ours / theirs if row.more_is_better else theirs / ours


def verdicts(medians: dict[str, dict[str, float]]) -> list[str]:
    """Hold the medians against the limits; one line for each."""
    lines = []
    for limit in LIMITS:
        row, ours = TITLES[limit.key], medians.get("natscope", {}).get(limit.key)
        theirs = medians.get(limit.against, {}).get(limit.key)
        if ours is None or (limit.against and theirs is None):
            continue
        if theirs is None:
            good = times_as_good(row, ours, limit.bound) >= 1
            what = f"{ours:.3g} {row.unit}, limit {limit.bound:g}"
        else:
            ratio = times_as_good(row, ours, theirs)
            good, what = ratio >= limit.bound, f"{ratio:.2f} x {limit.against}, limit {limit.bound}"
        lines.append(f"  {'reached' if good else 'MISSED '}  {row.title}: {what}")
    for key in WINDOW_KEYS:
        ours, plain = (medians.get(name, {}).get(key) for name in ("window", "natscope"))
        if ours is not None and plain is not None:
            ratio = times_as_good(TITLES[key], ours, plain)
            word = "reached" if ratio >= WINDOW_BOUND else "MISSED "
            lines.append(
                f"  {word}  {TITLES[key].title}: the window's loop {ratio:.2f} x plain asyncio, "
                f"limit {WINDOW_BOUND}"
            )
    return lines


def table(results: Results) -> str:
    """Lay the medians out, with the least and the most of all runs."""
    names = list(results)
    lines = [" " * 38 + "".join(f"{name:>22}" for name in names)]
    for row in MEASURES:
        cells = []
        for name in names:
            values = results[name].get(row.key)
            cells.append(cell(values) if values else "-")
        if any(cell != "-" for cell in cells):
            title = f"{row.title} ({row.unit})"
            lines.append(f"{title:<38}" + "".join(f"{cell:>22}" for cell in cells))
    return "\n".join(lines)


def cell(values: list[float]) -> str:
    """Write a median with its range."""
    return f"{statistics.median(values):.3g} [{min(values):.3g}-{max(values):.3g}]"


def say(text: str) -> None:
    """Write a line now, as a run takes minutes."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


async def run(names: list[str], wanted: frozenset[str], runs: int) -> Results:
    """Measure everybody in turn, `runs` times over."""
    results: Results = {name: {} for name in names}
    for number in range(runs):
        for name in names if number % 2 == 0 else reversed(names):
            begun = time.perf_counter()
            for key, value in (await measure(name, wanted)).items():
                results[name].setdefault(key, []).append(value)
            say(f"run {number + 1} of {runs}: {name}, {time.perf_counter() - begun:.0f} s")
    return results


def chosen(text: str, known: tuple[str, ...], parser: argparse.ArgumentParser) -> list[str]:
    """Read a list of names separated by commas."""
    names = text.split(",")
    for name in names:
        if name not in known:
            parser.error(f"{name}: not one of {', '.join(known)}")
    return names


def main() -> None:
    """Run what the command line asks for, and print the table."""
    everybody = (*NATSCOPE, *FOREIGN)
    keys = tuple(TITLES)
    parser = argparse.ArgumentParser(description="Natscope beside js-, py- and go-libp2p.")
    parser.add_argument("--only", default=",".join(everybody), help="names, with commas between")
    parser.add_argument("--measures", default=",".join(keys), help="keys, with commas between")
    parser.add_argument("--runs", type=int, default=RUNS)
    given = parser.parse_args()
    names = chosen(given.only, everybody, parser)
    wanted = frozenset(chosen(given.measures, keys, parser))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in [name for name in names if name in FOREIGN]:
        try:
            install.install(name)
        except install.CannotInstallError as error:
            say(f"not measured: {name}-libp2p: {error}")
            names.remove(name)
    results = asyncio.run(run(names, wanted, given.runs))
    medians = {
        name: {key: statistics.median(values) for key, values in found.items()}
        for name, found in results.items()
    }
    say("\n" + table(results) + "\n")
    say("\n".join(verdicts(medians)))


if __name__ == "__main__":
    main()
