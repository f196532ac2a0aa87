"""From names to addresses: /dns4, /dns6, /dns and /dnsaddr (PROTOCOLS §2).

Names of this machine (localhost, the hosts file) are answered at once. Names of one label and
those under .local go to the system's own resolver, which knows search domains and multicast DNS.
All others, and every /dnsaddr, are asked of DNS by dnspython, which is loaded at the first need.
"""

from __future__ import annotations

import asyncio
import importlib
import socket
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from node.address import Multiaddr, host_of, parse
from node.errors import AddressError, DialError, FailedAttempt
from node.net.hosts_file import hosts_path, known_hosts
from node.phrase import Phrase

if TYPE_CHECKING:
    import dns.asyncresolver
    import dns.rdatatype

MAX_ADDRESSES = 100
"""Addresses that one name may come to, go-libp2p's figure."""
MAX_DEPTH = 4
"""/dnsaddr that leads to /dnsaddr, go-libp2p's figure."""
MAX_QUERIES = 32
"""DNS questions for one address in all: what a name leads to is its owner's choice, not ours."""
MAX_RECORDS = 512
"""TXT records of one name that are looked at; reading an address takes some microseconds."""
QUERY_SECONDS = 4.0
"""For one question, repeats included."""
TOTAL_SECONDS = 10.0
"""For one address in all; what is known by then is used."""

_NAMES = {
    "dns": ("A", "AAAA"),
    "dns4": ("A",),
    "dns6": ("AAAA",),
    "dnsaddr": ("TXT",),
}
_VERSIONS = {"A": 4, "AAAA": 6}


class LookupFailed(DialError):
    """A name came to nothing; the message says why."""


@dataclass(slots=True)
class _Search:
    """What is found and what is left to look at, for one address."""

    limit: int
    waiting: deque[tuple[Multiaddr, int]]
    found: dict[bytes, Multiaddr] = field(default_factory=dict)
    seen: set[bytes] = field(default_factory=set)
    failures: list[FailedAttempt] = field(default_factory=list)
    queries: int = 0

    def done(self) -> bool:
        return not self.waiting or len(self.found) >= self.limit

    def keep(self, addr: Multiaddr) -> None:
        if len(self.found) < self.limit:
            self.found.setdefault(addr.to_bytes(), addr)

    def fail(self, addr: Multiaddr, reason: str) -> None:
        self.failures.append(FailedAttempt(str(addr), reason))

    def count_query(self) -> None:
        if self.queries >= MAX_QUERIES:
            raise LookupFailed(
                Phrase("the name leads to more than {most} DNS questions", most=MAX_QUERIES)
            )
        self.queries += 1


