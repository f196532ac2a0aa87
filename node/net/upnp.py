"""UPnP's Internet Gateway Device: a router opens a port when it is asked by SOAP over HTTP.

The descriptions and the SOAP are async-upnp-client's, loaded at the first need in a thread; what
it may fetch and how much of it is ours to say (node/net/upnp_http.py).
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
from collections.abc import Mapping
from ipaddress import IPv4Address
from typing import TYPE_CHECKING, Any, cast

from node.errors import NatscopeError
from node.net.network import Gateway, Network
from node.net.port_protocol import Granted, NoAnswer, Refused, Unusable, Wish
from node.net.ssdp import search
from node.net.upnp_http import GatewayRequester
from node.phrase import Phrase

if TYPE_CHECKING:
    from async_upnp_client.client import UpnpDevice, UpnpRequester, UpnpService

TALK_SECONDS = 8.0
"""For all that is asked of a router that was found."""
MAX_SERVICES = 4
"""Ways out of one router that are tried."""
TRIES = 6
"""Requests to open a port, each for another port or lease than the one refused before."""
MAX_NAME = 60
"""Characters of the router's own name that are shown."""
DESCRIPTION = "Natscope"
_SERVICES = ("urn:schemas-upnp-org:service:WANIPConnection:", "urn:schemas-upnp-org:service:WANPPP")
_PERMANENT_ONLY = 725
_TAKEN = frozenset({718, 729})
_FIRST_PORT = 1024

_ERRORS = {
    402: Phrase("it takes our question for malformed"),
    501: Phrase("it failed, without a reason"),
    606: Phrase("it does not allow it"),
    718: Phrase("the ports that we asked for are taken"),
    724: Phrase("it can only open a port of the same number, which is taken"),
    725: Phrase("it can only open ports for ever, and failed to do that"),
    728: Phrase("it has no room for more open ports"),
    729: Phrase("the ports that we asked for are taken"),
}


class Upnp:
    """UPnP IGD, versions 1 and 2."""

    name = "UPnP"

    def __init__(self, network: Network, gateway: Gateway) -> None:
        self._network = network
        self._gateway = gateway
        self._service: UpnpService | None = None
        self._router = ""
        self._external: int | None = None
        """The port outside that we opened or are about to."""

    async def open(self, wish: Wish) -> Granted:
        """As `PortProtocol` says."""
        await asyncio.to_thread(importlib.import_module, "async_upnp_client.client_factory")
        if self._service is not None:
            try:
                async with asyncio.timeout(TALK_SECONDS):
                    return await self._open(self._service, wish)
            except (NoAnswer, TimeoutError):
                self._service = None  # it may have started anew, and be found elsewhere
        location = await search(self._network, self._gateway)
        try:
            async with asyncio.timeout(TALK_SECONDS):
                self._service = await self._best_service(location)
                return await self._open(self._service, wish)
        except TimeoutError:
            raise Unusable(
                Phrase("the router's UPnP took more than {seconds:g} s", seconds=TALK_SECONDS)
            ) from None

    async def close(self, internal_port: int) -> None:  # noqa: ARG002 - it goes by the other one
        """As `PortProtocol` says."""
        external, self._external = self._external, None
        if self._service is None or external is None:
            return
        try:
            await _call(
                self._service,
                "DeletePortMapping",
                NewRemoteHost="",
                NewExternalPort=external,
                NewProtocol="TCP",
            )
        except (NoAnswer, _Error):
            return

    # --- inside --------------------------------------------------------------------------------

    async def _best_service(self, location: str) -> UpnpService:
        """The router's way out; where it has several, the first that has an address outside."""
        from async_upnp_client.client_factory import UpnpFactory

        requester = GatewayRequester(self._gateway, location)
        factory = UpnpFactory(cast("UpnpRequester", requester), non_strict=True)
        try:
            device: UpnpDevice = await factory.async_create_device(location)
            services = [
                one for one in device.all_services if one.service_type.startswith(_SERVICES)
            ]
            self._router = _clean(device.friendly_name)
        except _failures() as error:
            raise Unusable(
                Phrase("the router's description of itself is of no use: {why}", why=_words(error))
            ) from error
        if not services:
            raise Unusable(Phrase("the router speaks UPnP, but not to open ports"))
        if len(services) > 1:
            for service in services[:MAX_SERVICES]:
                with contextlib.suppress(NoAnswer):
                    if await self._outer_address(service) is not None:
                        return service
        return services[0]

    async def _open(self, service: UpnpService, wish: Wish) -> Granted:
        host = await self._outer_address(service)
        external, lease = wish.external_port, wish.lease
        for _ in range(TRIES):
            self._external = external
            try:
                await _call(
                    service,
                    "AddPortMapping",
                    NewRemoteHost="",
                    NewExternalPort=external,
                    NewProtocol="TCP",
                    NewInternalPort=wish.internal_port,
                    NewInternalClient=self._gateway.local,
                    NewEnabled=True,
                    NewPortMappingDescription=DESCRIPTION,
                    NewLeaseDuration=lease,
                )
            except _Error as error:
                self._external = None
                if error.code == _PERMANENT_ONLY and lease:
                    lease = 0
                elif error.code in _TAKEN:
                    external = external + 1 if external < 0xFFFF else _FIRST_PORT
                else:
                    raise Refused(
                        Phrase("the router refuses by UPnP: {why}", why=str(error))
                    ) from error
            else:
                return Granted(host, external, lease or None, self._router)
        raise Refused(Phrase("the router refuses by UPnP: {why}", why=_ERRORS[718]))

    async def _outer_address(self, service: UpnpService) -> str | None:
        try:
            answer = await _call(service, "GetExternalIPAddress")
            address = IPv4Address(str(answer.get("NewExternalIPAddress")).strip())
        except (_Error, ValueError):
            return None
        return None if address.is_unspecified else str(address)


