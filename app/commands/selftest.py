"""`natscope selftest`: does this installation work? Meets nobody and leaves no file."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import sys
from collections.abc import AsyncIterator, Iterator

from app.desktop.display import draw_offscreen, missing_qt
from app.failure import Failure
from app.text.languages import ENGLISH, LANGUAGES
from app.text.translation import speak, spoken
from node import NatscopeError, Node, NodeConfig, PeerIdentified

STEP_SECONDS = 10.0
"""A step that takes longer has failed; all of them together take a second."""
FAILED = 1
LOADED_LATE = (
    "aioice.stun",
    "async_upnp_client.client_factory",
    "dns._asyncio_backend",
    "dns.asyncresolver",
    "prometheus_client",
    "rich.live",
    "segno",
    "zeroconf.asyncio",
    "zxingcpp",
)
"""What a node loads by name, or only when it is wanted: an installation may lack it unnoticed."""
LOOPBACK = NodeConfig(listen=("/ip4/127.0.0.1/tcp/0",))


def run_selftest() -> int:
    """Try everything once, and print `ok` or the step that failed.

    Returns:
        The exit status.
    """
    try:
        _try_everything()
    except Failure as failure:
        sys.stderr.write(f"selftest failed at {failure}\n")
        return FAILED
    sys.stdout.write("ok\n")
    sys.stdout.flush()
    return 0


def _try_everything() -> None:
    draw_offscreen()
    reason = missing_qt()
    if reason is not None:
        raise Failure(f"loading Qt: {reason}")
    with _step("opening the loop"):
        from PySide6.QtWidgets import QApplication

        from app.desktop.lifetime import run
        from app.desktop.qt_messages import qt_messages_logged

        app = QApplication(["natscope"])
    with _step("reading pictures"):
        _see_that_pictures_can_be_read()
    for name in LOADED_LATE:
        with _step(f"loading {name}"):
            importlib.import_module(name)
    for language in LANGUAGES:
        speak(language)
        if spoken() != language:
            raise Failure(f"speaking {LANGUAGES[language]}: its texts are not there")
    speak(ENGLISH)
    with qt_messages_logged():
        run(app, lambda _ending: _meet())


def _see_that_pictures_can_be_read() -> None:
    from PySide6.QtGui import QImageReader

    from app.qr_picture import FORMATS

    known = {bytes(name.data()) for name in QImageReader.supportedImageFormats()}
    missing = (FORMATS | {b"svg"}) - known
    if missing:
        raise Failure(f"reading pictures: not {b', '.join(sorted(missing)).decode()}")


async def _meet() -> int:
    async with _node() as ours, _node() as theirs:
        with _step("connecting on loopback"):
            async with asyncio.timeout(STEP_SECONDS):
                connection_id = await ours.dial(theirs.listen_addrs[0])
        with _step("identifying each other"):
            async with asyncio.timeout(STEP_SECONDS):
                await asyncio.gather(_identified(ours), _identified(theirs))
                await ours.ping(connection_id)
        with _step("drawing the window"):
            _draw(ours)
    return 0


@contextlib.asynccontextmanager
async def _node() -> AsyncIterator[Node]:
    with _step("listening on loopback"):
        node = Node(LOOPBACK)
        await node.start()
    try:
        yield node
    finally:
        await node.stop()


async def _identified(node: Node) -> None:
    position = 0
    while True:
        new = await node.wait_for_events(position)
        position = new.position
        if any(isinstance(event, PeerIdentified) for event in new.events):
            return


def _draw(node: Node) -> None:
    """Open the window on a node, and see that every page draws more than one colour."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from app.arguments import PAGES
    from app.window import MainWindow

    window = MainWindow(node, node, spawn=lambda work: work.close())
    window.show()
    try:
        for page in PAGES:
            window.show_page(page)
            QApplication.sendPostedEvents()
            image = window.grab().toImage()
            colours = {
                image.pixel(x, y)
                for x in range(0, image.width(), 16)
                for y in range(0, image.height(), 16)
            }
            if len(colours) < 2:
                raise Failure(f"drawing the window: the page {page} stays empty")
    finally:
        # Also where a page fails: a window left to the end of the process takes its lab's tasks
        # and Qt down with it.
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextlib.contextmanager
def _step(name: str) -> Iterator[None]:
    """Name the step in what goes wrong."""
    try:
        yield
    except TimeoutError:
        raise Failure(f"{name}: no end within {STEP_SECONDS:g} s") from None
    except (NatscopeError, ImportError, OSError, RuntimeError) as error:
        raise Failure(f"{name}: {error}") from error
