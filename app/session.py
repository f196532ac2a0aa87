"""What every face of Natscope stands on: a node or a recording, begun and ended in order. No Qt."""

from __future__ import annotations

import asyncio
import logging
import time
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.announced import Announced
from app.arguments import Arguments
from app.failure import BAD_ARGUMENT, Failure
from app.kept.data_dir import DataDir
from app.kept.instance_lock import InstanceLock
from app.kept.peer_book import PeerBook
from app.kept.preferences import AT_FIRST, Preferences, Setup, given, load, with_arguments
from app.kept.settings import LISTEN_PORT, Settings
from app.resources import resource
from app.text.format import sentence
from app.text.translation import told, tr
from app.wishes import Wishes
from node import (
    AddressError,
    Limits,
    ListenError,
    ListenFailed,
    Monitor,
    NatscopeError,
    Node,
    NodeConfig,
    Recorder,
    Recording,
    Tasks,
)

if TYPE_CHECKING:
    from app.demo import Demo
    from app.metrics.server import MetricsServer

STOP_SECONDS = 3.0
"""What an orderly end may take; then connections are cut."""
LEARN_SECONDS = 2.0
"""How often the book of peers learns what happened; the node's ring holds far more."""
BOOK_SECONDS = 600.0
"""How often that is written, beside what the user says, which is written at once."""

_log = logging.getLogger(__name__)


