"""Lessons on the virtual internet. Their front door: `app` imports nothing that lies deeper.

values.py        what a lesson is        lesson_file.py    as a TOML file
actions.py       what a step does        run.py            running it
truths.py        what has to be so       what_is_true.py   and whether it is
"""

from node.lesson.lesson_file import load_lesson
from node.lesson.run import LessonRun
from node.lesson.values import Finding, Lesson, LessonError, Outcome, Question, Step

__all__ = [
    "Finding",
    "Lesson",
    "LessonError",
    "LessonRun",
    "Outcome",
    "Question",
    "Step",
    "load_lesson",
]
