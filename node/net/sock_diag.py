"""Who listens on which TCP port of this machine: Linux's sock_diag, asked over netlink.

One dump of the sockets in state LISTEN, of all users, without privileges, in half a millisecond
(/proc/net/tcp takes a hundred times that). See sock_diag(7).
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from dataclasses import dataclass

from node.address import Endpoint
from node.phrase import Phrase

MAX_SOCKETS = 4096
"""Sockets of one answer; a machine with more listeners on one port is not what we look for."""
ANSWER_SECONDS = 0.05
"""The kernel answers while we ask; this only bounds a broken one."""

_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLM_F_REQUEST_DUMP = 0x301
_NLMSG_ERROR = 2
_NLMSG_DONE = 3
_TCP_LISTEN = 10
_ANSWER_BYTES = 65536
_HEADER = struct.Struct("=IHHII")
_REQUEST = struct.Struct("=BBBxI")
_MESSAGE = struct.Struct("=BBBB2s2s16s16sI8xIIIII")


@dataclass(frozen=True, slots=True)
class SystemListener:
    """One TCP socket of this machine that listens."""

    endpoint: Endpoint
    uid: int
    """The user it belongs to."""
    inode: int
    """What `os.fstat` says of its descriptor, to tell our own."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Who listens, as far as the system tells."""

    sockets: tuple[SystemListener, ...]
    unknown: str | None = None
    """Why nothing can be said; `sockets` is empty then."""


def listening_sockets(port: int = 0) -> Survey:
    """All TCP sockets that listen on `port`, IPv4 and IPv6, of all users; port 0: on any."""
    if not sys.platform.startswith("linux"):
        return Survey((), Phrase("this system does not tell who else listens on a port"))
    found: list[SystemListener] = []
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as netlink:
            netlink.settimeout(ANSWER_SECONDS)
            for family in (socket.AF_INET, socket.AF_INET6):
                netlink.send(_request(family, port))
                _collect(netlink, found)
    except OSError as error:
        why = error.strerror or str(error)
        return Survey((), Phrase("the system does not tell who else listens ({why})", why=why))
    return Survey(tuple(found))


def inode_of(sock: socket.socket) -> int:
    """The number under which `listening_sockets` lists this socket."""
    return os.fstat(sock.fileno()).st_ino


def takes_from(ours: Endpoint, other: Endpoint) -> bool:
    """Whether a listener at `other` gets connections that were meant for one at `ours`.

    Same address: they are split between the two. Ours a wildcard: the more specific one takes all
    that come to its address. Ours specific and the other a wildcard: it gets none of ours. A
    listener on [::] that takes IPv4 too gets none either while somebody listens on IPv4, as we do.
    """
    if ours.port != other.port or ours.version != other.version:
        return False
    if ours.is_wildcard:
        return True
    return ours.host == other.host and ours.zone in ("", other.zone)


def _request(family: int, port: int) -> bytes:
    # struct inet_diag_req_v2; the dump honours the source port of its socket id.
    socket_id = struct.pack(">HH", port, 0) + bytes(32) + struct.pack("=III", 0, *(0xFFFFFFFF,) * 2)
    body = _REQUEST.pack(family, socket.IPPROTO_TCP, 0, 1 << _TCP_LISTEN) + socket_id
    length = _HEADER.size + len(body)
    return _HEADER.pack(length, _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST_DUMP, 1, 0) + body


def _collect(netlink: socket.socket, found: list[SystemListener]) -> None:
    while True:
        answer = netlink.recv(_ANSWER_BYTES)
        offset = 0
        while offset + _HEADER.size <= len(answer):
            length, kind, _, _, _ = _HEADER.unpack_from(answer, offset)
            body = answer[offset + _HEADER.size : offset + length]
            if kind == _NLMSG_DONE:
                return
            if kind == _NLMSG_ERROR:
                code = -int(struct.unpack_from("=i", body)[0])
                raise OSError(code, os.strerror(code))
            if kind == _SOCK_DIAG_BY_FAMILY and len(found) < MAX_SOCKETS:
                found.append(_listener(body))
            offset += max(_HEADER.size, (length + 3) & ~3)


def _listener(body: bytes) -> SystemListener:
    # struct inet_diag_msg
    family, _, _, _, port, _, source, _, interface, _, _, _, uid, inode = _MESSAGE.unpack_from(body)
    host = socket.inet_ntop(family, source[:4] if family == socket.AF_INET else source)
    # As in the names of sockets: the number of the interface, for link-local addresses only.
    zone = str(interface) if interface and source.startswith(b"\xfe\x80") else ""
    return SystemListener(Endpoint(host, int.from_bytes(port, "big"), zone), uid, inode)
