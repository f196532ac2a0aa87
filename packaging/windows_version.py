"""What Windows shows of the program under Properties, Details. Imported there only."""

from __future__ import annotations

from typing import Any


def info(version: str, name: str) -> Any:  # noqa: ANN401 - a class of PyInstaller's
    """Give the version of a program as PyInstaller wants it; `version` is three numbers."""
    from PyInstaller.utils.win32 import versioninfo as win  # type: ignore[import-untyped]

    numbers = (*(int(part) for part in version.split(".")), 0)
    strings = {
        "CompanyName": "The Natscope authors",
        "FileDescription": "Natscope",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT or Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Natscope",
        "ProductVersion": version,
    }
    table = win.StringTable("040904B0", [win.StringStruct(*pair) for pair in strings.items()])
    return win.VSVersionInfo(
        ffi=win.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            win.StringFileInfo([table]),
            win.VarFileInfo([win.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
