"""Everything known of a host, a router or a packet of the lab, as named facts. No Qt."""

from __future__ import annotations

from collections.abc import Mapping as Table

from app.models.column import Tone
from app.models.facts import Details, Fact, Section
from app.models.lab_journeys import FATES, Fate, LabRow
from app.models.lab_words import (
    FILTERS,
    KINDS,
    MAPS,
    PORTS,
    REACH,
    RULES,
    UNSOLICITED,
    kind_of_router,
    lab_time,
)
from app.models.nat_words import Meaning
from app.text.format import UNKNOWN, duration, sentence, short_addr, visible
from app.text.translation import localized, told, tr
from app.text.words import DIRECTION, yes_no
from node import ConnectionView, PortUse
from node.lab_world import (
    HostView,
    Kind,
    LabEvent,
    MappingGone,
    MappingMade,
    PacketArrived,
    PacketMoved,
    PacketPassed,
    PacketRefused,
    RouterView,
)

RULINGS_SHOWN = 15
"""Of a router, the latest."""


def router_details(router: RouterView) -> Details:
    """What a router does, and what it did last."""
    plan, rules = router.plan, router.plan.rules
    last = tuple(_ruling(one) for one in reversed(router.rulings[-RULINGS_SHOWN:]))
    sections = (
        Section(
            tr("What it does: {kind}", kind=kind_of_router(plan)),
            (
                _rule(tr("Mapping"), MAPS[rules.mapping]),
                _rule(tr("Filtering"), FILTERS[rules.filtering]),
                _rule(tr("Ports"), PORTS[rules.ports]),
                _rule(tr("Strange SYN"), UNSOLICITED[rules.unsolicited]),
                Fact(tr("Hairpin"), yes_no(rules.hairpin)),
                Fact(tr("Idle line"), tr("kept for {time}", time=duration(rules.mapping_seconds))),
                Fact(
                    tr("NAT-PMP"),
                    tr("opens a port on request: {yes_no}", yes_no=yes_no(rules.opens_ports)),
                ),
            ),
        ),
        Section(
            tr("What it let through or kept out last"),
            last or (Fact("", tr("No packet has come to it yet."), tone=Tone.MUTED),),
        ),
        Section(
            tr("Where it is"),
            (
                *_named(tr("Outside"), router.outside),
                *_named(tr("Inside"), router.inside),
                Fact(tr("Stands in"), plan.within),
                *_line(plan.latency, plan.loss),
            ),
        ),
    )
    return Details(plan.name, sections, router)


def host_details(
    host: HostView,
    connections: tuple[ConnectionView, ...],
    names: Table[str, str],
    *,
    outdated: bool = False,
) -> Details:
    """What a host is and whom it talks to; `names` are those of hosts by their peer ids.

    `outdated`: its verdict is of before a router was changed.
    """
    plan = host.plan
    _, tone, word = REACH[host.reach]
    said = tr("{word}. {sentence}", word=word, sentence=told(host.sentence))
    verdict = Fact("", visible(said), tone=tone)
    if not host.running:
        verdict = Fact("", tr("Its node does not run."), tone=Tone.MUTED)
    old = Fact("", tr("Measured before a router was changed."), tone=Tone.WARN)
    verdicts = (old, verdict) if outdated and host.running else (verdict,)
    talk = tuple(_connection(one, names) for one in connections)
    sections = (
        Section(tr("Can others reach it?"), verdicts),
        Section(
            tr("Its addresses"),
            (
                *_named(tr("Address"), host.addresses),
                Fact(tr("Stands in"), plan.within),
                *_line(plan.latency, plan.loss),
            ),
        ),
        Section(
            tr("Its connections ({number})", number=len(connections)),
            talk or (Fact("", tr("None."), tone=Tone.MUTED),),
        ),
        Section(
            tr("Its node"),
            (
                Fact(tr("Port"), tr("listens on {port}", port=plan.port)),
                Fact(tr("Dials"), tr("from that port: {yes_no}", yes_no=yes_no(plan.port_reuse))),
                Fact(
                    tr("Router"),
                    tr("asked to open the port: {yes_no}", yes_no=yes_no(plan.port_mapping)),
                ),
                Fact(tr("Friends"), ", ".join(plan.dials) or UNKNOWN),
                Fact(tr("Strangers"), ", ".join(plan.witnesses) or UNKNOWN),
                Fact(
                    tr("Believes"),
                    tr(
                        "an address that {n} observer report",
                        "an address that {n} observers report",
                        plan.observers,
                    ),
                ),
                *(
                    (Fact(tr("Lies"), tr("“you are {addr}”", addr=plan.reports), tone=Tone.WARN),)
                    if plan.reports
                    else ()
                ),
                Fact(tr("Peer id"), host.peer_id, mono=True),
            ),
        ),
    )
    return Details(plan.name, sections, host)


