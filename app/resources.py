"""Where plain files (icons, themes, lessons) are found: one search path, no compiled resources."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resources_dir() -> Path:
    """Give the directory `resources`: beside the packages, in a frozen build, or under the prefix.

    Raises FileNotFoundError, naming the places looked at, when it is in none of them.
    """
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [here.parent / "resources", here / "resources"]
    if isinstance(frozen, str):
        places.insert(0, Path(frozen) / "resources")
    places.append(Path(sys.prefix) / "share" / "natscope" / "resources")
    for place in places:
        if (place / "icons").is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"Natscope's resources are in none of: {looked}")


def resource(name: str) -> Path:
    """Give the path of one file, named from `resources` on: `icons/app.svg`."""
    return resources_dir() / name
