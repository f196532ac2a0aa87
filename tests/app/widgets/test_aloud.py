"""What has just happened is told to a screen reader, wherever the keyboard is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.app.conftest import Opener
from tests.support import scenes


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt is asked to have read out: what a reader makes of it is not ours."""
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


@pytest.mark.parametrize("page", ["overview", "connections"])
def test_a_verdict_is_said_when_it_changes_and_once(
    opened: Opener, heard: list[str], page: str
) -> None:
    shown = opened(scenes.empty(), page=page)
    assert heard == []
    shown.change(scenes.home_nat())
    shown.look()
    assert heard == [shown.window.verdict.accessibleName()]
    assert heard[0].startswith("Verdict. Reachable: ")
    more = scenes.home_nat()
    shown.change(replace(more, verdict=replace(more.verdict, sentence="Still.")))
    assert len(heard) == 1


def test_notes_are_said(opened: Opener, heard: list[str]) -> None:
    shown = opened(scenes.home_nat())
    heard.clear()
    shown.window.status.copy_addresses()
    assert heard == [shown.note]


def test_nobody_spells_out_the_sign_of_what_can_be_unfolded(opened: Opener) -> None:
    verdict = opened(scenes.home_nat(), page="connections").window.verdict
    names = {verdict._fold.accessibleName()}
    verdict.toggle_evidence()
    names.add(verdict._fold.accessibleName())
    assert len(names) == 1
    assert names.pop().startswith("Evidence (")
