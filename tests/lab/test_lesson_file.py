"""Lesson files: what is wrong in one is told with its place, and a translation holds texts only."""

from __future__ import annotations

import tomllib
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lessons import built_in, lesson_names
from app.resources import resource
from node.lab.topology import HostPlan
from node.lesson import LessonError, load_lesson
from node.lesson.actions import Change, Dial, HangUp, Wait
from node.lesson.lesson_file import (
    LONGEST_WAIT,
    MOST_ACTIONS,
    MOST_MINUTES,
    MOST_NUMBER,
    MOST_STEPS,
    MOST_TRUTHS,
)
from node.lesson.truth_table import MOST_COUNT

HEAD = """title = "T"
summary = "S"
minutes = 3
[topology.routers.home]
[topology.hosts.laptop]
within = "home"
[topology.hosts.alice]
"""
STEP = '[[steps]]\ntitle = "t"\ntext = "x"\n'
PLAIN = HEAD + STEP
ENGLISH = (
    PLAIN
    + """ask = "Which?"
answers = ["a", "b"]
right = 1
expect = [{ text = "so", table = "home" }]
explanation = "because"
"""
)
GERMAN = """title = "TT"
summary = "SS"
[[steps]]
title = "tt"
text = "xx"
ask = "Welche?"
answers = ["A", "B"]
expect = ["wirklich"]
explanation = "weil"
"""


def refusal(text: str, overlay: str | None = None) -> str:
    with pytest.raises(LessonError) as refused:
        load_lesson(text, "mine", overlay)
    assert str(refused.value).startswith("mine: ")
    return str(refused.value)


def test_lines_may_be_broken_anywhere_and_empty_ones_end_paragraphs() -> None:
    text = PLAIN.replace('text = "x"', 'text = """\none\ntwo\n\n\n  three\n"""')
    assert load_lesson(text, "mine").steps[0].text == "one two\n\nthree"


def test_a_step_may_only_tell() -> None:
    step = load_lesson(PLAIN, "mine").steps[0]
    assert (step.question, step.actions, step.truths, step.explanation, step.show) == (
        *(None, (), ()),
        *("", ""),
    )


