"""Recording what the window shows into a file, and opening such files."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from app.text.translation import told, tr
from app.wishes import Spawn
from node import Monitor, NatscopeError, Recorder, Recording

SUFFIX = "natscope"


class Records(QObject):
    """Two deeds of the menu. What becomes of them is said by `say`, in a sentence."""

    def __init__(
        self,
        window: QWidget,
        monitor: Monitor,
        spawn: Spawn,
        say: Callable[[str], object],
        show: Callable[[Recording, str], object],
    ) -> None:
        """Make the deeds.

        Args:
            window: before which dialogs stand.
            monitor: what is recorded.
            spawn: runs coroutines.
            say: tells the user something.
            show: opens a window on a recording, with its title.
        """
        super().__init__(window)
        self._window = window
        self._monitor = monitor
        self._spawn = spawn
        self._say = say
        self._show = show
        self._recorder: Recorder | None = None
        self._path = Path()
        self.record = QAction(tr("Record this session…"), self)
        self.record.triggered.connect(self._toggle)
        self.open = QAction(tr("Open a recording…"), self)
        self.open.triggered.connect(self._choose_recording)

    @property
    def recording(self) -> bool:
        """A file is being written."""
        return self._recorder is not None and self._recorder.running

    def end(self) -> None:
        """Write what is still to be written."""
        recorder, self._recorder = self._recorder, None
        if recorder is not None:
            recorder.close()
        self.record.setText(tr("Record this session…"))

    def begin(self, path: Path) -> None:
        """Record into a new file from now on."""
        try:
            self._recorder = Recorder(self._monitor, path)
        except NatscopeError as error:
            self._say(told(str(error)))
            return
        self._path = path
        self.record.setText(tr("Stop recording"))
        self._say(tr("Everything that happens is written into {path}.", path=path))
        self._spawn(self._run(self._recorder))

    async def load(self, path: Path) -> None:
        """Open a window on a recording. Reading it through takes a while, and a thread."""
        self._say(tr("Reading {path}…", path=path))
        try:
            recording = await asyncio.to_thread(Recording, path)
        except NatscopeError as error:
            self._say(told(str(error)))
            return
        self._say("")
        self._show(recording, path.name)

    # Inside.

    async def _run(self, recorder: Recorder) -> None:
        await recorder.run()
        if self._recorder is recorder:  # nobody stopped it: the file is full, or the disk
            self.end()
            self._say(tr("The recording {path} ended: it is full.", path=self._path))

    def _toggle(self) -> None:
        if self._recorder is not None:
            self.end()
            self._say(tr("Recorded into {path}.", path=self._path))
            return
        chooser = self._chooser(tr("Record into"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # A recording is never written over, so there is nothing to be asked about that.
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.selectFile(time.strftime(f"natscope-%Y-%m-%d-%H%M.{SUFFIX}"))
        chooser.fileSelected.connect(lambda name: self.begin(Path(name)))
        chooser.open()

    def _choose_recording(self) -> None:
        chooser = self._chooser(tr("Open a recording"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self._spawn(self.load(Path(name))))
        chooser.open()

    def _chooser(self, title: str) -> QFileDialog:
        chooser = QFileDialog(self._window, title, QDir.homePath())
        chooser.setNameFilters(
            [
                tr("Recordings ({patterns})", patterns=f"*.{SUFFIX}"),
                tr("All files ({patterns})", patterns="*"),
            ]
        )
        chooser.setDefaultSuffix(SUFFIX)
        chooser.finished.connect(chooser.deleteLater)
        return chooser
