"""Kinds of networks that a person may sit in, as frozen values: the rules, and what they come to.

Each router has the interfaces `wan`, with the address $EXT, and `lan`, with the network $LAN. What
a kind is said to be is measured with plain sockets by `tests/netns/test_labs.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from node.terms import InboundPath, Mapping, Reach


def _keep_out(says_no: str = "") -> str:
    """Nobody comes in but with answers, and by a translation that lets them."""
    return f"""
table inet filter {{
  chain input {{ type filter hook input priority filter;
    iifname "wan" ct state {{ new, invalid }} meta l4proto {{ tcp, udp }} jump kept_out
  }}
  chain forward {{ type filter hook forward priority filter;
    iifname "wan" ct state invalid jump kept_out
    ct state invalid drop
    ct state established,related accept
    ct status dnat accept
    iifname "wan" jump kept_out
  }}
  chain kept_out {{
    {says_no}
    drop
  }}
}}
"""


KEEP_OUT = _keep_out()
SEND_AWAY = _keep_out("meta l4proto tcp reject with tcp reset")
"""The same, but who is kept out is told so."""


def _translate(
    outwards: str, inwards: str = "", sets: str = "", learn: str = "", *, keep_out: str = KEEP_OUT
) -> str:
    """A router that translates: what it does to those who leave, to those who come, and learns."""
    return f"""
