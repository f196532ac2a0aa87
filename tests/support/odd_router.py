"""A router that speaks UPnP, NAT-PMP or PCP in any way that a test likes: old, broken or hostile.

Its sockets are on a host of a lab, its code is in the test's own loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

from node.address_views import PortMappingView
from node.config import NodeConfig
from node.events import PortMappingChanged
from node.net.interfaces import Interfaces
from node.net.tcp import SocketNetwork
from node.node import Node
from node.terms import PortMappingState
from tests.support.namespaces import Host
from tests.support.nat_lab import Home
from tests.support.nodes import event

HTTP_PORT, SSDP_PORT, PCP_PORT = 5555, 1900, 5351
SERVICE = "urn:schemas-upnp-org:service:WANIPConnection:1"
Soap = Callable[[str, dict[str, str]], bytes]


def http(body: str | bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole response."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(data)}", "Content-Type: text/xml"]
    return "\r\n".join([*lines, *headers, "", ""]).encode() + data


def description(control: str = "/control", *, name: str = "Odd router", more: str = "") -> bytes:
    """A router's description of itself."""
    return http(
        '<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>'
        "<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>"
        f"<friendlyName>{name}</friendlyName><UDN>uuid:1</UDN>{more}<serviceList><service>"
        f"<serviceType>{SERVICE}</serviceType><serviceId>urn:upnp-org:serviceId:WANIPConn1"
        f"</serviceId><controlURL>{control}</controlURL><eventSubURL>/event</eventSubURL>"
        "<SCPDURL>/scpd.xml</SCPDURL></service></serviceList></device></root>"
    )


def answer(action: str, more: str = "", **values: str) -> bytes:
    """A SOAP response."""
    inside = more + "".join(f"<{name}>{value}</{name}>" for name, value in values.items())
    return http(
        '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
        's:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>'
        f'<u:{action}Response xmlns:u="{SERVICE}">{inside}</u:{action}Response>'
        "</s:Body></s:Envelope>"
    )


def fault(code: int, words: str) -> bytes:
    """A SOAP error."""
    return http(
        '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">'
        "<s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring>"
        '<detail><UPnPError xmlns="urn:schemas-upnp-org:control-1-0">'
        f"<errorCode>{code}</errorCode><errorDescription>{words}</errorDescription>"
        "</UPnPError></detail></s:Fault></s:Body></s:Envelope>",
        "500 Internal Server Error",
    )


class OddRouter:
    """What it answers may be changed at any time."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.location = f"http://{address}:{HTTP_PORT}/root.xml"
        self.external = "11.100.1.2"
        self.description = description()
        self.endless: bytes = b""
        """Sent after the description, over and over."""
        self.pcp: Callable[[bytes], bytes | None] = lambda _: None
        self.refuse: Callable[[dict[str, str]], bytes | None] = lambda _: None
        """What AddPortMapping is answered instead of opening the port."""
        self.open: dict[int, dict[str, str]] = {}
        self.silent = False
        self.asked: list[str] = []
        """Paths and actions, in the order in which they were asked for."""
        self.pcp_asked: list[bytes] = []

    def ssdp(self, question: bytes) -> bytes | None:
        if self.silent:
            return None
        target = re.search(rb"\nST: (\S+)", question)
        assert target is not None
        return (
            f"HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=120\r\nEXT:\r\nST: {target[1].decode()}\r\n"
            f"USN: uuid:1\r\nLocation: {self.location}\r\n\r\n"
        ).encode()

    def soap(self, action: str, values: dict[str, str]) -> bytes:
        if action == "GetExternalIPAddress":
            return answer(action, NewExternalIPAddress=self.external)
        port = int(values["NewExternalPort"])
        if action == "DeletePortMapping":
            return fault(714, "NoSuchEntry") if not self.open.pop(port, None) else answer(action)
        refusal = self.refuse(values)
        if refusal is not None:
            return refusal
        self.open[port] = values
        return answer(action)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            method, path, _ = head.split(" ", 2)
            length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
            body = (await reader.readexactly(int(length[1]) if length else 0)).decode()
            if method == "POST":
                action = re.search(r'soapaction: "[^"#]*#(\w+)"', head, re.IGNORECASE)
                assert action is not None
                self.asked.append(action[1])
                values = dict(re.findall(r"<(New\w+)>([^<]*)</", body))
                writer.write(self.soap(action[1], values))
            else:
                self.asked.append(path)
                writer.write(self.description)
                while self.endless:
                    writer.write(self.endless)
                    await writer.drain()
                    await asyncio.sleep(0)
            await writer.drain()
        writer.close()


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, answer: Callable[[bytes], bytes | None]) -> None:
        self._answer = answer
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: Any) -> None:
        said = self._answer(data)
        if said is not None:
            self._transport.sendto(said, addr)


@contextlib.asynccontextmanager
async def odd_router(host: Host, address: str) -> AsyncIterator[OddRouter]:
    """Run one on a host of a lab, at its address inside."""
    router = OddRouter(address)
    loop = asyncio.get_running_loop()

    def pcp(data: bytes) -> bytes | None:
        router.pcp_asked.append(data)
        return router.pcp(data)

    with host.entered():
        listener = socket.create_server((address, HTTP_PORT))
        group, port = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
        group.bind(("0.0.0.0", SSDP_PORT))
        member = socket.inet_aton("239.255.255.250") + socket.inet_aton(address)
        group.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
        port.bind((address, PCP_PORT))
    server = await asyncio.start_server(router.serve, sock=listener)
    ssdp, _ = await loop.create_datagram_endpoint(lambda: _Udp(router.ssdp), sock=group)
    pcp_end, _ = await loop.create_datagram_endpoint(lambda: _Udp(pcp), sock=port)
    try:
        yield router
    finally:
        router.endless = b""
        server.close()
        ssdp.close()
        pcp_end.close()


@contextlib.asynccontextmanager
async def ours(home: Home, **config: Any) -> AsyncIterator[Node]:
    """A node at home that asks for its port; the test is there, too."""
    with home.inside.entered():
        network = SocketNetwork(interfaces=Interfaces())
        node = Node(NodeConfig(**{"portmap": True, **config}), network=network)
        await node.start()
        try:
            yield node
        finally:
            await node.stop()


async def outcome(node: Node) -> PortMappingView:
    """What came of asking."""
    searching = PortMappingState.SEARCHING
    await event(node, PortMappingChanged, lambda e: e.state is not searching)
    (one,) = node.snapshot().port_mappings
    return one
