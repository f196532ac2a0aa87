"""Hand-made snapshots: what a node would show in situations that the window has to tell apart."""

from __future__ import annotations

from dataclasses import replace

from node.terms import Direction, InboundPath, Mapping, Pooling, PortUse, Reach, Solicited
from node.views import (
    ArrivalView,
    ConnectionView,
    DepartureView,
    Evidence,
    ForeignListener,
    IdentifyView,
    NatBehaviourView,
    ObservationView,
    ObservedAddressView,
    RttView,
    Snapshot,
    StreamView,
    VerdictView,
)
from tests.support.scene_node import (
    LISTENERS,
    MONOTONIC,
    NODE,
    OUR_LAN,
    OUR_PUBLIC,
    UNKNOWN_VERDICT,
    WALL,
)

IN, OUT = Direction.INBOUND, Direction.OUTBOUND

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_PROTOCOLS = (
    "/ipfs/id/1.0.0",
    "/ipfs/id/push/1.0.0",
    "/ipfs/ping/1.0.0",
    "/ipfs/kad/1.0.0",
    "/libp2p/autonat/2/dial-back",
    "/libp2p/circuit/relay/0.2.0/hop",
    "/libp2p/dcutr",
)
AGENTS = ("kubo/0.38.1/34debcb", "js-libp2p/3.1.2", "py-libp2p/0.4.0", "go-libp2p", "helia/6.0.11")


def peer(number: int) -> str:
    """A text that looks like the peer id of an Ed25519 key."""
    seed, letters = number * 2654435761 + 97, []
    for _ in range(44):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        letters.append(_ALPHABET[(seed >> 33) % len(_ALPHABET)])
    return "12D3KooW" + "".join(letters)


def identify(number: int, agent: str | None = None, observed: str | None = None) -> IdentifyView:
    return IdentifyView(
        agent=AGENTS[number % len(AGENTS)] if agent is None else agent,
        protocol_version="ipfs/0.1.0",
        protocols=_PROTOCOLS,
        listen_addrs=(
            f"/ip4/198.51.100.{number % 250 + 1}/tcp/4001",
            f"/ip4/198.51.100.{number % 250 + 1}/udp/4001/quic-v1",
            f"/ip6/2001:db8:{number:x}::1/tcp/4001",
        ),
        observed_addr=observed,
        signed_record=number % 3 != 2,
        identified_at=WALL - 100,
    )