table ip nat {{
  {sets}
  chain inwards {{ type nat hook prerouting priority dstnat;
    {inwards}
  }}
  chain outwards {{ type nat hook postrouting priority srcnat;
    {outwards}
  }}
  chain learn {{ type filter hook postrouting priority 300;
    {learn}
  }}
}}
{keep_out}"""


_INSIDE_OF = """map inside_of { type inet_proto . inet_service : ipv4_addr . inet_service;
    flags dynamic,timeout; timeout 300s; size 65535;
  }"""
_LEARN_INSIDE = """oifname "wan" meta l4proto { tcp, udp } ct direction original \\
      update @inside_of { meta l4proto . ct reply proto-dst : \\
        ct original ip saddr . ct original proto-src }"""
_TO_INSIDE = "dnat ip to meta l4proto . th dport map @inside_of"

PRESERVING_RULES = _translate('oifname "wan" masquerade')
MOVING_RULES = _translate('oifname "wan" meta l4proto { tcp, udp } masquerade to :20000-29999')
ANY_PORT = """oifname "wan" ip daddr 11.1.0.2 meta l4proto { tcp, udp } \
      masquerade to :1024-32767 fully-random
    oifname "wan" meta l4proto { tcp, udp } masquerade to :32768-65535 fully-random"""
"""The first observer's ports come from the lower half: chance shows nobody else the same one."""
SYMMETRIC_RULES = _translate(ANY_PORT)
BY_ADDRESS_RULES = _translate(
    f"""oifname "wan" snat ip to meta l4proto . ip saddr . th sport . ip daddr map @outside_of
    {ANY_PORT}""",
    sets="""map outside_of {
    type inet_proto . ipv4_addr . inet_service . ipv4_addr : ipv4_addr . inet_service;
    flags dynamic,timeout; timeout 300s; size 65535;
  }""",
    learn="""oifname "wan" meta l4proto { tcp, udp } ct direction original \\
      update @outside_of { meta l4proto . ct original ip saddr . ct original proto-src . \\
        ct original ip daddr : ct reply ip daddr . ct reply proto-dst }""",
)
FULL_CONE_RULES = _translate(
    'oifname "wan" masquerade',
    inwards=f'iifname "wan" ip daddr $EXT {_TO_INSIDE}',
    sets=_INSIDE_OF,
    learn=_LEARN_INSIDE,
)
ADDRESS_RESTRICTED_RULES = _translate(
    'oifname "wan" masquerade',
    inwards="""iifname "wan" ip daddr $EXT ip saddr . meta l4proto . th dport @contacted \\
      dnat ip to meta l4proto . th dport map @inside_of""",
    sets=f"""{_INSIDE_OF}
  set contacted {{ type ipv4_addr . inet_proto . inet_service;
    flags dynamic,timeout; timeout 300s; size 65535;
  }}""",
    learn=f"""{_LEARN_INSIDE}
    oifname "wan" meta l4proto {{ tcp, udp }} ct direction original \\
      update @contacted {{ ip daddr . meta l4proto . ct reply proto-dst }}""",
)
HAIRPIN_RULES = _translate(
    """oifname "wan" masquerade
    oifname "lan" ip saddr $LAN ct status dnat snat to $EXT""",
    inwards=f'iifname "lan" ip daddr $EXT {_TO_INSIDE}',
    sets=_INSIDE_OF,
    learn=_LEARN_INSIDE,
)
SENDING_AWAY_RULES = _translate('oifname "wan" masquerade', keep_out=SEND_AWAY)
NO_FILTER_RULES = _translate('oifname "wan" masquerade', keep_out="")
"""Whoever comes for a port that nobody inside has comes to the router itself: it says no."""
FIRST_IN_ORDER, IN_ORDER = 30000, 2000
SEQUENTIAL_RULES = _translate(
    f"""oifname "wan" meta l4proto {{ tcp, udp }} snat ip to $EXT : numgen inc mod {IN_ORDER} map {{
      {", ".join(f"{n} : {FIRST_IN_ORDER + n}" for n in range(IN_ORDER))} }}"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NatKind:
    """One kind of network, and the truth about it."""

    name: str
    """For a person, as a row of the README's table."""
    routers: tuple[str, ...]
    """The rules of each router, the one nearest to the internet first."""
    mapping: Mapping
    filtering: Mapping
    """What the router lets in of its own; a port that it was asked to open is beside that."""
    reach: Reach
    """Whether strangers get in, with all that the program does about it."""
    port_preserving: bool = True
    paths: frozenset[InboundPath] = frozenset()
    """The ways by which those outside come in who were asked to try."""
    hairpin: bool | None = False
    """Whether a neighbour gets in at the address outside; None where that is the one inside."""
    upnp: bool = False
    """The router opens ports when it is asked to: for our own port nobody can tell what it filters
    otherwise."""
    version: int = 4
    """Of IP."""

    @property
    def cgnat(self) -> bool:
        """There is a NAT of the provider's before that of the home."""
        return len(self.routers) > 1

    @property
    def filtering_that_shows(self) -> Mapping:
        """What Natscope can find out, having done what it does."""
        return Mapping.UNKNOWN if self.upnp else self.filtering

    @property
    def translated(self) -> bool:
        """Addresses inside are others than outside."""
        return self.mapping is not Mapping.NO_NAT


PUBLIC_HOST = NatKind(
    name="a public address of the computer's own",
    routers=("",),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ENDPOINT_INDEPENDENT,
    reach=Reach.REACHABLE,
    paths=frozenset({InboundPath.PUBLIC_INTERFACE}),
    hairpin=None,
)
PORT_PRESERVING = NatKind(
    name="home router (Linux masquerade)",
    routers=(PRESERVING_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
)
PORT_RESTRICTED = NatKind(
    name="port-restricted router that moves ports",
    routers=(MOVING_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    port_preserving=False,
    reach=Reach.NOT_REACHABLE,
)
ADDRESS_RESTRICTED = NatKind(
    name="address-restricted router",
    routers=(ADDRESS_RESTRICTED_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    paths=frozenset({InboundPath.MAPPED_BY_DIALLING}),
)
FULL_CONE = NatKind(
    name="full-cone router",
    routers=(FULL_CONE_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ENDPOINT_INDEPENDENT,
    reach=Reach.REACHABLE,
    paths=frozenset({InboundPath.MAPPED_BY_DIALLING}),
)
SYMMETRIC = NatKind(
    name="symmetric router, a port for each endpoint",
    routers=(SYMMETRIC_RULES,),
    mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    port_preserving=False,
    reach=Reach.NOT_REACHABLE,
)
SYMMETRIC_BY_ADDRESS = NatKind(
    name="symmetric router, a port for each address",
    routers=(BY_ADDRESS_RULES,),
    mapping=Mapping.ADDRESS_DEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    port_preserving=False,
    reach=Reach.NOT_REACHABLE,
)
UPNP = NatKind(
    name="home router with UPnP",
    routers=(PRESERVING_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.REACHABLE,
    paths=frozenset({InboundPath.PORT_FORWARD}),
    upnp=True,
)
IPV6_FIREWALL = NatKind(
    name="IPv6 behind a stateful firewall",
    routers=(KEEP_OUT,),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    hairpin=None,
    version=6,
)
CGNAT = NatKind(
    name="home router behind a provider's NAT (CGNAT)",
    routers=(PRESERVING_RULES, PRESERVING_RULES),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
)
HAIRPIN = NatKind(
    name="home router with hairpinning",
    routers=(HAIRPIN_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    hairpin=True,
)

KINDS = (
    PUBLIC_HOST,
    PORT_PRESERVING,
    PORT_RESTRICTED,
    ADDRESS_RESTRICTED,
    FULL_CONE,
    SYMMETRIC,
    SYMMETRIC_BY_ADDRESS,
    UPNP,
    HAIRPIN,
    CGNAT,
    IPV6_FIREWALL,
)

SENDING_AWAY = NatKind(
    name="home router that answers RST",
    routers=(SENDING_AWAY_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
)
NO_FILTER = NatKind(
    name="home router without a filter",
    routers=(NO_FILTER_RULES,),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
)
SEQUENTIAL = NatKind(
    name="symmetric router, one port after the other",
    routers=(SEQUENTIAL_RULES,),
    mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    port_preserving=False,
    reach=Reach.NOT_REACHABLE,
)
CGNAT_FULL_CONE = NatKind(
    name="full-cone router behind a full-cone CGNAT",
    routers=(FULL_CONE_RULES, FULL_CONE_RULES),
    mapping=Mapping.ENDPOINT_INDEPENDENT,
    filtering=Mapping.ENDPOINT_INDEPENDENT,
    reach=Reach.REACHABLE,
    paths=frozenset({InboundPath.MAPPED_BY_DIALLING}),
)
CGNAT_SYMMETRIC = NatKind(
    name="home router behind a symmetric CGNAT",
    routers=(SYMMETRIC_RULES, PRESERVING_RULES),
    mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    port_preserving=False,
    reach=Reach.NOT_REACHABLE,
)
FIREWALL = NatKind(
    name="public addresses behind a stateful firewall",
    routers=(KEEP_OUT,),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    hairpin=None,
)
FIREWALL_SENDING_AWAY = NatKind(
    name="public addresses behind a firewall that answers RST",
    routers=(SEND_AWAY,),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    hairpin=None,
)
IPV6_SENDING_AWAY = NatKind(
    name="IPv6 behind a firewall that answers RST",
    routers=(SEND_AWAY,),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ADDRESS_AND_PORT_DEPENDENT,
    reach=Reach.NOT_REACHABLE,
    hairpin=None,
    version=6,
)
IPV6_PUBLIC = NatKind(
    name="IPv6 without a firewall",
    routers=("",),
    mapping=Mapping.NO_NAT,
    filtering=Mapping.ENDPOINT_INDEPENDENT,
    reach=Reach.REACHABLE,
    paths=frozenset({InboundPath.PUBLIC_INTERFACE}),
    hairpin=None,
    version=6,
)

FURTHER_KINDS = (
    SENDING_AWAY,
    NO_FILTER,
    SEQUENTIAL,
    CGNAT_FULL_CONE,
    CGNAT_SYMMETRIC,
    FIREWALL,
    FIREWALL_SENDING_AWAY,
    IPV6_SENDING_AWAY,
    IPV6_PUBLIC,
)
"""Such as make a difference to those who dial each other at the same time."""
