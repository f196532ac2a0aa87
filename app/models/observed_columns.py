"""The columns of the two tables of Observed addresses: the addresses, and who said what."""

from __future__ import annotations

from app.models.column import Column, Tone
from app.models.facts import Details, Fact, Section
from app.text.format import (
    UNKNOWN,
    addr_order,
    ago,
    date_time,
    date_time_ago,
    iso_time,
    sentence,
    short_addr,
    shorten,
)
from app.text.translation import told, tr
from app.text.words import DIRECTION, PORT_USE, PORT_USE_LONG, yes_no
from node import Moment, ObservationView, ObservedAddressView

Addr = ObservedAddressView
Said = ObservationView


def votes_text(row: Addr) -> str:
    """`3 of 4 needed`, `5 (4 needed)`."""
    if row.votes > row.needed:
        return tr("{votes} ({needed} needed)", votes=row.votes, needed=row.needed)
    return tr("{votes} of {needed} needed", votes=row.votes, needed=row.needed)


def status(row: Addr) -> str:
    """Tell what the votes amount to, in two or three words."""
    if row.own_interface:
        return tr("our own interface")
    if row.confirmed:
        return tr("confirmed by observers")
    return tr("not confirmed") if row.public else tr("not a public address")


def status_tone(row: Addr) -> Tone:
    """How the status is meant."""
    if not row.public:
        return Tone.MUTED  # one of our own interfaces, perhaps: no news to anybody
    return Tone.GOOD if row.own_interface or row.confirmed else Tone.WARN


def _status_icon(row: Addr) -> str:
    tone = status_tone(row)
    return {Tone.GOOD: "good", Tone.WARN: "warning"}.get(tone, "muted")


def address_key(row: Addr) -> tuple[str, str]:
    """Name an observed address by itself and the local address that it belongs to."""
    return (row.local_addr, row.observed_addr)


def observation_key(row: Said) -> tuple[int, str]:
    """Name a report by its connection and what was said: a push can bring another address."""
    return (row.connection_id, row.observed_addr)


def belongs_to(said: Said, address: Addr) -> bool:
    """Tell whether an observation reports this address for this local one."""
    return _starts(said.observed_addr, address.observed_addr) and _starts(
        said.local_addr, address.local_addr
    )


def _starts(whole: str, start: str) -> bool:
    return whole == start or whole.startswith(f"{start}/")


def address_search(row: Addr) -> str:
    """Where the filter of the upper table looks."""
    return (
        f"{row.observed_addr} {short_addr(row.observed_addr)} {row.local_addr} "
        f"{short_addr(row.local_addr)} {status(row)} {told(row.reason or '')}"
    )


def observation_search(row: Said) -> str:
    """Where the filter of the lower table looks."""
    return (
        f"{row.peer_id} {row.observer} {short_addr(row.observer)} {row.group} {row.local_addr} "
        f"{short_addr(row.local_addr)} {row.observed_addr} {short_addr(row.observed_addr)} "
        f"{DIRECTION[row.direction]} {counts_text(row)}"
    )


def counts_text(row: Said) -> str:
    """Give `counts`, or why not."""
    if row.counts:
        return tr("counts")
    return tr("no: {reason}", reason=told(row.reason)) if row.reason else tr("no")


def _use(row: Said) -> str:
    return PORT_USE[row.port_use] if row.port_use else UNKNOWN


ADDRESS_COLUMNS: tuple[Column[Addr], ...] = (
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
        "votes",
        tr("Votes"),
        value=lambda r: r.votes,
        text=lambda r, _: votes_text(r),
        tooltip=lambda r: tr("{votes}. One observer group has one vote.", votes=votes_text(r)),
        help=tr(
            "Observer groups whose reports count. An IPv4 address or an IPv6 /56 has one vote."
        ),
        width=21,
        essential=True,
    ),
    Column(
        "status",
        tr("Status"),
        value=status,
        text=lambda r, _: status(r),
        tone=status_tone,
        icon=_status_icon,
        help=tr("Do enough observers agree?"),
        width=25,
        words=(tr("confirmed by observers"), tr("not confirmed")),
        essential=True,
    ),
    Column(
        "local_addr",
        tr("Local address"),
        value=lambda r: r.local_addr,
        text=lambda r, _: short_addr(r.local_addr),
        sort=lambda r: addr_order(r.local_addr),
        tooltip=lambda r: r.local_addr,
        help=tr("The address of ours that it is the outside of."),
        mono=True,
        width=22,
    ),
    Column(
        "observers",
        tr("Reports"),
        value=lambda r: r.observers,
        text=lambda r, _: str(r.observers),
        help=tr("Connections that report it, those that do not count included."),
        right=True,
        width=8,
    ),
    Column(
        "reason",
        tr("Why not (yet)"),
        value=lambda r: r.reason,
        text=lambda r, _: sentence(told(r.reason or "")),
        help=tr("Why the address is not believed, or not yet."),
        width=40,
    ),
    Column(
        "first_seen_at",
        tr("First seen"),
        value=lambda r: iso_time(r.first_seen_at),
        text=lambda r, now: ago(now.time - r.first_seen_at),
        sort=lambda r: -r.first_seen_at,
        tooltip=lambda r: date_time(r.first_seen_at),
        right=True,
        ages=True,
        width=14,
        shown=False,
    ),
    Column(
        "last_seen_at",
        tr("Last seen"),
        value=lambda r: iso_time(r.last_seen_at),
        text=lambda r, now: ago(now.time - r.last_seen_at),
        sort=lambda r: -r.last_seen_at,
        tooltip=lambda r: date_time(r.last_seen_at),
        right=True,
        ages=True,
        width=14,
    ),
)

