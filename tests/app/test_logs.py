"""The log is for people: bounded, and safe to read in a terminal."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs


@pytest.fixture(autouse=True)
def _own_handlers() -> Iterator[None]:
    """The log of the tests themselves stays as it is."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in list(root.handlers):
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


@pytest.mark.loud
def test_what_a_peer_says_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    logs.log_to_stderr("warning")
    logging.getLogger("node.test").warning("agent %s", "evil\x1b[2J\r\nERROR forged")
    logging.getLogger("node.test").info("not this")
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "\x1b" not in said
    assert "WARNING node.test: agent evil" in said


@pytest.mark.loud
def test_the_file_is_of_bounded_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LOG_BYTES", 1000)
    logs.log_to_file(tmp_path / "natscope.log")
    for number in range(200):
        logging.getLogger("node.test").warning("record %d", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.LOGS_KEPT
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "record 199" in (tmp_path / "natscope.log").read_text()


@pytest.mark.loud("cannot write the log")
def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    logs.log_to_file(tmp_path / "gone" / "natscope.log")
