"""Reading a TOML table strictly: what is not known, or of another type, is told with its place."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from node.lab.topology import TopologyError
from node.phrase import Phrase

MOST_BYTES = 1024 * 1024
"""Of a file, as UTF-8."""
LONGEST_TEXT = 4000
"""Characters of one text."""
LONGEST_LIST = 2000

E = TypeVar("E", bound=StrEnum)


def read_toml(text: str) -> Table:
    """A TOML document as its outermost table.

    Raises:
        TopologyError: it is none, or too large; the message has line and column.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise TopologyError(Phrase("the file has more than {most} bytes", most=MOST_BYTES))
    try:
        return Table(tomllib.loads(text), "")
    except RecursionError:
        raise TopologyError(
            Phrase("this is no TOML that can be read: brackets in brackets")
        ) from None
    except ValueError as error:  # TOMLDecodeError, and int() of too many digits
        raise TopologyError(Phrase("this is no TOML: {why}", why=str(error))) from None


class Table:
    """One table, of which each field is taken once; `done` tells of those that nobody took."""

    def __init__(self, values: dict[str, Any], place: str) -> None:
        self._left = dict(values)
        self._known: list[str] = []
        self._place = place

    def place(self, name: str = "") -> str:
        """Where a field stands, for messages: `hosts.laptop.port`."""
        return ".".join(part for part in (self._place, name) if part)

    def has(self, name: str) -> bool:
        """Whether a field is there."""
        return name in self._left

    def may(self, name: str) -> bool:
        """The same, of a field that need not be there: `done` names it among those known."""
        self._known.append(name)
        return name in self._left

    def names(self) -> tuple[str, ...]:
        """The fields that are there and not taken yet, as written."""
        return tuple(self._left)

    def fault(self, name: str, words: str) -> TopologyError:
        """An error at a field."""
        place = self.place(name)
        return TopologyError(Phrase("{place}: {why}", place=place, why=words) if place else words)

    def done(self) -> None:
        """Refuse what nobody took.

        Raises:
            TopologyError: there is such a field; with the known one that looks like it.
        """
        for name in self._left:
            like = get_close_matches(name, self._known, 1)
            if like:
                words = Phrase("there is no such field; did you mean {field}?", field=like[0])
            else:
                known = ", ".join(self._known)
                words = Phrase("there is no such field; known: {fields}", fields=known)
            raise self.fault(name, words)

    # One field each; `default` None: it has to be there.

    def text(self, name: str, default: str | None = None) -> str:
        """A text."""
        value = self._take(name, str, Phrase("a text in quotes"), default)
        if len(value) > LONGEST_TEXT:
            raise self.fault(
                name, Phrase("a text of more than {most} characters", most=LONGEST_TEXT)
            )
        return str(value)

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        return int(self._take(name, int, Phrase("a whole number"), default))

    def number(self, name: str, default: float | None = None) -> float:
        """A number."""
        try:
            return float(self._take(name, (int, float), Phrase("a number"), default))
        except OverflowError:
            raise self.fault(name, Phrase("a number that is not so large")) from None

    def switch(self, name: str, *, default: bool | None = None) -> bool:
        """True or false."""
        return bool(self._take(name, bool, Phrase("true or false"), default))

    def word(self, name: str, kind: type[E], default: E | None = None) -> E:
        """One of the words of an enumeration."""
        value = self._take(name, str, Phrase("a text in quotes"), default)
        if value not in {str(one) for one in kind}:
            raise self.fault(
                name, Phrase("{given} is none of {words}", given=repr(value), words=", ".join(kind))
            )
        return kind(value)

    def texts(self, name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        value = self._list(name, default)
        if not all(isinstance(one, str) and len(one) <= LONGEST_TEXT for one in value):
            raise self.fault(name, Phrase('has to be a list of texts: ["one", "two"]'))
        return tuple(value)

    def point(self, name: str) -> tuple[float, float] | None:
        """Two numbers; None if it is not there."""
        self._known.append(name)
        if name not in self._left:
            return None
        value = self._left.pop(name)
        if (
            not isinstance(value, list)
            or len(value) != 2
            or any(isinstance(one, bool) or not isinstance(one, int | float) for one in value)
        ):
            raise self.fault(name, Phrase("has to be two numbers: [0.5, 0.5]"))
        try:
            return float(value[0]), float(value[1])
        except OverflowError:
            raise self.fault(name, Phrase("a number that is not so large")) from None

    def table(self, name: str, *, optional: bool = False) -> Table:
        """A table; an empty one where it is optional and not there."""
        return Table(
            self._take(name, dict, Phrase("a table"), {} if optional else None), self.place(name)
        )

    def named_tables(self, name: str) -> list[tuple[str, Table]]:
        """The tables `[NAME.one]`, `[NAME.two]` in the order in which they are written."""
        outer = self.table(name, optional=True)
        return [(one, outer.table(one)) for one in outer.names()]

    def tables(self, name: str, *, optional: bool = False) -> list[Table]:
        """A list of tables: `[[NAME]]`, or `NAME = [{ … }]`."""
        value = self._list(name, () if optional else None)
        if not all(isinstance(one, dict) for one in value):
            raise self.fault(name, Phrase("has to be a list of tables: [{ … }, { … }]"))
        return [Table(one, self.place(f"{name}[{n}]")) for n, one in enumerate(value, 1)]

    def _list(self, name: str, default: tuple[str, ...] | None) -> list[Any]:
        value = self._take(name, list, Phrase("a list"), None if default is None else list(default))
        if len(value) > LONGEST_LIST:
            raise self.fault(name, Phrase("a list of more than {most}", most=LONGEST_LIST))
        return list(value)

    def _take(self, name: str, kind: type | tuple[type, ...], words: str, default: object) -> Any:  # noqa: ANN401 - of what type it is was just looked at
        self._known.append(name)
        if name not in self._left:
            if default is None:
                raise self.fault(name, Phrase("it has to be there"))
            return default
        value = self._left.pop(name)
        # True is a whole number to Python, and none to a person.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(name, Phrase("has to be {what}", what=words))
        return value
