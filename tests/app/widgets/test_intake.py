"""Addresses that are pasted, dropped, or read from pictures; and pictures that are no good."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import qr_picture
from app.kept.state import MemoryState
from app.models.shared_addresses import Shared
from app.pages.connections_page import ConnectionsPage
from app.qr_picture import PictureError, codes_in, load_picture
from app.theme import Theme
from app.widgets.intake import MOST_ADDRESSES, MOST_TEXT, addresses_in
from app.widgets.share_dialog import ShareDialog
from node import AddressError, parse_dialable
from tests.app.conftest import Opener
from tests.support import scenes
from tests.support.open_window import OpenWindow, destroy

ADDRESS = "/ip4/203.0.113.7/tcp/4001/p2p/12D3KooWGC6TvWhfapngX6wvJHMYvKpDMXPb3ZnCZ6dMoaMtimQ5"
OTHER = "/ip6/2001:db8::1/tcp/4001"


@pytest.fixture
def picture(qapp: QApplication) -> QImage:
    """The picture that the share dialog copies."""
    parent = QWidget()
    dialog = ShareDialog(parent, Theme(qapp, MemoryState()), (Shared(ADDRESS, ""),))
    picture = dialog.picture()
    destroy(parent)
    return picture


# --- texts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"  {ADDRESS}\n", [ADDRESS]),
        (f"Mine is <{OTHER}>, or ({ADDRESS}).", [OTHER, ADDRESS]),
        (f"{OTHER}\n{OTHER}\n/nonsense/at/all", [OTHER]),
        ("203.0.113.7:4001", ["/ip4/203.0.113.7/tcp/4001"]),
    ],
)
def test_addresses_are_found_in_what_people_send(text: str, wanted: list[str]) -> None:
    assert addresses_in(text, parse_dialable) == wanted


@pytest.mark.parametrize(
    "text", ["", " \n", "hello, friend", "/ip4/1.2.3.4/udp/1", "x" * (MOST_TEXT + 1)]
)
def test_a_text_without_any_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(AddressError):
        addresses_in(text, parse_dialable)


def test_of_many_addresses_so_many_are_dialled() -> None:
    text = "\n".join(f"/ip4/203.0.113.7/tcp/{port}" for port in range(1, 99))
    assert len(addresses_in(text, parse_dialable)) == MOST_ADDRESSES
    assert addresses_in(OTHER.rjust(MOST_TEXT), parse_dialable) == [OTHER]


def test_an_address_of_ours_is_left_out_beside_others() -> None:
    ours = {ADDRESS.partition("/p2p/")[0]}
    assert addresses_in(f"{ADDRESS} {OTHER}", parse_dialable, ours) == [OTHER]
    assert addresses_in(ADDRESS, parse_dialable, ours) == [ADDRESS], "the node says why not"


# --- pictures ----------------------------------------------------------------------------------


def test_a_code_is_read_from_what_we_copy_however_it_is_turned(
    picture: QImage, tmp_path: Path
) -> None:
    assert codes_in(picture) == [ADDRESS]
    for name in ("png", "jpg", "bmp"):
        path = tmp_path / f"code.{name}"
        assert picture.save(str(path))
        assert codes_in(load_picture(path)) == [ADDRESS]
    see_through = QImage(picture.size(), QImage.Format.Format_ARGB32)
    see_through.fill(Qt.GlobalColor.transparent)
    for x in range(picture.width()):
        for y in range(picture.height()):
            if picture.pixelColor(x, y) == Qt.GlobalColor.black:
                see_through.setPixelColor(x, y, Qt.GlobalColor.black)
    assert codes_in(see_through) == [ADDRESS]
    assert codes_in(picture.scaled(4000, 4000)) == [ADDRESS]
    blank = QImage(50, 50, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert codes_in(blank) == codes_in(QImage()) == []


def test_a_large_picture_is_made_smaller_when_read(picture: QImage, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    picture.scaled(qr_picture.MOST_SIDE + 600, qr_picture.MOST_SIDE + 600).save(str(path))
    image = load_picture(path)
    assert max(image.width(), image.height()) == qr_picture.MOST_SIDE
    assert codes_in(image) == [ADDRESS]


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    files = {
        "empty.png": b"",
        "text.png": b"hello",
        "drawing.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        "cut.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(PictureError, match=name):
            load_picture(path)
    for path in (tmp_path, tmp_path / "nowhere.png"):
        with pytest.raises(PictureError, match=path.name):
            load_picture(path)


def test_a_picture_may_be_so_large_and_no_larger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.png"
    image = QImage(40, 25, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(path))
    monkeypatch.setattr(qr_picture, "MOST_PIXELS", 1000)
    monkeypatch.setattr(qr_picture, "MOST_BYTES", path.stat().st_size)
    assert load_picture(path).width() == 40
    monkeypatch.setattr(qr_picture, "MOST_PIXELS", 999)
    with pytest.raises(PictureError, match="too many pixels"):
        load_picture(path)
    monkeypatch.setattr(qr_picture, "MOST_BYTES", path.stat().st_size - 1)
    with pytest.raises(PictureError, match="too large"):
        load_picture(path)


def test_without_the_library_that_is_said(picture: QImage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qr_picture.can_read()
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    with pytest.raises(PictureError, match="zxing-cpp is missing"):
        codes_in(picture)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert not qr_picture.can_read()


# --- the window --------------------------------------------------------------------------------


def drop(shown: OpenWindow, data: QMimeData) -> bool:
    """Drag something over the window and let it go; tell whether it was taken."""
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, button, none)
    QApplication.sendEvent(shown.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(shown.window, QDropEvent(QPointF(9, 9), copy, data, button, none))
    return enter.isAccepted()


def test_the_clipboard_is_dialled_from_every_page(opened: Opener, qtbot: QtBot) -> None:
    shown = opened(scenes.home_nat(), page="activity")
    QGuiApplication.clipboard().setText(f"Come to {ADDRESS}")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(shown.window, Qt.Key.Key_V, modifiers)
    assert shown.wishes.dialled == [ADDRESS]
    assert isinstance(shown.page, ConnectionsPage)
    assert "Connected to" in shown.page.dial_bar.result.text
    QGuiApplication.clipboard().setText("hello")
    qtbot.keyClick(shown.window, Qt.Key.Key_V, modifiers)
    assert shown.wishes.dialled == [ADDRESS]
    assert shown.note


def test_a_row_that_was_copied_leads_to_the_other_end_alone(opened: Opener) -> None:
    shown = opened(scenes.home_nat())
    assert isinstance(shown.page, ConnectionsPage)
    shown.page.pane.view.show_column("local_addr", shown=True)
    shown.page.choose(2)
    shown.page.pane.copy("text")
    there = shown.page.pane.selected()[0].connection
    assert there.local_addr in QGuiApplication.clipboard().text()
    assert drop(shown, QGuiApplication.clipboard().mimeData())
    assert shown.wishes.dialled == [there.remote_addr]


def test_text_pictures_and_files_may_be_dropped(
    opened: Opener, picture: QImage, tmp_path: Path
) -> None:
    shown = opened(scenes.home_nat(), page="overview")
    text, image, file, nothing = QMimeData(), QMimeData(), QMimeData(), QMimeData()
    text.setText(OTHER)
    image.setImageData(picture)
    picture.save(str(tmp_path / "code.png"))
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "code.png"))])
    nothing.setData("application/x-something", b"?")
    assert [drop(shown, one) for one in (text, image, file, nothing)] == [True, True, True, False]
    assert shown.wishes.dialled == [OTHER, ADDRESS, ADDRESS]


def test_a_picture_without_a_code_is_told(opened: Opener, tmp_path: Path) -> None:
    shown = opened(scenes.home_nat())
    blank = QImage(50, 50, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    data = QMimeData()
    data.setImageData(blank)
    assert drop(shown, data)
    assert "There is no QR code in this picture" in shown.note
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.png"))])
    assert drop(shown, data)
    assert "gone.png cannot be read" in shown.note
    assert shown.wishes.dialled == []


def test_a_recording_dials_nobody(opened: Opener) -> None:
    shown = opened(scenes.home_nat(), recording=True)
    data = QMimeData()
    data.setText(ADDRESS)
    assert drop(shown, data)
    assert "no node that could dial" in shown.note
