"""Routers that are old, broken or hostile: what we make of them, and that they do no harm."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator

import pytest

from node.net import natpmp, ssdp, upnp, upnp_http
from node.net.upnp import MAX_NAME, MAX_SERVICES, TRIES
from node.net.upnp_http import MAX_BODY, MAX_DEVICE_LISTS, MAX_TAGS
from node.node import Node
from node.services.portmap import CLOSE_SECONDS
from node.terms import PortMappingState
from tests.support import namespaces, nat_lab
from tests.support.nat_kinds import UPNP
from tests.support.nat_lab import Home, Internet
from tests.support.odd_router import (
    HTTP_PORT,
    OddRouter,
    answer,
    description,
    fault,
    http,
    odd_router,
    ours,
    outcome,
)

privileged = namespaces.privileged()
here = pytest.mark.skipif(
    not privileged, reason="runs inside the user namespace of the last test of this file"
)
MAPPED, FAILED = PortMappingState.MAPPED, PortMappingState.FAILED
BOUND = 4.0
"""Seconds within which any of these routers is done with, by the times below."""


@pytest.fixture(autouse=True)
def _routers() -> None:
    if privileged and (why := nat_lab.unavailable()):
        pytest.skip(f"NOT RUN: {why}")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssdp, "SEARCH_SECONDS", 0.3)
    monkeypatch.setattr(ssdp, "REPEAT_AFTER", 0.2)
    monkeypatch.setattr(natpmp, "ANSWER_SECONDS", 0.1)
    monkeypatch.setattr(upnp, "TALK_SECONDS", 2.0)
    monkeypatch.setattr(upnp_http, "REQUEST_SECONDS", 0.5)


@pytest.fixture
def home() -> Iterator[Home]:
    with Internet() as internet:
        yield internet.home(UPNP)


@pytest.fixture
async def router(home: Home) -> AsyncIterator[OddRouter]:
    async with odd_router(home.router, home.gateway) as one:
        yield one


def port_of(node: Node) -> int:
    return node._listener.listening[0].endpoint.port


# --- old ones ------------------------------------------------------------------------------------


@here
async def test_a_router_that_knows_no_leases_opens_the_port_for_ever(
    home: Home, router: OddRouter
) -> None:
    permanent = "OnlyPermanentLeasesSupported"
    router.refuse = lambda wish: fault(725, permanent) if wish["NewLeaseDuration"] != "0" else None
    async with ours(home) as node:
        one = await outcome(node)
        assert one.state is MAPPED
        assert one.expires_at is None
        assert one.detail == (
            f"the router (Odd router) opened port {port_of(node)}, until it is closed: it knows no "
            "leases"
        )
        wish = router.open[port_of(node)]
        assert wish["NewInternalClient"] == home.address
        assert wish["NewInternalPort"] == str(port_of(node))
        assert wish["NewRemoteHost"] == ""
        assert wish["NewProtocol"] == "TCP"
    assert router.open == {}
    assert router.asked[-1] == "DeletePortMapping"


@here
async def test_a_taken_port_makes_us_ask_for_the_next(home: Home, router: OddRouter) -> None:
    async with ours(home, portmap=False) as node:
        port = port_of(node)
    router.refuse = lambda wish: (
        fault(718, "ConflictInMappingEntry") if wish["NewExternalPort"] == str(port) else None
    )
    async with ours(home, listen=(f"/ip4/0.0.0.0/tcp/{port}",)) as node:
        one = await outcome(node)
        assert one.external_addr == f"/ip4/11.100.1.2/tcp/{port + 1}"
        assert f"as it would not give {port}" in one.detail


@here
async def test_so_many_tries_and_no_more(home: Home, router: OddRouter) -> None:
    router.refuse = lambda _: fault(718, "ConflictInMappingEntry")
    async with ours(home) as node:
        one = await outcome(node)
        assert one.state is FAILED
        assert one.detail == "the router refuses by UPnP: the ports that we asked for are taken"
        assert router.asked.count("AddPortMapping") == TRIES


@here
async def test_a_refusal_is_put_in_words(home: Home, router: OddRouter) -> None:
    router.refuse = lambda _: fault(606, "Action not authorized")
    async with ours(home) as node:
        one = await outcome(node)
    assert one.detail == "the router refuses by UPnP: it does not allow it (error 606)"


@here
@pytest.mark.parametrize("outside", ["100.64.0.2", "192.168.178.2"])
async def test_a_second_nat_is_named(outside: str, home: Home, router: OddRouter) -> None:
    router.external = outside
    async with ours(home) as node:
        one = await outcome(node)
        assert one.state is MAPPED
        assert one.external_addr == f"/ip4/{outside}/tcp/{port_of(node)}"
        assert f"its own address outside, {outside}, is no public one" in one.detail
        assert "second NAT" in one.detail


@here
@pytest.mark.parametrize("outside", ["", "0.0.0.0", "::1", "nonsense", "11.100.1.2.3"])
async def test_a_router_may_not_know_its_own_address(
    outside: str, home: Home, router: OddRouter
) -> None:
    router.external = outside
    async with ours(home) as node:
        one = await outcome(node)
        assert (one.state, one.external_addr) == (MAPPED, None)
        assert "does not tell its address outside" in one.detail


@here
async def test_a_router_that_starts_anew_elsewhere_is_found_again(
    home: Home, router: OddRouter
) -> None:
    async with ours(home) as node:
        assert (await outcome(node)).state is MAPPED
        router.open.clear()
        router.description = description("/moved")
        await node.renew_port_mappings()
        assert list(router.open) == [port_of(node)]


@here
async def test_a_silent_router_does_not_hold_up_the_end(home: Home, router: OddRouter) -> None:
    async with ours(home) as node:
        assert (await outcome(node)).state is MAPPED
        router.soap = lambda *_: b""  # type: ignore[method-assign]
        begun = time.perf_counter()
        await node.stop()
        assert time.perf_counter() - begun < CLOSE_SECONDS + 0.5
        assert node.snapshot().port_mappings == ()


# --- hostile ones --------------------------------------------------------------------------------


@pytest.fixture
def victim(home: Home) -> Iterator[list[str]]:
    """A neighbour's web server, which we are never to be led to: what was asked of it."""
    asked: list[str] = []
    with home.neighbour.entered():
        listener = socket.create_server((home.neighbour_address, HTTP_PORT))
    listener.settimeout(0.05)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            with contextlib.suppress(OSError):
                connection, source = listener.accept()
                asked.append(source[0])
                connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield asked
    over.set()
    thread.join()
    listener.close()


