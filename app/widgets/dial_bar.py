"""Where an address is typed and dialled, with words on whether it can be and what came of it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.kept.state import StateStore
from app.models.column import Tone
from app.text.event_text import says_it_all
from app.text.format import sentence, short_addr, visible
from app.text.translation import told, tr
from app.theme import Theme
from app.widgets.aloud import say_aloud
from app.widgets.message_strip import MessageStrip, plain_label, restyle
from app.wishes import Spawn, Wishes
from node import AddressError, DialError, NatscopeError

HISTORY_KEPT = 50
"""Addresses offered again; older ones are forgotten."""
MOST_TYPED = 2048
"""Longest text taken, twice the longest address there can be on the wire."""

_NO_NODE = tr("This is a recording: there is no node that could dial.")


def _half_typed(address: str) -> bool:
    """Tell whether the text may yet become an address: nobody likes red at the first letter."""
    if address.startswith("/"):
        return address.endswith("/") or address.count("/") < 4
    in_brackets = address.startswith("[") and "]:" not in address
    return in_brackets or ":" not in address or address.endswith(":")


@dataclass(frozen=True, slots=True)
class DialWords:
    """What is asked for, and what is done with it."""

    key: str
    """Under which what was typed is remembered."""
    label: str
    placeholder: str
    name: str
    """Of the field, for a screen reader."""
    tooltip: str
    button: str
    button_name: str
    hint: str
    """Stands below while nothing is typed."""
    deed: Callable[[Wishes, str], Awaitable[int]]
    """Gives the connection's id."""
    half_typed: Callable[[str], bool]
    """Tells whether a text that is no address may yet become one."""


DIAL = DialWords(
    key="dial/history",
    label=tr("&Dial"),
    placeholder=tr("Multiaddr of a peer, like /ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…"),
    name=tr("Address to dial"),
    tooltip=tr("A multiaddr. Enter dials. Ctrl+L comes here."),
    button=tr("Dial"),
    button_name=tr("Dial this address"),
    hint=tr("Enter dials. With /p2p/ and a peer id at the end, only that peer is taken."),
    deed=lambda wishes, address: wishes.dial(address),
    half_typed=_half_typed,
)


