"""The forms in which a host or a router of the lab is described. Opened, never `exec()`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.models.column import Tone
from app.models.lab_words import FILTERS, MAPS, PORTS, PRESETS, UNSOLICITED
from app.models.nat_words import Meaning
from app.text.format import sentence, visible
from app.text.translation import told, tr
from app.theme import Theme
from app.widgets.message_strip import MessageStrip
from node import Mapping, NatscopeError
from node.lab_world import INTERNET, HostPlan, NatRules, Plan, RouterPlan, Topology

Apply = Callable[[Plan], None]
"""Takes the plan; raises TopologyError with words for the person at the form."""
Fields = Sequence[tuple[str, QWidget]]
"""Fields with their labels; a box to tick has none."""
E = TypeVar("E", bound=StrEnum)

_OWN_KIND = tr("Another kind (see the details)")
_MOST_MS = 10_000.0
_MOST_MINUTES = 100_000.0


class PlanForm(QDialog):
    """A column of fields, more of them under `All details`, and words where something is wrong."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, apply: Apply) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._apply = apply
        self.fault = MessageStrip(theme, tr("What is wrong"))
        self.more = QPushButton(tr("All details \u25be"))
        self.more.setCheckable(True)
        self.first, self.second = QFormLayout(), QFormLayout()
        self.details = QWidget()
        self.details.setLayout(self.second)
        self.details.hide()
        self.more.toggled.connect(self.details.setVisible)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.take)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        for form in (self.first, self.second):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(self.first)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.details)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.fault)
        layout.addWidget(area, 1)
        layout.addWidget(self.buttons)
        wide, high = round(theme.points * 46), round(theme.points * 40)
        screen = self.screen().availableSize()
        self.resize(min(wide, screen.width() - 40), min(high, screen.height() - 80))

    def show_fields(self, first: Fields, second: Fields) -> None:
        """Put in the fields: those that all need, and those under `All details`."""
        for form, fields in ((self.first, first), (self.second, second)):
            for label, field in fields:
                if label:
                    field.setAccessibleName(label)
                    form.addRow(label, field)
                else:
                    form.addRow(field)

    def plan(self) -> Plan:
        """What the fields say."""
        raise NotImplementedError

    def take(self) -> None:
        """Hand the plan over; what is wrong with it is said here, and can be mended."""
        try:
            self._apply(self.plan())
        except NatscopeError as error:
            self.fault.tell(sentence(visible(told(str(error)))), Tone.BAD)
        else:
            self.accept()


