"""Hand-made snapshots of what can be known of our own addresses: for the Overview."""

from __future__ import annotations

from dataclasses import replace

from node.address_views import AddressView, PortMappingView, ProbeView, StunView
from node.terms import (
    AddressSource,
    Mapping,
    Pooling,
    PortMappingState,
    ProbeOutcome,
    Reach,
    Reachability,
    Strength,
)
from node.views import Evidence, NatBehaviourView, Snapshot
from tests.support.scene_node import OUR_LAN, OUR_PUBLIC, WALL
from tests.support.scenes import home_nat, peer, symmetric_nat

OUR_IPV6 = "/ip6/2001:db8:23::1c4e/tcp/41234"


def address(status: Reachability, strength: Strength | None, **changes: object) -> AddressView:
    view = AddressView(
        addr=OUR_PUBLIC,
        local_addr=OUR_LAN,
        sources=(AddressSource.OBSERVED,),
        status=status,
        strength=strength,
        witness=None if strength is None else peer(6),
        reached=0,
        failed=0,
        needed=3,
        announced=status is not Reachability.REFUTED,
        checked_at=None if strength is None else WALL - 42,
        reason="nobody has tried yet",
        connection_ids=() if strength is None else (6, 2),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def probe(number: int, outcome: ProbeOutcome, detail: str, **changes: object) -> ProbeView:
    view = ProbeView(
        probe_id=number,
        server=peer(number),
        server_addr=f"/ip4/198.51.100.{number}/tcp/4001",
        version=2,
        connection_id=number,
        addr=OUR_PUBLIC,
        strength=Strength.ASKED_HOST,
        outcome=outcome,
        detail=detail,
        dial_back_id=None,
        asked_at=WALL - 60 + number,
        answered_at=None if outcome is ProbeOutcome.UNDER_WAY else WALL - 55 + number,
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def behaviour(mapping: Mapping, filtering: Mapping, **changes: object) -> NatBehaviourView:
    view = NatBehaviourView(
        transport="tcp4",
        mapping=mapping,
        filtering=filtering,
        port_preserving=True,
        pooling=Pooling.PAIRED,
        carrier_grade=None,
        mapping_held=754.0,
        evidence=(),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


EI, AD, APD = (
    Mapping.ENDPOINT_INDEPENDENT,
    Mapping.ADDRESS_DEPENDENT,
    Mapping.ADDRESS_AND_PORT_DEPENDENT,
)
_FAILED = tuple(probe(n, ProbeOutcome.FAILED, "the server could not connect") for n in range(1, 4))


def _verdict(snapshot: Snapshot, reach: Reach, sentence: str, *evidence: Evidence) -> Snapshot:
    verdict = replace(snapshot.verdict, reach=reach, sentence=sentence, evidence=evidence)
    return replace(snapshot, verdict=verdict)


def stranger_came_in() -> Snapshot:
    """A full cone: somebody whom we never contacted came in."""
    base = replace(
        home_nat(),
        addresses=(
            address(
                Reachability.CONFIRMED,
                Strength.UNSOLICITED,
                reached=2,
                reason="a host that we had never contacted came in",
            ),
        ),
        behaviour=(behaviour(EI, EI),),
        probes=(
            probe(1, ProbeOutcome.REACHED, "the dial-back arrived"),
            probe(
                6,
                ProbeOutcome.REACHED,
                "the dial-back arrived",
                strength=Strength.UNSOLICITED,
                dial_back_id=6,
            ),
            probe(3, ProbeOutcome.UNDER_WAY, "waiting for the dial-back"),
        ),
    )
    return _verdict(
        base,
        Reach.REACHABLE,
        "Others can reach you directly at 203.0.113.7:41234.",
        Evidence(
            "192.0.2.7:40006 came in uninvited: it dialled 203.0.113.7:41234, and we had never "
            "contacted it",
            (6,),
        ),
        Evidence("4 observers (4 needed) report 203.0.113.7:41234", (1, 2, 3, 4)),
    )


def friends_only() -> Snapshot:
    """One whom we had contacted came in; no stranger yet."""
    base = replace(
        home_nat(),
        addresses=(
            address(
                Reachability.CONFIRMED,
                Strength.ASKED_HOST,
                reached=1,
                reason="a host that we had contacted came in; a stranger's coming would prove more",
            ),
        ),
        behaviour=(behaviour(EI, Mapping.UNKNOWN),),
    )
    return _verdict(
        base,
        Reach.UNKNOWN,
        "A peer that you had contacted before can come in at 203.0.113.7:41234. Whether strangers "
        "can is not known yet.",
        Evidence("4 observers (4 needed) report 203.0.113.7:41234", (1, 2, 3, 4)),
    )


def port_restricted() -> Snapshot:
    """The usual home router: answers only."""
    base = replace(
        home_nat(),
        addresses=(
            address(
                Reachability.REFUTED,
                Strength.ASKED_HOST,
                failed=4,
                reason="4 hosts were asked to come in, and could not",
                connection_ids=(1, 2, 3, 4),
            ),
        ),
        behaviour=(behaviour(EI, APD),),
        probes=_FAILED,
        arrivals=(),
    )
    return _verdict(
        base,
        Reach.NOT_REACHABLE,
        "Strangers cannot reach you: your router lets in only answers to what you sent.",
        Evidence("203.0.113.7:41234: 4 hosts were asked to come in, and could not", (1, 2, 3, 4)),
        Evidence("4 observers (4 needed) report 203.0.113.7:41234", (1, 2, 3, 4)),
    )


def cgnat() -> Snapshot:
    """The router opened a port, and the provider's NAT stands behind it."""
    return replace(
        port_restricted(),
        behaviour=(behaviour(EI, APD, carrier_grade=True),),
        port_mappings=(
            PortMappingView(
                protocol="UPnP",
                gateway="192.168.1.1",
                local_addr=OUR_LAN,
                state=PortMappingState.MAPPED,
                external_addr="/ip4/100.64.12.9/tcp/41234",
                detail="100.64.12.9 is no public address: a second NAT stands behind this router.",
                expires_at=WALL + 3540,
            ),
        ),
    )


def upnp() -> Snapshot:
    """The router opened a port, and a stranger came in by it."""
    return replace(
        stranger_came_in(),
        addresses=(
            address(
                Reachability.CONFIRMED,
                Strength.UNSOLICITED,
                sources=(AddressSource.PORT_MAPPING, AddressSource.OBSERVED),
                reason="a host that we had never contacted came in",
            ),
        ),
        behaviour=(behaviour(EI, Mapping.UNKNOWN, carrier_grade=False),),
        port_mappings=(
            PortMappingView(
                protocol="NAT-PMP",
                gateway="192.168.1.1",
                local_addr=OUR_LAN,
                state=PortMappingState.MAPPED,
                external_addr=OUR_PUBLIC,
                detail="",
                expires_at=WALL + 3540,
            ),
        ),
    )


def ipv6_firewall() -> Snapshot:
    """IPv4 behind a cone, IPv6 with a public address that a firewall guards."""
    base = stranger_came_in()
    return replace(
        base,
        addresses=(
            *base.addresses,
            address(
                Reachability.REFUTED,
                Strength.ASKED_HOST,
                addr=OUR_IPV6,
                local_addr=OUR_IPV6,
                sources=(AddressSource.INTERFACE, AddressSource.OBSERVED),
                reason="3 hosts were asked to come in, and could not",
            ),
            address(
                Reachability.UNKNOWN,
                None,
                addr="/ip4/203.0.113.7/tcp/53012",
                announced=False,
                reason="too few observers report it to ask others about it",
            ),
        ),
        behaviour=(
            *base.behaviour,
            behaviour(Mapping.NO_NAT, APD, transport="tcp6", carrier_grade=False),
        ),
    )


def stun_differs() -> Snapshot:
    """A symmetric NAT: the STUN server sees yet another port."""
    udp = StunView(
        server="stun.example.org:3478",
        transport="udp",
        local_addr="/ip4/192.168.1.23/udp/41234",
        mapped_addr="/ip4/203.0.113.7/udp/62044",
        detail=(
            "sees us at UDP port 62044, and not at 203.0.113.7:61017 over TCP: the address is the "
            "same, and the NAT maps UDP apart from TCP"
        ),
        agrees=False,
        asked_at=WALL - 3,
    )
    tcp = replace(udp, transport="tcp", mapped_addr=None, agrees=None, detail="refused")
    return replace(
        symmetric_nat(),
        behaviour=(behaviour(APD, APD, port_preserving=False, mapping_held=None),),
        stun=(udp, tcp),
        addresses=tuple(
            address(
                Reachability.UNKNOWN,
                None,
                addr=f"/ip4/203.0.113.7/tcp/{61000 + n * 17}",
                announced=False,
                reason="too few observers report it to ask others about it",
            )
            for n in (1, 2, 3)
        ),
        port_mappings=(
            PortMappingView(
                protocol="",
                gateway="192.168.1.1",
                local_addr=OUR_LAN,
                state=PortMappingState.FAILED,
                external_addr=None,
                detail="no router here opens ports by UPnP, NAT-PMP or PCP",
                expires_at=None,
            ),
        ),
    )


REACH_SCENES = {
    "stranger": stranger_came_in,
    "friends-only": friends_only,
    "port-restricted": port_restricted,
    "cgnat": cgnat,
    "upnp": upnp,
    "ipv6-firewall": ipv6_firewall,
    "stun-differs": stun_differs,
}
"""All of them by name."""
