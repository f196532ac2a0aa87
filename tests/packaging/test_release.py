"""One version, told everywhere; and the files that make a release on systems that are not here."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from node.config import AGENT_VERSION, VERSION
from node.net.reuse import rules_of
from tests.support.program import run

ROOT = Path(__file__).resolve().parents[2]
NOTES = ROOT / "packaging" / "release_notes.py"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
INSTALLER = ROOT / "packaging" / "windows" / "natscope.iss"
FIREWALL = ROOT / "packaging" / "windows" / "firewall.txt"
MACOS = ROOT / "packaging" / "macos"
ENTRY = re.compile(r'\w+: ("(?:[^"]|"")*"|[\w .]+)')
"""A part of an entry of the installer."""


def told(*arguments: str) -> tuple[int, str, str]:
    """Status, output and errors of the script that tells of a release."""
    done = subprocess.run(
        [sys.executable, NOTES, *arguments], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


# --- the version ---------------------------------------------------------------------------------


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "node.config.VERSION"}
    assert f"natscope/{VERSION}" == AGENT_VERSION
    assert run("--version").stdout == f"natscope {VERSION}\n"


def test_the_changelog_knows_the_version_and_what_comes_after_it() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## (.*)", text, re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert headings[1].split()[0] == f"[{VERSION}]"
    numbers = [tuple(map(int, one[1:].partition("]")[0].split("."))) for one in headings[1:]]
    assert numbers == sorted(numbers, reverse=True)
    kinds = set(re.findall(r"^### (.*)", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_the_notes_are_the_part_of_this_version() -> None:
    status, out, errors = told()
    assert (status, errors) == (0, "")
    assert "A window on a real node" in out
    assert "## " not in out


@pytest.mark.parametrize(
    ("ref", "status"),
    [
        (f"refs/tags/v{VERSION}", 0),
        ("refs/heads/main", 0),
        ("refs/tags/v99.0.0", 1),
        (f"refs/tags/{VERSION}", 1),
    ],
)
def test_a_tag_has_to_name_the_version(ref: str, status: int) -> None:
    found, out, errors = told("--check-tag", ref)
    assert found == status
    assert out == ("" if status else f"NATSCOPE_VERSION={VERSION}\n")
    assert ("is not v" in errors) == bool(status)


# --- the workflow --------------------------------------------------------------------------------


def workflow() -> dict[Any, Any]:
    read: dict[Any, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    return read


def steps() -> list[dict[str, Any]]:
    return [step for job in workflow()["jobs"].values() for step in job["steps"]]


def test_the_workflow_builds_on_all_three_systems() -> None:
    read = workflow()
    assert read[True] == {"push": {"tags": ["v*"]}, "workflow_dispatch": None}, "YAML's `on`"
    assert read["permissions"] == {"contents": "read"}
    runners = [one["runner"] for one in read["jobs"]["package"]["strategy"]["matrix"]["include"]]
    assert {runner.partition("-")[0] for runner in runners} == {"ubuntu", "windows", "macos"}
    assert all("timeout-minutes" in job for job in read["jobs"].values())
    assert "Not run yet" in WORKFLOW.read_text("utf-8")


def test_actions_are_those_of_a_commit_and_keep_no_credentials() -> None:
    for step in steps():
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"])
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_secrets_are_only_named() -> None:
    text = WORKFLOW.read_text("utf-8")
    named = set(re.findall(r"secrets\.(\w+)", text))
    assert named == {"NATSCOPE_CODESIGN_IDENTITY", "NATSCOPE_NOTARY_PROFILE"}
    for step in steps():
        assert "secrets." not in step.get("run", ""), "they come by the environment"
        for name, value in step.get("env", {}).items():
            assert value in {f"${{{{ secrets.{name} }}}}", "${{ github.token }}"}
    commits = re.sub(r"@[0-9a-f]{40}", "", text)
    assert not re.search(r"[0-9A-Za-z+/]{32,}", commits), "this could be one"


def test_the_workflow_calls_what_there_is() -> None:
    called = {
        name for step in steps() for name in re.findall(r"packaging/[\w./-]+", step.get("run", ""))
    }
    assert "packaging/windows/natscope.iss" in called
    assert [name for name in called if not (ROOT / name).is_file()] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash to read scripts")
def test_scripts_can_be_read_by_bash() -> None:
    scripts = [step["run"] for step in steps() if "run" in step]
    scripts.append((MACOS / "make_dmg.sh").read_text("utf-8"))
    for script in scripts:
        plain = re.sub(r"\$\{\{.*?\}\}", "x", script)
        done = subprocess.run(
            ["bash", "-n"], input=plain, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), script


# --- Windows -------------------------------------------------------------------------------------


def sections() -> dict[str, list[str]]:
    """The entries of the installer's script by section, without comments and preprocessor."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in INSTALLER.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            name = heading[1]
            found[name] = []
        elif line and not line.lstrip().startswith((";", "#")):
            assert name, f"outside of any section: {line}"
            found[name].append(line)
    return found


