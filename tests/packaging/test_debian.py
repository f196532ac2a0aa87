"""The .deb on bare Debian systems: nothing there but what it depends on.

A system is made once, by mmdebstrap, and kept under build/roots/. It has no Python, no X server and
no menu; the window is shown on an X server outside of it. Where no system can be made, as without a
network, the closing lines say so.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from node.config import VERSION
from tests.interop.conftest import see_that_it_can_run
from tests.interop.driver import Peer
from tests.packaging import built

SUITES = ("bookworm", "trixie")
"""Debian 12 and 13."""
ROOTS = built.ROOT / "build" / "roots"
WHAT = "the .deb on bare Debian 12 and 13"
MAKING = 280
"""Seconds that a system may take to be made."""
NOBODY = ("--no-bootstrap", "--no-portmap", "--no-mdns", "--listen", "/ip4/127.0.0.1/tcp/0")
ENTER = """
set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
exec env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 DISPLAY="$DISPLAY" \
    chroot "$root" "$@"
"""
"""Goes into a system, with mounts that end with it."""

pytestmark = pytest.mark.timeout(MAKING + 120)


class System:
    """A Debian system in a directory."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run something inside, in an environment that is empty but for the display."""
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, "_"]
        variables = {"DISPLAY": os.environ.get("DISPLAY", "")}
        return built.run(*enter, self.root, *command, variables=variables)

    def out_of(self, *command: str) -> str:
        """Run something inside that has to go well; give what it printed."""
        done = self.run(*command)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def wanted(suite: str) -> list[str]:
    """What the .deb depends on, as that Debian names it."""
    newer = suite != "bookworm"
    choices = [choice.split(" | ") for choice in built.control(built.deb())["Depends"].split(", ")]
    return [re.sub(r" \(.*\)", "", choice[-1 if newer else 0]) for choice in choices]


class Making:
    """A system with what the package depends on: the one that is there, or one that is begun."""

    def __init__(self, suite: str) -> None:
        packages = wanted(suite)
        key = hashlib.sha256(" ".join(packages).encode()).hexdigest()[:12]
        self.root = ROOTS / f"{suite}-{key}"
        self._new = self.root.with_suffix(".new")
        self._process: subprocess.Popen[str] | None = None
        if self.root.is_dir():
            return
        ROOTS.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self._new, ignore_errors=True)
        command = ["mmdebstrap", "--quiet", "--variant=minbase", "--mode=root"]
        command += ["--dpkgopt=force-unsafe-io", f"--include={','.join(packages)}"]
        self._process = subprocess.Popen(
            [*command, suite, str(self._new), *mirror()], stderr=subprocess.PIPE, text=True
        )

    def done(self) -> Path:
        """Wait for it."""
        if self._process is not None:
            try:
                _, said = self._process.communicate(timeout=MAKING)
            except subprocess.TimeoutExpired:
                said = f"not made within {MAKING} s"
            if self._process.returncode != 0:
                built.leave_out(WHAT, f"mmdebstrap: {said.strip()[-300:]}")
            self._new.rename(self.root)
            self._process = None
        return self.root

    def end(self) -> None:
        """Leave nothing running."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()


def mirror() -> list[str]:
    """Where this machine gets its own Debian from; nothing, and mmdebstrap knows a place."""
    form = ["--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]
    lines = built.run("apt-get", "indextargets", *form).stdout.splitlines()
    found = (line.partition(" ") for line in lines)
    return [address for label, _, address in found if label == "Debian"][:1]


@pytest.fixture(scope="module")
def makings(folder: Path) -> Iterator[dict[str, Making]]:
    """Both systems, begun at the same time: each waits for the network more than it works."""
    if not built.REQUIRED:
        built.leave_out(WHAT, "such systems are only made by make package-check")
    if os.geteuid() != 0:
        built.leave_out(WHAT, "only root can make such a system")
    if shutil.which("mmdebstrap") is None:
        built.leave_out(WHAT, "there is no mmdebstrap here: sudo apt-get install mmdebstrap")
    begun = {suite: Making(suite) for suite in SUITES}
    yield begun
    for making in begun.values():
        making.end()


@pytest.fixture(scope="module", params=SUITES)
def system(request: pytest.FixtureRequest, makings: dict[str, Making]) -> Iterator[System]:
    """A system on which Natscope is not installed."""
    system = System(makings[request.param].done())
    shutil.copy2(built.deb(), system.root / "natscope.deb")
    system.run("dpkg", "--purge", "natscope")
    yield system
    system.run("dpkg", "--purge", "natscope")


async def test_it_is_installed_used_and_removed(
    system: System, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    assert system.run("which", "python3").returncode != 0
    before = files(system.root)
    system.out_of("dpkg", "--install", "/natscope.deb")
    assert system.out_of("natscope", "--version") == f"natscope {VERSION}\n"
    assert system.out_of("natscope", "selftest") == "ok\n"
    assert "came true" in system.out_of("natscope", "lab", "one-port")
    assert (system.root / "usr/share/applications/natscope.desktop").is_file()
    assert (system.root / "usr/lib/systemd/system/natscope.service").is_file()
    assert not list((system.root / "etc" / "systemd").rglob("natscope*")), "it is not enabled"
    show_the_window(system)
    await meet_a_go_peer(system, request)
    listed = system.out_of("dpkg", "--listfiles", "natscope").split("\n")
    assert all("python" not in path or "/usr/lib/natscope/" in path for path in listed)
    shutil.rmtree(system.root / "root" / ".local", ignore_errors=True)
    system.out_of("dpkg", "--purge", "natscope")
    assert files(system.root) == before


def show_the_window(system: System) -> None:
    """Open the demo on the X server outside; without one, off-screen."""
    picture = system.root / "demo.png"
    command = ["natscope", "--demo", "--screenshot", "/demo.png", "--after", "1"]
    done = system.run(*command)
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(picture))
    picture.unlink()
    colours = {image.pixel(x, y) for x in range(0, 800, 8) for y in range(0, 600, 8)}
    assert len(colours) > 8


async def meet_a_go_peer(system: System, request: pytest.FixtureRequest) -> None:
    """Connect to a peer of another implementation, which then knows who we are."""
    see_that_it_can_run("go", request.config)
    peer = await Peer.start("go")
    try:
        command = ["natscope", "check", "--json", "--timeout", "2", "--data-dir", "/var/cache/data"]
        done = await asyncio.to_thread(system.run, *command, "--dial", peer.addr, *NOBODY)
        assert done.returncode == 2, done.stderr  # one peer is not evidence enough
        assert peer.peer_id in done.stdout
        assert "go-libp2p" in done.stdout
    finally:
        await peer.kill()


def files(root: Path) -> set[str]:
    """Every path of a system but what programs keep for themselves."""
    ours = ("var/lib/dpkg", "var/log", "var/cache", "dev", "proc", "tmp", "sys")
    found = (path.relative_to(root).as_posix() for path in root.rglob("*"))
    return {name for name in found if not name.startswith(ours)}
