"""Text for people that remembers how it was made, so that a window can say it in their language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Self

THIN_SPACE = "\u202f"
_NOTHING: Mapping[str, object] = MappingProxyType({})


class Phrase(str):
    """An English text, made of a template and the values in it.

    To the node, to JSON and to the log it is that text and nothing more. `template` and `plural`
    are what a catalogue of translations is asked for; values that are phrases themselves are
    translated, too.
    """

    __slots__ = ("n", "plural", "template", "values")

    template: str
    plural: str
    n: int | None
    values: Mapping[str, object]

    def __new__(
        cls, template: str, plural: str = "", n: int | None = None, /, **values: object
    ) -> Self:
        """Say `template`; or `plural`, where `n` is given and not 1, which is `{n}` in both."""
        self = super().__new__(cls, filled(template, plural, n, values))
        self.template = template
        self.plural = plural
        self.n = n
        self.values = values
        return self

    def of(self, **values: object) -> Self:
        """The same phrase with these values: of a table of templates, the one that is meant."""
        return type(self)(self.template, self.plural, self.n, **values)

    def __str__(self) -> str:
        """The phrase itself, and not a copy of its text: `str(error)` stays one, too."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        """Nothing of it changes: `dataclasses.asdict` need not copy its values."""
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str, str, int | None], dict[str, object]]:
        """Copies are made as the original was."""
        return (self.template, self.plural, self.n), dict(self.values)


def listed(texts: Iterable[str]) -> str:
    """Several texts as one, with semicolons between them; each keeps what it is made of."""
    several = list(texts)
    if not several:
        return ""
    return reduce(lambda some, more: Phrase("{some}; {more}", some=some, more=more), several)


def filled(
    template: str, plural: str = "", n: int | None = None, values: Mapping[str, object] = _NOTHING
) -> str:
    """Put the values into the template; into the plural where `n` is not 1."""
    if n is not None:
        return (template if n == 1 else plural).format(n=grouped(n), **values)
    return template.format(**values) if values else template


def grouped(number: int) -> str:
    """A number with its digits in groups of three: `1 234`."""
    return f"{number:,}".replace(",", THIN_SPACE)
