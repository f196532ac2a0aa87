"""About: the version, and each part with its licence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import parts as parts_module
from app.dialogs.about import NO_TEXT, AboutDialog
from app.parts import Part, parts
from node.config import VERSION

LIB = Part("lib", "1.2", "MIT", "Do as you like.")
BARE = Part("bare", "", "", "")


def test_from_source_the_installed_packages_tell() -> None:
    found = {part.name: part for part in parts()}
    assert found["qasync"].licence == "BSD-2-Clause"
    assert "Redistribution" in found["qasync"].text
    assert "LGPL-3.0-only" in found["PySide6_Essentials"].licence
    assert {"cryptography", "multiaddr", "zeroconf", "aiohttp"} <= found.keys()
    assert "pytest" not in found, "what only developers use is no part"
    assert list(found) == sorted(found, key=str.lower)


def test_a_package_tells_what_was_written_down_when_it_was_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    entry = {"name": "lib", "version": "1.2", "licence": "MIT", "text": "Do as you like."}
    (tmp_path / "licences" / "parts.json").write_text(json.dumps([entry]))
    monkeypatch.setattr(parts_module, "resources_dir", lambda: tmp_path)
    assert parts() == (LIB,)


def test_the_dialog_shows_the_licence_of_the_chosen_part(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AboutDialog(parent, (LIB, BARE))
    dialog.open()
    assert any(VERSION in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.text.toPlainText() == "lib 1.2\nMIT\n\nDo as you like."
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == f"bare\nlicence not named\n\n{NO_TEXT}"
    dialog.reject()
    assert not dialog.isVisible()
