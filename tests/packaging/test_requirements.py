"""What builds a package is pinned, and is what pyproject.toml asks for."""

from __future__ import annotations

import ast
import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.commands.selftest import LOADED_LATE
from tests.packaging.built import PACKAGING, ROOT

PINS = (PACKAGING / "requirements-build.txt").read_text()
BLOCKS = re.findall(r"^(\S+)==(\S+)[^\n]*\\\n((?:    --hash=\S+(?: \\)?\n)+)", PINS, re.MULTILINE)


def test_every_line_is_a_version_with_digests() -> None:
    lines = [line for line in PINS.splitlines() if not line.startswith("#")]
    assert len(lines) == sum(1 + len(digests.splitlines()) for _, _, digests in BLOCKS)
    assert all("sha256:" in digests for _, _, digests in BLOCKS)


def test_no_address_is_named() -> None:
    assert "://" not in PINS
    assert all(re.match(r"[a-z0-9]|#|    --hash=", line) for line in PINS.splitlines())


def test_what_is_pinned_is_what_the_program_asks_for() -> None:
    pinned: dict[str, set[str]] = {}
    for name, version, _ in BLOCKS:
        pinned.setdefault(canonicalize_name(name), set()).add(version)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [Requirement(line) for line in project["dependencies"]]
    asked += [
        Requirement(line)
        for line in (PACKAGING / "requirements-build.in").read_text().splitlines()
        if not line.startswith("#")
    ]
    stale = [
        str(requirement)
        for requirement in asked
        if not any(
            requirement.specifier.contains(version)
            for version in pinned.get(canonicalize_name(requirement.name), ())
        )
    ]
    assert stale == [], "pin anew: the command stands at the top of requirements-build.txt"


def test_what_is_loaded_by_name_is_packaged() -> None:
    named = {
        node.value
        for path in (*(ROOT / "app").rglob("*.py"), *(ROOT / "node").rglob("*.py"))
        if "import_module" in (text := path.read_text())
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and "import_module" in ast.unparse(call)
        for node in call.args
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert named, "nothing found: is it done in another way now?"
    assert named <= set(LOADED_LATE)