class DialBar(QWidget):
    """Checks while typing, dials on Enter, and tells the outcome below."""

    dialled = Signal(int)
    """A dial ended with this connection."""

    def __init__(
        self,
        wishes: Wishes | None,
        spawn: Spawn,
        parse: Callable[[str], object],
        theme: Theme,
        state: StateStore,
        words: DialWords = DIAL,
    ) -> None:
        super().__init__()
        self._wishes, self._spawn, self._parse, self._state = wishes, spawn, parse, state
        self._words = words
        self._history = _history(state.load(words.key))
        self._under_way: dict[int, str] = {}
        self._dials = 0
        self._label = plain_label()
        self._label.setText(words.label)
        self.field = QLineEdit()
        self.button = QPushButton(words.button)
        self.hint = plain_label("hint", wrap=True)
        self.result = MessageStrip(theme, tr("Outcome of the dial"), closable=True)
        self._completions = QStringListModel(self._history)
        self._set_up()
        self._lay_out()
        self._check("")

    def _set_up(self) -> None:
        self._label.setBuddy(self.field)
        self.field.setPlaceholderText(self._words.placeholder)
        self.field.setAccessibleName(self._words.name)
        self.field.setToolTip(self._words.tooltip)
        self.field.setMaxLength(MOST_TYPED)
        self.field.setClearButtonEnabled(True)
        completer = QCompleter(self._completions, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self.dial)
        self.button.setProperty("primary", True)
        self.button.setAccessibleName(self._words.button_name)
        self.button.clicked.connect(self.dial)
        if self._wishes is None:
            self.field.setEnabled(False)
            self.button.setEnabled(False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.hint, 1, 1, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(grid)
        layout.addWidget(self.result)

    def focus_field(self) -> None:
        """Let the user type an address."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def dial_now(self, addresses: Sequence[str]) -> None:
        """Dial addresses that came from elsewhere; a single one as if it had been typed.

        Where one of several leads to somebody, that is what is told: not that others do not.
        """
        if len(addresses) == 1:
            self.field.setText(addresses[0])
            self.dial()
        elif self._wishes is not None:
            reached: list[str] = []
            for address in addresses:
                self._remember(address)
                self._begin(self._wishes, address, reached)

    def dial(self) -> None:
        """Dial what was typed, if it can be; below the field stands why it cannot."""
        typed = self.field.text().strip()
        if self._wishes is None or not typed:
            return
        address, problem = self._read(typed)
        if problem:
            self._hint(problem, Tone.BAD)
            say_aloud(self.hint, problem)
            return
        self._remember(typed)
        self._begin(self._wishes, address, [])

    def _begin(self, wishes: Wishes, address: str, reached: list[str]) -> None:
        """Dial; `reached` has what was told of those dialled with it that led to somebody."""
        self._dials += 1
        self._under_way[self._dials] = address
        self.result.tell("\n".join(self._progress()))
        self._spawn(self._dial(wishes, self._dials, address, reached))

    async def _dial(self, wishes: Wishes, number: int, address: str, reached: list[str]) -> None:
        try:
            connection = await self._words.deed(wishes, address)
        except DialError as error:
            self._fail(number, _failure(address, error), reached)
        except NatscopeError as error:
            why = sentence(visible(told(str(error))))
            said = tr("{peer}: {reason}", peer=_short(address), reason=why)
            self._fail(number, said, reached)
        else:
            said = tr(
                "Connected to {peer}: connection {number}.",
                peer=_short(address),
                number=connection,
            )
            reached.append(said)
            self._finish(number, "\n".join(reached), Tone.GOOD)
            if self._read(self.field.text().strip())[0] == address:
                self.field.clear()
            self.dialled.emit(connection)
        finally:
            self._under_way.pop(number, None)

    def _fail(self, number: int, why: str, reached: list[str]) -> None:
        if reached:
            self._finish(number, "\n".join(reached), Tone.GOOD)
        else:
            self._finish(number, why, Tone.BAD)

    def _finish(self, number: int, text: str, tone: Tone) -> None:
        self._under_way.pop(number, None)
        self.result.tell("\n".join([text, *self._progress()]), tone)
        self._check(self.field.text())

    def _progress(self) -> list[str]:
        targets = [_short(address) for address in self._under_way.values()]
        return [tr("Dialling {peers} …", peers=tr(", ").join(targets))] if targets else []

    def _check(self, text: str) -> None:
        """Say while typing whether that is an address."""
        if self._wishes is None:
            self._hint(_NO_NODE, None)
            return
        address = text.strip()
        if not address:
            self._hint(self._words.hint)
            self.button.setEnabled(False)
            return
        meant, problem = self._read(address)
        self.button.setEnabled(not problem)
        if problem:
            self._hint(problem, Tone.BAD if not self._words.half_typed(address) else None)
        else:
            if "/p2p/" in meant:
                said = tr("\u2713 An address. Enter dials exactly this peer.")
            else:
                said = tr("\u2713 An address. Enter dials whoever answers there.")
            self._hint(said, Tone.GOOD)

    def _read(self, typed: str) -> tuple[str, str]:
        """Give the address that is meant, and what is wrong where there is none."""
        try:
            return str(self._parse(typed)), ""
        except AddressError as error:
            return "", sentence(visible(told(str(error))))

    def _hint(self, text: str, tone: Tone | None = None) -> None:
        self.hint.setText(text)
        restyle(self.hint, tone)

    def _remember(self, address: str) -> None:
        self._history = [address, *(one for one in self._history if one != address)]
        del self._history[HISTORY_KEPT:]
        self._completions.setStringList(self._history)
        self._state.save(self._words.key, json.dumps(self._history))


def _failure(address: str, error: DialError) -> str:
    why = sentence(visible(told(str(error))))
    lines = [tr("Could not reach {peer}. {why}", peer=_short(address), why=why)]
    if says_it_all(address, str(error), error.attempts):
        return lines[0]
    lines += [
        "    " + tr("{peer}: {reason}", peer=short_addr(one.addr), reason=visible(told(one.reason)))
        for one in error.attempts[:20]
    ]
    if len(error.attempts) > 20:
        more = len(error.attempts) - 20
        lines.append("    " + tr("and {n} more", "and {n} more", more))
    return "\n".join(lines)


def _short(address: str) -> str:
    return short_addr(address)


def _history(text: str | None) -> list[str]:
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return []
    if not isinstance(kept, list):
        return []
    return [one for one in kept if isinstance(one, str)][:HISTORY_KEPT]
