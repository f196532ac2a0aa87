"""The NAT report as one file that any browser shows: to send to a friend or a teacher. No Qt.

It holds what the Overview says, who is connected, and who came in. It loads nothing from anywhere.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Sequence
from html import escape

from app.models.column import Tone
from app.models.overview import Line, overview
from app.pseudonyms import Pseudonyms
from app.resources import resource
from app.text.format import date_time, short_addr, shorten, visible
from app.text.translation import spoken, tr
from app.text.words import DIRECTION, PATH, PORT_USE, REACH, SOLICITED
from node import AGENT_VERSION, Reach, Snapshot

MOST_ROWS = 200
"""Rows of one table; what is left out is told."""
_TONES = {Reach.REACHABLE: Tone.GOOD, Reach.NOT_REACHABLE: Tone.BAD, Reach.UNKNOWN: Tone.WARN}
_SIGNED = frozenset({Tone.GOOD, Tone.BAD, Tone.WARN})

Hide = Callable[[str], str]


def html_report(snapshot: Snapshot, *, anonymous: bool, demo: bool = False) -> str:
    """The whole page; anonymous, names stand for IP addresses and peer ids in it.

    `demo`: what it tells is no real network, and that is said.
    """
    peers = [one.peer_id for one in snapshot.connections]
    peers += [one.peer_id for one in snapshot.arrivals]
    hide = Pseudonyms(snapshot.node.peer_id, peers).hide if anonymous else _as_it_is
    shown = overview(snapshot)
    sections = [
        _list(tr("Why Natscope says so"), shown.evidence, hide),
        _list(tr("Your addresses"), shown.addresses, hide),
        _list(tr("What your router does (NAT)"), shown.report, hide),
        _list(tr("A port opened by your router"), shown.router, hide),
        _list(tr("What STUN servers say"), shown.stun, hide),
        _list(tr("Who was asked to come in (AutoNAT)"), shown.tests, hide),
    ]
    if shown.relays:
        sections.append(_list(tr("Relays"), shown.relays, hide))
    sections += [_connections(snapshot, hide), _arrivals(snapshot, hide)]
    page = string.Template(resource("report/report.html").read_text("utf-8"))
    return page.substitute(
        language=spoken(),
        title=escape(tr("NAT report")),
        made=escape(_made(snapshot, anonymous=anonymous, demo=demo)),
        tone=_TONES[shown.reach],
        word=escape(REACH[shown.reach]),
        sentence=escape(hide(shown.sentence)),
        meaning=escape(hide(shown.meaning)),
        sections="\n".join(sections),
        end=escape(tr("Made by Natscope {version}.", version=AGENT_VERSION.partition("/")[2])),
    )


def _as_it_is(text: str) -> str:
    return text


def _made(snapshot: Snapshot, *, anonymous: bool, demo: bool) -> str:
    said = [tr("As seen on {time}.", time=date_time(snapshot.taken_at))]
    if demo:
        said.append(
            tr("This is a demo: a small internet inside a program, and nobody's real network.")
        )
    if anonymous:
        said.append(tr("Names stand for IP addresses and peer ids; ports are as they were."))
    return " ".join(said)


def _list(title: str, lines: Iterable[Line], hide: Hide) -> str:
    items = "\n".join(_item(line, hide) for line in lines)
    return f"<h2>{escape(title)}</h2>\n<ul>\n{items}\n</ul>"


def _item(line: Line, hide: Hide) -> str:
    sign = f' class="{line.tone}"' if line.tone in _SIGNED else ""
    mono = ' class="mono"' if line.mono else ""
    text = f"<br>{escape(hide(line.text))}" if line.text else ""
    title = escape(hide(line.title))
    return f"<li{sign}><b{mono}>{title}</b>{text}</li>" if text else f"<li{sign}>{title}</li>"


def _connections(snapshot: Snapshot, hide: Hide) -> str:
    titles = (
        tr("Peer"),
        tr("Program"),
        tr("Direction"),
        tr("Its address"),
        tr("Sees us at"),
    )
    rows = [
        (
            shorten(one.peer_id),
            one.identify.agent if one.identify else "",
            DIRECTION[one.direction]
            + (f", {PORT_USE[one.port_use]}" if one.port_use is not None else ""),
            short_addr(one.remote_addr),
            short_addr(one.identify.observed_addr or "") if one.identify else "",
        )
        for one in snapshot.connections
    ]
    title = tr("Who is connected")
    return _table(title, titles, rows, tr("Nobody is connected."), hide, mono=(0, 3, 4))


def _arrivals(snapshot: Snapshot, hide: Hide) -> str:
    titles = (tr("When"), tr("From"), tr("Dialled"), tr("Way"), tr("Invited"))
    rows = [
        (
            date_time(one.arrived_at),
            short_addr(one.remote_addr),
            short_addr(one.dialed_addr or ""),
            PATH[one.path],
            SOLICITED[one.solicited],
        )
        for one in reversed(snapshot.arrivals)
    ]
    title = tr("Who came in on the shared port")
    return _table(title, titles, rows, tr("Nobody came in yet."), hide, mono=(1, 2))


def _table(
    title: str,
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    empty: str,
    hide: Hide,
    *,
    mono: Sequence[int],
) -> str:
    heading = f"<h2>{escape(title)}</h2>"
    if not rows:
        return f'{heading}\n<p class="quiet">{escape(empty)}</p>'
    head = "".join(f"<th>{escape(one)}</th>" for one in titles)
    body = "\n".join(_row(row, hide, mono) for row in rows[:MOST_ROWS])
    more = len(rows) - MOST_ROWS
    rest = tr("{n} more is left out.", "{n} more are left out.", more) if more > 0 else ""
    return (
        f'{heading}\n<div class="wide"><table>\n<tr>{head}</tr>\n{body}\n</table></div>'
        f'<p class="quiet">{escape(rest)}</p>'
    )


def _row(row: Sequence[str], hide: Hide, mono: Sequence[int]) -> str:
    cells = []
    for number, cell in enumerate(row):
        kind = ' class="mono"' if number in mono else ""
        cells.append(f"<td{kind}>{escape(hide(visible(cell)))}</td>")
    return f"<tr>{''.join(cells)}</tr>"
