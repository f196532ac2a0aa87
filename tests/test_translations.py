"""The catalogues of translations, and the code that they are made from."""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.text.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
with pytest.MonkeyPatch.context() as patch:
    patch.syspath_prepend(ROOT / "packaging")  # a folder of scripts, which must not stay there
    import translations

OTHERS = [one for one in LANGUAGES if one != "en"]


def texts(path: Path) -> list[tuple[str, list[str]]]:
    """Each source text with its translations, of which a number may ask for several."""
    found = []
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append((message.findtext("source", ""), forms or [translation.text or ""]))
    return found


def fields(text: str) -> set[tuple[str, str, str]]:
    """The places in a template, with how each is written."""
    parsed = string.Formatter().parse(text)
    return {(name, spec or "", how or "") for _, name, spec, how in parsed if name is not None}


def test_there_is_one_for_each_language() -> None:
    names = [path.stem.removeprefix("natscope_") for path in translations.catalogues()]
    assert names == sorted(OTHERS)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "natscope_de.ts"
    shutil.copy(translations.FOLDER / path.name, path)
    return path


def test_they_hold_what_the_code_says(copy: Path) -> None:
    """If not: python packaging/translations.py update"""
    before = [source for source, _ in texts(copy)]
    translations.update([copy])
    assert [source for source, _ in texts(copy)] == before


def asked_for() -> Iterator[tuple[str, str]]:
    """Each call of `tr` and `Phrase` in the code: where it is, and its text; blank if that is made.

    Not the definitions themselves, and what passes a text on.
    """
    for folder in translations.CODE:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.name in {"translation.py", "phrase.py"}:
                continue
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                    continue
                if call.func.id in {"tr", "Phrase"}:
                    match call.args[0]:
                        case ast.Constant(value=str(text)):
                            yield f"{path.name}:{call.lineno}", text
                        case _:
                            yield f"{path.name}:{call.lineno}", ""


def test_texts_are_written_where_they_are_asked_for() -> None:
    """As lupdate finds them: it runs nothing, and looks into no f-string."""
    calls = list(asked_for())
    assert [where for where, text in calls if not text] == []
    known = {source for source, _ in texts(translations.FOLDER / "natscope_de.ts")}
    assert sorted({text for _, text in calls} - known) == []


def test_every_text_of_the_window_is_asked_for() -> None:
    """In the demo and in some scenes. What is printed was written without `tr` or `told`."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.untold"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_untranslated(language: str) -> None:
    assert translations.missing(translations.FOLDER / f"natscope_{language}.ts") == []


@pytest.mark.parametrize("language", OTHERS)
def test_values_have_their_places(language: str) -> None:
    for source, forms in texts(translations.FOLDER / f"natscope_{language}.ts"):
        for form in forms:
            # A language may say "one peer" for `{n} peer`.
            assert fields(form) | {("n", "", "")} == fields(source) | {("n", "", "")}, source


@pytest.mark.parametrize("language", OTHERS)
def test_edges_are_as_in_english(language: str) -> None:
    """White space at an end, an access key, a final ellipsis: each is part of how it is used."""
    for source, forms in texts(translations.FOLDER / f"natscope_{language}.ts"):
        for form in forms:
            for pattern in (r"^\s*", r"\s*$"):
                assert _edge(pattern, form) == _edge(pattern, source), source
            assert ("&" in form) == ("&" in source), source


def _edge(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found[0] if found else ""