@here
@pytest.mark.parametrize(
    "location",
    [
        "http://192.168.1.3:5555/root.xml",
        "http://192.168.1.1@192.168.1.3:5555/root.xml",
        "http://192.168.1.3:5555\\@192.168.1.1/root.xml",
        "https://192.168.1.1:5555/root.xml",
        "file:///etc/passwd",
        "http://localhost:5555/root.xml",
        "http://127.0.0.1:5555/root.xml",
        "http://192.168.1.1:99999/root.xml",
        "http://[::1/root.xml",
        "http://192.168.1.1:5555/" + "x" * 600,
        "",
    ],
)
async def test_a_router_leads_us_nowhere_but_to_itself(
    location: str, home: Home, router: OddRouter, victim: list[str]
) -> None:
    router.location = location
    async with ours(home) as node:
        assert (await outcome(node)).state is FAILED
    assert victim == []
    assert router.asked == []


@here
async def test_a_redirect_is_not_followed(home: Home, router: OddRouter, victim: list[str]) -> None:
    there = f"Location: http://{home.neighbour_address}:{HTTP_PORT}/root.xml"
    router.description = http("", "302 Found", there)
    async with ours(home) as node:
        assert (await outcome(node)).state is FAILED
    assert victim == []
    assert router.asked == ["/root.xml"]


@here
@pytest.mark.loud("potential SSRF")
async def test_a_control_address_elsewhere_is_not_used(
    home: Home, router: OddRouter, victim: list[str]
) -> None:
    router.description = description(f"http://{home.neighbour_address}:{HTTP_PORT}/control")
    async with ours(home) as node:
        assert (await outcome(node)).state is FAILED
    assert victim == []
    assert router.asked == ["/root.xml"]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE root [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + ']><root xmlns="urn:schemas-upnp-org:device-1-0"><device><friendlyName>&j;</friendlyName>'
    "</device></root>"
)
OUTSIDE_ENTITY = (
    '<?xml version="1.0"?><!DOCTYPE root [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    '<root xmlns="urn:schemas-upnp-org:device-1-0"><device><friendlyName>&a;</friendlyName>'
    "</device></root>"
)
DEEP = '<root xmlns="urn:schemas-upnp-org:device-1-0">' + (
    "<device><deviceList>" * 1500 + "</deviceList></device>" * 1500 + "</root>"
)
DESCRIPTIONS = {
    "nothing": b"",
    "no HTTP": b"\xff" * 4000,
    "an error": http("", "500 Internal Server Error"),
    "no XML": http(b"\x00\xff" * 100),
    "no router": http("<root/>"),
    "a device without services": http(
        '<root xmlns="urn:schemas-upnp-org:device-1-0"><device/></root>'
    ),
    "numbers that are none": description(
        more="<iconList><icon><width>wide</width></icon></iconList>"
    ),
    "a bomb": http(BOMB),
    "a file of ours": http(OUTSIDE_ENTITY),
    "a well": http(DEEP),
    "a header without end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    "ten thousand headers": b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 10_000 + b"\r\n",
    "packed": http(b"\x1f\x8b" + bytes(100), "200 OK", "Content-Encoding: gzip"),
    "half of it": description()[:-40],
}


@here
@pytest.mark.parametrize("kind", DESCRIPTIONS)
async def test_a_description_that_is_none_is_harmless(
    kind: str, home: Home, router: OddRouter
) -> None:
    router.description = DESCRIPTIONS[kind]
    begun = time.perf_counter()
    async with ours(home) as node:
        one = await outcome(node)
        assert one.state is FAILED
        assert time.perf_counter() - begun < BOUND
        assert set(router.asked) == {"/root.xml"}
        assert "UPnP" in one.detail or "the router's description of itself" in one.detail
        print(one.detail)  # noqa: T201 - shown with `pytest -rP`


