"""Rows of a table as text, JSON or CSV, for the clipboard. No Qt."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from app.models.column import Column
from app.text.format import visible
from app.text.translation import in_english
from node import Moment

_FORMULA_STARTS = ("=", "+", "-", "@")


def to_text(columns: Sequence[Column[Any]], rows: Sequence[Any], moment: Moment) -> str:
    """Cells as shown, in aligned columns under their titles; ids and addresses whole."""
    table = [[column.title for column in columns]]
    table += [[_whole(column, row, moment) for column in columns] for row in rows]
    widths = [max(len(line[index]) for line in table) for index in range(len(columns))]
    lines = []
    for line in table:
        cells = (
            cell.rjust(width) if column.right else cell.ljust(width)
            for cell, width, column in zip(line, widths, columns, strict=True)
        )
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines) + "\n"


def to_json(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """Give a list of objects with the columns' names, the same in every language."""
    with in_english():
        objects = [{column.name: column.value(row) for column in columns} for row in rows]
    return json.dumps(objects, indent=2, ensure_ascii=False)


def to_csv(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """RFC 4180 under a line of names; text that a spreadsheet would run as a formula is quoted.

    Control characters are symbols here as on screen; JSON has every text as it is.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    with in_english():
        for row in rows:
            writer.writerow([_harmless(column.value(row)) for column in columns])
    return out.getvalue()


def _whole(column: Column[Any], row: object, moment: Moment) -> str:
    value = column.value(row)
    whole = value if column.mono and isinstance(value, str) else column.text(row, moment)
    return visible(whole)


def _harmless(value: object) -> object:
    # A peer chooses its agent text, and `=HYPERLINK(...)` would be run where it is opened.
    if not isinstance(value, str):
        return value
    text = visible(value)
    return f"'{text}" if text.lstrip().startswith(_FORMULA_STARTS) else text
