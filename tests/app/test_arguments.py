"""The command line: what is understood, and the one line about what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.arguments import PAGES, Arguments, parse_arguments
from app.places import PLACES

PEER = "12D3KooWQYV9dGMFoRzNStwpXztXaBUjtPqi6aU76ZgUriHhKust"
ADDRESS = f"/ip4/192.0.2.7/tcp/4001/p2p/{PEER}"


def test_nothing_asked_for_is_the_window_with_defaults() -> None:
    assert parse_arguments([]) == Arguments()


def test_everything_of_a_node_is_understood(tmp_path: Path) -> None:
    line = f"""--listen /ip4/0.0.0.0/tcp/4001 --listen /ip6/::/tcp/0 --dial {ADDRESS}
        --dial /dnsaddr/example.net --bootstrap {ADDRESS} --no-bootstrap --identity {tmp_path}/k
        --data-dir {tmp_path}/new --observers 2 --public 192.0.2.0/24 --public 2001:db8::/32
        --no-reuse --perf --record {tmp_path}/r --log-level info --page activity"""
    assert parse_arguments(line.split()) == Arguments(
        listen=("/ip4/0.0.0.0/tcp/4001", "/ip6/::/tcp/0"),
        dial=(ADDRESS, "/dnsaddr/example.net"),
        bootstrap=(ADDRESS,),
        no_bootstrap=True,
        identity=tmp_path / "k",
        data_dir=tmp_path / "new",
        observers=2,
        public=("192.0.2.0/24", "2001:db8::/32"),
        no_reuse=True,
        perf=True,
        record=tmp_path / "r",
        log_level="info",
        page="activity",
    )


@pytest.mark.parametrize("line", ["check --timeout 5 --json", "--timeout 5 --json check"])
def test_options_may_stand_before_or_after_the_command(line: str) -> None:
    assert parse_arguments(line.split()) == Arguments(command="check", timeout=5, json=True)


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("lab", Arguments(command="lab")),
        ("lab --list --json", Arguments(command="lab", list_lessons=True, json=True)),
        ("lab hairpin", Arguments(command="lab", lesson="hairpin")),
        ("lab --json my.toml", Arguments(command="lab", lesson="my.toml", json=True)),
        ("--json lab my.toml", Arguments(command="lab", lesson="my.toml", json=True)),
    ],
)
def test_lessons_are_listed_or_one_is_named(line: str, given: Arguments) -> None:
    assert parse_arguments(line.split()) == given


def test_the_pages_are_those_of_the_window() -> None:
    assert tuple(place.name for place in PLACES) == PAGES


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("lesson", "lesson is no command (check, punch, lab, selftest) and no address"),
        ("lab --list hairpin", "--list lists all lessons, and runs none"),
        ("lab --headless", "--headless means nothing to lab"),
        ("--list", "--list goes with lab only"),
        ("check hairpin", "hairpin means nothing to check"),
        ("--demo --replay README.md", "--demo is for a node"),
        ("--demo --no-reuse", "--demo has nodes of its own"),
        ("--head", "unrecognized arguments: --head"),
        ("--dial", "--dial: expected one argument"),
        ("--dial 1.2.3.4:4001", "--dial: write it as /ip4/1.2.3.4/tcp/4001"),
        ("--dial /ip4/1.2.3/tcp/4001", "--dial"),
        ("--dial /ip4/1.2.3.4/tcp/70000", "--dial"),
        ("--bootstrap nonsense", "--bootstrap"),
        ("--listen /ip4/1.2.3.4/udp/4001/quic-v1", "an IP address and a TCP port are needed"),
        ("--listen /dns4/example.net/tcp/1", "an IP address and a TCP port are needed"),
        ("--listen /ip4/1.2.3.4", "--listen"),
        ("--public 10.0.0.1/8", "not an address range"),
        ("--public here", "write it as 203.0.113.0/24"),
        ("--observers 0", "'0' is not a number from 1 to 1000"),
        ("--observers 1001", "'1001' is not a number"),
        ("--observers 1.5", "'1.5' is not a number"),
        ("check --timeout soon", "'soon' is not a number"),
        ("check --timeout nan", "'nan' is not a number"),
        ("check --timeout -1", "--timeout"),
        ("--timeout 5", "--timeout goes with check and punch only"),
        ("--json", "--json goes with --headless or check"),
        ("--identity nowhere/key", "there is no directory nowhere"),
        ("--identity .", "is a directory"),
        ("--data-dir nowhere/data", "there is no directory"),
        ("--data-dir README.md", "is not a directory"),
        ("--record nowhere/r", "there is no directory nowhere"),
        ("--replay nowhere", "there is no file nowhere"),
        ("--replay .", "is a directory"),
        ("--screenshot picture.gif", "has to end in .png, .jpg, .jpeg"),
        ("--screenshot nowhere/x.png", "there is no directory nowhere"),
        ("--screenshot a.png --headless", "--screenshot is for the window"),
        ("--after 3", "--after goes with --screenshot only"),
        ("--page nothing", "invalid choice: 'nothing'"),
        ("check --page activity", "--page means nothing to check"),
        ("check --headless", "--headless means nothing to check"),
        ("selftest --json", "--json means nothing to selftest"),
        ("--speed 2", "--speed goes with --replay only"),
        ("--replay README.md --speed 0", "'0' is not a number"),
        (f"--replay README.md --dial {ADDRESS}", "--dial is for a node"),
        ("--replay README.md --no-reuse", "--no-reuse is for a node"),
        ("--replay README.md --record new", "--record is for a node"),
        ("--log-level loud", "invalid choice: 'loud'"),
    ],
)
def test_a_bad_argument_is_one_clear_line(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(line.split())
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert said.err.startswith("natscope: ")
    assert words in said.err


@pytest.mark.parametrize("option", ["--no-bootstrap", "--no-portmap", "--no-mdns"])
@pytest.mark.parametrize("face", ["--demo", "--replay README.md", "selftest"])
def test_what_is_not_done_anyway_can_be_switched_off(face: str, option: str) -> None:
    given = parse_arguments([*face.split(), option])
    assert getattr(given, option.removeprefix("--").replace("-", "_"))


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_names_that_no_file_can_have_are_told(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in ("--record", "--identity", "--data-dir", "--replay"):
        with pytest.raises(SystemExit) as ended:
            parse_arguments([option, f"{name}/{name}"])
        assert ended.value.code == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    "server", ["stun.example.org", "stun.example.org:3478", "192.0.2.7:1", "[2001:db8::7]:3478"]
)
def test_stun_servers_are_named_with_or_without_a_port(server: str) -> None:
    assert parse_arguments(["--stun", server, "--stun", "other"]).stun == (server, "other")


@pytest.mark.parametrize("server", ["", "a b", "stun.example.org:0", "http://x", "x:99999999"])
def test_what_is_no_stun_server_is_refused_with_an_example(
    server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        parse_arguments(["--stun", server])
    assert refused.value.code == 2
    assert "stun.example.org or 192.0.2.7:3478" in capsys.readouterr().err


def test_witnesses_and_switches_are_for_a_node() -> None:
    address = "/ip4/192.0.2.1/tcp/4001"
    given = parse_arguments(["--witness", address, "--no-portmap", "--no-autonat-server"])
    assert (given.witness, given.no_portmap, given.no_autonat_server) == ((address,), True, True)
    for option in (["--witness", address], ["--no-autonat-server"], ["--stun", "x"]):
        with pytest.raises(SystemExit):
            parse_arguments(["selftest", *option])


def test_a_room_is_joined_by_name_or_by_a_short_address() -> None:
    given = parse_arguments(["--room", "Anna", "--no-room-dials"])
    assert (given.room, given.no_room_dials) == ("Anna", True)
    assert parse_arguments(["--room"]).room == " ", "no name, and yet not none"
    assert parse_arguments(["--room", "--headless"]).headless
    joins = ["192.0.2.7:4001", "[2001:db8::7]:4001", "laptop.example:4001", ADDRESS]
    given = parse_arguments([part for one in joins for part in ("--join", one)])
    assert given.join == (
        "/ip4/192.0.2.7/tcp/4001",
        "/ip6/2001:db8::7/tcp/4001",
        "/dns/laptop.example/tcp/4001",
        ADDRESS,
    )
    assert parse_arguments(["check", "--no-mdns"]).no_mdns


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("--join nonsense", "--join"),
        ("--join 192.0.2.7:0", "0 is not a port"),
        ("--join 192.0.2.7:70000", "--join"),
        ("--no-room-dials", "--no-room-dials goes with --room or --join only"),
        ("check --join 192.0.2.7:1", "--join means nothing to check"),
        ("selftest --no-relays", "--no-relays means nothing to selftest"),
        ("--replay README.md --room", "--room is for a node"),
    ],
)
def test_what_is_no_way_into_a_room_is_refused(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(line.split())
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert words in said


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("127.0.0.1:9464", ("127.0.0.1", 9464)),
        (":9464", ("127.0.0.1", 9464)),
        ("0.0.0.0:1", ("0.0.0.0", 1)),
        ("[::1]:65535", ("::1", 65535)),
    ],
)
def test_metrics_are_for_this_computer_unless_written_out(
    text: str, meant: tuple[str, int]
) -> None:
    assert parse_arguments(["--metrics", text]).metrics == meant


@pytest.mark.parametrize(
    ("line", "words"),
    [
        *(
            (f"--metrics {text}", "write 127.0.0.1:9464, or :9464 for the same")
            for text in ("9464", "127.0.0.1", ":0", ":65536", ":x", "::1:9464", "[::1:9464")
        ),
        ("--metrics [127.0.0.1]:9464", "is no IP address with a port"),
        ("--metrics example.org:9464", "is no IP address with a port"),
        ("--metrics", "--metrics: expected one argument"),
        ("check --metrics :9464", "--metrics means nothing to check"),
        ("selftest --metrics :9464", "--metrics means nothing to selftest"),
        ("--demo --metrics :9464", "--metrics is for your own node"),
        ("--replay README.md --metrics :9464", "--metrics is for a node"),
    ],
)
def test_where_metrics_cannot_be_is_refused(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(line.split())
    assert words in capsys.readouterr().err
