"""What is remembered of peers from one run to the next, in one JSON file. No Qt.

Of strangers only the last ones are kept, so that a flood of new peer ids costs nothing; a peer with
a note, a favourite or a banned one stays until the user lets go of it.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from ipaddress import ip_address
from pathlib import Path

from app.kept.whole_file import set_aside, write_whole
from app.text.translation import tr
from node import (
    ConnectionEnded,
    ConnectionOpened,
    Direction,
    Event,
    EventSlice,
    NatscopeError,
    PeerIdentified,
    from_data,
    parse_dialable,
    to_data,
)

FORMAT = 1
MAX_BYTES = 12 * 2**20
"""Size of the file. A thousand peers at their largest take less; usual ones take 600 bytes each."""
STRANGERS_KEPT = 500
"""Peers without note, favourite or ban; the one seen longest ago is forgotten first."""
MOST_MARKED = 500
"""Peers with one of these."""
MOST_FAVOURITES = 64
"""As many as the node keeps connections with."""
MOST_NOTE = 500
"""Characters of a note."""
MOST_ADDRESSES = 6
"""Addresses at which one peer can be dialled; those learned last."""
MOST_AGENTS = 3
"""Agent texts of one peer, newest last."""
MOST_REPORTS = 6
"""Addresses that one peer saw us at, newest last."""
MOST_HOSTS = 3
"""IP addresses banned together with one peer."""
MOST_TEXT = 200
"""Characters of an address or agent; peers with longer ones have told nothing."""

_FAR_FUTURE = 2.0**36
"""Seconds since the epoch that every system can write as a date."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """One address at which a peer saw us, as long as it said nothing else."""

    observed_addr: str
    first_at: float
    last_at: float


@dataclass(frozen=True, slots=True)
class PeerRecord:
    """All that is remembered of one peer. Times are seconds since the epoch."""

    peer_id: str
    first_seen: float
    last_seen: float
    sessions: int = 0
    """Connections with it so far."""
    note: str = ""
    favourite: bool = False
    banned: bool = False
    banned_hosts: tuple[str, ...] = ()
    """IP addresses that are banned for it."""
    addresses: tuple[str, ...] = ()
    """Where it can be dialled: multiaddrs with its peer id, newest first."""
    agents: tuple[str, ...] = ()
    reports: tuple[Report, ...] = ()

    @property
    def marked(self) -> bool:
        """The user wants it to be remembered."""
        return bool(self.note) or self.favourite or self.banned


class PeerBook:
    """Learns from events; keeps what the user says. Without a path it forgets at the end."""

    def __init__(self, path: Path | None = None, *, writable: bool = True) -> None:
        """Read the file, if it is there. One that is damaged is kept under another name.

        `complaint` then holds a sentence for the user. Without `writable` nothing is changed on
        disk.
        """
        self.complaint: str | None = None
        self.position = 0
        """Up to where events have been taken."""
        self._path = path
        self._writable = writable and path is not None
        self._strangers: OrderedDict[str, PeerRecord] = OrderedDict()
        """In the order in which they were seen."""
        self._marked: dict[str, PeerRecord] = {}
        self._dirty = False
        if path is not None:
            self._read(path)

    # --- what is known -------------------------------------------------------------------------

    def get(self, peer_id: str) -> PeerRecord | None:
        """What is remembered of a peer."""
        return self._marked.get(peer_id) or self._strangers.get(peer_id)

    def records(self) -> list[PeerRecord]:
        """Everybody."""
        return [*self._marked.values(), *self._strangers.values()]

    def kept(self) -> tuple[str, ...]:
        """The addresses of all favourites, for the node."""
        return tuple(
            addr for one in self._marked.values() if one.favourite for addr in one.addresses
        )

    def banned(self) -> tuple[str, ...]:
        """Peer ids and IP addresses that are banned, for the node."""
        banned = [one for one in self._marked.values() if one.banned]
        return tuple(
            dict.fromkeys(who for one in banned for who in (one.peer_id, *one.banned_hosts))
        )

    # --- what happens --------------------------------------------------------------------------

    def take(self, events: EventSlice) -> None:
        """Learn from what happened after `position`; what was taken already is taken no more."""
        new = events.position - self.position
        if new > 0:
            for event in events.events[-new:]:
                self._learn(event)
            self.position = events.position

    def _learn(self, event: Event) -> None:
        if isinstance(event, ConnectionOpened):
            known = self._known(event.peer_id, event.time)
            if event.direction is Direction.OUTBOUND:
                known = _with_addresses(known, (event.remote_addr,))
            self._put(replace(known, sessions=known.sessions + 1, last_seen=event.time))
        elif isinstance(event, ConnectionEnded):
            self._put(replace(self._known(event.peer_id, event.time), last_seen=event.time))
        elif isinstance(event, PeerIdentified):
            known = _with_addresses(self._known(event.peer_id, event.time), event.listen_addrs)
            self._put(_identified(known, event))

    def _known(self, peer_id: str, time: float) -> PeerRecord:
        return self.get(peer_id) or PeerRecord(peer_id, first_seen=time, last_seen=time)

    def _put(self, record: PeerRecord) -> None:
        self._dirty = True
        if record.marked:
            self._strangers.pop(record.peer_id, None)
            self._marked[record.peer_id] = record
            return
        self._marked.pop(record.peer_id, None)
        self._strangers[record.peer_id] = record
        self._strangers.move_to_end(record.peer_id)
        while len(self._strangers) > STRANGERS_KEPT:
            self._strangers.popitem(last=False)

    # --- what the user says --------------------------------------------------------------------

    def set_note(self, peer_id: str, note: str, now: float) -> None:
        """Write a note on a peer, on one line and cut to size; an empty one takes it away.

        Raises:
            NatscopeError: there is no room for another peer.
        """
        self._mark(replace(self._known(peer_id, now), note=" ".join(note.split())[:MOST_NOTE]))

    def set_favourite(self, peer_id: str, addresses: Iterable[str], now: float) -> None:
        """Make it a favourite that can be dialled at these addresses, or with none no longer.

        Raises:
            NatscopeError: there is no room for another peer.
        """
        known = self._known(peer_id, now)
        found = tuple(addresses)
        known = _with_addresses(known, found)
        favourites = sum(one.favourite for one in self._marked.values())
        if found and not known.favourite and favourites >= MOST_FAVOURITES:
            raise NatscopeError(
                tr("{most} peers are favourites already: let go of one first", most=MOST_FAVOURITES)
            )
        self._mark(replace(known, favourite=bool(found)))

    def ban(self, peer_id: str, hosts: Iterable[str], now: float) -> None:
        """Remember that a peer is banned, and with it these IP addresses.

        Raises:
            NatscopeError: there is no room for another peer.
        """
        known = self._known(peer_id, now)
        banned = tuple(hosts)[:MOST_HOSTS]
        self._mark(replace(known, banned=True, banned_hosts=banned, favourite=False))

    def allow(self, peer_id: str) -> None:
        """Forget that it is banned."""
        known = self.get(peer_id)
        if known is not None:
            self._put(replace(known, banned=False, banned_hosts=()))
            self.flush()

    def room_for(self, peer_id: str) -> None:
        """See that a mark on this peer can be remembered.

        Raises:
            NatscopeError: there is no room for another peer.
        """
        if peer_id not in self._marked and len(self._marked) >= MOST_MARKED:
            raise NatscopeError(
                tr(
                    "{most} peers are remembered already: take a note, favourite or ban away first",
                    most=MOST_MARKED,
                )
            )

    def _mark(self, record: PeerRecord) -> None:
        if record.marked:
            self.room_for(record.peer_id)
        self._put(record)
        self.flush()

    # --- the file ------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write what changed. A disk that does not take it is told in the log."""
        if self._path is None or not (self._dirty and self._writable):
            return
        data = {"natscope_peers": FORMAT, "peers": [to_data(one) for one in self.records()]}
        content = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
        try:
            write_whole(self._path, content)
        except OSError as error:
            _log.error("cannot write the peers %s: %s", self._path, error.strerror or error)
        else:
            self._dirty = False

    def _read(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                records = _parse(file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            return
        except OSError as error:
            self._give_up(
                tr(
                    "The remembered peers in {path} cannot be read ({why}); what is noted of peers "
                    "is not kept this time.",
                    path=path,
                    why=error.strerror or error,
                )
            )
        except (ValueError, RecursionError) as error:
            self._put_away(path, str(error))
        else:
            for record in sorted(records, key=lambda one: one.last_seen):
                self._put(record)
            self._dirty = False

    def _put_away(self, path: Path, why: str) -> None:
        if not self._writable:
            self._give_up(
                tr(
                    "The remembered peers in {path} are damaged ({why}) and not used.",
                    path=path,
                    why=why,
                )
            )
            return
        try:
            aside = set_aside(path)
        except OSError as error:
            self._give_up(
                tr(
                    "The remembered peers in {path} are damaged ({why}) and cannot be moved away "
                    "({problem}); what is noted of peers is not kept this time.",
                    path=path,
                    why=why,
                    problem=error.strerror or error,
                )
            )
        else:
            self._complain(
                tr(
                    "The remembered peers were damaged ({why}). They are kept as {aside}; nobody "
                    "is banned and there is no favourite now.",
                    why=why,
                    aside=aside,
                )
            )

    def _give_up(self, text: str) -> None:
        self._writable = False
        self._complain(text)

    def _complain(self, text: str) -> None:
        self.complaint = text
        _log.warning("%s", text)


def _identified(known: PeerRecord, event: PeerIdentified) -> PeerRecord:
    agents, reports, seen = known.agents, known.reports, event.observed_addr
    agent = event.agent[:MOST_TEXT]
    if agent and agent not in agents[-1:]:
        agents = (*(one for one in agents if one != agent), agent)[-MOST_AGENTS:]
    if seen is not None and len(seen) <= MOST_TEXT:
        if reports and reports[-1].observed_addr == seen:
            reports = (*reports[:-1], replace(reports[-1], last_at=event.time))
        else:
            reports = (*reports, Report(seen, event.time, event.time))[-MOST_REPORTS:]
    return replace(known, agents=agents, reports=reports, last_seen=event.time)


def dialable_addresses(peer_id: str, addresses: Iterable[str]) -> tuple[str, ...]:
    """Those of a peer's addresses that the node can dial, each with the peer id at its end."""
    return tuple(dict.fromkeys(found for one in addresses if (found := _with_id(one, peer_id))))


def _with_addresses(known: PeerRecord, addresses: Iterable[str]) -> PeerRecord:
    found = dialable_addresses(known.peer_id, addresses)
    fresh = tuple(one for one in found if one not in known.addresses)
    if not fresh:
        return known
    return replace(known, addresses=(*fresh, *known.addresses)[:MOST_ADDRESSES])


def _with_id(addr: str, peer_id: str) -> str:
    """A TCP multiaddr of the peer, that names it; empty where it is none, or another's."""
    end = f"/p2p/{peer_id}"
    where = addr.removesuffix(end)
    if len(where) + len(end) > MOST_TEXT:
        return ""
    parts = where.split("/")
    tcp = len(parts) == 5 and parts[3] == "tcp" and parts[1].startswith(("ip", "dns"))
    through = parts[-1] == "p2p-circuit" and len(parts) == 8 and parts[3] == "tcp"
    return where + end if tcp or through else ""


# --- reading -----------------------------------------------------------------------------------


def _parse(content: bytes) -> list[PeerRecord]:
    if len(content) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES} bytes")
    try:
        data = json.loads(content)
    except ValueError:
        raise ValueError("not JSON") from None
    if not isinstance(data, dict) or data.get("natscope_peers") != FORMAT:
        raise ValueError("not peers of this version of Natscope")
    peers = data.get("peers")
    if not isinstance(peers, list) or len(peers) > STRANGERS_KEPT + MOST_MARKED:
        raise ValueError("not a list of peers, or too many")
    records = [from_data(PeerRecord, one) for one in peers]
    for record in records:
        _check(record)
    if sum(one.marked for one in records) > MOST_MARKED:
        raise ValueError("too many notes, favourites and bans")
    if sum(one.favourite for one in records) > MOST_FAVOURITES:
        raise ValueError("too many favourites")
    return records


def _check(record: PeerRecord) -> None:
    """See that nothing is larger than we write it, and that the node can use what is for it.

    Raises:
        ValueError: it is not so.
    """
    lengths = (
        (record.addresses, MOST_ADDRESSES),
        (record.agents, MOST_AGENTS),
        (record.reports, MOST_REPORTS),
        (record.banned_hosts, MOST_HOSTS),
    )
    if not all(0 <= at < _FAR_FUTURE for at in _times(record)):
        raise ValueError("a time is none")
    texts = (*record.addresses, *record.agents, *(one.observed_addr for one in record.reports))
    if any(len(items) > most for items, most in lengths) or len(record.note) > MOST_NOTE:
        raise ValueError("more is said of a peer than is remembered")
    if any(len(text) > MOST_TEXT for text in texts):
        raise ValueError("a text is too long")
    if record.marked:
        _usable(parse_dialable, f"/ip4/127.0.0.1/tcp/1/p2p/{record.peer_id}")
    for host in record.banned_hosts:
        _usable(ip_address, host)
    if record.favourite:
        for addr in record.addresses:
            _usable(parse_dialable, addr)


def _times(record: PeerRecord) -> tuple[float, ...]:
    told = (at for one in record.reports for at in (one.first_at, one.last_at))
    return (record.first_seen, record.last_seen, *told)


def _usable(parse: Callable[[str], object], text: str) -> None:
    try:
        parse(text)
    except ValueError:
        raise ValueError("an address or id is none") from None
