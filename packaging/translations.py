"""Catalogues of the window's texts: collected from the code by lupdate, compiled by lrelease.

    python packaging/translations.py update      resources/i18n/*.ts: what is new, what is gone
    python packaging/translations.py release     resources/i18n/*.qm: what the window reads
    python packaging/translations.py missing     what is not translated; status 1 if anything is

Texts are the arguments of `tr` and `Phrase`. A language is added by one more name in
`app/text/languages.py`. Run by a Python that has PySide6.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CODE = ("app", "node")
MARK = "tr+=Phrase"
"""lupdate knows `tr` by itself."""


def catalogues() -> list[Path]:
    """The catalogues that there are, one a language."""
    return sorted(FOLDER.glob("natscope_*.ts"))


def update(targets: list[Path]) -> None:
    """Take up new texts of the code, and drop those that are gone; translations stay."""
    sources = sorted(
        str(path.relative_to(ROOT))
        for folder in CODE
        for path in (ROOT / folder).rglob("*.py")
        if not path.name.endswith("_pb2.py")
    )
    # Similar texts are not taken for each other: a wrong translation is worse than none.
    options = ["-tr-function-alias", MARK, "-locations", "none", "-no-obsolete", "-silent"]
    options += ["-sort-messages", "-disable-heuristic", "similartext", "-source-language", "en"]
    for target in targets:
        language = target.stem.removeprefix("natscope_")
        _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(target))


def release() -> None:
    """Compile those that are newer than what was made of them."""
    for source in catalogues():
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(compiled))


def missing(catalogue: Path) -> list[str]:
    """The texts of a catalogue that have no finished translation."""
    found = []
    for message in ElementTree.parse(catalogue).iter("message"):  # noqa: S314 - a file of ours
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found.append(message.findtext("source", ""))
    return found


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    # Not PySide's own command: it is a script, and may lie nowhere on the path.
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([Path(PySide6.__file__).parent / name, *arguments], cwd=ROOT, check=True)


def main() -> int:
    """Do what is asked for."""
    match sys.argv[1:]:
        case ["update"]:
            update(catalogues())
        case ["release"]:
            release()
        case ["missing"]:
            lacking = [(path.name, text) for path in catalogues() for text in missing(path)]
            for name, text in lacking:
                sys.stdout.write(f"{name}: {text}\n")
            return 1 if lacking else 0
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
