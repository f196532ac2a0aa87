"""Everything known of a host, a router or a packet of the lab, as named facts. No Qt."""

from __future__ import annotations

from collections.abc import Mapping as Table

from app.format import UNKNOWN, count, duration, sentence, short_addr, visible
from app.models.column import Tone
from app.models.facts import Details, Fact, Section
from app.models.lab_journeys import Fate, LabRow
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
from app.words import DIRECTION, yes_no
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

_LEFT_FROM = {PortUse.REUSE: "from its shared port", PortUse.NEW: "from a port of its own"}
RULINGS_SHOWN = 15
"""Of a router, the latest."""


def router_details(router: RouterView) -> Details:
    """What a router does, and what it did last."""
    plan, rules = router.plan, router.plan.rules
    last = tuple(_ruling(one) for one in reversed(router.rulings[-RULINGS_SHOWN:]))
    sections = (
        Section(
            f"What it does: {kind_of_router(plan)}",
            (
                _rule("Mapping", MAPS[rules.mapping]),
                _rule("Filtering", FILTERS[rules.filtering]),
                _rule("Ports", PORTS[rules.ports]),
                _rule("Strange SYN", UNSOLICITED[rules.unsolicited]),
                Fact("Hairpin", yes_no(rules.hairpin)),
                Fact("Idle line", f"kept for {duration(rules.mapping_seconds)}"),
                Fact("NAT-PMP", f"opens a port on request: {yes_no(rules.opens_ports)}"),
            ),
        ),
        Section(
            "What it let through or kept out last",
            last or (Fact("", "No packet has come to it yet.", tone=Tone.MUTED),),
        ),
        Section(
            "Where it is",
            (
                *_named("Outside", router.outside),
                *_named("Inside", router.inside),
                Fact("Stands in", plan.within),
                *_line(plan.latency, plan.loss),
            ),
        ),
    )
    return Details(plan.name, sections, router)


def host_details(
    host: HostView, connections: tuple[ConnectionView, ...], names: Table[str, str]
) -> Details:
    """What a host is and whom it talks to; `names` are those of hosts by their peer ids."""
    plan = host.plan
    _, tone, word = REACH[host.reach]
    verdict = Fact("", visible(f"{word}. {host.sentence}"), tone=tone)
    if not host.running:
        verdict = Fact("", "Its node does not run.", tone=Tone.MUTED)
    talk = tuple(_connection(one, names) for one in connections)
    sections = (
        Section("Can others reach it?", (verdict,)),
        Section(
            "Its addresses",
            (
                *_named("Address", host.addresses),
                Fact("Stands in", plan.within),
                *_line(plan.latency, plan.loss),
            ),
        ),
        Section(
            f"Its connections ({len(connections)})",
            talk or (Fact("", "None.", tone=Tone.MUTED),),
        ),
        Section(
            "Its node",
            (
                Fact("Port", f"listens on {plan.port}"),
                Fact("Dials", f"from that port: {yes_no(plan.port_reuse)}"),
                Fact("Router", f"asked to open the port: {yes_no(plan.port_mapping)}"),
                Fact("Friends", ", ".join(plan.dials) or UNKNOWN),
                Fact("Strangers", ", ".join(plan.witnesses) or UNKNOWN),
                Fact("Believes", f"an address that {count(plan.observers, 'observer')} report"),
                *(
                    (Fact("Lies", f"“you are {plan.reports}”", tone=Tone.WARN),)
                    if plan.reports
                    else ()
                ),
                Fact("Peer id", host.peer_id, mono=True),
            ),
        ),
    )
    return Details(plan.name, sections, host)


def packet_details(row: LabRow) -> Details:
    """The whole way of a packet, and the rule that decided."""
    if row.number is None:
        return Details(
            f"Mapping of {row.where}",
            (Section("What happened", (Fact("", row.words), Fact("When", lab_time(row.time)))),),
            row.events,
        )
    kind = KINDS.get(Kind(row.what), "")
    tone = {Fate.REFUSED: Tone.BAD, Fate.LOST: Tone.WARN, Fate.ARRIVED: Tone.GOOD}.get(row.fate)
    facts = [Fact("", visible(row.words), tone=tone)]
    if row.rule is not None:
        rule = RULES[row.rule]
        facts.append(Fact("Rule", f"{rule.word}. {rule.sentence}"))
    facts.append(Fact(row.what, kind))
    where = f" at {row.where}" if row.where and row.fate is not Fate.UNDER_WAY else ""
    sections = (
        Section(f"{row.what} from {row.origin}: {row.fate}{where}", tuple(facts)),
        Section("Its whole way", tuple(_step(event) for event in row.events)),
    )
    return Details(f"Packet {row.number}", sections, row.events)


def nothing_chosen() -> str:
    """What is said while nothing is selected."""
    return (
        "Click a host, a router, a packet or a cross: here stands what it is, what it did, and by "
        "which rule."
    )


# --- parts ---------------------------------------------------------------------------------------


def _rule(name: str, meaning: Meaning) -> Fact:
    return Fact(name, f"{meaning.word}. {meaning.sentence}", tone=None)


def _named(name: str, values: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple(Fact(name if not n else " ", value, mono=True) for n, value in enumerate(values))


def _line(latency: float, loss: float) -> tuple[Fact, ...]:
    slow = Fact("Line", f"takes {latency * 1000:g} ms")
    return (slow, Fact("Loss", f"{loss:.0%} of the packets", tone=Tone.WARN)) if loss else (slow,)


def _ruling(event: PacketPassed | PacketRefused) -> Fact:
    passed = isinstance(event, PacketPassed)
    word = RULES[event.rule].word if event.rule else ""
    sign = "let through" if passed else "kept out"
    text = f"{event.packet.kind} {sign} ({word}). {sentence(visible(event.words))}"
    return Fact(lab_time(event.time), text, tone=None if passed else Tone.BAD)


def _connection(one: ConnectionView, names: Table[str, str]) -> Fact:
    name = names.get(one.peer_id, "somebody else")
    parts = [DIRECTION[one.direction], short_addr(one.remote_addr)]
    if one.port_use is not None:
        parts.append(_LEFT_FROM[one.port_use])
    return Fact(name, ", ".join(parts))


def _step(event: LabEvent) -> Fact:
    when = lab_time(event.time)
    if isinstance(event, PacketMoved):
        to = event.to or "nobody"
        lost = ", and gets lost" if event.lost else ""
        return Fact(when, f"{event.origin} → {to}{lost}: {event.packet}")
    if isinstance(event, PacketPassed):
        rule = RULES[event.rule].word
        return Fact(when, f"{event.at} lets it through ({rule}). {sentence(event.words)}")
    if isinstance(event, PacketRefused):
        rule = f" ({RULES[event.rule].word})" if event.rule else ""
        what = f"{event.at} keeps it out{rule}" if event.at else "It ends here"
        end = "It answers with RST." if event.answered else "Whoever sent it hears nothing."
        return Fact(when, f"{what}. {end}", tone=Tone.BAD)
    if isinstance(event, PacketArrived):
        return Fact(when, f"It is at {event.at}.", tone=Tone.GOOD)
    if isinstance(event, MappingMade | MappingGone):
        return Fact(when, f"{event.at}: {event.mapping.inside} is {event.mapping.outside}")
    return Fact(when, UNKNOWN)
