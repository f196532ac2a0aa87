"""The packages that were built here: what is in them, how large they are, and that they work."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.parts import parts as parts_here
from app.text.languages import ENGLISH, LANGUAGES
from node.config import VERSION
from tests.interop.conftest import see_that_it_can_run
from tests.interop.driver import Peer
from tests.packaging import built

MB = 1_000_000
LARGEST_FOLDER = 45 * MB
LARGEST_FILE = 70 * MB
OLDEST_GLIBC = (2, 36)
"""Debian 12's. A build with a Python from elsewhere needs less."""
LATEST_WINDOW = 0.8
"""Seconds from the start to the window, once the files are in memory."""
SLOW_MACHINE = 2.0
"""How many times more of a core it may take where other tests run at the same time."""
NOBODY = ("--no-bootstrap", "--no-portmap", "--no-mdns", "--listen", "/ip4/127.0.0.1/tcp/0")

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def program(folder: Path) -> Path:
    return folder / "natscope" / "natscope"


def files_in(folder: Path) -> list[str]:
    inside = folder / "natscope"
    return sorted(path.relative_to(inside).as_posix() for path in inside.rglob("*"))


# --- what is in them -----------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_they_are_no_larger_than_need_be() -> None:
    assert built.TARBALL.stat().st_size <= LARGEST_FOLDER
    assert built.deb().stat().st_size <= LARGEST_FOLDER
    assert built.ONE_FILE.stat().st_size <= LARGEST_FILE


def test_what_is_not_used_is_not_there(folder: Path) -> None:
    names = "\n".join(files_in(folder))
    for unwanted in (
        ".ts",
        "qt_help",
        "qtbase_ru",
        "Qt6Network",
        "Qt6Qml",
        "Qt6Quick",
        "libqgtk3",
        "libqeglfs",
        "libgtk",
        "libcairo",
        "libkrb5",
        "libstdc++",
        "libGL",
        "libX11",
        "pytest",
        "tkinter",
        "screenshots",
        "psutil",
        "trio",
    ):
        assert unwanted not in names, unwanted


def test_x11_and_wayland_are_there(folder: Path) -> None:
    plugins = folder / "natscope" / "_internal" / "PySide6" / "Qt" / "plugins"
    assert [name for name in built.DESKTOP_PLUGINS if not (plugins / name).is_file()] == []


def test_what_the_program_reads_is_there(folder: Path) -> None:
    inside = folder / "natscope" / "_internal" / "resources"
    source = built.ROOT / "resources"
    missing = [
        name
        for path in source.rglob("*")
        if path.is_file()
        and not (name := path.relative_to(source).as_posix()).startswith("screenshots")
        and path.suffix != ".ts"
        and not (inside / name).is_file()
    ]
    assert missing == []


def test_the_languages_are_there_with_qts_own_words(folder: Path) -> None:
    names = files_in(folder)
    others = LANGUAGES.keys() - {ENGLISH}
    assert {f"_internal/resources/i18n/natscope_{one}.qm" for one in others} <= set(names)
    of_qt = {Path(name).stem.removeprefix("qtbase_")[:2] for name in names if "qtbase_" in name}
    assert of_qt == others


def test_no_link_leads_nowhere(folder: Path) -> None:
    assert [
        str(path) for path in folder.rglob("*") if path.is_symlink() and not path.exists()
    ] == []


def test_it_knows_nothing_of_where_it_was_built(folder: Path) -> None:
    here = os.fsencode(built.ROOT)
    told = [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and here in path.read_bytes()
    ]
    assert told == []


def test_the_list_of_files_is_right(folder: Path) -> None:
    inside = folder / "natscope"
    lines = built.LIST.read_text().splitlines()
    listed = {name: said for said, _, name in (line.partition("  ") for line in lines)}
    assert sorted(listed) == sorted(name for name in files_in(folder) if (inside / name).is_file())
    for name, said in listed.items():
        path = inside / name
        if path.is_symlink():
            assert said == f"-> {path.readlink()}"
        else:
            assert said == built.digest(path), name


@pytest.mark.usefixtures("folder")
def test_the_checksums_are_right() -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", built.SUMS.name],
        cwd=built.DIST,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    summed = {line.split("  ")[1] for line in built.SUMS.read_text().splitlines()}
    assert {built.TARBALL.name, built.ONE_FILE.name, built.deb().name, built.SBOM.name} <= summed


def test_every_part_has_its_licence(folder: Path) -> None:
    shown = folder / "natscope" / "_internal" / "resources" / "licences" / "parts.json"
    parts = {part["name"]: part for part in json.loads(shown.read_text())}
    assert all(part["licence"] and len(part["text"]) > 300 for part in parts.values()), [
        part["name"] for part in parts.values() if len(part["text"]) <= 300
    ]
    assert {"Python", "PySide6_Essentials", "shiboken6", "ICU", "pyinstaller"} <= parts.keys()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["PySide6_Essentials"]["text"]
    installed = {part.name for part in parts_here()}
    left_out = {"trio", "trio-typing", "outcome", "sortedcontainers", "psutil", "pycparser"}
    left_out |= {"Pygments", "markdown-it-py", "mdurl", "mypy_extensions", "packaging", "six"}
    left_out |= {"async-generator", "python-didl-lite", "base58"}
    assert installed - parts.keys() <= left_out
    frozen = set(re.findall(r"([^/]+)-[^/-]+\.dist-info", "\n".join(files_in(folder))))
    assert {name.lower() for name in frozen} <= {name.lower() for name in parts}


