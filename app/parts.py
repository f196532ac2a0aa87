"""What Natscope is made of: the parts that others wrote, and their licences. No Qt.

A package of Natscope carries a list that was made when it was built. Run from its source, Python's
own record of what is installed is asked.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from app.resources import resources_dir

LIST = "licences/parts.json"
"""Among the resources of a package: an object for each part, with the fields of `Part`."""

_LICENCE_FILE = re.compile(
    r"(^|/)(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE
)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Part:
    """Something that others wrote, and that Natscope brings along."""

    name: str
    version: str
    licence: str
    """Its short name, or what its authors call it; blank if they do not."""
    text: str
    """The licence itself; blank if the part brings none along."""


def parts() -> tuple[Part, ...]:
    """Give the parts of this installation in the order of their names."""
    listed = resources_dir() / LIST
    if listed.is_file():
        return tuple(Part(**entry) for entry in json.loads(listed.read_text("utf-8")))
    return tuple(part_of(found) for found in _installed())


def part_of(found: metadata.Distribution) -> Part:
    """Read what an installed package says of itself."""
    texts = [
        text.strip()
        for file in found.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.as_posix())
        if (text := found.read_text(file.as_posix().partition("/")[2]))
    ]
    return Part(found.name, found.version, _licence(found.metadata), "\n\n".join(texts))


def _licence(said: Any) -> str:  # noqa: ANN401 - metadata's own protocol knows no .get
    for field in ("License-Expression", "License"):
        text = " ".join((said.get(field) or "").split())
        if text and len(text) <= _LONGEST_NAME:
            return str(text)
    classifiers = said.get_all("Classifier") or ()
    names = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    return ", ".join(names)


def _installed() -> list[metadata.Distribution]:
    """Give what Natscope depends on, and what that depends on, as far as it is installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = _asked_for("natscope")
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        waiting += _asked_for(name)
    return sorted(found.values(), key=lambda package: package.name.lower())


def _asked_for(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    names = (_NAME.match(line) for line in lines if "extra ==" not in line)
    return [re.sub(r"[-_.]+", "-", match.group()).lower() for match in names if match]
