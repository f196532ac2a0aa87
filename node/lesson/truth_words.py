"""What was seen instead of what should have been, in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from node.address import Endpoint
from node.phrase import Phrase

VALUES = {
    "reach": Phrase("reach {value}"),
    "mapping": Phrase("mapping {value}"),
    "filtering": Phrase("filtering {value}"),
    "port_preserving": Phrase("port_preserving {value}"),
    "carrier_grade": Phrase("carrier_grade {value}"),
}
"""What a verdict says, one thing after the other."""
_WORDS = (
    Phrase("not known"),
    Phrase("true"),
    Phrase("false"),
    Phrase("reachable"),
    Phrase("not reachable"),
    Phrase("unknown"),
    Phrase("no nat"),
    Phrase("endpoint independent"),
    Phrase("address dependent"),
    Phrase("address and port dependent"),
    Phrase("confirmed"),
    Phrase("refuted"),
    Phrase("asked host"),
    Phrase("unsolicited"),
    Phrase("loopback"),
    Phrase("lan"),
    Phrase("public interface"),
    Phrase("mapped by dialling"),
    Phrase("port forward"),
    Phrase("relayed"),
    Phrase("hole punched"),
    Phrase("no"),
    Phrase("address"),
    Phrase("endpoint"),
    Phrase("under way"),
    Phrase("direct"),
    Phrase("punched"),
    Phrase("failed"),
)
"""The values of the enumerations that a truth may ask for."""
CONNECTED = {
    (True, True): Phrase("{host} and {to} are connected directly and through a relay"),
    (True, False): Phrase("{host} and {to} are connected directly"),
    (False, True): Phrase("{host} and {to} are connected through a relay"),
    (False, False): Phrase("{host} and {to} are not connected"),
}
"""By whether there is a direct connection, and one through a relay."""


def all_of(endpoints: Iterable[Endpoint]) -> str:
    """Some endpoints, one and another."""
    return reduce(
        lambda some, more: Phrase("{some} and {more}", some=some, more=more), map(str, endpoints)
    )


def word(value: object) -> str:
    """A value of an enumeration, yes, no or None."""
    text = "not known" if value is None else str(value).lower().replace("_", " ")
    return next((phrase for phrase in _WORDS if phrase == text), text)
