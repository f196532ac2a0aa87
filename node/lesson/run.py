"""Running a lesson inside a world, step by step: as slowly as one likes, or at once."""

from __future__ import annotations

import asyncio
from collections import deque

from node.address import Endpoint, parse, text_of, thin_waist
from node.errors import DialError, NatscopeError
from node.lab.lab_events import LabEvent
from node.lab.lab_views import HostView
from node.lab_world import LabWorld
from node.lesson.actions import (
    Action,
    At,
    Change,
    Check,
    Dial,
    HangUp,
    Restart,
    Start,
    Stop,
    Wait,
)
from node.lesson.values import Lesson, Outcome
from node.lesson.what_is_true import DialEnded, look, scene_of
from node.phrase import Phrase, listed
from node.punch_views import ReservationState

EVENTS_LOOK = 1.0
"""Lab seconds after which new events are taken at the latest: the world's ring is bounded."""
MOST_EVENTS = 200_000
"""Of one step; the oldest are let go."""
START_SECONDS = 0.1
"""Lab seconds in which the nodes of a new lab start."""
STEP_SECONDS = 250_000.0
"""Lab seconds that a step may take."""


class LessonRun:
    """One lesson on one world that was built for it; each step is to be played once, in order."""

    def __init__(self, lesson: Lesson, world: LabWorld) -> None:
        self.lesson = lesson
        self.world = world
        self.doing = ""
        """What is being done now, for a person."""
        self.waits_for = 0.0
        """Lab seconds that are let pass now with nothing else to do: they may pass faster."""
        self._position = 0
        self._events: deque[LabEvent] = deque(maxlen=MOST_EVENTS)
        self._dials: list[DialEnded] = []
        self._done: list[str] = []

    async def play(self, number: int) -> Outcome:
        """Do what a step does and look at what came of it. To be run inside the world."""
        step = self.lesson.steps[number]
        self._dials, self._done = [], []
        if number == 0:
            await asyncio.sleep(START_SECONDS)
        self._take_events()
        self._events.clear()
        began_at = self.world.now
        for action in step.actions:
            await self._do(action)
        self._take_events()
        self.doing = ""
        scene = scene_of(self.world, self._events, self._dials, began_at)
        findings = tuple(look(truth, scene) for truth in step.truths)
        return Outcome(number, tuple(self._done), findings)

    def play_at_once(self, number: int) -> Outcome:
        """The same from outside of the world, as fast as the computer can."""
        return self.world.run(self.play(number), limit=STEP_SECONDS)

    # --- one thing after the other ---------------------------------------------------------------

    async def _do(self, action: Action) -> None:
        match action:
            case Start(host):
                self._says(Phrase("The node of {host} starts", host=host))
                await self.world.start_node(host)
            case Stop(host):
                self._says(Phrase("The node of {host} stops", host=host))
                await self.world.stop_node(host)
            case Dial():
                await self._dial(action)
            case HangUp(host, to):
                self._says(Phrase("{host} closes its connections with {to}", host=host, to=to))
                await self._hang_up(host, to)
            case Wait(seconds):
                self._says(_span(seconds))
                await self._wait(seconds)
            case Change(plan, changed):
                self._says(Phrase("{name}: {changed}", name=plan.name, changed=", ".join(changed)))
                self.world.change(plan)
            case Restart(router):
                self._says(Phrase("{router} restarts: its table is forgotten", router=router))
                self.world.restart_router(router)
            case Check(host):
                self._says(Phrase("{host} asks others to come in", host=host))
                await self._check(host)
        self._take_events()

    async def _dial(self, action: Dial) -> None:
        host, to = action.host, action.to
        try:
            if action.at == At.RELAY:
                address = self._place(to)
                self._says(Phrase("{host} dials {to} through a relay", host=host, to=to))
            else:
                endpoint = self._endpoint(to, action.at)
                self._says(Phrase("{host} dials {to} at {at}", host=host, to=to, at=endpoint))
                address = f"{text_of(endpoint)}/p2p/{_host(self.world, to).peer_id}"
            await self.world.node(host).dial(address)
        except DialError as error:
            reasons = listed(dict.fromkeys(one.reason for one in error.attempts))
            self._dials.append(DialEnded(host, to, reasons or str(error)))
        except NatscopeError as error:
            self._says(Phrase("{host} cannot dial {to}: {why}", host=host, to=to, why=str(error)))
            self._dials.append(DialEnded(host, to, str(error)))
        else:
            self._dials.append(DialEnded(host, to, None))

    async def _hang_up(self, host: str, to: str) -> None:
        node, peer = self.world.node(host), _host(self.world, to).peer_id
        for connection in node.snapshot().connections:
            if connection.peer_id == peer:
                await node.close_connection(connection.connection_id)

    async def _check(self, host: str) -> None:
        try:
            await self.world.node(host).check_reachability()
        except NatscopeError as error:
            self._says(Phrase("{host} cannot ask: {why}", host=host, why=str(error)))

    async def _wait(self, seconds: float) -> None:
        self.waits_for = seconds
        try:
            while seconds > 0:
                await asyncio.sleep(min(seconds, EVENTS_LOOK))
                seconds -= EVENTS_LOOK
                self._take_events()
        finally:
            self.waits_for = 0.0

    def _place(self, host: str) -> str:
        """The multiaddr of a host's place at a relay. Raises NatscopeError where it has none."""
        places = self.world.node(host).snapshot().reservations
        addrs = [
            addr for one in places if one.state is ReservationState.RESERVED for addr in one.addrs
        ]
        if not addrs:
            raise NatscopeError(Phrase("{host} has no place at a relay", host=host))
        return addrs[0]

    def _endpoint(self, host: str, at: str) -> Endpoint:
        """Where a host is to be dialled. Raises NatscopeError where there is no such address."""
        if at in (At.INTERFACE, At.INTERFACE6):
            six = at == At.INTERFACE6
            view = _host(self.world, host)
            found = [address for address in view.addresses if (":" in address) == six]
            if not found:
                raise NatscopeError(Phrase("{host} has no such address", host=host))
            return Endpoint(found[0], view.plan.port)
        if at not in set(At):
            address, _, port = at.rpartition(":")
            return Endpoint(address.removeprefix("[").removesuffix("]"), int(port))
        snapshot = self.world.node(host).snapshot()
        if at == At.OPENED:
            texts = [one.external_addr for one in snapshot.port_mappings if one.external_addr]
        else:
            best = sorted(snapshot.observed_addresses, key=lambda one: -one.votes)
            texts = [one.observed_addr for one in best]
        endpoints = (thin_waist(parse(text)) for text in texts)
        for endpoint in endpoints:
            if endpoint is not None and endpoint.version == 4:
                return endpoint
        if at == At.OPENED:
            raise NatscopeError(Phrase("{host} has no opened address", host=host))
        raise NatscopeError(Phrase("{host} has no observed address", host=host))

    def _says(self, words: str) -> None:
        self.doing = words
        self._done.append(words)

    def _take_events(self) -> None:
        new = self.world.events_since(self._position)
        self._position = new.position
        self._events.extend(new.events)


def _host(world: LabWorld, name: str) -> HostView:
    return next(host for host in world.view().hosts if host.plan.name == name)


def _span(seconds: float) -> str:
    """A wait for a person: `12 seconds pass`, `2 h 5 min pass`."""
    minutes = round(seconds / 60)
    if seconds == 1:
        return Phrase("1 second passes")
    if minutes < 2:
        return Phrase("{seconds:g} seconds pass", seconds=seconds)
    if minutes < 120:
        return Phrase("{minutes} minutes pass", minutes=minutes)
    return Phrase("{hours} h {minutes} min pass", hours=minutes // 60, minutes=minutes % 60)
