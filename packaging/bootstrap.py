"""Sets up what Natscope needs, then runs it or its checks: what `make run` and `make test` call.

    python3 packaging/bootstrap.py run [ARGUMENTS OF NATSCOPE]
    python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST]

Runs on a bare Python >= 3.11 with nothing installed, is quick when nothing is missing, and says in
plain words what it cannot do. Only the standard library here.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO, NoReturn

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "natscope-installed"

CHECKS = {
    "lint": (("ruff", "check", "."), ("ruff", "format", "--check", ".")),
    "types": (("mypy",),),
    "imports": (("lint-imports", "--no-logo"),),
    "unit": (("python", "-m", "pytest"),),
}
"""The commands behind `test`, in this order; each name is a command of its own too."""
PARTS = (
    ("tests/app/pages", "tests/app/widgets", "tests/app/models"),
    ("tests/app",),
    ("tests/netns", "tests/interop"),
)
"""Folders of tests that run beside all others: those of the window, and those that mostly wait.
What an earlier part has is left out of a later one."""
ALONE = ("tests/node/net/test_floods.py", "tests/netns/test_punching.py")
"""How the node fares under attack while others are served, and what two programs have to do at the
same moment: not while others need the machine."""


def say(text: str) -> None:
    """Print one line for the person at the terminal."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def fail(text: str) -> NoReturn:
    """Print it, and end."""
    say(text)
    raise SystemExit(1)


def ensure_system(*, needs_venv: bool) -> bool:
    """See that Python can make a venv and that Qt can start; install what is missing if we may.

    Ends the program if there can be no venv. Without Qt's libraries Natscope still runs in the
    terminal, so that is only told; False then.
    """
    libraries = system_packages.missing_libraries()
    no_venv = needs_venv and importlib.util.find_spec("ensurepip") is None
    packages = system_packages.library_packages(libraries) if libraries else []
    if no_venv:
        say(f"Python's venv module is not complete here ({sys.executable}).")
        packages += system_packages.venv_packages()
    if libraries:
        say(f"Qt needs system libraries that are missing: {', '.join(libraries)}.")
    if not packages:
        return True
    command = system_packages.command_for(packages)
    if command is None:
        say("Please install them with the package manager of your system.")
    elif system_packages.may_install():
        say(f"Installing: {' '.join(packages)}")
        if system_packages.install(packages):
            return True
        say(f"That did not work, see above. The command was:\n    {command}")
    else:
        say(f"You may not install them without a password. This does it:\n    {command}")
    if no_venv:
        raise SystemExit(1)
    return False


def venv_is_sound() -> bool:
    """Say whether .venv is of this Python and was made at this place."""
    try:
        config = (VENV / "pyvenv.cfg").read_text()
        started_by = b"" if os.name == "nt" else (BIN / "pip").read_bytes()[:1000]
    except OSError:
        return False
    version = f"{sys.version_info[0]}.{sys.version_info[1]}."
    same_version = any(
        line.partition("=")[2].strip().startswith(version)
        for line in config.splitlines()
        if line.startswith("version")
    )
    return PYTHON.exists() and same_version and (os.name == "nt" or os.fsencode(VENV) in started_by)


def make_venv() -> None:
    """Make .venv anew by the standard library."""
    say(f"Making .venv with Python {sys.version.split()[0]}")
    # From inside another venv, its base; so that ours does not depend on that one.
    python = getattr(sys, "_base_executable", sys.executable)
    done = subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=False)
    if done.returncode:
        fail("The venv could not be made: see above.")


def wanted_packages() -> str:
    """Give what an installation depends on, as a hash: other settings may change without one."""
    import tomllib  # an older Python does not have it, and is to be told so by us

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = repr((project["build-system"], project["project"]))
    return hashlib.sha256(asked.encode()).hexdigest()


def is_installed(wanted: str, *, dev: bool) -> bool:
    """Say whether .venv holds what pyproject.toml asks for. Tools for tests are more, not less."""
    try:
        found = STAMP.read_text().split()
    except OSError:
        return False
    return found == [wanted, "dev"] or (not dev and found == [wanted, "run"])


