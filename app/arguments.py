"""The command line: what can be asked for, checked before anything begins. No Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from app import argument_values as values
from app.failure import BAD_ARGUMENT
from app.text.languages import LANGUAGES

PAGES = (
    *("overview", "connections", "peers", "observed", "shared-port", "activity"),
    *("history", "punch", "lab", "workshop", "settings"),
)
"""What `--page` takes: the window's pages, which cannot be asked without loading Qt."""
CHECK_SECONDS = 30.0
PUNCH_SECONDS = 60.0
SCREENSHOT_SECONDS = 3.0

_ROOM = ("room", "join", "no_room_dials")
_NODE_OPTIONS = (
    *("witness", "no_autonat_server", "no_portmap", "stun"),
    *("listen", "dial", "bootstrap", "no_bootstrap", "identity", "observers", "public"),
    *("no_reuse", "perf", "record", "no_mdns", "metrics", *_ROOM),
    *("relay", "no_relays", "no_hole_punching"),
)
COMMANDS = ("check", "punch", "lab", "selftest")
_QUIET = ("no_bootstrap", "no_portmap", "no_mdns")
"""Options that have the node leave others alone, which demo, recording and self-test do anyway."""
_FOR_SELFTEST = ("command", "log_level", "data_dir", *_QUIET)
"""Options that hold for a self-test too: it leaves data alone, and meets nobody."""
_WINDOW = ("screenshot", "page", "language")
"""Options that only a window can follow."""
_FOR_LAB = ("command", "log_level", "lesson", "list_lessons", "json")


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the user asked for."""

    command: str = "run"
    """`run`, `check`, `punch`, `lab` or `selftest`."""
    target: str | None = None
    """Of `punch`: whom to meet, and at which relay; a multiaddr with `/p2p-circuit`."""
    lesson: str | None = None
    """Of `lab`: the name of a lesson, or a file; None: they are listed."""
    list_lessons: bool = False
    demo: bool = False
    headless: bool = False
    json: bool = False
    listen: tuple[str, ...] = ()
    """Empty: every address of this computer, on a port kept for the installation."""
    dial: tuple[str, ...] = ()
    bootstrap: tuple[str, ...] = ()
    no_bootstrap: bool = False
    identity: Path | None = None
    data_dir: Path | None = None
    observers: int | None = None
    public: tuple[str, ...] = ()
    witness: tuple[str, ...] = ()
    no_reuse: bool = False
    no_autonat_server: bool = False
    no_portmap: bool = False
    no_mdns: bool = False
    room: str | None = None
    """The name under which to take part in the room; may be blank."""
    join: tuple[str, ...] = ()
    no_room_dials: bool = False
    stun: tuple[str, ...] = ()
    perf: bool = False
    relay: bool = False
    no_relays: bool = False
    no_hole_punching: bool = False
    metrics: tuple[str, int] | None = None
    """The IP address and port at which Prometheus can read."""
    timeout: float = CHECK_SECONDS
    screenshot: Path | None = None
    after: float = SCREENSHOT_SECONDS
    page: str | None = None
    language: str | None = None
    """None: as set in the window, else as the system has it."""
    record: Path | None = None
    replay: Path | None = None
    speed: float = 1.0
    log_level: str = "warning"


def parse_arguments(argv: Sequence[str] | None = None) -> Arguments:
    """Read the command line (that of this process by default).

    Raises:
        SystemExit: status 2 with one line on standard error for a bad argument; 0 after `--help`
            and `--version`.
    """
    parser = _parser()
    given = {
        name: value for name, value in vars(parser.parse_intermixed_args(argv)).items() if value
    }
    _sort_words(parser, given)
    _check_target(parser, given)
    _check_lesson(parser, given)
    _check_together(parser, given)
    _check_demo(parser, given)
    if "no_room_dials" in given and not given.keys() & {"room", "join"}:
        parser.error("--no-room-dials goes with --room or --join only")
    given = {
        name: tuple(value) if isinstance(value, list) else value for name, value in given.items()
    }
    return Arguments(**given)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage that would hide it."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())
        self.exit(BAD_ARGUMENT, f"{self.prog}: {line} (natscope --help lists what there is)\n")


class _Version(argparse.Action):
    """Prints the version, which takes a while to import."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from node import AGENT_VERSION

        sys.stdout.write(AGENT_VERSION.replace("/", " ") + "\n")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="natscope",
        description="How do other peers see me, and can they reach me?",
        epilog="Without a command: the window, or, where there is no display, the terminal view.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="MULTIADDR | check | punch RELAY/p2p-circuit/p2p/PEER | lab [LESSON] | selftest",
        help="addresses to connect to, as with --dial; check: measure, print a report and end "
        "(status 0 reachable, 1 not reachable, 2 not enough evidence, 3 could not run); punch: "
        "meet a peer at a relay and punch a hole (status 0 connected directly, 1 not, 3 could not "
        "run); lab: run a lesson on the virtual internet, by its name or from a file of your own "
        "(status 0 all came true, 1 not, 2 no such lesson, 3 could not run), or list them; "
        "selftest: see that this installation works",
    )
    parser.add_argument(
        "--list",
        action="store_true",
        dest="list_lessons",
        help="lab: list the lessons, as without naming one",
    )
    _add_faces(parser)
    _add_node_options(parser)
    _add_room(parser)
    _add_records(parser)
    other = parser.add_argument_group("other")
    other.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        help="what is written to the log (default: warning)",
    )
    other.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    return parser


