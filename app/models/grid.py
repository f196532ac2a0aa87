"""A matrix: titles above and at the left, a sign in each cell, and a sentence behind it."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Shown = TypeVar("Shown")
Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole


class Grid(QAbstractTableModel, Generic[Shown]):
    """Shows one frozen `Shown` after the other; what is the same is not drawn anew."""

    def __init__(self, empty: Shown) -> None:
        super().__init__()
        self.matrix = empty

    def tell(self, shown: Shown) -> None:
        """Show another one."""
        if shown == self.matrix:
            return
        if self.titles(shown) == self.titles(self.matrix):
            self.matrix = shown
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.matrix = shown
        self.endResetModel()

    @abstractmethod
    def titles(self, shown: Shown) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """What stands at the left, and what above."""

    @abstractmethod
    def words(self, index: Index) -> str:
        """Say in a sentence what a cell means."""

    @abstractmethod
    def summary(self) -> str:
        """One or two sentences for what is shown."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One row for each title at the left."""
        return 0 if parent.isValid() else len(self.titles(self.matrix)[0])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One column for each title above."""
        return 0 if parent.isValid() else len(self.titles(self.matrix)[1])
