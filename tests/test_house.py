"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAX_LINES = 450
MAKES_TASKS = {"node/tasks.py"}
CATCHES_ALL = {"node/tasks.py", "app/main.py", "app/loop.py"}
TASK_MAKERS = {"create_task", "ensure_future"}


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if (ROOT / name).is_file()]


def sources(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            name = str(path.relative_to(ROOT))
            if not name.endswith("_pb2.py"):
                yield name, ast.parse(path.read_text())


def test_every_file_can_be_read_at_a_sitting() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked()
        if path.suffix == ".py" and not path.name.endswith("_pb2.py")
        if (lines := len(path.read_text().splitlines())) > MAX_LINES
    }
    assert not long


def test_tasks_are_made_in_one_place() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, tree in sources("node", "app")
        if name not in MAKES_TASKS
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name)
        and (node.attr if isinstance(node, ast.Attribute) else node.id) in TASK_MAKERS
    ]
    assert not found


def test_nobody_catches_everything() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, tree in sources("node", "app")
        if name not in CATCHES_ALL
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]
    assert not found


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_the_window_knows_the_node_by_its_front_door() -> None:
    deeper = [
        (name, module)
        for name, tree in sources("app")
        for module in imports_of(tree)
        if module.startswith("node.")
    ]
    assert not deeper


def test_models_draw_nothing() -> None:
    drawing = [
        (name, module)
        for name, tree in sources("app/models")
        for module in imports_of(tree)
        if module.startswith("PySide6.QtWidgets")
    ]
    assert not drawing


@pytest.mark.parametrize("module", ["node", "app.headless", "app.terminal", "app.check"])
def test_nothing_of_qt_is_loaded_without_a_window(module: str) -> None:
    code = (
        f"import sys, {module}\n"
        "print([name for name in sys.modules if name.partition('.')[0] in "
        "('PySide6', 'qasync', 'shiboken6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_no_registry_and_no_path_of_a_machine_is_named() -> None:
    # Written in pieces, so that this very file does not name them.
    words = ["py" + "pi.org", "pythonhosted" + ".org", "npm" + "js.org", "proxy.gol" + "ang.org"]
    words += ["crates" + ".io", "/ro" + "ot/", "/wo" + "rk/main"]
    pattern = re.compile("|".join(map(re.escape, words)))
    found = []
    for path in tracked():
        if path.suffix in {".png", ".ico", ".gz"}:
            continue
        if pattern.search(path.read_text(errors="replace")):
            found.append(str(path.relative_to(ROOT)))
    assert not found


def test_no_note_to_self_is_left() -> None:
    word = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if path.suffix == ".py" and word.search(path.read_text())
    ]
    assert not found


def test_the_generated_messages_are_fresh(tmp_path: Path) -> None:
    protos = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "node/proto/pb").glob("*.proto")
    )
    assert protos
    subprocess.run(
        [
            *(sys.executable, "-m", "grpc_tools.protoc", "-I", "."),
            *(f"--python_out={tmp_path}", f"--pyi_out={tmp_path}", *protos),
        ],
        cwd=ROOT,
        check=True,
    )
    for made in tmp_path.rglob("*_pb2.py*"):
        committed = ROOT / made.relative_to(tmp_path)
        assert committed.read_text() == made.read_text(), f"run `make protos`: {committed.name}"
