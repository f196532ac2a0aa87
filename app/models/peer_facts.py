"""Everything known of one peer, in words."""

from __future__ import annotations

from app.kept.peer_book import PeerRecord, Report
from app.models.column import Tone
from app.models.facts import Details, Fact, Section, listed
from app.models.peer_agreement import Agreement, scope_of_addr
from app.models.peer_columns import agreement, state
from app.models.peer_row import PeerRow
from app.models.peer_words import (
    AGREEMENT_LONG,
    AGREEMENT_TONE,
    NAME,
    SCOPE,
    THROUGH_RELAY,
    protocol_word,
)
from app.text.format import (
    date_time,
    date_time_ago,
    milliseconds,
    sentence,
    short_addr,
    shorten,
    visible,
)
from app.text.translation import told, tr
from app.text.words import DIRECTION
from node import ConnectionView, IdentifyView, Moment, PublicPredicate


def peer_details(row: PeerRow, public: PublicPredicate, moment: Moment) -> Details:
    """All facts of a peer; `public` knows what counts as public where the node is."""
    sections = [
        Section(tr("Peer"), _peer(row)),
        Section(tr("How it sees us"), _sees_us(row)),
        *_said(row, public),
        _connections(row),
        *_history(row, moment),
    ]
    title = tr("Peer {peer}", peer=shorten(row.peer_id))
    return Details(title, tuple(sections), row)


def _peer(row: PeerRow) -> tuple[Fact, ...]:
    facts = [Fact(tr("Peer id"), row.peer_id, mono=True)]
    if row.note:
        facts.append(Fact(tr("Note"), visible(row.note), tone=Tone.ACCENT))
    facts.append(
        Fact(tr("State"), state(row), tone=Tone.BAD if row.banned else None),
    )
    if row.banned:
        facts.append(Fact("", tr("It is not let in, and not dialled."), tone=Tone.BAD))
        hosts = row.record.banned_hosts if row.record else ()
        facts += [Fact(tr("Banned with it"), host, mono=True) for host in hosts]
    if row.favourite:
        facts.append(
            Fact(
                tr("Favourite"),
                tr("yes: the connection with it is made anew when it is lost, and at each start"),
                tone=Tone.GOOD,
            )
        )
    if row.connections:
        facts.append(Fact(tr("Key"), row.connections[0].key_type))
    return tuple(facts)


def _sees_us(row: PeerRow) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    if row.agreement is not None:
        facts += [
            Fact(tr("Agreement"), sentence(agreement(row)), tone=AGREEMENT_TONE[row.agreement]),
            Fact("", AGREEMENT_LONG[row.agreement], tone=_loud(row.agreement)),
        ]
    reports = row.record.reports if row.record else ()
    facts += [Fact("", _report(one), mono=True) for one in reversed(reports)]
    if not facts:
        facts.append(Fact("", tr("It has not told yet at which address."), tone=Tone.MUTED))
    return tuple(facts)


def _loud(how: Agreement) -> Tone | None:
    return Tone.BAD if how is Agreement.DIFFERS else Tone.MUTED


def _report(report: Report) -> str:
    addr = visible(report.observed_addr)
    first, last = date_time(report.first_at), date_time(report.last_at)
    if first == last:
        return tr("{addr} ({moment})", addr=addr, moment=first)
    return tr("{addr} ({first} to {last})", addr=addr, first=first, last=last)


def _said(row: PeerRow, public: PublicPredicate) -> list[Section]:
    said = row.identify
    if said is None:
        return _not_said(row)
    facts = (
        Fact(tr("Agent"), visible(said.agent) or tr("(says nothing)")),
        Fact(tr("Protocol version"), visible(said.protocol_version) or tr("(says nothing)")),
        Fact(tr("Sees us at"), said.observed_addr or tr("(does not say)")),
        Fact(
            tr("Signed record"),
            tr("yes, and the signature holds") if said.signed_record else tr("no"),
            tone=Tone.GOOD if said.signed_record else Tone.MUTED,
        ),
        Fact(tr("Identified"), date_time(said.identified_at)),
    )
    return [
        Section(tr("What the peer says of itself"), facts),
        _addresses(said, public),
        _protocols(said),
    ]


def _not_said(row: PeerRow) -> list[Section]:
    if not row.connections:
        return []
    failed = next((one.identify_error for one in row.connections if one.identify_error), None)
    fact = (
        Fact(
            "",
            sentence(tr("identify failed: {reason}", reason=visible(told(failed)))),
            tone=Tone.BAD,
        )
        if failed
        else Fact("", tr("Waiting for the peer to identify itself."), tone=Tone.MUTED)
    )
    return [Section(tr("What the peer says of itself"), (fact,))]


def _addresses(said: IdentifyView, public: PublicPredicate) -> Section:
    facts = tuple(
        Fact(
            "",
            tr("{addr} ({scope})", addr=visible(addr), scope=_scope(addr, public)),
            mono=True,
        )
        for addr in said.listen_addrs
    )
    title = tr("Listen addresses it names ({number})", number=len(facts))
    return Section(title, facts or (Fact("", tr("none"), tone=Tone.MUTED),))


def _scope(addr: str, public: PublicPredicate) -> str:
    if "/p2p-circuit" in addr:
        return THROUGH_RELAY
    scope = scope_of_addr(addr, public)
    return NAME if scope is None else SCOPE[scope]


def _protocols(said: IdentifyView) -> Section:
    facts = tuple(Fact("", _protocol(name)) for name in said.protocols)
    title = tr("Protocols it speaks ({number})", number=len(facts))
    return Section(title, facts or (Fact("", tr("none"), tone=Tone.MUTED),))


def _protocol(name: str) -> str:
    meaning = protocol_word(name)
    shown = visible(name)
    return tr("{protocol}: {meaning}", protocol=shown, meaning=meaning) if meaning else shown


def _connections(row: PeerRow) -> Section:
    facts = tuple(map(_connection, row.connections))
    title = tr("Connections now ({number})", number=len(facts))
    return Section(title, facts or (Fact("", tr("none at the moment"), tone=Tone.MUTED),))


def _connection(one: ConnectionView) -> Fact:
    name = tr("{number}, {direction}", number=one.connection_id, direction=DIRECTION[one.direction])
    where = short_addr(one.remote_addr)
    if one.rtt is None:
        return Fact(name, where)
    return Fact(name, tr("{addr}, RTT {time}", addr=where, time=milliseconds(one.rtt.last)))


def _history(row: PeerRow, moment: Moment) -> list[Section]:
    record = row.record
    if record is None:
        return []
    facts = [
        Fact(tr("First seen"), date_time(record.first_seen)),
        Fact(
            tr("Last seen"),
            tr("now")
            if row.connections
            else date_time_ago(record.last_seen, moment.time - record.last_seen),
        ),
        Fact(tr("Sessions"), str(record.sessions)),
        *(Fact(tr("Earlier agent"), visible(one)) for one in _earlier_agents(row, record)),
    ]
    sections = [Section(tr("History"), tuple(facts))]
    if record.addresses:
        sections.append(
            Section(
                tr("Where it can be dialled ({number})", number=len(record.addresses)),
                listed(tuple(map(visible, record.addresses)), mono=True),
            )
        )
    return sections


def _earlier_agents(row: PeerRow, record: PeerRecord) -> list[str]:
    return [one for one in reversed(record.agents) if one != row.agent]
