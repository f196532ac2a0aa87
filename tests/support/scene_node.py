"""Ourselves in the scenes: a node behind a NAT, on an IPv4 and an IPv6 address."""

from __future__ import annotations

from node.terms import Reach
from node.views import ListenerView, NodeView, VerdictView

WALL = 1_769_864_709.0
MONOTONIC = 5_000.0
US = "12D3KooWQ7Y3b6CvX3kJxqLbGk2RgA9yM1nTz8sVw4uHe5pDcFa1"
OUR_LAN = "/ip4/192.168.1.23/tcp/41234"
OUR_PUBLIC = "/ip4/203.0.113.7/tcp/41234"

LISTENERS = (
    ListenerView(
        addr="/ip4/0.0.0.0/tcp/41234",
        interface_addrs=("/ip4/127.0.0.1/tcp/41234", OUR_LAN),
        reuse=True,
        reuse_reason=None,
        foreign=(),
        inbound=2,
    ),
    ListenerView(
        addr="/ip6/::/tcp/41234",
        interface_addrs=("/ip6/::1/tcp/41234", "/ip6/fd00:23::1c4e/tcp/41234"),
        reuse=True,
        reuse_reason=None,
        foreign=(),
        inbound=0,
    ),
)

NODE = NodeView(
    peer_id=US,
    agent="natscope/0.1.0",
    started_at=WALL - 600,
    listeners=LISTENERS,
    port_reuse=True,
    port_reuse_reason=None,
    dials_under_way=0,
    pending_inbound=0,
)

UNKNOWN_VERDICT = VerdictView(
    reach=Reach.UNKNOWN,
    sentence="Not enough is known yet to say whether others can reach us.",
    evidence=(),
    observed_sentence="Nobody has reported yet at which address they see us.",
    shared_port_sentence="No inbound connection has arrived on the shared port yet.",
)
