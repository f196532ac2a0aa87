"""Finding the router: what the systems say, read."""

from __future__ import annotations

import socket
import sys

import pytest

from node.net import gateway
from node.net.gateway import find_gateway, gateway_in_answer, gateway_in_table
from node.net.network import Gateway

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
little = pytest.mark.skipif(sys.byteorder != "little", reason="the tables here are of such systems")


def route(to: str, via: str, *, flags: int = 3, metric: int = 0, mask: str = "00000000") -> str:
    return f"eth0\t{to}\t{via}\t{flags:04X}\t0\t0\t{metric}\t{mask}\t0\t0\t0\n"


@little
@pytest.mark.parametrize(
    ("routes", "found"),
    [
        ([route("00000000", "0101A8C0")], "192.168.1.1"),
        (
            [
                route("00000000", "0102A8C0", metric=600),
                route("00000000", "0101A8C0", metric=100),
                route("0001A8C0", "00000000", flags=1, mask="00FFFFFF"),
            ],
            "192.168.1.1",
        ),
        ([], None),
        ([route("0001A8C0", "00000000", flags=1, mask="00FFFFFF")], None),
        ([route("00000000", "00000000", flags=1)], None),  # a point-to-point line has no gateway
        ([route("00000000", "0101A8C0", flags=2)], None),
        ([route("00000000", "0101A8C0", mask="00000080")], None),  # half of all, as VPNs have it
        (["nonsense\n", "eth0\tx\ty\tz\t0\t0\t0\tw\n", "\n"], None),
    ],
)
def test_linux_names_it_in_a_table(routes: list[str], found: str | None) -> None:
    assert gateway_in_table(HEAD + "".join(routes)) == found


MACOS = """   route to: default
destination: default
       mask: default
    gateway: 192.168.1.1
  interface: en0
      flags: <UP,GATEWAY,DONE,STATIC,PRCLONING,GLOBAL>
 recvpipe  sendpipe  ssthresh  rtt,msec    rttvar  hopcount      mtu     expire
       0         0         0         0         0         0      1500         0
"""


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (MACOS, "192.168.1.1"),
        (MACOS.replace("192.168.1.1", "192.168.1.999"), None),
        (MACOS.replace("192.168.1.1", "link#12"), None),
        (MACOS.replace("192.168.1.1", "0.0.0.0"), None),
        ("route: writing to routing socket: not in table\n", None),
        ("", None),
    ],
)
def test_macos_names_it_by_a_program(answer: str, found: str | None) -> None:
    assert gateway_in_answer(answer) == found


async def test_a_public_gateway_is_nobodys_home_router(monkeypatch: pytest.MonkeyPatch) -> None:
    async def public() -> str | None:
        return "11.1.0.1"

    monkeypatch.setattr(gateway, "_default_route", public)
    assert await find_gateway() is None


async def test_where_there_is_a_gateway_our_address_towards_it_is_told() -> None:
    found = await find_gateway()
    if found is None:
        return  # this machine is on no private network: the labs show the rest
    assert isinstance(found, Gateway)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((found.local, 0))


@pytest.mark.parametrize("platform", ["darwin", "freebsd14", "win32"])
async def test_a_system_that_does_not_tell_is_no_error(platform: str) -> None:
    if sys.platform.startswith("linux"):
        assert await gateway._default_route(platform) is None
