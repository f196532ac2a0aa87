"""Does what a peer says of our address agree with what the others say? No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from node import ObservationView, PublicPredicate, Scope

ENOUGH = 2
"""Observer groups that have to say the same before somebody is marked for saying something else."""


class Agreement(StrEnum):
    """How the reports of one peer stand beside those of the others."""

    AGREES = "agrees"
    """Others see us at the same IP address and port."""
    OTHER_PORT = "other_port"
    """Others see us at the same IP address, but at no port that this one names."""
    DIFFERS = "differs"
    """Others agree with each other, and none of them with this one."""
    ALONE = "alone"
    """There are not enough others who see us from where this one does."""


_Where = tuple[str, bool]
"""IP version, and whether the observer is outside: a neighbour rightly sees another address."""
_Seen = tuple[str, str]
"""Host and port."""


def agreements(
    observations: Iterable[ObservationView], public: PublicPredicate
) -> dict[str, Agreement]:
    """How each peer that reports something stands, by its id. One observer group is one voice."""
    said: defaultdict[_Where, defaultdict[str, set[_Seen]]] = defaultdict(lambda: defaultdict(set))
    by_peer: defaultdict[str, set[tuple[_Where, str, _Seen]]] = defaultdict(set)
    for one in observations:
        seen, at = _end(one.observed_addr), _end(one.observer)
        if seen is None or at is None:
            continue
        where = (seen[0], public(at[1]))
        said[where][one.group].add(seen[1:])
        by_peer[one.peer_id].add((where, one.group, seen[1:]))
    counted = {where: _Voices(groups) for where, groups in said.items()}
    return {
        peer_id: min(
            (counted[where].judge(group, seen) for where, group, seen in reports),
            key=list(Agreement).index,
        )
        for peer_id, reports in by_peer.items()
    }


class _Voices:
    """Who says what, from one side of the NAT and in one IP version."""

    def __init__(self, groups: dict[str, set[_Seen]]) -> None:
        self._groups = groups
        self._hosts: defaultdict[str, set[str]] = defaultdict(set)
        self._ends: defaultdict[_Seen, set[str]] = defaultdict(set)
        for group, ends in groups.items():
            for end in ends:
                self._hosts[end[0]].add(group)
                self._ends[end].add(group)
        self._most = sorted(((len(who), host) for host, who in self._hosts.items()), reverse=True)

    def judge(self, group: str, seen: _Seen) -> Agreement:
        """How a report of one group stands beside those of the other groups."""
        if len(self._ends[seen] - {group}) > 0:
            return Agreement.AGREES
        if len(self._hosts[seen[0]] - {group}) > 0:
            return Agreement.OTHER_PORT
        agreed = any(
            number - (group in self._hosts[host]) >= ENOUGH for number, host in self._most[:2]
        )
        return Agreement.DIFFERS if agreed else Agreement.ALONE


@lru_cache(maxsize=16384)
def _end(addr: str) -> tuple[str, str, str] | None:
    """IP version, host and port of a text multiaddr; None for one without."""
    parts = addr.split("/")
    if len(parts) > 4 and parts[1] == "ip6zone":
        parts = ["", *parts[3:]]
    if len(parts) < 5 or parts[1] not in ("ip4", "ip6"):
        return None
    return parts[1], parts[2], parts[4]


def scope_of_addr(addr: str, public: PublicPredicate) -> Scope | None:
    """The scope of a text multiaddr's IP address; None where it has none, or only a name."""
    end = _end(addr)
    if end is None:
        return None
    try:
        return public.scope(end[1])
    except ValueError:
        return None
