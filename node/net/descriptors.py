"""How many sockets this process may have."""

from __future__ import annotations

import contextlib
import sys

DESCRIPTORS_WANTED = 8192
"""1024 connections, those on their way in and out, files: far more than a shell's usual 1024."""


def raise_descriptor_limit(wanted: int = DESCRIPTORS_WANTED) -> None:
    """Raise the soft limit on open files to `wanted`, or as far as the hard one lets us.

    Never lowers it. Systems without such a limit (Windows) are left alone.
    """
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    target = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    # Some systems have a second, lower bound that they do not tell.
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (target, hard))
