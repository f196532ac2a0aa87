"""Interface addresses, and how long they are believed."""

from __future__ import annotations

from ipaddress import ip_address

from node.net.interfaces import CACHED_SECONDS, Interfaces, read_interfaces


def test_this_machine_has_a_loopback_address() -> None:
    assert "127.0.0.1" in Interfaces().hosts()


def test_text_is_canonical_and_without_zone() -> None:
    for host in read_interfaces():
        assert ip_address(host).compressed == host
        assert "%" not in host


def test_addresses_are_asked_for_again_after_a_while() -> None:
    now = 100.0
    answers = iter([{"192.0.2.1": "eth0"}, {"192.0.2.2": "eth0", "192.0.2.3": "eth1"}])
    interfaces = Interfaces(lambda: next(answers), lambda: now)
    assert interfaces.hosts() == ("192.0.2.1",)
    now += CACHED_SECONDS - 0.01
    assert interfaces.hosts() == ("192.0.2.1",)
    now += 0.01
    assert interfaces.hosts() == ("192.0.2.2", "192.0.2.3")
    assert interfaces.name_of("192.0.2.3") == "eth1"
    assert not interfaces.same("192.0.2.2", "192.0.2.3")


def test_addresses_are_asked_for_at_once_when_what_was_known_is_forgotten() -> None:
    answers = iter([{"192.0.2.1": "eth0"}, {"192.0.2.2": "eth0"}])
    interfaces = Interfaces(lambda: next(answers), lambda: 0.0)
    assert interfaces.hosts() == ("192.0.2.1",)
    interfaces.forget()
    assert interfaces.hosts() == ("192.0.2.2",)
    assert interfaces.hosts() == ("192.0.2.2",)


def test_what_was_known_goes_on_while_the_system_cannot_be_asked() -> None:
    now = 0.0
    working = True

    def read() -> dict[str, str]:
        if not working:
            raise OSError("no descriptors left")
        return {"192.0.2.1": "eth0"}

    interfaces = Interfaces(read, lambda: now)
    assert interfaces.hosts() == ("192.0.2.1",)
    now, working = 2 * CACHED_SECONDS, False
    assert interfaces.hosts() == ("192.0.2.1",)


def test_unknown_addresses_share_no_interface() -> None:
    interfaces = Interfaces(lambda: {"192.0.2.1": "eth0"})
    assert interfaces.same("192.0.2.1", "192.0.2.1")
    assert not interfaces.same("192.0.2.8", "192.0.2.9")
