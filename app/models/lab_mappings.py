"""A NAT's table as rows."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.models.column import Column, Tone
from app.text.format import UNKNOWN, duration
from app.text.translation import tr
from node import Mapping
from node.lab_world import NatMapping, RouterView


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One line of a NAT's table, at one moment."""

    mapping: NatMapping
    now: float
    """Lab time."""
    filtering: Mapping = Mapping.ADDRESS_AND_PORT_DEPENDENT
    """By which the router lets others in to it."""

    @property
    def left(self) -> float:
        """Lab seconds until it goes unless it is used."""
        return self.mapping.expires_at - self.now


class MappingRows:
    """Makes rows; one whose text would be the same is the same object as before."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, ...], MappingRow] = {}

    def rows(self, router: RouterView, now: float) -> tuple[MappingRow, ...]:
        """The table of a router, oldest line first."""
        before, self._rows = self._rows, {}
        for mapping in router.table:
            row = MappingRow(mapping, now, router.plan.rules.filtering)
            key = mapping_key(row)
            old = before.get(key)
            same = old is not None and (old.mapping, old.filtering) == (mapping, row.filtering)
            if old is not None and same and _same_second(old.left, row.left):
                row = old
            self._rows[key] = row
        return tuple(self._rows.values())


def _same_second(one: float, other: float) -> bool:
    return one == other or (math.isfinite(one) and math.isfinite(other) and int(one) == int(other))


def mapping_key(row: MappingRow) -> tuple[str, ...]:
    """Name a line."""
    mapping = row.mapping
    remote = "" if mapping.remote is None else str(mapping.remote)
    return (mapping.protocol, str(mapping.inside), str(mapping.outside), remote)


def mapping_search(row: MappingRow) -> str:
    """Where the filter looks."""
    opened = _opened(row) if row.mapping.opened else ""
    return " ".join((*mapping_key(row)[:-1], for_whom(row), opened))


def _opened(row: MappingRow) -> str:
    return tr("on request") if row.mapping.opened else tr("by a packet")


def for_whom(row: MappingRow) -> str:
    """Who may come in by the line."""
    mapping, remote = row.mapping, row.mapping.remote
    if mapping.opened or row.filtering is Mapping.ENDPOINT_INDEPENDENT:
        return tr("everybody")
    if row.filtering is Mapping.ADDRESS_DEPENDENT:
        return tr("hosts it has sent to") if remote is None else remote.host
    if remote is None or not remote.port:
        return tr("exact ports it has sent to")
    return str(remote)


def _expires(row: MappingRow) -> str:
    if not math.isfinite(row.mapping.expires_at):
        return tr("never")
    return tr("in {time}", time=duration(max(0.0, row.left)))


def _contacted(row: MappingRow) -> str:
    return ", ".join(str(one) for one in reversed(row.mapping.contacted)) or UNKNOWN


MAPPING_COLUMNS: tuple[Column[MappingRow], ...] = (
    Column(
        "inside",
        tr("Inside"),
        value=lambda r: str(r.mapping.inside),
        text=lambda r, _: str(r.mapping.inside),
        help=tr("Address and port that a program inside has."),
        mono=True,
        width=18,
        essential=True,
    ),
    Column(
        "outside",
        tr("Outside"),
        value=lambda r: str(r.mapping.outside),
        text=lambda r, _: str(r.mapping.outside),
        help=tr("What stands for it outside: this is where others see it."),
        mono=True,
        width=20,
        essential=True,
    ),
    Column(
        "protocol",
        tr("Protocol"),
        value=lambda r: r.mapping.protocol,
        text=lambda r, _: r.mapping.protocol.upper(),
        width=8,
        shown=False,
    ),
    Column(
        "remote",
        tr("For whom"),
        value=for_whom,
        text=lambda r, _: for_whom(r),
        help=tr("Who may come in by this line, by the router's filtering."),
        width=24,
        essential=True,
    ),
    Column(
        "expires",
        tr("Goes"),
        value=lambda r: r.mapping.expires_at if math.isfinite(r.mapping.expires_at) else None,
        text=lambda r, _: _expires(r),
        help=tr("When it goes unless it is used, in lab time."),
        width=14,
        essential=True,
    ),
    Column(
        "out",
        tr("Out"),
        value=lambda r: r.mapping.packets_out,
        text=lambda r, _: str(r.mapping.packets_out),
        help=tr("Packets that left by it."),
        right=True,
        width=6,
    ),
    Column(
        "in",
        tr("In"),
        value=lambda r: r.mapping.packets_in,
        text=lambda r, _: str(r.mapping.packets_in),
        help=tr("Packets that came in by it."),
        right=True,
        width=6,
    ),
    Column(
        "refused",
        tr("Kept out"),
        value=lambda r: r.mapping.refused,
        text=lambda r, _: str(r.mapping.refused),
        tone=lambda r: Tone.BAD if r.mapping.refused else None,
        help=tr("Packets to its outside address that the filter kept out."),
        right=True,
        width=8,
        essential=True,
    ),
    Column(
        "contacted",
        tr("Has sent to"),
        value=_contacted,
        text=lambda r, _: _contacted(r),
        help=tr("Whom it has sent to, the latest first: the filter looks at these."),
        mono=True,
        width=40,
    ),
    Column(
        "opened",
        tr("Opened"),
        value=lambda r: r.mapping.opened,
        text=lambda r, _: _opened(r),
        help=tr("By a packet that left, or because somebody asked the router for it."),
        width=12,
        shown=False,
    ),
)