OBSERVATION_COLUMNS: tuple[Column[Said], ...] = (
    Column(
        "peer",
        tr("Observer"),
        value=lambda r: r.peer_id,
        text=lambda r, _: shorten(r.peer_id),
        tooltip=lambda r: r.peer_id,
        help=tr("The peer that reports the address."),
        mono=True,
        width=15,
    ),
    Column(
        "observer",
        tr("Observer's address"),
        value=lambda r: r.observer,
        text=lambda r, _: short_addr(r.observer),
        sort=lambda r: addr_order(r.observer),
        tooltip=lambda r: r.observer,
        mono=True,
        width=22,
        essential=True,
    ),
    Column(
        "group",
        tr("Group"),
        value=lambda r: r.group,
        text=lambda r, _: r.group,
        help=tr(
            "The observer group. One group has one vote, so that nobody outvotes others alone."
        ),
        mono=True,
        width=16,
    ),
    Column(
        "observed_addr",
        tr("Sees us at"),
        value=lambda r: r.observed_addr,
        text=lambda r, _: short_addr(r.observed_addr),
        sort=lambda r: addr_order(r.observed_addr),
        tooltip=lambda r: r.observed_addr,
        help=tr("The address that it reports."),
        mono=True,
        width=22,
        essential=True,
    ),
    Column(
        "local_addr",
        tr("Our local address"),
        value=lambda r: r.local_addr,
        text=lambda r, _: short_addr(r.local_addr),
        sort=lambda r: addr_order(r.local_addr),
        tooltip=lambda r: r.local_addr,
        help=tr("Our end of the connection over which it was said."),
        mono=True,
        width=21,
    ),
    Column(
        "direction",
        tr("Direction"),
        value=lambda r: r.direction,
        text=lambda r, _: DIRECTION[r.direction],
        icon=lambda r: r.direction.value,
        width=11,
        words=tuple(DIRECTION.values()),
        shown=False,
    ),
    Column(
        "port_use",
        tr("Port use"),
        value=lambda r: r.port_use,
        text=lambda r, _: _use(r),
        tooltip=lambda r: sentence(PORT_USE_LONG[r.port_use]) if r.port_use else tr("Inbound."),
        width=11,
        words=tuple(PORT_USE.values()),
        essential=True,
    ),
    Column(
        "counts",
        tr("Counts?"),
        value=lambda r: r.counts,
        text=lambda r, _: counts_text(r),
        sort=lambda r: (not r.counts, r.reason or ""),
        tone=lambda r: Tone.GOOD if r.counts else Tone.MUTED,
        icon=lambda r: "good" if r.counts else "muted",
        help=tr("Is the report a vote, and if not, why?"),
        width=34,
        essential=True,
    ),
    Column(
        "observed_at",
        tr("When"),
        value=lambda r: iso_time(r.observed_at),
        text=lambda r, now: ago(now.time - r.observed_at),
        sort=lambda r: -r.observed_at,
        tooltip=lambda r: date_time(r.observed_at),
        right=True,
        ages=True,
        width=14,
    ),
    Column(
        "connection",
        tr("Connection"),
        value=lambda r: r.connection_id,
        text=lambda r, _: str(r.connection_id),
        right=True,
        width=10,
        shown=False,
    ),
)


def address_details(row: Addr, moment: Moment) -> Details:
    """Everything known of an observed address."""
    address = (
        Fact(tr("Observed address"), row.observed_addr, mono=True),
        Fact(tr("Local address"), row.local_addr, mono=True),
        Fact(tr("Public address"), yes_no(row.public)),
        Fact(tr("Our own interface"), yes_no(row.own_interface)),
    )
    votes = (
        Fact(tr("Status"), sentence(status(row)), tone=status_tone(row)),
        Fact(
            tr("Why"), sentence(told(row.reason) if row.reason else tr("nothing speaks against it"))
        ),
        Fact(tr("Votes"), votes_text(row)),
        Fact(tr("Reports"), str(row.observers)),
    )
    when = (
        Fact(tr("First seen"), _when(row.first_seen_at, moment)),
        Fact(tr("Last seen"), _when(row.last_seen_at, moment)),
    )
    sections = (
        Section(tr("Address"), address),
        Section(tr("Votes"), votes),
        Section(tr("When"), when),
    )
    return Details(tr("Observed address"), sections, row)


def observation_details(row: Said, moment: Moment) -> Details:
    """Everything known of one report."""
    observer = (
        Fact(tr("Peer id"), row.peer_id, mono=True),
        Fact(tr("Its address"), row.observer, mono=True),
        Fact(tr("Its group"), row.group, mono=True),
    )
    report = (
        Fact(tr("Sees us at"), row.observed_addr, mono=True),
        Fact(tr("Our local address"), row.local_addr, mono=True),
        Fact(
            tr("Counts"), sentence(counts_text(row)), tone=Tone.GOOD if row.counts else Tone.MUTED
        ),
        Fact(tr("When"), _when(row.observed_at, moment)),
    )
    over = (
        Fact(tr("Connection"), str(row.connection_id)),
        Fact(tr("Direction"), DIRECTION[row.direction]),
        Fact(tr("Port use"), sentence(PORT_USE_LONG[row.port_use]) if row.port_use else UNKNOWN),
    )
    sections = (
        Section(tr("Observer"), observer),
        Section(tr("Report"), report),
        Section(tr("Over"), over),
    )
    return Details(tr("Report"), sections, row)


def _when(wall: float, moment: Moment) -> str:
    return date_time_ago(wall, moment.time - wall)
