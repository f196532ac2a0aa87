"""A matrix with a sentence above, and the words behind the selected cell below."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.models.grid import Grid
from app.theme import Theme
from app.widgets.message_strip import plain_label

Shown = TypeVar("Shown")


class MatrixPane(QWidget, Generic[Shown]):
    """A sentence, and the signs under it; `name` is for a screen reader."""

    def __init__(
        self, theme: Theme, model: Grid[Shown], name: str, view: QTableView | None = None
    ) -> None:
        super().__init__()
        self.model = model
        self.summary = plain_label("muted", wrap=True)
        self.said = plain_label("muted", selectable=True, wrap=True)
        """What is behind the selected sign, for those who have no mouse to point with."""
        self.view = view or QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(True)
        self.view.setTabKeyNavigation(False)
        for header in (self.view.horizontalHeader(), self.view.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        # By the titles alone: measuring 1,000 rows at each change holds the window up.
        self.view.horizontalHeader().setResizeContentsPrecision(0)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        self.top = QHBoxLayout()
        """For buttons beside the sentence."""
        self.top.addWidget(self.summary, 1)
        layout.addLayout(self.top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        self.view.selectionModel().currentChanged.connect(self._say)
        theme.changed.connect(self._draw)
        self._draw()
        self.tell(model.matrix)

    def tell(self, shown: Shown) -> None:
        """Show it."""
        self.model.tell(shown)
        self.summary.setText(self.model.summary())
        self.view.setVisible(self.model.rowCount() > 0)
        self._say()

    def _say(self) -> None:
        self.said.setText(self.model.words(self.view.currentIndex()))
        self.said.setVisible(bool(self.said.text()))

    def _draw(self) -> None:
        if type(self.view) is QTableView:  # another kind shares out its room itself
            high = round(self.view.fontMetrics().height() * 1.4)
            self.view.verticalHeader().setDefaultSectionSize(high)
        self.view.viewport().update()
