"""Makes what people install: `make package`.

    python3 packaging/package.py [--quick]

The results are in dist/; with `--quick` they are packed less tightly, which saves a minute.

Sets up a venv of its own from pinned requirements, has PyInstaller build one folder and one file,
and wraps them as this system wants it. Only the standard library here.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import bootstrap
import debian
import linux_tree
import sbom
import sealed

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
VENV = WORK / "venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PINS = ROOT / "packaging" / "requirements-build.txt"
SPEC = ROOT / "packaging" / "natscope.spec"
SPOKEN = ROOT / "packaging" / "translations.py"
SYSTEM_NAMES = {"darwin": "macos", "win32": "windows"}


def main() -> None:
    """Build everything for this system."""
    began = time.monotonic()
    if sys.argv[1:] not in ([], ["--quick"]):
        bootstrap.fail("There is only one option: --quick.")
    level = 1 if sys.argv[1:] else 6
    results = ROOT / "dist"
    _see_that_it_can_be()
    set_up_venv()
    _run(str(BIN / "python"), str(SPOKEN), "release")
    epoch = source_epoch()
    folder, one_file = build(epoch)
    # On Windows the program with the window has nowhere to print to.
    speaking = "natscope-cli" if sys.platform == "win32" else "natscope"
    version = _output(str(folder / _program(speaking)), "--version").split()[1]
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir(parents=True)
    name = f"natscope-{version}-{system_name()}"
    sbom.write(WORK / "parts.json", results / f"{name}.cdx.json", version, epoch)
    shutil.copy2(one_file, results / _program(name))
    if sys.platform.startswith("linux"):
        tree = linux_tree.make(WORK, BIN / "python", version, epoch)
        inside = linux_tree.for_tarball(WORK, folder, tree, version)
        sealed.tar(inside, results, name, epoch=epoch, level=level)
        root = linux_tree.for_deb(WORK, folder, tree, epoch)
        debian.make(root, folder, results, version, epoch=epoch, level=level)
    elif sys.platform == "win32":
        sealed.zipped(folder, results / f"{name}.zip", epoch)
    else:
        sealed.tar(folder.parent / "Natscope.app", results, name, epoch=epoch, level=level)
    sealed.list_files(folder, results / f"{name}.files.txt")
    sealed.checksums(results)
    for path in sorted(results.iterdir()):
        bootstrap.say(f"{path.stat().st_size / 1e6:8.2f} MB  {path.name}")
    bootstrap.say(f"Packaged in {time.monotonic() - began:.0f} s.")


def _see_that_it_can_be() -> None:
    bootstrap.ensure_system(needs_venv=True)
    if not sys.platform.startswith("linux"):
        return
    missing = [tool for tool in ("objdump", "strip", "as", "ld") if shutil.which(tool) is None]
    if missing:
        bootstrap.fail(
            f"A package needs {', '.join(missing)} (Debian, Ubuntu: sudo apt-get install binutils)."
        )
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        bootstrap.fail(
            f"{sys.executable} has no libpython of its own to bring along (Debian, Ubuntu: "
            "sudo apt-get install libpython3-dev; pyenv: --enable-shared)."
        )


def set_up_venv() -> None:
    """See that the venv for building has just what is pinned."""
    stamp = VENV / "natscope-installed"
    wanted = hashlib.sha256(PINS.read_bytes() + sys.version.encode() + bytes(VENV)).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    bootstrap.say("Installing what builds the package (about 150 MB)")
    python = getattr(sys, "_base_executable", sys.executable)
    _run(python, "-m", "venv", "--clear", str(VENV))
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--require-hashes", "--no-build-isolation", "--no-compile"]
    # What comes as source is built by the setuptools that is pinned, which has to be there first.
    first = WORK / "requirements-first.txt"
    first.write_text(_pinned("setuptools"))
    _run(*pip, "--requirement", str(first))
    _run(*pip, "--requirement", str(PINS))
    stamp.write_text(wanted)


def _pinned(name: str) -> str:
    """Give the lines of the requirements that are about one package."""
    lines = PINS.read_text().splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"{name}=="))
    end = next((at for at in range(start, len(lines)) if not lines[at].endswith("\\")), len(lines))
    return "\n".join(lines[start : end + 1]) + "\n"


def source_epoch() -> int:
    """Give the time that all files of the package bear: the last commit's, if there is one."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said is None and (ROOT / ".git").exists():
        said = _output("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    return int(said or 0) or 1_700_000_000


def build(epoch: int) -> tuple[Path, Path]:
    """Run PyInstaller; give the folder and the file that it made."""
    for name in ("dist", "smaller"):
        shutil.rmtree(WORK / name, ignore_errors=True)
    environment = {
        **os.environ,
        "NATSCOPE_PACKAGE_WORK": str(WORK),
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [str(BIN / "python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(WORK / "dist"), "--workpath", str(WORK / "work")]
    subprocess.run([*command, *places, str(SPEC)], check=True, cwd=WORK, env=environment)
    return WORK / "dist" / "natscope", WORK / "dist" / _program("natscope-onefile")


def system_name() -> str:
    """Give the part of a file's name that says for which system it is."""
    machine = platform.machine().lower()
    return f"{SYSTEM_NAMES.get(sys.platform, 'linux')}-{machine}"


def _program(name: str) -> str:
    return f"{name}.exe" if sys.platform == "win32" else name


def _run(*command: str) -> None:
    if subprocess.run(command, check=False).returncode:
        bootstrap.fail("That did not work: see above.")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
