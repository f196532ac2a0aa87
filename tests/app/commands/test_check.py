"""`natscope check`: what it reports, to whom, and with which status it ends."""

from __future__ import annotations

import json
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.report import report, told
from node import Recorder, Snapshot
from tests.support import scenes
from tests.support.fake_monitor import FakeMonitor
from tests.support.program import address, node_arguments, run, started
from tests.support.scenes import home_nat
from tests.support.scenes_reach import OUR_IPV6, REACH_SCENES, cgnat, ipv6_firewall, stun_differs

SCENES = scenes.SCENES | REACH_SCENES


def recording(path: Path, snapshot: Snapshot) -> Path:
    Recorder(FakeMonitor(snapshot), path).close()
    return path


@pytest.mark.parametrize("scene", SCENES)
def test_the_report_has_what_scripts_lean_on(scene: str) -> None:
    found = json.loads(json.dumps(report(SCENES[scene]())))
    assert found["verdict"] in {"reachable", "not_reachable", "unknown"}
    assert found["sentence"]
    behaviours = {"unknown", "no_nat", "endpoint_independent", "address_dependent"}
    behaviours.add("address_and_port_dependent")
    assert {found["mapping"], found["filtering"]} <= behaviours
    for one in found["addresses"]:
        assert one["addr"].startswith("/ip")
        assert isinstance(one["observers"], int)
        assert one["status"] in {"confirmed", "refuted", "unknown"}
    for one in found["connections"]:
        assert one["peer_id"]
    for one in found["evidence"]:
        assert one["text"]
        assert isinstance(one["connection_ids"], list)


@pytest.mark.parametrize("scene", SCENES)
def test_a_person_gets_no_control_codes_and_every_address(scene: str) -> None:
    text = told(SCENES[scene]())
    assert text.replace("\n", "").isprintable() or "\u202f" in text
    assert "\x1b" not in text


def test_a_person_is_told_the_verdict_and_what_it_rests_on() -> None:
    text = told(home_nat())
    assert "Reachable: Others can reach you directly at 203.0.113.7:41234." in text
    assert "203.0.113.7:41234  4 of 4 votes  confirmed by observers" in text
    assert "Mapping: endpoint-independent: Everybody sees you" in text
    assert home_nat().verdict.evidence[0].text in text


def test_observers_that_agree_do_not_make_an_address_reachable() -> None:
    snapshot = replace(home_nat(), arrivals=())
    best = report(snapshot)["addresses"][0]  # type: ignore[index]
    assert best["confirmed_by_observers"]
    assert best["status"] == "unknown"


def test_it_says_what_the_overview_says() -> None:
    text = told(ipv6_firewall())
    assert "Other people can connect to you directly" in text
    assert "203.0.113.7:41234: Open: a host that we had never contacted came in" in text
    assert "[2001:db8:23::1c4e]:41234: Closed: 3 hosts were asked to come in" in text
    assert "Filtering, TCP over IPv6: address-and-port-dependent: Only answers" in text
    text = told(stun_differs())
    assert "stun.example.org:3478, UDP: 203.0.113.7:62044 (UDP): Sees us at UDP port" in text
    assert "Open, but not to the internet: 100.64.12.9:41234" in told(cgnat())


def test_a_program_is_told_the_same() -> None:
    found = json.loads(json.dumps(report(ipv6_firewall())))
    addresses = {one["addr"]: one for one in found["addresses"]}
    assert addresses[OUR_IPV6]["status"] == "refuted"
    assert addresses[OUR_IPV6]["observers"] == 0
    assert not addresses[OUR_IPV6]["announced"]
    best = addresses["/ip4/203.0.113.7/tcp/41234"]
    assert (best["status"], best["strength"]) == ("confirmed", "unsolicited")
    assert best["confirmed_by_observers"]
    assert best["witness"]
    assert addresses[OUR_IPV6]["status_reason"].startswith("3 hosts were asked")
    assert [one["transport"] for one in found["behaviour"]] == ["tcp4", "tcp6"]
    assert [one["mapping"] for one in found["behaviour"]] == ["endpoint_independent", "no_nat"]
    assert [one["outcome"] for one in found["probes"]] == ["reached", "reached", "under_way"]
    found = json.loads(json.dumps(report(cgnat())))
    assert found["carrier_grade"] is True
    assert found["port_mappings"][0]["external_addr"] == "/ip4/100.64.12.9/tcp/41234"
    found = json.loads(json.dumps(report(stun_differs())))
    assert [one["agrees"] for one in found["stun"]] == [False, None]


@pytest.mark.parametrize(
    ("reach", "status"), [("reachable", 0), ("not_reachable", 1), ("unknown", 2)]
)
def test_the_status_says_the_verdict(tmp_path: Path, reach: str, status: int) -> None:
    scene = next(make for make in SCENES.values() if make().verdict.reach == reach)
    path = recording(tmp_path / "session", scene())
    done = run("check", "--json", "--replay", path, "--data-dir", tmp_path / "data")
    assert (done.returncode, done.stderr) == (status, "")
    assert json.loads(done.stdout) == json.loads(json.dumps(report(scene())))


def test_it_connects_waits_for_its_time_and_reports(tmp_path: Path) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        check = node_arguments(tmp_path / "b", "check", "--timeout", "2", "--dial", to)
        done = run(*check, "--json")
        assert (done.returncode, done.stderr) == (2, "")
        found = json.loads(done.stdout)
        assert found["verdict"] == "unknown"
        assert [one["peer_id"] for one in found["connections"]] == [to.rpartition("/")[2]]
        assert found["connections"][0]["port_use"] == "reuse"
        assert found["addresses"][0]["addr"] == found["connections"][0]["observed_addr"]
        assert found["addresses"][0]["observers"] == 1
        spoken = run(*check)
        assert spoken.returncode == 2
        assert "Not known yet: " in spoken.stdout
        assert "1 connection:" in spoken.stdout


def test_it_says_why_it_could_not_run(tmp_path: Path) -> None:
    (tmp_path / "identity.key").write_bytes(b"no key")
    (tmp_path / "identity.key").chmod(0o600)
    done = run(*node_arguments(tmp_path, "check", "--json"))
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_status_0_and_no_report(
    tmp_path: Path, number: signal.Signals
) -> None:
    with started(*node_arguments(tmp_path / "a", "--headless", "--json")) as peer:
        to = address(peer.event("NodeStarted"))
        with started(*node_arguments(tmp_path / "b", "check", "--dial", to)) as check:
            peer.event("PeerIdentified")
            assert check.stop(number) == (
                0,
                "",
                "natscope: stopped before the check was done\n",
            )
