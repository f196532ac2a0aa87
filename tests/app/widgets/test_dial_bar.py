"""The dial bar says in words why an address cannot be dialled, and what came of those that were."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.kept.state import MemoryState
from app.theme import Theme
from app.widgets.dial_bar import HISTORY_KEPT, MOST_TYPED, DialBar
from node import AddressError, DialError, FailedAttempt, NatscopeError, parse_invitation
from tests.support.fake_monitor import FakeWishes
from tests.support.scenes import peer

THERE = "/ip4/198.51.100.2/tcp/4001"
WHO = f"{THERE}/p2p/{peer(1)}"


class Bar:
    """A dial bar whose dials go on when the test says so."""

    def __init__(
        self, qtbot: QtBot, *, replay: bool = False, state: MemoryState | None = None
    ) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.wishes, self.state = FakeWishes(), state or MemoryState()
        self.under_way: list[Coroutine[Any, Any, None]] = []
        self.theme = Theme(app, MemoryState())
        self.bar = DialBar(
            None if replay else self.wishes,
            self.under_way.append,
            parse_invitation,
            self.theme,
            self.state,
        )
        self.connections: list[int] = []
        self.bar.dialled.connect(self.connections.append)
        qtbot.addWidget(self.bar)
        self.bar.show()

    def type(self, text: str) -> None:
        self.bar.field.setText(text)

    def enter(self, text: str) -> None:
        """Type an address, and press Enter."""
        self.type(text)
        self.bar.field.returnPressed.emit()

    def go_on(self, number: int = 0) -> None:
        """Let one dial end."""
        asyncio.run(self.under_way.pop(number))

    @property
    def hint(self) -> str:
        return self.bar.hint.text()

    @property
    def result(self) -> str:
        return self.bar.result.text if self.bar.result.isVisible() else ""

    @property
    def tones(self) -> tuple[str, str]:
        return (self.bar.hint.property("tone"), self.bar.result.property("tone"))


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Bar]:
    made = Bar(qtbot)
    yield made
    for coroutine in made.under_way:
        coroutine.close()


# --- while typing --------------------------------------------------------------------------------


def test_an_empty_field_says_what_to_do(bar: Bar) -> None:
    assert "Enter dials" in bar.hint
    assert "/ip4/203.0.113.7/tcp/4001" in bar.bar.field.placeholderText()
    assert not bar.bar.button.isEnabled()
    assert bar.result == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("203.0.113.7:99999", "99999 is not a port: those go from 1 to 65535."),
        ("/ip4/300.1.1.1/tcp/1", "300.1.1.1 is not an IPv4 address"),
        ("/ip4/1.2.3.4/tcp/99999", "99999 is not a port: those go from 1 to 65535."),
        ("/ip4/1.2.3.4/tcp/4001/p2p/abc", "Abc is not a peer id"),
        ("/dns4/a\u202eb/tcp/1", "invisible character"),
        ("/ip4/1.2.3.4/udp/4001/quic-v1", "QUIC"),
        ("/ip4/0.0.0.0/tcp/4001", "is where one listens"),
    ],
)
def test_a_bad_address_is_refused_in_words_under_the_field(bar: Bar, text: str, words: str) -> None:
    bar.type(text)
    assert words in bar.hint
    assert bar.tones[0] == "bad"
    assert not bar.bar.button.isEnabled()
    bar.enter(text)
    assert words in bar.hint
    assert bar.result == "", "it is told once"
    assert bar.wishes.dialled == []
    assert bar.under_way == []


def test_a_problem_stands_under_the_field(bar: Bar) -> None:
    bar.type("/ip4/300.1.1.1/tcp/1")
    bar.bar.adjustSize()
    assert bar.bar.hint.isVisible()
    assert bar.bar.hint.y() >= bar.bar.field.geometry().bottom()


@pytest.mark.parametrize(
    "text",
    ["/", "/ip4", "/ip4/1.2.3", "/ip4/1.2.3.4/", "/ip4/1.2.3.4/tcp/", "1", "1.2.3.4:", "[2001:db8"],
)
def test_an_address_that_is_half_typed_is_not_red_yet(bar: Bar, text: str) -> None:
    bar.type(text)
    assert bar.tones[0] == ""
    assert not bar.bar.button.isEnabled()
    bar.enter(text)
    assert bar.tones[0] == "bad", "who presses Enter thinks that it is whole"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("198.51.100.3:4001", "/ip4/198.51.100.3/tcp/4001"),
        (" [2001:db8::2]:4001", "/ip6/2001:db8::2/tcp/4001"),
    ],
)
def test_an_address_is_taken_as_the_tables_show_it(bar: Bar, text: str, address: str) -> None:
    bar.type(text)
    assert "Enter dials whoever answers there." in bar.hint
    bar.enter(text)
    bar.go_on()
    assert bar.wishes.dialled == [address]
    assert bar.result == f"Connected to {text.strip()}: connection 1."
    assert bar.bar.field.text() == ""


def test_an_address_that_can_be_dialled_says_whom_it_reaches(bar: Bar) -> None:
    bar.type(THERE)
    assert "Enter dials whoever answers there." in bar.hint
    bar.type(f"  {WHO}  ")
    assert "Enter dials exactly this peer." in bar.hint
    assert bar.tones[0] == "good"
    assert bar.bar.button.isEnabled()


def test_markup_in_what_is_typed_stays_text(bar: Bar) -> None:
    bar.type("/ip4/<b>1</b>/tcp/1")
    assert "<b>1<" in bar.hint
    assert bar.bar.hint.textFormat() is Qt.TextFormat.PlainText


def test_no_more_is_taken_than_an_address_can_be_long(bar: Bar) -> None:
    bar.type("/" + "x" * 10_000)
    assert len(bar.bar.field.text()) == MOST_TYPED


# --- a dial --------------------------------------------------------------------------------------


def test_a_dial_under_way_is_said_with_its_address(bar: Bar) -> None:
    bar.enter(WHO)
    assert bar.result == "Dialling 198.51.100.2:4001 …"
    assert bar.tones[1] == ""


def test_two_dials_under_way_are_both_said(bar: Bar) -> None:
    bar.enter(THERE)
    bar.enter("/ip4/198.51.100.3/tcp/4001")
    assert bar.result == "Dialling 198.51.100.2:4001, 198.51.100.3:4001 …"


def test_enter_and_the_button_do_the_same(bar: Bar, qtbot: QtBot) -> None:
    bar.type(f" {WHO} ")
    bar.bar.button.click()
    bar.go_on()
    assert bar.wishes.dialled == [WHO]


def test_success_names_the_connection_and_empties_the_field(bar: Bar) -> None:
    bar.wishes.dial_answer = 7
    bar.enter(WHO)
    bar.go_on()
    assert bar.result == "Connected to 198.51.100.2:4001: connection 7."
    assert bar.tones[1] == "good"
    assert bar.connections == [7]
    assert bar.bar.field.text() == ""


def test_what_was_typed_meanwhile_is_left(bar: Bar) -> None:
    bar.enter(THERE)
    bar.type("/ip4/10.0.0.9")
    bar.go_on()
    assert bar.bar.field.text() == "/ip4/10.0.0.9"


def test_a_failed_dial_lists_each_attempt_with_its_reason(bar: Bar) -> None:
    bar.wishes.dial_answer = DialError(
        "no address answered",
        (
            FailedAttempt("/ip4/198.51.100.2/tcp/4001", "connection refused"),
            FailedAttempt("/ip6/2001:db8::2/tcp/4001", "it said \x1b[2J\u202e"),
        ),
    )
    bar.enter(WHO)
    bar.go_on()
    first, *attempts = bar.result.splitlines()
    assert first == "Could not reach 198.51.100.2:4001. No address answered."
    assert [line.strip() for line in attempts] == [
        "198.51.100.2:4001: connection refused",
        "[2001:db8::2]:4001: it said \u241b[2J\ufffd",
    ]
    assert bar.tones[1] == "bad"
    assert bar.connections == []
    assert bar.bar.field.text() == WHO, "to be mended and tried again"


def test_the_only_attempt_is_not_told_twice(bar: Bar) -> None:
    bar.wishes.dial_answer = DialError("refused", (FailedAttempt(THERE, "refused"),))
    bar.enter(WHO)
    bar.go_on()
    assert bar.result == "Could not reach 198.51.100.2:4001. Refused."


@pytest.mark.parametrize(("attempts", "lines"), [(20, 21), (21, 22), (500, 22)])
def test_a_long_list_of_attempts_is_cut_and_counted(bar: Bar, attempts: int, lines: int) -> None:
    tried = tuple(FailedAttempt(f"/ip4/10.0.0.1/tcp/{n + 1}", "refused") for n in range(attempts))
    bar.wishes.dial_answer = DialError("none of them answered", tried)
    bar.enter(THERE)
    bar.go_on()
    shown = bar.result.splitlines()
    assert len(shown) == lines
    if attempts > 20:
        assert shown[-1].strip() == f"and {attempts - 20} more"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NatscopeError("the node is stopping"), "The node is stopping."),
        (AddressError("that is our own peer id"), "That is our own peer id."),
        (NatscopeError("it said \x1b\u202e"), "It said \u241b\ufffd."),
    ],
)
def test_whatever_stands_in_the_way_is_said(bar: Bar, error: NatscopeError, words: str) -> None:
    bar.wishes.dial_answer = error
    bar.enter(THERE)
    bar.go_on()
    assert bar.result == f"198.51.100.2:4001: {words}"
    assert bar.tones[1] == "bad"


def test_the_outcome_of_one_dial_does_not_hide_that_another_is_under_way(bar: Bar) -> None:
    bar.enter(THERE)
    bar.enter("/ip4/198.51.100.3/tcp/4001")
    bar.go_on()
    assert bar.result.splitlines() == [
        "Connected to 198.51.100.2:4001: connection 1.",
        "Dialling 198.51.100.3:4001 …",
    ]
    bar.go_on()
    assert bar.result == "Connected to 198.51.100.3:4001: connection 1."


@pytest.mark.parametrize("answers", [(7, DialError("refused", ())), (DialError("no", ()), 7)])
def test_of_several_addresses_of_one_text_success_is_told(
    bar: Bar, answers: tuple[int | NatscopeError, ...]
) -> None:
    bar.bar.dial_now([THERE, "/ip4/198.51.100.3/tcp/4001"])
    for bar.wishes.dial_answer in answers:
        bar.go_on()
    assert bar.bar.field.text() == ""
    assert bar.connections == [7]
    assert bar.result.startswith("Connected to")
    assert bar.tones[1] == "good"


def test_an_outcome_can_be_dismissed(bar: Bar) -> None:
    bar.enter(THERE)
    bar.go_on()
    (dismiss,) = (b for b in bar.bar.result.findChildren(QPushButton) if b.text() == "Dismiss")
    dismiss.click()
    assert bar.result == ""


def test_enter_in_an_empty_field_does_nothing(bar: Bar) -> None:
    bar.enter("   ")
    assert bar.under_way == []
    assert bar.result == ""


# --- what is remembered --------------------------------------------------------------------------


def completions(bar: Bar) -> list[str]:
    model = bar.bar.field.completer().model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_addresses_dialled_before_are_offered_in_the_next_run(qtbot: QtBot, bar: Bar) -> None:
    for address in (THERE, WHO, THERE):
        bar.enter(address)
    again = Bar(qtbot, state=bar.state)
    assert completions(again) == [THERE, WHO], "the latest first, each once"


def test_only_so_many_are_remembered(qtbot: QtBot, bar: Bar) -> None:
    for number in range(HISTORY_KEPT + 5):
        bar.enter(f"/ip4/10.0.0.1/tcp/{number + 1}")
    again = Bar(qtbot, state=bar.state)
    assert len(completions(again)) == HISTORY_KEPT
    assert completions(again)[0] == f"/ip4/10.0.0.1/tcp/{HISTORY_KEPT + 5}"


@pytest.mark.parametrize("kept", ["", "not json", "{}", "7", '[1, null, "/ip4/10.0.0.1/tcp/1"]'])
def test_a_damaged_memory_does_no_harm(qtbot: QtBot, kept: str) -> None:
    state = MemoryState()
    state.save("dial/history", kept)
    again = Bar(qtbot, state=state)
    assert completions(again) == (["/ip4/10.0.0.1/tcp/1"] if "ip4" in kept else [])


# --- a recording, keys and screen readers --------------------------------------------------------


def test_a_recording_cannot_dial_and_says_so(qtbot: QtBot) -> None:
    replay = Bar(qtbot, replay=True)
    assert "recording" in replay.hint
    assert not replay.bar.field.isEnabled()
    assert not replay.bar.button.isEnabled()
    replay.enter(THERE)
    assert replay.under_way == []


def test_the_field_can_be_reached_and_has_a_name(bar: Bar) -> None:
    bar.type(THERE)
    bar.bar.focus_field()
    assert bar.bar.field.selectedText() == THERE
    assert bar.bar.field.accessibleName() == "Address to dial"
    assert bar.bar.button.accessibleName() == "Dial this address"
    (label,) = (one for one in bar.bar.findChildren(QLabel) if one.text() == "&Dial")
    assert label.buddy() is bar.bar.field


def test_a_long_text_does_not_force_the_window_wide(bar: Bar) -> None:
    bar.enter("/" + "x" * 500)
    assert "xxx" in bar.hint
    QApplication.processEvents()
    assert bar.bar.minimumSizeHint().width() < 300