class _Error(NatscopeError):
    """The router answered with an error."""

    def __init__(self, code: int, said: str) -> None:
        words = _ERRORS.get(code, said or Phrase("without a reason that we know"))
        super().__init__(Phrase("{why} (error {code})", why=words, code=code))
        self.code = code


async def _call(
    service: UpnpService,
    action: str,
    **arguments: Any,  # noqa: ANN401 - as the library has it
) -> Mapping[str, Any]:
    """Call an action of a service.

    Raises:
        _Error: the router said no.
        Unusable: it gave no answer that can be used.
    """
    from async_upnp_client.exceptions import UpnpActionError

    try:
        return await service.action(action).async_call(**arguments)
    except UpnpActionError as error:
        raise _Error(error.error_code or 501, _clean(error.error_desc)) from error
    except _failures() as error:
        raise Unusable(
            Phrase("the router's answer by UPnP is of no use: {why}", why=_words(error))
        ) from error


def _failures() -> tuple[type[Exception], ...]:
    """What the library may raise on a device that fails or lies, besides `UpnpActionError`."""
    from async_upnp_client.exceptions import UpnpError
    from voluptuous import Invalid

    return (
        *(UpnpError, Invalid, NatscopeError, OSError, SyntaxError, RecursionError),
        *(ValueError, LookupError, AttributeError, TypeError, _client_error()),
    )


def _words(error: Exception) -> str:
    from defusedxml import DefusedXmlException

    if isinstance(error, TimeoutError):
        return Phrase("it did not come in time")
    if isinstance(error, RecursionError):
        return Phrase("it is nested too deep")
    if isinstance(error, DefusedXmlException):
        return Phrase("it holds what no such text needs")
    said = ", ".join(str(argument) for argument in error.args if argument)
    return _clean(said or str(error)) or type(error).__name__


def _client_error() -> type[Exception]:
    from aiohttp import ClientError

    return ClientError


def _clean(text: str | None) -> str:
    """What a router says, cut and without what cannot be shown."""
    return "".join(char if char.isprintable() else " " for char in (text or "")[:MAX_NAME]).strip()
