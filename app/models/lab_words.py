"""The lab in words: packets, rules and kinds of NAT, and what each means. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.models.column import Tone
from app.models.nat_words import Meaning
from app.text.translation import localized, tr
from app.text.words import MAPPING
from node import Mapping, Reach
from node.lab_world import Kind, NatRules, PortAllocation, RouterPlan, Rule, Unsolicited

KINDS = {
    Kind.SYN: tr("asks to open a connection"),
    Kind.SYN_ACK: tr("answers the question: yes, let us talk"),
    Kind.ACK: tr("says what has arrived"),
    Kind.DATA: tr("carries what the two have to say to each other"),
    Kind.FIN: tr("says goodbye: nothing more will come"),
    Kind.RST: tr("refuses or breaks off: there is no such connection"),
    Kind.DATAGRAM: tr("a packet of its own, without a connection"),
}

RULES = {
    Rule.NEW_MAPPING: Meaning(tr("new mapping"), tr("It left, and the NAT opened a line for it.")),
    Rule.MAPPING: Meaning(tr("mapping"), tr("It left by a line that the NAT had opened before.")),
    Rule.UNTRANSLATED: Meaning(
        tr("untranslated"), tr("It passed as it was: nothing is translated here.")
    ),
    Rule.CONNECTION: Meaning(tr("connection"), tr("It belongs to a connection that began inside.")),
    Rule.OPEN_TO_ALL: Meaning(
        tr("endpoint-independent filtering"), tr("A line that is open lets everybody in.")
    ),
    Rule.KNOWN_ADDRESS: Meaning(
        tr("address-dependent filtering"),
        tr("The line has sent to this address before, so it may answer."),
    ),
    Rule.KNOWN_ENDPOINT: Meaning(
        tr("address-and-port-dependent filtering"),
        tr("The line has sent to exactly this address and port before, so it may answer."),
    ),
    Rule.OPENED_PORT: Meaning(
        tr("opened port"), tr("Somebody inside asked the router to open this port.")
    ),
    Rule.HAIRPIN: Meaning(
        tr("hairpin"),
        tr("It came from inside, to the NAT's own address outside, and was turned round."),
    ),
    Rule.NO_MAPPING: Meaning(tr("no mapping"), tr("Nobody inside has this port outside.")),
    Rule.STRANGER: Meaning(
        tr("stranger"), tr("The line exists, but it lets in only those that it has sent to.")
    ),
    Rule.NO_CONNECTION: Meaning(
        tr("no connection"), tr("It belongs to no connection that the NAT knows of.")
    ),
    Rule.NO_HAIRPIN: Meaning(
        tr("no hairpin"),
        tr("This NAT does not turn round what comes from inside to its own address."),
    ),
    Rule.NO_PORT_LEFT: Meaning(tr("no port left"), tr("All ports outside are taken.")),
}

REACH = {
    Reach.REACHABLE: ("reachable", Tone.GOOD, tr("Reachable")),
    Reach.NOT_REACHABLE: ("not_reachable", Tone.BAD, tr("Not reachable")),
    Reach.UNKNOWN: ("unknown", Tone.WARN, tr("Not known yet")),
}
"""Icon, tone and words of a verdict."""

MAPS = {
    Mapping.NO_NAT: Meaning(
        tr("no NAT"), tr("Hosts inside have public addresses; nothing is translated.")
    ),
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        tr("One inside port is one port outside, whoever it talks to (“cone”)."),
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_DEPENDENT],
        tr("Another port outside for each computer that it talks to (“symmetric”)."),
        Tone.BAD,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        tr("Another port outside for each program that it talks to (“symmetric”)."),
        Tone.BAD,
    ),
}
FILTERS = {
    Mapping.ENDPOINT_INDEPENDENT: Meaning(
        MAPPING[Mapping.ENDPOINT_INDEPENDENT],
        tr("Whoever knows a port that is open outside may come in, strangers too."),
        Tone.GOOD,
    ),
    Mapping.ADDRESS_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_DEPENDENT],
        tr("Only computers that were sent something may come in, from any port of theirs."),
        Tone.WARN,
    ),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: Meaning(
        MAPPING[Mapping.ADDRESS_AND_PORT_DEPENDENT],
        tr("Only the very program that was sent something may answer."),
        Tone.BAD,
    ),
}
PORTS = {
    PortAllocation.PRESERVING: Meaning(
        tr("preserving"), tr("Outside it takes the port that it has inside, where that is free.")
    ),
    PortAllocation.OVERLOADING: Meaning(
        tr("preserving, as Linux does"),
        tr("Outside it takes the port that it has inside, even where a neighbour has it already."),
    ),
    PortAllocation.SEQUENTIAL: Meaning(
        tr("sequential"), tr("Outside it takes one port after the other.")
    ),
    PortAllocation.RANDOM: Meaning(tr("random"), tr("Outside it takes any port.")),
}
UNSOLICITED = {
    Unsolicited.DROP: Meaning(tr("dropped"), tr("Whoever knocks in vain hears nothing.")),
    Unsolicited.RESET: Meaning(
        tr("answered with RST"), tr("Whoever knocks in vain is told so at once.")
    ),
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
        tr("Home router (port-restricted cone)"),
        tr("The usual one: a port of its own for each program inside, answers only."),
        NatRules(),
    ),
    Preset(
        tr("Home router that opens ports (NAT-PMP)"),
        tr("The same, and a program inside may ask it to open a port."),
        NatRules(opens_ports=True),
    ),
    Preset(
        tr("Linux router"),
        tr("Port-restricted cone that gives two hosts the same port outside."),
        NatRules(ports=PortAllocation.OVERLOADING),
    ),
    Preset(
        tr("Restricted cone"),
        tr("Computers that were sent something may come in, from any port."),
        NatRules(filtering=Mapping.ADDRESS_DEPENDENT),
    ),
    Preset(
        tr("Full cone"),
        tr("A port that is open outside is open to everybody."),
        NatRules(filtering=Mapping.ENDPOINT_INDEPENDENT),
    ),
    Preset(tr("Symmetric"), tr("Another port outside for everyone that one talks to."), _SYMMETRIC),
    Preset(
        tr("Provider's NAT (CGNAT)"),
        tr("A second NAT before the homes of many customers."),
        NatRules(hairpin=True, mapping_seconds=7440.0),
        provider=True,
    ),
    Preset(
        tr("Home router with an IPv6 firewall"),
        tr("IPv4 translated as usual; IPv6 addresses are public, and only answers come in."),
        NatRules(),
        ipv6=True,
    ),
    Preset(
        tr("Firewall without NAT"),
        tr("Hosts inside have public addresses, and only answers come in."),
        NatRules(mapping=Mapping.NO_NAT),
    ),
    Preset(
        tr("Plain router"),
        tr("It sends on what comes: no NAT, no firewall."),
        NatRules(mapping=Mapping.NO_NAT, filtering=Mapping.ENDPOINT_INDEPENDENT),
    ),
)
"""Kinds of router to choose from, the usual ones first."""

_CONES = {
    Mapping.ENDPOINT_INDEPENDENT: tr("full cone"),
    Mapping.ADDRESS_DEPENDENT: tr("restricted cone"),
    Mapping.ADDRESS_AND_PORT_DEPENDENT: tr("port-restricted cone"),
}


def kind_of_router(plan: RouterPlan) -> str:
    """What people call such a router, in few words."""
    rules = plan.rules
    if rules.mapping is Mapping.NO_NAT:
        open_to_all = rules.filtering is Mapping.ENDPOINT_INDEPENDENT
        return tr("plain router") if open_to_all else tr("firewall")
    cone = rules.mapping is Mapping.ENDPOINT_INDEPENDENT
    word = _CONES.get(rules.filtering, tr("cone")) if cone else tr("symmetric")
    if plan.provider:
        if cone and rules.filtering is Mapping.ADDRESS_AND_PORT_DEPENDENT:
            return tr("provider's NAT")
        return tr("provider's, {kind}", kind=word)
    if plan.ipv6:
        return tr("{kind}, IPv6 firewall", kind=tr("cone") if cone else word)
    return word


def lab_time(seconds: float) -> str:
    """Lab time to the tenth of a millisecond below a minute, to the millisecond above."""
    if seconds < 60:
        return localized(f"{seconds:.4f} s")
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    if hours:
        return localized(f"{hours} h {minutes:02} min {rest:06.3f} s")
    return localized(f"{minutes} min {rest:06.3f} s")
