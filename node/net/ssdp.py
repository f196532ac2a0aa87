"""Looking for a UPnP router: a question to all, an answer from our gateway (SSDP)."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from node.address import Endpoint
from node.errors import AddressError, DialError, RemoteProtocolError
from node.net.network import Gateway, Network
from node.net.port_protocol import NoAnswer
from node.phrase import Phrase

SEARCH_SECONDS = 3.0
"""For an answer; a router may wait a second before it gives one."""
REPEAT_AFTER = 1.0
"""Seconds until all is asked again: datagrams get lost."""
MAX_LOCATION = 512
"""Characters of the address at which a router describes itself."""
GROUP = Endpoint("239.255.255.250", 1900)
TARGETS = (
    "urn:schemas-upnp-org:device:InternetGatewayDevice:1",
    "urn:schemas-upnp-org:device:InternetGatewayDevice:2",
    "urn:schemas-upnp-org:service:WANIPConnection:1",
    "urn:schemas-upnp-org:service:WANPPPConnection:1",
)
_SILENT = Phrase("the router does not answer UPnP")


async def search(network: Network, gateway: Gateway) -> str:
    """The address at which the gateway describes itself, by HTTP.

    Raises:
        NoAnswer: no router there speaks UPnP.
    """
    loop = asyncio.get_running_loop()
    try:
        socket = await network.search_socket(gateway)
    except DialError as error:
        raise NoAnswer(Phrase("the router does not answer UPnP: {why}", why=str(error))) from error
    failure = _SILENT
    try:
        now = loop.time()
        until, repeat_at = now + SEARCH_SECONDS, now
        while (now := loop.time()) < until:
            if now >= repeat_at:
                repeat_at = now + REPEAT_AFTER
                for target in TARGETS:
                    # To the group as it should be, and to the router, which answers that at once.
                    for to in (GROUP, Endpoint(gateway.host, GROUP.port)):
                        socket.send(_question(target, to), to)
            try:
                async with asyncio.timeout_at(min(repeat_at, until)):
                    return _location(await socket.receive(), gateway)
            except RemoteProtocolError as error:
                failure = Phrase("the router does not answer UPnP: {why}", why=str(error))
            except (TimeoutError, DialError):
                continue
    finally:
        socket.close()
    raise NoAnswer(failure)


def gateway_url(url: str, gateway: Gateway) -> str:
    """An address by HTTP, written anew; it must lead to our gateway, and nowhere else.

    Raises:
        AddressError: it does not.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or 80
    except ValueError:
        raise AddressError(Phrase("the router names an address that is none")) from None
    if parts.scheme != "http" or parts.hostname != gateway.host or parts.username is not None:
        raise AddressError(Phrase("the router sends us to another address than its own"))
    rest = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not rest.startswith("/") or not rest.isascii() or not rest.isprintable() or " " in rest:
        raise AddressError(Phrase("the router names an address that is none"))
    return f"http://{gateway.host}:{port}{rest}"


def _question(target: str, to: Endpoint) -> bytes:
    return (
        "M-SEARCH * HTTP/1.1\r\n"
        f"HOST: {to}\r\n"
        'MAN: "ssdp:discover"\r\n'
        "MX: 1\r\n"
        f"ST: {target}\r\n\r\n"
    ).encode()


def _location(data: bytes, gateway: Gateway) -> str:
    """Where the device is described that answers.

    Raises:
        RemoteProtocolError: that is no answer, or it leads elsewhere.
    """
    first, *lines = data.decode("latin-1").splitlines()[:64] or [""]
    if not first.startswith("HTTP/1.") or " 200" not in first:
        raise RemoteProtocolError("it sent something else than an answer")
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    if headers.get("st") not in TARGETS:
        raise RemoteProtocolError("it answered another question")
    location = headers.get("location", "")
    if len(location) > MAX_LOCATION:
        raise RemoteProtocolError("it names an address that is too long")
    try:
        return gateway_url(location, gateway)
    except AddressError as error:
        raise RemoteProtocolError(str(error)) from None
