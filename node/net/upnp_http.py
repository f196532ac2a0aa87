"""HTTP as the UPnP library needs it, with the bounds that a stranger's device asks for.

Only our gateway is spoken to, redirects are not followed, answers are short. What the device says
of the services that it has is not asked for: the library gets the three actions that we use as the
standard has them (WANIPConnection:1, section 2.4), whatever the device's own description says.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from node.errors import RemoteProtocolError
from node.net.network import Gateway
from node.net.ssdp import gateway_url

if TYPE_CHECKING:
    from async_upnp_client.const import HttpRequest, HttpResponse

MAX_BODY = 64 * 1024
"""Bytes of an answer; the description of a router takes some thousands."""
MAX_DEVICE_LISTS = 64
"""Words `deviceList` in a description. The library goes down into each device, one in another."""
MAX_TAGS = 400
"""Tags in the answer to an action, which has about twenty: the library goes down into them, too."""
REQUEST_SECONDS = 4.0
"""For one request with its answer."""

_ACTIONS = {
    "AddPortMapping": (
        ("NewRemoteHost", "in", "string"),
        ("NewExternalPort", "in", "ui2"),
        ("NewProtocol", "in", "string"),
        ("NewInternalPort", "in", "ui2"),
        ("NewInternalClient", "in", "string"),
        ("NewEnabled", "in", "boolean"),
        ("NewPortMappingDescription", "in", "string"),
        ("NewLeaseDuration", "in", "ui4"),
    ),
    "DeletePortMapping": (
        ("NewRemoteHost", "in", "string"),
        ("NewExternalPort", "in", "ui2"),
        ("NewProtocol", "in", "string"),
    ),
    "GetExternalIPAddress": (("NewExternalIPAddress", "out", "string"),),
}


def _service_description() -> str:
    """The part of the standard's service description that we use."""
    kinds = {name: kind for arguments in _ACTIONS.values() for name, _, kind in arguments}
    variables = "".join(
        f'<stateVariable sendEvents="no"><name>{name}</name>'
        f"<dataType>{kind}</dataType></stateVariable>"
        for name, kind in kinds.items()
    )
    actions = "".join(
        f"<action><name>{action}</name><argumentList>"
        + "".join(
            f"<argument><name>{name}</name><direction>{direction}</direction>"
            f"<relatedStateVariable>{name}</relatedStateVariable></argument>"
            for name, direction, _ in arguments
        )
        + "</argumentList></action>"
        for action, arguments in _ACTIONS.items()
    )
    return (
        '<scpd xmlns="urn:schemas-upnp-org:service-1-0">'
        f"<actionList>{actions}</actionList>"
        f"<serviceStateTable>{variables}</serviceStateTable></scpd>"
    )


_SERVICE = _service_description()


class GatewayRequester:
    """What the library calls a requester, for one gateway."""

    def __init__(self, gateway: Gateway, location: str) -> None:
        """`location` is where the gateway describes itself."""
        self._gateway = gateway
        self._location = location

    async def async_http_request(self, http_request: HttpRequest) -> HttpResponse:
        """Ask, and give the whole answer.

        Raises:
            AddressError: the address is not our gateway's.
            RemoteProtocolError: the answer is too long, or too deep.
            TimeoutError: it took too long.
            OSError, aiohttp.ClientError: it failed.
        """
        from async_upnp_client.const import HttpResponse

        if http_request.method == "GET" and http_request.url != self._location:
            # A router has many services, and the library takes a millisecond for each.
            await asyncio.sleep(0)
            return HttpResponse(200, {}, _SERVICE)
        status, body = await self._fetch(
            http_request.method,
            gateway_url(http_request.url, self._gateway),
            dict(http_request.headers),
            http_request.body,
        )
        text = body.decode("utf-8", "replace")
        _see_that_it_is_shallow(text, http_request.method)
        return HttpResponse(status, {}, text)

    async def _fetch(
        self, method: str, url: str, headers: dict[str, str], body: str | None
    ) -> tuple[int, bytes]:
        import aiohttp
        from yarl import URL

        connector = aiohttp.TCPConnector(
            local_addr=(self._gateway.local, 0), force_close=True, limit=1
        )
        async with (
            asyncio.timeout(REQUEST_SECONDS),
            aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False
            ) as session,
            session.request(
                method,
                URL(url, encoded=True),
                headers={**headers, "Accept-Encoding": "identity"},
                data=None if body is None else body.encode(),
                allow_redirects=False,
            ) as response,
        ):
            received = bytearray()
            async for chunk in response.content.iter_any():
                received += chunk
                if len(received) > MAX_BODY:
                    raise RemoteProtocolError(f"the router's answer is over {MAX_BODY} bytes")
            return response.status, bytes(received)


def _see_that_it_is_shallow(text: str, method: str) -> None:
    """Keep what is nested deep from those who would follow it down."""
    if method == "GET":
        deep = text.count("deviceList") > MAX_DEVICE_LISTS
    else:
        deep = text.count("<") > MAX_TAGS
    if deep:
        raise RemoteProtocolError("it is nested too deep")
