"""The packages under dist/, if they have been built here; and what running them takes."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

from node.config import VERSION

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PACKAGING = ROOT / "packaging"
WANTED = os.environ.get("NATSCOPE_PACKAGE", "")
"""`required`: a package that is not there is a failure; `later`: the packages are not yet made."""
REQUIRED = WANTED == "required"
MACHINE = f"linux-{os.uname().machine}" if hasattr(os, "uname") else ""
NAME = f"natscope-{VERSION}-{MACHINE}"
TARBALL = DIST / f"{NAME}.tar.xz"
ONE_FILE = DIST / NAME
SBOM = DIST / f"{NAME}.cdx.json"
LIST = DIST / f"{NAME}.files.txt"
DESKTOP_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "wayland-shell-integration/libxdg-shell.so",
    # The frame of a window where the desktop draws none (GNOME, Weston).
    "wayland-decoration-client/libadwaita.so",
    "wayland-decoration-client/libbradient.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platformthemes/libqxdgdesktopportal.so",
)
"""Without these of Qt's plugins there is no window on X11 or Wayland, or less of one."""
SECONDS = 60.0
"""That anything run here may take."""
SUMS = DIST / "SHA256SUMS"
NOT_CHECKED: dict[str, str] = {}
"""What could not be checked, and why; told last of all."""


def missing() -> str | None:
    """Say why there is nothing to check."""
    if WANTED == "later":
        return "they are being built, and checked at the end"
    if not MACHINE.startswith("linux"):
        return "packages are checked on Linux only"
    if not SUMS.is_file() or not TARBALL.is_file():
        return f"no package of {VERSION} has been built here: make package"
    if not REQUIRED and newest_source() > SUMS.stat().st_mtime:
        return "the package that was built here is of an older source: make package"
    return None


def newest_source() -> float:
    """When something was last changed that goes into a package."""
    rooms = (ROOT / room for room in ("app", "node", "resources", "packaging"))
    files = (path for room in rooms for path in room.rglob("*") if "__pycache__" not in path.parts)
    return max(path.stat().st_mtime for path in files if path.is_file())


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the tarball holds, unpacked far from here."""
    why = missing()
    if why is not None:
        if REQUIRED:
            pytest.fail(why)
        leave_out("packages", why)
    place = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(TARBALL) as archive:
        archive.extractall(place, filter="tar")
    return place / f"natscope-{VERSION}"


def leave_out(what: str, why: str) -> NoReturn:
    """Skip a test; what it would have checked, and why it did not, is told at the end."""
    NOT_CHECKED[what] = why
    pytest.skip(f"{what}: {why}")


@cache
def deb() -> Path:
    """The .deb; a failure where none was made."""
    (path,) = DIST.glob(f"natscope_{VERSION}_*.deb")
    return path


def run(
    *command: str | Path, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run something in an environment that is empty but for what is given."""
    return subprocess.run(
        [str(word) for word in command],
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **(variables or {})},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        cwd="/",
    )


def out_of(*command: str | Path) -> str:
    """Run something that has to go well; give what it printed."""
    done = run(*command)
    assert done.returncode == 0, done.stderr
    return done.stdout


def control(path: Path) -> dict[str, str]:
    """The fields of a .deb."""
    said = out_of("dpkg-deb", "--field", path)
    return dict(re.findall(r"^(\S+): (.*)$", said, re.MULTILINE))


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tool(name: str) -> str:
    """Where a program is; where it is not, that is told at the end."""
    found = shutil.which(name)
    if found is None:
        leave_out(name, "it is not here")
    return found
