"""Hole punches as they are made, for those who watch: each try, how it ended, and why. Pure."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

from node.events import Event, HolePunchAttempted, HolePunchEnded, HolePunching
from node.nat.punching import why
from node.punch_views import PunchAttempt, PunchOutcome, PunchRole, PunchView
from node.terms import Mapping, Moment

KEPT = 100
"""Punches kept for those who watch; the oldest is forgotten first."""


@dataclass(slots=True, eq=False)
class Punch:
    """One of them, as far as it has come."""

    view: PunchView
    attempts: list[PunchAttempt] = field(default_factory=list)

    @property
    def under_way(self) -> bool:
        """It has not ended."""
        return self.view.outcome is PunchOutcome.UNDER_WAY


class PunchLog:
    """The latest punches, and the events that tell of them."""

    def __init__(
        self, *, emit: Callable[[Event], None], behaviour: Callable[[], tuple[Mapping, Mapping]]
    ) -> None:
        """`behaviour`: our NAT's mapping and filtering, as far as known."""
        self.revision = 0
        """Grows with every change."""
        self._emit = emit
        self._behaviour = behaviour
        self._ids = count(1)
        self._punches: OrderedDict[int, Punch] = OrderedDict()

    def views(self) -> tuple[PunchView, ...]:
        """Punches, newest last."""
        return tuple(punch.view for punch in self._punches.values())

    def begin(
        self, *, peer_id: str, agent: str, relay: str, role: PunchRole, moment: Moment
    ) -> Punch:
        """One begins, with a peer met at a relay."""
        mapping, filtering = self._behaviour()
        punch = Punch(
            PunchView(
                punch_id=next(self._ids),
                peer_id=peer_id,
                agent=agent,
                relay=relay,
                role=role,
                began_at=moment.time,
                ended_at=None,
                outcome=PunchOutcome.UNDER_WAY,
                attempts=(),
                connection_id=None,
                reason="",
                mapping=mapping,
                filtering=filtering,
            )
        )
        self._punches[punch.view.punch_id] = punch
        if len(self._punches) > KEPT:
            self._punches.popitem(last=False)
        self.revision += 1
        self._emit(
            HolePunching(
                time=moment.time,
                monotonic=moment.monotonic,
                punch_id=punch.view.punch_id,
                peer_id=peer_id,
                relay=relay,
                role=role,
            )
        )
        return punch

    def tell_theirs(self, punch: Punch, mapping: Mapping, filtering: Mapping) -> None:
        """The peer told what its NAT does."""
        punch.view = replace(punch.view, their_mapping=mapping, their_filtering=filtering)

    def note(self, punch: Punch, attempt: PunchAttempt, moment: Moment) -> None:
        """A try is over."""
        punch.attempts.append(attempt)
        punch.view = replace(punch.view, attempts=tuple(punch.attempts))
        self.revision += 1
        self._emit(
            HolePunchAttempted(
                time=moment.time,
                monotonic=moment.monotonic,
                punch_id=punch.view.punch_id,
                peer_id=punch.view.peer_id,
                attempt=attempt,
            )
        )

    def end(
        self,
        punch: Punch,
        outcome: PunchOutcome,
        connection_id: int | None,
        reason: str,
        moment: Moment,
    ) -> None:
        """It is over, by which connection and why; an empty `reason` is found in the tries."""
        mapping, filtering = self._behaviour()
        reason = reason or why(outcome, punch.attempts, mapping, punch.view.their_mapping)
        punch.view = replace(
            punch.view,
            ended_at=moment.time,
            outcome=outcome,
            connection_id=connection_id,
            reason=reason,
            mapping=mapping,
            filtering=filtering,
        )
        self.revision += 1
        self._emit(
            HolePunchEnded(
                time=moment.time,
                monotonic=moment.monotonic,
                punch_id=punch.view.punch_id,
                peer_id=punch.view.peer_id,
                outcome=outcome,
                attempts=len(punch.attempts),
                connection_id=connection_id,
                reason=reason,
            )
        )
