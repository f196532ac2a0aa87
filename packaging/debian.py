"""The package for Debian and what follows it, made by dpkg-deb alone."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import bootstrap
import sealed

MAINTAINER = Path(__file__).resolve().parent / "linux" / "maintainer"
"""What dpkg runs when it has installed, or is to remove; it is about the unit for a server."""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
}
"""Which package has each library that is asked of the system."""
ONLY_FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
OF_LIBC = re.compile(r"(libc|libm|libdl|librt|libpthread|libutil|libresolv|ld-linux[^.]*)\.so\.\d")


def make(root: Path, folder: Path, results: Path, version: str, *, epoch: int, level: int) -> None:
    """Write natscope_VERSION_ARCHITECTURE.deb; says so and does nothing without dpkg-deb."""
    architecture = ARCHITECTURES.get(os.uname().machine)
    if shutil.which("dpkg-deb") is None or architecture is None:
        bootstrap.say("There is no dpkg-deb here: no .deb was made.")
        return
    size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    asked = asked_of_system(folder)
    unknown = asked - PACKAGES.keys() - ONLY_FOR_WAYLAND.keys()
    if unknown:
        bootstrap.fail(f"No package is known for: {', '.join(sorted(unknown))}")
    depends = [f"libc6 (>= {libc_version(folder)})", *_packages(PACKAGES, asked)]
    recommends = ["fonts-dejavu-core | fonts-freefont-ttf", *_packages(ONLY_FOR_WAYLAND, asked)]
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"""Package: natscope
Version: {version}
Architecture: {architecture}
Maintainer: The Natscope authors <natscope@localhost>
Installed-Size: {size}
Section: net
Priority: optional
Depends: {", ".join(depends)}
Recommends: {", ".join(recommends)}
Description: how do other peers see me, and can they reach me?
 A desktop peer monitor for libp2p: it connects to other peers and shows at
 which address each of them sees this computer, what the router does to its
 connections, and who managed to come in from outside, and how.
"""
    )
    sums = [
        f"{_md5(path)}  {path.relative_to(root).as_posix()}\n"
        for path in sorted((root / "usr").rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    (control.parent / "md5sums").write_text("".join(sums))
    for script in MAINTAINER.iterdir():
        shutil.copy2(script, control.parent)
    sealed.same_times(root, epoch)
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            f"-z{level}",
            "--build",
            str(root),
            str(results),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )


def _packages(table: dict[str, str], asked: set[str]) -> list[str]:
    return sorted({package for library, package in table.items() if library in asked})


def asked_of_system(folder: Path) -> set[str]:
    """Name the libraries that the program links to and that are not in its folder, but for libc."""
    files = [path for path in folder.rglob("*") if path.is_file() and is_elf(path)]
    brought = {path.name for path in folder.rglob("*")}
    asked = {line.split()[1] for file in files for line in _told(file, "-p") if "NEEDED" in line}
    return {name for name in asked - brought if not OF_LIBC.match(name)}


def libc_version(folder: Path) -> str:
    """Give the oldest glibc with which everything in the folder can be loaded."""
    files = [path for path in folder.rglob("*") if path.is_file() and is_elf(path)]
    found = {
        tuple(map(int, number.split(".")))
        for file in files
        for line in _told(file, "-T")
        for number in re.findall(r"GLIBC_(\d+\.\d+)", line)
    }
    return ".".join(map(str, max(found)))


def is_elf(path: Path) -> bool:
    """Say whether a file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _told(file: Path, what: str) -> list[str]:
    said = subprocess.run(["objdump", what, str(file)], check=False, capture_output=True, text=True)
    return said.stdout.splitlines()


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


if __name__ == "__main__":
    sys.stdout.write(f"{libc_version(Path(sys.argv[1]))}\n")
