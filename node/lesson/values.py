"""What a lesson is, as frozen values: texts for the audience, what is done, what has to come true.

Every text is plain: paragraphs with an empty line between, no markup.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.errors import NatscopeError
from node.lab.topology import Topology
from node.lesson.actions import Action
from node.lesson.truths import Truth


class LessonError(NatscopeError):
    """This is no lesson; the message says where, and what would be right."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the audience is asked before a step runs."""

    ask: str
    answers: tuple[str, ...]
    """Two to four."""
    right: int
    """Which of them is right, counted from 0."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is told, what is asked, what is done, and what has to be so afterwards."""

    title: str
    text: str
    question: Question | None
    show: str
    """The router or host to look at while it runs; empty: the whole drawing."""
    actions: tuple[Action, ...]
    truths: tuple[Truth, ...]
    explanation: str
    """What happened and why, for afterwards."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson of some minutes, with the internet that it plays on."""

    name: str
    """By which it is asked for: that of its file."""
    number: int
    """Its place among the others."""
    title: str
    summary: str
    """One sentence."""
    minutes: int
    """How long it takes with an audience."""
    topology: Topology
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one thing that has to be so is so."""

    text: str
    """What has to be so, for the audience."""
    holds: bool
    seen: str
    """What was seen, for a person."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one step."""

    step: int
    """Counted from 0."""
    done: tuple[str, ...]
    """What was done, a sentence each."""
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Everything came true."""
        return all(finding.holds for finding in self.findings)
