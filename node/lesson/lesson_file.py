"""Lessons as TOML files that teachers write; resources/lessons/README.md is their description.

Texts in another language lie in a file of the same name that holds nothing but texts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from node.lab.toml_table import Table, read_toml
from node.lab.topology import HostPlan, Plan, RouterPlan, Topology, TopologyError
from node.lab.topology_edit import with_plan
from node.lab.topology_file import change_host, change_router, topology_of
from node.lesson.actions import (
    Action,
    At,
    Change,
    Check,
    Dial,
    HangUp,
    Restart,
    Start,
    Stop,
    Wait,
)
from node.lesson.truth_table import endpoint_pattern, read_truth
from node.lesson.values import Lesson, LessonError, Question, Step

MOST_STEPS = 20
MOST_ACTIONS = 50
MOST_TRUTHS = 30
FEWEST_ANSWERS, MOST_ANSWERS = 2, 4
LONGEST_WAIT = 100_000.0
"""Seconds; a mapping of a connection may live for more than two hours."""
MOST_MINUTES = 240
MOST_NUMBER = 10_000
_FIXED_OF_ROUTER = ("within", "address", "inside", "ipv6", "provider")


def load_lesson(text: str, name: str, texts: str | None = None) -> Lesson:
    """Read a lesson, with its texts in another language if those are given.

    Raises:
        LessonError: one of the two is not what it should be; the message says where.
    """
    try:
        lesson = _lesson(read_toml(text), name)
        return lesson if texts is None else _translated(lesson, read_toml(texts))
    except TopologyError as error:
        raise LessonError(f"{name}: {error}") from None


def _lesson(table: Table, name: str) -> Lesson:
    number = _within(table, "number", table.whole("number", 0), 0, MOST_NUMBER)
    title = _line(table, "title")
    summary = _line(table, "summary")
    minutes = _within(table, "minutes", table.whole("minutes"), 1, MOST_MINUTES)
    topology = topology_of(table.table("topology"))
    if not topology.title:
        topology = replace(topology, title=title)
    steps, now = [], topology
    tables = table.tables("steps")
    _within(table, "steps", len(tables), 1, MOST_STEPS)
    for one in tables:
        step, now = _step(one, now)
        steps.append(step)
    table.done()
    return Lesson(name, number, title, summary, minutes, topology, tuple(steps))


def _step(table: Table, topology: Topology) -> tuple[Step, Topology]:
    """Read a step, and give the topology as it is after it."""
    title = _line(table, "title")
    text = _paragraphs(table, "text")
    question = _question(table)
    show = _named(table, "show", topology.plans) if table.has("show") else ""
    actions: list[Action] = []
    wanted = table.tables("do", optional=True)
    _within(table, "do", len(wanted), 0, MOST_ACTIONS)
    for one in wanted:
        action, topology = _action(one, topology)
        actions.append(action)
    expected = table.tables("expect", optional=True)
    _within(table, "expect", len(expected), 0, MOST_TRUTHS)
    truths = tuple(read_truth(one, topology) for one in expected)
    explanation = _paragraphs(table, "explanation", "")
    table.done()
    return Step(title, text, question, show, tuple(actions), truths, explanation), topology


def _question(table: Table) -> Question | None:
    if not table.has("ask"):
        return None
    ask = _line(table, "ask")
    answers = tuple(" ".join(one.split()) for one in table.texts("answers"))
    _within(table, "answers", len(answers), FEWEST_ANSWERS, MOST_ANSWERS)
    right = _within(table, "right", table.whole("right"), 1, len(answers))
    return Question(ask, answers, right - 1)


# --- what is done --------------------------------------------------------------------------------


def _action(table: Table, topology: Topology) -> tuple[Action, Topology]:
    action: Action
    if table.has("start"):
        action = Start(_named(table, "start", topology.hosts))
    elif table.has("stop"):
        action = Stop(_named(table, "stop", topology.hosts))
    elif table.has("check"):
        action = Check(_named(table, "check", topology.hosts))
    elif table.has("restart"):
        action = Restart(_named(table, "restart", topology.routers))
    elif table.has("wait"):
        seconds = table.number("wait")
        if not 0 < seconds <= LONGEST_WAIT:
            raise table.fault("wait", f"{seconds:g} is no time from 0 to {LONGEST_WAIT:g} seconds")
        action = Wait(seconds)
    elif table.has("dial"):
        to = _named(table, "dial", topology.hosts)
        host = _named(table, "by", topology.hosts)
        action = Dial(host, to, _dialled_at(table))
    elif table.has("hang_up"):
        to = _named(table, "hang_up", topology.hosts)
        action = HangUp(_named(table, "by", topology.hosts), to)
    elif table.has("set"):
        return _change(table, topology)
    else:
        raise table.fault(
            "",
            "nothing that can be done; there is start, stop, dial, hang_up, wait, set, restart "
            "and check",
        )
    table.done()
    return action, topology


def _dialled_at(table: Table) -> str:
    at = table.text("at", At.INTERFACE)
    if at not in set(At):
        if "*" in at:
            raise table.fault("at", "an address to dial has no *")
        endpoint_pattern(table, "at", at)
    return at


def _change(table: Table, topology: Topology) -> tuple[Change, Topology]:
    name = table.text("set")
    old = next((plan for plan in topology.plans if plan.name == name), None)
    if old is None:
        raise table.fault("set", f"there is no router and no host {name!r}")
    values = table.names()
    if not values:
        raise table.fault("set", "nothing is set")
    for fixed in _FIXED_OF_ROUTER if isinstance(old, RouterPlan) else ():
        if table.has(fixed):
            raise table.fault(fixed, "this cannot be changed while the router runs")
    plan = change_router(table, old) if isinstance(old, RouterPlan) else change_host(table, old)
    table.done()
    try:
        topology = with_plan(topology, plan, instead=True)
    except TopologyError as error:
        raise table.fault("set", str(error)) from None
    return Change(plan, tuple(f"{one} = {_shown(plan, one)}" for one in values)), topology


def _shown(plan: Plan, field: str) -> str:
    rules = plan.rules if isinstance(plan, RouterPlan) else None
    value = getattr(plan, field) if hasattr(plan, field) else getattr(rules, field)
    return str(value).lower() if isinstance(value, bool) else str(value)


# --- texts ---------------------------------------------------------------------------------------


def _translated(lesson: Lesson, table: Table) -> Lesson:
    """Put the texts of another language in; they have to be exactly those of the lesson."""
    title, summary = _line(table, "title"), _line(table, "summary")
    tables = table.tables("steps")
    if len(tables) != len(lesson.steps):
        raise table.fault("steps", f"{len(tables)} steps, and the lesson has {len(lesson.steps)}")
    steps = tuple(map(_translated_step, lesson.steps, tables))
    table.done()
    topology = replace(lesson.topology, title=title)
    return replace(lesson, title=title, summary=summary, topology=topology, steps=steps)


def _translated_step(step: Step, table: Table) -> Step:
    title, text = _line(table, "title"), _paragraphs(table, "text")
    question = step.question
    if question is not None:
        ask = _line(table, "ask")
        answers = _as_many(table, "answers", len(question.answers))
        question = replace(question, ask=ask, answers=answers)
    truths = step.truths
    if truths:
        words = _as_many(table, "expect", len(truths))
        truths = tuple(replace(one, text=said) for one, said in zip(truths, words, strict=True))
    explanation = _paragraphs(table, "explanation") if step.explanation else ""
    table.done()
    return replace(
        step, title=title, text=text, question=question, truths=truths, explanation=explanation
    )


def _as_many(table: Table, name: str, count: int) -> tuple[str, ...]:
    texts = tuple(" ".join(one.split()) for one in table.texts(name))
    if len(texts) != count or not all(texts):
        raise table.fault(name, f"{len(texts)} texts, and the lesson has {count}")
    return texts


def _line(table: Table, name: str) -> str:
    line = " ".join(table.text(name).split())
    if not line:
        raise table.fault(name, "an empty text")
    return line


def _paragraphs(table: Table, name: str, default: str | None = None) -> str:
    """A text whose lines may be broken anywhere; an empty line ends a paragraph."""
    text = table.text(name, default)
    paragraphs = (" ".join(one.split()) for one in re.split(r"\n[ \t]*\n", text))
    joined = "\n\n".join(one for one in paragraphs if one)
    if not joined and default is None:
        raise table.fault(name, "an empty text")
    return joined


# --- values --------------------------------------------------------------------------------------

P = TypeVar("P", RouterPlan, HostPlan, RouterPlan | HostPlan)


def _named(table: Table, field: str, plans: tuple[P, ...]) -> str:
    name = table.text(field)
    known = [plan.name for plan in plans]
    if name not in known:
        there = f"there are {', '.join(known)}" if known else "there is none"
        raise table.fault(field, f"there is no {name!r}; {there}")
    return name


def _within(table: Table, name: str, value: int, lowest: int, highest: int) -> int:
    if not lowest <= value <= highest:
        raise table.fault(name, f"{value} is not from {lowest} to {highest}")
    return value
