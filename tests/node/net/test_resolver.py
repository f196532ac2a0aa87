"""Names to addresses, against a small DNS server on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from node.address import parse
from node.errors import DialError
from node.net import resolver as resolver_module
from node.net.resolver import MAX_ADDRESSES, MAX_DEPTH, MAX_QUERIES, MAX_RECORDS, Resolver

ONE = "12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA"
TWO = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"

Zone = dict[tuple[str, str], list[str]]


class DnsServer(asyncio.DatagramProtocol):
    """Answers from a zone; an empty list means a name without such records."""

    def __init__(self, zone: Zone | Callable[[str, str], list[str] | None]) -> None:
        self.answer = zone if callable(zone) else lambda name, kind: zone.get((name, kind))
        self.silent = False
        self.asked: list[str] = []
        self.transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        query = dns.message.from_wire(data)
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(question.rdtype)
        self.asked.append(f"{name} {kind}")
        if self.silent:
            return
        response = dns.message.make_response(query)
        found = self.answer(name, kind)
        if found is None:
            response.set_rcode(dns.rcode.NXDOMAIN)
        elif found == ["SERVFAIL"]:
            response.set_rcode(dns.rcode.SERVFAIL)
        elif found:
            texts = [f'"{text}"' if kind == "TXT" else text for text in found]
            response.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *texts))
        assert self.transport is not None
        self.transport.sendto(response.to_wire(max_size=65535, want_shuffle=False), addr)


@pytest.fixture
def hosts(tmp_path: Path) -> Path:
    path = tmp_path / "hosts"
    path.write_text("127.0.0.1 localhost\n192.0.2.44 box.example Box # a note\nfe80::1%eth0 box\n")
    return path


@asynccontextmanager
async def serving(
    zone: Zone | Callable[[str, str], list[str] | None], hosts: Path | None = None
) -> AsyncIterator[tuple[Resolver, DnsServer]]:
    loop = asyncio.get_running_loop()
    transport, server = await loop.create_datagram_endpoint(
        lambda: DnsServer(zone), local_addr=("127.0.0.1", 0)
    )
    port = transport.get_extra_info("sockname")[1]
    try:
        yield Resolver(nameservers=["127.0.0.1"], port=port, hosts=hosts), server
    finally:
        transport.close()


async def resolve(resolver: Resolver, text: str, limit: int = MAX_ADDRESSES) -> list[str]:
    return [str(addr) for addr in await resolver.resolve(parse(text), limit)]


async def test_an_address_without_a_name_is_itself() -> None:
    async with serving({}) as (resolver, server):
        assert await resolve(resolver, "/ip4/192.0.2.1/tcp/4001") == ["/ip4/192.0.2.1/tcp/4001"]
        assert server.asked == []


async def test_names_of_each_kind() -> None:
    zone: Zone = {
        ("peer.example", "A"): ["192.0.2.1", "192.0.2.2"],
        ("peer.example", "AAAA"): ["2001:db8::1"],
    }
    async with serving(zone) as (resolver, _):
        assert await resolve(resolver, f"/dns4/peer.example/tcp/4001/p2p/{ONE}") == [
            f"/ip4/192.0.2.1/tcp/4001/p2p/{ONE}",
            f"/ip4/192.0.2.2/tcp/4001/p2p/{ONE}",
        ]
        assert await resolve(resolver, "/dns6/peer.example/tcp/1") == ["/ip6/2001:db8::1/tcp/1"]
        assert await resolve(resolver, "/dns/peer.example/tcp/1") == [
            "/ip4/192.0.2.1/tcp/1",
            "/ip4/192.0.2.2/tcp/1",
            "/ip6/2001:db8::1/tcp/1",
        ]


async def test_dnsaddr_follows_records_and_filters_by_peer_id() -> None:
    zone: Zone = {
        ("_dnsaddr.boot.example", "TXT"): [
            f"dnsaddr=/dnsaddr/a.boot.example/p2p/{ONE}",
            f"dnsaddr=/dnsaddr/b.boot.example/p2p/{TWO}",
            "something else",
            "dnsaddr=/not/an/address",
        ],
        ("_dnsaddr.a.boot.example", "TXT"): [
            f"dnsaddr=/ip4/192.0.2.1/tcp/4001/p2p/{ONE}",
            f"dnsaddr=/ip4/192.0.2.1/tcp/4001/p2p/{ONE}",
            f"dnsaddr=/dns4/peer.example/tcp/4001/p2p/{ONE}",
            f"dnsaddr=/dns4/peer.example/tcp/443/wss/p2p/{ONE}",
            f"dnsaddr=/ip4/192.0.2.1/udp/4001/quic-v1/p2p/{ONE}",
        ],
        ("peer.example", "A"): ["192.0.2.7"],
    }
    async with serving(zone) as (resolver, server):
        assert await resolve(resolver, f"/dnsaddr/boot.example/p2p/{ONE}") == [
            f"/ip4/192.0.2.1/tcp/4001/p2p/{ONE}",
            f"/ip4/192.0.2.7/tcp/4001/p2p/{ONE}",
            f"/dns4/peer.example/tcp/443/wss/p2p/{ONE}",
            f"/ip4/192.0.2.1/udp/4001/quic-v1/p2p/{ONE}",
        ]
        assert not any("b.boot" in asked for asked in server.asked)


async def test_dnsaddr_of_another_peer_only_is_told() -> None:
    zone: Zone = {("_dnsaddr.x.example", "TXT"): [f"dnsaddr=/ip4/192.0.2.1/tcp/1/p2p/{TWO}"]}
    async with serving(zone) as (resolver, _):
        with pytest.raises(DialError, match="no /dnsaddr record"):
            await resolve(resolver, f"/dnsaddr/x.example/p2p/{ONE}")


def chain(length: int) -> Zone:
    """/dnsaddr names n0, n1, ... of which the last one stands for an address."""
    zone: Zone = {
        (f"_dnsaddr.n{at}.example", "TXT"): [f"dnsaddr=/dnsaddr/n{at + 1}.example"]
        for at in range(length - 1)
    }
    zone[f"_dnsaddr.n{length - 1}.example", "TXT"] = ["dnsaddr=/ip4/192.0.2.1/tcp/1"]
    return zone


async def test_dnsaddr_at_the_depth_allowed_and_one_past_it() -> None:
    async with serving(chain(MAX_DEPTH)) as (resolver, _):
        assert await resolve(resolver, "/dnsaddr/n0.example") == ["/ip4/192.0.2.1/tcp/1"]
    async with serving(chain(MAX_DEPTH + 1)) as (resolver, server):
        with pytest.raises(DialError, match="leads on to more names"):
            await resolve(resolver, "/dnsaddr/n0.example")
        assert len(server.asked) == MAX_DEPTH


async def test_a_circle_ends() -> None:
    zone: Zone = {("_dnsaddr.o.example", "TXT"): ["dnsaddr=/dnsaddr/o.example"] * 2}
    async with serving(zone) as (resolver, server):
        with pytest.raises(DialError):
            await resolve(resolver, "/dnsaddr/o.example")
        assert len(server.asked) == 1


@pytest.mark.parametrize("asked", [3, 100])
async def test_no_more_addresses_than_asked_for(asked: int) -> None:
    many = [f"10.0.{number // 250}.{number % 250 + 1}" for number in range(MAX_ADDRESSES + 1)]
    async with serving({("many.example", "A"): many}) as (resolver, _):
        assert len(await resolve(resolver, "/dns4/many.example/tcp/1", asked)) == asked


@pytest.mark.parametrize("names", [MAX_QUERIES - 1, MAX_QUERIES])
async def test_questions_are_bounded(names: int) -> None:
    def answer(name: str, kind: str) -> list[str]:
        if kind == "TXT":
            return [f"dnsaddr=/dns4/h{number}.example/tcp/1" for number in range(names)]
        return [f"192.0.2.{int(name.partition('.')[0][1:]) + 1}"]

    async with serving(answer) as (resolver, server):
        found = await resolve(resolver, "/dnsaddr/wide.example")
        assert len(found) == MAX_QUERIES - 1
        assert len(server.asked) == MAX_QUERIES


async def test_records_of_one_name_are_bounded() -> None:
    records = ["of something else"] * (MAX_RECORDS - 1) + ["dnsaddr=/ip4/192.0.2.1/tcp/1"]
    zone: Zone = {
        ("_dnsaddr.full.example", "TXT"): records,
        ("_dnsaddr.over.example", "TXT"): ["one more", *records],
    }
    async with serving(distinct(zone)) as (resolver, _):
        assert await resolve(resolver, "/dnsaddr/full.example") == ["/ip4/192.0.2.1/tcp/1"]
        with pytest.raises(DialError, match="no /dnsaddr record"):
            await resolve(resolver, "/dnsaddr/over.example")


def distinct(zone: Zone) -> Zone:
    """A record set holds no record twice."""
    return {
        question: [
            text if text.startswith("dnsaddr=") else f"{text} {number}"
            for number, text in enumerate(texts)
        ]
        for question, texts in zone.items()
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/dns4/nobody.example/tcp/1", "DNS knows no name nobody.example"),
        ("/dns6/four.example/tcp/1", "has no IPv6 address"),
        ("/dns4/broken.example/tcp/1", "no DNS server could answer"),
        ("/dnsaddr/four.example", "DNS knows no name _dnsaddr.four.example"),
    ],
)
async def test_what_went_wrong_is_told(text: str, words: str) -> None:
    zone: Zone = {
        ("four.example", "A"): ["192.0.2.1"],
        ("four.example", "AAAA"): [],
        ("broken.example", "A"): ["SERVFAIL"],
    }
    async with serving(zone) as (resolver, _):
        with pytest.raises(DialError, match=words) as caught:
            await resolve(resolver, text)
        assert len(caught.value.attempts) == 1


async def test_a_silent_server_costs_a_bounded_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolver_module, "QUERY_SECONDS", 0.2)
    async with serving({}) as (resolver, server):
        server.silent = True
        with pytest.raises(DialError, match=r"no answer for a\.example within 0\.2 s"):
            await resolve(resolver, "/dns4/a.example/tcp/1")
        monkeypatch.setattr(resolver_module, "QUERY_SECONDS", 4.0)
        monkeypatch.setattr(resolver_module, "TOTAL_SECONDS", 0.2)
        with pytest.raises(DialError, match="did not come to an end"):
            await resolve(resolver, "/dns4/b.example/tcp/1")


async def test_what_is_known_when_time_is_up_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(name: str, kind: str) -> list[str]:
        if kind == "TXT":
            return ["dnsaddr=/dns4/a.example/tcp/1", "dnsaddr=/dns4/b.example/tcp/1"]
        server.silent = True
        return ["192.0.2.1"]

    monkeypatch.setattr(resolver_module, "TOTAL_SECONDS", 1.0)
    async with serving(answer) as (resolver, server):
        assert await resolve(resolver, "/dnsaddr/x.example") == ["/ip4/192.0.2.1/tcp/1"]
        assert len(server.asked) >= 3


async def test_names_of_this_machine_need_no_dns(hosts: Path) -> None:
    async with serving({}, hosts) as (resolver, server):
        assert await resolve(resolver, "/dns4/localhost/tcp/1") == ["/ip4/127.0.0.1/tcp/1"]
        assert await resolve(resolver, "/dns/a.localhost/tcp/1") == [
            "/ip4/127.0.0.1/tcp/1",
            "/ip6/::1/tcp/1",
        ]
        assert await resolve(resolver, "/dns4/BOX.example/tcp/1") == ["/ip4/192.0.2.44/tcp/1"]
        with pytest.raises(DialError, match="has no IPv6 address"):
            await resolve(resolver, "/dns6/box.example/tcp/1")
        assert server.asked == []


async def test_single_labels_go_to_the_system(hosts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    asked: list[str] = []

    async def system(host: str, *_: Any, **__: Any) -> list[Any]:
        asked.append(host)
        if host == "nobody":
            raise OSError("unknown")
        return [(2, 1, 6, "", ("192.0.2.9", 0)), (10, 1, 6, "", ("fe80::1%eth0", 0, 0, 2))]

    monkeypatch.setattr(loop, "getaddrinfo", system)
    async with serving({}, hosts) as (resolver, server):
        assert await resolve(resolver, "/dns4/nas/tcp/1") == ["/ip4/192.0.2.9/tcp/1"]
        assert await resolve(resolver, "/dns6/nas.local/tcp/1") == ["/ip6/fe80::1/tcp/1"]
        with pytest.raises(DialError, match="knows no name nobody"):
            await resolve(resolver, "/dns4/nobody/tcp/1")
        assert asked == ["nas", "nas.local", "nobody"]
        assert server.asked == []


def test_the_library_is_not_loaded_before_it_is_needed() -> None:
    import subprocess
    import sys

    code = "import sys, node.net.resolver; sys.exit('dns' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