def packet_details(row: LabRow) -> Details:
    """The whole way of a packet, and the rule that decided."""
    if row.number is None:
        return Details(
            tr("Mapping of {router}", router=row.where),
            (
                Section(
                    tr("What happened"), (Fact("", row.words), Fact(tr("When"), lab_time(row.time)))
                ),
            ),
            row.events,
        )
    kind = KINDS.get(Kind(row.what), "")
    tone = {Fate.REFUSED: Tone.BAD, Fate.LOST: Tone.WARN, Fate.ARRIVED: Tone.GOOD}.get(row.fate)
    facts = [Fact("", visible(row.words), tone=tone)]
    if row.rule is not None:
        facts.append(Fact(tr("Rule"), RULES[row.rule].whole))
    facts.append(Fact(row.what, kind))
    values = {"kind": row.what, "sender": row.origin, "fate": FATES[row.fate]}
    if row.where and row.fate is not Fate.UNDER_WAY:
        title = tr("{kind} from {sender}: {fate} at {place}", place=row.where, **values)
    else:
        title = tr("{kind} from {sender}: {fate}", **values)
    sections = (
        Section(title, tuple(facts)),
        Section(tr("Its whole way"), tuple(_step(event) for event in row.events)),
    )
    return Details(tr("Packet {number}", number=row.number), sections, row.events)


def nothing_chosen() -> str:
    """What is said while nothing is selected."""
    return tr(
        "Click a host, a router, a packet or a cross: here stands what it is, what it did, and by "
        "which rule."
    )


# --- parts ---------------------------------------------------------------------------------------


def _rule(name: str, meaning: Meaning) -> Fact:
    return Fact(name, meaning.whole, tone=None)


def _named(name: str, values: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple(Fact(name if not n else " ", value, mono=True) for n, value in enumerate(values))


def _line(latency: float, loss: float) -> tuple[Fact, ...]:
    slow = Fact(tr("Line"), tr("takes {time}", time=localized(f"{latency * 1000:g} ms")))
    return (
        (slow, Fact(tr("Loss"), tr("{share} of the packets", share=f"{loss:.0%}"), tone=Tone.WARN))
        if loss
        else (slow,)
    )


def _ruling(event: PacketPassed | PacketRefused) -> Fact:
    passed = isinstance(event, PacketPassed)
    word = RULES[event.rule].word if event.rule else ""
    values = {
        "kind": event.packet.kind,
        "rule": word,
        "why": sentence(visible(told(event.words))),
    }
    if passed:
        text = tr("{kind} let through ({rule}). {why}", **values)
    else:
        text = tr("{kind} kept out ({rule}). {why}", **values)
    return Fact(lab_time(event.time), text, tone=None if passed else Tone.BAD)


def _connection(one: ConnectionView, names: Table[str, str]) -> Fact:
    name = names.get(one.peer_id, tr("somebody else"))
    parts = [DIRECTION[one.direction], short_addr(one.remote_addr)]
    if one.port_use is not None:
        shared = one.port_use is PortUse.REUSE
        parts.append(tr("from its shared port") if shared else tr("from a port of its own"))
    return Fact(name, ", ".join(parts))


def _step(event: LabEvent) -> Fact:
    when = lab_time(event.time)
    if isinstance(event, PacketMoved):
        values = {
            "sender": event.origin,
            "receiver": event.to or tr("nobody"),
            "packet": event.packet,
        }
        if event.lost:
            return Fact(when, tr("{sender} → {receiver}, and gets lost: {packet}", **values))
        return Fact(when, tr("{sender} → {receiver}: {packet}", **values))
    if isinstance(event, PacketPassed):
        rule = RULES[event.rule].word
        why = sentence(told(event.words))
        text = tr("{place} lets it through ({rule}). {why}", place=event.at, rule=rule, why=why)
        return Fact(when, text)
    if isinstance(event, PacketRefused):
        if not event.at:
            what = tr("It ends here.")
        elif event.rule:
            rule = RULES[event.rule].word
            what = tr("{place} keeps it out ({rule}).", place=event.at, rule=rule)
        else:
            what = tr("{place} keeps it out.", place=event.at)
        end = tr("It answers with RST.") if event.answered else tr("Whoever sent it hears nothing.")
        return Fact(when, f"{what} {end}", tone=Tone.BAD)
    if isinstance(event, PacketArrived):
        return Fact(when, tr("It is at {place}.", place=event.at), tone=Tone.GOOD)
    if isinstance(event, MappingMade | MappingGone):
        inside, outside = event.mapping.inside, event.mapping.outside
        text = tr("{place}: {inside} is {outside}", place=event.at, inside=inside, outside=outside)
        return Fact(when, text)
    return Fact(when, UNKNOWN)
