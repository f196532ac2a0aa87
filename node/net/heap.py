"""The C library's heap, kept from giving memory back and fetching it again at every read."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

TRIM_THRESHOLD = 8 * 2**20
"""Bytes free at the top of the heap before any go back to the system; glibc says 128 KiB."""
MMAP_THRESHOLD = 2**20
"""Blocks below this come from the heap, not each from the system."""

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3


@cache
def keep_heap() -> None:
    """Let the process keep some megabytes free, where the C library is glibc. Once is enough.

    Buffers of 64 KiB come and go with every read and write. Trimmed each time, the pages of one are
    fetched anew for the next: half of a stream's throughput.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(_M_TRIM_THRESHOLD, TRIM_THRESHOLD)
        mallopt(_M_MMAP_THRESHOLD, MMAP_THRESHOLD)
