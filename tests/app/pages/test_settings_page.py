"""Settings: what is wrong is said as one types, what is right is there at the next start."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.arguments import Arguments
from app.failure import Failure
from app.kept import preferences as prefs
from app.kept.preference_values import Scheme
from app.kept.preferences import AT_FIRST, Setup
from app.kept.settings import LANGUAGE, Settings
from app.kept.state import MemoryState, StateStore
from app.models.setting_words import NODE, WINDOW
from app.pages.settings_page import SettingsPage
from app.session import Session
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow

OURS = Setup(node=True, port=41234)
HOLDS_LATER = "Holds from the next start of Natscope."


def settings(
    opened: Opener,
    setup: Setup = OURS,
    state: StateStore | None = None,
    start_again: Callable[[], None] | None = None,
) -> tuple[SettingsPage, OpenWindow]:
    shown = opened(
        scenes.home_nat(), page="settings", setup=setup, state=state, start_again=start_again
    )
    assert isinstance(shown.page, SettingsPage)
    return shown.page, shown


def field(page: SettingsPage, name: str) -> QWidget:
    return page.rows[name].field.inner


def type_into(qtbot: QtBot, page: SettingsPage, name: str, text: str) -> None:
    """Type as a person does, key by key."""
    widget = field(page, name)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    for line, part in enumerate(text.split("\n")):
        if line:
            qtbot.keyClick(widget, Qt.Key.Key_Return)
        qtbot.keyClicks(widget, part)


def test_the_page_has_every_setting_once(opened: Opener) -> None:
    page, _ = settings(opened)
    listed = [words.name for group in (WINDOW, *NODE) for words in group.settings]
    assert sorted(listed) == sorted(prefs.NAMES)
    assert page.rows["port"].field.inner.property("placeholderText") == (
        "the one of the first start: 41234"
    )


def test_what_is_wrong_is_said_and_not_kept(opened: Opener, qtbot: QtBot) -> None:
    page, shown = settings(opened)
    assert not page.keep_button.isEnabled()
    type_into(qtbot, page, "port", "655")
    assert page.keep_button.isEnabled()
    assert "may refuse a port below" in page.rows["port"].said
    type_into(qtbot, page, "port", "65536")
    row = page.rows["port"]
    assert row.said == "\u201c65536\u201d is not a number from 0 to 65,535."
    assert row.said in field(page, "port").accessibleDescription()
    assert row.said in shown.words()
    assert page.pending.text() == "Something is wrong: see above."
    type_into(qtbot, page, "observers", "5")
    assert not page.keep_button.isEnabled()
    page.keep()
    assert shown.state.load("prefs/observers") is None
    type_into(qtbot, page, "port", "4001")
    assert page.rows["port"].said == ""
    assert page.pending.text() == "2 changes are not kept yet."
    qtbot.mouseClick(page.keep_button, Qt.MouseButton.LeftButton)
    assert (shown.state.load("prefs/port"), shown.state.load("prefs/observers")) == ("4001", "5")
    assert page.rows["port"].said == HOLDS_LATER
    assert page.result.text.startswith("Kept.")
    assert not page.keep_button.isEnabled()


def test_a_wrong_line_of_many_is_named(opened: Opener, qtbot: QtBot) -> None:
    page, _ = settings(opened)
    type_into(qtbot, page, "bootstrap", "/ip4/192.0.2.7/tcp/4001\nexample.org")
    assert page.rows["bootstrap"].said.startswith("Line 2: ")
    type_into(qtbot, page, "bootstrap", "/ip4/192.0.2.7/tcp/4001")
    assert page.rows["bootstrap"].said == ""
    assert page.keep_button.isEnabled()


def test_undo_and_as_at_first(opened: Opener, qtbot: QtBot) -> None:
    state = MemoryState()
    prefs.save(state, replace(AT_FIRST, connections=200, mdns=False))
    page, _ = settings(opened, state=state)
    assert page.rows["connections"].text() == "200"
    type_into(qtbot, page, "connections", "300")
    page.undo_button.click()
    assert page.rows["connections"].text() == "200"
    back = page.rows["connections"].back
    assert back.isVisible()
    assert not page.rows["observers"].back.isVisible()
    back.click()
    assert page.rows["connections"].text() == "1024"
    assert not back.isVisible()
    page.first_button.click()
    assert page.rows["mdns"].text() == "on"
    page.keep_button.click()
    assert prefs.load(state).preferences == AT_FIRST


def test_what_the_command_line_decides_is_shown_and_left_alone(opened: Opener) -> None:
    state = MemoryState()
    prefs.save(state, replace(AT_FIRST, port=4001, observers=7))
    arguments = Arguments(listen=("/ip4/127.0.0.1/tcp/0",), no_mdns=True)
    in_force = prefs.with_arguments(prefs.load(state).preferences, arguments)
    setup = replace(OURS, given=prefs.given(arguments), in_force=in_force)
    page, _ = settings(opened, setup, state)
    for name, text, option in (
        ("listen", "/ip4/127.0.0.1/tcp/0", "--listen"),
        ("port", "", "--listen"),
        ("mdns", "off", "--no-mdns"),
    ):
        row = page.rows[name]
        assert row.text() == text
        assert not row.field.isEnabled()
        assert f"Decided by {option} on the command line" in row.said
    assert page.rows["observers"].field.isEnabled()
    page.rows["observers"].put("3")
    page.first_button.click()
    page.keep()
    kept = prefs.load(state).preferences
    assert (kept.port, kept.observers, kept.mdns) == (4001, 4, True), "but for this start"


@pytest.mark.parametrize("recording", [True, False], ids=["recording", "demo"])
def test_without_a_node_of_ours_there_is_only_the_look(opened: Opener, recording: bool) -> None:
    shown = opened(scenes.home_nat(), page="settings", recording=recording)
    page = shown.page
    assert isinstance(page, SettingsPage)
    assert "This is a demo or a recording" in shown.words()
    seen = {name for name, row in page.rows.items() if row.field.isVisible()}
    assert seen == set(prefs.LOOK), "those of a node would not be those of what is shown"
    able = {name for name, row in page.rows.items() if row.field.isEnabled()}
    assert able == seen - {"language"}
    assert "--language" in page.rows["language"].said
    assert not page.keep_button.isVisible()
    assert not page.import_button.isVisible()


def test_the_look_changes_at_once_and_follows_menu_and_keys(opened: Opener, qtbot: QtBot) -> None:
    page, shown = settings(opened)
    theme = shown.window.theme
    scheme, zoom = field(page, "scheme"), field(page, "zoom")
    assert isinstance(scheme, QComboBox)
    assert isinstance(zoom, QComboBox)
    qtbot.keyClick(scheme, Qt.Key.Key_End)
    assert theme.scheme is Scheme.DARK
    theme.choose_scheme(Scheme.LIGHT)
    assert scheme.currentText() == "Light"
    theme.step_zoom(1)
    assert zoom.currentText() == "115 %"
    theme.step_zoom(0)
    language = field(page, "language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findText("Deutsch"))
    assert shown.state.load(LANGUAGE) == "de"
    assert page.rows["language"].said == HOLDS_LATER
    assert not page.keep_button.isEnabled(), "nothing of that is the node's"


def test_the_wheel_scrolls_the_page_and_changes_nothing(opened: Opener) -> None:
    page, _ = settings(opened)
    scheme = field(page, "scheme")
    assert scheme.focusPolicy() == Qt.FocusPolicy.StrongFocus
    lines = field(page, "bootstrap")
    assert isinstance(lines, QPlainTextEdit)
    assert lines.tabChangesFocus()


def test_the_next_start_is_offered_for_what_waits_for_it(opened: Opener, qtbot: QtBot) -> None:
    asked: list[str | None] = []

    def start_again() -> None:
        asked.append(shown.state.load(LANGUAGE))
        raise Failure("/opt/natscope is not there any more")

    page, shown = settings(opened, start_again=start_again)
    assert page.again.isHidden()
    language = field(page, "language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findText("Deutsch"))
    assert page.again.text == "1 setting holds from the next start of Natscope."
    type_into(qtbot, page, "observers", "5")
    assert not page.again.button.isEnabled(), "what is typed would be lost"
    page.keep()
    assert page.again.text == "2 settings hold from the next start of Natscope."
    qtbot.mouseClick(page.again.button, Qt.MouseButton.LeftButton)
    assert asked == ["de"]
    assert page.result.text == ("Natscope cannot start again: /opt/natscope is not there any more.")
    language.setCurrentIndex(0)
    type_into(qtbot, page, "observers", "4")
    page.keep()
    assert page.again.isHidden()


def test_where_the_next_start_cannot_be_had_it_is_not_offered(opened: Opener) -> None:
    page, _ = settings(opened)
    language = field(page, "language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findText("Deutsch"))
    assert page.again.isHidden()
    assert page.rows["language"].said == HOLDS_LATER


def test_exported_settings_are_imported_elsewhere(opened: Opener, tmp_path: Path) -> None:
    page, shown = settings(opened)
    page.rows["stun"].put("stun.example.org")
    page.rows["zoom"].put("1.3")
    page.keep()
    file = tmp_path / "mine.json"
    page.export_to(str(file))
    assert shown.note == "The settings are in mine.json."
    shown.window.theme.step_zoom(0)
    other, there = settings(opened)
    other.import_from(str(file))
    assert other.rows["stun"].text() == "stun.example.org"
    assert prefs.load(there.state).preferences == prefs.imported(file.read_bytes())
    assert there.window.theme.zoom == 1.3
    there.window.theme.step_zoom(0)
    assert "mine.json are kept" in other.result.text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "odd.json is not taken. This is no file of settings: it is not JSON."),
        (
            b'{"natscope_preferences": 1, "values": {"observers": "7", "port": "x"}}',
            "odd.json is not taken. In this file, port is wrong. \u201cx\u201d is not a number",
        ),
        (b" " * (prefs.MAX_BYTES + 1), "odd.json is not taken. Settings are not larger than"),
        (None, "odd.json cannot be read: "),
    ],
)
def test_of_a_damaged_file_nothing_is_taken(
    opened: Opener, tmp_path: Path, content: bytes | None, says: str
) -> None:
    page, shown = settings(opened)
    file = tmp_path / "odd.json"
    if content is not None:
        file.write_bytes(content)
    page.import_from(str(file))
    assert page.result.text.startswith(says)
    assert prefs.load(shown.state).preferences.observers == 4
    assert page.rows["observers"].text() == "4"


def test_a_file_that_cannot_be_written_is_told(opened: Opener, tmp_path: Path) -> None:
    page, _ = settings(opened)
    page.export_to(str(tmp_path / "gone" / "mine.json"))
    assert page.result.text == "mine.json cannot be written: No such file or directory."


def test_files_are_asked_for_without_stopping_the_node(opened: Opener) -> None:
    page, _ = settings(opened)
    for dialog in (page.ask_import(), page.ask_export()):
        assert isinstance(dialog, QFileDialog)
        assert dialog.isVisible()
        dialog.close()


async def test_the_next_start_has_what_was_kept_and_an_argument_wins(
    opened: Opener, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    store = Settings(tmp_path / "settings.json")
    page, _ = settings(opened, state=store)
    for name, text in (("port", str(port)), ("connections", "50"), ("mdns", "off")):
        page.rows[name].put(text)
    for name in ("built_in", "portmap"):
        page.rows[name].put("off")
    page.keep()
    store.flush()
    arguments = Arguments(data_dir=tmp_path, no_portmap=True, no_bootstrap=True)
    session = Session(arguments)
    await session.start()
    try:
        listeners = session.monitor.snapshot().node.listeners
        assert listeners[0].addr == f"/ip4/0.0.0.0/tcp/{port}"
        assert session.setup.in_force.connections == 50
        assert session.setup.given == {"portmap": "--no-portmap", "built_in": "--no-bootstrap"}
    finally:
        await session.close()
    session = Session(replace(arguments, listen=("/ip4/127.0.0.1/tcp/0",)))
    await session.start()
    try:
        (listener,) = session.monitor.snapshot().node.listeners
        assert listener.addr.startswith("/ip4/127.0.0.1/tcp/")
        assert not listener.addr.endswith(f"/{port}")
    finally:
        await session.close()


@pytest.mark.loud("this time|is not used")
async def test_settings_that_do_not_work_leave_a_window_to_mend_them(tmp_path: Path) -> None:
    store = Settings(tmp_path / "settings.json")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        odd = replace(AT_FIRST, listen=(f"/ip4/127.0.0.1/tcp/{port}",), metrics=("127.0.0.1", port))
        prefs.save(store, replace(odd, built_in=False, portmap=False, mdns=False))
        store.save("prefs/observers", "many")
        store.flush()
        session = Session(Arguments(data_dir=tmp_path))
        await session.start()
        try:
            assert session.monitor.snapshot().node.listeners
            said = "\n".join(session.notes)
        finally:
            await session.close()
    assert "The setting observers is not used. \u201cmany\u201d is not a number" in said
    assert "The addresses to listen on in the settings are not used this time." in said
    assert f"There are no metrics this time. Cannot listen on 127.0.0.1:{port}" in said
