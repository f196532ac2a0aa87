"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

MAX_LINES = 450
"""More than that is not read at a sitting."""
WORTH_A_LOOK = 300
"""From here on, perhaps it is two files."""

MAKES_TASKS = {"node/tasks.py"}
CATCHES_ALL = {"node/tasks.py", "app/main.py", "app/desktop/loop.py"}
TASK_MAKERS = {"create_task", "ensure_future"}
EVERYTHING = {"Exception", "BaseException"}
NESTED_LOOPS = {
    "QMessageBox": {"about", "critical", "information", "question", "warning"},
    "QFileDialog": {"getExistingDirectory", "getOpenFileName", "getOpenFileNames"}
    | {"getSaveFileName"},
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
}
"""Qt's convenience calls that run a loop of their own, in which asyncio cannot go on."""


@cache
def files() -> list[Path]:
    """Give the files of the project: all but what .gitignore names (git itself may be missing)."""
    patterns = [".git", *(ROOT / ".gitignore").read_text().split()]
    ignored = [pattern.strip("/") for pattern in patterns if not pattern.startswith("#")]

    def walk(directory: Path) -> Iterator[Path]:
        for path in sorted(directory.iterdir()):
            name = path.relative_to(ROOT).as_posix()
            if any(fnmatch(path.name, pattern) or fnmatch(name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                yield from walk(path)
            else:
                yield path

    return list(walk(ROOT))


def texts() -> Iterator[tuple[str, str]]:
    """Give each file of text with its name."""
    for path in files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@cache
def modules(*rooms: str) -> list[tuple[str, ast.Module]]:
    """Give the modules under the rooms, parsed; not the generated ones."""
    return [
        (name, ast.parse(text))
        for name, text in texts()
        if name.startswith(rooms) and name.endswith(".py") and not name.endswith("_pb2.py")
    ]


def found(
    breaks: Callable[[ast.AST], bool], *rooms: str, but_for: Collection[str] = ()
) -> list[str]:
    """List the places in the rooms that break a rule."""
    return [
        f"{name}:{getattr(node, 'lineno', 1)}"
        for name, tree in modules(*rooms)
        if name not in but_for
        for node in ast.walk(tree)
        if breaks(node)
    ]


def named(node: ast.AST | None) -> str:
    """Give the last part of a name: `create_task` of `loop.create_task`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def imported(node: ast.AST) -> list[str]:
    """Name the modules that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def test_every_file_can_be_read_at_a_sitting() -> None:
    lengths = {
        name: len(text.splitlines())
        for name, text in texts()
        if name.endswith(".py") and not name.endswith("_pb2.py")
    }
    for name, lines in sorted(lengths.items(), key=lambda item: -item[1]):
        if lines > WORTH_A_LOOK:
            print(f"{lines:4} lines: {name}")  # noqa: T201 - shown with `pytest -rP`
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_every_room_is_a_package() -> None:
    directories = {path.parent for path in files() if path.suffix == ".py"}
    without = {
        directory.relative_to(ROOT).as_posix()
        for directory in directories
        if not (directory / "__init__.py").exists()
    }
    assert without == {"packaging"}, "packaging/ must have none, all others need one"


def test_tasks_are_made_in_one_place() -> None:
    assert (
        found(lambda node: named(node) in TASK_MAKERS, "node/", "app/", but_for=MAKES_TASKS) == []
    )


def catches_all(node: ast.AST) -> bool:
    """Say whether this lets no exception through; to clean up and raise again is no catching."""
    if isinstance(node, ast.Call) and named(node.func) == "suppress":
        return any(named(argument) in EVERYTHING for argument in node.args)
    if not isinstance(node, ast.ExceptHandler):
        return False
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    wide = node.type is None or any(named(kind) in EVERYTHING for kind in kinds)
    last = node.body[-1]
    return wide and not (isinstance(last, ast.Raise) and last.exc is None)


def test_nobody_catches_everything() -> None:
    assert found(catches_all, "node/", "app/", but_for=CATCHES_ALL) == []


def runs_a_nested_loop(node: ast.AST) -> bool:
    """Say whether this is one of Qt's calls that wait in a loop of their own."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    name = node.func.attr
    return name in {"exec", "exec_"} or name in NESTED_LOOPS.get(named(node.func.value), ())


def test_no_dialog_runs_a_loop_of_its_own() -> None:
    assert found(runs_a_nested_loop, "app/", but_for={"app/desktop/loop.py"}) == []


def test_the_window_knows_the_node_by_its_front_door() -> None:
    doors = {"node.lab_world", "node.lesson"}  # imported late: with the node they would cost time

    def goes_deeper(node: ast.AST) -> bool:
        return any(one.startswith("node.") and one not in doors for one in imported(node))

    assert found(goes_deeper, "app/") == []


def test_models_draw_nothing() -> None:
    def draws(node: ast.AST) -> bool:
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            return any(alias.name == "QtWidgets" for alias in node.names)
        return any(module.startswith("PySide6.QtWidgets") for module in imported(node))

    assert found(draws, "app/models/") == []


@pytest.mark.parametrize(
    "module",
    [
        "node",
        "node.lesson",
        "app.commands.cli",
        "app.commands.headless",
        "app.commands.terminal",
        "app.commands.check",
        "app.commands.lab",
    ],
)
def test_nothing_of_qt_is_loaded_without_a_window(module: str) -> None:
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"there is no {module}")
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert {"PySide6", "shiboken6", "qasync"}.isdisjoint(done.stdout.split())


def test_no_registry_and_no_path_of_a_machine_is_named() -> None:
    # Written in pieces, so that this very file does not name them.
    hosts = ["py" + "pi.org", "pythonhosted" + ".org", "npm" + "js.org", "crates" + ".io"]
    hosts += ["proxy.gol" + "ang.org", "sum.gol" + "ang.org", "gop" + "roxy"]
    paths = r"(?<![\w.:/-])/(?:ro" + r"ot|wo" + r"rk|t" + r"mp|home/\w+|Users/\w+)/"
    pattern = re.compile("|".join([*map(re.escape, hosts), paths]))
    assert {name: match[0] for name, text in texts() if (match := pattern.search(text))} == {}


def test_no_note_to_self_is_left() -> None:
    word = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    assert [name for name, text in texts() if word.search(text)] == []


def test_the_generated_messages_are_fresh(tmp_path: Path) -> None:
    protos = [
        path.relative_to(ROOT).as_posix() for path in (ROOT / "node/proto/pb").glob("*.proto")
    ]
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
