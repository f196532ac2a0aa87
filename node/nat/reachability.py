"""Whether others can come in at an address of ours: probes and arrivals in, a status out.

A dial-back that arrived, with our nonce, is proof; that one failed is only what its server says,
and so counts once enough observer groups agree. Where the witness comes from makes a difference:
a host that we had contacted from the shared port is let in by an address-dependent filter that
keeps strangers out.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from node.address import Endpoint, observer_group, text_of
from node.address_views import ProbeView
from node.phrase import Phrase
from node.terms import ProbeOutcome, Reachability, Strength

FAILURES_NEEDED = 3
"""Observer groups that must fail to come in before an address is refuted (go-libp2p: 3)."""
PROBES_KEPT = 200
"""Probes shown; the oldest are forgotten."""
ADDRESSES_KEPT = 64
"""Addresses whose results are kept."""
GROUPS_KEPT = 64
"""Observer groups whose latest result is kept for one address."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One question to one server about one address."""

    probe_id: int
    server: str
    """Peer id."""
    server_at: Endpoint
    version: int
    connection_id: int
    endpoint: Endpoint
    strength: Strength
    asked_at: float
    outcome: ProbeOutcome = ProbeOutcome.UNDER_WAY
    detail: str = Phrase("waiting for the dial-back")
    dial_back_id: int | None = None
    answered_at: float | None = None

    def view(self) -> ProbeView:
        """For those who watch."""
        return ProbeView(
            probe_id=self.probe_id,
            server=self.server,
            server_addr=text_of(self.server_at),
            version=self.version,
            connection_id=self.connection_id,
            addr=text_of(self.endpoint),
            strength=self.strength,
            outcome=self.outcome,
            detail=self.detail,
            dial_back_id=self.dial_back_id,
            asked_at=self.asked_at,
            answered_at=self.answered_at,
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What one observer group's latest try came to."""

    came_in: bool
    strength: Strength
    peer_id: str
    connection_ids: tuple[int, ...]
    """The connection asked over, and the one by which it came in."""
    at: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is thought of one address."""

    status: Reachability
    strength: Strength | None
    witness: str | None
    reached: int
    failed: int
    checked_at: float | None
    reason: str
    connection_ids: tuple[int, ...]
    """What it rests on."""


_NONE: OrderedDict[str, Result] = OrderedDict()


class Reachabilities:
    """The latest result of each observer group, for each address."""

    def __init__(self, *, observers_needed: int) -> None:
        self.needed = min(FAILURES_NEEDED, observers_needed)
        self._probes: OrderedDict[int, Probe] = OrderedDict()
        self._results: OrderedDict[Endpoint, OrderedDict[str, Result]] = OrderedDict()
        self._views: tuple[ProbeView, ...] | None = None
        self._since = 0.0
        self._doors: dict[Endpoint, float] = {}
        """When a door was last opened or closed at an address."""

    # --- facts in ------------------------------------------------------------------------------

    def asked(self, probe: Probe) -> None:
        """A question is on its way."""
        self._keep(probe)

    def answered(self, probe: Probe) -> None:
        """It was answered, or will never be."""
        self._keep(probe)
        if probe.outcome not in (ProbeOutcome.REACHED, ProbeOutcome.FAILED):
            return
        if probe.asked_at < max(self._since, self._doors.get(probe.endpoint, 0.0)):
            return  # it was tried before things changed
        reached = probe.outcome is ProbeOutcome.REACHED
        ids: tuple[int, ...] = (probe.connection_id,)
        if probe.dial_back_id is not None:
            ids = (probe.dial_back_id, *ids)
        self._take(
            probe.endpoint,
            observer_group(probe.server_at.host),
            Result(reached, probe.strength, probe.server, ids, probe.answered_at or probe.asked_at),
        )

    def came_in(
        self, endpoint: Endpoint, remote: Endpoint, peer_id: str, connection_id: int, at: float
    ) -> None:
        """A stranger came in at an address of ours, of its own accord."""
        known = self._results.get(endpoint, _NONE).get(observer_group(remote.host))
        if known is not None and known.came_in and known.at >= at:
            return
        result = Result(True, Strength.UNSOLICITED, peer_id, (connection_id,), at)
        self._take(endpoint, observer_group(remote.host), result)

    def forget(self, now: float) -> None:
        """The network is another: nothing that was answered holds, or is being answered."""
        self._results.clear()
        self._since = now

    def forget_at(self, endpoint: Endpoint, now: float) -> None:
        """A door was opened or closed at one address: what was answered about it holds no more."""
        self._results.pop(endpoint, None)
        self._doors.pop(endpoint, None)
        self._doors[endpoint] = now
        if len(self._doors) > ADDRESSES_KEPT:
            del self._doors[next(iter(self._doors))]

    # --- conclusions out -----------------------------------------------------------------------

    def views(self) -> tuple[ProbeView, ...]:
        """The latest probes, newest last."""
        if self._views is None:
            self._views = tuple(probe.view() for probe in self._probes.values())
        return self._views

    def results(self, endpoint: Endpoint) -> dict[str, Result]:
        """The latest result of each observer group for an address."""
        return dict(self._results.get(endpoint, _NONE))

    def endpoints(self) -> Collection[Endpoint]:
        """Addresses about which anything is known."""
        return self._results.keys()

    def judge(self, endpoint: Endpoint) -> Judgement:
        """What follows for one address."""
        return judgement(self._results.get(endpoint, _NONE), self.needed)

    # --- inside --------------------------------------------------------------------------------

    def _keep(self, probe: Probe) -> None:
        self._views = None
        self._probes[probe.probe_id] = probe
        while len(self._probes) > PROBES_KEPT:
            self._probes.popitem(last=False)

    def _take(self, endpoint: Endpoint, group: str, result: Result) -> None:
        results = self._results.setdefault(endpoint, OrderedDict())
        self._results.move_to_end(endpoint)
        if len(self._results) > ADDRESSES_KEPT:
            self._results.popitem(last=False)
        known = results.get(group)
        results[group] = result
        results.move_to_end(group)
        if known is not None and _says_more(known, result):
            results[group] = replace(known, at=result.at)
        if len(results) > GROUPS_KEPT:
            results.popitem(last=False)


def _says_more(known: Result, new: Result) -> bool:
    """Both came in, and the earlier one as a stranger."""
    return (
        known.came_in
        and new.came_in
        and known.strength is Strength.UNSOLICITED
        and new.strength is Strength.ASKED_HOST
    )


def judgement(results: Mapping[str, Result], needed: int) -> Judgement:
    """What the results of several observer groups, the oldest first, come to together."""
    failed = [one for one in results.values() if not one.came_in]
    reached = [one for one in results.values() if one.came_in]
    strangers = _still_true(_of(reached, Strength.UNSOLICITED), failed, needed)
    asked = _still_true(_of(reached, Strength.ASKED_HOST), _of(failed, Strength.ASKED_HOST), needed)
    turned_away = _of(failed, Strength.UNSOLICITED)
    if strangers:
        found = (Reachability.CONFIRMED, Strength.UNSOLICITED, strangers)
        reason = Phrase("a host that we had never contacted came in")
    elif asked and len(turned_away) >= needed:
        found = (Reachability.REFUTED, Strength.UNSOLICITED, turned_away)
        reason = Phrase("hosts that we had contacted came in, but strangers could not")
    elif asked:
        found = (Reachability.CONFIRMED, Strength.ASKED_HOST, asked)
        reason = Phrase(
            "a host that we had contacted came in; a stranger's coming would prove more"
        )
    elif len(failed) >= needed:
        with_asked = _of(failed, Strength.ASKED_HOST)
        strength = Strength.ASKED_HOST if with_asked else Strength.UNSOLICITED
        # The witness is the last: of those that speak of `strength`. All of them are counted.
        found = (Reachability.REFUTED, strength, [*turned_away, *with_asked])
        reason = Phrase(
            "{n} host was asked to come in, and could not",
            "{n} hosts were asked to come in, and could not",
            len(failed),
        )
    else:
        return _unknown(reached, failed, needed)
    status, strength_found, witnesses = found
    ids = (i for one in witnesses for i in _came_by(one))
    return Judgement(
        status=status,
        strength=strength_found,
        witness=witnesses[-1].peer_id,
        reached=len(reached),
        failed=len(failed),
        checked_at=max(one.at for one in results.values()),
        reason=reason,
        connection_ids=tuple(dict.fromkeys(ids)),
    )


def _unknown(reached: list[Result], failed: list[Result], needed: int) -> Judgement:
    if failed:
        reason = Phrase(
            "{n} host was asked to come in, and could not; {needed} are needed to be sure",
            "{n} hosts were asked to come in, and could not; {needed} are needed to be sure",
            len(failed),
            needed=needed,
        )
    else:
        reason = Phrase("nobody has tried yet")
    return Judgement(
        status=Reachability.UNKNOWN,
        strength=None,
        witness=None,
        reached=len(reached),
        failed=len(failed),
        checked_at=max((one.at for one in (*reached, *failed)), default=None),
        reason=reason,
        connection_ids=tuple(i for one in failed for i in one.connection_ids),
    )


def _came_by(one: Result) -> tuple[int, ...]:
    """Of a stranger who came in, that connection alone: over the other we had asked it."""
    stranger = one.came_in and one.strength is Strength.UNSOLICITED
    return one.connection_ids[:1] if stranger else one.connection_ids


def _of(results: Iterable[Result], strength: Strength) -> list[Result]:
    return [one for one in results if one.strength is strength]


def _still_true(reached: list[Result], failed: list[Result], needed: int) -> list[Result]:
    """Those who came in, unless enough others failed since: then the door was closed."""
    return [one for one in reached if sum(other.at > one.at for other in failed) < needed]