def test_the_sbom_names_the_same_parts(folder: Path) -> None:
    shown = folder / "natscope" / "_internal" / "resources" / "licences" / "parts.json"
    parts = {(part["name"], part["version"]) for part in json.loads(shown.read_text())}
    document = json.loads(built.SBOM.read_text())
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert document["metadata"]["component"]["version"] == VERSION
    components = document["components"]
    assert {(part["name"], part.get("version", "")) for part in components} == parts
    refs = [part["bom-ref"] for part in components]
    assert len(set(refs)) == len(refs)
    assert document["dependencies"] == [{"ref": "natscope", "dependsOn": refs}]
    assert all(part["licenses"] for part in components)


def test_it_needs_no_newer_glibc_than_debian_12_has(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(built.PACKAGING))
    debian = importlib.import_module("debian")
    needed = debian.libc_version(folder / "natscope")
    assert tuple(map(int, needed.split("."))) <= OLDEST_GLIBC
    assert f"libc6 (>= {needed})" in built.control(built.deb())["Depends"]


# --- menu entry and metadata ---------------------------------------------------------------------


def test_the_menu_entry_is_valid(folder: Path) -> None:
    entry = folder / "share" / "applications" / "natscope.desktop"
    said = built.out_of(built.tool("desktop-file-validate"), entry)
    assert said == ""


def test_the_metadata_is_valid(folder: Path) -> None:
    (path,) = (folder / "share" / "metainfo").iterdir()
    said = built.run(built.tool("appstreamcli"), "validate", "--no-net", path)
    assert said.returncode == 0, said.stdout
    assert f'version="{VERSION}"' in path.read_text()


def test_icons_have_the_size_that_they_say(folder: Path) -> None:
    icons = folder / "share" / "icons" / "hicolor"
    pictures = sorted(icons.rglob("*.png"))
    assert len(pictures) >= 5
    for path in pictures:
        image = QImage(str(path))
        assert f"{image.width()}x{image.height()}" == path.parent.parent.name
    assert (icons / "scalable" / "apps" / "natscope.svg").is_file()


# --- it works ------------------------------------------------------------------------------------


def test_the_folder_works_without_python_and_variables(program: Path) -> None:
    assert built.out_of(program, "--version") == f"natscope {VERSION}\n"
    assert built.out_of(program, "selftest") == "ok\n"


@pytest.mark.usefixtures("folder")
def test_the_single_file_works(tmp_path: Path) -> None:
    done = built.run(built.ONE_FILE, "selftest", variables={"TMPDIR": str(tmp_path)})
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
    assert list(tmp_path.iterdir()) == [], "what it unpacked is gone"


def test_a_lesson_comes_true(program: Path) -> None:
    assert "came true" in built.out_of(program, "lab", "cone-or-symmetric")


def test_programs_that_it_starts_get_the_libraries_of_the_system() -> None:
    text = (built.PACKAGING / "start.py").read_text()
    script = text.replace("from app.main import main", "main = lambda: 0")
    script = script.replace("sys.exit(main())", "print(os.environ.get('LD_LIBRARY_PATH'))")
    cases: list[tuple[dict[str, str], str]] = [
        ({"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs"}, "/theirs"),
        ({"LD_LIBRARY_PATH": "/ours"}, "None"),
        ({}, "None"),
    ]
    for given, then in cases:
        assert built.run(sys.executable, "-c", script, variables=given).stdout.strip() == then


def test_the_window_comes_quickly(program: Path, tmp_path: Path) -> None:
    """Counted in time of a core: the clock on the wall tells what others do at the same time."""
    picture = tmp_path / "demo.png"
    display = {"DISPLAY": os.environ["DISPLAY"]} if os.environ.get("DISPLAY") else {}
    options: list[str | Path] = [
        "--data-dir",
        tmp_path,
        "--screenshot",
        picture,
        "--after",
        "0.01",
        *NOBODY,
    ]
    took = []
    for _ in range(3):
        began = seconds_of_cores()
        done = built.run(program, *options, variables=display)
        took.append(seconds_of_cores() - began)
        assert (done.returncode, done.stderr) == (0, "")
    assert min(took) <= LATEST_WINDOW * SLOW_MACHINE
    assert QImage(str(picture)).width() >= 800


def seconds_of_cores() -> float:
    """What all processes that we started and that have ended took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def test_it_meets_a_go_peer(
    program: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    see_that_it_can_run("go", request.config)
    peer = await Peer.start("go")
    try:
        command: list[str | Path] = [
            program,
            "check",
            "--json",
            "--timeout",
            "2",
            "--data-dir",
            tmp_path,
        ]
        done = await asyncio.to_thread(built.run, *command, "--dial", peer.addr, *NOBODY)
        assert done.returncode == 2, done.stderr  # one peer is not evidence enough
        assert peer.peer_id in done.stdout
        assert "go-libp2p" in done.stdout
    finally:
        await peer.kill()


def test_the_script_installs_and_removes(folder: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "a home"
    said = built.out_of(folder / "install.sh", "--prefix", prefix)
    assert str(prefix) in said
    assert built.out_of(prefix / "bin" / "natscope", "--version") == f"natscope {VERSION}\n"
    entry = prefix / "share" / "applications" / "natscope.desktop"
    assert f'Exec="{prefix}/bin/natscope" --demo' in entry.read_text()
    built.out_of(folder / "install.sh", "--prefix", prefix)  # over an older one
    built.out_of(folder / "install.sh", "--remove", "--prefix", prefix)
    assert [path for path in prefix.rglob("*") if not path.is_dir()] == []
    assert built.run(folder / "install.sh", "--what").returncode == 2
