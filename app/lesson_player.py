"""One lesson as it is given: which step is shown, what was predicted, what came of those played."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.lab_run import START_SECONDS
from app.text.translation import told
from app.wishes import Spawn

if TYPE_CHECKING:
    from app.lab_run import LabRun
    from node.lab_world import Topology
    from node.lesson import Lesson, Outcome, Step

WAIT_SECONDS = 3.0
"""A wait of the lesson is over in so many of the viewer's seconds, however long it is."""
HURRY_MS = 16
"""Between two moves while time passes faster than the lab is played."""
HURRY_BUDGET = 0.010
"""Real seconds for one of them."""
SLICE = 0.05
"""Lab seconds after which it is looked whether it is time to stop."""
LESSON_SPEED = 0.05
"""At this a packet takes nearly half a second for a line of 20 ms, and a call some seconds."""

OpenLab = Callable[["Topology"], "LabRun"]
"""Lets a new lab stand where everybody looks."""


class LessonPlayer(QObject):
    """Steps are played once each and in order; those that were can be looked at again."""

    changed = Signal()
    """Another step is shown, or something about it is new."""
    moved = Signal()
    """What is being done while a step plays is new."""
    step_shown = Signal(str)
    """The router or host to look at; empty: the whole drawing."""

    def __init__(self, lesson: Lesson, open_lab: OpenLab, spawn: Spawn) -> None:
        """Begin a lesson: its lab is opened at once."""
        super().__init__()
        self.lesson = lesson
        self.at = 0
        """The step that is shown, counted from 0."""
        self.outcomes: list[Outcome] = []
        self.predictions: dict[int, int] = {}
        """Which answer was chosen, by step."""
        self.doing = ""
        self.error = ""
        """Why a step could not be played to its end."""
        self._open_lab = open_lab
        self._spawn = spawn
        self._future: asyncio.Future[Outcome] | None = None
        self._starting = False
        self._skips = False
        self._hurry = QTimer(self)
        self._hurry.setInterval(HURRY_MS)
        self._hurry.timeout.connect(self._move)
        self._begin()

    # What there is.

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.lesson.steps[self.at]

    @property
    def outcome(self) -> Outcome | None:
        """What came of it; None: it was not played yet."""
        return self.outcomes[self.at] if self.at < len(self.outcomes) else None

    @property
    def prediction(self) -> int | None:
        """Which answer was chosen for it."""
        return self.predictions.get(self.at)

    @property
    def playing(self) -> bool:
        """A step is being played."""
        return self._starting or self._future is not None

    @property
    def can_play(self) -> bool:
        """The step that is shown is the next to be played."""
        return not self.playing and not self.error and self.at == len(self.outcomes)

    @property
    def can_go_on(self) -> bool:
        """There is a next step, and this one was played."""
        return self.outcome is not None and self.at + 1 < len(self.lesson.steps)

    @property
    def at_end(self) -> bool:
        """The last step was played, and is shown."""
        return self.outcome is not None and self.at + 1 == len(self.lesson.steps)

    # What can be done.

    def predict(self, answer: int) -> None:
        """Choose an answer; once the step is played it stands."""
        if self.can_play and self.step.question is not None:
            self.predictions[self.at] = answer
            self.changed.emit()

    def play(self) -> None:
        """Play the step that is shown."""
        if self.can_play:
            self._starting = True
            self.changed.emit()
            self._spawn(self._play(self._lab, self.at))

    def skip(self) -> None:
        """Let the rest of the step pass at once."""
        if self.playing:
            self._skips = True
            self._lab.play()

    def go_on(self) -> None:
        """Show the next step."""
        if self.can_go_on:
            self._show(self.at + 1)

    def go_back(self) -> None:
        """Show the step before."""
        if self.at > 0 and not self.playing:
            self._show(self.at - 1)

    def restart(self) -> None:
        """Begin anew, with a new lab."""
        self.leave()
        self._starting = False
        self.at = 0
        self.outcomes, self.predictions, self.error = [], {}, ""
        self._begin()
        self.changed.emit()

    def leave(self) -> None:
        """Let go of the lab; what is being played ends unfinished."""
        future, self._future = self._future, None
        if future is not None:
            future.cancel()

    def uses(self, lab: LabRun) -> bool:
        """Whether the lesson plays on this lab."""
        return lab is self._lab

    # Inside.

    def _begin(self) -> None:
        from node.lesson import LessonRun

        lab = self._lab = self._open_lab(self.lesson.topology)
        self._run = LessonRun(self.lesson, lab.world)
        lab.world.advance(START_SECONDS)
        lab.pause()  # what a step says of the lab is to be so while it is read
        lab.choose_speed(LESSON_SPEED)
        lab.moved.connect(self._watch)
        self.step_shown.emit(self.step.show)

    def _show(self, number: int) -> None:
        self.at = number
        self.step_shown.emit(self.step.show)
        self.changed.emit()

    async def _play(self, lab: LabRun, number: int) -> None:
        from node import NatscopeError

        self._starting = False
        if lab is not self._lab:  # begun anew before it began
            return
        self._skips = False
        future = self._future = lab.world.begin(self._run.play(number))
        lab.play()
        self._hurry.start()
        try:
            self.outcomes.append(await future)
        except NatscopeError as error:
            self.error = told(str(error))
        except asyncio.CancelledError:
            if self._future is future:  # the window closes; else the lesson was left
                raise
        finally:
            if self._future is future:
                self._hurry.stop()
                lab.pause()
                self._future, self.doing = None, ""
                self.changed.emit()

    def _watch(self, _seconds: float) -> None:
        """Follow what is being done."""
        if self._future is not None and self._run.doing != self.doing:
            self.doing = self._run.doing
            self.moved.emit()

    def _move(self) -> None:
        """Let time pass beside the lab's own slow motion: to skip, or as the lesson waits.

        In slices: the lab is to stand still at the moment when the step is over.
        """
        lab, run, future = self._lab, self._run, self._future
        if future is None or not lab.playing:
            return
        left = run.waits_for / WAIT_SECONDS * HURRY_MS / 1000
        ends = time.perf_counter() + HURRY_BUDGET
        while not future.done() and time.perf_counter() < ends:
            if not self._skips and (left <= 0 or not run.waits_for):
                break
            lab.world.advance(SLICE if self._skips else min(left, SLICE), budget=HURRY_BUDGET)
            left -= SLICE
        lab.moved.emit(HURRY_MS / 1000)
