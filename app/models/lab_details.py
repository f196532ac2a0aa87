"""Everything known of a host, a router or a packet of the lab, as named facts. No Qt."""

from __future__ import annotations

from collections.abc import Mapping as Table

from app.format import UNKNOWN, count, duration, short_addr, visible
from app.models.column import Tone
from app.models.facts import Details, Fact, Section, listed
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
from app.words import DIRECTION, PORT_USE, yes_no
from node import ConnectionView
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
            f"What it does: {kind_of_router(plan)}",
            (
                _rule("Mapping", MAPS[rules.mapping]),
                _rule("Filtering", FILTERS[rules.filtering]),
                _rule("Ports outside", PORTS[rules.ports]),
                _rule("Unsolicited SYN", UNSOLICITED[rules.unsolicited]),
                Fact("Hairpin", yes_no(rules.hairpin)),
                Fact("Idle lines kept", duration(rules.mapping_seconds)),
                Fact("Opens ports on request", yes_no(rules.opens_ports)),
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
                Fact("In the network of", plan.within),
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
                *listed(host.addresses, mono=True),
                Fact("In the network of", plan.within),
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
                Fact("Listens on port", str(plan.port)),
                Fact("Dials from that port", yes_no(plan.port_reuse)),
                Fact("Asks the router to open it", yes_no(plan.port_mapping)),
                Fact("Keeps connected to", ", ".join(plan.dials) or UNKNOWN),
                Fact("Keeps as strangers", ", ".join(plan.witnesses) or UNKNOWN),
                Fact("Believes after", count(plan.observers, "observer")),
                *((Fact("Lies to others", plan.reports, tone=Tone.WARN),) if plan.reports else ()),
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
    facts = [Fact("", row.words, tone=tone)]
    if row.rule is not None:
        rule = RULES[row.rule]
        facts.append(Fact("Rule", f"{rule.word}. {rule.sentence}"))
    facts.append(Fact(row.what, kind))
    sections = (
        Section(f"{row.what} from {row.origin}: {row.fate}", tuple(facts)),
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
    slow = Fact("Its line takes", f"{latency * 1000:g} ms")
    return (slow, Fact("Its line loses", f"{loss:.0%}", tone=Tone.WARN)) if loss else (slow,)


def _ruling(event: PacketPassed | PacketRefused) -> Fact:
    passed = isinstance(event, PacketPassed)
    word = RULES[event.rule].word if event.rule else ""
    sign = "let through" if passed else "kept out"
    text = f"{event.packet.kind} {sign} ({word}): {visible(event.words)}"
    return Fact(lab_time(event.time), text, tone=None if passed else Tone.BAD)


def _connection(one: ConnectionView, names: Table[str, str]) -> Fact:
    name = names.get(one.peer_id, "somebody else")
    parts = [DIRECTION[one.direction], short_addr(one.remote_addr)]
    if one.port_use is not None:
        parts.append(f"from the {PORT_USE[one.port_use]}")
    return Fact(name, ", ".join(parts))


def _step(event: LabEvent) -> Fact:
    when = lab_time(event.time)
    if isinstance(event, PacketMoved):
        to = event.to or "nobody"
        lost = ", and gets lost" if event.lost else ""
        return Fact(when, f"{event.origin} → {to}{lost}: {event.packet}")
    if isinstance(event, PacketPassed):
        change = "as it is" if event.translated == event.packet else f"as {event.translated}"
        rule = RULES[event.rule].word
        return Fact(when, f"{event.at} lets it through, {change} ({rule}): {event.words}")
    if isinstance(event, PacketRefused):
        at = event.at or "The network"
        rule = f" ({RULES[event.rule].word})" if event.rule else ""
        end = " It answers with RST." if event.answered else " Whoever sent it hears nothing."
        return Fact(when, f"{at} keeps it out{rule}: {event.words}.{end}", tone=Tone.BAD)
    if isinstance(event, PacketArrived):
        return Fact(when, f"It is at {event.at}.", tone=Tone.GOOD)
    if isinstance(event, MappingMade | MappingGone):
        return Fact(when, f"{event.at}: {event.mapping.inside} is {event.mapping.outside}")
    return Fact(when, UNKNOWN)
