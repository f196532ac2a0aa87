"""Beside the lab's drawing: what is selected, what can be done with it, and all that is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.lab_words import PRESETS
from app.text.translation import tr
from app.widgets.details_pane import DetailsPane
from app.widgets.lab_bar import popup_under
from node.lab_world import HostView, LabView, RouterPlan

_NOTHING = tr("Choose a host or router")
T = TypeVar("T")


class LabSide(QWidget):
    """A list of hosts and routers, buttons, and the details."""

    node_chosen = Signal(str)
    open_asked = Signal(str)
    """Open the Natscope of a host."""
    run_asked = Signal(str)
    """Start the node of a host, or stop it."""
    test_asked = Signal(str)
    """Let a host ask whether others can reach it."""
    dial_asked = Signal(str, str)
    """Let a host dial another."""
    edit_asked = Signal(str)
    kind_asked = Signal(str, int)
    """Make a router one of that kind, by its number in `PRESETS`."""
    restart_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, facts: DetailsPane) -> None:
        super().__init__()
        self.facts = facts
        self._name = ""
        self._hosts: list[str] = []
        self._plan: RouterPlan | None = None
        self.picker = QComboBox()
        self.picker.setAccessibleName(tr("Host or router"))
        self.picker.addItem(_NOTHING, "")
        self.picker.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.picker.setMinimumContentsLength(12)
        self.natscope = _button(
            tr("Open its Natscope"), tr("The same pages as those of the real node")
        )
        self.running = _button(
            tr("Stop its node"), tr("Stop the program on this host, or start it")
        )
        self.dial = _button(tr("Dial \u25be"), tr("Let this host connect to another one now"))
        self.test = _button(
            tr("Test now"), tr("Ask everybody who can tell whether others can reach it")
        )
        self.kind = _button(tr("NAT type \u25be"), tr("Make it another kind of router, now"))
        self.restart = _button(
            tr("Restart"), tr("Let it forget its table, as when it is switched off")
        )
        self.edit = _button(tr("Edit\u2026"), tr("Name, network, and everything else"))
        self.delete = _button(tr("Delete"), tr("Take it away. Delete key"))
        self._of_host = (self.natscope, self.test, self.running, self.dial)
        self._of_router = (self.kind, self.restart)
        self._lay_out()
        self._connect()
        self._show_buttons(host=False, router=False)

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.natscope, 0, 0)
        buttons.addWidget(self.test, 0, 1)
        for column, one in enumerate((self.kind, self.restart)):
            buttons.addWidget(one, 0, column)
        for column, one in enumerate((self.running, self.dial)):
            buttons.addWidget(one, 1, column)
        for column, one in enumerate((self.edit, self.delete)):
            buttons.addWidget(one, 2, column)
        top = QVBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.picker)
        top.addLayout(buttons)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(6)
        self._parts.addLayout(top)
        self._parts.addWidget(self.facts, 1)
        self._top = top

    def _connect(self) -> None:
        self.picker.activated.connect(lambda: self.node_chosen.emit(str(self.picker.currentData())))
        for button, signal in (
            (self.natscope, self.open_asked),
            (self.test, self.test_asked),
            (self.running, self.run_asked),
            (self.restart, self.restart_asked),
            (self.edit, self.edit_asked),
            (self.delete, self.delete_asked),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self._name))
        self.dial.clicked.connect(lambda: popup_under(self.dial_menu(), self.dial))
        self.kind.clicked.connect(lambda: popup_under(self.kind_menu(), self.kind))

    def lie_flat(self, *, flat: bool) -> None:
        """Put the details beside the buttons, where there is more room across than down."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if flat else direction.TopToBottom)
        self._parts.setContentsMargins(0, 8 if flat else 0, 0, 0)
        if flat:
            self._top.addStretch(1)
        elif self._top.count() > 2:
            self._top.takeAt(2)

    def show_view(self, view: LabView) -> None:
        """Offer what there is."""
        routers = [one.plan.name for one in view.routers]
        self._hosts = [one.plan.name for one in view.hosts]
        offered = [(name, tr("{name} (router)", name=name)) for name in routers]
        offered += [(name, tr("{name} (host)", name=name)) for name in self._hosts]
        there = [str(self.picker.itemData(n)) for n in range(1, self.picker.count())]
        if there != [name for name, _ in offered]:
            self.picker.clear()
            self.picker.addItem(_NOTHING, "")
            for name, title in offered:
                self.picker.addItem(title, name)
        self._pick()

    def show_host(self, host: HostView) -> None:
        """Offer what can be done with a host."""
        self._name, self._plan = host.plan.name, None
        self._show_buttons(host=True, router=False)
        self.running.setText(tr("Stop its node") if host.running else tr("Start its node"))
        self.natscope.setEnabled(host.running)
        self.test.setEnabled(host.running)
        self.dial.setEnabled(host.running and len(self._hosts) > 1)
        self._pick()

    def show_router(self, plan: RouterPlan) -> None:
        """Offer what can be done with a router."""
        self._name, self._plan = plan.name, plan
        self._show_buttons(host=False, router=True)
        self._pick()

    def show_nothing(self) -> None:
        """Offer nothing: a packet, or nothing, is selected."""
        self._name, self._plan = "", None
        self._show_buttons(host=False, router=False)
        self._pick()

    def dial_menu(self) -> QMenu:
        """Make the menu of hosts that can be dialled."""
        name = self._name
        others = [(one, one) for one in self._hosts if one != name]
        return self._menu(others, lambda other: self.dial_asked.emit(name, other))

    def kind_menu(self) -> QMenu:
        """Make the menu of kinds of router; the one that it is is checked."""
        name, plan = self._name, self._plan
        kinds = [(preset.name, number) for number, preset in enumerate(PRESETS)]
        menu = self._menu(kinds, lambda number: self.kind_asked.emit(name, number))
        menu.setToolTipsVisible(True)
        for action, preset in zip(menu.actions(), PRESETS, strict=True):
            action.setToolTip(preset.help)
            action.setCheckable(True)
            action.setChecked(plan is not None and preset.fits(plan))
        return menu

    def _menu(self, entries: Sequence[tuple[str, T]], do: Callable[[T], object]) -> QMenu:
        menu = QMenu(self)
        for text, value in entries:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, value=value: do(value))
        return menu

    def _show_buttons(self, *, host: bool, router: bool) -> None:
        for one in self._of_host:
            one.setVisible(host)
        for one in self._of_router:
            one.setVisible(router)
        for one in (self.edit, self.delete):
            one.setVisible(host or router)

    def _pick(self) -> None:
        self.picker.setCurrentIndex(max(0, self.picker.findData(self._name)))


def _button(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tooltip)
    return button
