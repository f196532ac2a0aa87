"""What is left out of a package."""

from __future__ import annotations

import importlib
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLibraryInfo

from tests.packaging.built import DESKTOP_PLUGINS, PACKAGING


@pytest.fixture
def pruning(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("pruning")


def icu(items: dict[str, bytes]) -> bytes:
    """Data as ICU packs it: a header of 32 bytes, then the items."""
    names = [f"icudt73l/{name}".encode() + b"\0" for name in items]
    name_at = 4 + 8 * len(items)
    data_at = name_at + sum(map(len, names))
    table = b""
    for name, data in zip(names, items.values(), strict=True):
        table += struct.pack("<II", name_at, data_at)
        name_at += len(name)
        data_at += len(data)
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + b"CmnD".rjust(12, b"\1") + bytes(16)
    return (
        header + struct.pack("<I", len(items)) + table + b"".join(names) + b"".join(items.values())
    )


def unpacked(package: bytes) -> dict[str, bytes]:
    (header,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, header)
    table = [struct.unpack_from("<II", package, header + 4 + 8 * at) for at in range(count)]
    ends = [data for _, data in table[1:]] + [len(package) - header]
    return {
        package[header + name : package.index(b"\0", header + name)].decode(): package[
            header + data : header + end
        ].rstrip(b"\xaa")
        for (name, data), end in zip(table, ends, strict=True)
    }


def test_icu_keeps_what_belongs_to_no_language(pruning: ModuleType) -> None:
    before = icu({"coll/de.res": b"deutsch", "coll/root.res": b"root", "nfc.nrm": b"forms"})
    after = pruning.chosen_items(before, pruning.ICU_ITEMS)
    assert unpacked(after) == {"icudt73l/coll/root.res": b"root", "icudt73l/nfc.nrm": b"forms"}
    assert after[:32] == before[:32]


def test_icu_items_begin_where_a_processor_likes_them(pruning: ModuleType) -> None:
    after = pruning.chosen_items(icu({"a.icu": b"1", "b.nrm": b"22", "c.icu": b"333"}), ("*",))
    table = [struct.unpack_from("<II", after, 36 + 8 * at) for at in range(3)]
    assert [(32 + data) % 16 for _, data in table] == [0, 0, 0]


def test_no_desktop_of_linux_is_pruned(pruning: ModuleType) -> None:
    names = [f"PySide6/Qt/plugins/{name}" for name in DESKTOP_PLUGINS]
    assert [name for name, _, _ in pruning.kept([(name, "", "DATA") for name in names])] == names


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt has others elsewhere")
def test_qt_comes_with_what_desktops_of_linux_need() -> None:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    assert [name for name in DESKTOP_PLUGINS if not (plugins / name).is_file()] == []


def test_icons_are_what_windows_and_macos_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    icons = importlib.import_module("made_icons")
    picture = icons.png(16)
    assert picture.startswith(b"\x89PNG")
    ico = icons.ico({16: picture, 256: picture})
    assert struct.unpack_from("<HHH", ico) == (0, 1, 2)
    width, place = ico[6], struct.unpack_from("<I", ico, 18)[0]
    assert width == 16
    assert ico[place:].startswith(picture)
    icns = icons.icns({16: picture})
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)


def test_helpers_of_packaging_stay_out_of_other_tests() -> None:
    assert not any(str(PACKAGING) == place for place in sys.path)
