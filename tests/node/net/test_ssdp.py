"""What a router says of where it describes itself, and what of it is believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.errors import AddressError, RemoteProtocolError
from node.net.network import Gateway
from node.net.ssdp import MAX_LOCATION, TARGETS, _location, gateway_url

HOME = Gateway("192.168.1.1", "192.168.1.2")


def response(location: str, *, st: str = TARGETS[0], first: str = "HTTP/1.1 200 OK") -> bytes:
    return f"{first}\r\nst: {st}\r\nEXT:\r\nLOCATION:{location}\r\n\r\n".encode()


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("http://192.168.1.1:5000/root.xml", "http://192.168.1.1:5000/root.xml"),
        ("http://192.168.1.1/root.xml?a=b&c", "http://192.168.1.1:80/root.xml?a=b&c"),
        ("HTTP://192.168.1.1:5000", "http://192.168.1.1:5000/"),
        ("http://192.168.1.1:5000/x#part", "http://192.168.1.1:5000/x"),
    ],
)
def test_an_address_of_the_gateway_is_written_anew(url: str, written: str) -> None:
    assert gateway_url(url, HOME) == written


@pytest.mark.parametrize(
    "url",
    [
        *("", "192.168.1.1", "https://192.168.1.1/", "ftp://192.168.1.1/", "http:///x"),
        *("http://192.168.1.2/", "http://192.168.1.1.example.org/", "http://192.168.1.1@other/"),
        *("http://me@192.168.1.1/", "http://192.168.1.1:x/", "http://192.168.1.1:70000/"),
        *("http://[::1/", "http://192.168.1.1/a b", "http://192.168.1.1/\xe4"),
        *("http://3232235777/", "http://0300.0250.1.1/"),
    ],
)
def test_any_other_address_is_not_used(url: str) -> None:
    with pytest.raises(AddressError, match="the router"):
        gateway_url(url, HOME)


def test_a_location_may_be_so_long_and_no_longer() -> None:
    start = "http://192.168.1.1:5000/"
    longest = start + "x" * (MAX_LOCATION - len(start))
    assert _location(response(longest), HOME) == longest
    with pytest.raises(RemoteProtocolError, match="too long"):
        _location(response(longest + "x"), HOME)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        response("http://192.168.1.1/", first="NOTIFY * HTTP/1.1"),
        response("http://192.168.1.1/", first="HTTP/1.1 404 Not Found"),
        response("http://192.168.1.1/", st="upnp:rootdevice"),
        response("http://192.168.1.9/"),
        response(""),
        b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 64 + response("http://192.168.1.1/"),
    ],
)
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        _location(data, HOME)


@given(st.binary(max_size=300))
def test_any_bytes_lead_nowhere_or_to_the_gateway(data: bytes) -> None:
    try:
        found = _location(b"HTTP/1.1 200 OK\r\nST: " + TARGETS[0].encode() + b"\r\n" + data, HOME)
    except RemoteProtocolError:
        return
    assert found.startswith("http://192.168.1.1:")


@given(st.text(max_size=100))
def test_any_text_leads_nowhere_or_to_the_gateway(text: str) -> None:
    try:
        found = gateway_url(text, HOME)
    except AddressError:
        return
    assert found.startswith("http://192.168.1.1:")
