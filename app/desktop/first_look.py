"""The tour of the window that a first start begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.kept.state import StateStore
from app.text.translation import tr
from app.widgets.tour import Stop, Tour

if TYPE_CHECKING:
    from app.window import MainWindow

SEEN = "window/tour_seen"
"""Kept once somebody saw the tour, or skipped it."""


def is_first(state: StateStore) -> bool:
    """Whether nobody has used Natscope here before: whoever has knows their way."""
    return state.load(SEEN) is None and state.load("window/geometry") is None


def _verdict(window: MainWindow) -> QWidget:
    from app.pages.overview_page import OverviewPage

    return window.page.hero if isinstance(window.page, OverviewPage) else window.verdict


def show_tour(window: MainWindow, state: StateStore) -> Tour:
    """Lead around the window; it is not done again by itself."""
    window.show_page("overview")  # where the first words are about something
    button = window.navigation.button
    tour = Tour(
        window,
        window.theme,
        (
            Stop(
                tr("Can others reach you?"),
                tr(
                    "The answer is always up here, in one sentence, once enough others have said "
                    "how they see you. “{card}”, below it, tells what it rests on.",
                    card=tr("Why Natscope says so"),
                ),
                lambda: _verdict(window),
            ),
            Stop(
                tr("Who says so?"),
                tr(
                    "Each peer that you are connected with tells at which address it sees "
                    "you. Here you see all of them, and whether they agree."
                ),
                lambda: button("observed"),
            ),
            Stop(
                tr("Who came in through your router?"),
                tr(
                    "Each connection that somebody else began stands here, with the way by "
                    "which it came in, and whether you had contacted that computer before."
                ),
                lambda: button("shared-port"),
            ),
            Stop(
                tr("Try it without any network"),
                tr(
                    "The lab is an internet inside this program: routers of all kinds, "
                    "packets that you can follow, and lessons. What a word means is told when "
                    "you point at it, and in the glossary (Shift+F1)."
                ),
                lambda: button("lab"),
            ),
        ),
    )
    tour.ended.connect(lambda: state.save(SEEN, "yes"))
    return tour
