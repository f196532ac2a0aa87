"""Figures, times and ids as short text for people. No Qt, never raises on odd input.

Unit symbols are international and the same in every language; the decimal sign is the language's.
"""

from __future__ import annotations

import ipaddress
import time
from datetime import UTC, datetime
from functools import lru_cache

from app.text.translation import localized, tr
from node import grouped

UNKNOWN = "\u2013"
"""Shown where there is no value."""

_ENDS = ".!?…\u3002\uff01\uff1f"
"""What a sentence ends in; the wide ones are Chinese."""

_BYTE_UNITS = ("B", "kB", "MB", "GB", "TB", "PB")
_MINUTE, _HOUR, _DAY = 60, 3600, 86400

_VISIBLE = (
    {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "\u2421"}
    | dict.fromkeys(range(0x80, 0xA0), "\ufffd")
    | dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2028, 0x2029], "\ufffd")
    | dict.fromkeys(range(0x2066, 0x206A), "\ufffd")
)


def visible(text: str) -> str:
    """Foreign text with control and direction-changing characters shown as symbols.

    Without this a peer's agent text could turn around, or hide, what stands beside it. A text in
    which nothing changes is the same object: a `Phrase` can still be translated.
    """
    if text.isascii() and text.isprintable():
        return text
    shown = text.translate(_VISIBLE)
    return text if shown == text else shown


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`1 stream`, `2 streams`, `1 234 streams`."""
    word = noun if number == 1 else plural or f"{noun}s"
    return f"{grouped(number)} {word}"


def byte_size(number: float) -> str:
    """Give a number of bytes in decimal units with three figures: `999 B`, `1.23 MB`."""
    value = max(0.0, float(number))
    if value < 999.5:
        return f"{value:.0f} B"
    unit = 0
    while value >= 999.5 and unit < len(_BYTE_UNITS) - 1:
        value /= 1000
        unit += 1
    decimals = 2 if value < 9.995 else 1 if value < 99.95 else 0
    return f"{localized(f'{value:.{decimals}f}')} {_BYTE_UNITS[unit]}"


def rate(bytes_per_second: float | None) -> str:
    """Bytes per second; a dash when not known yet, `0` at rest so that busy rows stand out."""
    if bytes_per_second is None:
        return UNKNOWN
    return "0" if bytes_per_second < 0.5 else f"{byte_size(bytes_per_second)}/s"


def duration(seconds: float) -> str:
    """Two leading units at most: `0.4 s`, `12 s`, `3 min 05 s`, `2 h 07 min`, `4 d 03 h`."""
    if seconds < 0:
        return "0 s"
    if seconds < 1:
        return milliseconds(seconds)
    whole = int(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE:02} s"
    if whole < _DAY:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"
    return f"{whole // _DAY} d {whole % _DAY // _HOUR:02} h"


def age(seconds: float) -> str:
    """Give a time since, in whole seconds: `0 s` rather than milliseconds that nobody can read."""
    return "0 s" if seconds < 1 else duration(seconds)


def ago(seconds: float) -> str:
    """Give a time since, in words: `12 s ago`."""
    return tr("{age} ago", age=age(seconds))


def date_time_ago(wall: float, seconds: float) -> str:
    """Local date and time, and how long ago that was."""
    return tr("{moment}, {age} ago", moment=date_time(wall), age=age(seconds))


def milliseconds(seconds: float | None) -> str:
    """Give a short time: `0.21 ms`, `12.3 ms`, `1 204 ms`; a dash when not known."""
    if seconds is None:
        return UNKNOWN
    value = seconds * 1000
    decimals = 2 if value < 9.995 else 1 if value < 99.95 else 0
    figures = f"{value:,.{decimals}f}".replace(",", "\u202f")
    return f"{localized(figures)} ms"


def clock_time(wall: float) -> str:
    """Local time of day to the second: `14:05:09`."""
    return time.strftime("%H:%M:%S", time.localtime(wall))


def date_time(wall: float) -> str:
    """Local date and time to the second: `2026-01-31 14:05:09`."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(wall))


def iso_time(wall: float) -> str:
    """UTC for programs: `2026-01-31T13:05:09.123Z`."""
    stamp = datetime.fromtimestamp(wall, UTC).isoformat(timespec="milliseconds")
    return stamp.replace("+00:00", "Z")


def shorten(text: str, head: int = 4, tail: int = 8) -> str:
    """Give an id cut in the middle: `12D3…uRb4xYz7`. What fits is left whole.

    More of the end than of the beginning: ids of one key type all begin alike.
    """
    if len(text) <= head + tail + 1:
        return text
    return f"{text[:head]}…{text[-tail:]}"


@lru_cache(maxsize=16384)
def short_addr(multiaddr: str) -> str:
    """`203.0.113.7:4001` or `[2001:db8::1]:4001` for a TCP multiaddr; anything else as it is.

    A plain UDP one says so: `203.0.113.7:4001 (UDP)`; one through a relay names the relay's:
    `203.0.113.7:4001 (relay)`.
    A peer id at the end is left out: it has a column of its own.
    """
    relay, circuit, _ = multiaddr.partition("/p2p-circuit")
    if circuit and relay:
        return f"{short_addr(relay)} (relay)"
    parts = multiaddr.split("/")
    zone = ""
    if len(parts) > 4 and parts[1] == "ip6zone":
        zone = f"%{parts[2]}"
        parts = ["", *parts[3:]]
    if len(parts) == 5 and parts[3] == "udp":
        return f"{short_addr(multiaddr.replace('/udp/', '/tcp/'))} (UDP)"
    if len(parts) < 5 or parts[0] or parts[3] != "tcp" or len(parts) not in (5, 7):
        return visible(multiaddr)
    if len(parts) == 7 and parts[5] != "p2p":
        return visible(multiaddr)
    host, port = visible(parts[2]), visible(parts[4])
    if parts[1] == "ip6":
        return f"[{host}{zone}]:{port}"
    return f"{host}:{port}" if parts[1] in {"ip4", "dns", "dns4", "dns6"} else visible(multiaddr)


@lru_cache(maxsize=16384)
def addr_order(multiaddr: str) -> tuple[int, bytes, int, str]:
    """Sort key by which 9.x comes before 10.x, and port 80 before port 443."""
    parts = multiaddr.split("/")
    if len(parts) > 4 and parts[1] == "ip6zone":
        parts = ["", *parts[3:]]
    try:
        host = ipaddress.ip_address(parts[2])
        port = int(parts[4])
    except (IndexError, ValueError):
        return (9, b"", 0, multiaddr)
    return (host.version, host.packed, port, multiaddr)


def closed(text: str) -> str:
    """Give the end of a sentence its full stop, unless it has one."""
    return text if text[-1:] in _ENDS else tr("{sentence}.", sentence=text)


def sentence(text: str) -> str:
    """Give a reason as a sentence of its own: first letter large, full stop at the end."""
    if not text:
        return ""
    whole = closed(text)
    return whole[0].upper() + whole[1:]