def test_actions_are_read() -> None:
    text = (
        PLAIN
        + """do = [{ dial = "alice", by = "laptop" }, { hang_up = "alice", by = "laptop" },
  { wait = 0.5 }, { set = "laptop", within = "internet", port = 5 },
  { set = "laptop", port_reuse = false },
  { dial = "laptop", by = "alice", at = "[2001:db8::1]:5" }]"""
    )
    first, second, third, fourth, fifth, last = load_lesson(text, "mine").steps[0].actions
    assert first == Dial("laptop", "alice", "interface")
    assert second == HangUp("laptop", "alice")
    assert third == Wait(0.5)
    moved = HostPlan("laptop", "internet", port=5)
    assert fourth == Change(moved, ("within = internet", "port = 5"))
    assert isinstance(fifth, Change)  # it goes on from what was changed before
    assert fifth.plan == HostPlan("laptop", "internet", port=5, port_reuse=False)
    assert fifth.changed == ("port_reuse = false",)
    assert last == Dial("alice", "laptop", "[2001:db8::1]:5")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "title: it has to be there"),
        ("x", "this is no TOML"),
        (HEAD, "steps: it has to be there"),
        (HEAD + "steps = []", "topology.hosts.alice.steps: there is no such field"),
        (PLAIN.replace("minutes = 3", "minutes = 0"), "minutes: 0 is not from 1 to"),
        (PLAIN.replace('"T"', '" "'), "title: an empty text"),
        (PLAIN.replace('within = "home"', 'within = "x"'), "mine: topology: "),
        (PLAIN + "explanations = 1", "steps[1].explanations: there is no such field; did you mean"),
        (PLAIN + 'ask = "?"', "steps[1].answers: it has to be there"),
        (PLAIN + 'ask = "?"\nanswers = ["a"]\nright = 1', "steps[1].answers: 1 is not from 2 to 4"),
        (PLAIN + 'ask = "?"\nanswers = ["a", "b"]\nright = 3', "steps[1].right: 3 is not from 1"),
        (PLAIN + 'ask = "?"\nanswers = ["a", "b"]\nright = 0', "steps[1].right: 0 is not from 1"),
        (PLAIN + 'answers = ["a", "b"]', "steps[1].answers: there is no such field"),
        (PLAIN + 'show = "nobody"', "steps[1].show: there is no 'nobody'; there are home, laptop"),
        (PLAIN + 'do = [{ jump = "x" }]', "steps[1].do[1]: nothing that can be done; there is"),
        (PLAIN + "do = [1]", "steps[1].do: has to be a list of tables"),
        (PLAIN + 'do = [{ start = "home" }]', "steps[1].do[1].start: there is no 'home'"),
        (PLAIN + 'do = [{ restart = "alice" }]', "steps[1].do[1].restart: there is no 'alice'"),
        (PLAIN + 'do = [{ dial = "alice" }]', "steps[1].do[1].by: it has to be there"),
        (
            PLAIN + 'do = [{ dial = "alice", by = "laptop", at = "home" }]',
            "steps[1].do[1].at: 'home' is no address and port",
        ),
        (PLAIN + 'do = [{ dial = "alice", by = "laptop", at = "*:1" }]', "has no *"),
        (PLAIN + "do = [{ wait = 0 }]", "steps[1].do[1].wait: 0 is no time"),
        (PLAIN + "do = [{ wait = nan }]", "steps[1].do[1].wait: nan is no time"),
        (PLAIN + 'do = [{ set = "home" }]', "steps[1].do[1].set: nothing is set"),
        (PLAIN + 'do = [{ set = "nobody", port = 1 }]', "no router and no host 'nobody'"),
        (
            PLAIN + 'do = [{ set = "home", ipv6 = true }]',
            "steps[1].do[1].ipv6: this cannot be changed while the router runs",
        ),
        (PLAIN + 'do = [{ set = "home", port = 1 }]', "steps[1].do[1].port: there is no such"),
        (PLAIN + 'do = [{ set = "laptop", port = 0 }]', "steps[1].do[1].set: laptop: 0 is no port"),
        (PLAIN + 'expect = [{ table = "home" }]', "steps[1].expect[1].text: it has to be there"),
        (PLAIN + 'expect = [{ text = " ", table = "home" }]', "text: an empty text"),
        (
            PLAIN + 'expect = [{ text = "x", punch = "home", to = "alice" }]',
            "steps[1].expect[1].punch: there is no 'home'",
        ),
        (
            PLAIN + 'expect = [{ text = "x", punch = "laptop", to = "alice" }]',
            "steps[1].expect[1].outcome: it has to be there",
        ),
        (
            PLAIN + 'expect = [{ text = "x", punch = "laptop", to = "alice", outcome = "won" }]',
            "steps[1].expect[1].outcome: 'won' is none of",
        ),
        (
            PLAIN + 'expect = [{ text = "x", rule = "mapping", at = "home", packet = "syn" }]',
            "steps[1].expect[1].packet: 'syn' is none of SYN, SYN-ACK",
        ),
        (
            PLAIN + 'expect = [{ text = "x", connected = "laptop", to = "alice", direct = 1 }]',
            "steps[1].expect[1].direct: ",
        ),
        (PLAIN + 'expect = [{ text = "x" }]', "nothing that can be so; there is observer, verdict"),
        (
            PLAIN + 'expect = [{ text = "x", observer = "alice", of = "laptop" }]',
            "sees, same_as or unlike has to be there",
        ),
        (PLAIN + 'expect = [{ text = "x", verdict = "alice" }]', "carrier_grade has to be there"),
        (
            PLAIN + 'expect = [{ text = "x", address = "*:1", of = "alice" }]',
            "strength has to be there",
        ),
        (
            PLAIN + 'expect = [{ text = "x", rule = "stranger", at = "alice" }]',
            "steps[1].expect[1].at: there is no 'alice'; there are home",
        ),
        (
            PLAIN + 'expect = [{ text = "x", rule = "strange", at = "home" }]',
            "'strange' is none of new_mapping, ",
        ),
        (
            PLAIN + 'expect = [{ text = "x", table = "home", outside = "203.0.113:1" }]',
            "'203.0.113:1' is no address and port",
        ),
        (PLAIN + 'expect = [{ text = "x", table = "home", count = -1 }]', "count: -1 is not from"),
        (
            PLAIN + 'expect = [{ text = "x", verdict = "alice", reach = "unknown", maping = 1 }]',
            "maping: there is no such field; did you mean mapping?",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, words: str) -> None:
    said = refusal(text)
    assert words in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("before", "at_bound", "past"),
    [
        (PLAIN + STEP * (MOST_STEPS - 1), "", STEP),
        (PLAIN, f"do = [{'{ wait = 1 },' * MOST_ACTIONS}]", f"do = [{'{wait=1},' * 51}]"),
        (
            PLAIN,
            "expect = [" + '{ text = "x", table = "home" },' * MOST_TRUTHS + "]",
            "expect = [" + '{ text = "x", table = "home" },' * (MOST_TRUTHS + 1) + "]",
        ),
        (
            PLAIN + "do = [{ wait = ",
            f"{LONGEST_WAIT} }}]",
            f"{LONGEST_WAIT + 1} }}]",
        ),
        (
            PLAIN + 'expect = [{ text = "x", table = "home", count = ',
            f"{MOST_COUNT} }}]",
            f"{MOST_COUNT + 1} }}]",
        ),
    ],
)
def test_sizes_are_bounded(before: str, at_bound: str, past: str) -> None:
    load_lesson(before + at_bound, "mine")
    refusal(before + past)


