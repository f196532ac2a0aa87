"""What a router does with a packet: NAT and firewall, of any behaviour that RFC 4787 has words for.

Two tables, as in a kernel (NATLAB §6, rules 9 to 16): mappings say which endpoint outside stands
for which inside, and connections say what has begun and may be answered. Without translation there
is the second only. Pure: time and chance are arguments.
"""

from __future__ import annotations

import random
from functools import partial

from node.address import Endpoint
from node.lab.mapping_line import Line
from node.lab.nat_tables import NatTables
from node.lab.packet import Kind, Packet
from node.lab.port_allocation import PortAllocator
from node.lab.ruling import Mapping, Rule, Ruling, Side
from node.lab.ruling_words import ENTERED, LEFT, PASSED, REFUSED, REFUSED_ADDRESS, STANDS_FOR
from node.lab.topology import NatRules, PortAllocation, Unsolicited
from node.lab.tracking import Stage
from node.terms import Mapping as Behaviour

OPENING = frozenset({Kind.SYN, Kind.DATA, Kind.ACK, Kind.DATAGRAM})
"""What may be the first of a connection that is followed: one that was forgotten goes on in the
middle, where a mapping lets it in (Linux, `nf_conntrack_tcp_loose`)."""


class NatBox:
    """One router's NAT and firewall. Packets go through it by `leave` and `enter`."""

    def __init__(
        self,
        rules: NatRules,
        *,
        outside: str,
        rng: random.Random,
    ) -> None:
        """Begin with empty tables.

        Args:
            rules: how it behaves.
            outside: its IPv4 address outside.
            rng: for ports and evasions.
        """
        self._rules = rules
        self._outside = outside
        self._ports = PortAllocator(rules.ports, rng)
        self._tables = NatTables(rules.mapping_seconds)

    # --- packets -------------------------------------------------------------------------------

    def leave(self, packet: Packet, now: float) -> Ruling:
        """Decide about a packet from inside. It may be for our own address: a hairpin."""
        if self._lets_all_pass(packet.source):
            words = PASSED.of(source=packet.source, target=packet.target)
            return Ruling(Rule.UNTRANSLATED, True, words, packet, Side.OUTSIDE)
        line, rule, made = self._line_of(packet, now)
        if line is None:
            return self._kept_in(packet, rule)
        translated = packet if line.outside == packet.source else _from(packet, line.outside)
        if packet.target.host == self._outside and self._translates(packet.source):
            return self._turn_round(packet, translated, line, made, now)
        words = LEFT[rule].of(source=packet.source, outside=line.outside, target=packet.target)
        return Ruling(rule, True, words, translated, Side.OUTSIDE, made)

    def enter(self, packet: Packet, now: float) -> Ruling:
        """Decide about a packet from outside."""
        if packet.target.host != self._outside and self._lets_all_pass(packet.target):
            words = PASSED.of(source=packet.source, target=packet.target)
            return Ruling(Rule.UNTRANSLATED, True, words, packet, Side.INSIDE)
        at, rule, line = self._inside_end(packet, now, hairpin=False)
        if at is None:
            return self._kept_out(packet, rule, line)
        translated = packet if at == packet.target else _to(packet, at)
        words = ENTERED[rule].of(source=packet.source, target=packet.target, inside=at)
        return Ruling(rule, True, words, translated, Side.INSIDE)

    # --- what people and timers ask for ----------------------------------------------------------

    def table(self) -> tuple[Mapping, ...]:
        """Give the mappings, oldest first; of what is not translated, who may be answered."""
        return self._tables.views()

    def next_expiry(self) -> float | None:
        """Give the lab time at which there may be something to `expire`; None: never."""
        return self._tables.next_expiry()

    def expire(self, now: float) -> tuple[Mapping, ...]:
        """Forget what has been idle for too long; give the mappings that went since last time.

        Among them are those that were found dead before, and that had to go where all were taken.
        """
        return self._tables.expire(now)

    def open_port(
        self, inside: Endpoint, wanted: int, seconds: float, now: float
    ) -> Mapping | None:
        """Let everybody in to an endpoint inside, on the port that is wanted or another one.

        Asked again, it stays open for so long from now on.

        Returns:
            The mapping; None where all ports are taken, or too many are open.
        """
        line = self._tables.opened(inside)
        if line is None:
            if not self._tables.may_open():
                return None
            port = PortAllocator(PortAllocation.PRESERVING, random.Random(0)).choose(  # noqa: S311
                wanted, lambda port: self._is_taken("tcp", port, inside, now)
            )
            if port is None:
                return None
            line = Line("tcp", inside, Endpoint(self._outside, port), None, now, opened=True)
            self._tables.keep(line)
        line.kept_until = now + seconds
        return line.view()

    def close_port(self, inside: Endpoint) -> Mapping | None:
        """Close what was opened for an endpoint inside."""
        line = self._tables.opened(inside)
        return None if line is None else self._tables.remove(line)

    def restart(self) -> tuple[Mapping, ...]:
        """Forget everything, as a router does that loses power; give the mappings."""
        gone = self.table()
        self._tables = NatTables(self._rules.mapping_seconds)
        return gone

    # --- outwards ------------------------------------------------------------------------------

    def _line_of(self, packet: Packet, now: float) -> tuple[Line | None, Rule, Mapping | None]:
        """Find the mapping by which a packet leaves, or make one."""
        tracked = self._tables.find(packet, now, out=True)
        if tracked is not None:
            if not tracked.accept(packet, out=True):
                return None, Rule.NO_CONNECTION, None
            self._tables.touch(tracked, now, out=True)
            return tracked.line, Rule.CONNECTION, None
        if packet.kind not in OPENING:
            return None, Rule.NO_CONNECTION, None
        line, made = self._mapping_for(packet.protocol, packet, now)
        if line is None:
            return None, Rule.NO_PORT_LEFT, None
        self._tables.track(line, packet.target, packet, now, out=True)
        if line.outside == packet.source:
            return line, Rule.UNTRANSLATED, line.view() if made else None
        if made:
            return line, Rule.NEW_MAPPING, line.view()
        return line, Rule.MAPPING, None

    def _mapping_for(self, protocol: str, packet: Packet, now: float) -> tuple[Line | None, bool]:
        inside, remote = packet.source, packet.target
        scope = self._scope(inside, remote)
        line = self._tables.current(protocol, inside, scope, now)
        clashes = partial(self._tables.clashes, protocol, inside=inside, remote=remote, now=now)
        if line is not None and not clashes(outside=line.outside):
            return line, False
        outside = inside
        if self._translates(inside):
            taken = partial(self._is_taken, protocol, inside=inside, now=now, remote=remote)
            port = self._ports.choose(inside.port, taken)
            if port is None:
                return None, False
            outside = Endpoint(self._outside, port)
            same = self._tables.at(protocol, outside.host, outside.port, now)
            line = next((one for one in same if one.inside == inside and one.remote == scope), None)
            if line is not None:
                return line, False
        evades = self._tables.has((protocol, inside, scope))
        line = Line(protocol, inside, outside, scope, now, evades=evades)
        self._tables.keep(line)
        return line, True

    def _scope(self, inside: Endpoint, remote: Endpoint) -> Endpoint | None:
        """For whom a new mapping holds."""
        behaviour = self._rules.mapping
        if not self._translates(inside) or behaviour is Behaviour.ADDRESS_AND_PORT_DEPENDENT:
            return remote
        if behaviour is Behaviour.ADDRESS_DEPENDENT:
            return Endpoint(remote.host, 0)
        return None

    def _is_taken(
        self,
        protocol: str,
        port: int,
        inside: Endpoint,
        now: float,
        remote: Endpoint | None = None,
    ) -> bool:
        """Whether a port outside cannot be given to somebody inside for a new mapping."""
        lines = self._tables.at(protocol, self._outside, port, now)
        if self._rules.ports is PortAllocation.OVERLOADING and remote is not None:
            outside = Endpoint(self._outside, port)
            opened = any(line.opened and line.inside != inside for line in lines)
            return opened or self._tables.clashes(protocol, outside, inside, remote, now)
        if self._rules.mapping is not Behaviour.ENDPOINT_INDEPENDENT:
            return bool(lines)
        return any(line.inside != inside for line in lines)

    # --- inwards -------------------------------------------------------------------------------

    def _inside_end(
        self, packet: Packet, now: float, *, hairpin: bool
    ) -> tuple[Endpoint | None, Rule, Line | None]:
        """Find for whom inside a packet is, if it may come in, and by which rule or not."""
        tracked = self._tables.find(packet, now, out=False)
        if tracked is not None:
            crossing = packet.kind is Kind.SYN and tracked.stage is Stage.SYN
            if not tracked.accept(packet, out=False):
                return None, Rule.NO_CONNECTION, None
            self._tables.touch(tracked, now, out=False)
            if tracked.stage is Stage.GONE:
                self._tables.untrack(tracked)
            return tracked.inside, Rule.KNOWN_ENDPOINT if crossing else Rule.CONNECTION, None
        line, rule = self._opening(packet, packet.protocol, now, hairpin=hairpin)
        if line is None:
            return None, rule, None
        if rule in (Rule.STRANGER, Rule.NO_CONNECTION):
            return None, rule, line
        if not self._tables.track(line, packet.source, packet, now, out=False):
            # It would be a second one between the same two ends, by another mapping.
            return None, Rule.NO_CONNECTION, line
        return line.inside, rule, line

    def _opening(
        self, packet: Packet, protocol: str, now: float, *, hairpin: bool
    ) -> tuple[Line | None, Rule]:
        """Find the mapping that would let a packet in which nobody waits for, and what it says."""
        untranslated = not self._translates_to(packet.target)
        if packet.kind not in OPENING:
            return None, Rule.NO_CONNECTION
        if untranslated:
            return self._through_firewall(packet, protocol, now)
        lines = self._tables.at(protocol, packet.target.host, packet.target.port, now)
        if not lines:
            return None, Rule.NO_MAPPING
        for line in lines:  # of several that share the port, the first has it
            if hairpin:
                return line, Rule.HAIRPIN
            rule = self._admits(line, packet.source)
            if rule is not None:
                return line, rule
        return lines[-1], Rule.STRANGER

    def _through_firewall(
        self, packet: Packet, protocol: str, now: float
    ) -> tuple[Line | None, Rule]:
        inside = packet.target
        if inside.host == self._outside:
            return None, Rule.NO_MAPPING
        lines = self._tables.at(protocol, inside.host, inside.port, now)
        admitted = (self._admits(line, packet.source) for line in lines)
        rule = next((one for one in admitted if one is not None), None)
        if rule is None:
            return (lines[-1], Rule.STRANGER) if lines else (None, Rule.STRANGER)
        line = Line(protocol, inside, inside, packet.source, now)
        self._tables.keep(line)
        return line, rule

    def _admits(self, line: Line, source: Endpoint) -> Rule | None:
        """By which rule a mapping lets somebody in; None: it does not."""
        if line.opened:
            return Rule.OPENED_PORT
        filtering = self._rules.filtering
        if filtering is Behaviour.ENDPOINT_INDEPENDENT:
            return Rule.OPEN_TO_ALL
        if filtering is Behaviour.ADDRESS_DEPENDENT and line.has_contacted_host(source.host):
            return Rule.KNOWN_ADDRESS
        # The very endpoint has a connection while it may answer; without one, nothing is left.
        return None

    def _turn_round(
        self, packet: Packet, translated: Packet, line: Line, made: Mapping | None, now: float
    ) -> Ruling:
        """Send to somebody inside what is for our own address outside."""
        at, rule, _ = None, Rule.NO_HAIRPIN, None
        if self._rules.hairpin:
            at, rule, _ = self._inside_end(translated, now, hairpin=True)
        names = {"source": packet.source, "target": packet.target, "outside": line.outside}
        if at is None:
            back = packet.refusal()
            words = REFUSED[rule].of(**names)
            return Ruling(rule, False, words, back, Side.INSIDE if back else None, made)
        words = LEFT[Rule.HAIRPIN].of(inside=at, **names)
        return Ruling(Rule.HAIRPIN, True, words, _to(translated, at), Side.INSIDE, made)

    # --- refusals ------------------------------------------------------------------------------

    def _kept_in(self, packet: Packet, rule: Rule) -> Ruling:
        words = REFUSED[rule].of(source=packet.source, target=packet.target)
        return Ruling(rule, False, words, None, None)

    def _kept_out(self, packet: Packet, rule: Rule, line: Line | None) -> Ruling:
        told = REFUSED[rule]
        if rule is Rule.STRANGER and self._rules.filtering is Behaviour.ADDRESS_DEPENDENT:
            told = REFUSED_ADDRESS
        words = told.of(source=packet.source, target=packet.target)
        if line is not None:
            line.refused += 1
            if rule is Rule.STRANGER and line.inside != packet.target:
                words = STANDS_FOR.of(refusal=words, inside=line.inside)
        back = packet.refusal() if self._rules.unsolicited is Unsolicited.RESET else None
        return Ruling(rule, False, words, back, Side.OUTSIDE if back else None)

    # --- tables --------------------------------------------------------------------------------

    def _translates(self, inside: Endpoint) -> bool:
        return inside.version == 4 and self._rules.mapping is not Behaviour.NO_NAT

    def _lets_all_pass(self, inside: Endpoint) -> bool:
        """Neither translation nor a filter: nobody follows what goes through."""
        open_to_all = self._rules.filtering is Behaviour.ENDPOINT_INDEPENDENT
        return open_to_all and not self._translates(inside)

    def _translates_to(self, target: Endpoint) -> bool:
        return target.host == self._outside and self._rules.mapping is not Behaviour.NO_NAT


def _from(packet: Packet, source: Endpoint) -> Packet:
    return _readdressed(packet, source, packet.target)


def _to(packet: Packet, target: Endpoint) -> Packet:
    return _readdressed(packet, packet.source, target)


def _readdressed(packet: Packet, source: Endpoint, target: Endpoint) -> Packet:
    # Each packet goes through here: `replace` takes three times as long.
    return Packet(
        packet.number,
        packet.kind,
        source,
        target,
        packet.sequence,
        packet.answers,
        packet.data,
        packet.size,
    )
