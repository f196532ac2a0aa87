"""Windows on the nodes of a lab: each host has the same pages as the real node."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QWidget

from app.pages.page import OpenNode
from node import Monitor
from node.lab_world import LabView, LabWorld


class LabWindows:
    """Opens one window for each host, and closes them all."""

    def __init__(self, open_node: OpenNode | None) -> None:
        self._open_node = open_node
        self._windows: dict[str, tuple[QWidget, Monitor]] = {}

    @property
    def open(self) -> dict[str, QWidget]:
        """The windows that are open, by host."""
        return {name: window for name, (window, _) in self._windows.items()}

    def show(self, world: LabWorld, host: str) -> None:
        """Open the window of a host, or bring it to the front. Raises TopologyError."""
        kept = self._windows.get(host)
        if kept is not None:
            kept[0].raise_()
            kept[0].activateWindow()
        elif self._open_node is not None:
            monitor, wishes = world.monitor(host), world.wishes(host)
            window = self._open_node(monitor, wishes, host, lambda: world.now)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(partial(self._forget, host, id(window)))
            self._windows[host] = (window, monitor)
            window.show()

    def renew(self, world: LabWorld, view: LabView) -> None:
        """Close the windows of hosts that are gone; a node that began anew has another window."""
        running = {one.plan.name for one in view.hosts if one.running}
        hosts = {one.plan.name for one in view.hosts}
        for name, (window, monitor) in list(self._windows.items()):
            if name not in hosts:
                self._close(name)
            elif name in running and world.monitor(name) is not monitor:
                geometry: QByteArray = window.saveGeometry()
                self._close(name)
                self.show(world, name)
                self._windows[name][0].restoreGeometry(geometry)

    def close(self) -> None:
        """Close them all."""
        for name in list(self._windows):
            self._close(name)

    def _close(self, name: str) -> None:
        window, _ = self._windows.pop(name)
        window.close()

    def _forget(self, name: str, window: int, _gone: object = None) -> None:
        kept = self._windows.get(name)
        if kept is not None and id(kept[0]) == window:
            del self._windows[name]
