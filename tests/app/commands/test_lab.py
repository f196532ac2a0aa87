"""`natscope lab`: lessons are listed and run, and the exit status says whether all came true."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.arguments import parse_arguments
from app.commands.lab import run_lab, run_lesson
from app.failure import Failure
from app.lessons import built_in, find_lesson, lesson_names
from app.main import main
from app.resources import resource
from app.text.languages import language_of_system

SMALL = resource("lessons/asking-the-router.toml")


def lab(line: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = run_lab(parse_arguments(["lab", *line.split()]))
    said = capsys.readouterr()
    assert said.err == ""
    return status, said.out


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


@pytest.mark.parametrize("line", ["", "--list"])
def test_all_lessons_are_listed(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = lab(line, capsys)
    assert status == 0
    for name in lesson_names():
        assert f" {name} " in said
        assert built_in(name).title in said
    assert max(map(len, said.splitlines())) <= 100


def test_the_list_is_there_for_programs_too(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = lab("--list --json", capsys)
    listed = json.loads(said)
    assert status == 0
    assert {one["name"] for one in listed} == set(lesson_names())
    assert listed[0]["number"] == 1
    assert set(listed[0]) == {"name", "number", "title", "summary", "minutes", "steps"}


def test_a_lesson_is_told_from_question_to_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = lab("asking-the-router", capsys)
    assert status == 0
    for line in (
        "Asking the router for a port",
        "1. A stranger at the door",
        "   ? Does Bob get in?",
        "       Yes",
        "     → No",
        "   > bob dials laptop at 203.0.113.1:4001",
        "   ✓ He was dropped as a stranger",
        "6 of 6 expectations came true, in 2 steps",
    ):
        assert f"\n{line}" in f"\n{said}", line
    assert "✗" not in said


def test_a_lesson_is_told_to_programs(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = lab("asking-the-router --json", capsys)
    told = json.loads(said)
    assert (status, told["holds"], told["lesson"]) == (0, True, "asking-the-router")
    assert told["lab_seconds"] > 15
    first = told["steps"][0]
    assert first["question"] == {"ask": "Does Bob get in?", "answers": ["Yes", "No"], "right": 2}
    assert first["expectations"][0]["holds"] is True
    assert first["expectations"][0]["seen"].startswith("bob failed: ")
    assert [step["holds"] for step in told["steps"]] == [True, True]


def test_a_lesson_of_ones_own_that_does_not_come_true_has_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = SMALL.read_text("utf-8")
    wrong = text.replace('rule = "stranger"', 'rule = "open_to_all"')
    assert wrong != text
    path = tmp_path / "mine.toml"
    path.write_text(wrong, "utf-8")
    status, said = lab(str(path), capsys)
    assert status == 1
    assert "✗ He was dropped as a stranger" in said
    assert "5 of 6 expectations came true" in said
    status, said = lab(f"{path} --json", capsys)
    told = json.loads(said)
    assert (status, told["holds"], told["lesson"]) == (1, False, "mine")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("title = 5", "mine: title: has to be a text in quotes"),
        (None, "mine.toml: No such file or directory"),
        (b"\xff", "codec can't decode"),
    ],
)
def test_a_file_that_is_no_lesson_is_a_bad_argument(
    tmp_path: Path,
    content: str | bytes | None,
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert main(["lab", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err
    assert len(said.err.splitlines()) == 1


def test_a_name_that_is_none_is_answered_with_those_there_are() -> None:
    with pytest.raises(Failure) as refused:
        find_lesson("hare-pin")
    assert refused.value.status == 2
    assert "hairpin" in str(refused.value)


def test_a_lesson_that_cannot_be_run_has_status_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "full.toml"
    path.write_text(
        'title = "T"\nsummary = "S"\nminutes = 1\n[topology.routers.home]\n'
        'inside = "10.0.0.0/30"\n[topology.hosts.a]\nwithin = "home"\n'
        '[topology.hosts.b]\nwithin = "home"\n[[steps]]\ntitle = "t"\ntext = "x"\n'
    )
    assert main(["lab", str(path)]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert "the lesson full could not be run: b: no address is left" in said.err
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        ("de_DE.UTF-8", "de"),
        ("en_GB", "en"),
        ("C", "en"),
        ("POSIX", "en"),
        ("pt-BR", "pt"),
        ("", "en"),
    ],
)
def test_the_language_is_that_of_the_system(
    value: str, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert language_of_system() == spoken


def test_a_lesson_without_a_translation_is_english() -> None:
    assert built_in("hairpin", "xx") == built_in("hairpin")


def test_lessons_take_little_time() -> None:
    outcomes, seconds = run_lesson(built_in("mappings-die"))
    assert all(outcome.holds for outcome in outcomes)
    assert seconds > 2000
