"""`natscope punch`: what it tells of a hole punch, to whom, and with which status it ends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.arguments import parse_arguments
from app.commands.punch import Result, punch_hole, report
from node import PunchOutcome
from node.lab_world import HostPlan, LabWorld, NatRules, RouterPlan, Topology
from node.terms import Mapping
from tests.support.program import address, node_arguments, run, started
from tests.support.scenes import peer

SYMMETRIC = NatRules(
    mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT, filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT
)
SETTLE = 12.0
"""Lab seconds until both have their places at the relay."""


def world(near: NatRules | None = None, far: NatRules | None = None) -> LabWorld:
    met = ("relay", "eve")
    routers = (
        RouterPlan("home") if near is None else RouterPlan("home", rules=near),
        RouterPlan("far home") if far is None else RouterPlan("far home", rules=far),
    )
    hosts = (
        HostPlan("relay", relay=True),
        HostPlan("eve"),
        HostPlan("ana", within="home", dials=met),
        HostPlan("ben", within="far home", dials=met),
    )
    return LabWorld(Topology("", routers, hosts))


@dataclass
class Told:
    result: Result
    lines: list[str]
    target: str

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def punched(lab: LabWorld, seconds: float = 60.0, *, target: str | None = None) -> Told:
    """Ana meets Ben at the relay."""
    lab.advance(SETTLE)
    (place,) = lab.node("ben").snapshot().reservations
    to = target or place.addrs[0]
    lines: list[str] = []
    ana = lab.node("ana")
    result = lab.run(punch_hole(ana, ana, to, seconds, lines.append))
    return Told(result, lines, to)


@pytest.fixture(scope="module")
def worked() -> Iterator[Told]:
    lab = world()
    yield punched(lab)
    lab.close()


def test_a_punch_that_works_is_told_step_by_step(worked: Told) -> None:
    assert worked.result.connection is not None
    assert worked.result.punch is not None
    assert worked.result.punch.outcome is PunchOutcome.PUNCHED
    for words in (
        "Dialling 12D3…",
        " through the relay at 198.51.100.1:4001.",
        "over a limited connection. Waiting for the peer to begin.",
        "The peer begins to punch a hole.",
        "  Try 1:",
        "where its shared port is seen: 203.0.113.2:4001.",
        "We answered with our own: 203.0.113.1:4001.",
        "SYNC: the peer said “now”.",
        "Our SYN left from the shared port to 203.0.113.2:4001.",
        "Connected directly: our SYN won.",
        "from the shared port with 203.0.113.2:4001.",
        "Our NAT: mapping endpoint-independent",
    ):
        assert words in " ".join(worked.text.split()) or words in worked.text, words
    assert max(map(len, worked.lines)) <= 120


def test_a_program_is_told_the_same(worked: Told) -> None:
    told = json.loads(json.dumps(report(worked.target, worked.result)))
    assert told["direct"] is True
    assert told["connection"]["remote_addr"] == "/ip4/203.0.113.2/tcp/4001"
    assert told["connection"]["port_use"] == "reuse"
    assert told["punch"]["outcome"] == "punched"
    assert told["punch"]["attempts"][0]["knocks"][0]["outcome"] == "connected"
    assert told["reason"]


def test_two_symmetric_nats_cannot_and_are_told_why() -> None:
    lab = world(SYMMETRIC, SYMMETRIC)
    told = punched(lab)
    lab.close()
    assert told.result.connection is None
    assert "No direct connection" in told.text
    assert "another port for each destination" in " ".join(told.text.split())
    found = report(told.target, told.result)
    assert (found["direct"], found["connection"]) == (False, None)


def test_a_peer_that_is_not_at_the_relay_is_a_punch_that_failed() -> None:
    lab = world()
    relay = lab.address("relay")
    told = punched(lab, target=f"{relay}/p2p-circuit/p2p/{peer(1)[:-1]}z")
    lab.close()
    assert told.result.connection is None
    assert told.result.punch is None
    assert told.result.reason


def test_the_time_is_bounded() -> None:
    lab = world(SYMMETRIC, SYMMETRIC)
    told = punched(lab, seconds=0.01)
    lab.close()
    assert told.result.connection is None
    assert told.result.seconds < 5


RELAY, PEER = peer(1), peer(2)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("punch", "punch needs whom to meet: RELAY/p2p-circuit/p2p/PEER"),
        ("punch nonsense", "punch: "),
        ("punch /ip4/198.51.100.2/tcp/4001", "names no relay with a peer behind it"),
        ("punch --demo {to}", "--demo means nothing to punch"),
        ("punch --no-hole-punching {to}", "--no-hole-punching means nothing to punch"),
        ("punch --headless {to}", "--headless means nothing to punch"),
        ("punch --page lab {to}", "--page means nothing to punch"),
        ("--relay --demo", "--relay is for your own node"),
    ],
)
def test_what_cannot_be_is_said_in_a_line(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments([part.format(to=_to()) for part in line.split()])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert words in said
    assert len(said.splitlines()) == 1


def _to() -> str:
    lab = world()
    try:
        return f"{lab.address('relay')}/p2p-circuit/p2p/{lab.address('ben').rpartition('/')[2]}"
    finally:
        lab.close()


def test_it_waits_a_minute_unless_it_is_told_otherwise() -> None:
    to = _to()
    assert parse_arguments(["punch", to]).timeout == 60
    given = parse_arguments(["punch", to, "--timeout", "5", "--json"])
    assert (given.command, given.target, given.timeout, given.json) == ("punch", to, 5, True)
    assert given.lesson is None


def test_the_program_itself_ends_with_status_1_where_nobody_is_met(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json", "--relay")) as relay:
        at = address(relay.event("NodeStarted"))
        to = f"{at}/p2p-circuit/p2p/{_to().rpartition('/')[2]}"
        done = run(*node_arguments(tmp_path / "b", "punch", "--timeout", "3", to))
        assert (done.returncode, done.stderr) == (1, "")
        assert "No direct connection." in done.stdout
        done = run(*node_arguments(tmp_path / "b", "punch", "--timeout", "3", "--json", to))
        assert done.returncode == 1
        told = json.loads(done.stdout)
        assert (told["direct"], told["punch"]) == (False, None)
        assert told["reason"]
