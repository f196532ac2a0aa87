"""Port reuse rules of each system, and which address a dial leaves from."""

from __future__ import annotations

import errno
import socket
import sys

import pytest

from node.address import Endpoint
from node.net.network import Listening
from node.net.reuse import (
    BSD,
    FREEBSD,
    LINUX,
    MACOS,
    TUPLE_IN_USE,
    UNKNOWN,
    WINDOWS,
    Phase,
    ReuseRules,
    Source,
    choose_source,
    fall_back_reason,
    rules_of,
    set_options,
)

SHARING = [LINUX, MACOS, FREEBSD, BSD]


@pytest.mark.parametrize(
    ("platform", "rules"),
    [
        ("linux", LINUX),
        ("darwin", MACOS),
        ("freebsd14", FREEBSD),
        ("openbsd7", BSD),
        ("netbsd10", BSD),
        ("win32", WINDOWS),
        ("cygwin", WINDOWS),
        ("emscripten", UNKNOWN),
    ],
)
def test_each_system_has_its_rules(platform: str, rules: ReuseRules) -> None:
    assert rules_of(platform) is rules


@pytest.mark.parametrize("rules", SHARING, ids=lambda rules: rules.system)
def test_both_ends_share_the_port(rules: ReuseRules) -> None:
    assert "SO_REUSEPORT" not in rules.alone, "the first bind must notice another listener"
    assert "SO_REUSEPORT" in rules.share
    assert set(rules.join) == {*rules.alone, *rules.share}
    assert set(rules.dial) == {"SO_REUSEADDR", "SO_REUSEPORT"}
    assert rules.unsupported is None


@pytest.mark.parametrize("rules", [WINDOWS, UNKNOWN], ids=lambda rules: rules.system)
def test_where_sharing_is_not_safe_it_is_not_tried(rules: ReuseRules) -> None:
    assert rules.unsupported
    assert not rules.share
    assert not rules.dial
    assert not rules.fall_back


def test_windows_listens_exclusively() -> None:
    assert WINDOWS.alone == ("SO_EXCLUSIVEADDRUSE",)


def test_freebsd_spreads_connections_over_listeners_only() -> None:
    assert "SO_REUSEPORT_LB" in FREEBSD.share
    assert "SO_REUSEPORT_LB" not in FREEBSD.dial


@pytest.mark.parametrize("rules", SHARING, ids=lambda rules: rules.system)
@pytest.mark.parametrize(
    "code", [errno.ECONNREFUSED, errno.ETIMEDOUT, errno.ENETUNREACH, errno.EHOSTUNREACH, None]
)
def test_an_answer_of_the_network_is_final(rules: ReuseRules, code: int | None) -> None:
    assert fall_back_reason(rules, Phase.CONNECT, code) is None


@pytest.mark.parametrize("rules", SHARING, ids=lambda rules: rules.system)
@pytest.mark.parametrize("code", [errno.EADDRNOTAVAIL, errno.EADDRINUSE])
def test_a_used_4_tuple_is_told_as_such(rules: ReuseRules, code: int) -> None:
    assert fall_back_reason(rules, Phase.CONNECT, code) == TUPLE_IN_USE


def test_bsd_notices_a_used_4_tuple_at_bind() -> None:
    assert fall_back_reason(MACOS, Phase.BIND, errno.EADDRINUSE) == TUPLE_IN_USE
    assert fall_back_reason(LINUX, Phase.BIND, errno.EADDRINUSE) not in (None, TUPLE_IN_USE)


@pytest.mark.parametrize("rules", SHARING, ids=lambda rules: rules.system)
@pytest.mark.parametrize("code", [errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES])
def test_a_shared_port_that_cannot_be_bound_has_a_way_out(rules: ReuseRules, code: int) -> None:
    assert fall_back_reason(rules, Phase.BIND, code)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sets Linux's options")
def test_options_are_set() -> None:
    with socket.socket() as sock:
        set_options(sock, LINUX.join)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT)


# --- which address a dial leaves from -----------------------------------------------------------

LAN, OTHER_LAN, ALIAS = "192.0.2.1", "198.51.100.1", "192.0.2.9"
REMOTE = Endpoint("203.0.113.5", 4001)
LOCAL_REMOTE = Endpoint("127.0.0.9", 4001)


def at(host: str, port: int = 4001, *, reuse: bool = True) -> Listening:
    return Listening(Endpoint(host, port), reuse, None if reuse else "port reuse is switched off")


def choose(remote: Endpoint, *listening: Listening, route: str | None = LAN) -> Source:
    interface = {LAN: "eth0", ALIAS: "eth0", OTHER_LAN: "eth1", "127.0.0.1": "lo"}
    return choose_source(
        remote,
        listening,
        lambda _remote: route,
        lambda one, other: interface.get(one) == interface.get(other),
    )


def test_a_wildcard_listener_serves_all_and_asks_no_route() -> None:
    def no_route(_remote: Endpoint) -> str | None:
        raise AssertionError

    for remote in (REMOTE, LOCAL_REMOTE):
        chosen = choose_source(remote, [at("0.0.0.0")], no_route, lambda *_: False)
        assert chosen == Source(Endpoint("0.0.0.0", 4001), None)


def test_the_family_must_fit() -> None:
    chosen = choose(Endpoint("2001:db8::1", 4001), at("0.0.0.0"))
    assert chosen == Source(None, "we do not listen on IPv6")
    both = choose(Endpoint("2001:db8::1", 4001), at("0.0.0.0"), at("::", 4002))
    assert both.endpoint == Endpoint("::", 4002)


def test_a_listener_that_does_not_share_says_why() -> None:
    assert choose(REMOTE, at("0.0.0.0", reuse=False)).reason == "port reuse is switched off"


def test_the_listener_on_the_route_comes_first() -> None:
    chosen = choose(REMOTE, at("0.0.0.0", 1), at(OTHER_LAN, 2), at(LAN, 3))
    assert chosen.endpoint == Endpoint(LAN, 3)


def test_the_wildcard_comes_before_a_listener_off_the_route() -> None:
    assert choose(REMOTE, at(OTHER_LAN, 2), at("0.0.0.0", 1)).endpoint == Endpoint("0.0.0.0", 1)


def test_another_address_of_the_same_interface_will_do() -> None:
    assert choose(REMOTE, at(OTHER_LAN, 2), at(ALIAS, 3)).endpoint == Endpoint(ALIAS, 3)


def test_a_listener_on_another_interface_will_not() -> None:
    chosen = choose(REMOTE, at(OTHER_LAN))
    assert chosen.endpoint is None
    assert LAN in (chosen.reason or "")


def test_without_a_route_no_listener_on_an_address_fits() -> None:
    chosen = choose(REMOTE, at(LAN), route=None)
    assert chosen == Source(None, "this machine has no route to that address")


def test_loopback_goes_with_loopback_only() -> None:
    assert choose(REMOTE, at("127.0.0.1")).endpoint is None
    chosen = choose(LOCAL_REMOTE, at(LAN), route="127.0.0.1")
    assert chosen == Source(None, "we do not listen on a loopback address")
    chosen = choose(LOCAL_REMOTE, at(LAN), at("127.0.0.3"), route="127.0.0.1")
    assert chosen.endpoint == Endpoint("127.0.0.3", 4001)
