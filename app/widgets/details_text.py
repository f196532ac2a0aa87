"""Details written into a text document. Text goes in as text, never as markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from app.models.facts import Details, Fact, Section
from app.theme import Theme


class DetailsText:
    """Writes sections side by side, each as a title over a table of names and values."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        self._theme = theme
        self._document = document
        self._written: list[tuple[Fact, QTextTableCell]] = []
        """What stands in which cell, in the order of the sections."""

    def clear(self, hint: str = "") -> None:
        """Empty the document, or write what is said while nothing is selected."""
        self._written.clear()
        self._document.clear()
        QTextCursor(self._document).insertText(hint, self._format("muted"))

    def write(self, details: Details, columns: int, metrics: QFontMetrics) -> None:
        """Write all sections, in that many columns at most."""
        self.clear()
        parts = columns_of(details.sections, columns)
        names = [fact.name for section in details.sections for fact in section.facts]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        outer = QTextCursor(self._document)
        outer.beginEditBlock()
        table = outer.insertTable(1, len(parts), _frame([100 / len(parts)] * len(parts), 6))
        for number, sections in enumerate(parts):
            cell = table.cellAt(0, number)
            for section in sections:
                self._write_section(cell.lastCursorPosition(), section, widest)
        outer.endEditBlock()

    def renew(self, details: Details) -> None:
        """Change the values that are others now; all else is what was written last.

        To lay out the document once takes a third of what it takes to write it anew.
        """
        facts = [fact for section in details.sections for fact in section.facts]
        whole = QTextCursor(self._document)
        whole.beginEditBlock()
        for number, (fact, (before, cell)) in enumerate(zip(facts, self._written, strict=True)):
            if fact != before:
                place = cell.firstCursorPosition()
                last = cell.lastCursorPosition().position()
                place.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                place.insertText(fact.value, self._value_format(fact))
                self._written[number] = (fact, cell)
        whole.endEditBlock()

    def _write_section(self, cursor: QTextCursor, section: Section, widest: int) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(2)
        title = self._format("accent")
        title.setFontWeight(QFont.Weight.Bold)
        cursor.setBlockFormat(block)
        cursor.insertText(section.title, title)
        if not section.facts:
            return
        named = any(fact.name for fact in section.facts)
        layout = _frame([100], 2)
        layout.setBottomMargin(self._theme.points * 0.8)
        if named:
            layout.setColumnWidthConstraints(
                [
                    QTextLength(QTextLength.Type.FixedLength, widest + 14),
                    QTextLength(QTextLength.Type.VariableLength, 0),
                ]
            )
        table = cursor.insertTable(len(section.facts), 2 if named else 1, layout)
        for number, fact in enumerate(section.facts):
            self._write_fact(table, number, fact)

    def _write_fact(self, table: QTextTable, number: int, fact: Fact) -> None:
        if fact.name:
            name = table.cellAt(number, 0).firstCursorPosition()
            name.insertText(fact.name, self._format("muted"))
        elif table.columns() > 1:
            table.mergeCells(number, 0, 1, 2)
        cell = table.cellAt(number, 1 if fact.name else 0)
        cell.firstCursorPosition().insertText(fact.value, self._value_format(fact))
        self._written.append((fact, cell))

    def _value_format(self, fact: Fact) -> QTextCharFormat:
        value = self._format(fact.tone or "text")
        if fact.mono and self._theme.look.mono:
            value.setFont(self._theme.look.mono)
        return value

    def _format(self, color: str) -> QTextCharFormat:
        text = QTextCharFormat()
        text.setForeground(QColor(self._theme.colors[color]))
        return text


def columns_of(sections: Sequence[Section], most: int) -> list[list[Section]]:
    """Spread sections over columns of about the same height, in their order."""
    heights = [len(section.facts) + 2 for section in sections]
    share = sum(heights) / most
    columns: list[list[Section]] = [[]]
    filled = 0.0
    for section, height in zip(sections, heights, strict=True):
        if columns[-1] and filled + height / 2 > share * len(columns) and len(columns) < most:
            columns.append([])
        columns[-1].append(section)
        filled += height
    return columns


def _frame(percents: Sequence[float], padding: float) -> QTextTableFormat:
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setCellSpacing(0)
    layout.setCellPadding(padding)
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    layout.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, percent) for percent in percents]
    )
    return layout
