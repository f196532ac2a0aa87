"""Columns as data: what a table shows of a row, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from node import Moment

Row = TypeVar("Row")

Value = str | int | float | bool | None
"""What goes into JSON and CSV."""


class Tone(StrEnum):
    """How a cell or message is meant; the theme has a colour for each."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    MUTED = "muted"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a table of `Row`s."""

    name: str
    """Names the column in what is remembered, and in JSON and CSV."""
    title: str
    value: Callable[[Row], Value]
    """The whole value, for JSON and CSV; also what is sorted by, without `sort`."""
    text: Callable[[Row, Moment], str]
    """What the cell says."""
    sort: Callable[[Row], Any] | None = None
    """Sort key; rows where it is None come last in either order."""
    tooltip: Callable[[Row], str] | None = None
    """Plain text; the whole of what the cell abbreviates."""
    help: str = ""
    """What the column means, for the tooltip of its header."""
    right: bool = False
    """Figures stand at the right."""
    mono: bool = False
    """Addresses and ids only."""
    ages: bool = False
    """The text changes as time passes, with no change in the node."""
    width: int = 12
    """First width, in characters."""
    words: tuple[str, ...] = ()
    """What it says as a rule, in the language spoken: the longest of them fits in at first."""
    shown: bool = True
    """Shown until the user chooses otherwise."""
    essential: bool = False
    """Shown in projector mode, too. A table without such columns shows those of every day."""
    tone: Callable[[Row], Tone | None] | None = None
    icon: Callable[[Row], str | None] | None = None
    """Name of the icon before the text."""

    @property
    def sort_key(self) -> Callable[[Row], Any]:
        """By what the rows are ordered when this column is chosen."""
        return self.sort or self.value
