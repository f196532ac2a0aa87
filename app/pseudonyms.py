"""Names in place of addresses and ids, the same for the same all through a text. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import ip_address

from app.text.format import shorten
from app.text.translation import tr

_ID = re.compile(r"\b(?:12D3Koo|16Uiu2|Qm)[1-9A-HJ-NP-Za-km-z]{38,}\b")
_SHORT_ID = re.compile(r"\b[1-9A-HJ-NP-Za-km-z]{4}\u2026[1-9A-HJ-NP-Za-km-z]{8}\b")
_IPV4 = re.compile(r"(?<!\d)(?<!\d\.)\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)")
_IPV6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])")


class Pseudonyms:
    """Replaces IP addresses and peer ids, also ids that are shortened.

    What stays is what a helper needs: which are the same, which are of a private network or of this
    computer, and all ports.
    """

    def __init__(self, own: str, others: Iterable[str]) -> None:
        """`own` is our peer id, `others` are those of the peers, in the order of their numbers."""
        self._names = {own: tr("me")}
        for number, one in enumerate(dict.fromkeys(others), 1):
            self._names.setdefault(one, tr("peer {number}", number=number))
        self._names |= {shorten(one): name for one, name in self._names.items()}
        self._addresses: dict[str, str] = {}
        self._strangers = 0

    def hide(self, text: str) -> str:
        """The text with names."""
        for pattern, name in (
            (_ID, self._peer),
            (_SHORT_ID, self._peer),
            (_IPV4, self._address),
            (_IPV6, self._address),
        ):
            text = pattern.sub(name, text)
        return text

    def _peer(self, found: re.Match[str]) -> str:
        name = self._names.get(found[0])
        if name is None:
            self._strangers += 1
            name = self._names[found[0]] = tr("other peer {number}", number=self._strangers)
        return name

    def _address(self, found: re.Match[str]) -> str:
        try:
            address = ip_address(found[0])
        except ValueError:
            return found[0]
        if address.is_loopback or address.is_unspecified:
            return found[0]
        # Python counts the ranges that examples and labs use as private; here they are not.
        private = address.is_private and (address.version == 6 or not _is_example(found[0]))
        number = len(self._addresses) + 1
        name = tr("private-{number}", number=number) if private else f"IP-{number}"
        return self._addresses.setdefault(str(address), name)


def _is_example(address: str) -> bool:
    return address.startswith(("192.0.2.", "198.51.100.", "203.0.113."))
