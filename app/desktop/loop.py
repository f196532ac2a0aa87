"""The loop that window and node share: asyncio's own machinery, driven by Qt.

qasync as it comes makes a Qt timer of each callback and a pair of notifiers of each socket, and
slows down with every connection. This subclass gives the ready queue, the timer heap and the
selector back to asyncio, and lets Qt drive them through three things only: one notifier on the
selector's own descriptor, one precise timer for the next deadline, one zero timer while work is
left. Asyncio runs for at most `BUDGET` seconds between two turns of Qt, and Qt never blocks while
asyncio has something to do.

Where a selector has no descriptor to watch (Windows), qasync stays as it is.
"""

from __future__ import annotations

import asyncio
import heapq
import logging
import math
import os
import selectors
import signal
import sys
import threading
from asyncio import base_events
from collections.abc import Callable
from contextvars import Context
from types import TracebackType
from typing import Any

os.environ.setdefault("QT_API", "pyside6")

import qasync
from PySide6.QtCore import QCoreApplication, QEventLoop, QSocketNotifier, Qt, QThread, QTimer

BUDGET = 0.003
"""Seconds that asyncio may run between two turns of Qt; a single callback can exceed it."""
CALLBACKS_A_LOOK = 8
"""Callbacks run between two looks at the clock: eight Noise handshakes are 3 ms."""
PATIENCE = 0.001
"""Seconds that a turn, within its budget, may wait for more of what few sockets have just brought:
otherwise a turn of Qt's comes between the short messages of a conversation. A selector counts in
milliseconds."""
FEW_SOCKETS = 8
"""Where more than these bring something at once, a turn of Qt's between costs each little."""
LONGEST_TIMER = 86_400_000
"""Milliseconds; a timer further away is armed again after a day."""
FEW_TIMERS = 100
"""Up to here, cancelled timers stay in the heap until they are due; asyncio's own figure."""

_Base = asyncio.SelectorEventLoop


def new_event_loop(app: QCoreApplication) -> asyncio.AbstractEventLoop:
    """Choose the loop for this system: ours, or qasync's own where ours cannot be."""
    if hasattr(selectors.DefaultSelector, "fileno"):
        return NatscopeEventLoop(app)
    stock: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    return stock


