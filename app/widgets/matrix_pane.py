"""Observers against addresses, in a table of dots."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.models.observed_matrix import Matrix, MatrixModel
from app.theme import Theme
from app.widgets.message_strip import plain_label


class MatrixPane(QWidget):
    """A sentence, and the dots under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = MatrixModel(theme.look)
        self.summary = plain_label("muted", wrap=True)
        self.said = plain_label("muted", selectable=True, wrap=True)
        """The report behind the selected dot, for those who have no mouse to point with."""
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName("Observers against observed addresses")
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
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        self.view.selectionModel().currentChanged.connect(self._say)
        theme.changed.connect(self._draw)
        self.tell(Matrix((), (), ()))

    def tell(self, shown: Matrix) -> None:
        """Show it."""
        self.model.tell(shown)
        self.summary.setText(self.model.summary())
        self.view.setVisible(bool(shown.observers))
        self._say()

    def _say(self) -> None:
        self.said.setText(self.model.words(self.view.currentIndex()))
        self.said.setVisible(bool(self.said.text()))

    def _draw(self) -> None:
        self.view.viewport().update()