def _add_faces(parser: argparse.ArgumentParser) -> None:
    faces = parser.add_argument_group("what is shown")
    faces.add_argument(
        "--demo",
        action="store_true",
        help="a node on a small internet inside this program: works with no network at all",
    )
    faces.add_argument("--headless", action="store_true", help="a live view in the terminal")
    faces.add_argument(
        "--json",
        action="store_true",
        help="with --headless: one event a line on standard output; with a command: one object",
    )
    faces.add_argument(
        "--timeout",
        type=values.seconds,
        metavar="SECONDS",
        help=f"check and punch: wait so long (default: {CHECK_SECONDS:g} and {PUNCH_SECONDS:g})",
    )
    faces.add_argument(
        "--screenshot",
        type=values.picture,
        metavar="FILE",
        help="draw the window into a picture file, and end",
    )
    faces.add_argument(
        "--after",
        type=values.seconds,
        metavar="SECONDS",
        help=f"--screenshot: wait that long before (default: {SCREENSHOT_SECONDS:g})",
    )
    faces.add_argument(
        "--language",
        choices=tuple(LANGUAGES),
        help="what the window speaks (default: as set there, else as the system)",
    )
    faces.add_argument(
        "--page", choices=PAGES, metavar="NAME", help=f"begin with a page: {', '.join(PAGES)}"
    )


def _add_node_options(parser: argparse.ArgumentParser) -> None:
    node = parser.add_argument_group("the node")
    for name, check, text in (
        ("--listen", values.listen_address, "listen here, and not everywhere on the kept port"),
        ("--dial", values.address, "connect to this peer once"),
        ("--bootstrap", values.address, "keep a connection with this peer"),
        ("--witness", values.address, "keep one from another port: it speaks as a stranger would"),
    ):
        more = " (repeatable)"
        node.add_argument(name, action="append", type=check, metavar="MULTIADDR", help=text + more)
    node.add_argument(
        "--no-bootstrap", action="store_true", help="without the built-in bootstrap peers"
    )
    node.add_argument(
        "--identity",
        type=values.new_file,
        metavar="FILE",
        help="the key file; made if it is not there",
    )
    node.add_argument(
        "--data-dir",
        type=values.data_dir,
        metavar="DIR",
        help="where identity and settings are kept",
    )
    node.add_argument(
        "--observers",
        type=values.observers,
        metavar="N",
        help="observers that must agree on an address (default: 4)",
    )
    node.add_argument(
        "--public",
        action="append",
        type=values.cidr,
        metavar="CIDR",
        help="count this address range as public (repeatable)",
    )
    node.add_argument(
        "--no-reuse", action="store_true", help="do not dial from the port that we listen on"
    )
    node.add_argument(
        "--no-autonat-server",
        action="store_true",
        help="do not dial others back who ask whether they can be reached",
    )
    node.add_argument(
        "--no-portmap", action="store_true", help="do not ask the router to open our port"
    )
    node.add_argument(
        "--no-mdns", action="store_true", help="do not look for peers on the local network"
    )
    node.add_argument(
        "--stun",
        action="append",
        type=values.stun_server,
        metavar="HOST[:PORT]",
        help="ask this STUN server as well where it sees us (repeatable)",
    )
    for name, text in (
        ("--relay", "be a relay for others, within limits"),
        ("--no-relays", "keep no place at a relay, where others could meet us"),
        ("--no-hole-punching", "do not try to get direct connections with whom we meet at relays"),
    ):
        node.add_argument(name, action="store_true", help=text)
    node.add_argument("--perf", action="store_true", help="let others measure throughput with us")
    node.add_argument(
        "--metrics",
        type=values.metrics_address,
        metavar="[IP]:PORT",
        help="tell Prometheus how the node fares, at http://IP:PORT/metrics; without an IP "
        "address, only on this computer",
    )


