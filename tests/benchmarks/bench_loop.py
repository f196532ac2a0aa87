"""Natscope's loop beside asyncio's and qasync's: `python -m tests.benchmarks.bench_loop`.

Each loop runs in a process of its own on one core, the load on another. Runs of all of them are
interleaved, so that a slow minute of the machine hits everybody, and the median counts: of rates,
of the ratio to asyncio within one run, and of the worst timer of each run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from dataclasses import dataclass

from tests.benchmarks.loop_measures import Values, measure

RUNS = 5
LOOPS = ("asyncio", "natscope", "qasync")
Results = dict[str, list[Values]]
"""By loop: what each run found."""
TITLES = {
    "echo_1": "echo, 1 connection (round trips/s)",
    "echo_100": "echo, 100 connections (round trips/s)",
    "echo_idle": "echo, 1 beside 1,000 idle (round trips/s)",
    "accepts": "connections accepted (per s)",
    "chain": "call_soon, a chain (per s)",
    "batch": "call_soon, a batch (per s)",
    "timer_min": "timer at rest, least late (ms)",
    "timer_p50": "timer at rest, half are later (ms)",
    "timer_max": "timer at rest, latest (ms)",
    "qt_p50": "Qt's timer, asyncio saturated, half (ms)",
    "qt_p99": "Qt's timer, asyncio saturated, 99 % (ms)",
    "qt_max": "Qt's timer, asyncio saturated, latest (ms)",
}


@dataclass(frozen=True, slots=True)
class Share:
    """How much of asyncio's rate Natscope's loop is to reach."""

    key: str
    bound: float

    def verdict(self, results: Results) -> tuple[bool, str]:
        """Hold each run against asyncio's of the same moment."""
        pairs = zip(results["natscope"], results["asyncio"], strict=True)
        ratio = statistics.median(ours[self.key] / plain[self.key] for ours, plain in pairs)
        return ratio >= self.bound, f"{ratio:.2f} x asyncio, limit {self.bound}"


@dataclass(frozen=True, slots=True)
class Latest:
    """How many milliseconds the latest timer of a run may be late."""

    key: str
    bound: float

    def verdict(self, results: Results) -> tuple[bool, str]:
        """Other programs disturb some runs: the run in the middle counts."""
        worst = statistics.median(run[self.key] for run in results["natscope"])
        return worst <= self.bound, f"{worst:.2f} ms, limit {self.bound:g}"


@dataclass(frozen=True, slots=True)
class NeverEarly:
    """No timer of any run may ring before its time, but for the clock's resolution."""

    key: str

    def verdict(self, results: Results) -> tuple[bool, str]:
        """Every run counts."""
        resolution = time.get_clock_info("monotonic").resolution * 1000
        least = min(run[self.key] for run in results["natscope"])
        return least >= -resolution, f"{least:.4f} ms, limit 0"


LIMITS = (
    Share("echo_1", 0.9),
    Share("echo_100", 0.9),
    Share("echo_idle", 0.9),
    Share("chain", 0.5),
    Share("batch", 0.5),
    NeverEarly("timer_min"),
    Latest("timer_max", 5.0),
    Latest("qt_max", 10.0),
)


def table(results: Results) -> str:
    """Lay the medians out, with the least and the most of all runs."""
    lines = [" " * 44 + "".join(f"{name:>30}" for name in results)]
    for key, title in TITLES.items():
        cells = [cell([run[key] for run in runs if key in run]) for runs in results.values()]
        lines.append(f"{title:<44}" + "".join(f"{one:>30}" for one in cells))
    return "\n".join(lines)


def cell(values: list[float]) -> str:
    """Write a median with its range."""
    if not values:
        return "-"
    return " ".join(
        [number(statistics.median(values)), f"[{number(min(values))}-{number(max(values))}]"]
    )


def number(value: float) -> str:
    """Rates to the unit, milliseconds to the hundredth."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.2f}"


def verdicts(results: Results) -> str:
    """Hold the results against the limits; one line for each."""
    lines = []
    for limit in LIMITS:
        good, what = limit.verdict(results)
        lines.append(f"  {'reached' if good else 'MISSED '}  {TITLES[limit.key]}: {what}")
    return "\n".join(lines)


def say(text: str) -> None:
    """Write a line now, as a run takes minutes."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def run(names: list[str], runs: int) -> Results:
    """Measure every loop in turn, `runs` times over."""
    results: Results = {name: [] for name in names}
    for turn in range(runs):
        for name in names if turn % 2 == 0 else reversed(names):
            begun = time.perf_counter()
            results[name].append(measure(name))
            say(f"run {turn + 1} of {runs}: {name}, {time.perf_counter() - begun:.0f} s")
    return results


def main() -> None:
    """Run what the command line asks for, and print the table."""
    parser = argparse.ArgumentParser(description="Natscope's loop beside asyncio's and qasync's.")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument(
        "--without-qasync", action="store_true", help="it takes a third of the time"
    )
    given = parser.parse_args()
    results = run(list(LOOPS[:2] if given.without_qasync else LOOPS), given.runs)
    say("\n" + table(results) + "\n")
    say(verdicts(results))


if __name__ == "__main__":
    main()
