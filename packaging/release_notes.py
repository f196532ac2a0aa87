"""What a release says of itself: its version, and its part of CHANGELOG.md.

    python3 packaging/release_notes.py                       the notes of this version
    python3 packaging/release_notes.py --check-tag REF       NATSCOPE_VERSION=…, if REF fits it

The version stands in `node/config.py`; nothing of Natscope is imported, as nothing needs to be
installed for this. Only the standard library here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TAGS = "refs/tags/"


def version() -> str:
    """Give the version of this source."""
    text = (ROOT / "node" / "config.py").read_text(encoding="utf-8")
    found = re.search(r'^VERSION = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("there is no version in node/config.py")
    return found[1]


def sections() -> dict[str, str]:
    """Give the parts of CHANGELOG.md by their headings, newest first: `Unreleased`, `0.1.0`, …."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = re.split(r"^## \[?([^\s\]]+)\]?.*\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True))


def notes(of: str) -> str:
    """Give the part about one version, and what is not assigned to any yet."""
    found = sections()
    if of not in found:
        raise SystemExit(f"CHANGELOG.md says nothing of {of}")
    return found[of]


def check_tag(ref: str) -> None:
    """See that a tag names this version; what is no tag is a trial."""
    if ref.startswith(TAGS) and ref != f"{TAGS}v{version()}":
        raise SystemExit(f"the tag {ref.removeprefix(TAGS)} is not v{version()}")


def main() -> None:
    """Print what was asked for."""
    match sys.argv[1:]:
        case []:
            sys.stdout.write(notes(version()) + "\n")
        case ["--check-tag", ref]:
            check_tag(ref)
            sys.stdout.write(f"NATSCOPE_VERSION={version()}\n")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
