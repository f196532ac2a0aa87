"""Starting again: an orderly end, and the same program in the same process with what is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.failure import Failure
from app.kept.settings import LANGUAGE
from app.start_again import see_that_it_can, start_again
from tests.support.program import ROOT, SECONDS, STRICT, environment, loud, node_arguments

USED = """
import json, os, signal, sys
from PySide6.QtCore import QTimer
import app.desktop.desktop
from app.main import main
from app.text.translation import spoken

make = app.desktop.desktop._window

def used(*how):
    window = make(*how)
    QTimer.singleShot(300, lambda: use(window))
    return window

def use(window):
    told = {
        "process": os.getpid(),
        "language": spoken(),
        "peer": window.feed.monitor.snapshot().node.peer_id,
        "arguments": sys.argv[1:],
        "page": window.page_name,
        "height": window.height(),
    }
    print(json.dumps(told), flush=True)
    if spoken() == "de":
        os.kill(os.getpid(), signal.SIGTERM)
        return
    window.resize(790, 643)
    window.show_page("settings")
    language = window.page.rows["language"].field.inner
    language.setCurrentIndex(language.findText("Deutsch"))
    window.page.again.button.click()
    # MORE

app.desktop.desktop._window = used
sys.exit(main(sys.argv[1:]))
"""
"""A window that is told what it is, whose user chooses German and the next start; then it ends."""


def use(data: Path, script: str) -> list[dict[str, Any]]:
    """What each start told."""
    done = subprocess.run(
        [*(sys.executable, *STRICT, "-c", script), *map(str, node_arguments(data))],
        cwd=ROOT,
        env=environment(LC_ALL="C.UTF-8"),
        capture_output=True,
        text=True,
        timeout=2 * SECONDS,
        check=False,
    )
    assert (done.returncode, loud(done.stderr)) == (0, [])
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot become another there")
def test_it_ends_and_starts_as_the_same_process_in_the_language_chosen(tmp_path: Path) -> None:
    first, second = use(tmp_path, USED)
    assert (first["language"], second["language"]) == ("en", "de")
    assert second["page"] == "settings"
    assert second["height"] == 643
    same = ("process", "peer", "arguments")
    assert [first[name] for name in same] == [second[name] for name in same]


def test_who_is_asked_to_stop_meanwhile_does_not_start_again(tmp_path: Path) -> None:
    script = USED.replace("# MORE", "os.kill(os.getpid(), signal.SIGTERM)")
    (only,) = use(tmp_path, script)
    assert only["language"] == "en"
    assert json.loads((tmp_path / "settings.json").read_text())["values"][LANGUAGE] == "de"


def test_a_program_that_is_gone_is_told_before_anything_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    see_that_it_can()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "natscope"))
    with pytest.raises(Failure, match="natscope is not there any more"):
        see_that_it_can()


def test_a_system_that_cannot_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "natscope"
    broken.write_bytes(b"\x7fELF and no more")
    broken.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(broken))
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", os.environ.get("NONE", ""))
    with pytest.raises(Failure, match="cannot start again: "):
        start_again()
