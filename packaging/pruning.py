"""What a package of Natscope leaves out of what PyInstaller finds, and why."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

Entry = tuple[str, str, str]
"""PyInstaller's: the name inside the package, the file, and what kind it is."""
LIBRARIES = ("BINARY", "EXTENSION")
"""Its kinds that are machine code."""

MODULES = [
    # Multiaddr names these for functions that we do not call.
    *("trio", "trio_typing", "psutil"),
    # Rich names these for what we do not print.
    *("pygments", "markdown_it"),
    # The standard library's, for developers.
    *("tkinter", "unittest", "pydoc", "doctest", "pdb", "test", "lib2to3", "ensurepip", "idlelib"),
    *("setuptools", "pkg_resources", "distutils", "_distutils_hack", "pip", "PyInstaller"),
    *("curses", "readline", "sqlite3", "dbm", "xmlrpc", "multiprocessing"),
    *("google._upb._message_test", "mypy_extensions", "numpy", "PIL"),
]

FILES = [
    # Qt's own words in languages that we do not speak, and what ours are compiled from.
    "PySide6/*translations/*",
    "resources/i18n/*.ts",
    # Ways to a screen that no desktop has, and GTK's look with all that it draws in.
    "*/plugins/platforms/libq[elmv]*",
    "*/plugins/platformthemes/libqgtk3.so",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/xcbglintegrations/*",
    "*/plugins/wayland-graphics-integration-*",
    "*/plugins/wayland-shell-integration/lib[ifw]*",
    "*/plugins/wayland-shell-integration/libqt-shell.so",
    "*/plugins/generic/*",
    "*/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    # Qt is not asked to use the network, to print, or to keep a database.
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/printsupport/*",
    "*/plugins/sqldrivers/*",
    # Pictures are SVG, and of codes what cameras and screenshots come as; PNG takes no plugin.
    "*/plugins/imageformats/*q[impt]*",
    "*/plugins/imageformats/*qwbmp*",
    "*/libQt6Network.so*",
    "*/libQt6Qml*",
    "*/libQt6Quick*",
    "*/libQt6VirtualKeyboard*",
    "*/libQt6Pdf*",
    "*/libQt6Egl*",
    "*/libQt6OpenGLWidgets*",
    "PySide6/QtNetwork.*",
    "PySide6/QtDBus.*",
    # The makers of network cards.
    "netaddr/eui/*.txt",
    "netaddr/eui/*.idx",
    "netaddr/ip/*.xml",
    # Pictures of ours for the README.
    "resources/screenshots/*",
]
"""Patterns of names inside the package."""
KEPT = [f"PySide6/*translations/qtbase_{language}.qm" for language in ("de", "es", "fr", "zh_CN")]
"""What stays all the same: the words on Qt's own buttons and in its menus."""

OF_THE_SYSTEM = [
    # C++ and what talks to the graphics driver: with an older one inside, the system's would fail.
    *(
        "libstdc++.so.*",
        "libgcc_s.so.*",
        "libGL*.so.*",
        "libEGL.so.*",
        "libOpenGL.so.*",
        "libz.so.*",
    ),
    *("libX11*.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*", "libwayland-client.so.*"),
    # Read files of the system, in the form of their own version.
    *("libfontconfig.so.*", "libfreetype.so.*", "libdbus-1.so.*", "libxkbcommon*.so.*"),
    "libglib-2.0.so.*",
    "libgthread-2.0.so.*",
]
"""Libraries that every desktop has, in its own version; `app/desktop/display.py` names those that
lack."""

