"""The key file: made once, never replaced, and never read by others."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from node.errors import IdentityError
from node.identity import PrivateKey
from node.keyfile import MAX_SIZE, load_or_create

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and pipes are POSIX's")


def mode(path: Path) -> int:
    """Give the permission bits of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def no_links(*_: object, **__: object) -> None:
    """Fail as `os.link` does on a file system without hard links."""
    raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))


def test_the_first_start_makes_a_key_and_the_next_finds_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "directory" / "identity.key"
    key = load_or_create(path)
    assert path.read_bytes() == key.to_bytes()
    assert load_or_create(path).peer_id == key.peer_id
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@posix
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        load_or_create(tmp_path / "key")
    finally:
        os.umask(before)
    assert mode(tmp_path / "key") == 0o600


@posix
def test_only_the_owner_can_read_it_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_links)
    before = os.umask(0)
    try:
        key = load_or_create(tmp_path / "key")
    finally:
        os.umask(before)
    assert mode(tmp_path / "key") == 0o600
    assert load_or_create(tmp_path / "key").peer_id == key.peer_id
    assert [one.name for one in tmp_path.iterdir()] == ["key"]


@posix
@pytest.mark.loud("others could read the key file .*; now only its owner can")
@pytest.mark.parametrize("loose", [0o644, 0o640, 0o604, 0o660])
def test_a_file_that_others_can_read_is_mended_and_that_is_said(tmp_path: Path, loose: int) -> None:
    path = tmp_path / "key"
    key = load_or_create(path)
    path.chmod(loose)
    assert load_or_create(path).peer_id == key.peer_id
    assert mode(path) == 0o600


@posix
@pytest.mark.loud("others can read the key file .*, and that cannot be changed")
def test_a_file_that_cannot_be_mended_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key"
    key = load_or_create(path)
    path.chmod(0o644)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "fchmod", refuse)
    assert load_or_create(path).peer_id == key.peer_id


GOOD = PrivateKey.from_seed(bytes(range(32))).to_bytes()


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"", "is empty"),
        (GOOD[:-1], "is damaged"),
        (GOOD[:-1] + b"\0", "is damaged"),
        (b"not a key at all", "is damaged"),
        (bytes(MAX_SIZE), "is damaged"),
        (bytes(MAX_SIZE + 1), "is too large"),
    ],
    ids=["empty", "cut off", "halves differ", "text", "at the bound", "past the bound"],
)
def test_a_damaged_file_is_told_and_left_as_it_is(
    tmp_path: Path, content: bytes, wrong: str
) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(IdentityError) as caught:
        load_or_create(path)
    assert str(path) in str(caught.value)
    assert wrong in str(caught.value)
    assert "restore it from a copy, or move it away" in str(caught.value)
    assert path.read_bytes() == content


def test_a_directory_is_no_key_file(tmp_path: Path) -> None:
    with pytest.raises(IdentityError, match=r"not a file that can hold a key. Name a file"):
        load_or_create(tmp_path)


@posix
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(IdentityError, match="not a file that can hold a key"):
        load_or_create(tmp_path / "pipe")


@posix
def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "key").symlink_to(tmp_path / "gone")
    with pytest.raises(IdentityError, match="a link to a file that is not there"):
        load_or_create(tmp_path / "key")
    assert not (tmp_path / "gone").exists()


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(IdentityError, match="cannot be the name"):
        load_or_create(tmp_path / "a\0b")


def test_a_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(IdentityError, match=r"key file .* cannot be"):
        load_or_create(tmp_path / "file" / "key")


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "key"
    load_or_create(path)
    path.chmod(0)
    with pytest.raises(IdentityError, match=r"cannot be read: .*--identity"):
        load_or_create(path)


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    calls = []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if links or len(calls) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(IdentityError, match="cannot be written: No space left"):
        load_or_create(tmp_path / "key")
    assert list(tmp_path.iterdir()) == []


def test_first_starts_at_the_same_moment_end_with_one_key(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from node.keyfile import load_or_create;"
        "print('ready', flush=True); sys.stdin.readline();"
        "print(load_or_create(Path(sys.argv[1])).peer_id)"
    )
    root = Path(__file__).resolve().parents[2]
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / "key")],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for start in starts:
        assert start.stdout is not None
        assert start.stdout.readline() == "ready\n"
    for start in starts:
        assert start.stdin is not None
        start.stdin.write("go\n")
        start.stdin.flush()
    ids = {start.communicate()[0] for start in starts}
    assert ids == {f"{load_or_create(tmp_path / 'key').peer_id}\n"}
    assert [one.name for one in tmp_path.iterdir()] == ["key"]
