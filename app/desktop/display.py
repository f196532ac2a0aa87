"""Whether a window can be opened here, asked before Qt is: where it cannot, Qt ends the process."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""System libraries that Qt links to and does not bring along, with the Debian package of each."""
X11_PACKAGES = {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""The same for Qt's X11 plugin."""


def missing_qt() -> str | None:
    """Why Qt cannot be loaded, in words that say what to install; None if it can. Loads it."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - to see whether it can be
    except ImportError as error:
        missing = [name for name in PACKAGES if not _loads(name)]
        return _install(missing, PACKAGES) if missing else f"Qt cannot be loaded ({error})"
    return None


def no_display(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, in words; None if one can. Qt's libraries are there already."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not (wayland or x11):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if wayland and _wayland_answers():
        return None
    if not x11:
        return f"the display {wayland} does not answer"
    missing = [name for name in X11_PACKAGES if not _loads(name)]
    if missing:
        return _install(missing, X11_PACKAGES)
    return None if _x11_answers() else f"the display {x11} does not answer"


def draw_offscreen() -> None:
    """From now on, windows are drawn into memory only."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _install(missing: list[str], packages: Mapping[str, str]) -> str:
    names = " ".join(packages[name] for name in missing)
    return (
        f"Qt needs system libraries that are missing: {', '.join(missing)} "
        f"(Debian, Ubuntu: sudo apt-get install {names})"
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _wayland_answers() -> bool:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)
