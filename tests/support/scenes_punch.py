"""Hand-made snapshots of hole punches and places at relays."""

from __future__ import annotations

from dataclasses import replace

from node.punch_views import (
    Knock,
    KnockOutcome,
    PunchAttempt,
    PunchOutcome,
    PunchRole,
    PunchView,
    ReservationState,
    ReservationView,
)
from node.views import Snapshot
from tests.support.scene_node import OUR_PUBLIC, US, WALL
from tests.support.scenes import connection, inbound, peer
from tests.support.scenes_reach import APD, EI, behaviour, port_restricted

THEIRS = "/ip4/198.51.100.77/tcp/4001"
RELAY_ADDR = f"/ip4/198.51.100.2/tcp/4001/p2p/{peer(1)}/p2p-circuit"


def knock(after: float, seconds: float, outcome: KnockOutcome, addr: str = THEIRS) -> Knock:
    detail = "" if outcome is KnockOutcome.CONNECTED else "what the system said"
    return Knock(addr, WALL - 30 + after, seconds, outcome, detail)


def attempt(*knocks: Knock, **changes: object) -> PunchAttempt:
    made = PunchAttempt(
        began_at=WALL - 30,
        sync_at=WALL - 30 + 0.183,
        round_trip=0.122,
        ours=(OUR_PUBLIC,),
        theirs=(THEIRS,),
        knocks=knocks,
        arrived=False,
        problem="",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def punch(
    number: int, outcome: PunchOutcome, *attempts: PunchAttempt, **changes: object
) -> PunchView:
    made = PunchView(
        punch_id=number,
        peer_id=peer(20 + number),
        agent="go-libp2p",
        relay=peer(1),
        role=PunchRole.COORDINATOR,
        began_at=WALL - 30 - number,
        ended_at=None if outcome is PunchOutcome.UNDER_WAY else WALL - 29.6,
        outcome=outcome,
        attempts=attempts,
        connection_id=None if outcome is PunchOutcome.FAILED else 4,
        reason="Both SYNs went out at about the same time.",
        mapping=EI,
        filtering=APD,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def punched() -> PunchView:
    """It worked at the second SYN: the first was refused."""
    return punch(
        1,
        PunchOutcome.PUNCHED,
        attempt(
            knock(0.183, 0.08, KnockOutcome.REFUSED), knock(0.31, 0.165, KnockOutcome.CONNECTED)
        ),
        reason="Our first SYN was refused; one sent again went through the hole that the peer's "
        "had made in the meantime.",
    )


def came_in() -> PunchView:
    """The peer's SYN came in first; the peer began."""
    return punch(
        2,
        PunchOutcome.PUNCHED,
        attempt(
            knock(0.12, 0.2, KnockOutcome.MET), round_trip=None, sync_at=WALL - 29.88, arrived=True
        ),
        role=PunchRole.DIALLER,
        agent="",
        reason="Our SYN had opened a way through our NAT, and the peer's came in by it.",
    )


def in_vain() -> PunchView:
    """Three tries, and nothing came back."""
    silent = attempt(knock(0.183, 5.0, KnockOutcome.NO_ANSWER))
    return punch(
        3,
        PunchOutcome.FAILED,
        silent,
        silent,
        attempt(
            *(knock(0.183 + n * 0.1, 0.08, KnockOutcome.REFUSED) for n in range(30)),
            knock(3.3, 2.0, KnockOutcome.NO_ANSWER, "/ip4/198.51.100.78/tcp/4002"),
        ),
        reason="The peer's NAT takes another port for each destination: we knocked at the one "
        "that others had seen, and our NAT did not let the peer in from another.",
        their_mapping=APD,
        their_filtering=APD,
    )


def silent_peer() -> PunchView:
    """The peer said nothing in the talk."""
    words = "the peer did not answer in time"
    nothing = attempt(sync_at=None, round_trip=None, theirs=(), problem=words)
    return punch(4, PunchOutcome.FAILED, nothing, reason=f"No SYN was sent: {words}.")


def under_way() -> PunchView:
    return punch(5, PunchOutcome.UNDER_WAY, connection_id=None, reason="")


def reservation(state: ReservationState, number: int = 1, detail: str = "") -> ReservationView:
    open_ = state is ReservationState.RESERVED
    return ReservationView(
        relay=peer(number),
        connection_id=number,
        state=state,
        addrs=(f"{RELAY_ADDR}/p2p/{US}",) if open_ else (),
        expires_at=WALL + 3540 if open_ else None,
        seconds=120 if open_ else 0,
        data=131072 if open_ else 0,
        detail=detail,
    )


def behind_a_relay() -> Snapshot:
    """Two places at relays, a limited connection, and punches of every outcome."""
    base = port_restricted()
    relayed = inbound(
        9,
        local_addr=RELAY_ADDR,
        remote_addr=RELAY_ADDR,
        dialed_addr=None,
        path=None,
        relay=peer(1),
        limited=True,
    )
    return replace(
        base,
        behaviour=(behaviour(EI, APD),),
        connections=(*base.connections, relayed, connection(10)),
        reservations=(
            reservation(ReservationState.RESERVED),
            reservation(ReservationState.REFUSED, 2, "it has no places left"),
        ),
        punches=(punched(), came_in(), in_vain(), silent_peer(), under_way()),
    )


PUNCH_SCENES = {"behind-a-relay": behind_a_relay}
"""All scenes by name."""
