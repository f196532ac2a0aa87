"""What a refresh of the Connections table takes: `python -m tests.benchmarks.bench_table`.

A tenth of the connections changed, as on a busy node between two looks of the feed (250 ms). The
table is shown and painted: ordered by the number, where lines stay in place, and by a figure that
changes, where they move; with a filter and without.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.kept.state import MemoryState
from app.models.connection_columns import CONNECTION_COLUMNS, row_key, search_text
from app.models.connection_row import ConnectionRow, ConnectionRows
from app.models.table_model import TableModel
from app.theme import Theme
from app.widgets.table_view import TableView
from node import ConnectionView, Moment
from tests.support.scene_node import MONOTONIC, WALL
from tests.support.scenes import many

SIZES = (1_000, 5_000)
ORDERS = ("id", "bytes_in")


def changed(views: Sequence[ConnectionView], turn: int) -> tuple[ConnectionView, ...]:
    """Every tenth connection with more bytes, another tenth each turn."""
    return tuple(
        replace(view, bytes_in=view.bytes_in + 50_000 * turn) if n % 10 == turn % 10 else view
        for n, view in enumerate(views)
    )


class Table:
    """The Connections table as the page makes it, on screen."""

    def __init__(self, app: QApplication, size: int, order: str) -> None:
        theme = Theme(app, MemoryState())
        self.app, self.rows, self.views = app, ConnectionRows(), many(size).connections
        self.model: TableModel[ConnectionRow] = TableModel(
            CONNECTION_COLUMNS, row_key, search_text, theme.look
        )
        self.view = TableView(self.model, "bench", theme, MemoryState())
        self.view.resize(1400, 800)
        self.view.show()
        self.view.sort_by(order)
        self.refresh(0)
        self.view.selectRow(size // 2)

    def refresh(self, turn: int) -> tuple[float, float]:
        """Milliseconds that one refresh takes: to put the rows in place, and with painting."""
        self.views = changed(self.views, turn)
        moment = Moment(WALL + turn / 4, MONOTONIC + turn / 4)
        begun = time.perf_counter()
        self.model.set_rows(self.rows.update(self.views, moment.monotonic), moment)
        placed = time.perf_counter()
        self.app.processEvents()
        # What the screen's next frame would bring: everything that is to be drawn anew, once.
        self.app.sendEvent(self.view, QEvent(QEvent.Type.UpdateRequest))
        return (placed - begun) * 1000, (time.perf_counter() - begun) * 1000


def measure(table: Table, turns: int) -> str:
    """Refresh so many times; medians and the worst."""
    table.refresh(1)
    found = [table.refresh(turn) for turn in range(2, turns + 2)]
    placed, painted = ([pair[n] for pair in found] for n in (0, 1))
    return (
        f"{statistics.median(placed):6.1f} ms [worst {max(placed):6.1f}]   with painting "
        f"{statistics.median(painted):6.1f} ms [worst {max(painted):6.1f}]"
    )


def main() -> None:
    """Measure each size, without a filter and with one."""
    parser = argparse.ArgumentParser(description="A refresh of the Connections table.")
    parser.add_argument("--turns", type=int, default=40)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    for size, order in product(SIZES, ORDERS):
        table = Table(app, size, order)
        for words in ("", "kubo 100."):
            table.model.set_filter(words)
            what = f"{size:,} rows by {order}" + (f", filter '{words}'" if words else "")
            sys.stdout.write(f"{what:44}{measure(table, given.turns)}\n")
        table.view.close()


if __name__ == "__main__":
    main()
