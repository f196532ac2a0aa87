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
from app.widgets.record_mark import RecordMark, told_of_the_file
from app.wishes import Spawn
from node import Monitor, NatscopeError, Recorder, Recording

SUFFIX = "natscope"


class Records(QObject):
    """Two deeds of the menu. What becomes of them is said by `say`, in a sentence.

    `mark` says all the time that something is recorded, and can stop it.
    """

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
        self._lent = False
        """The recorder is the session's own: its file goes on until the node has ended."""
        self.mark = RecordMark()
        self.mark.stop_wanted.connect(self._stop)
        self.record = QAction(tr("Record this session…"), self)
        self.record.setToolTip(told_of_the_file())
        self.record.triggered.connect(self._toggle)
        self.open = QAction(tr("Open a recording…"), self)
        self.open.triggered.connect(self._choose_recording)

    @property
    def recording(self) -> bool:
        """A file is being written."""
        return self._recorder is not None and self._recorder.running

    def end(self) -> None:
        """Write what is still to be written; what was lent is closed by who lent it."""
        recorder, self._recorder = self._recorder, None
        if recorder is not None and not self._lent:
            recorder.close()
        self.mark.clear()
        self.record.setText(tr("Record this session…"))

    def begin(self, path: Path) -> None:
        """Record into a new file from now on."""
        try:
            self._recorder = Recorder(self._monitor, path)
        except NatscopeError as error:
            self._say(told(str(error)))
            return
        self._show_recorder(self._recorder, path, lent=False)
        said = tr("Everything that happens is written into {path}.", path=path.name)
        self._say(f"{said} {told_of_the_file()}")
        self._spawn(self._recorder.run())

    def borrow(self, recorder: Recorder, path: Path) -> None:
        """Tell of a recorder that runs already; the user may stop it, nobody else here does."""
        self._show_recorder(recorder, path, lent=True)

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

    def _show_recorder(self, recorder: Recorder, path: Path, *, lent: bool) -> None:
        self._recorder, self._path, self._lent = recorder, path, lent
        self.record.setText(tr("Stop recording"))
        self.mark.show_recorder(recorder, path)

    def _stop(self) -> None:
        recorder, path = self._recorder, self._path
        if recorder is None:
            return
        full = not recorder.running
        recorder.close()
        self.end()
        if full:
            self._say(tr("The recording {path} ended: it is full.", path=path))
        else:
            self._say(tr("Recorded into {path}.", path=path))

    def _toggle(self) -> None:
        if self._recorder is not None:
            self._stop()
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
