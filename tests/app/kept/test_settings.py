"""Settings outlive the run; what is damaged is kept, not lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.kept.settings import MAX_BYTES, Settings
from app.kept.whole_file import MAX_ASIDE


def test_what_was_kept_is_there_next_time(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    assert settings.load("window/page") is None
    settings.save("window/page", "activity")
    settings.save("odd", "ü\n\"'\ud800")
    settings.flush()
    again = Settings(path)
    assert again.load("window/page") == "activity"
    assert again.load("odd") == "ü\n\"'?"
    assert again.complaint is None


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.flush()
    assert not path.exists()
    settings.save("key", "value")
    settings.flush()
    path.unlink()
    settings.save("key", "value")
    settings.flush()
    assert not path.exists()


@pytest.mark.loud("damaged")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b"{}",
        b'{"natscope_settings": 2, "values": {}}',
        b'{"natscope_settings": 1, "values": []}',
        b'{"natscope_settings": 1, "values": {"a": 1}}',
        b"[" * 100_000,
    ],
    ids=lambda content: repr(content[:20]),
)
def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    aside = tmp_path / "settings.damaged-1.json"
    assert aside.read_bytes() == content
    assert str(aside) in (settings.complaint or "")
    settings.save("key", "value")
    settings.flush()
    assert Settings(path).load("key") == "value"


@pytest.mark.loud("damaged")
def test_no_damaged_file_is_written_over_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for number in range(1, MAX_ASIDE + 1):
        path.write_text(f"damage {number}")
        assert Settings(path).complaint
    names = {one.read_text() for one in tmp_path.glob("settings.damaged-*.json")}
    assert len(names) == MAX_ASIDE
    path.write_text("one too many")
    settings = Settings(path)
    assert "changes are not kept" in (settings.complaint or "")
    settings.save("key", "value")
    settings.flush()
    assert path.read_text() == "one too many"


@pytest.mark.loud("larger than")
def test_a_file_may_be_so_large_and_no_larger(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.save("k", "")
    settings.flush()
    room = MAX_BYTES - path.stat().st_size
    settings.save("k", "x" * room)
    settings.flush()
    assert path.stat().st_size == MAX_BYTES
    assert Settings(path).load("k") == "x" * room
    settings.save("k", "x" * (room + 1))
    settings.flush()
    assert Settings(path).load("k") == "x" * room
    with path.open("a") as file:
        file.write(" ")
    assert Settings(path).complaint


def test_a_reader_changes_nothing_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path, writable=False)
    settings.save("key", "value")
    settings.flush()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.loud("damaged")
def test_a_reader_leaves_a_damaged_file_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")
    assert Settings(path, writable=False).complaint
    assert path.read_text() == "{"


@pytest.mark.loud("cannot be read")
def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    settings = Settings(path)
    assert "changes are not kept" in (settings.complaint or "")
    settings.save("key", "value")
    settings.flush()
    assert path.is_dir()


@pytest.mark.loud("cannot write the settings")
def test_a_directory_that_is_gone_is_told_in_the_log(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "gone" / "settings.json")
    settings.save("key", "value")
    settings.flush()


@pytest.mark.loud("cannot write the settings")
def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.save("key", "old")
    settings.flush()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    settings.save("key", "new")
    settings.flush()
    assert Settings(path).load("key") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]
    monkeypatch.undo()
    settings.flush()
    assert Settings(path).load("key") == "new"
