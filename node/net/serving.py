"""Streams that peers open: who handles which protocol, and how long a peer may take over one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from node.clock import Clock
from node.errors import NatscopeError, RemoteProtocolError, StreamReset
from node.events import Event, StreamRefused
from node.net.connection import Connection
from node.net.deadlines import Deadlines
from node.net.stream import Stream
from node.net.telling import Telling
from node.phrase import Phrase
from node.tasks import Tasks

LINGER_SECONDS = 30.0
"""How long a peer may go on writing on a stream that we are done with."""

Handler = Callable[[Stream], Awaitable[None]]


class Serving:
    """The handlers of a swarm, and the streams that wait for one or are done with."""

    def __init__(
        self, *, tasks: Tasks, clock: Clock, emit: Callable[[Event], None], stream_timeout: float
    ) -> None:
        """`stream_timeout`: seconds for a stream to agree on its protocol."""
        self._tasks = tasks
        self._clock = clock
        self._timeout = stream_timeout
        self._handlers: dict[str, Handler] = {}
        self._negotiating = Deadlines[Stream](stream_timeout, self._too_slow)
        self._lingering = Deadlines[Stream](LINGER_SECONDS, self._lingered)
        self._refusals = Telling[StreamRefused](emit, clock)

    @property
    def protocols(self) -> tuple[str, ...]:
        """Protocols that we handle, sorted."""
        return tuple(sorted(self._handlers))

    def handle(self, protocol: str, handler: Handler) -> None:
        """Serve inbound streams of `protocol` with `handler`, a task for each."""
        self._handlers[protocol] = handler

    def unhandle(self, protocol: str) -> None:
        """Serve streams of `protocol` no more."""
        self._handlers.pop(protocol, None)

    def close(self) -> None:
        """Tell what was not told yet, and wait for no stream any more."""
        self._refusals.close()
        self._negotiating.close()
        self._lingering.close()

    # --- StreamOwner ---------------------------------------------------------------------------

    def supports(self, protocol: str) -> bool:
        """Whether a handler is there for inbound streams of this protocol."""
        return protocol in self._handlers

    def stream_opening(self, stream: Stream) -> None:
        """An inbound stream began to negotiate."""
        self._negotiating.add(stream)

    def stream_negotiated(self, stream: Stream) -> None:
        """An inbound stream is agreed on its protocol: start its handler."""
        self._negotiating.discard(stream)
        self._tasks.spawn(self._serve(stream), name=f"serve {stream.protocol}")

    def stream_refused(self, connection: Connection, protocol: str, reason: str) -> None:
        """A stream of the peer was reset by us."""
        moment = self._clock.now()
        self._refusals.tell(
            StreamRefused(
                time=moment.time,
                monotonic=moment.monotonic,
                connection_id=connection.facts.connection_id,
                peer_id=str(connection.facts.peer_id),
                protocol=protocol,
                reason=reason,
            )
        )

    def stream_lingers(self, stream: Stream) -> None:
        """We are done with a stream that the peer still writes on."""
        self._lingering.add(stream)

    def stream_ended(self, stream: Stream) -> None:
        """A stream is gone: nothing has to be waited for any more."""
        self._negotiating.discard(stream)
        self._lingering.discard(stream)

    # --- inside --------------------------------------------------------------------------------

    async def _serve(self, stream: Stream) -> None:
        handler = self._handlers.get(stream.protocol)
        if handler is None:
            stream.reset(Phrase("we serve this protocol no more"))
            return
        try:
            await handler(stream)
        except RemoteProtocolError as error:
            stream.reset(str(error))
            self.stream_refused(stream.connection, stream.protocol, str(error))
        except StreamReset:
            stream.reset()
        except TimeoutError:
            reason = Phrase("the peer did not go on in time")
            stream.reset(reason)
            self.stream_refused(stream.connection, stream.protocol, reason)
        except NatscopeError as error:
            stream.reset(str(error))
        else:
            if not stream.handed_over:
                stream.close()

    def _too_slow(self, stream: Stream) -> None:
        if not stream.negotiated and not stream.done:
            reason = Phrase("no protocol agreed on within {seconds:g} s", seconds=self._timeout)
            stream.reset(reason)
            self.stream_refused(stream.connection, "", reason)

    def _lingered(self, stream: Stream) -> None:
        stream.reset(Phrase("the peer went on writing after we were done"))
