"""Archives that come out the same each time, lists of files, and checksums."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tarfile
import time
import zipfile
from pathlib import Path


def tar(tree: Path, results: Path, name: str, *, epoch: int, level: int) -> None:
    """Pack a directory as `name`.tar.xz, owned by nobody in particular."""
    plain = results / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        for path in (tree, *sorted(tree.rglob("*"))):
            inside = str(Path(tree.name) / path.relative_to(tree))
            archive.add(path, inside, recursive=False, filter=lambda info: _plain(info, epoch))
    subprocess.run(["xz", f"-{level}", "-T2", "--force", str(plain)], check=True)


def _plain(info: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = epoch
    info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
    return info


def zipped(tree: Path, target: Path, epoch: int) -> None:
    """Pack a directory as a zip file."""
    when = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(tree.rglob("*")):
            if path.is_file():
                inside = (Path(tree.name) / path.relative_to(tree)).as_posix()
                info = zipfile.ZipInfo(inside, when)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, path.read_bytes())


def same_times(tree: Path, epoch: int) -> None:
    """Give everything in a directory the modes and the time of a package."""
    for path in (*tree.rglob("*"), tree):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def list_files(tree: Path, target: Path) -> None:
    """Write down what is in a directory: the digest and the name of each file."""
    lines = [
        f"{_link_or_digest(path)}  {path.relative_to(tree).as_posix()}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_symlink() or path.is_file()
    ]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")


def _link_or_digest(path: Path) -> str:
    return f"-> {path.readlink().as_posix()}" if path.is_symlink() else digest(path)


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksums(results: Path) -> None:
    """Write SHA256SUMS of all that lies in a directory, as `sha256sum --check` reads it."""
    lines = [f"{digest(path)}  {path.name}\n" for path in sorted(results.iterdir())]
    (results / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")
