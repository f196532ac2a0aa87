"""The time of a recording: play, stop, go to a moment, faster and slower."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStyle,
    QStyleOptionSlider,
)

from app.text.format import age, duration
from app.text.translation import localized, tr
from app.widgets.message_strip import plain_label
from app.wishes import Spawn
from node import Recording

STEPS = 10
"""Places of the slider for each second."""
STEP_SECONDS = 5
PAGE_SECONDS = 60
LOOK_MS = 200
SPEEDS = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0)


class _Slider(QSlider):
    """Goes where it is clicked, and not a page further."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the place under the pointer."""
        at, room = round(event.position().x()), self.width()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
        if handle.contains(event.position().toPoint()):
            super().mousePressEvent(event)
            return
        whole = max(1, room - handle.width())
        self.setValue(
            QStyle.sliderValueFromPosition(
                self.minimum(), self.maximum(), at - handle.width() // 2, whole, backwards
            )
        )


class ReplayBar(QFrame):
    """Stands below the pages of a recording. Space plays and stops while it has the keyboard."""

    moved = Signal(bool)
    """Another moment is shown; true: an earlier one, and what came after it is to be forgotten."""

    def __init__(self, recording: Recording, spawn: Spawn) -> None:
        super().__init__()
        self.setObjectName("replay")
        self._recording = recording
        self._spawn = spawn
        self._moving = False
        self.play = QPushButton()
        self.play.setProperty("flat", True)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, max(1, round(recording.seconds * STEPS)))
        self.slider.setSingleStep(STEP_SECONDS * STEPS)
        self.slider.setPageStep(PAGE_SECONDS * STEPS)
        self.slider.setTracking(False)
        self.slider.setAccessibleName(tr("Moment of the recording"))
        self.time = plain_label()
        self.speed = QComboBox()
        self.speed.setAccessibleName(tr("Speed"))
        for speed in sorted({*SPEEDS, recording.speed}):
            self.speed.addItem(localized(f"{speed:g}\u00d7"), speed)
        self.speed.setCurrentIndex(self.speed.findData(recording.speed))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._lay_out()
        self.play.clicked.connect(self.toggle)
        self.slider.valueChanged.connect(self._chosen)
        self.slider.sliderMoved.connect(self._show_time)
        self.speed.activated.connect(lambda: self._choose_speed())
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self.play)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.time)
        layout.addWidget(self.speed)

    def toggle(self) -> None:
        """Play or stop; from the end, play from the beginning."""
        recording = self._recording
        if recording.playing and not recording.finished:
            recording.pause()
        elif recording.position >= recording.seconds:
            recording.play()
            self.go_to(0.0)
        else:
            recording.play()
        self.refresh()

    def go_to(self, seconds: float) -> None:
        """Show another moment, once it has been read."""
        if not self._moving:
            self._moving = True
            self._spawn(self._go_to(seconds))

    def refresh(self) -> None:
        """Follow the time."""
        if self._moving:
            return
        position = self._recording.position
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(round(position * STEPS))
            self.slider.blockSignals(False)
            self._show_time(round(position * STEPS))
        running = self._recording.playing and position < self._recording.seconds
        self.play.setText(tr("Pause") if running else tr("Play"))

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    async def _go_to(self, seconds: float) -> None:
        back = seconds < self._recording.position
        try:
            await self._recording.move_to(seconds)
        finally:
            self._moving = False
        self.moved.emit(back)
        self.refresh()

    def _chosen(self, place: int) -> None:
        self.go_to(place / STEPS)

    def _show_time(self, place: int) -> None:
        whole = duration(self._recording.seconds)
        self.time.setText(tr("{now} of {whole}", now=age(place // STEPS), whole=whole))

    def _choose_speed(self) -> None:
        playing = self._recording.playing
        self._recording.play(float(self.speed.currentData()))
        if not playing:
            self._recording.pause()
