"""What a router does with a packet: NAT and firewall, of any behaviour that RFC 4787 has words for.

Two tables, as in a kernel (NATLAB §6, rules 9 to 16): mappings say which endpoint outside stands
for which inside, and connections say what has begun and may be answered. Without translation there
is the second only. Pure: time and chance are arguments.
"""

from __future__ import annotations

import math
import random
from collections import OrderedDict
from dataclasses import replace
from functools import partial

from node.address import Endpoint
from node.lab.mapping_line import Line
from node.lab.packet import Kind, Packet
from node.lab.port_allocation import PortAllocator
from node.lab.ruling import Mapping, Rule, Ruling, Side
from node.lab.ruling_words import ENTERED, LEFT, PASSED, REFUSED, REFUSED_ADDRESS
from node.lab.topology import NatRules, PortAllocation, Unsolicited
from node.lab.tracking import Stage, Tracked
from node.terms import Mapping as Behaviour

MAX_LINES = 4096
"""Mappings kept; the one that was idle longest goes for a new one."""
MAX_TRACKED = 16_384
"""Connections kept, likewise."""

OPENING = frozenset({Kind.SYN, Kind.DATA, Kind.ACK, Kind.DATAGRAM})
"""What may be the first of a connection that is followed: one that was forgotten goes on in the
middle, where a mapping lets it in (Linux, `nf_conntrack_tcp_loose`)."""

