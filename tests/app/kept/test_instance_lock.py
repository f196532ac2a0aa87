"""One node for one data directory, crashes included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.failure import Failure
from app.kept.instance_lock import InstanceLock
from tests.support.program import ROOT

HOLDER = """
import sys, time
from pathlib import Path
from app.kept.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
lock.take()
lock.tell(41234)
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_refused_and_told_who_is_there(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "running"), InstanceLock(tmp_path / "running")
    first.take()
    with pytest.raises(Failure, match=rf"\(process {os.getpid()}\).*--data-dir") as refused:
        second.take()
    assert refused.value.status == 3
    first.tell(41234)
    with pytest.raises(Failure, match=rf"\(process {os.getpid()}, port 41234\)"):
        second.take()
    first.release()
    first.release()
    second.take()
    second.release()


def test_a_crash_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "running"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        lock = InstanceLock(path)
        with pytest.raises(Failure, match=f"process {holder.pid}, port 41234"):
            lock.take()
        holder.kill()
        holder.wait()
        lock.take()
        lock.release()


@pytest.mark.parametrize("text", ["", "x", "-1 -2", "9" * 5000, "\0\0\0", "12 34 56"])
def test_whatever_stands_in_the_file_the_message_is_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "running"
    first = InstanceLock(path)
    first.take()
    path.write_text(text)
    with pytest.raises(Failure) as refused:
        InstanceLock(path).take()
    assert len(str(refused.value).splitlines()) == 1
    first.release()


def test_a_directory_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="cannot write into the data directory"):
        InstanceLock(tmp_path / "gone" / "running").take()
