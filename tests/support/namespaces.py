"""Small networks of anonymous Linux network namespaces, for tests.

A `Host` is a namespace kept by a file descriptor; nothing has a name on the machine, and closing
the descriptors takes all of it away. A socket belongs for ever to the namespace in which it was
made, so one event loop can hold the sockets of several hosts:

    with Lab() as lab:
        a, b = lab.host(), lab.host()
        lab.link(a, ["10.0.0.1/24", "2001:db8::1/64"], b, ["10.0.0.2/24", "2001:db8::2/64"])
        with b.entered():
            server = socket.create_server(("10.0.0.2", 4001))
        with a.entered():
            ...  # what is opened here is opened on host a

It needs CAP_SYS_ADMIN. Without it, `run_in_user_namespace` runs a test file again in a process
that has it in a user namespace of its own. `unavailable()` says why neither will do. The kernel is
spoken to by rtnetlink; no program has to be installed.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from ipaddress import IPv4Interface, IPv6Interface, ip_address, ip_interface, ip_network
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

CLONE_NEWNET = 0x40000000
CLONE_NEWUSER = 0x10000000

_NEWLINK, _NEWADDR, _NEWROUTE = 16, 20, 24
_REQUEST_ACK = 0x5
_CREATE_EXCL = 0x600
_ERROR = 2
_IFLA_IFNAME, _IFLA_MASTER, _IFLA_LINKINFO, _IFLA_NET_NS_FD = 3, 10, 18, 28
_INFO_KIND, _INFO_DATA, _VETH_PEER = 1, 2, 1
_BRIDGE_MULTICAST_SNOOPING = 23
_IFA_ADDRESS, _IFA_LOCAL, _IFA_FLAGS = 1, 2, 8
_IFA_F_NODAD = 0x02
_RTA_DST, _RTA_GATEWAY = 1, 5
_IFF_UP = 1
_NESTED = 0x8000


class NamespaceError(OSError):
    """The kernel refused to make a namespace or something in it."""


def unavailable() -> str | None:
    """Why this process cannot make network namespaces, not even in a user namespace of its own."""
    if not sys.platform.startswith("linux"):
        return "network namespaces are Linux's"
    if privileged():
        return None
    probe = subprocess.run(
        [sys.executable, "-c", _PRELUDE + "n.Host().close()"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if probe.returncode:
        last = probe.stderr.strip().splitlines()[-1:] or ["no reason given"]
        return f"no right to make network namespaces, and no user namespace either: {last[0]}"
    return None


def privileged() -> bool:
    """Whether this process may make network namespaces as it is."""
    try:
        Host().close()
    except OSError:
        return False
    return True


def become_root_of_user_namespace() -> None:
    """Give this (single-threaded) process all rights in a new user namespace.

    It leaves the machine's network, too: there would be no right to come back to it from a host.
    """
    uid, gid = os.geteuid(), os.getegid()
    _libc("unshare", CLONE_NEWUSER | CLONE_NEWNET)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
    Path("/proc/self/gid_map").write_text(f"0 {gid} 1")


def run_in_user_namespace(test_file: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Run a test file by pytest in a process that is root of a new user namespace."""
    script = _PRELUDE + f"import pytest; sys.exit(pytest.main(['-q', {test_file!r}]))"
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


