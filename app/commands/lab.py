"""`natscope lab`: the lessons without a window, with what came of them as exit status. No Qt."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterator

from app.arguments import Arguments
from app.failure import Failure
from app.lessons import all_lessons, find_lesson
from app.text.format import count
from app.text.languages import language_of_system
from node import NatscopeError
from node.lab_world import LabWorld
from node.lesson import Lesson, LessonRun, Outcome, Step

HOLDS, HOLDS_NOT = 0, 1
"""Exit status: all that has to be so is so, or is not."""
WIDTH = 88
"""Characters of a line."""


def run_lab(arguments: Arguments) -> int:
    """Run the lesson that is named, or list all of them, and print what there is to say.

    Returns:
        The exit status.

    Raises:
        Failure: there is no such lesson, or it could not be run.
    """
    if arguments.lesson is None:
        _print(_list_json() if arguments.json else _list_text())
        return HOLDS
    lesson = find_lesson(arguments.lesson, language_of_system())
    outcomes, seconds = run_lesson(lesson)
    text = _json(lesson, outcomes, seconds) if arguments.json else _text(lesson, outcomes, seconds)
    _print(text)
    return HOLDS if all(outcome.holds for outcome in outcomes) else HOLDS_NOT


def run_lesson(lesson: Lesson) -> tuple[list[Outcome], float]:
    """Run a whole lesson as fast as the computer can.

    Returns:
        What came of each step, and how many seconds passed in the lab.

    Raises:
        Failure: it could not be run to its end.
    """
    try:
        world = LabWorld(lesson.topology)
        try:
            run = LessonRun(lesson, world)
            outcomes = [run.play_at_once(number) for number in range(len(lesson.steps))]
            return outcomes, world.now
        finally:
            world.close()
    except (NatscopeError, TimeoutError) as error:
        raise Failure(f"the lesson {lesson.name} could not be run: {error}") from None


# --- a list of lessons ---------------------------------------------------------------------------


def _list_text() -> str:
    lines = []
    for lesson in all_lessons(language_of_system()):
        head = f"{lesson.number:2}  {lesson.name}"
        lines.append(f"{head:30}  {lesson.minutes:2} min  {lesson.title}")
        lines.append(_filled(lesson.summary, "        "))
    lines.append("")
    lines.append("natscope lab NAME runs one of them, natscope lab FILE.toml one of your own.")
    return "\n".join(lines)


def _list_json() -> str:
    return json.dumps(
        [
            {
                "name": lesson.name,
                "number": lesson.number,
                "title": lesson.title,
                "summary": lesson.summary,
                "minutes": lesson.minutes,
                "steps": len(lesson.steps),
            }
            for lesson in all_lessons(language_of_system())
        ]
    )


# --- one lesson ----------------------------------------------------------------------------------


def _text(lesson: Lesson, outcomes: list[Outcome], seconds: float) -> str:
    lines = [lesson.title, "=" * len(lesson.title), _filled(lesson.summary)]
    for step, outcome in zip(lesson.steps, outcomes, strict=True):
        lines += _step_lines(step, outcome)
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    held = sum(finding.holds for finding in findings)
    lines.append("")
    lines.append(
        f"{held} of {count(len(findings), 'expectation')} came true, in "
        f"{count(len(outcomes), 'step')} and {seconds:,.0f} seconds of lab time."
    )
    return "\n".join(lines)


def _step_lines(step: Step, outcome: Outcome) -> Iterator[str]:
    yield ""
    yield f"{outcome.step + 1}. {step.title}"
    yield from _paragraphs(step.text)
    if step.question is not None:
        yield ""
        yield _filled(f"? {step.question.ask}", "   ", "     ")
        for number, answer in enumerate(step.question.answers):
            sign = "→" if number == step.question.right else " "
            yield _filled(f"{sign} {answer}", "     ", "       ")
    if outcome.done:
        yield ""
        yield from (_filled(f"> {one}", "   ", "     ") for one in outcome.done)
    for finding in outcome.findings:
        sign = "✓" if finding.holds else "✗"
        yield _filled(f"{sign} {finding.text}", "   ", "     ")
        yield _filled(f"({finding.seen})", "     ")
    yield from _paragraphs(step.explanation)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in filter(None, text.split("\n\n")):
        yield ""
        yield _filled(paragraph, "   ")


def _json(lesson: Lesson, outcomes: list[Outcome], seconds: float) -> str:
    return json.dumps(
        {
            "lesson": lesson.name,
            "title": lesson.title,
            "holds": all(outcome.holds for outcome in outcomes),
            "lab_seconds": seconds,
            "steps": [
                _step_json(step, outcome)
                for step, outcome in zip(lesson.steps, outcomes, strict=True)
            ],
        }
    )


def _step_json(step: Step, outcome: Outcome) -> dict[str, object]:
    question = step.question
    asked = question and {
        "ask": question.ask,
        "answers": list(question.answers),
        "right": question.right + 1,
    }
    return {
        "title": step.title,
        "holds": outcome.holds,
        "question": asked,
        "done": list(outcome.done),
        "expectations": [
            {"text": one.text, "holds": one.holds, "seen": one.seen} for one in outcome.findings
        ],
    }


def _filled(text: str, first: str = "", others: str | None = None) -> str:
    """A text as lines, the first of them and the others set in."""
    others = first if others is None else others
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=others)


def _print(text: str) -> None:
    data = f"{text}\n".encode(sys.stdout.encoding or "utf-8", "replace")
    sys.stdout.buffer.write(data)
    sys.stdout.flush()
