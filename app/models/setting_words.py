"""What the settings are called, and how each can be given. The order is that of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.kept.preference_values import ZOOMS, Scheme
from app.text.languages import LANGUAGES
from app.text.translation import tr


class Way(StrEnum):
    """How a setting is given."""

    SWITCH = "switch"
    CHOICE = "choice"
    LINE = "line"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class SettingWords:
    """One setting: its name in `Preferences`, and what a person reads."""

    name: str
    title: str
    way: Way
    help: str = ""
    hint: str = ""
    """Stands in an empty field."""
    choices: tuple[tuple[str, str], ...] = ()
    """Texts of values, with what stands for them."""


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings that belong together."""

    title: str
    settings: tuple[SettingWords, ...]


WINDOW = SettingGroup(
    tr("How it looks"),
    (
        SettingWords(
            "language",
            tr("Language"),
            Way.CHOICE,
            help=tr("Natscope speaks another language from its next start on."),
            choices=(("", tr("Like the system")), *LANGUAGES.items()),
        ),
        SettingWords(
            "scheme",
            tr("Colours"),
            Way.CHOICE,
            choices=(
                (Scheme.SYSTEM.value, tr("Like the system")),
                (Scheme.LIGHT.value, tr("Light")),
                (Scheme.DARK.value, tr("Dark")),
            ),
        ),
        SettingWords(
            "zoom",
            tr("Size of text"),
            Way.CHOICE,
            help=tr("Ctrl++ and Ctrl+- change it, too."),
            choices=tuple((str(zoom), f"{zoom:.0%}".replace("%", " %")) for zoom in ZOOMS),
        ),
        SettingWords(
            "projector",
            tr("Projector mode"),
            Way.SWITCH,
            help=tr(
                "For a room: large type, high contrast, thick lines, and in tables only what "
                "matters. Ctrl+Shift+P switches it."
            ),
        ),
    ),
)
NODE = (
    SettingGroup(
        tr("Where it listens"),
        (
            SettingWords(
                "port",
                tr("Port"),
                Way.LINE,
                help=tr("Empty: a free one, chosen at the first start and kept since."),
            ),
            SettingWords(
                "listen",
                tr("Listen on these addresses only"),
                Way.LINES,
                help=tr("One a line. Empty: on every address of this computer."),
                hint="/ip4/192.168.1.7/tcp/4001",
            ),
            SettingWords(
                "port_reuse",
                tr("Dial from the port that it listens on"),
                Way.SWITCH,
                help=tr("Only so can a router's entry for one serve the other."),
            ),
            SettingWords(
                "portmap",
                tr("Ask the router to open the port"),
                Way.SWITCH,
                help=tr("By UPnP, NAT-PMP or PCP, where the router speaks one of them."),
            ),
            SettingWords(
                "metrics",
                tr("Tell metrics at"),
                Way.LINE,
                help=tr("For Prometheus. Empty: nowhere."),
                hint="127.0.0.1:9464",
            ),
        ),
    ),
    SettingGroup(
        tr("Meeting others"),
        (
            SettingWords(
                "built_in",
                tr("Keep connected with Natscope's bootstrap peers"),
                Way.SWITCH,
                help=tr("Well-known computers, at which one begins to meet others."),
            ),
            SettingWords(
                "bootstrap",
                tr("Keep connected with these peers, too"),
                Way.LINES,
                help=tr("One address a line."),
                hint="/ip4/203.0.113.7/tcp/4001/p2p/12D3Koo…",
            ),
            SettingWords(
                "mdns",
                tr("Look for peers on the local network"),
                Way.SWITCH,
                help=tr("By mDNS; it lets them find us, too."),
            ),
        ),
    ),
    SettingGroup(
        tr("Who says how others see us"),
        (
            SettingWords(
                "observers",
                tr("Observers that must agree on an address"),
                Way.LINE,
                help=tr("So many peers of different networks must see us at the same address."),
            ),
            SettingWords(
                "stun",
                tr("STUN servers to ask"),
                Way.LINES,
                help=tr("One a line. They tell at which address they see us."),
                hint="stun.example.org",
            ),
            SettingWords(
                "autonat_server",
                tr("Test others who ask whether they can be reached"),
                Way.SWITCH,
                help=tr("We dial them back then (AutoNAT)."),
            ),
        ),
    ),
    SettingGroup(
        tr("Relays and hole punching"),
        (
            SettingWords(
                "relays",
                tr("Keep a place at a relay"),
                Way.SWITCH,
                help=tr("Others can meet us there while they do not come in directly."),
            ),
            SettingWords(
                "hole_punching",
                tr("Punch holes"),
                Way.SWITCH,
                help=tr("Try to get a direct connection with whom we meet at a relay."),
            ),
            SettingWords(
                "relay_server",
                tr("Be a relay for others"),
                Way.SWITCH,
                help=tr("Within limits: few, briefly, and little."),
            ),
        ),
    ),
    SettingGroup(
        tr("Limits"),
        (
            SettingWords("connections", tr("Connections at most"), Way.LINE),
            SettingWords("inbound_connections", tr("Of them, those that came in"), Way.LINE),
            SettingWords(
                "connections_per_address",
                tr("Of them, from one address"),
                Way.LINE,
                help=tr("Or from one home, where addresses are IPv6."),
            ),
            SettingWords(
                "events_kept",
                tr("Events to look back on"),
                Way.LINE,
                help=tr("So many the Activity page has. Older ones are forgotten."),
            ),
        ),
    ),
)