Key = tuple[str, Endpoint, Endpoint]
"""Protocol, an end of ours, the remote end."""


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
        self._lines: OrderedDict[tuple[str, Endpoint, Endpoint | None], Line] = OrderedDict()
        self._by_outside: dict[tuple[str, Endpoint], list[Line]] = {}
        self._latest: dict[tuple[str, Endpoint], Line] = {}
        """By which mapping for everybody an endpoint inside has connected last."""
        self._tracked: OrderedDict[Key, Tracked] = OrderedDict()
        self._answers: dict[Key, Tracked] = {}
        """The same by the endpoint outside: what comes back is looked up here."""

    # --- packets -------------------------------------------------------------------------------

    def leave(self, packet: Packet, now: float) -> Ruling:
        """Decide about a packet from inside. It may be for our own address: a hairpin."""
        if self._lets_all_pass(packet.source):
            words = PASSED.format(source=packet.source, target=packet.target)
            return Ruling(Rule.UNTRANSLATED, True, words, packet, Side.OUTSIDE)
        line, rule, made = self._line_of(packet, now)
        if line is None:
            return self._kept_in(packet, rule)
        translated = packet if line.outside == packet.source else _from(packet, line.outside)
        if packet.target.host == self._outside and self._translates(packet.source):
            return self._turn_round(packet, translated, line, made, now)
        words = LEFT[rule].format(source=packet.source, outside=line.outside, target=packet.target)
        return Ruling(rule, True, words, translated, Side.OUTSIDE, made)

    def enter(self, packet: Packet, now: float) -> Ruling:
        """Decide about a packet from outside."""
        if packet.target.host != self._outside and self._lets_all_pass(packet.target):
            words = PASSED.format(source=packet.source, target=packet.target)
            return Ruling(Rule.UNTRANSLATED, True, words, packet, Side.INSIDE)
        at, rule, line = self._inside_end(packet, now, hairpin=False)
        if at is None:
            return self._kept_out(packet, rule, line)
        translated = packet if at == packet.target else _to(packet, at)
        words = ENTERED[rule].format(source=packet.source, target=packet.target, inside=at)
        return Ruling(rule, True, words, translated, Side.INSIDE)

    # --- what people and timers ask for ----------------------------------------------------------

    def table(self) -> tuple[Mapping, ...]:
        """Give the mappings, oldest first; of what is not translated, who may be answered."""
        return tuple(line.view() for line in sorted(self._lines.values(), key=_made_at))

    def next_expiry(self) -> float | None:
        """Give the lab time at which something may be forgotten; None: never."""
        soonest = min((line.expires_at() for line in self._lines.values()), default=math.inf)
        return None if soonest == math.inf else soonest

    def expire(self, now: float) -> tuple[Mapping, ...]:
        """Forget what has been idle for too long; give those mappings."""
        for tracked in [one for one in self._tracked.values() if one.expires_at <= now]:
            self._untrack(tracked)
        return tuple(
            self._drop(line) for line in list(self._lines.values()) if line.expires_at() <= now
        )

    def open_port(
        self, inside: Endpoint, wanted: int, seconds: float, now: float
    ) -> Mapping | None:
        """Let everybody in to an endpoint inside, on the port that is wanted or another one.

        Asked again, it stays open for so long from now on.

        Returns:
            The mapping; None where all ports are taken.
        """
        line = next((one for one in self._lines.values() if one.opened_for(inside)), None)
        if line is None:
            port = PortAllocator(PortAllocation.PRESERVING, random.Random(0)).choose(  # noqa: S311
                wanted, lambda port: self._is_taken("tcp", port, inside)
            )
            if port is None:
                return None
            line = Line("tcp", inside, Endpoint(self._outside, port), None, now, opened=True)
            self._keep(line)
        line.kept_until = now + seconds
        return line.view()

    def close_port(self, inside: Endpoint) -> Mapping | None:
        """Close what was opened for an endpoint inside."""
        for line in list(self._lines.values()):
            if line.opened_for(inside):
                return self._drop(line)
        return None

    def restart(self) -> tuple[Mapping, ...]:
        """Forget everything, as a router does that loses power; give the mappings."""
        gone = self.table()
        self._lines.clear()
        self._by_outside.clear()
        self._latest.clear()
        self._tracked.clear()
        self._answers.clear()
        return gone

    # --- outwards ------------------------------------------------------------------------------

    def _line_of(self, packet: Packet, now: float) -> tuple[Line | None, Rule, Mapping | None]:
        """Find the mapping by which a packet leaves, or make one."""
        protocol = packet.protocol
        tracked = self._find(packet, now, out=True)
        if tracked is not None:
            if not tracked.accept(packet, out=True):
                return None, Rule.NO_CONNECTION, None
            line = self._line_with(tracked)
            if line is not None:
                self._touch(line, tracked, now, out=True)
                return line, Rule.CONNECTION, None
            self._untrack(tracked)
        if packet.kind in (Kind.RST, Kind.SYN_ACK):
            return None, Rule.NO_CONNECTION, None
        line, made = self._mapping_for(protocol, packet, now)
        if line is None:
            return None, Rule.NO_PORT_LEFT, None
        tracked = Tracked(packet.source, line.outside, packet.target, packet, out=True)
        self._track(tracked, line, now)
        if line.remote is None:
            self._latest[protocol, packet.source] = line
        self._touch(line, tracked, now, out=True)
        if line.outside == packet.source:
            return line, Rule.UNTRANSLATED, line.view() if made else None
        if made:
            return line, Rule.NEW_MAPPING, line.view()
        return line, Rule.MAPPING, None

    def _mapping_for(self, protocol: str, packet: Packet, now: float) -> tuple[Line | None, bool]:
        inside, remote = packet.source, packet.target
        scope = self._scope(inside, remote)
        line = self._current(protocol, inside, scope, now)
        if line is not None and not self._clashes(protocol, line.outside, inside, remote):
            return line, False
        outside = inside
        if self._translates(inside):
            taken = partial(self._is_taken, protocol, inside=inside, remote=remote)
            port = self._ports.choose(inside.port, taken)
            if port is None:
                return None, False
            outside = Endpoint(self._outside, port)
        same = self._by_outside.get((protocol, outside), ())
        line = next((one for one in same if one.inside == inside and one.remote == scope), None)
        if line is not None:
            return line, False
        evades = (protocol, inside, scope) in self._lines
        line = Line(protocol, inside, outside, scope, now, evades=evades)
        self._keep(line)
        return line, True

    def _current(
        self, protocol: str, inside: Endpoint, scope: Endpoint | None, now: float
    ) -> Line | None:
        """Find the mapping by which somebody inside sends to those who are new to him.

        Where ports are lent to several, that is the one of his latest connection: who had to evade
        once does not come back (Linux, `find_appropriate_src`).
        """
        latest = self._latest.get((protocol, inside)) if scope is None else None
        for line in (latest, self._lines.get((protocol, inside, scope))):
            if line is None:
                continue
            if line.expires_at() > now:
                return line
            self._drop(line)
        return None

    def _scope(self, inside: Endpoint, remote: Endpoint) -> Endpoint | None:
        """For whom a new mapping holds."""
        behaviour = self._rules.mapping
        if not self._translates(inside) or behaviour is Behaviour.ADDRESS_AND_PORT_DEPENDENT:
            return remote
        if behaviour is Behaviour.ADDRESS_DEPENDENT:
            return Endpoint(remote.host, 0)
        return None

    def _is_taken(
        self, protocol: str, port: int, inside: Endpoint, remote: Endpoint | None = None
    ) -> bool:
        """Whether a port outside cannot be given to somebody inside for a new mapping."""
        outside = Endpoint(self._outside, port)
        lines = self._by_outside.get((protocol, outside), ())
        if self._rules.ports is PortAllocation.OVERLOADING and remote is not None:
            opened = any(line.opened and line.inside != inside for line in lines)
            return opened or self._clashes(protocol, outside, inside, remote)
        if any(line.inside != inside for line in lines):
            return True
        return bool(lines) and self._rules.mapping is not Behaviour.ENDPOINT_INDEPENDENT

    def _clashes(
        self, protocol: str, outside: Endpoint, inside: Endpoint, remote: Endpoint
    ) -> bool:
        """Whether answers of `remote` to `outside` are somebody else's already."""
        other = self._answers.get((protocol, outside, remote))
        return other is not None and other.inside != inside

    # --- inwards -------------------------------------------------------------------------------

    def _inside_end(
        self, packet: Packet, now: float, *, hairpin: bool
    ) -> tuple[Endpoint | None, Rule, Line | None]:
        """Find for whom inside a packet is, if it may come in, and by which rule or not."""
        protocol = packet.protocol
        tracked = self._find(packet, now, out=False)
        if tracked is not None:
            crossing = packet.kind is Kind.SYN and tracked.stage is Stage.SYN
            if not tracked.accept(packet, out=False):
                return None, Rule.NO_CONNECTION, None
            line = self._line_with(tracked)
            if line is not None:
                self._touch(line, tracked, now, out=False)
            if tracked.stage is Stage.GONE:
                self._untrack(tracked)
            return tracked.inside, Rule.KNOWN_ENDPOINT if crossing else Rule.CONNECTION, None
        line, rule = self._opening(packet, protocol, now, hairpin=hairpin)
        if line is None:
            return None, rule, None
        if rule in (Rule.STRANGER, Rule.NO_CONNECTION):
            return None, rule, line
        tracked = Tracked(line.inside, packet.target, packet.source, packet, out=False)
        self._track(tracked, line, now)
        self._touch(line, tracked, now, out=False)
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
        lines = self._by_outside.get((protocol, packet.target), ())
        lines = [line for line in lines if line.expires_at() > now]
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
        lines = [line for line in self._lines.values() if line.inside == inside]
        admitted = (self._admits(line, packet.source) for line in lines)
        rule = next((one for one in admitted if one is not None), None)
        if rule is None:
            return (lines[-1], Rule.STRANGER) if lines else (None, Rule.STRANGER)
        line = Line(protocol, inside, inside, packet.source, now)
        self._keep(line)
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
            words = REFUSED[rule].format(inside="", **names)
            return Ruling(rule, False, words, back, Side.INSIDE if back else None, made)
        words = LEFT[Rule.HAIRPIN].format(inside=at, **names)
        return Ruling(Rule.HAIRPIN, True, words, _to(translated, at), Side.INSIDE, made)

    # --- refusals ------------------------------------------------------------------------------

    def _kept_in(self, packet: Packet, rule: Rule) -> Ruling:
        words = REFUSED[rule].format(source=packet.source, target=packet.target, inside="")
        return Ruling(rule, False, words, None, None)

    def _kept_out(self, packet: Packet, rule: Rule, line: Line | None) -> Ruling:
        inside = ""
        if line is not None:
            line.refused += 1
            inside = f" It stands for {line.inside}." if line.inside != packet.target else ""
        told = REFUSED[rule]
        if rule is Rule.STRANGER and self._rules.filtering is Behaviour.ADDRESS_DEPENDENT:
            told = REFUSED_ADDRESS
        words = told.format(source=packet.source, target=packet.target, inside=inside)
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

    def _find(self, packet: Packet, now: float, *, out: bool) -> Tracked | None:
        """Find the connection that a packet belongs to."""
        if out:
            tracked = self._tracked.get((packet.protocol, packet.source, packet.target))
        else:
            tracked = self._answers.get((packet.protocol, packet.target, packet.source))
        if tracked is None:
            return None
        if tracked.expires_at <= now or tracked.is_over_for(packet, out=out):
            self._untrack(tracked)
            return None
        return tracked

    def _track(self, tracked: Tracked, line: Line, now: float) -> None:
        if len(self._tracked) >= MAX_TRACKED:
            self._untrack(next(iter(self._tracked.values())))
        key = (tracked.protocol, tracked.inside, tracked.remote)
        self._tracked[key] = tracked
        self._answers[tracked.protocol, tracked.outside, tracked.remote] = tracked
        line.tracked.add(tracked)
        tracked.keep(now, self._rules.mapping_seconds)

    def _untrack(self, tracked: Tracked) -> None:
        self._tracked.pop((tracked.protocol, tracked.inside, tracked.remote), None)
        self._answers.pop((tracked.protocol, tracked.outside, tracked.remote), None)
        line = self._line_with(tracked)
        if line is not None:
            line.tracked.discard(tracked)

    def _line_with(self, tracked: Tracked) -> Line | None:
        lines = self._by_outside.get((tracked.protocol, tracked.outside), ())
        return next((line for line in lines if tracked in line.tracked), None)

    def _touch(self, line: Line, tracked: Tracked, now: float, *, out: bool) -> None:
        tracked.keep(now, self._rules.mapping_seconds)
        self._tracked.move_to_end((tracked.protocol, tracked.inside, tracked.remote))
        line.used(tracked.remote, now, out=out, longest=self._rules.mapping_seconds)
        self._lines.move_to_end(line.key)

    def _keep(self, line: Line) -> None:
        if len(self._lines) >= MAX_LINES:
            idle = next((one for one in self._lines.values() if not one.opened), None)
            if idle is not None:
                self._drop(idle)
        self._lines[line.key] = line
        self._by_outside.setdefault((line.protocol, line.outside), []).append(line)

    def _drop(self, line: Line) -> Mapping:
        for tracked in list(line.tracked):
            self._untrack(tracked)
        self._lines.pop(line.key, None)
        if self._latest.get((line.protocol, line.inside)) is line:
            del self._latest[line.protocol, line.inside]
        same = self._by_outside.get((line.protocol, line.outside), [])
        if line in same:
            same.remove(line)
        if not same:
            self._by_outside.pop((line.protocol, line.outside), None)
        return line.view()


def _made_at(line: Line) -> float:
    return line.made_at


def _from(packet: Packet, source: Endpoint) -> Packet:
    return replace(packet, source=source)


def _to(packet: Packet, target: Endpoint) -> Packet:
    return replace(packet, target=target)