@here
@pytest.mark.parametrize("chunk", [b"x" * 65_536, b"x"])
async def test_a_description_without_end_is_cut_off(
    chunk: bytes, home: Home, router: OddRouter
) -> None:
    router.description = b"HTTP/1.1 200 OK\r\n\r\n"
    router.endless = chunk
    begun = time.perf_counter()
    async with ours(home) as node:
        assert (await outcome(node)).state is FAILED
        assert time.perf_counter() - begun < BOUND
        router.endless = b""


@here
@pytest.mark.parametrize("over", [0, 1])
async def test_a_description_may_be_so_long_and_no_longer(
    over: int, home: Home, router: OddRouter
) -> None:
    frame = len(_body(description(more="<!---->")))
    router.description = description(more=f"<!--{'x' * (MAX_BODY - frame + over)}-->")
    assert len(_body(router.description)) == MAX_BODY + over
    async with ours(home) as node:
        assert (await outcome(node)).state is (FAILED if over else MAPPED)


@here
@pytest.mark.parametrize("over", [0, 1])
async def test_a_description_may_have_so_many_devices_and_no_more(
    over: int, home: Home, router: OddRouter
) -> None:
    pairs = MAX_DEVICE_LISTS // 2
    nested = "<deviceList><device>" * pairs + "</device></deviceList>" * pairs
    router.description = description(more=nested + "<!--deviceList-->" * over)
    async with ours(home) as node:
        one = await outcome(node)
    assert one.state is (FAILED if over else MAPPED)
    assert ("nested too deep" in one.detail) is bool(over)


@here
@pytest.mark.parametrize("over", [0, 1])
async def test_an_answer_may_have_so_many_tags_and_no_more(
    over: int, home: Home, router: OddRouter
) -> None:
    soap = router.soap
    room = MAX_TAGS - answer("GetExternalIPAddress", NewExternalIPAddress="x").count(b"<")
    many = "<x/>" * (room + over)
    router.soap = lambda action, values: (  # type: ignore[method-assign]
        answer(action, many, NewExternalIPAddress="11.100.1.2")
        if action == "GetExternalIPAddress"
        else soap(action, values)
    )
    async with ours(home) as node:
        one = await outcome(node)
    assert one.state is (FAILED if over else MAPPED)
    assert ("nested too deep" in one.detail) is bool(over)


def _body(response: bytes) -> bytes:
    return response.partition(b"\r\n\r\n")[2]


@here
@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff",
        http(""),
        http("<a/>"),
        http("<a>" * 20_000 + "</a>" * 20_000),
        http("", "500 Internal Server Error"),
        http(BOMB, "500 Internal Server Error"),
        answer("AnotherAction"),
        fault(-1, ""),
        http(
            _body(fault(1, "x")).replace(b"<errorCode>1", b"<errorCode>much"),
            "500 Internal Server Error",
        ),
        http("", "302 Found", "Location: http://192.168.1.3:5555/"),
    ],
)
async def test_an_answer_that_is_none_is_harmless(
    said: bytes, home: Home, router: OddRouter, victim: list[str]
) -> None:
    router.soap = lambda *_: said  # type: ignore[method-assign]
    begun = time.perf_counter()
    async with ours(home) as node:
        assert (await outcome(node)).state is FAILED
        assert time.perf_counter() - begun < BOUND
    assert victim == []


@here
@pytest.mark.parametrize("ways", [1, MAX_SERVICES, MAX_SERVICES + 1])
async def test_so_many_ways_out_are_looked_at_and_no_more(
    ways: int, home: Home, router: OddRouter
) -> None:
    router.external = ""  # none of them is connected: the first is as good as any
    service = re.search(r"<serviceList>.*</serviceList>", _body(description()).decode())
    assert service is not None
    others = (
        f"<device><deviceType>urn:x:{number}</deviceType>{service[0]}</device>"
        for number in range(ways - 1)
    )
    router.description = description(more=f"<deviceList>{''.join(others)}</deviceList>")
    async with ours(home) as node:
        assert (await outcome(node)).state is MAPPED
    looks = min(ways, MAX_SERVICES) if ways > 1 else 0
    assert router.asked.count("GetExternalIPAddress") == looks + 1


@here
@pytest.mark.parametrize("length", [MAX_NAME, MAX_NAME + 1])
async def test_a_routers_name_is_cut_and_shown_in_plain(
    length: int, home: Home, router: OddRouter
) -> None:
    router.description = description(name="x\u202e" + "x" * (length - 2))
    async with ours(home) as node:
        one = await outcome(node)
        assert one.detail.isprintable()
        assert f"(x {'x' * (MAX_NAME - 2)})" in one.detail


@pytest.mark.skipif(privileged, reason="the tests above ran as they are")
def test_all_of_this_in_a_user_namespace() -> None:
    if reason := nat_lab.unavailable():
        pytest.skip(f"NOT RUN: {reason}")
    result = namespaces.run_in_user_namespace(__file__)
    assert result.returncode == 0, result.stdout + result.stderr
