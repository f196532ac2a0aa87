"""The window's words in the user's language."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.column import Column
from app.models.export import to_csv, to_json, to_text
from app.models.lab_words import lab_time
from app.text import translation
from app.text.format import byte_size, milliseconds, rate
from app.text.languages import LANGUAGES
from app.text.translation import in_english, speak, spoken, told, tr
from app.text.words import Words
from node import Moment, Phrase

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        ("Hello {who}", "", -1): "Guten Tag, {who}",
        ("{n} peer", "{n} peers", 1): "{n} Gegenstelle",
        ("{n} peer", "{n} peers", 2): "{n} Gegenstellen",
        ("it went", "", -1): "sie ist fort",
        ("because {why}", "", -1): "weil: {why}",
    }
    monkeypatch.setattr(
        translation._Speech, "catalogue", lambda text, plural, n: texts.get((text, plural, n), "")
    )


def test_english_is_in_the_code() -> None:
    assert spoken() == "en"
    assert tr("Hello {who}", who="Ada") == "Hello Ada"
    assert tr("{n} peer", "{n} peers", 2) == "2 peers"
    assert told("as it is {}") == "as it is {}"


@pytest.mark.usefixtures("german")
def test_another_language() -> None:
    assert tr("Hello {who}", who="Ada") == "Guten Tag, Ada"
    assert [tr("{n} peer", "{n} peers", n) for n in (1, 2)] == ["1 Gegenstelle", "2 Gegenstellen"]


@pytest.mark.usefixtures("german")
def test_what_the_node_says() -> None:
    assert told(Phrase("because {why}", why=Phrase("it went"))) == "weil: sie ist fort"
    assert told("it went") == "sie ist fort"


@pytest.mark.usefixtures("german")
def test_words_are_in_the_language_spoken_when_they_are_asked_for() -> None:
    words = Words({1: Phrase("it went"), 2: Phrase("it came")})
    assert dict(words) == {1: "sie ist fort", 2: "it came"}
    with in_english():
        assert words[1] == "it went"
        assert told(Phrase("it went")) == "it went"
    assert words.get(1) == "sie ist fort"
    assert len(words) == 2


@pytest.mark.usefixtures("german")
def test_what_programs_read_is_english() -> None:
    columns: list[Column[None]] = [
        Column("end", tr("it went"), lambda _: tr("it went"), lambda _, __: tr("it went"))
    ]
    assert json.loads(to_json(columns, [None])) == [{"end": "it went"}]
    assert to_csv(columns, [None]) == "end\r\nit went\r\n"
    assert to_text(columns, [None], Moment(0.0, 0.0)) == "sie ist fort\nsie ist fort\n"


@pytest.mark.usefixtures("german")
def test_what_is_not_known_is_english() -> None:
    assert tr("Bye {who}", who="Ada") == "Bye Ada"
    assert told(Phrase("{x} failed", x="{y}")) == "{y} failed"


def test_a_language_that_there_is_not() -> None:
    speak("tlh")
    assert (spoken(), tr("Hello")) == ("en", "Hello")


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_language_has_a_catalogue(language: str) -> None:
    speak(language)
    assert spoken() == language


def test_nothing_speaks_before_the_language_is_chosen() -> None:
    """Texts outside of functions are said at import; what is there too early stays English."""
    code = (
        "import sys; from app.main import _choose_language;"
        "from app.arguments import parse_arguments;"
        "_choose_language(parse_arguments(['--language', 'de']));"
        "print(*(name for name in sys.modules if name.startswith('app.')))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    speaking = [name for name in loaded if re.search(r"(?<![\w.])tr\(", _source(name))]
    speaking.remove("app.text.translation")
    assert speaking == []


def _source(module: str) -> str:
    place = ROOT / module.replace(".", "/")
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "comma"), [("en", False), ("de", True), ("es", True), ("fr", True), ("zh", False)]
)
def test_figures_have_the_decimal_sign_of_the_language(language: str, comma: bool) -> None:
    speak(language)
    sign = "," if comma else "."
    assert byte_size(1_500_000) == f"1{sign}50 MB"
    assert milliseconds(0.0123) == f"12{sign}3 ms"
    assert rate(2500) == f"2{sign}50 kB/s"
    assert lab_time(1.5) == f"1{sign}5000 s"
    assert milliseconds(1.204) == "1\u202f204 ms"
    told_of = told(Phrase("no answer within {seconds:g} s", seconds=2.5))
    assert f"2{sign}5" in told_of


def test_files_for_programs_keep_the_point() -> None:
    speak("de")
    columns: tuple[Column[float], ...] = (
        Column("size", "Size", value=byte_size, text=lambda r, _: byte_size(r)),
    )
    assert byte_size(1500) == "1,50 kB"
    assert to_csv(columns, [1500.0]) == "size\r\n1.50 kB\r\n"
    assert json.loads(to_json(columns, [1500.0])) == [{"size": "1.50 kB"}]
