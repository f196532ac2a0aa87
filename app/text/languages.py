"""The languages that Natscope speaks, and which of them the user's system is set to. No Qt."""

from __future__ import annotations

import locale
import os
import re

ENGLISH = "en"
"""The language of the code, and of all files that are in none other."""
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh": "简体中文",
}
"""Each as those who speak it call it."""
DECIMAL_COMMA = frozenset({"de", "es", "fr"})
"""Where one and a half is written 1,5."""
_LETTERS = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")


def language_of_system() -> str:
    """The user's language as two or three letters; English where nothing is said."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return _letters(os.environ[name])
    return _letters(locale.getlocale()[0] or "")


def _letters(text: str) -> str:
    match = _LETTERS.match(text)
    return match[0].lower() if match else ENGLISH
