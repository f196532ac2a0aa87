"""Which parts of others a package of Natscope holds, found by the files that went into it."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from app.parts import Part, part_of

HERE = Path(__file__).resolve().parent
LICENCES = HERE / "licences"
OF_QT = ("pyside6", "shiboken6")
QT_TEXTS = ("PySide6.txt", "LGPL-3.0.txt", "GPL-3.0.txt")


class Inside(NamedTuple):
    """A part, and where it comes from."""

    part: Part
    kind: str
    """`python`, of a registry; `debian`, of a system; or `other`."""


def parts_of(files: Iterable[str]) -> list[Inside]:
    """Name what these files were taken from, in order.

    Args:
        files: where each file of the package, and each module, lay when it was built.

    Raises:
        LookupError: a part has no licence that could be found.
    """
    owners = _owners()
    found: dict[str, Inside] = {}
    for file in sorted({str(Path(file).resolve()) for file in files if file}):
        path = Path(file)
        if path.is_relative_to(HERE.parent) and "site-packages" not in path.parts:
            continue
        if file in owners:
            inside = Inside(_python_part(owners[file]), "python")
        elif path.is_relative_to(Path(sys.base_prefix).resolve()) and not _is_shared(path):
            inside = Inside(_python(), "other")
        else:
            inside = _system_part(path)
        found.setdefault(inside.part.name, inside)
    loader = _python_part(metadata.distribution("pyinstaller"))
    found.setdefault(loader.name, Inside(loader, "python"))
    if any(".so" in file and "libicu" in file for file in files):
        found["ICU"] = Inside(Part("ICU", "73", "Unicode-3.0", _text("ICU.txt")), "other")
    without = [part.name for part, _ in found.values() if not part.text or not part.licence]
    if without:
        raise LookupError(f"no licence found of: {', '.join(without)}")
    return sorted(found.values(), key=lambda inside: inside.part.name.lower())


def _owners() -> dict[str, metadata.Distribution]:
    """Say of each installed file which package it belongs to."""
    return {
        str(Path(str(package.locate_file(file))).resolve()): package
        for package in metadata.distributions()
        for file in package.files or ()
    }


def _python_part(package: metadata.Distribution) -> Part:
    part = part_of(package)
    if part.name.lower().startswith(OF_QT):
        text = "\n\n".join(_text(name) for name in QT_TEXTS)
        return Part(part.name, part.version, "LGPL-3.0-only", text)
    if part.text:
        return part
    authors = package.metadata.get_all("Author") or ()
    author = authors[0] if authors else f"The authors of {part.name}"
    if part.licence.startswith("MIT"):
        body = (HERE.parent / "LICENSE-MIT").read_text("utf-8").partition("\n\n")[2]
        permission = body.partition("\n\n")[2]
        text = f"MIT License\n\nCopyright (c) {author}\n\n{permission}"
        return Part(part.name, part.version, part.licence, text)
    if part.licence.startswith("Apache"):
        text = (HERE.parent / "LICENSE-APACHE").read_text("utf-8")
        return Part(part.name, part.version, part.licence, text)
    return part


def _is_shared(path: Path) -> bool:
    """Whether the system's own package manager put it there, beside Python's own files."""
    return sys.base_prefix == "/usr" and "python" not in str(path)


def _python() -> Part:
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    )
    text = next((place.read_text("utf-8") for place in places if place.is_file()), "")
    return Part("Python", sys.version.split()[0], "PSF-2.0", text.strip())


def _system_part(path: Path) -> Inside:
    """Ask Debian's package manager; elsewhere the library stands for itself."""
    try:
        package = _package_with(path)
        version = _said("dpkg-query", "--show", "--showformat=${Version}", package)
    except (OSError, subprocess.CalledProcessError):
        words = "A library of the system on which this was built, which has its licence."
        return Inside(Part(path.name, "", "see the system", words), "other")
    text = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8")
    names = dict.fromkeys(re.findall(r"^License:\s*(\S.*)$", text, re.MULTILINE))
    licence = ", ".join(names) or "see its text"
    return Inside(Part(package, version.strip(), licence, text.strip()), "debian")


def _package_with(path: Path) -> str:
    """Name Debian's package with this file, which may be known by its name before /lib moved."""
    for name in (str(path), str(path).removeprefix("/usr")):
        with contextlib.suppress(subprocess.CalledProcessError):
            return _said("dpkg-query", "--search", name).partition(": ")[0].partition(":")[0]
    raise FileNotFoundError(path)


def _said(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout


def _text(name: str) -> str:
    return (LICENCES / name).read_text("utf-8").strip()
