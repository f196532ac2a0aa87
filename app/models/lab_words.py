"""The lab in words: packets, rules and kinds of NAT, and what each means. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.models.column import Tone
from app.models.nat_words import Meaning
from app.words import MAPPING
from node import Mapping, Reach
from node.lab_world import Kind, NatRules, PortAllocation, RouterPlan, Rule, Unsolicited

KINDS = {
    Kind.SYN: "asks to open a connection",
    Kind.SYN_ACK: "answers the question: yes, let us talk",
    Kind.ACK: "says what has arrived",
    Kind.DATA: "carries what the two have to say to each other",
    Kind.FIN: "says goodbye: nothing more will come",
    Kind.RST: "refuses or breaks off: there is no such connection",
    Kind.DATAGRAM: "a packet of its own, without a connection",
}

RULES = {
    Rule.NEW_MAPPING: Meaning("new mapping", "It left, and the NAT opened a line for it."),
    Rule.MAPPING: Meaning("mapping", "It left by a line that the NAT had opened before."),
    Rule.UNTRANSLATED: Meaning("untranslated", "It passed as it was: nothing is translated here."),
    Rule.CONNECTION: Meaning("connection", "It belongs to a connection that began inside."),
    Rule.OPEN_TO_ALL: Meaning(
        "endpoint-independent filtering", "A line that is open lets everybody in."
    ),
    Rule.KNOWN_ADDRESS: Meaning(
        "address-dependent filtering", "The line has sent to this address before, so it may answer."
    ),
    Rule.KNOWN_ENDPOINT: Meaning(
        "address-and-port-dependent filtering",
        "The line has sent to exactly this address and port before, so it may answer.",
    ),
    Rule.OPENED_PORT: Meaning("opened port", "Somebody inside asked the router to open this port."),
    Rule.HAIRPIN: Meaning(
        "hairpin", "It came from inside, to the NAT's own address outside, and was turned round."
    ),
    Rule.NO_MAPPING: Meaning("no mapping", "Nobody inside has this port outside."),
    Rule.STRANGER: Meaning(
        "stranger", "The line exists, but it lets in only those that it has sent to."
    ),
    Rule.NO_CONNECTION: Meaning(
        "no connection", "It belongs to no connection that the NAT knows of."
    ),
    Rule.NO_HAIRPIN: Meaning(
        "no hairpin", "This NAT does not turn round what comes from inside to its own address."
    ),
    Rule.NO_PORT_LEFT: Meaning("no port left", "All ports outside are taken."),
}

REACH = {
    Reach.REACHABLE: ("reachable", Tone.GOOD, "Reachable"),
    Reach.NOT_REACHABLE: ("not_reachable", Tone.BAD, "Not reachable"),
    Reach.UNKNOWN: ("unknown", Tone.WARN, "Not known yet"),
}
"""Icon, tone and words of a verdict."""

MAPS = {
    Mapping.NO_NAT: Meaning("no NAT", "Hosts inside have public addresses; nothing is translated."),
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        "One inside port is one port outside, whoever it talks to (“cone”).",
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_DEPENDENT],
        "Another port outside for each computer that it talks to (“symmetric”).",
        Tone.BAD,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        "Another port outside for each program that it talks to (“symmetric”).",
        Tone.BAD,
    ),
}
FILTERS = {
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        "Whoever knows a port that is open outside may come in, strangers too.",
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_DEPENDENT],
        "Only computers that were sent something may come in, from any port of theirs.",
        Tone.WARN,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        "Only the very program that was sent something may answer.",
        Tone.BAD,
    ),
}
PORTS = {
    PortAllocation.PRESERVING: Meaning(
        "preserving", "Outside it takes the port that it has inside, where that is free."
    ),
    PortAllocation.OVERLOADING: Meaning(
        "preserving, as Linux does",
        "Outside it takes the port that it has inside, even where a neighbour has it already.",
    ),
    PortAllocation.SEQUENTIAL: Meaning("sequential", "Outside it takes one port after the other."),
    PortAllocation.RANDOM: Meaning("random", "Outside it takes any port."),
}
UNSOLICITED = {
    Unsolicited.DROP: Meaning("dropped", "Whoever knocks in vain hears nothing."),
    Unsolicited.RESET: Meaning("answered with RST", "Whoever knocks in vain is told so at once."),
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A kind of router with a plain name."""

    name: str
    help: str
    rules: NatRules
    provider: bool = False
    ipv6: bool = False

    def put_on(self, plan: RouterPlan) -> RouterPlan:
        """The same router, of this kind."""
        return replace(plan, rules=self.rules, provider=self.provider, ipv6=self.ipv6)

    def fits(self, plan: RouterPlan) -> bool:
        """The router is of this kind."""
        return self.put_on(plan) == plan


