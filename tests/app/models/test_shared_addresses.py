"""Which address is given to others, and what is said of its worth."""

from __future__ import annotations

from dataclasses import replace

from app.models.shared_addresses import MOST_SHARED, our_addresses, shared_addresses
from node import AddressView, Reachability, Snapshot
from tests.support import scenes

END = "/p2p/"


def offered(snapshot: Snapshot) -> list[tuple[str, str]]:
    return [(one.addr.partition(END)[0], one.worth) for one in shared_addresses(snapshot)]


def ours(addr: str, status: Reachability) -> AddressView:
    return AddressView(
        addr=addr,
        local_addr="/ip4/192.168.1.23/tcp/41234",
        sources=(),
        status=status,
        strength=None,
        witness=None,
        reached=0,
        failed=0,
        needed=3,
        announced=True,
        checked_at=None,
        reason="",
        connection_ids=(),
    )


def test_what_others_came_in_at_stands_before_what_is_for_neighbours() -> None:
    known = replace(
        scenes.home_nat(),
        addresses=(
            ours("/ip4/203.0.113.8/tcp/2", Reachability.UNKNOWN),
            ours("/ip4/203.0.113.7/tcp/1", Reachability.CONFIRMED),
            ours("/ip4/203.0.113.9/tcp/3", Reachability.REFUTED),
        ),
    )
    found = offered(known)
    assert found[0][0] == "/ip4/203.0.113.7/tcp/1"
    assert "anybody" in found[0][1]
    assert found[1] == ("/ip4/203.0.113.8/tcp/2", "Nobody has tested yet whether it is open.")
    assert "203.0.113.9" not in str(found)
    worths = [worth for _, worth in found[2:]]
    assert worths.index("For computers on the same network.") == 0
    assert worths[-1] == "For programs on this computer only."
    assert all(one.addr.endswith(END + known.node.peer_id) for one in shared_addresses(known))


def test_so_many_are_offered() -> None:
    addresses = tuple(
        ours(f"/ip4/203.0.113.7/tcp/{n}", Reachability.CONFIRMED) for n in range(1, 50)
    )
    assert len(shared_addresses(replace(scenes.home_nat(), addresses=addresses))) == MOST_SHARED


def test_what_is_ours_is_where_we_listen_and_our_ends_of_connections() -> None:
    known = scenes.home_nat()
    ours = our_addresses(known)
    assert {one.addr for one in known.node.listeners} <= ours
    assert {one.local_addr for one in known.connections} <= ours
    assert not ours & {one.remote_addr for one in known.connections}