def connection(number: int, **changes: object) -> ConnectionView:
    """Outbound from the shared port, identified, in use; `changes` overrides fields."""
    remote = f"/ip4/198.51.100.{number % 250 + 1}/tcp/4001"
    view = ConnectionView(
        connection_id=number,
        peer_id=peer(number),
        key_type="Ed25519",
        direction=OUT,
        local_addr=OUR_LAN,
        remote_addr=remote,
        port_use=PortUse.REUSE,
        port_use_reason=None,
        security="/noise",
        muxer="/yamux/1.0.0",
        early_muxer=number % 2 == 0,
        opened_at=WALL - 60 - number * 37,
        opened_monotonic=MONOTONIC - 60 - number * 37,
        connect_seconds=0.0213 + number % 9 * 0.003,
        upgrade_seconds=0.0471 + number % 7 * 0.004,
        bytes_in=18_342 + number * 7_919,
        bytes_out=9_120 + number * 3_571,
        streams=(StreamView(1, OUT, "/ipfs/ping/1.0.0"), StreamView(4, IN, "/ipfs/kad/1.0.0")),
        rtt=RttView(0.0231 + number % 40 * 0.0037, 0.0202, 0.0244, 16),
        identify=identify(number, observed=OUR_PUBLIC),
        identify_error=None,
        dialed_addr=None,
        path=None,
        solicited=None,
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def inbound(number: int, **changes: object) -> ConnectionView:
    fields: dict[str, object] = {
        "direction": IN,
        "remote_addr": f"/ip4/192.0.2.{number % 250 + 1}/tcp/{40000 + number}",
        "port_use": None,
        "connect_seconds": None,
        "dialed_addr": OUR_PUBLIC,
        "path": InboundPath.MAPPED_BY_DIALLING,
        "solicited": Solicited.NO,
    }
    return connection(number, **(fields | changes))


def observation(view: ConnectionView, observed: str, **changes: object) -> ObservationView:
    host = view.remote_addr.split("/")[2]
    said = ObservationView(
        connection_id=view.connection_id,
        peer_id=view.peer_id,
        direction=view.direction,
        observer=view.remote_addr,
        group=host,
        local_addr=view.local_addr,
        observed_addr=observed,
        port_use=view.port_use,
        counts=True,
        reason=None,
        observed_at=WALL - 40 - view.connection_id,
    )
    return replace(said, **changes)  # type: ignore[arg-type]


def observed(addr: str, votes: int, **changes: object) -> ObservedAddressView:
    confirmed = votes >= 4
    view = ObservedAddressView(
        local_addr=OUR_LAN,
        observed_addr=addr,
        votes=votes,
        observers=votes,
        needed=4,
        confirmed=confirmed,
        public=True,
        own_interface=False,
        reason=None if confirmed else f"{votes} of 4 observer groups report it so far",
        first_seen_at=WALL - 300,
        last_seen_at=WALL - 12,
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def arrival(view: ConnectionView, **changes: object) -> ArrivalView:
    row = ArrivalView(
        connection_id=view.connection_id,
        peer_id=view.peer_id,
        agent=view.identify.agent if view.identify else "",
        remote_addr=view.remote_addr,
        local_addr=view.local_addr,
        dialed_addr=view.dialed_addr,
        path=view.path or InboundPath.UNKNOWN,
        solicited=view.solicited or Solicited.NO,
        arrived_at=view.opened_at,
        open=True,
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def departure(view: ConnectionView, **changes: object) -> DepartureView:
    row = DepartureView(
        connection_id=view.connection_id,
        peer_id=view.peer_id,
        remote_addr=view.remote_addr,
        local_addr=view.local_addr,
        port_use=view.port_use or PortUse.NEW,
        port_use_reason=view.port_use_reason,
        left_at=view.opened_at,
        open=True,
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def snapshot(**changes: object) -> Snapshot:
    base = Snapshot(
        version=1,
        taken_at=WALL,
        taken_monotonic=MONOTONIC,
        node=NODE,
        connections=(),
        observations=(),
        observed_addresses=(),
        arrivals=(),
        departures=(),
        behaviour=(),
        verdict=UNKNOWN_VERDICT,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def starting() -> Snapshot:
    """Before the node listens."""
    return snapshot(version=0, node=replace(NODE, listeners=()))


def empty() -> Snapshot:
    """Listening, and nobody is there."""
    return snapshot()


def lan_peer() -> Snapshot:
    """One peer of the local network that came in, not identified yet."""
    only = inbound(
        1,
        remote_addr="/ip4/192.168.1.40/tcp/52011",
        identify=None,
        rtt=None,
        dialed_addr=None,
        path=InboundPath.UNKNOWN,
        streams=(StreamView(1, OUT, ""),),
    )
    return snapshot(connections=(only,), arrivals=(arrival(only),))


def home_nat() -> Snapshot:
    """A home router, four observers that agree, and a stranger who came in by that mapping."""
    out = [connection(n) for n in range(1, 5)]
    out.append(
        connection(
            5,
            local_addr="/ip4/192.168.1.23/tcp/53012",
            port_use=PortUse.NEW,
            port_use_reason=(
                "that address and port were in use already between us and this peer (EADDRINUSE)"
            ),
            identify=identify(5, observed="/ip4/203.0.113.7/tcp/53012"),
        )
    )
    came = inbound(6)
    broken = inbound(
        7,
        remote_addr="/ip4/192.168.1.40/tcp/52011",
        identify=None,
        identify_error="the peer closed the stream before it said anything",
        dialed_addr=None,
        path=InboundPath.UNKNOWN,
        solicited=Solicited.ADDRESS,
        key_type="RSA",
        peer_id="QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N",
    )
    said = [observation(view, OUR_PUBLIC) for view in out[:4]]
    said.append(
        observation(
            out[4],
            "/ip4/203.0.113.7/tcp/53012",
            counts=False,
            reason="the connection did not leave from the shared port",
        )
    )
    said.append(
        observation(
            came,
            OUR_PUBLIC,
            counts=False,
            reason="inbound: the peer tells the address that it dialled",
        )
    )
    gone = arrival(inbound(3, remote_addr="/ip4/192.168.1.9/tcp/50022"), open=False)
    gone = replace(gone, connection_id=90, path=InboundPath.LAN, dialed_addr=OUR_LAN)
    verdict = VerdictView(
        reach=Reach.REACHABLE,
        sentence="Others can reach you directly at 203.0.113.7:41234.",
        evidence=(
            Evidence("4 observer groups see our shared port at 203.0.113.7:41234.", (1, 2, 3, 4)),
            Evidence("An unrelated peer came in on that address, unsolicited.", (6,)),
        ),
        observed_sentence=(
            "4 independent observers agree: our shared port is seen at 203.0.113.7:41234. "
            "The router keeps one mapping for all of them."
        ),
        shared_port_sentence=(
            "Yes: 1 of 3 inbound connections came by the mapping that our own dialling opened. "
            "The peer told that it dialled 203.0.113.7:41234, and we had not contacted it before."
        ),
    )
    behaviour = NatBehaviourView(
        transport="tcp4",
        mapping=Mapping.ENDPOINT_INDEPENDENT,
        filtering=Mapping.ENDPOINT_INDEPENDENT,
        port_preserving=True,
        pooling=Pooling.UNKNOWN,
        carrier_grade=None,
        mapping_held=None,
        evidence=("Observers at 4 addresses see the same address and port.",),
    )
    return snapshot(
        connections=(*out, came, broken),
        observations=tuple(said),
        observed_addresses=(
            observed(OUR_PUBLIC, 4, observers=5),
            observed(
                "/ip4/203.0.113.7/tcp/53012",
                0,
                local_addr="/ip4/192.168.1.23/tcp/53012",
                observers=1,
                reason="no report counts: the connection did not leave from the shared port",
            ),
        ),
        arrivals=(gone, arrival(came), arrival(broken)),
        departures=tuple(departure(view) for view in out),
        behaviour=(behaviour,),
        verdict=verdict,
    )


def symmetric_nat() -> Snapshot:
    """Every observer sees another port: no address can be told to others."""
    out = [connection(n) for n in range(1, 6)]
    seen = [f"/ip4/203.0.113.7/tcp/{61000 + n * 17}" for n in range(1, 6)]
    verdict = VerdictView(
        reach=Reach.NOT_REACHABLE,
        sentence="Others cannot reach you directly: the NAT gives each of them another port.",
        evidence=(
            Evidence("5 observers see 5 different ports of 203.0.113.7.", (1, 2, 3, 4, 5)),
            Evidence("Nobody came in on the shared port in 10 minutes.", ()),
        ),
        observed_sentence=(
            "Observers disagree on the port: the mapping depends on the address that we talk to."
        ),
        shared_port_sentence="No inbound connection has arrived on the shared port.",
    )
    behaviour = NatBehaviourView(
        transport="tcp4",
        mapping=Mapping.ADDRESS_AND_PORT_DEPENDENT,
        filtering=Mapping.UNKNOWN,
        port_preserving=False,
        pooling=Pooling.UNKNOWN,
        carrier_grade=None,
        mapping_held=None,
        evidence=(),
    )
    foreign = ForeignListener("/ip4/0.0.0.0/tcp/41234", 1001)
    no_reuse = replace(LISTENERS[1], reuse=False, reuse_reason="this system has no IPv6 route")
    node = replace(NODE, listeners=(replace(LISTENERS[0], foreign=(foreign,)), no_reuse))
    return snapshot(
        node=node,
        connections=tuple(out),
        observations=tuple(observation(v, a) for v, a in zip(out, seen, strict=True)),
        observed_addresses=tuple(observed(addr, 1) for addr in seen),
        departures=tuple(departure(view) for view in out),
        behaviour=(behaviour,),
        verdict=verdict,
    )


def liars() -> Snapshot:
    """Three connections of one group claim one address; an honest minority says another."""
    lying = [connection(n, remote_addr=f"/ip4/198.51.100.66/tcp/{4000 + n}") for n in range(1, 4)]
    honest = [connection(n) for n in (11, 12)]
    fake = "/ip4/192.0.2.200/tcp/9999"
    return snapshot(
        connections=(*lying, *honest),
        observations=(
            *(observation(view, fake) for view in lying),
            *(observation(view, OUR_PUBLIC) for view in honest),
        ),
        observed_addresses=(
            observed(fake, 1, observers=3, reason="all 3 reports come from one observer group"),
            observed(OUR_PUBLIC, 2),
            observed(
                "/ip4/10.9.8.7/tcp/41234",
                0,
                observers=1,
                public=False,
                reason="10.9.8.7 is a private address",
            ),
        ),
        departures=tuple(departure(view) for view in (*lying, *honest)),
        verdict=replace(
            UNKNOWN_VERDICT,
            observed_sentence="Observers disagree, and no address has the 4 votes that it needs.",
        ),
    )


def many(number: int = 1000) -> Snapshot:
    """As many connections as the node takes by default."""
    views = tuple(
        inbound(n)
        if n % 3 == 0
        else connection(n, remote_addr=f"/ip4/100.{n % 200}.{n % 7}.9/tcp/4001")
        for n in range(1, number + 1)
    )
    return replace(
        home_nat(),
        connections=views,
        arrivals=tuple(arrival(v) for v in views if v.direction is IN),
        departures=tuple(departure(v) for v in views if v.direction is OUT),
        observations=tuple(observation(v, OUR_PUBLIC) for v in views if v.direction is OUT),
    )


NASTY = "<b>bold</b> <img src=x> &amp; \u202egnp.exe\u2069 " + "A" * 60


def hostile() -> Snapshot:
    """Peers that put into their texts whatever a text can hold."""
    said = replace(
        identify(1, agent=NASTY, observed=OUR_PUBLIC),
        protocol_version="<h1>v1</h1>",
        protocols=("/<script>/1.0.0", '=HYPERLINK("x")', "/" + "p" * 120),
        listen_addrs=("/dns4/<b>evil</b>/tcp/1", "/ip4/1.2.3.4/tcp/1"),
    )
    view = connection(
        1,
        identify=said,
        streams=(StreamView(1, IN, "<b>stream</b>"), StreamView(2, IN, "\u202eabc")),
    )
    formula = connection(2, identify=identify(2, agent='=HYPERLINK("http://x")'))
    quiet = connection(3, identify=identify(3, agent=""))
    return snapshot(
        connections=(view, formula, quiet),
        arrivals=(arrival(inbound(9, identify=said)),),
        observations=(observation(view, OUR_PUBLIC, reason="<b>why</b>", counts=False),),
        observed_addresses=(observed(OUR_PUBLIC, 0, reason="<i>because</i>"),),
    )


SCENES = {
    "starting": starting,
    "empty": empty,
    "lan-peer": lan_peer,
    "home-nat": home_nat,
    "symmetric-nat": symmetric_nat,
    "liars": liars,
    "many": many,
    "hostile": hostile,
}
"""All scenes by name."""