class Resolver:
    """Resolves names in multiaddrs.

    Args:
        nameservers: IP addresses to ask; none: those of the system.
        port: UDP and TCP port of the nameservers.
        hosts: the hosts file; None: the system's.
    """

    def __init__(
        self, *, nameservers: Iterable[str] = (), port: int = 53, hosts: Path | None = None
    ) -> None:
        self._nameservers = list(nameservers)
        self._port = port
        self._hosts = hosts_path() if hosts is None else hosts
        self._dns: dns.asyncresolver.Resolver | None = None

    async def resolve(self, addr: Multiaddr, limit: int = MAX_ADDRESSES) -> tuple[Multiaddr, ...]:
        """What `addr` stands for: itself if it starts with no name, else at least one address.

        The result may hold addresses that we cannot dial (QUIC, WebSocket); names in those are
        left as they are. Order is that of the answers; nothing is there twice.

        Raises:
            DialError: no name led to an address; `attempts` says what became of each.
        """
        if _name_of(addr) is None:
            return (addr,)
        search = _Search(min(limit, MAX_ADDRESSES), deque([(addr, 0)]))
        try:
            async with asyncio.timeout(TOTAL_SECONDS):
                while not search.done():
                    await self._step(search)
        except TimeoutError:
            search.fail(
                addr,
                Phrase("DNS did not come to an end within {seconds:g} s", seconds=TOTAL_SECONDS),
            )
        if search.found:
            return tuple(search.found.values())
        raise DialError(_summary(search), tuple(search.failures))

    async def _step(self, search: _Search) -> None:
        addr, depth = search.waiting.popleft()
        name = _name_of(addr)
        if name is None or (depth and not _worth_asking(addr)):
            search.keep(addr)
            return
        if addr.to_bytes() in search.seen:
            return
        search.seen.add(addr.to_bytes())
        kind, host, rest = name
        try:
            if kind == "dnsaddr":
                await self._follow(search, addr, host, rest, depth)
            else:
                await self._look_up(search, kind, host, rest)
        except LookupFailed as error:
            search.fail(addr, str(error))

    async def _follow(
        self, search: _Search, addr: Multiaddr, host: str, rest: str, depth: int
    ) -> None:
        """/dnsaddr: the TXT records of its name that end as the address does."""
        if depth >= MAX_DEPTH:
            raise LookupFailed(
                Phrase("/dnsaddr leads on to more names after {most} of them", most=MAX_DEPTH)
            )
        records = await self._ask(search, f"_dnsaddr.{host}", "TXT")
        leads = []
        for text in records[:MAX_RECORDS]:
            if not text.startswith("dnsaddr="):
                continue
            try:
                lead = parse(text.removeprefix("dnsaddr="))
            except AddressError:
                continue
            if str(lead).endswith(rest):
                leads.append((lead, depth + 1))
        if not leads:
            raise LookupFailed(
                Phrase("DNS has no /dnsaddr record of {host} for {addr}", host=host, addr=addr)
            )
        # Depth first, so that the limits keep whole branches instead of the heads of all.
        search.waiting.extendleft(reversed(leads[: search.limit]))

    async def _look_up(self, search: _Search, kind: str, host: str, rest: str) -> None:
        """/dns, /dns4, /dns6: the IP addresses of a name, of the versions asked for."""
        wanted = _NAMES[kind]
        local = known_hosts(host, self._hosts)
        labels = host.rstrip(".").casefold().split(".")
        if not local and (len(labels) == 1 or labels[-1] == "local"):
            search.count_query()
            local = await _ask_system(host)
        hosts = [
            one
            for record in wanted
            for one in (
                [known for known in local if ip_address(known).version == _VERSIONS[record]]
                if local
                else await self._ask(search, host, record)
            )
        ]
        if not hosts:
            if len(wanted) > 1:
                raise LookupFailed(Phrase("the name {host} has no IPv4 or IPv6 address", host=host))
            version = _VERSIONS[wanted[0]]
            raise LookupFailed(
                Phrase("the name {host} has no IPv{version} address", host=host, version=version)
            )
        for one in hosts:
            version = ip_address(one).version
            search.keep(Multiaddr(f"/ip{version}/{one}{rest}"))

    async def _ask(self, search: _Search, name: str, record: str) -> list[str]:
        """One DNS question; an existing name without such records gives none.

        Raises:
            LookupFailed: there is no such name, or no answer.
        """
        search.count_query()
        resolver = await self._resolver()
        # Loaded by now; the names are needed for the except clauses only.
        import dns.exception
        import dns.resolver

        try:
            answer = await resolver.resolve(
                name, record, raise_on_no_answer=False, lifetime=QUERY_SECONDS, search=False
            )
        except dns.resolver.NXDOMAIN:
            raise LookupFailed(Phrase("DNS knows no name {name}", name=name)) from None
        except dns.resolver.LifetimeTimeout:
            raise LookupFailed(
                Phrase(
                    "DNS gave no answer for {name} within {seconds:g} s",
                    name=name,
                    seconds=QUERY_SECONDS,
                )
            ) from None
        except dns.resolver.NoNameservers:
            raise LookupFailed(Phrase("no DNS server could answer for {name}", name=name)) from None
        except (dns.exception.DNSException, OSError) as error:
            raise LookupFailed(
                Phrase("DNS failed for {name}: {why}", name=name, why=str(error))
            ) from error
        if answer.rrset is None:
            return []
        if record == "TXT":
            return [b"".join(one.strings).decode("utf-8", "replace") for one in answer.rrset]
        return [one.address for one in answer.rrset]

    async def _resolver(self) -> dns.asyncresolver.Resolver:
        if self._dns is None:
            # Loading dnspython takes 0.2 s and reading the system's settings takes time, too: the
            # loop goes on meanwhile.
            self._dns = await asyncio.to_thread(self._load)
        return self._dns

    def _load(self) -> dns.asyncresolver.Resolver:
        module = importlib.import_module("dns.asyncresolver")
        importlib.import_module("dns._asyncio_backend")
        try:
            resolver: dns.asyncresolver.Resolver = module.Resolver(configure=not self._nameservers)
        except module.NoResolverConfiguration as error:
            raise LookupFailed(
                Phrase("this system names no DNS server: {why}", why=str(error))
            ) from error
        if self._nameservers:
            resolver.nameservers = list(self._nameservers)
            resolver.port = self._port
        return resolver


def _name_of(addr: Multiaddr) -> tuple[str, str, str] | None:
    """Kind, name and rest of an address that starts with a name."""
    if host_of(addr) is not None:
        return None
    _, kind, *rest = str(addr).split("/", 3)
    if kind not in _NAMES or not rest:
        return None
    return kind, rest[0], f"/{rest[1]}" if len(rest) > 1 else ""


def _worth_asking(addr: Multiaddr) -> bool:
    """Whether a name found in DNS may come to something that we can dial: plain TCP."""
    name = _name_of(addr)
    if name is None or name[0] == "dnsaddr":
        return True
    parts = name[2].split("/")
    return parts[1:2] == ["tcp"] and parts[3:4] in ([], ["p2p"]) and len(parts) <= 5


async def _ask_system(name: str) -> tuple[str, ...]:
    """The system's own resolver, in a thread. After a time-out the thread ends by itself."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(QUERY_SECONDS):
            answers = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise LookupFailed(
            Phrase(
                "the system found no answer for {name} within {seconds:g} s",
                name=name,
                seconds=QUERY_SECONDS,
            )
        ) from None
    except (OSError, UnicodeError):
        raise LookupFailed(Phrase("this system knows no name {name}", name=name)) from None
    hosts = (str(answer[4][0]).partition("%")[0] for answer in answers)
    return tuple(dict.fromkeys(ip_address(host).compressed for host in hosts))


def _summary(search: _Search) -> str:
    if len(search.failures) == 1:
        return search.failures[0].reason
    if not search.failures:
        return Phrase("the name stands for no address")
    return Phrase(
        "none of {count} names led to an address: {why}",
        count=len(search.failures),
        why=search.failures[0].reason,
    )
