"""The texts of settings: each function reads one, or says in a sentence what is wrong. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from app import argument_values
from app.text.format import sentence, visible
from app.text.languages import LANGUAGES
from app.text.translation import told, tr
from node import AddressError, parse_address, parse_dialable

ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Steps of text size."""
MOST_LINES = 64
"""Addresses or servers in one setting."""
_LONGEST_QUOTE = 60


class Scheme(StrEnum):
    """Light or dark, or whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class PreferenceError(ValueError):
    """A text is no value for a setting; the message is a sentence for the person who typed it."""


def switch(text: str) -> bool:
    """`on` or `off`."""
    if text not in ("on", "off"):
        raise PreferenceError(
            tr("{text} is neither \u201con\u201d nor \u201coff\u201d.", text=_quoted(text))
        )
    return text == "on"


def number(least: int, most: int) -> Callable[[str], int]:
    """Make a reader of whole numbers from `least` to `most`."""

    def read_number(text: str) -> int:
        plain = text if text.isascii() and text.isdigit() and len(text) < 10 else ""
        if not plain or not least <= int(plain) <= most:
            raise PreferenceError(
                tr(
                    "{text} is not a number from {least} to {most}.",
                    text=_quoted(text),
                    least=f"{least:,}",
                    most=f"{most:,}",
                )
            )
        return int(plain)

    return read_number


def port(text: str) -> int:
    """A TCP port; 0 says the same as an empty text."""
    return number(0, argument_values.MOST_PORT)(text)


def zoom(text: str) -> float:
    """One of `ZOOMS`."""
    for zoom in ZOOMS:
        if text == str(zoom):
            return zoom
    raise PreferenceError(tr("{text} is no size of text that there is.", text=_quoted(text)))


def scheme(text: str) -> Scheme:
    """The name of a scheme."""
    if text not in set(Scheme):
        raise PreferenceError(tr("{text} are no colours that there are.", text=_quoted(text)))
    return Scheme(text)


def language(text: str) -> str:
    """A key of `LANGUAGES`."""
    if text not in LANGUAGES:
        raise PreferenceError(tr("{text} is no language that Natscope speaks.", text=_quoted(text)))
    return text


def lines(read_line: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    """Make a reader of lines, each read by `read_line`; blank ones are skipped."""

    def read_lines(text: str) -> tuple[str, ...]:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if len(lines) > MOST_LINES:
            raise PreferenceError(tr("More than {most} lines are too many.", most=MOST_LINES))
        found = []
        for number, line in enumerate(lines, 1):
            try:
                found.append(read_line(line))
            except PreferenceError as error:
                if len(lines) == 1:
                    raise
                raise PreferenceError(
                    tr("Line {number}: {sentence}", number=number, sentence=str(error))
                ) from None
        return tuple(dict.fromkeys(found))

    return read_lines


def listen(text: str) -> str:
    """A multiaddr of an IP address and a TCP port."""
    try:
        address = str(parse_address(text))
    except AddressError as error:
        raise PreferenceError(_said(error)) from None
    if not argument_values.LISTEN.fullmatch(address):
        raise PreferenceError(
            tr(
                "Nobody can listen on {text}: it takes an IP address and a TCP port, "
                "as in {example}.",
                text=_quoted(text),
                example="/ip4/0.0.0.0/tcp/4001",
            )
        )
    return address


def peer(text: str) -> str:
    """A multiaddr that can be dialled."""
    try:
        return str(parse_dialable(text))
    except AddressError as error:
        raise PreferenceError(_said(error)) from None


def stun(text: str) -> str:
    """`HOST` or `HOST:PORT`; not resolved yet."""
    if not argument_values.STUN.fullmatch(text):
        raise PreferenceError(
            tr(
                "{text} is no STUN server: write {name} or {address}.",
                text=_quoted(text),
                name="stun.example.org",
                address="192.0.2.7:3478",
            )
        )
    return text


def metrics(text: str) -> tuple[str, int]:
    """`IP:PORT`, or `:PORT` for this computer alone."""
    value = argument_values.endpoint(text)
    if value is None:
        raise PreferenceError(
            tr(
                "{text} is no IP address with a port: write {example}, or {short} for the same.",
                text=_quoted(text),
                example="127.0.0.1:9464",
                short=":9464",
            )
        )
    return value


def _said(error: AddressError) -> str:
    return sentence(visible(told(error.args[0])))


def _quoted(text: str) -> str:
    if len(text) > _LONGEST_QUOTE:
        text = text[: _LONGEST_QUOTE - 1] + "\u2026"
    return f"\u201c{visible(text)}\u201d"