class HostForm(PlanForm):
    """A host: its name and network, whom it dials, and how its node behaves."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        plan: HostPlan,
        topology: Topology,
        apply: Apply,
    ) -> None:
        super().__init__(parent, theme, title, apply)
        self._plan = plan
        others = [host.name for host in topology.hosts if host.name != plan.name]
        self.name = _text(plan.name, tr("a word or two"), 64)
        self.within = _networks(topology, plan.within)
        self.dials = _choices(others, plan.dials, tr("Keeps connected to"))
        self.witnesses = _choices(others, plan.witnesses, tr("Keeps as strangers"))
        self.starts = _check(tr("Its node runs from the beginning"), on=plan.starts)
        self.port = _whole(plan.port, 1, 65535)
        self.port_reuse = _check(
            tr("Its node dials from the port on which it listens"), on=plan.port_reuse
        )
        self.port_mapping = _check(
            tr("Its node asks the router to open that port"), on=plan.port_mapping
        )
        self.autonat = _check(tr("Its node tests others who ask (AutoNAT)"), on=plan.autonat_server)
        self.observers = _whole(plan.observers, 1, 1000)
        self.reports = _text(plan.reports, tr("nothing: it tells the truth"), 64)
        self.address = _text(plan.address, tr("the next free one"), 64)
        self.latency, self.loss = _line_fields(plan)
        first: Fields = (
            (tr("Name"), self.name),
            (tr("In the network of"), self.within),
            (tr("Keeps connected to"), self.dials),
        )
        second: Fields = (
            ("", self.starts),
            ("", self.port_reuse),
            ("", self.port_mapping),
            ("", self.autonat),
            (tr("Listens on port"), self.port),
            (tr("Keeps as strangers"), self.witnesses),
            (tr("Observers that must agree"), self.observers),
            (tr("Lies: says that others are at"), self.reports),
            (tr("IPv4 address"), self.address),
            (tr("Its line takes"), self.latency),
            (tr("Its line loses"), self.loss),
        )
        self.show_fields(first, second)
        self.witnesses.setToolTip(
            tr(
                "It connects to these from ports of their own, so that they can test it as "
                "strangers"
            )
        )

    def plan(self) -> HostPlan:
        """What the fields say."""
        within = str(self.within.currentData())
        moved = within != self._plan.within
        return HostPlan(
            name=self.name.text().strip(),
            within=within,
            port=self.port.value(),
            dials=_chosen(self.dials),
            witnesses=_chosen(self.witnesses),
            port_reuse=self.port_reuse.isChecked(),
            port_mapping=self.port_mapping.isChecked(),
            autonat_server=self.autonat.isChecked(),
            observers=self.observers.value(),
            reports=self.reports.text().strip(),
            starts=self.starts.isChecked(),
            address=self.address.text().strip(),
            latency=self.latency.value() / 1000,
            loss=self.loss.value() / 100,
            at=None if moved else self._plan.at,
        )


class RouterForm(PlanForm):
    """A router: its name and network, its kind, and every rule of it."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        plan: RouterPlan,
        topology: Topology,
        apply: Apply,
    ) -> None:
        super().__init__(parent, theme, title, apply)
        self._plan, rules = plan, plan.rules
        self.name = _text(plan.name, tr("a word or two"), 64)
        self.within = _networks(topology, plan.within, but_for=plan.name)
        self.kind = QComboBox()
        self.mapping = _words(MAPS, rules.mapping)
        self.filtering = _words(FILTERS, rules.filtering)
        self.ports = _words(PORTS, rules.ports)
        self.unsolicited = _words(UNSOLICITED, rules.unsolicited)
        self.hairpin = _check(tr("Turns round what comes from inside (hairpin)"), on=rules.hairpin)
        self.opens = _check(tr("Opens ports for hosts that ask (NAT-PMP)"), on=rules.opens_ports)
        self.minutes = _decimal(rules.mapping_seconds / 60, 1 / 60, _MOST_MINUTES, tr(" min"))
        self.provider = _check(tr("It is a provider's (CGNAT)"), on=plan.provider)
        self.ipv6 = _check(tr("IPv6 inside, behind a firewall"), on=plan.ipv6)
        self.address = _text(plan.address, tr("the next free one"), 64)
        self.inside = _text(plan.inside, tr("the next free one, like 192.168.1.0/24"), 64)
        self.latency, self.loss = _line_fields(plan)
        for preset in PRESETS:
            self.kind.addItem(preset.name)
            at = self.kind.count() - 1
            self.kind.setItemData(at, preset.help, Qt.ItemDataRole.ToolTipRole)
        self.kind.addItem(_OWN_KIND)
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(20)
        self.kind.activated.connect(self._fill_in)
        first: Fields = (
            (tr("Name"), self.name),
            (tr("In the network of"), self.within),
            (tr("Kind"), self.kind),
        )
        second: Fields = (
            (tr("Mapping"), self.mapping),
            (tr("Filtering"), self.filtering),
            (tr("Ports outside"), self.ports),
            (tr("Unsolicited SYN"), self.unsolicited),
            (tr("Idle lines are kept for"), self.minutes),
            ("", self.hairpin),
            ("", self.opens),
            ("", self.provider),
            ("", self.ipv6),
            (tr("IPv4 address outside"), self.address),
            (tr("IPv4 network inside"), self.inside),
            (tr("Its line takes"), self.latency),
            (tr("Its line loses"), self.loss),
        )
        self.show_fields(first, second)
        for combo in (self.mapping, self.filtering, self.ports, self.unsolicited):
            combo.activated.connect(self._name_kind)
        for check in (self.hairpin, self.opens, self.provider, self.ipv6):
            check.toggled.connect(self._name_kind)
        self._name_kind()

    def plan(self) -> RouterPlan:
        """What the fields say."""
        within = str(self.within.currentData())
        seconds = self.minutes.value() * 60
        kept = self._plan.rules.mapping_seconds
        return RouterPlan(
            name=self.name.text().strip(),
            within=within,
            rules=NatRules(
                mapping=Mapping(self.mapping.currentData()),
                filtering=Mapping(self.filtering.currentData()),
                ports=type(self._plan.rules.ports)(self.ports.currentData()),
                hairpin=self.hairpin.isChecked(),
                unsolicited=type(self._plan.rules.unsolicited)(self.unsolicited.currentData()),
                mapping_seconds=kept if abs(seconds - kept) < 1 else seconds,
                opens_ports=self.opens.isChecked(),
            ),
            provider=self.provider.isChecked(),
            ipv6=self.ipv6.isChecked(),
            address=self.address.text().strip(),
            inside=self.inside.text().strip(),
            latency=self.latency.value() / 1000,
            loss=self.loss.value() / 100,
            at=None if within != self._plan.within else self._plan.at,
        )

    def choose_kind(self, number: int) -> None:
        """Take a kind, by its number in `PRESETS`."""
        self.kind.setCurrentIndex(number)
        self._fill_in(number)

    def _fill_in(self, number: int) -> None:
        if number >= len(PRESETS):
            self.more.setChecked(True)
            return
        preset = PRESETS[number]
        rules = preset.rules
        for combo, value in (
            (self.mapping, rules.mapping),
            (self.filtering, rules.filtering),
            (self.ports, rules.ports),
            (self.unsolicited, rules.unsolicited),
        ):
            combo.setCurrentIndex(combo.findData(str(value)))
        self.minutes.setValue(rules.mapping_seconds / 60)
        for check, on in (
            (self.hairpin, rules.hairpin),
            (self.opens, rules.opens_ports),
            (self.provider, preset.provider),
            (self.ipv6, preset.ipv6),
        ):
            check.setChecked(on)

    def _name_kind(self) -> None:
        plan = self.plan()
        fitting = (number for number, one in enumerate(PRESETS) if one.fits(plan))
        self.kind.setCurrentIndex(next(fitting, len(PRESETS)))