class Session:
    """From `start` to `close`; in between, `monitor` is there to be shown."""

    def __init__(self, arguments: Arguments) -> None:
        """Remember what was asked for; nothing begins yet."""
        self.arguments = arguments
        self.tasks = Tasks()
        self.data = DataDir(arguments.data_dir)
        self.node: Node | None = None
        self.recording: Recording | None = None
        self.demo: Demo | None = None
        self.notes: list[str] = []
        """What the user should know of the start, a sentence each; the log has it too."""
        self.book = PeerBook()
        """What is remembered of peers; of a demo or recording only until the end."""
        self._told: tuple[ListenFailed, ...] = ()
        self._preferences = AT_FIRST
        """What is set, with what the arguments say instead."""
        self._lock = InstanceLock(self.data.lock)
        self._settings: Settings | None = None
        self.recorder: Recorder | None = None
        """What `--record` began; whoever shows it may close it earlier."""
        self._metrics: MetricsServer | None = None
        self._stopped = False

    @property
    def settings(self) -> Settings:
        """What is remembered from one run to the next."""
        if self._settings is None:
            raise RuntimeError("the session has not started")
        return self._settings

    @property
    def setup(self) -> Setup:
        """How this run was begun, for the page of the settings."""
        ours = self.node is not None
        port = _port(self.settings.load(LISTEN_PORT)) if ours else 0
        return Setup(given(self.arguments), self._preferences, ours, port)

    @property
    def monitor(self) -> Monitor:
        """The node, the recording, or the demo's node, to be watched."""
        if self.demo is not None:
            return self.demo.monitor
        if self.recording is not None:
            return self.recording
        if self.node is None:
            raise RuntimeError("the session has not started")
        return Announced(self.node, self._told) if self._told else self.node

    @property
    def wishes(self) -> Wishes | None:
        """What can be asked for; None of a recording."""
        return self.node if self.demo is None else self.demo.wishes

    async def start(self) -> None:
        """Begin everything.

        Raises:
            Failure: something stands in the way. Nothing is left behind then.
        """
        try:
            if self.arguments.replay is not None:
                self._start_replay(self.arguments.replay)
            elif self.arguments.demo:
                self._start_demo()
            else:
                await self._start_node()
        except BaseException:
            await self.close()
            raise

    async def stop_node(self) -> None:
        """Say goodbye to all peers, within the deadline; the monitor can still be read. Once."""
        if self.demo is not None:
            self.demo.close()
        if self.node is None or self._stopped:
            return
        self._stopped = True
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self.node.stop()
        except TimeoutError:
            _log.warning("not everything ended within %g s; the rest is cut off", STOP_SECONDS)

    async def close(self) -> None:
        """End everything, in the reverse order. Idempotent."""
        if self._metrics is not None:
            await self._metrics.close()
        await self.stop_node()
        if self.recorder is not None:
            self.recorder.close()
        await self.tasks.close()
        if self.node is not None:
            self.book.take(self.monitor.events_since(self.book.position))
        self.book.flush()
        if self.recording is not None:
            self.recording.close()
        if self._settings is not None:
            self._settings.flush()
        self._lock.release()

    # --- inside --------------------------------------------------------------------------------

    def _start_replay(self, path: Path) -> None:
        # A node may run on the same data: its window keeps the settings, ours only reads them.
        self._settings = Settings(self.data.settings, writable=False)
        self._preferences = with_arguments(load(self._settings).preferences, self.arguments)
        speed = float("inf") if self.arguments.command == "check" else self.arguments.speed
        try:
            self.recording = Recording(path, speed=speed)
        except NatscopeError as error:
            raise Failure(f"--replay: {error}", BAD_ARGUMENT) from None

    def _start_demo(self) -> None:
        from app.demo import NOTE, Demo

        # A node may run on the same data: its window keeps the settings, ours only reads them.
        self._settings = Settings(self.data.settings, writable=False)
        self._preferences = with_arguments(load(self._settings).preferences, self.arguments)
        self.demo = Demo.start()
        self.notes.append(NOTE)

    async def _start_node(self) -> None:
        self.data.make()
        self._lock.take()
        self._settings = Settings(self.data.settings)
        if self._settings.complaint is not None:
            self.notes.append(self._settings.complaint)
        self._take_preferences(self._settings)
        self.book = PeerBook(self.data.peers)
        if self.book.complaint is not None:
            self.notes.append(self.book.complaint)
        try:
            await self._listen()
        except AddressError as error:
            raise Failure(str(error), BAD_ARGUMENT) from None
        except ListenError as error:
            raise Failure(f"cannot listen: {error}") from None
        except NatscopeError as error:
            raise Failure(str(error)) from None
        self.tasks.spawn(self._keep_book(), name="keep the book of peers")
        if self.arguments.record is not None:
            self._record(self.arguments.record)
        await self._begin_metrics()

    def _take_preferences(self, settings: Settings) -> None:
        found = load(settings)
        for name, fault in found.faults.items():
            self._note(tr("The setting {name} is not used. {sentence}", name=name, sentence=fault))
        self._preferences = with_arguments(found.preferences, self.arguments)

    async def _keep_book(self) -> None:
        """Learn who was met, and write it down now and then: a crash shall not cost a day."""
        written = time.monotonic()
        while True:
            await asyncio.sleep(LEARN_SECONDS)
            self.book.take(self.monitor.events_since(self.book.position))
            if time.monotonic() - written > BOOK_SECONDS:
                self.book.flush()
                written = time.monotonic()

    def _record(self, path: Path) -> None:
        try:
            self.recorder = Recorder(self.monitor, path)
        except NatscopeError as error:
            raise Failure(f"--record: {error}", BAD_ARGUMENT) from None
        self.tasks.spawn(self.recorder.run(), name="record")

    async def _begin_metrics(self) -> None:
        """Where it is set, not asked for, a window that opens without them is better than none."""
        if self.arguments.metrics is not None:
            await self._serve_metrics(*self.arguments.metrics)
        elif self._preferences.metrics is not None and self.arguments.command == "run":
            try:
                await self._serve_metrics(*self._preferences.metrics)
            except Failure as failure:
                reason = sentence(str(failure).removeprefix("--metrics: "))
                self._note(tr("There are no metrics this time. {reason}", reason=reason))

    async def _serve_metrics(self, host: str, port: int) -> None:
        from app.metrics.metrics import Metrics  # a third of a second that few need
        from app.metrics.server import MetricsServer, is_loopback, written

        metrics = Metrics(self.monitor)
        self._metrics = MetricsServer(metrics.text)
        await self._metrics.start(host, port)
        self.tasks.spawn(metrics.follow(), name="follow for the metrics")
        note = f"Metrics are at http://{written(host, port)}/metrics"
        if not is_loopback(host):
            note += ", for everybody who can reach that address"
            self.notes.append(f"{note}.")
        _log.info("%s", note)

    async def _listen(self) -> None:
        """Start the node; on the port of the last time, if the user does not say where."""
        config = node_config(self.arguments, self.data.identity, self._preferences)
        config = replace(config, kept=self.book.kept(), banned=self.book.banned())
        if self.arguments.listen:
            self.node = await _started(config)
        elif not await self._listen_as_set(config):
            config = replace(config, listen=NodeConfig().listen)
            kept = self._preferences.port or _port(self.settings.load(LISTEN_PORT))
            try:
                self.node = await _started(config, kept)
            except ListenError as error:
                if not kept:
                    raise
                self.node = await _started(config, error.next_free_port or 0)
                self._tell_other_port(kept, str(error))
            if not kept:
                self.settings.save(LISTEN_PORT, str(_listening_port(self.node)))
                self.settings.flush()
        self._lock.tell(_listening_port(self.node))

    async def _listen_as_set(self, config: NodeConfig) -> bool:
        """Listen on the addresses that are set; False where there are none that work.

        Whoever set a wrong one must be able to open the window, to set another.
        """
        if not self._preferences.listen:
            return False
        try:
            self.node = await _started(config)
        except (AddressError, ListenError) as error:
            self._note(
                tr(
                    "The addresses to listen on in the settings are not used this time. {reason}",
                    reason=sentence(told(str(error))),
                )
            )
            return False
        return True

    def _note(self, note: str) -> None:
        self.notes.append(note)
        _log.warning("%s", note)

    def _tell_other_port(self, kept: int, reason: str) -> None:
        port = _listening_port(self.node)
        note = f"{reason[0].upper()}{reason[1:]}: listening on port {port} this time."
        self._note(note)
        self._told = (
            ListenFailed(
                time=time.time(),
                monotonic=time.monotonic(),
                addr=f"/ip4/0.0.0.0/tcp/{kept}",
                reason=f"{reason}; listening on port {port} this time",
            ),
        )


