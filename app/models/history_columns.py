"""The columns of the history of observed addresses."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.text.format import addr_order, clock_time, date_time, iso_time, short_addr
from app.text.translation import tr
from app.text.words import ADDRESS_CHANGE
from node import AddressChange, AddressChangeView

Change = AddressChangeView

_TONES = {
    AddressChange.CONFIRMED: Tone.GOOD,
    AddressChange.DOUBTED: Tone.WARN,
    AddressChange.GONE: Tone.MUTED,
}


def history_key(row: Change) -> tuple[float, str, str]:
    """Name a change by its moment and what it is about."""
    return (row.at, row.observed_addr, row.change)


def history_search(row: Change) -> str:
    """Where the filter looks."""
    return f"{row.observed_addr} {short_addr(row.observed_addr)} {ADDRESS_CHANGE[row.change]}"


HISTORY_COLUMNS: tuple[Column[Change], ...] = (
    Column(
        "at",
        tr("When"),
        value=lambda r: iso_time(r.at),
        text=lambda r, _: clock_time(r.at),
        sort=lambda r: r.at,
        tooltip=lambda r: date_time(r.at),
        help=tr("When it was noticed."),
        width=11,
        essential=True,
    ),
    Column(
        "observed_addr",
        tr("Observed address"),
        value=lambda r: r.observed_addr,
        text=lambda r, _: short_addr(r.observed_addr),
        sort=lambda r: addr_order(r.observed_addr),
        tooltip=lambda r: r.observed_addr,
        help=tr("The address at which others see us."),
        mono=True,
        width=24,
        essential=True,
    ),
    Column(
        "change",
        tr("What happened"),
        value=lambda r: r.change.value,
        text=lambda r, _: ADDRESS_CHANGE[r.change],
        tone=lambda r: _TONES.get(r.change),
        help=tr("It appeared, was confirmed by enough observers, lost their votes, or went."),
        width=30,
        essential=True,
    ),
    Column(
        "votes",
        tr("Votes"),
        value=lambda r: r.votes,
        text=lambda r, _: str(r.votes),
        help=tr("Observer groups that reported it then."),
        right=True,
        width=8,
    ),
    Column(
        "local_addr",
        tr("Local address"),
        value=lambda r: r.local_addr,
        text=lambda r, _: short_addr(r.local_addr),
        sort=lambda r: addr_order(r.local_addr),
        help=tr("The address of ours that it belongs to."),
        mono=True,
        width=24,
    ),
)
