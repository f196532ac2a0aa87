"""The command line: what can be asked for, checked before anything begins. No Qt."""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from typing import NoReturn

from app.failure import BAD_ARGUMENT

PAGES = ("overview", "connections", "observed", "shared-port", "activity", "lab", "workshop")
"""What `--page` takes: the window's pages, which cannot be asked without loading Qt."""
PICTURES = (".png", ".jpg", ".jpeg")
CHECK_SECONDS = 30.0
SCREENSHOT_SECONDS = 3.0
LONGEST_SECONDS = 86_400.0
MOST_OBSERVERS = 1000

_LISTEN = re.compile(r"(/ip6zone/[^/]+)?/ip[46]/[^/]+/tcp/\d+")
_STUN = re.compile(r"(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]{1,253})(:[1-9]\d{0,4})?")
_ROOM = ("room", "join", "no_room_dials")
_NODE_OPTIONS = (
    *("witness", "no_autonat_server", "no_portmap", "stun"),
    *("listen", "dial", "bootstrap", "no_bootstrap", "identity", "observers", "public"),
    *("no_reuse", "perf", "record", "no_mdns", *_ROOM),
)
_FOR_ALL = ("command", "log_level", "data_dir", "no_bootstrap")
"""Options that hold for a self-test too: it leaves data alone, and meets nobody."""
_FOR_LAB = ("command", "log_level", "lesson", "list_lessons", "json")


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the user asked for."""

    command: str = "run"
    """`run`, `check`, `lab` or `selftest`."""
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
    timeout: float = CHECK_SECONDS
    screenshot: Path | None = None
    after: float = SCREENSHOT_SECONDS
    page: str | None = None
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
        "command",
        nargs="?",
        choices=("check", "lab", "selftest"),
        metavar="check | lab | selftest",
        help="check: measure, print a report and end (status 0 reachable, 1 not reachable, "
        "2 not enough evidence, 3 could not run); lab: run a lesson on the virtual internet "
        "(status 0 all came true, 1 not, 2 no such lesson, 3 could not run) or list them; "
        "selftest: see that this installation works",
    )
    parser.add_argument(
        "lesson", nargs="?", metavar="LESSON", help="lab: a lesson's name, or a file of your own"
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
        help="with --headless: one event a line on standard output; with check and lab: one object",
    )
    faces.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help=f"check: wait that long for evidence (default: {CHECK_SECONDS:g})",
    )
    faces.add_argument(
        "--screenshot",
        type=_picture,
        metavar="FILE",
        help="draw the window into a picture file, and end",
    )
    faces.add_argument(
        "--after",
        type=_seconds,
        metavar="SECONDS",
        help=f"--screenshot: wait that long before (default: {SCREENSHOT_SECONDS:g})",
    )
    faces.add_argument(
        "--page", choices=PAGES, metavar="NAME", help=f"begin with a page: {', '.join(PAGES)}"
    )


def _add_node_options(parser: argparse.ArgumentParser) -> None:
    node = parser.add_argument_group("the node")
    for name, check, text in (
        ("--listen", _listen_address, "listen here, and not everywhere on the kept port"),
        ("--dial", _address, "connect to this peer once"),
        ("--bootstrap", _address, "keep a connection with this peer"),
        ("--witness", _address, "keep one from another port: it speaks as a stranger would"),
    ):
        more = " (repeatable)"
        node.add_argument(name, action="append", type=check, metavar="MULTIADDR", help=text + more)
    node.add_argument(
        "--no-bootstrap", action="store_true", help="without the built-in bootstrap peers"
    )
    node.add_argument(
        "--identity", type=_key_file, metavar="FILE", help="the key file; made if it is not there"
    )
    node.add_argument(
        "--data-dir", type=_data_dir, metavar="DIR", help="where identity and settings are kept"
    )
    node.add_argument(
        "--observers",
        type=_observers,
        metavar="N",
        help="observers that must agree on an address (default: 4)",
    )
    node.add_argument(
        "--public",
        action="append",
        type=_cidr,
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
        type=_stun_server,
        metavar="HOST[:PORT]",
        help="ask this STUN server as well where it sees us (repeatable)",
    )
    node.add_argument("--perf", action="store_true", help="let others measure throughput with us")


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
        type=_invitation,
        metavar="HOST:PORT",
        help="take part, and keep a connection with this one, also by multiaddr (repeatable)",
    )
    room.add_argument(
        "--no-room-dials", action="store_true", help="do not dial others when one of them asks"
    )


def _add_records(parser: argparse.ArgumentParser) -> None:
    records = parser.add_argument_group("recordings")
    records.add_argument(
        "--record", type=_new_file, metavar="FILE", help="write what happens into a new file"
    )
    records.add_argument(
        "--replay", type=_old_file, metavar="FILE", help="show a recording; there is no node then"
    )
    records.add_argument(
        "--speed", type=_speed, metavar="N", help="--replay: N times as fast (default: 1)"
    )


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
        if "demo" in given and name in given and name not in _FOR_ALL:
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
        refuse(["demo", *_NODE_OPTIONS], "is for a node, and there is none with --replay")
    else:
        refuse(["speed"], "goes with --replay only")
    if command == "selftest":
        refuse([name for name in given if name not in _FOR_ALL], "means nothing to selftest")
    if command == "lab":
        refuse([name for name in given if name not in _FOR_LAB], "means nothing to lab")
        return
    if command != "check":
        refuse(["timeout"], "goes with check only")
        if "headless" not in given:
            refuse(["json"], "goes with --headless or check")
    else:
        refuse(["headless", "screenshot", "page", *_ROOM], "means nothing to check")
    if "headless" in given:
        refuse(["screenshot", "page"], "is for the window, and there is none with --headless")
    if "screenshot" not in given:
        refuse(["after"], "goes with --screenshot only")


# --- one argument --------------------------------------------------------------------------------


def _address(text: str) -> str:
    from node import AddressError, parse_address

    try:
        return str(parse_address(text))
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _invitation(text: str) -> str:
    from node import AddressError, parse_invitation

    try:
        return str(parse_invitation(text))
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _listen_address(text: str) -> str:
    address = _address(text)
    if not _LISTEN.fullmatch(address):
        raise argparse.ArgumentTypeError(
            f"cannot listen on {address}: an IP address and a TCP port are needed, as in "
            "/ip4/0.0.0.0/tcp/4001"
        )
    return address


def _cidr(text: str) -> str:
    try:
        return str(ip_network(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"not an address range: {error}; write it as 203.0.113.0/24"
        ) from None


def _number(text: str, kind: Callable[[str], float], lowest: float, highest: float) -> float:
    try:
        number = kind(text)
    except ValueError:
        number = math.nan
    if not lowest <= number <= highest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {lowest:g} to {highest:g}")
    return number


def _stun_server(text: str) -> str:
    if not _STUN.fullmatch(text):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no STUN server: write stun.example.org or 192.0.2.7:3478"
        )
    return text


def _observers(text: str) -> int:
    return int(_number(text, int, 1, MOST_OBSERVERS))


def _seconds(text: str) -> float:
    return _number(text, float, 0.01, LONGEST_SECONDS)


def _speed(text: str) -> float:
    return _number(text, float, 0.001, 1e6)


def _picture(text: str) -> Path:
    path = _new_file(text)
    if path.suffix.lower() not in PICTURES:
        raise argparse.ArgumentTypeError(f"{text} has to end in {', '.join(PICTURES)}")
    return path


def _new_file(text: str) -> Path:
    path = Path(text)
    if not _is_directory(path.parent):
        raise argparse.ArgumentTypeError(f"there is no directory {path.parent}")
    if _is_directory(path):
        raise argparse.ArgumentTypeError(f"{path} is a directory, not a file")
    return path


def _key_file(text: str) -> Path:
    return _new_file(text)


def _old_file(text: str) -> Path:
    path = _new_file(text)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"there is no file {path}")
    return path


def _data_dir(text: str) -> Path:
    path = Path(text).absolute()
    if not _is_directory(path.parent):
        raise argparse.ArgumentTypeError(f"there is no directory {path.parent}")
    if path.exists() and not path.is_dir():
        raise argparse.ArgumentTypeError(f"{path} is not a directory")
    return path


def _is_directory(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        raise argparse.ArgumentTypeError(f"{str(path)!r} cannot be the name of a file") from None