def node_config(
    arguments: Arguments, identity: Path | None, preferences: Preferences = AT_FIRST
) -> NodeConfig:
    """What settings and arguments mean for the node; an argument always wins.

    `identity` is the key file unless the arguments name one.
    """
    default, chosen = NodeConfig(), with_arguments(preferences, arguments)
    built_in = bootstrap_peers() if chosen.built_in else ()
    # The last of them is kept a stranger to the shared port: it speaks as strangers would.
    kept, witness = built_in[:-1], built_in[-1:]
    witness = tuple(one for one in witness if one not in chosen.bootstrap)
    return NodeConfig(
        identity_path=arguments.identity or identity,
        listen=chosen.listen or default.listen,
        port_reuse=chosen.port_reuse,
        dial=arguments.dial,
        bootstrap=tuple(dict.fromkeys(chosen.bootstrap + kept)),
        witnesses=tuple(dict.fromkeys(arguments.witness + witness)),
        autonat_server=chosen.autonat_server,
        portmap=chosen.portmap,
        mdns=chosen.mdns,
        room=arguments.room or (" " if arguments.join else None),
        room_consent=not arguments.no_room_dials,
        invitations=arguments.join,
        stun=chosen.stun,
        observers_needed=chosen.observers,
        public_ranges=arguments.public,
        perf_server=arguments.perf,
        relay_server=chosen.relay_server,
        relays=chosen.relays,
        hole_punching=chosen.hole_punching,
        events_kept=chosen.events_kept,
        limits=Limits(
            connections=chosen.connections,
            inbound_connections=chosen.inbound_connections,
            connections_per_address=chosen.connections_per_address,
        ),
    )


def bootstrap_peers() -> tuple[str, ...]:
    """The built-in bootstrap peers, from `resources/bootstrap.toml`."""
    return tuple(tomllib.loads(resource("bootstrap.toml").read_text("utf-8"))["peers"])


async def _started(config: NodeConfig, port: int | None = None) -> Node:
    """A node that runs; with a port, on every address of this computer."""
    if port:
        # A port named for IPv4 is tried for IPv6 as well, but a computer without IPv6 will do.
        config = replace(config, listen=(f"/ip4/0.0.0.0/tcp/{port}", "/ip6/::/tcp/0"))
    node = Node(config)
    try:
        await node.start()
    except BaseException:
        await node.stop()
        raise
    return node


def _port(text: str | None) -> int:
    """A kept port; 0 for none, or for something that is none."""
    if text is None or not text.isdecimal():
        return 0
    return int(text) if len(text) < 6 and int(text) < 2**16 else 0


def _listening_port(node: Node | None) -> int:
    listeners = node.snapshot().node.listeners if node is not None else ()
    return int(listeners[0].addr.rpartition("/tcp/")[2]) if listeners else 0
