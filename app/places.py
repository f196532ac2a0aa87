"""The pages of the window: what they are called, in which order, and how each is made."""

from __future__ import annotations

from app.pages.page import Page, Surroundings
from app.text.translation import tr
from app.widgets.navigation import Place

PLACES = (
    Place(
        "overview",
        tr("Overview"),
        tr("Overview"),
        "overview",
        tr("Can others reach you, and who says so?"),
    ),
    Place(
        "connections",
        tr("Connections"),
        tr("Connections"),
        "connections",
        tr("Who is connected, and how"),
    ),
    Place("peers", tr("Peers"), tr("Peers"), "peers", tr("Who was met, is kept, or is banned")),
    Place(
        "observed",
        tr("Observed addresses"),
        tr("Observed\naddresses"),
        "observed",
        tr("Where others see us"),
    ),
    Place(
        "shared-port",
        tr("Shared port"),
        tr("Shared port"),
        "shared-port",
        tr("Do others arrive on the port that we dial from?"),
    ),
    Place("activity", tr("Activity"), tr("Activity"), "activity", tr("What happens, in words")),
    Place(
        "history",
        tr("History"),
        tr("History"),
        "history",
        tr("Traffic, round-trip times, and when the mapping changed"),
    ),
    Place(
        "punch",
        tr("Hole punching"),
        tr("Hole\npunching"),
        "punch",
        tr("A direct connection with whom you met at a relay: how it went, step by step"),
    ),
    Place("lab", tr("Lab"), tr("Lab"), "lab", tr("A virtual internet to look into")),
    Place(
        "workshop",
        tr("Workshop"),
        tr("Workshop"),
        "workshop",
        tr("A room of computers: who can dial whom"),
    ),
    Place("settings", tr("Settings"), tr("Settings"), "settings", tr("How Natscope is to be")),
)
"""The pages, in the order of the navigation; `name` is what `--page` takes."""
OF_A_NODE = tuple(place for place in PLACES if place.name not in ("lab", "settings"))
"""The pages of a node that lives in a lab itself."""


def build_page(name: str, around: Surroundings) -> Page:
    """Make a page; its module is imported only now. Raises KeyError for a name not in PLACES."""
    if name == "overview":
        from app.pages.overview_page import OverviewPage

        return OverviewPage(around)
    if name == "connections":
        from app.pages.connections_page import ConnectionsPage

        return ConnectionsPage(around)
    if name == "peers":
        from app.pages.peers_page import PeersPage

        return PeersPage(around)
    if name == "observed":
        from app.pages.observed_page import ObservedPage

        return ObservedPage(around)
    if name == "shared-port":
        from app.pages.shared_port_page import SharedPortPage

        return SharedPortPage(around)
    if name == "activity":
        from app.pages.activity_page import ActivityPage

        return ActivityPage(around)
    if name == "history":
        from app.pages.history_page import HistoryPage

        return HistoryPage(around)
    if name == "punch":
        from app.pages.punch_page import PunchPage

        return PunchPage(around)
    if name == "lab":
        from app.pages.lab_page import LabPage

        return LabPage(around)
    if name == "workshop":
        from app.pages.workshop_page import WorkshopPage

        return WorkshopPage(around)
    if name == "settings":
        from app.pages.settings_page import SettingsPage

        return SettingsPage(around)
    raise KeyError(name)
