"""What is done to a lab by hand: build, change, undo, open, save. Faults are said in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.lab_edits import (
    added,
    bring_about,
    changed,
    free_name,
    needs_new_world,
    plan_named,
    removed,
    starting_anew,
)
from app.models.lab_words import PRESETS
from app.text.format import sentence, visible
from app.text.translation import told, tr
from app.theme import Theme
from app.widgets.lab_forms import HostForm, RouterForm
from node import NatscopeError
from node.lab_world import (
    INTERNET,
    HostPlan,
    LabWorld,
    Plan,
    RouterPlan,
    Topology,
    load_topology,
    save_topology,
)

UNDO_KEPT = 50
"""Changes that can be taken back."""
LARGEST_FILE = 1_000_000
"""Bytes: more than a thousand hosts take."""
_FILES = tr("Labs (*.toml);;All files (*)")
F = TypeVar("F", HostForm, RouterForm)


class LabBuilder(QObject):
    """Changes the world that `world` gives; asks for a new one where that is needed."""

    built_anew = Signal(object)
    """A LabWorld that is to take the place of the one shown."""
    done = Signal()
    """The world was changed."""
    said = Signal(str)
    failed = Signal(str)
    """What went wrong, as a sentence; empty: nothing any more."""
    can_undo = Signal(bool)

    def __init__(self, parent: QWidget, theme: Theme, world: Callable[[], LabWorld]) -> None:
        super().__init__(parent)
        self._widget, self._theme, self._world = parent, theme, world
        self._before: list[Topology] = []

    @property
    def topology(self) -> Topology:
        """The lab as it is now."""
        return self._world().topology

    def forget(self) -> None:
        """Another lab is shown: nothing of the one before can be taken back."""
        self._before.clear()
        self.can_undo.emit(False)

    # What the user asks for.

    def add_host(self, within: str = INTERNET) -> HostForm:
        """Describe a new host."""
        plan = HostPlan(free_name(self.topology, "host"), within=within)
        return self._show(self._host_form(tr("Add a host"), plan, self._add))

    def add_router(self, within: str = INTERNET) -> RouterForm:
        """Describe a new router."""
        plan = RouterPlan(free_name(self.topology, "router"), within=within)
        return self._show(self._router_form(tr("Add a router"), plan, self._add))

    def edit(self, name: str) -> HostForm | RouterForm | None:
        """Change anything of a host or router."""
        plan = plan_named(self.topology, name)
        if isinstance(plan, RouterPlan):
            return self._show(self._router_form(name, plan, lambda new: self._change(name, new)))
        if isinstance(plan, HostPlan):
            return self._show(self._host_form(name, plan, lambda new: self._change(name, new)))
        return None

    def choose_kind(self, name: str, number: int) -> None:
        """Make a router one of the kinds in `PRESETS`."""
        plan = plan_named(self.topology, name)
        if isinstance(plan, RouterPlan):
            new, before = PRESETS[number].put_on(plan), self._world()
            self._try(lambda: self._change(name, new))
            if self._world() is not before:
                return  # it was said that all began anew
            self.said.emit(
                tr(
                    "{name} is a {kind} now; its table is empty.",
                    name=name,
                    kind=PRESETS[number].name,
                )
            )

    def put(self, name: str, x: float, y: float) -> None:
        """Draw something elsewhere."""
        plan = plan_named(self.topology, name)
        if plan is not None:
            self._try(lambda: self._change(name, replace(plan, at=(x, y))))

    def delete(self, name: str) -> None:
        """Take a host or router away."""
        if plan_named(self.topology, name) is None:
            return
        behind = [plan.name for plan in self.topology.plans if plan.within == name]
        if behind:
            who = tr(", ").join(behind)
            self.failed.emit(tr("{who} would be cut off: move or delete them first.", who=who))
            return
        self._try(lambda: self._become(removed(self.topology, name)))
        self.said.emit(tr("{name} is gone. Ctrl+Z brings it back.", name=name))

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            before = self._before.pop()
            self.can_undo.emit(bool(self._before))
            self._try(lambda: self._become(before, keep=False))

    def ask_open(self) -> QFileDialog:
        """Let the user choose a file to read."""
        dialog = self._file_dialog(tr("Open a lab"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()
        return dialog

    def ask_save(self) -> QFileDialog:
        """Let the user choose a file to write."""
        dialog = self._file_dialog(tr("Save this lab"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self.save)
        dialog.open()
        return dialog

    def open(self, path: str) -> None:
        """Read a lab from a file, and begin it."""
        try:
            with Path(path).open("rb") as file:
                data = file.read(LARGEST_FILE + 1)
            if len(data) > LARGEST_FILE:
                self.failed.emit(tr("{path} is too large to be a lab.", path=path))
                return
            world = LabWorld(load_topology(data.decode("utf-8")))
        except OSError as error:
            self.failed.emit(
                tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
            )
        except UnicodeDecodeError:
            self.failed.emit(tr("{path} is no text file.", path=path))
        except NatscopeError as error:
            why = sentence(visible(told(str(error))))
            self.failed.emit(tr("{file}: {reason}", file=Path(path).name, reason=why))
        else:
            self.failed.emit("")
            self.forget()
            self.built_anew.emit(world)
            self.said.emit(
                tr("Opened {name}: {size}.", name=Path(path).name, size=_size(self.topology))
            )

    def save(self, path: str) -> None:
        """Write the lab as it is into a file."""
        try:
            Path(path).write_text(save_topology(self.topology), encoding="utf-8")
        except OSError as error:
            self.failed.emit(
                tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
            )
        else:
            self.failed.emit("")
            self.said.emit(
                tr("Saved {name}: {size}.", name=Path(path).name, size=_size(self.topology))
            )

    # How it is done.

    def _add(self, plan: Plan) -> None:
        self._become(added(self.topology, plan))

    def _change(self, name: str, plan: Plan) -> None:
        self._become(changed(self.topology, name, plan))

    def _become(self, wanted: Topology, *, keep: bool = True) -> None:
        """Bring the world to what is wanted, in place where that can be. Raises TopologyError."""
        before = self.topology
        if wanted == before:
            return
        if needs_new_world(before, wanted):
            world = LabWorld(wanted)
            self.built_anew.emit(world)
            self.said.emit(tr("Every host and router was restarted: the networks are others now."))
        else:
            bring_about(self._world(), wanted)
            self._tell_restarted(before, wanted)
        if keep:
            self._before = [*self._before[-UNDO_KEPT + 1 :], before]
            self.can_undo.emit(True)
        self.failed.emit("")
        self.done.emit()

    def _tell_restarted(self, before: Topology, wanted: Topology) -> None:
        for plan in starting_anew(before, wanted):
            self.said.emit(
                tr("{name} restarted: its table is empty.", name=plan.name)
                if isinstance(plan, RouterPlan)
                else tr("The node of {name} starts anew.", name=plan.name)
            )

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except NatscopeError as error:
            self.failed.emit(sentence(visible(told(str(error)))))
            self.done.emit()

    def _host_form(self, title: str, plan: HostPlan, apply: Callable[[Plan], None]) -> HostForm:
        return HostForm(self._widget, self._theme, title, plan, self.topology, apply)

    def _router_form(
        self, title: str, plan: RouterPlan, apply: Callable[[Plan], None]
    ) -> RouterForm:
        return RouterForm(self._widget, self._theme, title, plan, self.topology, apply)

    def _show(self, form: F) -> F:
        form.open()
        form.name.setFocus()
        form.name.selectAll()
        return form

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._widget, title, "", _FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _size(topology: Topology) -> str:
    return tr(
        "{hosts} and {routers}",
        hosts=tr("{n} host", "{n} hosts", len(topology.hosts)),
        routers=tr("{n} router", "{n} routers", len(topology.routers)),
    )
