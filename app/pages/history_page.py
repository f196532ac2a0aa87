"""History: what was so over time, and when the mapping changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.history.chronicle import SIGNS
from app.history.series import Series
from app.models.table_model import TableModel
from app.models.time_window import TimeWindow
from app.models.timeline_columns import (
    TIMELINE_COLUMNS,
    TimelineRow,
    timeline_key,
    timeline_rows,
    timeline_search,
)
from app.pages.page import Page, Surroundings
from app.text.format import duration, milliseconds, rate, shorten, visible
from app.text.translation import tr
from app.text.words import PATH
from app.widgets.message_strip import plain_label
from app.widgets.picture import SUFFIXES, save_picture
from app.widgets.plot import Curve, Plot
from app.widgets.table_pane import TablePane, TableWords
from app.widgets.time_strip import TimeAxis, TimeStrip
from app.widgets.timeline import GLYPHS, TimelineView
from node import Moment, Snapshot

SPANS = (60.0, 300.0, 900.0, 3600.0, 4 * 3600.0, 12 * 3600.0, 86_400.0)
"""Seconds that can be chosen to be shown at once."""
_SPAN_KEY = "history/span"
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_WORDS = TableWords(
    key="timeline",
    heading=tr("Timeline"),
    empty_title=tr("Nothing has happened yet"),
    empty_text=tr(
        "Each address at which others see us, each verdict and each arrival appears here, with the "
        "time from when to when it was so."
    ),
    icon="history",
)


class HistoryPage(Page):
    """Plots on top, the timeline below; both share one axis of time."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("History"))
        theme = around.theme
        self.time = TimeWindow()
        self.traffic = Plot(theme, self.time, tr("Traffic"), rate)
        self.connections = Plot(theme, self.time, tr("Connections"), _whole, whole=True)
        self.rtt = Plot(theme, self.time, tr("Round-trip time"), milliseconds)
        self.axis = TimeAxis(theme, self.time)
        self.timeline = TimelineView(theme, self.time)
        model = TableModel(TIMELINE_COLUMNS, timeline_key, timeline_search, theme.look)
        self.pane: TablePane[TimelineRow] = TablePane(model, _WORDS, theme, around.state)
        self.add_pane(self.pane)
        self.sentence = plain_label(wrap=True)
        self._moment = Moment(0.0, 0.0)
        self._agents: dict[str, str] = {}
        self._listed: tuple[str, ...] = ()
        self._wanted = ""
        """The peer that the user chose."""
        self._make_bar()
        self._lay_out()
        self._connect()
        if not self.pane.view.has_order:
            self.pane.view.sort_by("begin", descending=True)
        self._recall_span()
        self._refresh()

    def _make_bar(self) -> None:
        self.span = QComboBox()
        self.span.setAccessibleName(tr("Time shown at once"))
        self.span.setToolTip(
            tr(
                "How much is shown at once. In the plots the wheel, + and - zoom; the mouse, "
                "Page Up and Page Down go through time."
            )
        )
        self.span.addItem(tr("Everything"), 0.0)
        for seconds in SPANS:
            self.span.addItem(_span_words(seconds), seconds)
        self.live = _button(tr("Live"), tr("Follow what happens now. End"), checkable=True)
        self.live.setChecked(True)
        self.peer = QComboBox()
        self.peer.setAccessibleName(tr("Peer whose round-trip times are shown"))
        self.peer.setEnabled(False)
        self.peer.setToolTip(self.peer.accessibleName())
        for box, letters in ((self.span, 9), (self.peer, 8)):
            box.setSizeAdjustPolicy(_NARROW)
            box.setMinimumContentsLength(letters)
        self.peer.setMaximumWidth(480)
        self.as_table = _button(
            tr("As a table"), tr("The timeline as a table, to read and to copy"), checkable=True
        )
        self.save = _button(tr("Save picture…"), tr("Plots and timeline as PNG or SVG"))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.span)
        bar.addWidget(self.live)
        bar.addStretch(1)
        bar.addWidget(self.peer, 2)
        bar.addWidget(self.as_table)
        bar.addWidget(self.save)
        self.body.addLayout(bar)
        for plot in (self.traffic, self.connections, self.rtt):
            self.body.addWidget(plot, 1)
        self.body.addWidget(self.axis)
        self._picture = QWidget()
        inside = QVBoxLayout(self._picture)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.timeline)
        inside.addWidget(self.sentence)
        self._lower = QStackedWidget()
        self._lower.addWidget(self._picture)
        self._lower.addWidget(self.pane)
        self._lower.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self._lower)

    def _connect(self) -> None:
        self.span.activated.connect(lambda: self._choose_span())
        self.live.clicked.connect(lambda on: self.time.set_live(live=on))
        self.peer.activated.connect(lambda: self._choose_peer())
        self.as_table.toggled.connect(self._show_table)
        self.save.clicked.connect(self._choose_file)
        self.time.changed.connect(self._draw)
        self.timeline.told.connect(self._tell)
        self.pane.current_changed.connect(self._show_moment)
        self.around.theme.changed.connect(self._fit_sentence)
        self._fit_sentence()
        self._tell("")

    # What the feed hands over.

    def show_snapshot(self, snapshot: Snapshot, moment: Moment) -> None:
        """Draw what is known now; it was taken already, by the history."""
        self._moment = moment
        self._name_peers(snapshot)
        self._refresh()

    def show_age(self, moment: Moment) -> None:
        """Go on."""
        self._moment = moment
        self._refresh()

    def remember(self) -> None:
        """Keep how much time is shown, beside what every page keeps."""
        super().remember()
        seconds = 0.0 if self.time.whole else self.time.span
        self.around.state.save(_SPAN_KEY, f"{seconds:.0f}")

    def focus_table(self) -> None:
        """Put the keyboard on the timeline."""
        (self.pane.view if self.as_table.isChecked() else self.timeline).setFocus()

    # What is drawn.

    def _refresh(self) -> None:
        history = self.around.history
        self._list_peers(history.peers)
        now = history.now
        if now is not None:
            oldest = history.oldest
            self.time.follow(now if oldest is None else oldest, now)
        else:
            self._draw()

    def _draw(self) -> None:
        """Show what is known of the part of time that is to be shown."""
        history, shift = self.around.history, self.around.history.course.shift
        both = tr("In"), tr("Out")
        self.traffic.tell(
            [self._curve(both[0], history.received), self._curve(both[1], history.sent)],
            tr("Traffic appears here, a figure each second."),
            shift=shift,
        )
        both = tr("Inbound"), tr("Outbound")
        self.connections.tell(
            [self._curve(both[0], history.inbound), self._curve(both[1], history.outbound)],
            tr("The number of connections appears here, a figure each second."),
            shift=shift,
        )
        self._draw_rtt(shift)
        self.axis.shift = shift
        self.timeline.tell(history.timeline.lanes, shift=shift)
        if not self.timeline.says:
            self._tell("")
        if self.as_table.isChecked():
            self._fill_table()
        with QSignalBlocker(self.live):
            self.live.setChecked(self.time.live)
        self._show_span()
        self._fit()

    def _draw_rtt(self, shift: float) -> None:
        peer_id = self.peer.currentData()
        series = self.around.history.rtt(peer_id) if peer_id else None
        curves = [self._curve(self._peer_name(peer_id), series)] if series is not None else []
        self.rtt.tell(
            curves,
            tr("How long a peer takes to answer appears here, as soon as one answered a ping."),
            shift=shift,
        )

    def _curve(self, name: str, series: Series) -> Curve:
        return Curve(name, series.points(self.time.begin, self.time.end))

    def _fit(self) -> None:
        """Give the timeline the room that its lanes need; the plots have the rest."""
        if self.as_table.isChecked():
            high = max(self.pane.minimumSizeHint().height(), self.height() * 2 // 5)
        else:
            high = self._picture.minimumSizeHint().height()
        if self._lower.height() != high or self._lower.minimumHeight() != high:
            self._lower.setFixedHeight(high)

    def _fill_table(self) -> None:
        history = self.around.history
        rows = timeline_rows(history.timeline.lanes, history.course.shift)
        self.pane.model.set_rows(rows, self._moment)

    def _tell(self, sentence: str) -> None:
        hint = tr("Point at a bar or mark, or go there with the arrow keys, to read what it means.")
        self.sentence.setText(sentence or self._signs() or hint)

    def _signs(self) -> str:
        """What the marks of arrivals mean, of those paths by which somebody came in."""
        lane = self.around.history.timeline.lane("inbound")
        came = {item.sign for item in lane.items} if lane is not None else set()
        return "    ".join(
            f"{GLYPHS[sign]} {PATH[path]}" for path, sign in SIGNS.items() if sign in came
        )

    def _fit_sentence(self) -> None:
        """Room for two lines, so that nothing jumps about; the lanes grow with the text, too."""
        self.sentence.setFixedHeight(round(2.2 * self.sentence.fontMetrics().height()))
        self._fit()

    # What the user does.

    def _choose_span(self) -> None:
        self._show_seconds(float(self.span.currentData()))

    def _show_seconds(self, seconds: float) -> None:
        if seconds:
            self.time.show(seconds)
        else:
            self.time.show_whole()

    def _recall_span(self) -> None:
        kept = self.around.state.load(_SPAN_KEY) or ""
        self._show_seconds(float(kept) if kept.isdecimal() and len(kept) < 7 else 0.0)

    def _show_span(self) -> None:
        """The box says what is shown, chosen there or by the wheel."""
        with QSignalBlocker(self.span):
            place = self.span.findData(0.0 if self.time.whole else self.time.span)
            if place < 0:
                self.span.setPlaceholderText(duration(self.time.span))
            self.span.setCurrentIndex(place)

    def _list_peers(self, peers: tuple[str, ...]) -> None:
        if peers == self._listed:
            return
        live = (one for one in peers if self._is_live(one))
        chosen = self._wanted or next(live, None)
        self._listed = peers
        with QSignalBlocker(self.peer):
            self.peer.clear()
            for peer_id in peers:
                name = tr("RTT of {peer}", peer=self._peer_name(peer_id))
                self.peer.addItem(name, peer_id)
            self.peer.setCurrentIndex(max(0, self.peer.findData(chosen)) if peers else -1)
        self.peer.setEnabled(bool(peers))

    def _name_peers(self, snapshot: Snapshot) -> None:
        """Learn the programs of the peers that can be chosen, and forget those of others."""
        peers = self.around.history.peers
        self._agents = {one: self._agents[one] for one in peers if one in self._agents}
        nameless = set(peers) - self._agents.keys()
        for one in snapshot.connections if nameless else ():
            if one.peer_id in nameless and one.identify is not None:
                self._agents[one.peer_id] = visible(one.identify.agent)

    def _peer_name(self, peer_id: str) -> str:
        agent = self._agents.get(peer_id)
        name = shorten(peer_id)
        return tr("{peer}, {agent}", peer=name, agent=agent[:40]) if agent else name

    def _choose_peer(self) -> None:
        self._wanted = self.peer.currentData()
        self.around.history.want(self._wanted)
        self._draw()

    def _is_live(self, peer_id: str) -> bool:
        series = self.around.history.rtt(peer_id)
        return series is not None and series.last is not None

    def _show_table(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._lower.setCurrentIndex(1 if on else 0)
        self._draw()

    def _show_moment(self) -> None:
        """A row that is chosen in the table is shown in the plots."""
        row = self.pane.current()
        if row is not None and self.as_table.isChecked():
            self.time.show_moment(row.item.begin)
            self.time.point(row.item.begin)

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("Save picture"), QDir.homePath())
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(
            [tr("Pictures ({patterns})", patterns=f"*.{suffix}") for suffix in SUFFIXES]
        )
        chooser.setDefaultSuffix(SUFFIXES[0])
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
        )
        chooser.fileSelected.connect(lambda name: self.save_picture(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_picture(self, path: Path) -> None:
        """Draw plots and timeline into a file: SVG where it is called so, or else PNG."""
        strips: list[TimeStrip] = [self.traffic, self.connections, self.rtt, self.axis]
        try:
            save_picture([*strips, self.timeline], tr("History"), path)
        except OSError as error:
            why = error.strerror or str(error)
            self.said.emit(tr("The picture was not saved: {why}", why=why))
        else:
            self.said.emit(tr("The picture is in {path}.", path=path))


def _whole(number: float) -> str:
    return f"{number:.0f}"


def _span_words(seconds: float) -> str:
    if seconds < 3600:
        return tr("Last {n} minute", "Last {n} minutes", int(seconds // 60))
    return tr("Last {n} hour", "Last {n} hours", int(seconds // 3600))


def _button(text: str, tooltip: str, *, checkable: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tooltip)
    button.setCheckable(checkable)
    return button