@pytest.mark.parametrize(("name", "most"), [("minutes", MOST_MINUTES), ("number", MOST_NUMBER)])
def test_numbers_are_bounded(name: str, most: int) -> None:
    rest = PLAIN.replace("minutes = 3\n", "") if name == "minutes" else PLAIN
    load_lesson(f"{name} = {most}\n{rest}", "mine")
    refusal(f"{name} = {most + 1}\n{rest}")


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    with pytest.raises(LessonError):
        load_lesson(text, "mine")


# --- other languages -----------------------------------------------------------------------------


def test_a_translation_changes_texts_and_nothing_else() -> None:
    plain, german = load_lesson(ENGLISH, "mine"), load_lesson(ENGLISH, "mine", GERMAN)
    assert (german.title, german.summary, german.topology.title) == ("TT", "SS", "TT")
    step = german.steps[0]
    assert (step.title, step.text, step.explanation) == ("tt", "xx", "weil")
    assert step.question is not None
    assert (step.question.ask, step.question.answers) == ("Welche?", ("A", "B"))
    assert [truth.text for truth in step.truths] == ["wirklich"]
    assert _without_texts(asdict(german)) == _without_texts(asdict(plain))


def _without_texts(value: Any) -> Any:
    texts = {"title", "summary", "text", "ask", "answers", "explanation"}
    if isinstance(value, dict):
        return {key: _without_texts(one) for key, one in value.items() if key not in texts}
    return [_without_texts(one) for one in value] if isinstance(value, list | tuple) else value


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('title = "TT"\n', "", "title: it has to be there"),
        ('["A", "B"]', '["A"]', "steps[1].answers: 1 texts, and the lesson has 2"),
        ('["A", "B"]', '["A", " "]', "steps[1].answers: 2 texts"),
        ('expect = ["wirklich"]\n', "", "steps[1].expect: it has to be there"),
        ('explanation = "weil"\n', "", "steps[1].explanation: it has to be there"),
        ('ask = "Welche?"\n', "", "steps[1].ask: it has to be there"),
        ('text = "xx"', 'text = "xx"\nright = 2', "steps[1].right: there is no such field"),
        ("[[steps]]", "minutes = 2\n[[steps]]", "minutes: there is no such field"),
        ('explanation = "weil"', STEP, "steps: 2 steps, and the lesson has 1"),
    ],
)
def test_a_translation_has_exactly_the_texts_of_its_lesson(old: str, new: str, words: str) -> None:
    assert words in refusal(ENGLISH, GERMAN.replace(old, new))


def test_a_translation_has_no_text_for_what_is_not_there() -> None:
    assert "ask: there is no such field" in refusal(PLAIN, GERMAN.replace("expect", "expected"))


@pytest.mark.parametrize(
    "path",
    sorted(path for path in resource("lessons").glob("*/*.toml")),
    ids=lambda path: path.stem,
)
def test_each_translation_that_is_there_fits(path: Any) -> None:
    assert path.stem in lesson_names()
    translated, plain = built_in(path.stem, path.parent.name), built_in(path.stem)
    assert translated.title != plain.title
    assert len(tomllib.loads(path.read_text("utf-8"))["steps"]) == len(plain.steps)
