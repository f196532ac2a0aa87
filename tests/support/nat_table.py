"""The table of networks and what Natscope says there: as declared, as seen, as in the README."""

from __future__ import annotations

from app.text.words import MAPPING, REACH
from node.terms import Mapping, Reach
from tests.support.nat_kinds import NatKind

TITLE = "What it says in which network"
Row = tuple[str, str, str, str]

HEAD: Row = ("network", "mapping", "filtering", "verdict")


def row(kind: NatKind, mapping: Mapping, filtering: Mapping, reach: Reach) -> Row:
    """A network, and what is said there in the program's own words."""
    return kind.name, MAPPING[mapping], MAPPING[filtering], REACH[reach]


def declared(kind: NatKind) -> Row:
    """What is true of a network, as far as it shows."""
    return row(kind, kind.mapping, kind.filtering_that_shows, kind.reach)


def written(rows: list[Row]) -> list[str]:
    """The lines of a table, with its head, in Markdown."""
    widths = [max(len(line[column]) for line in (HEAD, *rows)) for column in range(len(HEAD))]
    lines = (HEAD, ["-" * width for width in widths], *rows)
    filled = ([word.ljust(w) for word, w in zip(line, widths, strict=True)] for line in lines)
    return [f"| {' | '.join(line)} |" for line in filled]


def read(text: str) -> list[Row]:
    """The rows of the table in a Markdown text, under our title; none where there is no such."""
    _, _, section = text.partition(f"## {TITLE}\n")
    section = section.partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return [(one[0], one[1], one[2], one[3]) for one in cells[2:]]
