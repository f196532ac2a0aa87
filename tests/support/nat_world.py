"""Unmodified Natscope processes all over a NAT lab: public peers outside, one inside each home.

    with World(tmp_path) as world:
        visit = world.visit(FULL_CONE, "--headless", "--json")
        visit.until(lambda: visit.newest("VerdictChanged", "reach") == "reachable")

The public peers serve every home; each home has a NAT that has seen nothing, and a fresh identity.
"""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

from tests.support import miniupnpd
from tests.support.namespaces import Host
from tests.support.nat_kinds import NatKind
from tests.support.nat_lab import Home, Internet, Place
from tests.support.program import ROOT, command, environment

PORT = 4001
AGREEING = 3
"""Observers that have to agree."""
START_SECONDS = 30.0
SETTLE_SECONDS = 30.0
"""A server gives up after 5 s; a home behind a NAT that drops asks twice, all on two cores."""
STOP_SECONDS = 10.0
LOOK_SECONDS = 0.1


class Running:
    """A process on a host, whose output goes into files: it never waits for a reader."""

    started = "NodeStarted"
    """The event that tells who it is."""

    def __init__(self, host: Host, files: Path, words: Sequence[str]) -> None:
        self._out, self._errors = Path(f"{files}.out"), Path(f"{files}.err")
        with host.entered(), self._out.open("wb") as out, self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                words,
                cwd=ROOT,
                env=environment(),
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=errors,
            )

    @property
    def output(self) -> str:
        """Standard output so far, in whole lines."""
        text = self._out.read_text()
        return text[: text.rfind("\n") + 1]

    @property
    def errors(self) -> str:
        """Standard error so far."""
        return self._errors.read_text()

    def events(self, name: str) -> list[dict[str, Any]]:
        """Events of a name, the oldest first."""
        lines = [json.loads(line) for line in self.output.splitlines()]
        return [event for event in lines if event.get("event") == name]

    def newest(self, name: str, field: str, unknown: str = "unknown") -> Any:
        """A field of the newest event of a name; `unknown` where there is none."""
        events = self.events(name)
        return events[-1][field] if events else unknown

    def silent(self, *names: str) -> float:
        """Seconds since the newest event of these names; since long ago where there is none."""
        return time.time() - max(float(self.newest(name, "time", "0")) for name in names)

    def until(self, fits: Callable[[], Any], seconds: float = SETTLE_SECONDS) -> Any:
        """What `fits` gives once that is something; at the end of the time, whatever it gives."""
        end = time.monotonic() + seconds
        while not (found := fits()) and time.monotonic() < end and self.process.poll() is None:
            time.sleep(LOOK_SECONDS)
        return found

    @property
    def peer_id(self) -> str:
        """Who it is, once it has started."""
        started = self.until(lambda: self.events(self.started), START_SECONDS)
        assert started, self.errors
        return str(started[0]["peer_id"])

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait(STOP_SECONDS)

    def wait(self, seconds: float) -> int:
        """Wait until it ends of itself; its exit status."""
        self.process.communicate(timeout=seconds)
        return self.process.returncode

    def end(self) -> None:
        """End it by force, if it has not ended."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody outside."""

    place: Place
    port: int
    peer_id: str

    def address(self, version: int) -> str:
        """Where to dial it."""
        return f"/ip{version}/{self.place.ip(version)}/tcp/{self.port}/p2p/{self.peer_id}"


class Visit(Running):
    """A Natscope in a home of its own."""

    def __init__(self, home: Home, files: Path, words: Sequence[str]) -> None:
        self.home, self.kind = home, home.kind
        super().__init__(home.inside, files, words)


Kept = TypeVar("Kept", bound=Running)


class World:
    """An internet with public peers: an observer for each place, and one more at the first."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._stack = ExitStack()
        self.outside: list[Running] = []
        """The public peers."""
        with ExitStack() as stack:
            self.internet = stack.enter_context(Internet())
            self._stack = stack
            self._start_peers()
            self._stack = stack.pop_all()

    def _start_peers(self) -> None:
        internet = self.internet
        # Two at one address: else a port for each address looks like a port for each endpoint.
        watching = [(place, PORT) for place in internet.observers]
        watching.append((internet.observers[0], PORT + 1))
        self.observers = self.peers(watching)
        self.witnesses = self.peers([(place, PORT) for place in internet.witnesses])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def peers(self, places: Sequence[tuple[Place, int]]) -> Callable[[], list[Peer]]:
        """Start public peers; the answer waits until they listen."""
        running = [self.peer(place, port) for place, port in places]
        self.outside += running
        return lambda: [
            Peer(place, port, one.peer_id)
            for (place, port), one in zip(places, running, strict=True)
        ]

    def peer(self, place: Place, port: int) -> Running:
        """Start one."""
        return self.run(
            *(place.host, f"outside-{place.ip4}-{port}", "--headless", "--json", "--no-portmap"),
            *("--listen", f"/ip4/{place.ip4}/tcp/{port}"),
            *("--listen", f"/ip6/{place.ip6}/tcp/{port}"),
        )

    def run(self, host: Host, name: str, *words: str) -> Running:
        """Start a Natscope somewhere."""
        return self.kept(Running(host, self.directory / name, self._natscope(name, *words)))

    def kept(self, running: Kept) -> Kept:
        """End it with the world."""
        self._stack.callback(running.end)
        return running

    def _natscope(self, name: str, *words: str) -> list[str]:
        return command("--data-dir", self.directory / name, "--no-bootstrap", "--no-mdns", *words)

    def visit(self, kind: NatKind, *words: str) -> Visit:
        """Start one in a new home; it knows all peers, and the witnesses as a stranger would."""
        home = self.internet.home(kind)
        if kind.upnp:
            self._stack.enter_context(
                miniupnpd.serving(home.router, outside="wan", inside="lan", natpmp=False)
            )
        version = kind.version
        anywhere = "/ip4/0.0.0.0" if version == 4 else "/ip6/::"
        words += ("--listen", f"{anywhere}/tcp/{PORT}", "--observers", str(AGREEING))
        words += () if kind.upnp else ("--no-portmap",)
        for option, peers in (("--dial", self.observers()), ("--witness", self.witnesses())):
            for peer in peers:
                words += (option, peer.address(version))
        name = f"inside-{home.public.replace(':', '-')}"
        return self.kept(Visit(home, self.directory / name, self._natscope(name, *words)))