def install(wanted: str, *, dev: bool) -> None:
    """Install what pyproject.toml names."""
    had_dev = STAMP.exists() and STAMP.read_text().endswith("dev")
    extra = "dev" if dev or had_dev else "run"
    say("Installing the Python packages (about 130 MB; a minute or two)")
    target = f"{ROOT}[dev]" if extra == "dev" else str(ROOT)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # Older versions of pip complain about source packages when not told to.
    pip.append("--use-pep517")
    done = subprocess.run([*pip, "--editable", target], check=False)
    if done.returncode:
        fail("The packages could not be installed: see above. Is there a network?")
    STAMP.write_text(f"{wanted} {extra}")


def set_up(*, dev: bool) -> None:
    """See that everything is there."""
    sound = venv_is_sound()
    complete = ensure_system(needs_venv=not sound)
    if dev and not complete:
        fail("The tests cannot run without them.")
    if not sound:
        make_venv()
    wanted = wanted_packages()
    if not is_installed(wanted, dev=dev):
        install(wanted, dev=dev)
    if stale_translations():
        subprocess.run([PYTHON, ROOT / "packaging" / "translations.py", "release"], check=False)


def stale_translations() -> bool:
    """Say whether a catalogue changed since it was compiled. Without, the window speaks English."""
    for source in (ROOT / "resources" / "i18n").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            return True
    return False


def run(arguments: list[str]) -> NoReturn:
    """Become Natscope."""
    command = [str(PYTHON), "-m", "app", *arguments]
    if os.name == "nt":
        # There, exec returns to the prompt at once and leaves the program in the background.
        raise SystemExit(subprocess.run(command, check=False).returncode)
    os.execv(PYTHON, command)  # noqa: S606 - the interpreter that we have just set up


def run_all_tests() -> list[str]:
    """Run all tests, in parts beside each other; give the commands of those that failed."""
    commands, done = [], list(ALONE)
    for part in (*PARTS, ()):
        inside = [one for one in done if not part or one.startswith(part)]
        left_out = [f"--ignore={folder}" for folder in inside]
        commands.append(["python", "-m", "pytest", *part, *left_out])
        done += part
    failed = []
    with contextlib.ExitStack() as stack:
        running = []
        for command in commands:
            say(f"$ {' '.join(command)}")
            output = stack.enter_context(tempfile.TemporaryFile())
            words = [str(PYTHON), *command[1:]]
            running.append(
                subprocess.Popen(words, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
            )
            stack.callback(_told, command, running[-1], output)
        for command, process in zip(commands, running, strict=True):
            if process.wait():
                failed.append(" ".join(command))
    alone = ["python", "-m", "pytest", *ALONE]
    say(f"$ {' '.join(alone)}")
    if subprocess.run([PYTHON, *alone[1:]], cwd=ROOT, check=False).returncode:
        failed.append(" ".join(alone))
    return failed


def _told(command: list[str], process: subprocess.Popen[bytes], output: IO[bytes]) -> None:
    """Print what a command had to say; it ends with us."""
    process.kill()
    process.wait()
    output.seek(0)
    say(f"$ {' '.join(command)}\n{output.read().decode(errors='replace')}")


def check(names: list[str], arguments: list[str]) -> NoReturn:
    """Run checks, all of them even if one fails. The arguments are for pytest."""
    failed = []
    for name in names:
        if name == "unit" and not arguments:
            failed += run_all_tests()
            continue
        for command in CHECKS[name]:
            more = arguments if name == "unit" else []
            say(f"$ {' '.join([*command, *more])}")
            done = subprocess.run([BIN / command[0], *command[1:], *more], cwd=ROOT, check=False)
            if done.returncode:
                failed.append(" ".join(command))
    if failed:
        fail(f"Failed: {', '.join(failed)}")
    raise SystemExit(0)


def main() -> None:
    """Set up, then do what was asked."""
    if sys.version_info < (3, 11):  # noqa: UP036 - called by whatever Python there is
        fail(f"Natscope needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    command, *arguments = sys.argv[1:] or ["run"]
    if command not in {"setup", "run", "test", *CHECKS}:
        fail(f"There is no command {command}: setup, run, test, {', '.join(CHECKS)}.")
    set_up(dev=command != "run")
    if command == "run":
        run(arguments)
    if command != "setup":
        check(list(CHECKS) if command == "test" else [command], arguments)


if __name__ == "__main__":
    main()