ICU_ITEMS = ("*.nrm", "*.icu", "root.res", "*/root.res", "*/pool.res", "pool.res")
"""What is kept of the data of ICU, which Qt links to: that of no language in particular. The rest
is 30 MB, and Qt asks for it in things that we have not got."""


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Drop what is not used from a list of files."""
    chosen = [entry for entry in entries if _fits(entry[0], KEPT) or not _fits(entry[0], FILES)]
    if not sys.platform.startswith("linux"):
        return chosen
    return _needed([entry for entry in chosen if not _fits(Path(entry[0]).name, OF_THE_SYSTEM)])


def smaller(entries: Iterable[Entry], work: Path) -> list[Entry]:
    """Make smaller, into `work`, what has something in it that nobody reads."""
    if not sys.platform.startswith("linux"):
        return list(entries)
    return [
        (name, str(_smaller(name, Path(source), work)) if kind in LIBRARIES else source, kind)
        for name, source, kind in entries
    ]


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name.replace("\\", "/"), pattern) for pattern in patterns)


def _needed(entries: list[Entry]) -> list[Entry]:
    """Drop the libraries that only something dropped had asked for, and links to what is gone."""
    asks = {name: _asked_for(source) for name, source, kind in entries if kind in LIBRARIES}
    loose = {name for name, _, kind in entries if kind == "BINARY" and _may_go(name)}
    found = set(asks) - loose
    while new := {
        name for name in loose - found if any(Path(name).name in asks[other] for other in found)
    }:
        found |= new
    files = {name for name, _, kind in entries if kind != "SYMLINK"} - (loose - found)
    return [
        (name, source, kind)
        for name, source, kind in entries
        if name in files or (kind == "SYMLINK" and str(Path(name).parent / source) in files)
    ]


def _asked_for(library: str) -> set[str]:
    """Give the names of the libraries that this one links to itself."""
    said = subprocess.run(["objdump", "-p", library], check=True, capture_output=True, text=True)
    lines = (line.split() for line in said.stdout.splitlines())
    return {words[1] for words in lines if words[:1] == ["NEEDED"]}


def _may_go(name: str) -> bool:
    """Whether nothing but another library loads this: plugins and Python's own are asked for."""
    return "/plugins/" not in name and not name.startswith("libpython")


def _smaller(name: str, source: Path, work: Path) -> Path:
    """Give a file without what nobody reads in it."""
    target = work / "smaller" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if Path(name).name.startswith("libicudata.so."):
        _without_languages(source, target)
        return target
    if "PySide6" in name or "shiboken6" in name:
        return source  # come stripped, and the tool would break some of them
    shutil.copy2(source, target)
    subprocess.run(["strip", "--strip-unneeded", str(target)], check=True)
    return target


def _without_languages(source: Path, target: Path) -> None:
    """Build the library of ICU's data anew, with few of its items."""
    library = source.read_bytes()
    magic = library.index(b"CmnD")
    start = magic - 12
    data = chosen_items(library[start:], ICU_ITEMS)
    version = source.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    raw, code, made = (target.with_suffix(suffix) for suffix in (".dat", ".s", ".o"))
    raw.write_bytes(data)
    code.write_text(
        f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n"
        f'{symbol}: .incbin "{raw.name}"\n.size {symbol}, .-{symbol}\n'
        '.section .note.GNU-stack,"",@progbits\n'
    )
    subprocess.run(["as", "-o", made.name, code.name], check=True, cwd=target.parent)
    link = [
        "ld",
        "-shared",
        "--build-id=none",
        "-soname",
        source.name,
        "-o",
        target.name,
        made.name,
    ]
    subprocess.run(link, check=True, cwd=target.parent)
    for path in (raw, code, made):
        path.unlink()


def chosen_items(package: bytes, patterns: Iterable[str]) -> bytes:
    """Give a package of ICU data with only the items whose names, after the prefix, fit a pattern.

    The form is that of ICU's `udatamem.h` and `ucmndata.h`: a header, the number of items, a table
    of offsets of names and data from that number on, the names in order, the data.
    """
    header: int = struct.unpack_from("<H", package)[0]
    count: int = struct.unpack_from("<I", package, header)[0]
    table = [struct.unpack_from("<II", package, header + 4 + 8 * at) for at in range(count)]
    items: list[tuple[bytes, bytes]] = []
    for at, (name_at, data_at) in enumerate(table):
        name = package[header + name_at : package.index(b"\0", header + name_at)]
        end = table[at + 1][1] if at + 1 < count else len(package) - header
        plain = name.decode().partition("/")[2]
        if any(fnmatch(plain, pattern) for pattern in patterns):
            items.append((name, package[header + data_at : header + end]))
    names, offsets = b"", []
    names_from = 4 + 8 * len(items)
    for name, _ in items:
        offsets.append(names_from + len(names))
        names += name + b"\0"
    data_from = _aligned(header + names_from + len(names)) - header
    body, entries = b"", b""
    for (_, data), name_at in zip(items, offsets, strict=True):
        body += b"\xaa" * (_aligned(len(body)) - len(body))
        entries += struct.pack("<II", name_at, data_from + len(body))
        body += data
    start = package[:header] + struct.pack("<I", len(items)) + entries + names
    return start + b"\xaa" * (header + data_from - len(start)) + body


def _aligned(size: int) -> int:
    return (size + 15) // 16 * 16
