"""Sets up what `make run` and `make test` need: a .venv, and the system libraries of Qt.

Runs on a bare Python >= 3.11 with nothing installed, is quick when there is nothing to do, and
says in plain words what it cannot do. Only the standard library here.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)

LIBRARIES = (
    "libGL.so.1",
    "libEGL.so.1",
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libxkbcommon.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""What Qt loads on Linux and does not bring along."""

APT = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 fonts-dejavu-core"
)
DNF = (
    "mesa-libGL mesa-libEGL glib2 dbus-libs fontconfig libxkbcommon xcb-util-cursor xcb-util-wm "
    "xcb-util-keysyms libxcb libxkbcommon-x11 dejavu-sans-fonts dejavu-sans-mono-fonts"
)
MANAGERS = (
    ("apt-get", "apt-get install -y --no-install-recommends", APT),
    ("dnf", "dnf install -y", DNF),
)


def say(text: str) -> None:
    """One line for the person at the terminal."""
    sys.stderr.write(f"{text}\n")


def fail(text: str) -> None:
    """The same, and the end."""
    say(text)
    raise SystemExit(1)


def may_install() -> list[str] | None:
    """What to put before a package manager's command; None if we may not install."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def install_packages(packages: dict[str, str], why: str) -> bool:
    """Install packages, named by manager, where the user may; else say the command."""
    for manager, command, _ in MANAGERS:
        if not shutil.which(manager):
            continue
        wanted = packages[manager]
        prefix = may_install()
        if prefix is None:
            say(f"{why} Install them with:\n    sudo {command} {wanted}")
            return False
        say(f"{why} Installing: {wanted}")
        if manager == "apt-get":
            subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(
            [*prefix, *command.split(), *wanted.split()],
            check=False,
            stdout=subprocess.DEVNULL,
            env=environment,
        )
        return done.returncode == 0
    say(why)
    return False


def missing_libraries() -> list[str]:
    """The libraries of Qt that cannot be loaded here."""
    missing = []
    for name in LIBRARIES:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def ensure_libraries() -> None:
    """See that Qt can start. Without it the program still runs in the terminal, so no failure."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if missing:
        why = f"Qt needs system libraries that are missing here ({', '.join(missing)})."
        install_packages({name: names for name, _, names in MANAGERS}, why)


def ensure_venv() -> None:
    """Make .venv by the standard library."""
    if (VENV / "bin" / "pip").exists() or (VENV / "Scripts" / "pip.exe").exists():
        return
    say("Setting up .venv (once)")
    try:
        import ensurepip  # noqa: F401 - Debian packs it apart
        import venv
    except ImportError:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        packages = {"apt-get": version, "dnf": "python3-pip"}
        if not install_packages(packages, "Python's venv module is missing."):
            fail(f"Natscope cannot be set up without it (Debian and Ubuntu: {version}).")
        os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606
        return
    venv.create(VENV, with_pip=True, clear=VENV.exists())


def stamp(extra: str) -> str:
    """What an installation depends on, as a hash."""
    wanted = (ROOT / "pyproject.toml").read_bytes() + extra.encode() + sys.version.encode()
    return hashlib.sha256(wanted).hexdigest()


def ensure_packages(*, dev: bool) -> None:
    """Install what pyproject.toml names, if that changed since the last time."""
    extra = "dev" if dev else ""
    mark = VENV / f"installed-{extra or 'run'}"
    wanted = stamp(extra)
    marks = [mark] if dev else [mark, VENV / "installed-dev"]
    extras = [extra] if dev else [extra, "dev"]
    for at, kind in zip(marks, extras, strict=True):
        if at.exists() and at.read_text() == stamp(kind):
            return
    say("Installing what Natscope needs (once; a minute or two)")
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*pip, "--editable", target], check=False)
    if done.returncode:
        fail("The packages could not be installed: see above. Is there a network?")
    mark.write_text(wanted)


def main() -> None:
    """Set up what is missing."""
    parser = argparse.ArgumentParser(description="Set up what Natscope needs.")
    parser.add_argument("--dev", action="store_true", help="with the tools that test and check it")
    parser.add_argument("--quiet", action="store_true", help="say nothing when all is there")
    options = parser.parse_args()
    if sys.version_info < OLDEST:
        fail(f"Natscope needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    ensure_libraries()
    ensure_venv()
    ensure_packages(dev=options.dev)
    if not options.quiet:
        say("All there.")


if __name__ == "__main__":
    main()
