"""What a server is given: the unit, the container file, the dashboard, the words on metrics."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.arguments import parse_arguments
from app.metrics.metrics import Metrics
from tests.support import scenes, scenes_reach, scenes_room
from tests.support.event_samples import samples
from tests.support.fake_monitor import FakeMonitor

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "packaging" / "server"
UNIT = SERVER / "natscope.service"
CONTAINERFILE = SERVER / "Containerfile"
MOST_EXPOSED = 15
"""What `systemd-analyze security` may come to, in tenths of its 10."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="a thing of Linux")


# --- metrics -------------------------------------------------------------------------------------


@cache
def exposed() -> dict[str, set[str]]:
    """The labels of every series that there can be, by its name."""
    labels: dict[str, set[str]] = {}
    for scene in (scenes.home_nat, scenes_reach.stranger_came_in, scenes_room.in_a_room):
        monitor = FakeMonitor(scene())
        monitor.happen(*samples())
        text = Metrics(monitor).text().decode()
        for family in text_string_to_metric_families(text):
            for sample in family.samples:
                labels.setdefault(sample.name, set()).update(sample.labels)
    return labels


def dashboard() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((SERVER / "grafana-dashboard.json").read_text("utf-8"))
    return read


def queries() -> list[str]:
    return [target["expr"] for panel in dashboard()["panels"] for target in panel["targets"]]


def test_the_dashboard_asks_for_metrics_and_labels_that_there_are() -> None:
    of_prometheus = {"instance", "job"}
    assert len(queries()) > 15
    for query in queries():
        found = re.findall(r"\b((?:natscope|process|python)_\w+)(?:\{([^}]*)\})?", query)
        named = [(name, labels) for name, labels in found if name in exposed()]
        states = {name for name in exposed() if f"{name}=" in query}
        assert {name for name, _ in found} <= exposed().keys() | states, query
        for name, labels in named:
            asked = set(re.findall(r"(\w+)\s*(?:=~|!=|=)", labels))
            assert asked <= exposed()[name] | of_prometheus, query
        every = set().union(*(exposed()[name] for name, _ in named)) | of_prometheus
        for grouped in re.findall(r"(?:by|on|group_left) \(([^)]*)\)", query):
            assert set(grouped.split(", ")) <= every, query


def test_the_dashboard_shows_every_event_that_is_counted() -> None:
    counted = {name for name in exposed() if re.fullmatch(r"natscope_\w+_total", name)}
    left_out = {name for name in counted if not any(name in query for query in queries())}
    assert left_out == {
        "natscope_connections_opened_total",
        "natscope_connections_ended_total",
        "natscope_events_lost_total",
    }


def test_the_panels_of_the_dashboard_do_not_overlap() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in dashboard()["panels"]:
        at = panel["gridPos"]
        cells = {
            (at["x"] + right, at["y"] + down) for right in range(at["w"]) for down in range(at["h"])
        }
        assert not cells & taken, panel["title"]
        assert all(0 <= x < 24 for x, _ in cells)
        taken |= cells


def test_the_words_about_metrics_name_all_that_there_are_and_no_others() -> None:
    text = (SERVER / "METRICS.md").read_text("utf-8")
    written = set(re.findall(r"`((?:natscope|process|python)_[a-z_]+)`", text))
    histogram = "natscope_event_loop_lag_seconds"
    there = {re.sub(rf"^{histogram}_.*", histogram, name) for name in exposed()}
    if sys.platform == "linux":
        assert there == written


# --- the unit ------------------------------------------------------------------------------------


def unit() -> list[tuple[str, str]]:
    """The settings of [Service], in order; a key may stand more than once."""
    text = UNIT.read_text("utf-8").split("[Service]")[1].split("[Install]")[0]
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(key, value) for key, _, value in (line.partition("=") for line in lines)]


def test_the_unit_may_do_nothing_but_its_work() -> None:
    settings = dict(unit())
    asked = {
        "DynamicUser": "yes",
        "StateDirectory": "natscope",
        "CapabilityBoundingSet": "",
        "AmbientCapabilities": "",
        "NoNewPrivileges": "yes",
        "ProtectSystem": "strict",
        "ProtectHome": "yes",
        "PrivateDevices": "yes",
        "PrivateTmp": "yes",
        "MemoryDenyWriteExecute": "yes",
        "RestrictNamespaces": "yes",
        "SystemCallArchitectures": "native",
    }
    assert {key: settings.get(key) for key in asked} == asked
    assert ("SystemCallFilter", "@system-service") in unit()


def test_the_unit_starts_natscope_with_arguments_that_it_takes(tmp_path: Path) -> None:
    values = {"STATE_DIRECTORY": str(tmp_path)}
    for key, value in unit():
        if key == "Environment":
            name, _, text = value.strip('"').partition("=")
            values[name] = text
    program, *words = dict(unit())["ExecStart"].split()
    assert program == "/usr/bin/natscope"
    line = " ".join(words)
    for name, value in values.items():
        line = line.replace(f"${{{name}}}", value).replace(f"${name}", value)
    given = parse_arguments(line.split())
    assert given.headless
    assert given.metrics == ("127.0.0.1", 9464)
    assert given.data_dir == tmp_path
    assert given.listen == ("/ip4/0.0.0.0/tcp/4001", "/ip6/::/tcp/4001")


@linux
def test_systemd_has_nothing_to_say_against_the_unit(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        parser = configparser.RawConfigParser(strict=False)
        parser.read_string(UNIT.read_text("utf-8"))
        assert parser.sections() == ["Unit", "Service", "Install"]
        return
    copy = tmp_path / UNIT.name
    # It looks for the program, which a computer that builds packages does not have.
    copy.write_text(UNIT.read_text("utf-8").replace("/usr/bin/natscope", "/bin/true"))
    done = subprocess.run(
        ["systemd-analyze", "verify", copy], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", copy],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-200:]


# --- the container -------------------------------------------------------------------------------


@linux
def test_hadolint_has_nothing_to_say_against_the_container_file() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([hadolint, CONTAINERFILE], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_container_starts_natscope_with_arguments_that_it_takes() -> None:
    text = CONTAINERFILE.read_text("utf-8")
    entry, command = (
        json.loads(line.partition(" ")[2])
        for line in text.splitlines()
        if line.startswith(("ENTRYPOINT", "CMD"))
    )
    assert entry[:3] == ["venv/bin/python", "-m", "app"]
    words = [word for word in entry[3:] + command if not word.startswith("/data")]
    words.remove("--data-dir")
    assert parse_arguments(words).headless
    assert parse_arguments(words).metrics == ("127.0.0.1", 9464)


def test_the_container_copies_what_there_is_and_runs_as_nobody() -> None:
    text = CONTAINERFILE.read_text("utf-8")
    copied = [
        source
        for line in text.splitlines()
        if line.startswith("COPY ") and "--from" not in line
        for source in line.split()[1:-1]
    ]
    assert copied
    assert [source for source in copied if not (ROOT / source).exists()] == []
    assert "USER 65532:65532" in text
    assert "latest" not in text


def test_the_readme_gives_options_that_there_are() -> None:
    text = (SERVER / "README.md").read_text("utf-8")
    options = re.search(r'NATSCOPE_OPTIONS="(.*)"', text)
    assert options is not None
    assert parse_arguments(options[1].split()).room == "Teacher"
    assert {Path(name).name for name in re.findall(r"`(\S+\.(?:json|service|md))`", text)} <= {
        path.name for path in SERVER.iterdir()
    }
