"""What a person has set once and for all: the window's look, and how the node is to run. No Qt.

Each setting has a text form: what is typed, what is kept on disk and what is exported. An empty
text means "as at first".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app import argument_values
from app.arguments import Arguments
from app.kept import preference_values as values
from app.kept.preference_values import PreferenceError, Scheme
from app.kept.settings import LANGUAGE
from app.kept.state import StateStore
from app.text.translation import tr
from node import Limits, NodeConfig

LONGEST_TEXT = 32 * 1024
"""Characters of one setting; 64 addresses with peer ids take 8,000."""
MAX_BYTES = 256 * 1024
"""Size of a file of settings to import."""
FORMAT = 1
LEAST_CONNECTIONS = 8
MOST_CONNECTIONS = 10_000
"""So many the window is measured with."""
LEAST_EVENTS, MOST_EVENTS = 1_000, 100_000
FIRST_FREE_PORT = 1024
"""Below, many systems let only their own programs listen."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that can be set, as it is at first."""

    language: str = ""
    """A key of `LANGUAGES`; blank: the system's."""
    scheme: Scheme = Scheme.SYSTEM
    zoom: float = 1.0
    """One of `ZOOMS`."""
    projector: bool = False
    port: int = 0
    """Where to listen, on every address of this computer; 0: on the port of the first start."""
    listen: tuple[str, ...] = ()
    """Multiaddrs to listen on instead."""
    port_reuse: bool = True
    portmap: bool = True
    built_in: bool = True
    """Keep connections with the bootstrap peers that Natscope brings along."""
    bootstrap: tuple[str, ...] = ()
    mdns: bool = True
    autonat_server: bool = True
    observers: int = NodeConfig().observers_needed
    stun: tuple[str, ...] = ()
    hole_punching: bool = True
    relays: bool = True
    relay_server: bool = False
    connections: int = Limits().connections
    inbound_connections: int = Limits().inbound_connections
    connections_per_address: int = Limits().connections_per_address
    events_kept: int = NodeConfig().events_kept
    metrics: tuple[str, int] | None = None
    """The IP address and port at which Prometheus can read."""


AT_FIRST = Preferences()
NAMES = tuple(one.name for one in fields(Preferences))
LOOK = ("language", "scheme", "zoom", "projector")
"""Settings of the window; all others are the node's, and hold from its start."""
_KEYS = {
    "language": LANGUAGE,
    "scheme": "window/scheme",
    "zoom": "window/zoom",
    "projector": "window/projector",
}


@dataclass(frozen=True, slots=True)
class Setup:
    """How this run was begun, for whoever shows the settings."""

    given: Mapping[str, str] = field(default_factory=dict)
    """The options of the command line, by the settings that they decide."""
    in_force: Preferences = AT_FIRST
    """With what the run was begun."""
    node: bool = False
    """There is a node that these settings are for; a recording and the demo have none."""
    port: int = 0
    """The port kept for this installation; 0 where there is none."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What became of texts: those that are wrong are as at first in `preferences`."""

    preferences: Preferences
    faults: Mapping[str, str]
    """What is wrong, a sentence for each setting that is."""


def key(name: str) -> str:
    """Where a setting is kept."""
    return _KEYS.get(name, f"prefs/{name}")


def read(name: str, text: str) -> Any:  # noqa: ANN401 - each setting has a type of its own
    """The value of a setting, from its text.

    Raises:
        PreferenceError: it is none.
    """
    text = text.strip()
    if not text:
        return getattr(AT_FIRST, name)
    if len(text) > LONGEST_TEXT:
        raise PreferenceError(
            tr("That is longer than {most} characters.", most=f"{LONGEST_TEXT:,}")
        )
    return _READERS[name](text)


