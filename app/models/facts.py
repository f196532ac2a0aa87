"""What a details pane shows: named facts in sections. No Qt."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.models.column import Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: a name and a value of any length."""

    name: str
    value: str
    mono: bool = False
    """An address or id."""
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under a title."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Details:
    """Everything known of one thing."""

    title: str
    sections: tuple[Section, ...]
    source: object = None
    """The frozen value behind it, for JSON."""

    @property
    def shape(self) -> tuple[tuple[str, ...], ...]:
        """Titles and names, without the values: what stays as long as only those change."""
        return tuple((one.title, *(fact.name for fact in one.facts)) for one in self.sections)

    def to_text(self) -> str:
        """For the clipboard: titles, and one `name: value` a line."""
        return "\n".join([self.title, *(_section_text(section) for section in self.sections)])

    def to_json(self) -> str:
        """Give the value behind the details, whole."""
        return json.dumps(_plain(self.source), indent=2, ensure_ascii=False, default=str)


def _section_text(section: Section) -> str:
    lines = [f"\n{section.title}"]
    lines += [
        f"  {fact.name}: {fact.value}" if fact.name else f"  {fact.value}" for fact in section.facts
    ]
    return "\n".join(lines)


def _plain(source: object) -> object:
    if dataclasses.is_dataclass(source) and not isinstance(source, type):
        return dataclasses.asdict(source)
    return source


def listed(values: Sequence[str], *, mono: bool = False) -> tuple[Fact, ...]:
    """One nameless fact for each value."""
    return tuple(Fact("", value, mono=mono) for value in values)
