"""What lies beside the program on Linux: menu entry, icons, metadata, licences."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import sealed

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
UNIT = ROOT / "packaging" / "server" / "natscope.service"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
DRAW = """
import pathlib, sys
sys.path.insert(0, sys.argv[1])
import made_icons
for place in sys.argv[2:]:
    pathlib.Path(place).write_bytes(made_icons.png(int(place.split("x", 1)[0].rpartition("/")[2])))
"""


def make(work: Path, python: Path, version: str, epoch: int) -> Path:
    """Lay out `share` as it belongs under a prefix; give the directory that holds it."""
    tree = work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "share"
    icons = share / "icons" / "hicolor"
    _copy(LINUX / "natscope.desktop", share / "applications")
    _copy(ROOT / "resources" / "icons" / "app.svg", icons / "scalable" / "apps", "natscope.svg")
    metainfo = LINUX / "org.natscope.Natscope.metainfo.xml"
    _copy(metainfo, share / "metainfo")
    filled = metainfo.read_text("utf-8").replace("@VERSION@", version)
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    (share / "metainfo" / metainfo.name).write_text(filled.replace("@DATE@", date), "utf-8")
    places = [icons / f"{size}x{size}" / "apps" / "natscope.png" for size in ICON_SIZES]
    for place in places:
        place.parent.mkdir(parents=True)
    subprocess.run(
        [python, "-c", DRAW, str(LINUX.parent), *map(str, places)],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
    )
    return tree


def _copy(source: Path, directory: Path, name: str = "") -> None:
    directory.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, directory / (name or source.name))


def for_tarball(work: Path, folder: Path, tree: Path, version: str) -> Path:
    """Put program, `share` and the script that installs them into one directory."""
    target = work / "tarball" / f"natscope-{version}"
    shutil.rmtree(target.parent, ignore_errors=True)
    shutil.copytree(folder, target / "natscope", symlinks=True)
    shutil.copytree(tree / "share", target / "share")
    for path in (LINUX / "install.sh", LINUX / "README.txt"):
        _copy(path, target)
    for name in ("LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"):
        _copy(ROOT / name, target)
    return target


def for_deb(work: Path, folder: Path, tree: Path, epoch: int) -> Path:
    """Lay everything out as it belongs on a Debian system."""
    target = work / "deb"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target / "usr" / "lib" / "natscope", symlinks=True)
    shutil.copytree(tree / "share", target / "usr" / "share")
    (target / "usr" / "bin").mkdir()
    (target / "usr" / "bin" / "natscope").symlink_to("../lib/natscope/natscope")
    # Asleep until somebody enables it: who wants a window needs no server.
    _copy(UNIT, target / "usr" / "lib" / "systemd" / "system")
    doc = target / "usr" / "share" / "doc" / "natscope"
    doc.mkdir(parents=True)
    shutil.copy2(ROOT / "CHANGELOG.md", doc)
    text = (LINUX / "copyright").read_text("utf-8")
    (doc / "copyright").write_text(text + (ROOT / "LICENSE-MIT").read_text("utf-8"), "utf-8")
    sealed.same_times(target, epoch)
    return target
