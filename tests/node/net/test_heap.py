"""The heap keeps what one read needed for the next."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FAULTS = """
import resource, sys
if sys.argv[1:]:
    from node.net.heap import keep_heap
    keep_heap()
    keep_heap()
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
def turn():
    return [bytearray(100_000) for _ in range(10)]
turn()
before = faults()
for _ in range(100):
    turn()
print(faults() - before)
"""


def page_faults(*arguments: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", FAULTS, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not hasattr(ctypes.CDLL(None), "mallopt"),
    reason="the C library is not glibc",
)
def test_buffers_that_come_and_go_fetch_no_page_twice() -> None:
    assert page_faults("keep") * 10 < page_faults()