def _add_room(parser: argparse.ArgumentParser) -> None:
    room = parser.add_argument_group("a room with others")
    room.add_argument(
        "--room",
        nargs="?",
        const=" ",  # to be told from an option that was not given
        metavar="NAME",
        help="take part: those who do tell each other how they are reached, and dial each other "
        "when one of them asks",
    )
    room.add_argument(
        "--join",
        action="append",
        type=values.invitation,
        metavar="HOST:PORT",
        help="take part, and keep a connection with this one, also by multiaddr (repeatable)",
    )
    room.add_argument(
        "--no-room-dials", action="store_true", help="do not dial others when one of them asks"
    )


def _add_records(parser: argparse.ArgumentParser) -> None:
    records = parser.add_argument_group("recordings")
    records.add_argument(
        "--record", type=values.new_file, metavar="FILE", help="write what happens into a new file"
    )
    records.add_argument(
        "--replay",
        type=values.old_file,
        metavar="FILE",
        help="show a recording; there is no node then",
    )
    records.add_argument(
        "--speed", type=values.speed, metavar="N", help="--replay: N times as fast (default: 1)"
    )


def _sort_words(parser: argparse.ArgumentParser, given: dict[str, Any]) -> None:
    """Tell a command and what it is about from addresses to dial."""
    words = given.pop("words", [])
    if words and words[0] in COMMANDS:
        given["command"] = words.pop(0)
        if words:
            given["lesson"] = words.pop(0)
        if words:
            parser.error(f"{words[0]} means nothing to {given['command']}")
    for word in words:
        if not word.startswith("/"):
            parser.error(f"{word} is no command ({', '.join(COMMANDS)}) and no address")
        try:
            given["dial"] = [*given.get("dial", []), values.address(word)]
        except argparse.ArgumentTypeError as error:
            parser.error(str(error))


def _check_target(parser: argparse.ArgumentParser, given: dict[str, Any]) -> None:
    """See that `punch`, and it alone, has whom to meet."""
    if given.get("command") != "punch":
        return
    if "lesson" not in given:
        parser.error("punch needs whom to meet: RELAY/p2p-circuit/p2p/PEER")
    try:
        given["target"] = values.circuit(str(given.pop("lesson")))
    except argparse.ArgumentTypeError as error:
        parser.error(f"punch: {error}")
    for name in ("demo", "replay", "no_hole_punching"):
        if name in given:
            parser.error(f"--{name.replace('_', '-')} means nothing to punch")
    given.setdefault("timeout", PUNCH_SECONDS)


def _check_lesson(parser: argparse.ArgumentParser, given: dict[str, object]) -> None:
    """See that a lesson is named, or all are listed, for `lab` only."""
    if given.get("command") == "lab":
        if "list_lessons" in given and "lesson" in given:
            parser.error("--list lists all lessons, and runs none")
    elif "lesson" in given:
        parser.error(f"{given['lesson']} means nothing to {given['command']}")
    elif "list_lessons" in given:
        parser.error("--list goes with lab only")


def _check_demo(parser: argparse.ArgumentParser, given: dict[str, object]) -> None:
    for name in _NODE_OPTIONS:
        if "demo" in given and name in given and name not in _QUIET:
            option = name.replace("_", "-")
            parser.error(f"--{option} is for your own node, and --demo has nodes of its own")


def _check_together(parser: argparse.ArgumentParser, given: dict[str, object]) -> None:
    """See that the options go together; those that do not would be silently without effect."""
    command = given.get("command")

    def option(name: str) -> str:
        return "--" + name.replace("_", "-")

    def refuse(names: Sequence[str], why: str) -> None:
        for name in names:
            if name in given:
                parser.error(f"{option(name)} {why}")

    if "replay" in given:
        theirs = [name for name in _NODE_OPTIONS if name not in _QUIET]
        refuse(["demo", *theirs], "is for a node, and there is none with --replay")
    else:
        refuse(["speed"], "goes with --replay only")
    if command == "selftest":
        refuse([name for name in given if name not in _FOR_SELFTEST], "means nothing to selftest")
    if command == "lab":
        refuse([name for name in given if name not in _FOR_LAB], "means nothing to lab")
        return
    if command not in ("check", "punch"):
        refuse(["timeout"], "goes with check and punch only")
        if "headless" not in given:
            refuse(["json"], "goes with --headless or check")
    else:
        refuse(
            ["headless", "screenshot", "page", "language", "metrics", *_ROOM],
            f"means nothing to {command}",
        )
    if "headless" in given:
        refuse(
            ["screenshot", "page", "language"],
            "is for the window, and there is none with --headless",
        )
    if "screenshot" not in given:
        refuse(["after"], "goes with --screenshot only")