class NatscopeEventLoop(qasync.QEventLoop):  # type: ignore[misc]
    """A qasync loop whose asyncio half is asyncio's own.

    A Qt loop nested in a Qt slot (a menu, a drag, a native dialog) keeps asyncio going, and ends
    when asyncio is to stop. One nested in a coroutine or callback cannot: asyncio stands still
    until it returns, and goes on unharmed after.

    What a Qt slot or event handler raises goes to the loop's exception handler. Only SystemExit
    does not, since PySide ends the process at once: leave through a coroutine.
    """

    # What qasync replaced and we give back.
    call_later = _Base.call_later
    call_soon_threadsafe = _Base.call_soon_threadsafe
    time = _Base.time
    run_forever = _Base.run_forever
    run_until_complete = _Base.run_until_complete
    is_running = _Base.is_running
    run_in_executor = _Base.run_in_executor
    set_default_executor = _Base.set_default_executor
    set_exception_handler = _Base.set_exception_handler
    get_exception_handler = _Base.get_exception_handler
    default_exception_handler = _Base.default_exception_handler
    call_exception_handler = _Base.call_exception_handler
    get_debug = _Base.get_debug
    set_debug = _Base.set_debug
    _add_callback = _Base._add_callback  # type: ignore[attr-defined]  # noqa: SLF001
    _add_reader = _Base._add_reader  # type: ignore[attr-defined]  # noqa: SLF001
    _remove_reader = _Base._remove_reader  # type: ignore[attr-defined]  # noqa: SLF001
    _add_writer = _Base._add_writer  # type: ignore[attr-defined]  # noqa: SLF001
    _remove_writer = _Base._remove_writer  # type: ignore[attr-defined]  # noqa: SLF001

    # asyncio's own, the same from Python 3.11 to 3.14.
    _ready: Any
    _scheduled: Any
    _stopping: bool
    _closed: bool
    _debug: bool
    _selector: Any
    _csock: Any
    _signal_handlers: dict[int, Any]
    _clock_resolution: float
    _timer_cancelled_count: int
    _current_handle: Any

    def __init__(self, app: QCoreApplication) -> None:
        self.on_quit: Callable[[], None] | None = None
        """Called when something quits the application, which goes on then until asyncio stops;
        None: to quit is to stop."""
        self._app = app
        self._driven = False
        """Qt runs, and asyncio's turns are wanted."""
        self._turning = False
        """We are in one of asyncio's turns."""
        self._batch = 0
        """Callbacks of the current iteration that have not run yet."""
        self._armed = math.inf
        """Loop time at which the deadline timer rings."""
        self._raised: BaseException | None = None
        self._nested: QEventLoop | None = None
        super().__init__(app)
        self._notifier = QSocketNotifier(self._selector.fileno(), QSocketNotifier.Type.Read)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._turn)
        self._deadline = _single_shot(self._ring)
        self._more = _single_shot(self._turn)

    # --- asyncio's interface -------------------------------------------------------------------

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """As asyncio; from a Qt slot it wakes asyncio too."""
        if self._debug or self._closed:
            handle = _Base.call_soon(self, callback, *args, context=context)
            _forget_this_frame(handle)
        else:
            handle = asyncio.Handle(callback, args, self, context)
            self._ready.append(handle)
        if not self._turning:
            self._wake()
        return handle

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """As asyncio; from a Qt slot it sets the deadline timer too."""
        handle = _Base.call_at(self, when, callback, *args, context=context)
        _forget_this_frame(handle)
        if not self._turning:
            self._arm()
        return handle

    def stop(self) -> None:
        """As asyncio: what is ready now still runs."""
        _Base.stop(self)
        if not self._turning:
            self._wake()

    def remove_signal_handler(self, sig: int) -> bool:
        """As asyncio; with its last handler, signals do not stop to wake Qt."""
        removed: bool = _Base.remove_signal_handler(self, sig)
        if self._driven:
            self._take_wakeup_fd()
        return removed

    def close(self) -> None:
        """As asyncio; nothing of Qt's is left behind either."""
        if not self._closed and not self.is_running():
            self._rest()
            # Here and now: the loop itself may be held by somebody, or end in another thread.
            del self._notifier, self._deadline, self._more
            self._batch = 0
        super().close()

    # --- Qt's run ------------------------------------------------------------------------------

    def _make_self_pipe(self) -> None:
        # The first thing that asyncio's constructor does with its selector: time to swap it.
        self._selector = selectors.DefaultSelector()
        _Base._make_self_pipe(self)  # type: ignore[attr-defined]  # noqa: SLF001

    def _run_once(self) -> None:
        """What asyncio's `run_forever` repeats until it is to stop: here one run of Qt's loop."""
        if QThread.currentThread() is not self._app.thread():
            raise RuntimeError("Qt's loop, and so this one, runs in the application's thread only")
        wakeup = self._take_wakeup_fd()
        hook, sys.excepthook = sys.excepthook, self._catch
        self._nested = QEventLoop() if QThread.currentThread().loopLevel() else None
        self._driven = True
        self._notifier.setEnabled(True)
        self._wake()
        try:
            self._run_qt()
        finally:
            self._rest()
            sys.excepthook = hook
            self._give_wakeup_fd_back(wakeup)
        if self._raised is not None:
            raised, self._raised = self._raised, None
            raise raised
        self._stopping = True

    def _run_qt(self) -> None:
        run = self._nested.exec if self._nested is not None else self._app.exec
        run()
        # A loop inside another could not go on: Qt ends both when the application is to quit.
        while self._driven and self._nested is None and self.on_quit is not None:
            self.on_quit()
            run()

    def _leave(self) -> None:
        """End Qt's run, with every menu and dialog that runs a loop inside it.

        A run that is itself inside another loop of Qt's waits for those to be closed.
        """
        self._driven = False
        if self._nested is not None:
            self._nested.quit()
        else:
            self._app.exit()

    def _rest(self) -> None:
        self._driven = False
        self._nested = None
        self._notifier.setEnabled(False)
        self._deadline.stop()
        self._more.stop()
        self._armed = math.inf

    def _take_wakeup_fd(self) -> int | None:
        """Let signals wake Qt: without it Python would hear a Ctrl-C at the next click only."""
        if threading.current_thread() is not threading.main_thread():
            return None  # signals are the main thread's, wherever Qt may live
        ours: int = self._csock.fileno()
        before = signal.set_wakeup_fd(ours, warn_on_full_buffer=False)
        return before if before != ours else -1  # asyncio's handlers had it set already

    def _give_wakeup_fd_back(self, before: int | None) -> None:
        # While asyncio has signal handlers, the descriptor is asyncio's to give back.
        if before is not None and not self._signal_handlers:
            signal.set_wakeup_fd(before)

    def _catch(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Take what a Qt slot or event handler raised, in place of `sys.excepthook`."""
        if isinstance(error, Exception):
            message = "Exception in a Qt slot or event handler"
            self.call_exception_handler({"message": message, "exception": error})
        else:
            self._raised = error
            self._leave()

    # --- asyncio's turns -----------------------------------------------------------------------

    def _wake(self) -> None:
        if self._driven and not self._more.isActive():
            self._more.start(0)

    def _ring(self) -> None:
        self._armed = math.inf
        self._turn()

    def _turn(self) -> None:
        """Run asyncio within its budget; called by Qt only."""
        if self._turning or not self._driven:
            # A Qt loop nested in a coroutine. The descriptor stays readable: do not spin on it.
            self._notifier.setEnabled(False)
            return
        self._turning = True
        try:
            # One turn between two of Qt's, even where both the notifier and the timer ask for it.
            self._more.stop()
            self._iterate(self.time())
        except BaseException as error:  # noqa: BLE001 - asyncio lets SystemExit and the like out
            self._raised = error
            self._leave()
        finally:
            self._turning = False
        self._notifier.setEnabled(self._driven)
        self._arm()

    def _iterate(self, begun: float) -> None:
        patience = 0.0
        talking = False
        while True:
            if not self._batch:
                # What a message wakes takes some iterations: none of them ends the conversation,
                # only to have waited in vain does.
                talking = self._gather(patience) or (talking and not patience)
            now = self._run_batch(begun + BUDGET)
            if self._batch:
                return
            if self._stopping:
                self._leave()
                return
            if self._ready:
                patience = 0.0
                if now >= begun + BUDGET:
                    return
            elif talking and now < begun + BUDGET:
                patience = PATIENCE
            else:
                return

    def _gather(self, patience: float) -> bool:
        """Begin an iteration: what sockets and timers have brought joins what is ready.

        Returns:
            Whether more is worth a moment's wait: few sockets brought something.
        """
        events = self._selector.select(patience)
        self._process_events(events)
        if self._scheduled:
            self._forget_cancelled_timers()
            due = self.time() + self._clock_resolution
            while self._scheduled and self._scheduled[0].when() < due:
                timer = heapq.heappop(self._scheduled)
                timer._scheduled = False  # noqa: SLF001
                self._ready.append(timer)
        self._batch = len(self._ready)
        return 0 < len(events) <= FEW_SOCKETS

    def _run_batch(self, until: float) -> float:
        """Run what is ready, or as much as there is time for; say when it was done."""
        ready = self._ready
        debug = self._debug
        while True:
            few = min(self._batch, CALLBACKS_A_LOOK)
            self._batch -= few
            for _ in range(few):
                handle = ready.popleft()
                if handle._cancelled:  # noqa: SLF001
                    continue
                if debug:
                    self._run_watched(handle)
                else:
                    handle._run()  # noqa: SLF001
            now = self.time()
            if not self._batch or now >= until:
                return now

    def _run_watched(self, handle: asyncio.Handle) -> None:
        self._current_handle = handle
        started = self.time()
        try:
            handle._run()  # noqa: SLF001
        finally:
            self._current_handle = None
        took = self.time() - started
        if took >= self.slow_callback_duration:
            log: logging.Logger = base_events.logger  # type: ignore[attr-defined]
            log.warning("Executing %s took %.3f seconds", _description(handle), took)

    def _forget_cancelled_timers(self) -> None:
        """Drop cancelled timers from the top of the heap; all of them once they are the many."""
        scheduled = self._scheduled
        if len(scheduled) > FEW_TIMERS and self._timer_cancelled_count * 2 > len(scheduled):
            for timer in scheduled:
                timer._scheduled = not timer.cancelled()  # noqa: SLF001
            scheduled[:] = [timer for timer in scheduled if not timer.cancelled()]
            heapq.heapify(scheduled)
            self._timer_cancelled_count = 0
        while scheduled and scheduled[0].cancelled():
            self._timer_cancelled_count -= 1
            heapq.heappop(scheduled)._scheduled = False  # noqa: SLF001

    def _arm(self) -> None:
        """Make sure that Qt calls again in time."""
        if not self._driven:
            return
        if self._ready or self._stopping:
            self._wake()
        elif self._scheduled:
            when = self._scheduled[0].when()
            # A timer that rings early finds nothing due and is armed again: only later is wrong.
            if when < self._armed:
                self._armed = when
                wait = min((when - self.time()) * 1000, LONGEST_TIMER)
                self._deadline.start(max(math.ceil(wait), 0))


def _single_shot(slot: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(slot)
    return timer


def _forget_this_frame(handle: asyncio.Handle) -> None:
    """In debug mode, a handle knows who asked for it: not this module."""
    frames = getattr(handle, "_source_traceback", None)
    if frames:
        del frames[-1]


def _description(handle: asyncio.Handle) -> str:
    """Name a slow callback by its task, which knows the coroutine, where there is one."""
    owner = getattr(getattr(handle, "_callback", None), "__self__", None)
    return repr(owner if isinstance(owner, asyncio.Task) else handle)