# --- fields --------------------------------------------------------------------------------------


def _text(value: str, hint: str, longest: int) -> QLineEdit:
    field = QLineEdit(value)
    field.setPlaceholderText(hint)
    field.setMaxLength(longest)
    return field


def _check(text: str, *, on: bool) -> QCheckBox:
    field = QCheckBox(text)
    field.setChecked(on)
    return field


def _whole(value: int, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(value)
    return field


def _decimal(value: float, least: float, most: float, unit: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setDecimals(2)
    field.setSuffix(unit)
    field.setValue(value)
    return field


def _line_fields(plan: Plan) -> tuple[QDoubleSpinBox, QDoubleSpinBox]:
    latency = _decimal(plan.latency * 1000, 0.0, _MOST_MS, tr(" ms"))
    return latency, _decimal(plan.loss * 100, 0.0, 90.0, tr(" %"))


def _networks(topology: Topology, chosen: str, but_for: str = "") -> QComboBox:
    field = QComboBox()
    field.addItem(tr("the internet"), INTERNET)
    for router in topology.routers:
        if router.name != but_for:
            field.addItem(router.name, router.name)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    return field


def _words(meanings: dict[E, Meaning], chosen: E) -> QComboBox:
    field = QComboBox()
    for value, meaning in meanings.items():
        field.addItem(meaning.word, str(value))
        at = field.count() - 1
        field.setItemData(at, meaning.sentence, Qt.ItemDataRole.ToolTipRole)
    field.setCurrentIndex(max(0, field.findData(str(chosen))))
    return field


def _choices(names: Sequence[str], chosen: Sequence[str], title: str) -> QListWidget:
    field = QListWidget()
    field.setAccessibleName(title)
    for name in names:
        item = QListWidgetItem(name, field)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked
        item.setCheckState(ticked)
    rows = min(max(len(names), 2), 5)
    field.setFixedHeight(round(field.fontMetrics().height() * 1.15 * rows) + 8)
    return field


def _chosen(field: QListWidget) -> tuple[str, ...]:
    items = (field.item(row) for row in range(field.count()))
    return tuple(one.text() for one in items if one.checkState() == Qt.CheckState.Checked)