_SYMMETRIC = NatRules(
    mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    ports=PortAllocation.RANDOM,
)
PRESETS = (
    Preset(
        "Home router (port-restricted cone)",
        "The usual one: a port of its own for each program inside, answers only.",
        NatRules(),
    ),
    Preset(
        "Home router that opens ports (NAT-PMP)",
        "The same, and a program inside may ask it to open a port.",
        NatRules(opens_ports=True),
    ),
    Preset(
        "Linux router",
        "Port-restricted cone that gives two hosts the same port outside.",
        NatRules(ports=PortAllocation.OVERLOADING),
    ),
    Preset(
        "Restricted cone",
        "Computers that were sent something may come in, from any port.",
        NatRules(filtering=Mapping.ADDRESS_DEPENDENT),
    ),
    Preset(
        "Full cone",
        "A port that is open outside is open to everybody.",
        NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT),
    ),
    Preset("Symmetric", "Another port outside for everyone that one talks to.", _SYMMETRIC),
    Preset(
        "Provider's NAT (CGNAT)",
        "A second NAT before the homes of many customers.",
        NatRules(hairpin=True, mapping_seconds=7440.0),
        provider=True,
    ),
    Preset(
        "Home router with an IPv6 firewall",
        "IPv4 translated as usual; IPv6 addresses are public, and only answers come in.",
        NatRules(),
        ipv6=True,
    ),
    Preset(
        "Firewall without NAT",
        "Hosts inside have public addresses, and only answers come in.",
        NatRules(mapping=Mapping.NO_NAT),
    ),
    Preset(
        "Plain router",
        "It sends on what comes: no NAT, no firewall.",
        NatRules(mapping=Mapping.NO_NAT, filtering=Mapping.ENDPOINT_INDEPENDENT),
    ),
)
"""Kinds of router to choose from, the usual ones first."""

_CONES = {
    Mapping.ENDPOINT_INDEPENDENT: "full cone",
    Mapping.ADDRESS_DEPENDENT: "restricted cone",
    Mapping.ADDRESS_AND_PORT_DEPENDENT: "port-restricted cone",
}


def kind_of_router(plan: RouterPlan) -> str:
    """What people call such a router, in few words."""
    rules = plan.rules
    if rules.mapping is Mapping.NO_NAT:
        open_to_all = rules.filtering is Mapping.ENDPOINT_INDEPENDENT
        return "plain router" if open_to_all else "firewall"
    cone = rules.mapping is Mapping.ENDPOINT_INDEPENDENT
    word = _CONES.get(rules.filtering, "cone") if cone else "symmetric"
    if plan.provider:
        usual = word == _CONES[Mapping.ADDRESS_AND_PORT_DEPENDENT]
        return "provider's NAT" if usual else f"provider's, {word}"
    if plan.ipv6:
        return f"{'cone' if cone else word}, IPv6 firewall"
    return word


def lab_time(seconds: float) -> str:
    """Lab time to the tenth of a millisecond below a minute, to the millisecond above."""
    if seconds < 60:
        return f"{seconds:.4f} s"
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    if hours:
        return f"{hours} h {minutes:02} min {rest:06.3f} s"
    return f"{minutes} min {rest:06.3f} s"
