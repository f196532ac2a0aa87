"""What peers' protocols, scopes and agreements are called on screen. No Qt."""

from __future__ import annotations

from app.models.column import Tone
from app.models.peer_agreement import Agreement
from app.text.translation import tr
from node import Scope

SCOPE = {
    Scope.UNSPECIFIED: tr("no address"),
    Scope.LOOPBACK: tr("its own computer"),
    Scope.LINK_LOCAL: tr("its own cable or radio"),
    Scope.PRIVATE: tr("its local network"),
    Scope.SHARED: tr("inside its provider's NAT"),
    Scope.NAT64: tr("made by a translator (NAT64)"),
    Scope.PUBLIC: tr("public"),
    Scope.OTHER: tr("reserved"),
}
"""How far an address reaches that a peer names."""
NAME = tr("a name, looked up when it is dialled")
THROUGH_RELAY = tr("through a relay")

AGREEMENT = {
    Agreement.AGREES: tr("agrees"),
    Agreement.OTHER_PORT: tr("other port"),
    Agreement.DIFFERS: tr("differs from all others"),
    Agreement.ALONE: tr("nobody to compare with"),
}
AGREEMENT_LONG = {
    Agreement.AGREES: tr("Others see us at the same address and port."),
    Agreement.OTHER_PORT: tr(
        "Others see us at the same IP address, but at other ports: a router that gives each "
        "connection a port of its own does that."
    ),
    Agreement.DIFFERS: tr(
        "The others agree on where we are, and this peer says something else: it is mistaken, "
        "lies, or is reached by another way."
    ),
    Agreement.ALONE: tr("Too few others see us from where this peer does."),
}
AGREEMENT_TONE = {
    Agreement.AGREES: Tone.GOOD,
    Agreement.OTHER_PORT: None,
    Agreement.DIFFERS: Tone.BAD,
    Agreement.ALONE: Tone.MUTED,
}

_PROTOCOLS = (
    ("/ipfs/id/push/", tr("tells news of itself")),
    ("/ipfs/id/", tr("says who it is (identify)")),
    ("/ipfs/ping/", tr("answers pings")),
    ("/libp2p/autonat/2/dial-request", tr("tests whether others can be reached (AutoNAT v2)")),
    ("/libp2p/autonat/2/dial-back", tr("lets itself be tested (AutoNAT v2)")),
    ("/libp2p/autonat/", tr("tests whether others can be reached (AutoNAT v1)")),
    ("/libp2p/circuit/relay/0.2.0/hop", tr("is a relay for others")),
    ("/libp2p/circuit/relay/0.2.0/stop", tr("can be met at a relay")),
    ("/libp2p/circuit/relay/", tr("relaying, of an older kind")),
    ("/libp2p/dcutr", tr("punches holes (DCUtR)")),
    ("/libp2p/fetch/", tr("hands out single values")),
    ("/ipfs/lan/kad/", tr("phone book of a local network (Kademlia)")),
    ("/ipfs/kad/", tr("the public phone book (Kademlia)")),
    ("/ipfs/bitswap", tr("exchanges files' pieces (Bitswap)")),
    ("/x/", tr("something that its user forwards")),
    ("/meshsub/", tr("passes messages on (GossipSub)")),
    ("/floodsub/", tr("passes messages on to everybody (FloodSub)")),
    ("/rendezvous/", tr("a meeting point (Rendezvous)")),
    ("/perf/", tr("measures speed")),
    ("/p2p/id/delta/", tr("tells news of itself, of an older kind")),
    ("/http/", tr("web over libp2p")),
    ("/libp2p-http", tr("web over libp2p")),
    ("/natscope/room/", tr("takes part in a room (Natscope)")),
    ("/eth2/", tr("Ethereum")),
    ("/fil/", tr("Filecoin")),
)
"""Beginnings of protocol ids, the longer ones of a kind first."""


def protocol_word(protocol: str) -> str:
    """What a protocol is for, in a few words; empty for one that is not known here."""
    return next((word for start, word in _PROTOCOLS if protocol.startswith(start)), "")
