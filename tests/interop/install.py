"""Installs the peers that the interop tests and benchmarks talk to, into build/interop/.

    python tests/interop/install.py [--required] [go] [js] [py]

Idempotent, and quick when nothing is to be done. What cannot be had here is said plainly; with
`--required` it is a failure. Only the standard library here.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers"
BUILD = HERE.parent.parent / "build" / "interop"
NAMES = ("go", "js", "py")
GO_PEER = BUILD / "go" / ("peer.exe" if os.name == "nt" else "peer")
JS_PEER = BUILD / "js" / "peer.js"
PY_PYTHON = BUILD / "py" / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST_NODE = 20


class CannotInstallError(Exception):
    """A peer cannot be had here; the message says why."""


def missing(name: str) -> str | None:
    """Say why a peer cannot run, or None if it can. Starts nothing."""
    if name == "go":
        if GO_PEER.exists():
            return None
        return "not installed yet" if shutil.which("go") else "no `go` program"
    if name == "js":
        if shutil.which("node") is None:
            return "no `node` program"
        return None if _stamp("js").exists() and JS_PEER.exists() else _not_installed("npm")
    return None if _stamp("py").exists() and PY_PYTHON.exists() else "not installed yet"


def command(name: str, arguments: Sequence[str] = ()) -> list[str]:
    """Give the command that starts an installed peer."""
    if name == "go":
        return [str(GO_PEER), *(argument.replace("--", "-", 1) for argument in arguments)]
    if name == "js":
        _copy_js()
        return ["node", str(JS_PEER), *arguments]
    return [str(PY_PYTHON), str(PEERS / "py" / "peer.py"), *arguments]


def install(name: str) -> None:
    """Install one peer unless that is done.

    Raises:
        CannotInstallError: why it cannot be had.
    """
    installers: dict[str, Callable[[], None]] = {"go": _go, "js": _js, "py": _py}
    installers[name]()


def _not_installed(program: str) -> str:
    return "not installed yet" if shutil.which(program) else f"no `{program}` program"


def _stamp(name: str) -> Path:
    return BUILD / name / "installed"


def _digest(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _is_done(name: str, digest: str) -> bool:
    stamp = _stamp(name)
    return stamp.exists() and stamp.read_text() == digest


def _needs(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise CannotInstallError(f"no `{program}` program")
    return path


def _run(words: Sequence[str | Path], where: Path) -> str:
    done = subprocess.run(
        list(map(str, words)), cwd=where, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise CannotInstallError(f"`{Path(words[0]).name}` failed: " + "\n  ".join(said[-8:]))
    return done.stdout


def _go() -> None:
    source = PEERS / "go"
    digest = _digest(*sorted(source.glob("*.go")), source / "go.mod", source / "go.sum")
    if _is_done("go", digest) and GO_PEER.exists():
        return
    go = _needs("go")
    GO_PEER.parent.mkdir(parents=True, exist_ok=True)
    _run([go, "build", "-mod=readonly", "-trimpath", "-o", GO_PEER, "."], source)
    _stamp("go").write_text(digest)


def _js() -> None:
    package = PEERS / "js" / "package.json"
    digest = _digest(package)
    if not _is_done("js", digest):
        version = _run([_needs("node"), "--version"], BUILD.parent.parent).strip()
        if int(version.lstrip("v").split(".")[0]) < OLDEST_NODE:
            raise CannotInstallError(f"`node` is {version}, older than {OLDEST_NODE}")
        npm = _needs("npm")
        where = BUILD / "js"
        where.mkdir(parents=True, exist_ok=True)
        shutil.copy(package, where)
        quietly = ("--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund")
        _run([npm, "install", *quietly], where)
        _stamp("js").write_text(digest)
    _copy_js()


def _copy_js() -> None:
    """Put our files beside node_modules, as that is where Node looks for modules."""
    for path in (PEERS / "js").glob("*.js"):
        target = BUILD / "js" / path.name
        if not target.exists() or target.read_bytes() != path.read_bytes():
            # Whole or not at all: another test run may start it this moment.
            part = target.with_suffix(f".{os.getpid()}")
            shutil.copy(path, part)
            part.replace(target)


def _py() -> None:
    requirements = PEERS / "py" / "requirements.txt"
    digest = _digest(requirements)
    if _is_done("py", digest) and PY_PYTHON.exists():
        return
    where = BUILD / "py"
    where.mkdir(parents=True, exist_ok=True)
    _run([sys.executable, "-m", "venv", "--clear", where / "venv"], where)
    _run([PY_PYTHON, "-m", "pip", "install", "-q", "-r", requirements], where)
    _stamp("py").write_text(digest)


def main() -> int:
    """Install what the command line names; exit status 1 if something required cannot be had."""
    parser = argparse.ArgumentParser(description="Install the peers of the interop tests.")
    parser.add_argument("--required", action="store_true", help="fail if one cannot be installed")
    parser.add_argument("names", nargs="*", metavar="NAME", help="go, js, py; all without")
    given = parser.parse_args()
    failed = False
    for name in given.names or NAMES:
        if name not in NAMES:
            parser.error(f"no such peer: {name}")
        try:
            install(name)
        except CannotInstallError as error:
            failed = True
            sys.stderr.write(f"interop: {name}-libp2p cannot be installed: {error}\n")
        else:
            sys.stderr.write(f"interop: {name}-libp2p is installed\n")
    return 1 if failed and given.required else 0


if __name__ == "__main__":
    raise SystemExit(main())
