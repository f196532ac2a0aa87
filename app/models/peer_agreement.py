"""Does what a peer says of our address agree with what the others say? No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

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
_Voice = tuple[_Where, str, str, str]
"""From where, by which observer group, which host and which port of ours is seen."""


class Agreements:
    """Holds reports against each other; what was read of one is kept as long as it stands."""

    def __init__(self) -> None:
        self._voices: dict[int, tuple[ObservationView, _Voice | None]] = {}

    def of(
        self, observations: Iterable[ObservationView], public: PublicPredicate
    ) -> dict[str, Agreement]:
        """How each peer that reports something stands, by its id. A group is one voice."""
        before, voices = self._voices, {}
        for one in observations:
            known = before.get(one.connection_id)
            if known is None or known[0] is not one:
                known = (one, _voice(one, public))
            voices[one.connection_id] = known
        self._voices = voices
        heard = _Heard(voice for _, voice in voices.values() if voice is not None)
        found: dict[str, Agreement] = {}
        for one, voice in voices.values():
            if voice is not None:
                how = heard.judge(voice)
                best = found.get(one.peer_id)
                if best is None or _RANK[how] < _RANK[best]:
                    found[one.peer_id] = how
        return found


class _Heard:
    """Who says what."""

    def __init__(self, voices: Iterable[_Voice]) -> None:
        self._ends: dict[tuple[_Where, str, str], set[str]] = {}
        self._hosts: dict[tuple[_Where, str], set[str]] = {}
        for where, group, host, port in voices:
            self._ends.setdefault((where, host, port), set()).add(group)
            self._hosts.setdefault((where, host), set()).add(group)
        self._most: dict[_Where, list[set[str]]] = {}
        """The two hosts that most groups name: who makes up many costs nothing."""
        for (where, _), groups in self._hosts.items():
            most = sorted([*self._most.get(where, ()), groups], key=len, reverse=True)
            self._most[where] = most[:2]

    def judge(self, voice: _Voice) -> Agreement:
        """How one voice stands beside those of the other groups."""
        where, group, host, port = voice
        if len(self._ends[where, host, port]) > 1:
            return Agreement.AGREES
        if len(self._hosts[where, host]) > 1:
            return Agreement.OTHER_PORT
        agreed = any(len(groups) - (group in groups) >= ENOUGH for groups in self._most[where])
        return Agreement.DIFFERS if agreed else Agreement.ALONE


_RANK = {how: number for number, how in enumerate(Agreement)}


def _voice(one: ObservationView, public: PublicPredicate) -> _Voice | None:
    seen, at = _end(one.observed_addr), _end(one.observer)
    if seen is None or at is None:
        return None
    return ((seen[0], public(at[1])), one.group, *seen[1:])


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
