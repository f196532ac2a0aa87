"""The bar over the lab's drawing: play, step, speed; build, undo, open, save."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from app.lab_run import SPEEDS, LabRun
from app.models.lab_words import lab_time
from app.text.translation import tr
from app.theme import Theme
from app.widgets.message_strip import plain_label


class LabBar(QWidget):
    """Steers a run, and asks the page for everything else."""

    add_host_asked = Signal()
    add_router_asked = Signal()
    undo_asked = Signal()
    open_asked = Signal()
    save_asked = Signal()
    lessons_asked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._run: LabRun | None = None
        self.play = _button(tr("Pause"), tr("Let the lab's time pass, or stand still. Space"))
        self.step = _button(
            tr("Step"), tr("Go on to the next thing that happens, and stop. Full stop key")
        )
        self.speed = QComboBox()
        self.speed.setAccessibleName(tr("Speed"))
        self.speed.setToolTip(tr("How fast the lab's time passes while you look at it"))
        for speed in SPEEDS:
            self.speed.addItem(speed_words(speed), speed)
        self.hurry = _button(tr("Skip quiet"), tr("Go at full pace while no packet is under way"))
        self.hurry.setCheckable(True)
        self.time = plain_label("muted")
        self.time.setToolTip(tr("The lab's own time since it began"))
        self.large = _button(tr("Big picture"), tr("Only the drawing, as large as it goes. Ctrl+B"))
        self.large.setCheckable(True)
        self.lessons = _button(tr("Lessons"), tr("Show the lessons, or hide them"))
        self.lessons.setCheckable(True)
        self.lessons.hide()
        self.add = _button(tr("Add \u25be"), tr("Add a host or a router"))
        self.add.setAccessibleName(tr("Add a host or a router"))
        self.undo = _button(tr("Undo"), tr("Take back the last change. Ctrl+Z"))
        self.open = _button(tr("Open\u2026"), tr("Open a lab from a file"))
        self.save = _button(tr("Save\u2026"), tr("Save this lab as a file"))
        self.undo.setEnabled(False)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._running, self._building = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        running, building = self._running, self._building
        for one in (self.play, self.step, self.speed, self.hurry, self.time):
            running.addWidget(one)
        running.addStretch(1)
        for one in (self.large, self.lessons, self.add, self.undo, self.open, self.save):
            building.addWidget(one)
        building.addStretch(0)
        for line in (running, building):
            line.setSpacing(6)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._lines.addLayout(running, 1)
        self._lines.addLayout(building)

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggle_play)
        self.step.clicked.connect(self.step_once)
        self.speed.activated.connect(self._choose_speed)
        self.hurry.toggled.connect(self._choose_hurry)
        self.add.clicked.connect(self._show_add_menu)
        self.undo.clicked.connect(self.undo_asked)
        self.open.clicked.connect(self.open_asked)
        self.save.clicked.connect(self.save_asked)
        self.lessons.toggled.connect(self.lessons_asked)

    def steer(self, run: LabRun) -> None:
        """Steer this run from now on."""
        if self._run is not None:
            self._run.changed.disconnect(self._show)
        self._run = run
        run.changed.connect(self._show)
        self.hurry.setChecked(run.hurries)
        self._show()
        self.show_time(run.world.now)

    def show_time(self, now: float) -> None:
        """Say how late it is in the lab."""
        self.time.setText(lab_time(now))

    def toggle_play(self) -> None:
        """Play, or pause."""
        if self._run is not None:
            (self._run.pause if self._run.playing else self._run.play)()

    def step_once(self) -> None:
        """Go on to the next thing that happens."""
        if self._run is not None:
            self._run.step()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for no more than two lines need: else one line would never become two."""
        widest = max(one.minimumSize().width() for one in (self._running, self._building))
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take two lines where one is too short."""
        super().resizeEvent(event)
        parts = self._running, self._building
        needed = sum(one.sizeHint().width() for one in parts) + self._lines.spacing()
        wide = self.width() >= needed
        direction = QBoxLayout.Direction
        self._lines.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _show(self) -> None:
        if self._run is not None:
            self.play.setText(tr("Pause") if self._run.playing else tr("Play"))
            self.speed.setCurrentIndex(self.speed.findData(self._run.speed))

    def _choose_speed(self) -> None:
        if self._run is not None:
            self._run.choose_speed(float(self.speed.currentData()))

    def _choose_hurry(self, chosen: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self._run is not None:
            self._run.hurries = chosen

    def _show_add_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Add a host\u2026")).triggered.connect(lambda: self.add_host_asked.emit())
        menu.addAction(tr("Add a router\u2026")).triggered.connect(
            lambda: self.add_router_asked.emit()
        )
        popup_under(menu, self.add)


def popup_under(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def speed_words(speed: float) -> str:
    """In words: `1/50 speed`, `real time`."""
    if speed == 1.0:
        return tr("real time")
    return (
        tr("1/{times} speed", times=round(1 / speed))
        if speed < 1
        else tr("{speed:g} \u00d7 faster", speed=speed)
    )


def _button(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tooltip)
    return button
