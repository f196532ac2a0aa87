"""Each lesson comes true on the lab, and would not if it claimed anything else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from app.commands.lab import run_lesson
from app.lessons import all_lessons, built_in, lesson_names
from app.resources import resource
from node.lesson import Lesson, Outcome, Step, load_lesson
from node.lesson.actions import At
from node.lesson.truths import (
    Address,
    Arrival,
    Connected,
    Dialled,
    InTable,
    Punched,
    Ruled,
    Sees,
    Truth,
    Verdict,
)
from node.punch_views import PunchOutcome
from node.terms import InboundPath, Mapping, Reach, Reachability, Solicited, Strength

WANTED = 11
"""Lessons that the workshop needs."""
LONGEST_PARAGRAPH = 420
"""Characters: more is not read from a projector."""
LONGEST_TEXT = 900


@cache
def outcomes(name: str) -> tuple[Lesson, list[Outcome]]:
    """A lesson and what came of it, with the opposite of each of its truths beside it."""
    lesson = built_in(name)
    doubtful = replace(lesson, steps=tuple(_with_opposites(step) for step in lesson.steps))
    return lesson, run_lesson(doubtful)[0]


def _with_opposites(step: Step) -> Step:
    opposites = [wrong for truth in step.truths for wrong in opposite(truth)]
    return replace(step, truths=(*step.truths, *opposites))


def opposite(truth: Truth) -> list[Truth]:  # noqa: C901 - one case for each kind
    """Claims that cannot be so where the truth is."""
    match truth:
        case Sees():
            wrong: list[Truth] = [replace(truth, sees="192.0.2.99:1", same_as="", unlike="")]
            if truth.same_as or truth.unlike:
                wrong.append(replace(truth, same_as=truth.unlike, unlike=truth.same_as))
            return wrong
        case Verdict():
            return [
                replace(truth, **{name: other})  # type: ignore[arg-type]
                for name, kind in (
                    ("reach", Reach),
                    ("mapping", Mapping),
                    ("filtering", Mapping),
                    ("port_preserving", bool),
                    ("carrier_grade", bool),
                )
                for other in ([True, False] if kind is bool else list(kind))
                if getattr(truth, name) not in (None, other)
            ]
        case Address():
            wrong = []
            if truth.votes is not None:
                wrong.append(replace(truth, votes=truth.votes + 1))
            if truth.confirmed is not None:
                wrong.append(replace(truth, confirmed=not truth.confirmed))
            wrong += [
                replace(truth, status=one)
                for one in Reachability
                if truth.status not in (None, one)
            ]
            wrong += [
                replace(truth, strength=one)
                for one in Strength
                if truth.strength not in (None, one)
            ]
            return wrong
        case Arrival():
            wrong = [replace(truth, happens=not truth.happens)]
            if truth.happens:
                wrong += [
                    replace(truth, path=one) for one in InboundPath if truth.path not in (None, one)
                ]
                wrong += [
                    replace(truth, solicited=one)
                    for one in Solicited
                    if truth.solicited not in (None, one)
                ]
            return wrong
        case Ruled():
            return [replace(truth, happens=not truth.happens)]
        case InTable():
            return [replace(truth, count=0 if truth.count is None else truth.count + 1)]
        case Dialled() | Connected():
            return [replace(truth, works=not truth.works)]
        case Punched():
            return [
                replace(truth, because="for no reason"),
                *(replace(truth, outcome=one) for one in PunchOutcome if one != truth.outcome),
            ]


def test_there_are_lessons_enough_and_they_have_an_order() -> None:
    lessons = all_lessons()
    assert len(lessons) >= WANTED
    assert [lesson.number for lesson in lessons] == list(range(1, len(lessons) + 1))


@pytest.mark.parametrize("name", lesson_names())
def test_a_lesson_comes_true_step_by_step(name: str) -> None:
    lesson, results = outcomes(name)
    assert len(results) == len(lesson.steps)
    for step, outcome in zip(lesson.steps, results, strict=True):
        true, opposites = outcome.findings[: len(step.truths)], outcome.findings[len(step.truths) :]
        assert [one for one in true if not one.holds] == []
        assert [one for one in opposites if one.holds] == []
        assert opposites


@pytest.mark.parametrize("name", lesson_names())
def test_a_lesson_can_be_given_to_a_room(name: str) -> None:
    lesson = built_in(name)
    assert 2 <= len(lesson.steps) <= 6
    for step in lesson.steps:
        assert step.question is not None
        assert step.truths
        assert step.explanation
        for text in (step.text, step.explanation):
            assert len(text) <= LONGEST_TEXT
            assert max(map(len, text.split("\n\n"))) <= LONGEST_PARAGRAPH
            assert not {"`", "*", "<", "#"} & set(text)
        answers = step.question.answers
        assert len(set(answers)) == len(answers)


def test_right_answers_do_not_all_stand_at_one_place() -> None:
    questions = [step.question for lesson in all_lessons() for step in lesson.steps]
    places = [question.right for question in questions if question is not None]
    assert min(places.count(0), places.count(1), places.count(2)) >= len(places) // 10


def test_the_same_lesson_has_the_same_end_twice() -> None:
    first, second = run_lesson(built_in("filtering")), run_lesson(built_in("filtering"))
    assert first == second


def test_what_is_done_is_told() -> None:
    _, results = outcomes("mappings-die")
    assert [line for outcome in results for line in outcome.done] == [
        "laptop dials alice at 198.51.100.1:4001",
        "30 minutes pass",
        "laptop closes its connections with alice",
        "3 minutes pass",
        "bob dials laptop at 203.0.113.1:4001",
        "laptop dials alice at 198.51.100.1:4001",
        "1 second passes",
        "home restarts: its table is forgotten",
        "1 second passes",
        "60 seconds pass",
        "home: ports = random",
        "60 seconds pass",
    ]


HEAD = """title = "T"
summary = "S"
minutes = 1
[topology.routers.home]
[topology.hosts.laptop]
within = "home"
[topology.hosts.alice]
"""


def only_step(step: str, head: str = HEAD) -> Outcome:
    lesson = load_lesson(f'{head}[[steps]]\ntitle = "t"\ntext = "x"\n{step}', "test")
    return run_lesson(lesson)[0][0]


def test_what_cannot_be_done_is_told_and_the_lesson_goes_on() -> None:
    outcome = only_step(
        """do = [{ stop = "alice" }, { dial = "alice", by = "laptop" }, { check = "laptop" },
  { dial = "alice", by = "laptop", at = "opened" },
  { dial = "alice", by = "laptop", at = "interface6" }]
