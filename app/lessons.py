"""Where lessons are found: those that Natscope brings along, and a teacher's own. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.failure import BAD_ARGUMENT, Failure
from app.resources import resource
from app.text.languages import ENGLISH

if TYPE_CHECKING:
    from node.lesson import Lesson


def lesson_names() -> tuple[str, ...]:
    """Give the names of the lessons that Natscope brings along."""
    return tuple(sorted(path.stem for path in resource("lessons").glob("*.toml")))


def built_in(name: str, spoken: str = ENGLISH) -> Lesson:
    """Load a lesson that Natscope brings along, in a language if it is there in that.

    Raises:
        LessonError: the installation is damaged.
    """
    from node.lesson import load_lesson

    texts = resource(f"lessons/{spoken}/{name}.toml")
    overlay = texts.read_text("utf-8") if spoken != ENGLISH and texts.is_file() else None
    return load_lesson(resource(f"lessons/{name}.toml").read_text("utf-8"), name, overlay)


def all_lessons(spoken: str = ENGLISH) -> list[Lesson]:
    """Load all of them, in the order in which they are taught. Raises LessonError."""
    lessons = [built_in(name, spoken) for name in lesson_names()]
    return sorted(lessons, key=lambda lesson: (lesson.number, lesson.name))


def find_lesson(wanted: str, spoken: str = ENGLISH) -> Lesson:
    """Load the lesson that somebody names: by its name, or as a file.

    Raises:
        Failure: there is none, or what is there is no lesson; the message is for the user.
    """
    from node.lesson import LessonError, load_lesson

    try:
        if wanted in lesson_names():
            return built_in(wanted, spoken)
        path = Path(wanted)
        if path.suffix == ".toml":
            return load_lesson(path.read_text("utf-8"), path.stem)
    except LessonError as error:
        raise Failure(str(error), BAD_ARGUMENT) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Failure(f"cannot read {wanted}: {reason}", BAD_ARGUMENT) from None
    raise Failure(
        f"there is no lesson {wanted!r}; there are {', '.join(lesson_names())}", BAD_ARGUMENT
    )
