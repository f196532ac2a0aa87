"""What Natscope needs of a Linux system beside Python, and what each distribution calls it.

Only the standard library here: this runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
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
"""What Qt and its X11 plugin link to and do not bring along, with the Debian package of each."""

APT = "apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120"
DNF = "dnf install -y"


def missing_libraries() -> list[str]:
    """Give the libraries of Qt that cannot be loaded here; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def _manager() -> str | None:
    return next((name for name in ("apt-get", "dnf") if shutil.which(name)), None)


def library_packages(libraries: list[str]) -> list[str]:
    """Name the packages of these libraries as the package manager here knows them."""
    if _manager() == "apt-get":
        return sorted({LIBRARIES[name] for name in libraries})
    # RPM finds a package by the library that it provides, whatever the release calls it.
    suffix = "()(64bit)" if sys.maxsize > 2**32 else ""
    return [name + suffix for name in libraries]


def venv_packages() -> list[str]:
    """Name the packages that bring `venv` and pip to this Python."""
    if _manager() == "apt-get":
        return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]
    return ["python3-pip", "python3-setuptools"]


def command_for(packages: list[str]) -> str | None:
    """Give the command with which a person installs; None where the package manager is unknown."""
    manager = _manager()
    if manager is None:
        return None
    command = f"{APT if manager == 'apt-get' else DNF} {shlex.join(packages)}"
    if os.geteuid() == 0:
        return command
    return f"sudo {command}" if shutil.which("sudo") else f"su -c {shlex.quote(command)}"


def may_install() -> bool:
    """Say whether this user may install packages without being asked for a password."""
    if os.geteuid() == 0:
        return True
    if shutil.which("sudo") is None:
        return False
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return asked.returncode == 0


def install(packages: list[str]) -> bool:
    """Install, as a user who may; say whether it was done."""
    quiet = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet += ["env", "DEBIAN_FRONTEND=noninteractive"]
    if _manager() != "apt-get":
        return _run([*quiet, *DNF.split(), *packages])
    # A list that cannot be fetched does not matter if the packages are found without it.
    _run([*quiet, "apt-get", "update", "-qq", "-o", "DPkg::Lock::Timeout=120"])
    return _run([*quiet, *APT.split(), *packages])


def _run(command: list[str]) -> bool:
    done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return done.returncode == 0