def test_the_installer_is_whole() -> None:
    text = INSTALLER.read_text("utf-8")
    assert "Not run yet" in text
    assert text.count("#if ") == text.count("#endif")
    assert sections().keys() == {
        *("Setup", "Tasks", "Files", "Icons", "Run", "UninstallRun"),
    }
    for name, lines in sections().items():
        for line in lines:
            if name != "Setup":
                assert all(ENTRY.fullmatch(one) for one in parts(line))
    setup = dict(line.split("=", 1) for line in sections()["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppVersion"] == "{#Version}"


def parts(line: str) -> list[str]:
    """The parts of an entry: `Name: "value"; …`."""
    return [one.strip() for one in re.findall(r'(?:[^;"]|"(?:[^"]|"")*")+', line)]


def test_the_installer_packs_what_there_is_or_will_be_built() -> None:
    for line in sections()["Files"]:
        source = next(one for one in parts(line) if one.startswith("Source:")).split('"')[1]
        built = source.startswith("{#Root}\\build\\package\\dist\\natscope")
        path = source.replace("{#Root}", str(ROOT)).replace("\\", "/")
        assert built or (INSTALLER.parent / path).is_file(), source
    spec = (ROOT / "packaging" / "package.py").read_text("utf-8")
    assert 'WORK = ROOT / "build" / "package"' in spec
    assert 'WORK / "dist" / "natscope"' in spec


def test_the_firewall_rule_is_asked_for_and_goes_with_the_program() -> None:
    (task,) = [line for line in sections()["Tasks"] if '"firewall"' in line]
    assert "Flags: unchecked" in task
    assert "Check: IsAdminInstallMode" in task
    rules = [line for line in sections()["Run"] if "add rule" in line]
    assert rules
    assert all("Tasks: firewall" in line for line in rules)
    removed = [line for line in sections()["UninstallRun"] if "delete rule" in line]
    for program in ("{app}\\natscope.exe", "{app}\\natscope-cli.exe"):
        assert sum(program in line for line in rules) == 2, "TCP, and mDNS"
        assert sum(program in line for line in removed) == 1


def test_the_words_for_windows_are_true_of_the_code() -> None:
    """If Windows can share a port one day, users are told something else."""
    rules = rules_of("win32")
    text = " ".join(FIREWALL.read_text("utf-8").split())
    assert (rules.share, rules.dial) == ((), ())
    assert rules.unsupported == "Windows has no safe way for a dial to share a listening port"
    assert "Windows has no safe way to share a port like that" in text
    assert "SO_REUSEADDR" in text
    assert "SO_REUSEADDR" not in rules.alone


# --- macOS ---------------------------------------------------------------------------------------


def test_the_entitlements_are_a_property_list() -> None:
    entitlements = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it might do something")
@pytest.mark.parametrize(("arguments", "status"), [((), 2), (("a.app", "b.dmg"), 3)])
def test_the_script_for_macos_says_what_it_needs(arguments: tuple[str, ...], status: int) -> None:
    done = subprocess.run(
        [MACOS / "make_dmg.sh", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["windows/README.md", "macos/README.md", "macos/make_dmg.sh"])
def test_what_was_not_run_says_so(name: str) -> None:
    assert "Not run yet" in (ROOT / "packaging" / name).read_text("utf-8")
