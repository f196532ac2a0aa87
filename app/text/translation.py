"""The language that the window speaks. English is in the code; the others are catalogues of Qt's.

`tr("Dial {addr}", addr=addr)` is a text of the window, `told(reason)` one that the node gave. What
is written by `tr` outside of functions is said when its module is imported: `speak` comes before.
No Qt until another language than English is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from app.resources import resource
from app.text.languages import DECIMAL_COMMA, ENGLISH, LANGUAGES
from node import Phrase, filled, grouped

Catalogue = Callable[[str, str, int], str]
"""Gives the translation of a template, its plural and a number (-1 for none); empty without one."""


class _Speech:
    """What is spoken in this process."""

    language = ENGLISH
    catalogue: Catalogue | None = None


def tr(text: str, plural: str = "", n: int | None = None, /, **values: object) -> str:
    """A text of the window in the user's language, with its values filled in.

    With a number, `text` is for one and `plural` for any other, `{n}` in both: a language has as
    many forms as it needs.
    """
    return _translated(text, plural, n, values)


def told(text: str) -> str:
    """A text of the node in the user's language; as it is, where that is not known."""
    if _Speech.catalogue is None:
        return text
    if isinstance(text, Phrase):
        return _translated(text.template, text.plural, text.n, text.values)
    return _translated(text, "", None, {})


def localized(figures: str) -> str:
    """Figures with a point as the decimal sign, and nothing else with one, as they are written."""
    comma = _Speech.catalogue is not None and _Speech.language in DECIMAL_COMMA
    return figures.replace(".", ",") if comma else figures


def speak(language: str) -> None:
    """Take a language of `LANGUAGES` for this process; English for one that is not there."""
    catalogue = _catalogue(language) if language in LANGUAGES and language != ENGLISH else None
    _Speech.language = language if catalogue is not None else ENGLISH
    _Speech.catalogue = catalogue


@contextmanager
def in_english() -> Iterator[None]:
    """What is written meanwhile is for programs, and the same in every language: JSON, CSV."""
    catalogue, _Speech.catalogue = _Speech.catalogue, None
    try:
        yield
    finally:
        _Speech.catalogue = catalogue


def spoken() -> str:
    """The language spoken now, by its key in `LANGUAGES`."""
    return _Speech.language


# --- inside ------------------------------------------------------------------------------------


def _translated(text: str, plural: str, n: int | None, values: Mapping[str, object]) -> str:
    if _Speech.catalogue is None:
        return filled(text, plural, n, values)
    inner = {name: _spoken_value(one) for name, one in values.items()}
    found = _Speech.catalogue(text, plural, -1 if n is None else n)
    if not found:
        return filled(text, plural, n, inner)
    if n is not None:
        return found.format(n=grouped(n), **inner)
    return found.format(**inner) if inner else found


class _Decimal(float):
    """Written in a template, as in `{seconds:g}`, it has the decimal sign of the language."""

    def __format__(self, form: str) -> str:
        return localized(super().__format__(form))


def _spoken_value(value: object) -> object:
    if isinstance(value, Phrase):
        return told(value)
    return _Decimal(value) if type(value) is float else value


def _catalogue(language: str) -> Catalogue | None:
    path = resource(f"i18n/natscope_{language}.qm")
    if not path.is_file():
        return None
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if not translator.load(str(path)):
        return None

    def look_up(text: str, plural: str, n: int) -> str:
        # Qt gives None, not an empty text, for what it does not find.
        return translator.translate("", text, plural or None, n) or ""

    return look_up