expect = [
  { text = "no", dial = "laptop", to = "alice", works = false, because = "no such address" },
  { text = "never dialled", dial = "alice", to = "laptop", works = false }]"""
    )
    assert [one.holds for one in outcome.findings] == [True, False]
    assert outcome.findings[1].seen == "alice has not dialled laptop"
    assert any("laptop cannot ask" in line for line in outcome.done)
    assert any("laptop cannot dial alice" in line for line in outcome.done)


def test_truths_about_nodes_that_never_ran_do_not_hold() -> None:
    head = HEAD + "starts = false\n"
    outcome = only_step(
        """do = [{ wait = 1 }]
expect = [
  { text = "a", observer = "laptop", of = "alice", sees = "*:*" },
  { text = "b", verdict = "alice", reach = "unknown" },
  { text = "c", address = "*:*", of = "alice", votes = 0 },
  { text = "d", arrival = "laptop", at = "alice", happens = false },
  { text = "e", connected = "alice", to = "laptop", works = false },
]""",
        head,
    )
    assert [one.holds for one in outcome.findings] == [False, False, False, True, True]
    assert outcome.findings[1].seen == "the node of alice has never run"


def test_a_dial_to_a_node_that_does_not_run_fails() -> None:
    outcome = only_step(
        """do = [{ stop = "alice" }, { wait = 1 }, { dial = "alice", by = "laptop" }]
expect = [
  { text = "refused", dial = "laptop", to = "alice", works = false, because = "refused" },
]"""
    )
    assert outcome.holds


def test_a_hole_punch_that_nobody_tried_has_no_outcome() -> None:
    outcome = only_step(
        """do = [{ dial = "laptop", by = "alice", at = "relay" }, { dial = "alice", by = "laptop" }]
expect = [
  { text = "a", dial = "alice", to = "laptop", works = false, because = "no place at a relay" },
  { text = "b", punch = "laptop", to = "alice", outcome = "direct" },
  { text = "c", connected = "laptop", to = "alice", direct = true },
  { text = "d", connected = "laptop", to = "alice", direct = false, works = false },
  { text = "e", rule = "new_mapping", at = "home", packet = "SYN" },
  { text = "f", rule = "new_mapping", at = "home", packet = "data" },
]"""
    )
    assert [one.holds for one in outcome.findings] == [True, False, True, True, True, False]
    assert outcome.findings[1].seen == "laptop has not tried to punch a hole with alice"


def test_whoever_can_be_dialled_is_met_without_a_hole_punch() -> None:
    head = HEAD.replace(
        "[topology.hosts.laptop]\n", '[topology.hosts.laptop]\ndials = ["relay"]\nobservers = 1\n'
    )
    outcome = only_step(
        """do = [{ wait = 10 }, { dial = "laptop", by = "alice", at = "relay" }, { wait = 20 }]
expect = [{ text = "direct", punch = "laptop", to = "alice", outcome = "direct" }]""",
        head + "[topology.hosts.relay]\nrelay = true\nautonat_server = false\n",
    )
    assert outcome.holds, outcome


def test_a_host_can_move_in_a_lesson() -> None:
    outcome = only_step(
        """do = [{ set = "laptop", within = "internet" }, { wait = 20 },
  { dial = "alice", by = "laptop" }, { wait = 1 }]
expect = [{ text = "seen as it is", observer = "alice", of = "laptop", sees = "198.51.100.2:4001" },
  { text = "no NAT", table = "home", inside = "laptop", count = 0 }]"""
    )
    assert outcome.holds, outcome


def test_the_teachers_description_names_all_there_is() -> None:
    text = resource("lessons/README.md").read_text("utf-8")
    for word in (
        *("start", "stop", "dial", "hang_up", "wait", "set", "restart", "check"),
        *("observer", "verdict", "address", "arrival", "rule", "table", "connected", "punch"),
        *map(str, PunchOutcome),
        *map(str, At),
        *(str(one) for kind in (Reach, Mapping, InboundPath, Solicited, Strength) for one in kind),
    ):
        assert f"`{word}`" in text or f"{word} =" in text, word
