"""Where an axis has its marks, and what is written there. No Qt."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable
from dataclasses import dataclass

_TIME_STEPS = (
    *(1, 2, 5, 10, 15, 30),
    *(60, 120, 300, 600, 900, 1800),
    *(3600, 7200, 10_800, 21_600, 43_200, 86_400),
)
"""Seconds between two marks: what a clock has marks for."""

_ZEROS = re.compile(r"[.,]0{1,2}(?= )|(?<=[.,]\d)0(?= )")
"""Figures of an axis are round: `20 ms`, not `20.0 ms`. Three zeros are of thousands."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark."""

    at: float
    text: str


def nice_step(most: float, number: int, *, whole: bool = False) -> float:
    """1, 2 or 5 times a power of ten, `number` of which reach `most`."""
    if most <= 0:
        return 1.0
    rough = most / max(1, number)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in (1, 2, 5, 10) if power * one >= rough * 0.999)
    return max(1.0, step) if whole else step


def value_ticks(
    most: float, number: int, text: Callable[[float], str], *, whole: bool = False
) -> list[Tick]:
    """Marks from 0 on, the last one at `most` or above it."""
    step = nice_step(most, number, whole=whole)
    count = max(1, math.ceil(most / step - 1e-9))
    return [Tick(step * n, _ZEROS.sub("", text(step * n))) for n in range(count + 1)]


def time_ticks(begin: float, end: float, number: int, shift: float = 0.0) -> list[Tick]:
    """Marks at round local times, `number` of them at most; `shift` leads to the wall clock."""
    span = max(1e-9, end - begin)
    steps = (step for step in _TIME_STEPS if span / step <= max(1, number))
    step = next(steps, _TIME_STEPS[-1])
    wall = begin + shift
    local = wall + time.localtime(wall).tm_gmtoff
    first = math.ceil(local / step) * step - local + begin
    marks = (first + n * step for n in range(int(span / step) + 1))
    layout = "%H:%M:%S" if step < 60 else "%H:%M"
    return [
        Tick(at, time.strftime(layout, time.localtime(at + shift + 0.001)))
        for at in marks
        if at <= end
    ]