class Host:
    """One network namespace. Made by `Lab.host`."""

    def __init__(self) -> None:
        with _here() as here:
            _libc("unshare", CLONE_NEWNET)
            try:
                self.descriptor = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
                self._netlink = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
            finally:
                _enter(here)
        self._up("lo")

    @contextlib.contextmanager
    def entered(self) -> Iterator[None]:
        """Make this thread, and the processes and sockets that it makes, live on this host."""
        with _here() as here:
            _enter(self.descriptor)
            try:
                yield
            finally:
                _enter(here)

    def enter(self) -> None:
        """Make this thread live on this host for good: a process does so before it begins."""
        _enter(self.descriptor)

    def address(self, interface: str, *addresses: str) -> None:
        """Give an interface addresses (`10.0.0.1/24`); IPv6 ones can be used at once."""
        index = self._index(interface)
        for text in addresses:
            at = ip_interface(text)
            body = struct.pack("=BBBBI", _family(at), at.network.prefixlen, 0, 0, index)
            body += _attribute(_IFA_LOCAL, at.ip.packed) + _attribute(_IFA_ADDRESS, at.ip.packed)
            if at.version == 6:
                body += _attribute(_IFA_FLAGS, struct.pack("=I", _IFA_F_NODAD))
            self._ask(_NEWADDR, body, _CREATE_EXCL)

    def route(self, network: str, *, via: str) -> None:
        """Send what goes to `network` (`0.0.0.0/0` for all) over the router at `via`."""
        to, gateway = ip_network(network), ip_address(via)
        family = socket.AF_INET if to.version == 4 else socket.AF_INET6
        # Table main, protocol static, scope universe, unicast.
        body = struct.pack("=BBBBBBBBI", family, to.prefixlen, 0, 0, 254, 4, 0, 1, 0)
        if to.prefixlen:
            body += _attribute(_RTA_DST, to.network_address.packed)
        body += _attribute(_RTA_GATEWAY, gateway.packed)
        self._ask(_NEWROUTE, body, _CREATE_EXCL)

    def sysctl(self, name: str, value: int | str) -> None:
        """Set a network parameter, as in `net.ipv4.ip_forward`."""
        with self.entered():
            Path("/proc/sys", *name.split(".")).write_text(str(value))

    def close(self) -> None:
        """Let go of the namespace; the kernel frees it with the last socket in it."""
        self._netlink.close()
        os.close(self.descriptor)

    def veth(self, name: str, other: Host, other_name: str) -> None:
        """Make a cable to another host, without addresses; both ends up."""
        peer = struct.pack("=BxHiII", 0, 0, 0, 0, 0) + _attribute(_IFLA_IFNAME, _name(other_name))
        peer += _attribute(_IFLA_NET_NS_FD, struct.pack("=I", other.descriptor))
        kind = _attribute(_INFO_KIND, b"veth") + _attribute(
            _INFO_DATA | _NESTED, _attribute(_VETH_PEER | _NESTED, peer)
        )
        body = struct.pack("=BxHiII", 0, 0, 0, 0, 0) + _attribute(_IFLA_IFNAME, _name(name))
        self._ask(_NEWLINK, body + _attribute(_IFLA_LINKINFO | _NESTED, kind), _CREATE_EXCL)
        # Without duplicate address detection link-local addresses, too, can be used at once.
        self._no_detection(name)
        other._no_detection(other_name)
        self._up(name)
        other._up(other_name)

    def bridge(self, name: str, *members: str) -> None:
        """Join interfaces of this host to one network, on which it has the interface `name`."""
        # Nobody would ask who listens to which group: all is to go everywhere.
        data = _attribute(_BRIDGE_MULTICAST_SNOOPING, b"\0")
        kind = _attribute(_INFO_KIND, b"bridge") + _attribute(_INFO_DATA | _NESTED, data)
        body = struct.pack("=BxHiII", 0, 0, 0, 0, 0) + _attribute(_IFLA_IFNAME, _name(name))
        self._ask(_NEWLINK, body + _attribute(_IFLA_LINKINFO | _NESTED, kind), _CREATE_EXCL)
        master = _attribute(_IFLA_MASTER, struct.pack("=I", self._index(name)))
        for member in members:
            body = struct.pack("=BxHiII", 0, 0, self._index(member), 0, 0)
            self._ask(_NEWLINK, body + master)
        # What only crosses the bridge is no business of the router's rules.
        with contextlib.suppress(FileNotFoundError):
            self.sysctl("net.bridge.bridge-nf-call-iptables", 0)
            self.sysctl("net.bridge.bridge-nf-call-ip6tables", 0)
        self._no_detection(name)
        self._up(name)

    def _no_detection(self, interface: str) -> None:
        with contextlib.suppress(FileNotFoundError):  # a kernel without IPv6
            self.sysctl(f"net.ipv6.conf.{interface}.accept_dad", 0)

    def _index(self, interface: str) -> int:
        with self.entered():
            return socket.if_nametoindex(interface)

    def _up(self, interface: str) -> None:
        body = struct.pack("=BxHiII", 0, 0, self._index(interface), _IFF_UP, _IFF_UP)
        self._ask(_NEWLINK, body)

    def _ask(self, kind: int, body: bytes, flags: int = 0) -> None:
        header = struct.pack("=IHHII", 16 + len(body), kind, _REQUEST_ACK | flags, 1, 0)
        self._netlink.send(header + body)
        answer = self._netlink.recv(65536)
        if struct.unpack_from("=H", answer, 4)[0] == _ERROR:
            code = -int(struct.unpack_from("=i", answer, 16)[0])
            if code:
                raise NamespaceError(code, f"rtnetlink message {kind}: {os.strerror(code)}")


class Lab:
    """Hosts and cables of one test."""

    def __init__(self) -> None:
        self._hosts: list[Host] = []
        self._cables = count(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def host(self) -> Host:
        """A new host with nothing but a loopback interface."""
        host = Host()
        self._hosts.append(host)
        return host

    def link(
        self, one: Host, addresses: Sequence[str], other: Host, other_addresses: Sequence[str]
    ) -> str:
        """Lay a cable between two hosts; the interface has the same name at both ends."""
        name = f"cable{next(self._cables)}"
        one.veth(name, other, name)
        one.address(name, *addresses)
        other.address(name, *other_addresses)
        return name

    def close(self) -> None:
        """Let go of all hosts."""
        for host in self._hosts:
            host.close()
        self._hosts.clear()


_ROOT = Path(__file__).parents[2]
_PRELUDE = (
    "import sys; sys.path.insert(0, '.'); import tests.support.namespaces as n;"
    "n.become_root_of_user_namespace();"
)


@functools.cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _libc(call: str, *arguments: int) -> None:
    library = _library()
    # The kernel frees old namespaces a little behind: a limit on their number passes by waiting.
    for last in (False,) * 20 + (True,):
        if getattr(library, call)(*arguments) == 0:
            return
        code = ctypes.get_errno()
        if code != errno.ENOSPC or last:
            raise NamespaceError(code, f"{call}: {os.strerror(code)}")
        time.sleep(0.05)


def _enter(descriptor: int) -> None:
    _libc("setns", descriptor, CLONE_NEWNET)


@contextlib.contextmanager
def _here() -> Iterator[int]:
    """A descriptor of the namespace that this thread is in now."""
    descriptor = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _attribute(kind: int, data: bytes) -> bytes:
    length = 4 + len(data)
    return struct.pack("=HH", length, kind) + data + bytes(-length % 4)


def _name(text: str) -> bytes:
    return text.encode() + b"\0"


def _family(at: IPv4Interface | IPv6Interface) -> int:
    return socket.AF_INET if at.version == 4 else socket.AF_INET6