def write(value: object) -> str:
    """The text of a value."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if value is None:
        return ""
    if isinstance(value, tuple):
        if len(value) == 2 and isinstance(value[1], int):
            host, port = value
            return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        return "\n".join(value)
    return str(value)


def texts(preferences: Preferences) -> dict[str, str]:
    """All settings as texts."""
    found = {name: write(getattr(preferences, name)) for name in NAMES}
    return found | ({} if preferences.port else {"port": ""})


def examine(typed: Mapping[str, str]) -> Examined:
    """Read texts; what is not there is as at first."""
    found: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for name in NAMES:
        try:
            found[name] = read(name, typed.get(name, ""))
        except PreferenceError as error:
            faults[name] = str(error)
    return Examined(Preferences(**found), faults)


def doubts(preferences: Preferences) -> dict[str, str]:
    """What is allowed, and perhaps not meant: a sentence by the setting."""
    here, found = preferences, dict[str, str]()
    if here.listen and here.port:
        found["port"] = tr("Not used: the addresses below have ports of their own.")
    elif 0 < here.port < FIRST_FREE_PORT:
        found["port"] = tr("The system may refuse a port below {port}.", port=FIRST_FREE_PORT)
    if not (here.built_in or here.bootstrap or here.mdns):
        found["built_in"] = tr("Nobody is met by itself then: you dial, or others dial you.")
    if here.observers < AT_FIRST.observers:
        found["observers"] = tr("So few can be wrong together. A room or a lab has no more.")
    if here.inbound_connections > here.connections:
        found["inbound_connections"] = tr("So many never come about: it is more than there can be.")
    if here.metrics is not None and not here.metrics[0].startswith(("127.", "::1")):
        found["metrics"] = tr("Everybody who can reach that address can read them.")
    return found


# --- kept on disk, and in files ------------------------------------------------------------------


def load(store: StateStore) -> Examined:
    """Read what is kept."""
    return examine({name: store.load(key(name)) or "" for name in NAMES})


def save(store: StateStore, preferences: Preferences) -> None:
    """Keep everything; what is as at first stays so when a later version begins with another."""
    for name, text in texts(preferences).items():
        same = getattr(preferences, name) == getattr(AT_FIRST, name)
        if not same or store.load(key(name)) is not None:
            store.save(key(name), "" if same else text)


def exported(preferences: Preferences) -> str:
    """All settings as a file for `imported`."""
    data = {"natscope_preferences": FORMAT, "values": texts(preferences)}
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def imported(content: bytes) -> Preferences:
    """Read such a file: all of it, or nothing. What it does not name is as at first.

    Raises:
        PreferenceError: it is none, or something in it is wrong.
    """
    if len(content) > MAX_BYTES:
        raise PreferenceError(
            tr("Settings are not larger than {most} bytes.", most=f"{MAX_BYTES:,}")
        )
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        raise PreferenceError(tr("This is no file of settings: it is not JSON.")) from None
    if not isinstance(data, dict) or data.get("natscope_preferences") != FORMAT:
        raise PreferenceError(tr("These are no settings that this version of Natscope wrote."))
    kept = data.get("values")
    if not isinstance(kept, dict) or not all(isinstance(one, str) for one in kept.values()):
        raise PreferenceError(tr("This file is damaged: a value in it is not a text."))
    for name in kept:
        if name not in NAMES:
            raise PreferenceError(
                tr("This file is of another version: there is no setting {name}.", name=repr(name))
            )
    found = examine(kept)
    for name, sentence in found.faults.items():
        raise PreferenceError(
            tr("In this file, {name} is wrong. {sentence}", name=name, sentence=sentence)
        )
    return found.preferences


# --- the command line ----------------------------------------------------------------------------

_OPTIONS = {
    "language": "language",
    "port": "listen",
    "listen": "listen",
    "port_reuse": "no_reuse",
    "portmap": "no_portmap",
    "built_in": "no_bootstrap",
    "bootstrap": "bootstrap",
    "mdns": "no_mdns",
    "autonat_server": "no_autonat_server",
    "observers": "observers",
    "stun": "stun",
    "hole_punching": "no_hole_punching",
    "relays": "no_relays",
    "relay_server": "relay",
    "metrics": "metrics",
}


def given(arguments: Arguments) -> dict[str, str]:
    """The options that were given, by the settings that they decide: `{"mdns": "--no-mdns"}`."""
    return {
        name: "--" + option.replace("_", "-")
        for name, option in _OPTIONS.items()
        if getattr(arguments, option)
    }


def with_arguments(preferences: Preferences, arguments: Arguments) -> Preferences:
    """What holds: an option always wins."""
    decided: dict[str, Any] = {}
    for name in given(arguments):
        option = _OPTIONS[name]
        decided[name] = False if option.startswith("no_") else getattr(arguments, option)
    if arguments.listen:
        decided["port"] = 0
    return replace(preferences, **decided)


_READERS: Mapping[str, Callable[[str], Any]] = {
    "language": values.language,
    "scheme": values.scheme,
    "zoom": values.zoom,
    "projector": values.switch,
    "port": values.port,
    "listen": values.lines(values.listen),
    "port_reuse": values.switch,
    "portmap": values.switch,
    "built_in": values.switch,
    "bootstrap": values.lines(values.peer),
    "mdns": values.switch,
    "autonat_server": values.switch,
    "observers": values.number(1, argument_values.MOST_OBSERVERS),
    "stun": values.lines(values.stun),
    "hole_punching": values.switch,
    "relays": values.switch,
    "relay_server": values.switch,
    "connections": values.number(LEAST_CONNECTIONS, MOST_CONNECTIONS),
    "inbound_connections": values.number(0, MOST_CONNECTIONS),
    "connections_per_address": values.number(1, MOST_CONNECTIONS),
    "events_kept": values.number(LEAST_EVENTS, MOST_EVENTS),
    "metrics": values.metrics,
}
